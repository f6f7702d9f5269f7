import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as HandlerModule from '../../lambdas/extract/handler.ts';
import { waitAfter } from '../../lambdas/extract/retry.ts';
import { BucketServer } from '../../lib/local/bucket/server.ts';
import { batch, notification, objectCreated, testEvent } from './envelopes.ts';

type Handler = (typeof HandlerModule)['handler'];

const TEXT = 'BAMAKO, Mali — At least 12 soldiers were killed on Thursday, the army said.\n';
const credentials = { accessKeyId: 'KEY', secretAccessKey: 'secret', region: 'us-east-1' };
let server: BucketServer;
let client: S3Client;
let handler: Handler;
let lines: string[] = [];
const written: string[] = [];

beforeAll(async () => {
  server = await BucketServer.start({
    credentials,
    buckets: ['inbox', 'results'],
    versioned: ['inbox'],
    onObjectCreated: ({ detail }) => {
      if (detail.bucket.name === 'results') written.push(detail.object.key);
    },
  });
  vi.stubEnv('RESULTS_BUCKET', 'results');
  vi.stubEnv('AWS_REGION', credentials.region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
  vi.stubEnv('AWS_ENDPOINT_URL_S3', server.endpoint);
  vi.stubEnv('POWERTOOLS_SERVICE_NAME', 'test');
  client = new S3Client({
    endpoint: server.endpoint,
    region: credentials.region,
    credentials,
    forcePathStyle: true,
  });
  ({ handler } = await import('../../lambdas/extract/handler.ts'));
});

afterAll(async () => {
  client.destroy();
  await server.stop();
});

beforeEach(() => {
  written.length = 0;
  lines = [];
  const keep = (chunk: unknown) => lines.push(...String(chunk).trim().split('\n')) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  return () => vi.restoreAllMocks();
});

const put = (Key: string, Body: string | Uint8Array = TEXT) =>
  client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body }));
const run = (event: SQSEvent, milliseconds = 300_000) =>
  handler(event, { getRemainingTimeInMillis: () => milliseconds });
const failed = (...ids: string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});
/** A bucket that is not there: what may pass. */
const lost = () => {
  const event = objectCreated({ key: 'lost.txt' });
  return { ...event, detail: { ...event.detail, bucket: { name: 'elsewhere' } } };
};
const said = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const logged = () => said().filter((line) => 'level' in line);

describe('a batch', () => {
  it('reads the inbox and writes to the results bucket, the document last', async () => {
    await put('a.txt');
    expect(await run(batch(objectCreated({ key: 'a.txt' })))).toEqual(failed());
    expect(written).toHaveLength(6);
    expect(written.at(-1)).toBe('documents/a.txt.json');
  });

  it('hands back only the messages that failed', async () => {
    await put('b.txt');
    await put('c d.txt');
    await put('e.txt');
    const event = batch(
      objectCreated({ key: 'b.txt' }),
      lost(),
      'no envelope',
      testEvent,
      notification({ key: 'c+d.txt' }, { key: 'e.txt' }),
    );
    expect(await run(event)).toEqual(failed('m1', 'm2'));
    const documents = written.filter((key) => key.startsWith('documents/'));
    expect(documents.sort()).toEqual(['b', 'c d', 'e'].map((name) => `documents/${name}.txt.json`));
  });

  it('is done with what can never be read, and records it', async () => {
    await put('empty.txt', ' ');
    expect(await run(batch(objectCreated({ key: 'empty.txt' })))).toEqual(failed());
    expect(written).toEqual(['errors/empty.txt.json']);
  });

  it('begins no text without time to end it', async () => {
    await put('late.txt');
    expect(await run(batch(objectCreated({ key: 'late.txt' })), 1000)).toEqual(failed('m0'));
    expect(written).toEqual([]);
  });
});

describe('the log', () => {
  it('has one line of JSON for each upload, with its key and how it ended', async () => {
    await put('f.txt');
    await put('g.txt', '%PDF-1.7');
    await run(batch(objectCreated({ key: 'f.txt' }), objectCreated({ key: 'g.txt' }), lost()));
    // In the order in which they ended.
    const byMessage = new Map(logged().map((line) => [line['message'], line]));
    expect([...byMessage.keys()].sort()).toEqual(['extracted', 'retried', 'unreadable']);
    const { extracted, unreadable, retried } = Object.fromEntries(byMessage) as Record<
      string,
      object
    >;
    expect([extracted, unreadable, retried]).toMatchObject([
      { level: 'INFO', key: 'f.txt', articles: 1, figures: 1 },
      { level: 'WARN', key: 'g.txt', code: 'binary' },
      { level: 'ERROR', messageId: 'm2', error: 'NoSuchBucket' },
    ]);
  });

  it('never holds a word of the text', async () => {
    await put('h.txt');
    await put('h.jsonl');
    await run(batch(objectCreated({ key: 'h.txt' }), objectCreated({ key: 'h.jsonl' })));
    expect(logged()).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/BAMAKO|soldiers/);
  });
});

describe('the metrics', () => {
  it('count documents, facts, failures by code, milliseconds and seconds, in embedded form', async () => {
    await put('i.txt');
    await put('j.txt', '%PDF-1.7');
    await run(batch(objectCreated({ key: 'i.txt' }), objectCreated({ key: 'j.txt' }), lost()));
    const counted = said().filter((line) => '_aws' in line);
    expect(counted).toMatchObject([
      { service: 'test', code: 'binary', Unreadable: 1 },
      { service: 'test', Documents: 1, Figures: 1, Unreadable: 1, Retried: 1 },
    ]);
    expect(Object.keys(counted[1]!)).toEqual(
      expect.arrayContaining(['Duration', 'SecondsToResult']),
    );
  });
});

it('a message that failed waits ten seconds, then longer and longer', () => {
  expect([1, 2, 3, 4, 5, 99].map(waitAfter)).toEqual([10, 30, 90, 270, 810, 900]);
});

it('says at once which variable is missing', async () => {
  vi.resetModules();
  vi.stubEnv('RESULTS_BUCKET', '');
  await expect(import('../../lambdas/extract/handler.ts')).rejects.toThrow(
    'environment variable RESULTS_BUCKET is not set',
  );
});
