import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sameText } from './bucket/signature.ts';
import { lambdaEnvironment } from './lambda-environment.ts';

export interface LambdaRuntimeOptions {
  /** The folder with the bundled asset. */
  readonly taskRoot: string;
  /** `FILE.EXPORT`, such as `index.handler`. */
  readonly handler: string;
  /** The function's own variables, beside those that Lambda sets. */
  readonly environment: Readonly<Record<string, string>>;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** After so long the process is ended and the invocation has failed. */
  readonly timeoutSeconds: number;
  /** @default 1024 */
  readonly memoryMegabytes?: number;
  /** Told of each line that the function writes. @default nobody */
  readonly onLog?: (line: string) => void;
}

/** The function did not answer: it threw, ran out of time, or its process ended. */
export class InvocationError extends Error {
  override readonly name = 'InvocationError';
  /** Name of the error thrown, or `Runtime.ExitError`, `Sandbox.Timedout`, `Runtime.InitError`. */
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: InvocationError) => void;
  /** Milliseconds since 1970; 0 until a process has taken it. */
  deadline: number;
  timer: NodeJS.Timeout | null;
}

const FUNCTION_NAME = 'sitrep-local';
const API = '/2018-06-01/runtime';
const CLIENT = fileURLToPath(new URL('runtime-client.mjs', import.meta.url));
const LOOPBACK = '127.0.0.1';

/** What the process of the function shows with each request. */
const SECRET_HEADER = 'x-sitrep-runtime-secret';
const EXIT_PATIENCE_MS = 2000;

/**
 * One execution environment of Lambda: the Runtime API over HTTP on loopback and one child process
 * that runs the bundled asset with Lambda's environment and nothing of ours. Invocations wait for
 * each other; a process that ended is started again by the next one.
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export class LambdaRuntime {
  readonly #options: LambdaRuntimeOptions;
  readonly #server: Server;
  readonly #waiting: Invocation[] = [];
  #running: Invocation | null = null;
  #child: ChildProcess | null = null;
  /** The answer to the process that asks for its next event. */
  #asking: ServerResponse | null = null;
  #stopped = false;
  readonly #secret = randomBytes(20).toString('hex');

  private constructor(options: LambdaRuntimeOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => void this.#answer(request, response));
    // A process asks for its next event and waits for hours; no time limit on that.
    this.#server.requestTimeout = 0;
  }

  static async start(options: LambdaRuntimeOptions): Promise<LambdaRuntime> {
    const runtime = new LambdaRuntime(options);
    await new Promise<void>((resolve, reject) => {
      runtime.#server.once('error', reject);
      runtime.#server.listen(0, LOOPBACK, resolve);
    });
    return runtime;
  }

  /** Process id of the environment, or null when none runs. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  /**
   * What the handler gives back for this event.
   * @throws {InvocationError}
   */
  invoke(event: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#stopped) {
        reject(new InvocationError('Runtime.Stopped', 'the runtime is stopped'));
        return;
      }
      const id = randomUUID();
      this.#waiting.push({ id, event, resolve, reject, deadline: 0, timer: null });
      this.#advance();
    });
  }

  /** Ends the process and waits until it is gone. What still runs or waits fails. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const child = this.#child;
    if (child !== null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      const patience = setTimeout(() => child.kill('SIGKILL'), EXIT_PATIENCE_MS);
      child.kill('SIGTERM');
      await gone;
      clearTimeout(patience);
    }
    for (const invocation of this.#waiting.splice(0)) {
      invocation.reject(new InvocationError('Runtime.Stopped', 'the runtime was stopped'));
    }
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  /** Gives the next event to the process, if there is one that asks. */
  #advance(): void {
    if (this.#running !== null || this.#stopped) return;
    const [next] = this.#waiting;
    if (next === undefined) return;
    this.#child ??= this.#spawn();
    if (this.#asking === null) return;
    this.#waiting.shift();
    this.#running = next;
    const { timeoutSeconds, region } = this.#options;
    next.deadline = Date.now() + timeoutSeconds * 1000;
    next.timer = setTimeout(() => {
      this.#abandon()?.kill('SIGKILL');
      this.#fail('Sandbox.Timedout', `task timed out after ${timeoutSeconds} seconds`);
      this.#advance();
    }, timeoutSeconds * 1000);
    const response = this.#asking;
    this.#asking = null;
    response.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': next.id,
      'lambda-runtime-deadline-ms': String(next.deadline),
      'lambda-runtime-invoked-function-arn': `arn:aws:lambda:${region}:000000000000:function:${FUNCTION_NAME}`,
      'lambda-runtime-trace-id': `Root=1-${next.id}`,
    });
    response.end(JSON.stringify(next.event));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#isOurs(request)) {
      response.writeHead(403).end();
      return;
    }
    const path = request.url ?? '';
    if (request.method === 'GET' && path === `${API}/invocation/next`) {
      this.#asking = response;
      this.#advance();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = readJson(Buffer.concat(chunks).toString('utf8'));
    const running = `${API}/invocation/${this.#running?.id ?? ''}`;
    const known = [`${running}/response`, `${running}/error`, `${API}/init/error`].includes(path);
    response.writeHead(request.method === 'POST' && known ? 202 : 404).end();
    if (!known) return;
    if (path.endsWith('/response')) this.#finish()?.resolve(body);
    else {
      const { errorType = 'Error', errorMessage = '' } = (body ?? {}) as Record<string, string>;
      const atInit = path.endsWith('/init/error');
      if (atInit) this.#abandon();
      this.#fail(atInit ? 'Runtime.InitError' : errorType, errorMessage);
    }
    this.#advance();
  }

  /**
   * False for any other program of this machine, and for a page in a browser whose host name was made
   * to point at this machine (DNS rebinding): events hold keys, and answers decide what is done.
   */
  #isOurs({ headers }: IncomingMessage): boolean {
    const given = headers[SECRET_HEADER];
    const isOurHost = headers.host === `${LOOPBACK}:${this.#port}`;
    return isOurHost && typeof given === 'string' && sameText(given, this.#secret);
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  #finish(): Invocation | null {
    const finished = this.#running;
    if (finished?.timer) clearTimeout(finished.timer);
    this.#running = null;
    return finished;
  }

  /** Fails what runs; before anything runs, what waits for the process to come up. */
  #fail(type: string, message: string): void {
    const failed = this.#finish() ?? this.#waiting.shift();
    failed?.reject(new InvocationError(type, message));
  }

  /** The process that is about to end no longer counts: the next event starts a new one. */
  #abandon(): ChildProcess | null {
    const abandoned = this.#child;
    this.#child = null;
    return abandoned;
  }

  #spawn(): ChildProcess {
    const { taskRoot, onLog } = this.#options;
    const child = spawn(process.execPath, [CLIENT], {
      cwd: taskRoot,
      env: lambdaEnvironment(
        { ...this.#options, functionName: FUNCTION_NAME },
        { api: `${LOOPBACK}:${this.#port}`, secret: this.#secret },
      ),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => onLog?.(line));
    }
    child.once('exit', (code, signal) => {
      if (this.#child !== child) return;
      this.#child = null;
      this.#asking = null;
      const how = signal === null ? `status ${code ?? 0}` : `signal ${signal}`;
      // What runs or waits for this process would wait for ever.
      this.#fail('Runtime.ExitError', `the function's process ended with ${how}`);
      this.#advance();
    });
    return child;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
