import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBytes } from './bucket/body.ts';
import { readHead } from './bucket/request.ts';
import { verifySignature, type Credentials } from './bucket/signature.ts';
import { actionOf, QueueError, type Input } from './queue-actions.ts';
import type { LocalQueue } from './queue.ts';

export interface QueueServerOptions {
  readonly credentials: Credentials;
  /** By name. */
  readonly queues: ReadonlyMap<string, LocalQueue>;
  /** @default 0: any free port */
  readonly port?: number;
}

const LOOPBACK = '127.0.0.1';

/** As in SQS: ten messages of 1 MiB. */
const MOST_BODY_BYTES = 10 * 1024 * 1024;

/**
 * Queues that any SQS client can use over HTTP, from this machine only: the JSON protocol, as all SDKs
 * of today speak it. What it does not know it refuses with `InvalidAction`.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference
 */
export class QueueServer {
  readonly #options: QueueServerOptions;
  readonly #server: Server;

  private constructor(options: QueueServerOptions) {
    this.#options = options;
    this.#server = createServer((message, response) => void this.#answer(message, response));
    this.#server.keepAliveTimeout = 60_000;
  }

  /** Listens on loopback. @throws when the port is taken (`EADDRINUSE`) */
  static async start(options: QueueServerOptions): Promise<QueueServer> {
    const started = new QueueServer(options);
    await new Promise<void>((resolve, reject) => {
      started.#server.once('error', reject);
      started.#server.listen(options.port ?? 0, LOOPBACK, resolve);
    });
    return started;
  }

  /** `http://127.0.0.1:PORT/000000000000/NAME` */
  urlOf(name: string): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://${LOOPBACK}:${port}/000000000000/${name}`;
  }

  /** Cuts open connections. */
  async stop(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  async #answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const say = (status: number, body: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
        .end(JSON.stringify(body));
    try {
      say(200, await this.#perform(message));
    } catch (error) {
      if (message.destroyed && !message.complete) return;
      const { code, message: words } = refusalOf(error);
      say(400, { __type: `com.amazonaws.sqs#${code}`, message: words });
    }
  }

  async #perform(message: IncomingMessage): Promise<unknown> {
    const body = await readBytes(message, MOST_BODY_BYTES);
    const request = readHead(message);
    verifySignature(request, {
      credentials: this.#options.credentials,
      nowMs: Date.now(),
      service: 'sqs',
      bodyHash: createHash('sha256').update(body).digest('hex'),
    });
    const [, name = ''] = (request.headers.get('x-amz-target') ?? '').split('.');
    const action = actionOf(name);
    if (action === undefined) throw new QueueError('InvalidAction', `${name} is not known here`);
    const input = JSON.parse(body.toString('utf8')) as Input;
    const queueName = (input.QueueUrl ?? '').split('/').pop() ?? '';
    const queue = this.#options.queues.get(queueName);
    if (queue === undefined) {
      throw new QueueError('QueueDoesNotExist', 'The specified queue does not exist.');
    }
    return action(queue, input);
  }
}

/** A signature that is refused has its own words, and those of S3 will do. */
function refusalOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof QueueError) return error;
  if (error instanceof Error && 'code' in error) {
    return { code: String(error.code), message: error.message };
  }
  console.error('local queue:', error);
  return { code: 'InternalError', message: 'We encountered an internal error.' };
}
