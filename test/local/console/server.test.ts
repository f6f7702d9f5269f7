import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { S3Client } from '@aws-sdk/client-s3';
import { BucketServer } from '../../../lib/local/bucket/server.ts';
import { ConsoleServer } from '../../../lib/local/console/server.ts';
import { ConsoleTexts } from '../../../lib/local/console/texts.ts';
import { INBOX_BUCKET, RESULTS_BUCKET } from '../../../lib/local/local-stack.ts';
import { KEY_HEADER, type AddressReply, type TextState } from '../../../lib/web/console/wire.ts';

const credentials = {
  accessKeyId: 'LOCAL',
  secretAccessKey: 'not-to-be-seen',
  region: 'us-east-1',
};
const texts = new ConsoleTexts();
let bucket: BucketServer;
let client: S3Client;
let page: ConsoleServer;
let cookie = '';

beforeAll(async () => {
  bucket = await BucketServer.start({ credentials, buckets: [INBOX_BUCKET, RESULTS_BUCKET] });
  client = new S3Client({
    endpoint: bucket.endpoint,
    region: 'us-east-1',
    credentials,
    forcePathStyle: true,
  });
  page = await ConsoleServer.start({
    stack: { client, endpoint: bucket.endpoint, credentials },
    texts,
  });
  const key = page.address.split('#')[1]!;
  const reply = await ask('POST', '/session', { [KEY_HEADER]: key, origin: page.origin });
  cookie = String(reply.headers['set-cookie']?.[0]).split(';')[0]!;
});

afterAll(async () => {
  await page.stop();
  client.destroy();
  await bucket.stop();
});

/** By node:http, as fetch lets nobody choose Host and Origin. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body = '') {
  const { hostname, port } = new URL(page.origin);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const asked = request({ hostname, port, method, path, headers }, (reply) => {
        let text = '';
        reply.setEncoding('utf8');
        reply.on('data', (chunk: string) => {
          text += chunk;
          if (reply.headers['content-type'] === 'text/event-stream') asked.destroy();
        });
        reply.on('close', () =>
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }),
        );
      });
      asked.on(
        'error',
        (error: NodeJS.ErrnoException) => error.code !== 'ECONNRESET' && reject(error),
      );
      asked.end(body);
    },
  );
}

const own = () => ({ cookie, origin: page.origin });

describe('the console refuses', () => {
  it('a host name that was made to point here', async () => {
    expect(await ask('GET', '/', { host: 'evil.example' })).toMatchObject({ status: 421 });
    expect(await ask('GET', '/events', { host: 'evil.example', cookie })).toMatchObject({
      status: 421,
    });
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['no origin', {}],
    ['a page of another site', { origin: '', 'sec-fetch-site': 'cross-site' }],
  ])('a request from %s', async (_, headers) => {
    const reply = await ask('POST', '/addresses', { cookie, ...headers }, '{"get":["x"]}');
    expect(reply.status).toBe(403);
  });

  it.each([
    ['GET', '/events'],
    ['GET', '/open/documents/a.json'],
    ['POST', '/addresses'],
  ])('whoever has no cookie: %s %s', async (method, path) => {
    expect(await ask(method, path, { origin: page.origin })).toMatchObject({ status: 401 });
  });

  it('a wrong key', async () => {
    const reply = await ask('POST', '/session', { [KEY_HEADER]: 'guessed', origin: page.origin });
    expect(reply).toMatchObject({ status: 403 });
    expect(reply.headers).not.toHaveProperty('set-cookie');
  });

  it.each(['no JSON', '{"get":[1]}', '{"put":[{"key":"a","published":"soon"}]}', '[]x'])(
    'a list of keys that is none: %s',
    async (body) => {
      expect(await ask('POST', '/addresses', own(), body)).toMatchObject({ status: 400 });
    },
  );

  it('what it does not know', async () => {
    expect(await ask('GET', '/../../etc/passwd', own())).toMatchObject({ status: 404 });
    expect(await ask('DELETE', '/addresses', own())).toMatchObject({ status: 404 });
  });
});

describe('the console', () => {
  it('gives a page that may run its own script alone and talk to its own bucket alone', async () => {
    const { status, headers } = await ask('GET', '/');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${bucket.endpoint}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it('signs addresses that put a text with its day, and shows no secret', async () => {
    const wanted = { put: [{ key: 'a/b ü.txt', published: '2024-02-08' }], get: ['figures/x.csv'] };
    const reply = await ask('POST', '/addresses', own(), JSON.stringify(wanted));
    expect(reply.text).not.toContain(credentials.secretAccessKey);
    const { put, get } = JSON.parse(reply.text) as AddressReply;
    expect((await fetch(put[0]!, { method: 'PUT', body: 'Troops left.' })).status).toBe(200);
    expect((await fetch(get[0]!)).status).toBe(404);
    expect(
      (await fetch(put[0]!.replace('b%20', 'c%20'), { method: 'PUT', body: 'x' })).status,
    ).toBe(403);
  });

  it('lets its own origin and no other read from the bucket', async () => {
    const { get } = JSON.parse(
      (await ask('POST', '/addresses', own(), '{"get":["figures/x.csv"]}')).text,
    ) as AddressReply;
    const allowed = async (origin: string) =>
      (await fetch(get[0]!, { headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allowed(page.origin)).toBe(page.origin);
    expect(await allowed('https://evil.example')).toBeNull();
  });

  it('leads to a result by an address that is made when it is followed', async () => {
    const reply = await ask('GET', '/open/reports/a%20b/c.html', { cookie });
    expect(reply.status).toBe(302);
    expect(reply.headers['location']).toMatch(
      new RegExp(
        `^${bucket.endpoint}/${RESULTS_BUCKET}/reports/a%20b/c\\.html\\?.*X-Amz-Signature=`,
      ),
    );
  });

  it('tells of every text', async () => {
    texts.queued(JSON.stringify({ detail: { object: { key: 'one.txt' } } }));
    texts.ended({
      kind: 'error',
      name: 'two.txt',
      record: {
        schema: 'sitrep/error@2',
        document: { id: 'two.txt', origin: null },
        error: { code: 'empty', message: 'the file is empty', hint: 'give a text' },
      },
    });
    texts.givenUp(JSON.stringify({ detail: { object: { key: 'three.txt' } } }));
    texts.queued(JSON.stringify({ detail: { object: { key: '../four.txt' } } }));
    const { text } = await ask('GET', '/events', { cookie });
    const told = JSON.parse(text.replace(/^data: /, '')) as TextState[];
    expect(told.map(({ key, state, reason }) => [key, state, reason])).toEqual([
      ['one.txt', 'queued', null],
      ['two.txt', 'failed', 'the file is empty: give a text'],
      ['three.txt', 'failed', 'the function failed five times; the terminal says how'],
      [
        '../four.txt',
        'failed',
        'the key "../four.txt" holds the part "..", so it cannot become a file; rename the object',
      ],
    ]);
  });
});
