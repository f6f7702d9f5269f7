import { randomBytes } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { ENVIRONMENT } from '../../lambdas/extract/environment.ts';
import { HANDLER_NAME, makeAsset } from './asset.ts';
import { BucketServer, type BucketServerOptions } from './bucket/server.ts';
import type { ObjectVersion } from './bucket/storage.ts';
import type { Credentials } from './bucket/signature.ts';
import { EventSource } from './event-source.ts';
import { LambdaRuntime } from './lambda-runtime.ts';
import { QueueServer } from './queue-server.ts';
import { LocalQueue } from './queue.ts';

export const INBOX_BUCKET = 'sitrep-inbox';
export const RESULTS_BUCKET = 'sitrep-results';

export interface LocalStackOptions {
  /** @default 0: any free port */
  readonly port?: number;
  /** Told of every upload, by the message that goes to the queue. */
  readonly onUpload?: (message: string) => void;
  /** Told of every object that the function writes, and nothing of uploads. */
  readonly onResult?: (key: string) => void;
  /** Told of every object that the function removes. */
  readonly onGone?: (key: string) => void;
  /** Told of each line that the function logs. */
  readonly onLog?: (line: string) => void;
  /** Told of what went wrong for a whole batch. */
  readonly onError?: (error: unknown) => void;
  /** A larger upload gets an error record. @default the handler's own limit */
  readonly mostBytes?: number;
  /** How many functions read at the same time. @default 1 */
  readonly workers?: number;
  /** What is to go wrong with requests to the buckets. @default nothing */
  readonly faults?: BucketServerOptions['faults'];
  /** Hands a message on to the queue. @default at once, once */
  readonly deliver?: (message: string, send: (message: string) => void) => void;
  /** How soon a failed message is tried again. @default 0.5 */
  readonly retrySeconds?: number;
}

/** A third of the deployed function's time-out; the visibility time-out is six times as long, as there. */
const TIMEOUT_SECONDS = 300;
const VISIBILITY_SECONDS = 6 * TIMEOUT_SECONDS;
const MAX_RECEIVE_COUNT = 5;

/** Here nobody is throttled, so that a failure need not wait as it does when deployed (10 to 810 seconds). */
const DEFAULT_RETRY_SECONDS = 0.5;

/** The deployed stack on one machine, running. */
export interface LocalStack {
  readonly endpoint: string;
  readonly credentials: Credentials;
  /** The client that any user would make. */
  readonly client: S3Client;
  readonly queue: LocalQueue;
  readonly deadLetters: LocalQueue;
  /** Addresses of both, for any SQS client. */
  readonly queueUrl: string;
  readonly deadLettersUrl: string;
  /** Size of the bundled function. */
  readonly assetBytes: number;
  /** Process id of the function, or null when none runs; of the first, where there are several. */
  readonly functionPid: () => number | null;
  /** Process ids of all functions that run. */
  readonly functionPids: () => readonly number[];
  /** What is stored under a key now, looked at without a request. */
  readonly current: (bucket: string, key: string) => ObjectVersion | null;
  /** Ends the function's process, closes all ports, removes the bundled asset. */
  readonly stop: () => Promise<void>;
}

/**
 * Inbox bucket → queue with dead letters → the bundled asset in its own process → results bucket.
 * Everything listens on loopback and lives in memory.
 * @throws when the port is taken (`EADDRINUSE`) or the handler cannot be bundled
 */
export async function startLocalStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const credentials = randomCredentials();
  const { region, accessKeyId, secretAccessKey } = credentials;
  const deadLetters = new LocalQueue({ visibilitySeconds: VISIBILITY_SECONDS });
  const queue = new LocalQueue({
    visibilitySeconds: VISIBILITY_SECONDS,
    deadLetters: { queue: deadLetters, maxReceiveCount: MAX_RECEIVE_COUNT },
  });
  const send = (message: string) => void queue.send(message);
  const deliver = options.deliver ?? ((message: string) => send(message));
  const server = await BucketServer.start({
    credentials,
    ...(options.faults ? { faults: options.faults } : {}),
    buckets: [INBOX_BUCKET, RESULTS_BUCKET],
    versioned: [INBOX_BUCKET],
    port: options.port ?? 0,
    onObjectCreated: (event) => {
      const { bucket, object } = event.detail;
      if (bucket.name === INBOX_BUCKET) {
        const message = JSON.stringify(event);
        options.onUpload?.(message);
        deliver(message, send);
      } else options.onResult?.(object.key);
    },
    onObjectDeleted: (event) => {
      const { bucket, object } = event.detail;
      if (bucket.name === INBOX_BUCKET) deliver(JSON.stringify(event), send);
      else options.onGone?.(object.key);
    },
  });
  const queues = await QueueServer.start({
    credentials,
    queues: new Map([
      ['sitrep', queue],
      ['sitrep-dead-letters', deadLetters],
    ]),
  });
  const asset = await makeAsset().catch(async (error: unknown) => {
    await queues.stop();
    await server.stop();
    throw error;
  });
  const start = async () => {
    const runtime = await LambdaRuntime.start({
      taskRoot: asset.folder,
      handler: HANDLER_NAME,
      environment: functionEnvironment(server.endpoint, options),
      region,
      credentials,
      timeoutSeconds: TIMEOUT_SECONDS,
      onLog: (line) => options.onLog?.(line),
    });
    const source = new EventSource({
      queue,
      invoke: (event) => runtime.invoke(event),
      region,
      retrySeconds: options.retrySeconds ?? DEFAULT_RETRY_SECONDS,
      onError: (error) => options.onError?.(error),
    });
    source.start();
    return { runtime, source };
  };
  const workers = await Promise.all(Array.from({ length: options.workers ?? 1 }, start));

  // The SDK warns of a Node that AWS will drop; the tool says itself which versions it runs on.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const client = new S3Client({
    endpoint: server.endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
  });
  const stop = async () => {
    await Promise.all(
      workers.map(async ({ runtime, source }) => {
        const polling = source.stop();
        await runtime.stop();
        await polling;
      }),
    );
    client.destroy();
    await queues.stop();
    await server.stop();
    await asset.remove();
  };
  return {
    endpoint: server.endpoint,
    credentials,
    client,
    queue,
    deadLetters,
    queueUrl: queues.urlOf('sitrep'),
    deadLettersUrl: queues.urlOf('sitrep-dead-letters'),
    assetBytes: asset.sizeBytes,
    functionPid: () => workers[0]?.runtime.pid ?? null,
    functionPids: () => workers.flatMap(({ runtime }) => runtime.pid ?? []),
    current: (bucket, key) => server.bucket(bucket)?.current(key) ?? null,
    stop,
  };
}

function functionEnvironment(
  endpoint: string,
  { mostBytes }: LocalStackOptions,
): Record<string, string> {
  const environment: Record<string, string> = {
    AWS_ENDPOINT_URL_S3: endpoint,
    [ENVIRONMENT.resultsBucket]: RESULTS_BUCKET,
    POWERTOOLS_SERVICE_NAME: 'sitrep-local',
  };
  if (mostBytes !== undefined) environment[ENVIRONMENT.mostBytes] = String(mostBytes);
  return environment;
}

/** New keys for each run: another program on this machine must not guess them. */
function randomCredentials(): Credentials {
  return {
    accessKeyId: `LOCAL${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(20).toString('hex'),
    region: 'us-east-1',
  };
}
