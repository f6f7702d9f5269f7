import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openBody, readBytes } from './body.ts';
import { S3Error } from './errors.ts';
import { listObjects, listVersions } from './listing.ts';
import * as multipart from './multipart.ts';
import {
  objectCreated,
  objectDeleted,
  type ObjectCreated,
  type ObjectDeleted,
} from './notification.ts';
import * as objects from './objects.ts';
import type { Operation, Reply, Shelf } from './operation.ts';
import { option, readHead, type S3Request } from './request.ts';
import * as settings from './settings.ts';
import { verifySignature, type Credentials } from './signature.ts';
import { sendDamaged, type Fault } from './faults.ts';
import { Bucket } from './storage.ts';
import * as tagging from './tagging.ts';
import { leaf } from './xml.ts';

export interface BucketServerOptions {
  readonly credentials: Credentials;
  /** Buckets that are there from the start. */
  readonly buckets?: readonly string[];
  /** Those of them that keep every version. */
  readonly versioned?: readonly string[];
  /** Told of every object written, shortly after the client has its answer. */
  readonly onObjectCreated?: (event: ObjectCreated) => void;
  /** Told of every object deleted. */
  readonly onObjectDeleted?: (event: ObjectDeleted) => void;
  /** What is to go wrong with a request. @default nothing ever does */
  readonly faults?: (request: S3Request) => Fault | null;
  /** @default 0: any free port */
  readonly port?: number;
  /** The most bytes one request may bring. @default 100 MiB */
  readonly maxBodyBytes?: number;
}

const LOOPBACK = '127.0.0.1';
const DEFAULT_MAX_BODY_BYTES = 100 * 1024 * 1024;

/** Method, what it is about, and the sub-resource that the query names, to what is done. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  'GET service': settings.listBuckets,
  'PUT bucket': settings.createBucket,
  'HEAD bucket': settings.headBucket,
  'DELETE bucket': settings.deleteBucket,
  'GET bucket': listObjects,
  'GET bucket?versions': listVersions,
  'GET bucket?location': settings.getLocation,
  'GET bucket?versioning': settings.getVersioning,
  'PUT bucket?versioning': settings.putVersioning,
  'GET bucket?cors': settings.getCors,
  'PUT bucket?cors': settings.putCors,
  'DELETE bucket?cors': settings.deleteCors,
  'GET bucket?uploads': multipart.listUploads,
  'POST bucket?delete': objects.deleteObjects,
  'GET object': objects.getObject,
  'HEAD object': objects.headObject,
  'PUT object': objects.putObject,
  'PUT object copy': objects.copyObject,
  'DELETE object': objects.deleteObject,
  'GET object?tagging': tagging.getTagging,
  'PUT object?tagging': tagging.putTagging,
  'DELETE object?tagging': tagging.deleteTagging,
  'POST object?uploads': multipart.createUpload,
  'PUT object?uploadId': multipart.uploadPart,
  'PUT object?uploadId copy': multipart.copyPart,
  'POST object?uploadId': multipart.completeUpload,
  'DELETE object?uploadId': multipart.abortUpload,
  'GET object?uploadId': multipart.listParts,
};

/** Query parameters that say which operation is meant, the ones we lack too, so that they fail. */
const SUB_RESOURCES = [
  ...['uploadId', 'uploads', 'tagging', 'versions', 'versioning', 'location', 'cors', 'delete'],
  ...['acl', 'accelerate', 'analytics', 'attributes', 'encryption', 'intelligent-tiering'],
  ...['inventory', 'legal-hold', 'lifecycle', 'logging', 'metrics', 'notification', 'object-lock'],
  ...['ownershipControls', 'policy', 'policyStatus', 'publicAccessBlock', 'replication'],
  ...['requestPayment', 'restore', 'retention', 'select', 'torrent', 'website'],
];

/** Buckets in memory that any S3 client can use over HTTP, from this machine only. */
export class BucketServer {
  readonly #server: Server;
  readonly #shelf: Shelf;
  readonly #credentials: Credentials;
  readonly #maxBytes: number;
  readonly #faults: (request: S3Request) => Fault | null;

  private constructor(options: BucketServerOptions) {
    const { credentials, buckets = [], versioned = [], onObjectCreated } = options;
    const { region } = credentials;
    this.#credentials = credentials;
    this.#faults = options.faults ?? (() => null);
    this.#maxBytes = options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES;
    this.#shelf = {
      region,
      buckets: new Map(buckets.map((name) => [name, new Bucket(name)])),
      created: (bucket, version, reason) => {
        if (onObjectCreated === undefined) return;
        const event = objectCreated(region, bucket, { version, reason });
        setImmediate(() => onObjectCreated(event));
      },
      deleted: (bucket, version) => {
        if (options.onObjectDeleted === undefined) return;
        const event = objectDeleted(region, bucket, version);
        setImmediate(() => options.onObjectDeleted?.(event));
      },
    };
    for (const name of versioned) this.#shelf.buckets.get(name)!.versioning = 'Enabled';
    this.#server = createServer((message, response) => void this.#answer(message, response));
    // Clients keep connections for later; a short time would cut them off between two requests.
    this.#server.keepAliveTimeout = 60_000;
  }

  /** Listens on loopback. @throws when the port is taken (`EADDRINUSE`) */
  static async start(options: BucketServerOptions): Promise<BucketServer> {
    const started = new BucketServer(options);
    await new Promise<void>((resolve, reject) => {
      started.#server.once('error', reject);
      started.#server.listen(options.port ?? 0, LOOPBACK, resolve);
    });
    return started;
  }

  /** `http://127.0.0.1:PORT` */
  get endpoint(): string {
    return `http://${LOOPBACK}:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What is stored, for tests that look without asking. */
  bucket(name: string): Bucket | undefined {
    return this.#shelf.buckets.get(name);
  }

  /** Cuts open connections; what was stored is gone. */
  async stop(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  async #answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomBytes(8).toString('hex').toUpperCase();
    let reply: Reply;
    let request: S3Request | null = null;
    let fault: Fault | null = null;
    try {
      request = readHead(message);
      fault = this.#faults(request);
      if (fault === 'reset') return void message.socket.destroy();
      if (fault === 'unavailable') throw new S3Error('SlowDown');
      if (fault === 'denied') throw new S3Error('AccessDenied');
      const cors = settings.corsHeaders(this.#shelf.buckets.get(request.bucket), request);
      response.setHeaders(new Map(Object.entries(cors ?? {})));
      if (request.method === 'OPTIONS') {
        if (cors === null) throw new S3Error('AccessDenied', 'CORSResponse: not allowed');
        reply = {};
      } else reply = await this.#perform(request, message);
    } catch (error) {
      if (message.destroyed && !message.complete) return;
      reply = refusal(error, { request, requestId, region: this.#shelf.region });
    }
    const body = typeof reply.body === 'object' ? reply.body : Buffer.from(reply.body ?? '');
    if (fault === 'silence') return;
    // The message itself is destroyed once it is read; it is the connection that breaks.
    if (fault === 'lost-answer') return void message.socket.destroy();
    const hasBody = message.method !== 'HEAD' && reply.status !== 204 && reply.status !== 304;
    response.writeHead(reply.status ?? 200, {
      'x-amz-request-id': requestId,
      ...(typeof reply.body === 'string' ? { 'content-type': 'application/xml' } : {}),
      ...(reply.status === 204 || reply.status === 304 ? {} : { 'content-length': body.length }),
      ...reply.headers,
    });
    if (hasBody && fault !== null && body.length > 0) sendDamaged(response, body, fault);
    else response.end(hasBody ? body : undefined);
  }

  async #perform(request: S3Request, message: IncomingMessage): Promise<Reply> {
    // A form of a browser is signed by a field in its body; nobody looks into it.
    const isForm = /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '');
    if (request.method === 'POST' && isForm) {
      message.resume();
      throw new S3Error('NotImplemented', 'Uploads by POST of a form are not implemented.');
    }
    const maxBytes = this.#maxBytes;
    const signed = verifySignature(request, {
      credentials: this.#credentials,
      nowMs: Date.now(),
    });
    const body = openBody(request, await readBytes(message, maxBytes), { signed, maxBytes });
    const operation = OPERATIONS[operationName(request)];
    if (operation === undefined) throw new S3Error('NotImplemented');
    return operation({ shelf: this.#shelf, request, body });
  }
}

/** As in OPERATIONS; for what is not there, S3 would do something that this server does not. */
function operationName(request: S3Request): string {
  const { method, bucket, key, query } = request;
  const about = bucket === '' ? 'service' : key === '' ? 'bucket' : 'object';
  const sub = SUB_RESOURCES.find((name) => query.has(name));
  const copy = method === 'PUT' && option(request, 'x-amz-copy-source') !== undefined;
  return `${method} ${about}${sub === undefined ? '' : `?${sub}`}${copy ? ' copy' : ''}`;
}

function refusal(
  error: unknown,
  { request, requestId, region }: { request: S3Request | null; requestId: string; region: string },
): Reply {
  const refused = error instanceof S3Error ? error : new S3Error('InternalError', undefined);
  if (refused !== error) console.error('local bucket:', error);
  return {
    status: refused.status,
    headers: refused.headers,
    body:
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error>' +
      leaf('Code', refused.code) +
      leaf('Message', refused.message) +
      // Clients that guessed the region wrong read the right one here.
      (refused.code === 'AuthorizationHeaderMalformed' ? leaf('Region', region) : '') +
      (request === null ? '' : leaf('Resource', request.rawPath)) +
      leaf('RequestId', requestId) +
      '</Error>',
  };
}
