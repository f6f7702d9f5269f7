import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PutBucketCorsCommand } from '@aws-sdk/client-s3';
import type { AddressRequest, TextState } from '../../web/console/wire.ts';
import { INBOX_BUCKET, RESULTS_BUCKET, type LocalStack } from '../local-stack.ts';
import { Addresses } from './addresses.ts';
import { bundleSplitPage, type SplitAssets } from './bundle.ts';
import { Guard } from './guard.ts';
import type { ConsoleTexts } from './texts.ts';

export interface ConsoleOptions {
  readonly stack: Pick<LocalStack, 'client' | 'endpoint' | 'credentials'>;
  readonly texts: ConsoleTexts;
  /** @default 0: any free port */
  readonly port?: number;
}

const LOOPBACK = '127.0.0.1';
const MOST_REQUEST_BYTES = 4 * 1024 * 1024;

/** Changes that come together are told together. */
const TELL_AFTER_MS = 40;

/** The page to drop texts on, on loopback. The texts and results go between it and the bucket itself. */
export class ConsoleServer {
  readonly #server: Server;
  readonly #texts: ConsoleTexts;
  readonly #addresses: Addresses;
  readonly #assets: SplitAssets;
  readonly #bucket: string;
  readonly #guard: Guard;

  private constructor(server: Server, assets: SplitAssets, { stack, texts }: ConsoleOptions) {
    this.#server = server;
    this.#assets = assets;
    this.#texts = texts;
    this.#addresses = new Addresses(stack);
    this.#bucket = stack.endpoint;
    this.#guard = new Guard((server.address() as AddressInfo).port);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void this.#answer(request, response).catch((error: unknown) => {
        console.error('console:', error);
        response.writeHead(500).end();
      });
    });
  }

  /** @throws when the port is taken (`EADDRINUSE`) or the page cannot be bundled */
  static async start(options: ConsoleOptions): Promise<ConsoleServer> {
    const assets = await bundleSplitPage('console');
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port ?? 0, LOOPBACK, resolve);
    });
    const started = new ConsoleServer(server, assets, options);
    await started.#letPageIn(options.stack);
    return started;
  }

  /** To be opened in a browser; what stands behind the `#` lets it in. */
  get address(): string {
    return `${this.origin}/#${this.#guard.key}`;
  }

  get origin(): string {
    return `http://${LOOPBACK}:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#addresses.close();
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  /** The buckets' own rules: pages of this origin may read and write what they have an address for. */
  async #letPageIn({ client }: ConsoleOptions['stack']): Promise<void> {
    const origins = [this.origin, this.origin.replace(LOOPBACK, 'localhost')];
    for (const Bucket of [INBOX_BUCKET, RESULTS_BUCKET]) {
      const AllowedMethods = [Bucket === INBOX_BUCKET ? 'PUT' : 'GET'];
      const CORSRules = [{ AllowedOrigins: origins, AllowedMethods, AllowedHeaders: ['*'] }];
      await client.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<ServerResponse> {
    if (!this.#guard.isOurHost(request))
      return refuse(response, 421, 'not the name of this console');
    if (!this.#guard.isOurPage(request)) return refuse(response, 403, 'not for other pages');
    const { pathname } = new URL(request.url ?? '/', this.origin);
    switch (`${request.method ?? ''} ${pathname}`) {
      case 'GET /':
        return send(response, 'text/html', pageHtml(), this.#policy());
      case 'GET /console.js':
        return send(response, 'text/javascript', this.#assets.script);
      case 'GET /console.css':
        return send(response, 'text/css', this.#assets.style);
      case 'GET /favicon.ico':
        return response.writeHead(204, HEADERS).end();
      case 'POST /session':
        if (!this.#guard.hasKey(request)) return refuse(response, 403, 'not the key of this run');
        response.setHeader('set-cookie', this.#guard.cookie);
        return response.writeHead(204, HEADERS).end();
    }
    const part = request.method === 'GET' ? this.#assets.parts.get(pathname.slice(1)) : undefined;
    if (part !== undefined) return send(response, 'text/javascript', part);
    if (!this.#guard.hasCookie(request)) return refuse(response, 401, 'no key of this run');
    if (request.method === 'GET' && pathname === '/events') return this.#tell(response);
    if (request.method === 'POST' && pathname === '/addresses') {
      const wanted = addressRequest(await readJson(request));
      if (wanted === null) return refuse(response, 400, 'no list of keys');
      return send(response, 'application/json', JSON.stringify(await this.#addresses.sign(wanted)));
    }
    if (request.method === 'GET' && pathname.startsWith('/open/'))
      return this.#open(pathname, response);
    return refuse(response, 404, 'nothing here');
  }

  /** Everything known, then every change, as server-sent events. */
  #tell(response: ServerResponse): ServerResponse {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    const write = (texts: readonly TextState[]) =>
      response.write(`data: ${JSON.stringify(texts)}\n\n`);
    write(this.#texts.all());
    const changed = new Map<string, TextState>();
    const stop = this.#texts.listen((text) => {
      if (changed.size === 0) {
        setTimeout(() => {
          write([...changed.values()]);
          changed.clear();
        }, TELL_AFTER_MS);
      }
      changed.set(text.key, text);
    });
    return response.once('close', stop);
  }

  /** Leads to one result: the address that works only for a while is made when it is followed. */
  async #open(pathname: string, response: ServerResponse): Promise<ServerResponse> {
    const location = await this.#addresses.result(
      decodeURIComponent(pathname.slice('/open/'.length)),
    );
    return response.writeHead(302, { ...HEADERS, location }).end();
  }

  #policy(): Record<string, string> {
    const rules = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      `connect-src 'self' ${this.#bucket}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ];
    return { 'content-security-policy': rules.join('; ') };
  }
}

const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const;

function send(
  response: ServerResponse,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): ServerResponse {
  response.writeHead(200, { ...HEADERS, 'content-type': `${type}; charset=utf-8`, ...headers });
  return response.end(body);
}

function refuse(response: ServerResponse, status: number, why: string): ServerResponse {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  return response.end(`${why}\n`);
}

function pageHtml(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sitrep</title>
<link rel="stylesheet" href="console.css">
<script src="console.js" type="module"></script>
</head>
<body><div id="app"><p>Sitrep needs JavaScript for this page; the results are in the out folder too.</p></div></body>
</html>
`;
}

/** Null when it is too long or no JSON. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_REQUEST_BYTES) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}

function addressRequest(value: unknown): AddressRequest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { put = [], get = [] } = value as Record<string, unknown>;
  const isKey = (key: unknown) => typeof key === 'string' && key !== '';
  const isDay = (day: unknown) => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
  const isUpload = (upload: unknown) => {
    if (typeof upload !== 'object' || upload === null) return false;
    const { key, published } = upload as Record<string, unknown>;
    return isKey(key) && (published === null || isDay(published));
  };
  const isFit = Array.isArray(put) && put.every(isUpload) && Array.isArray(get) && get.every(isKey);
  return isFit ? { put: put as AddressRequest['put'] & object, get: get as string[] } : null;
}
