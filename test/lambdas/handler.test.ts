import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  type GetObjectCommandOutput,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as HandlerModule from '../../lambdas/extract/handler.ts';
import { batch, notification, objectCreated, testEvent } from './envelopes.ts';

type Handler = (typeof HandlerModule)['handler'];

const TEXT = 'BAMAKO, Mali — At least 12 soldiers were killed on Thursday, the army said.\n';
const s3 = mockClient(S3Client);
let handler: Handler;
let lines: string[] = [];

beforeAll(async () => {
  vi.stubEnv('RESULTS_BUCKET', 'results');
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  ({ handler } = await import('../../lambdas/extract/handler.ts'));
});

const failure = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode } });

const body = (text: string) =>
  ({
    transformToByteArray: () => Promise.resolve(new TextEncoder().encode(text)),
  }) as unknown as NonNullable<GetObjectCommandOutput['Body']>;

beforeEach(() => {
  s3.reset();
  s3.on(HeadObjectCommand).rejects(failure('NotFound', 404));
  s3.on(GetObjectCommand).resolves({ Body: body(TEXT), ContentLength: TEXT.length });
  s3.on(GetObjectCommand, { Key: 'busy.txt' }).rejects(failure('SlowDown', 503));
  s3.on(PutObjectCommand).resolves({});
  s3.on(DeleteObjectCommand).resolves({});
  lines = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines.push(String(chunk));
    return true;
  });
  return () => vi.restoreAllMocks();
});

const run = (event: ReturnType<typeof batch>, milliseconds = 300_000) =>
  handler(event, { getRemainingTimeInMillis: () => milliseconds });
const written = () =>
  s3
    .commandCalls(PutObjectCommand)
    .map(({ args }) => `${args[0].input.Bucket}/${args[0].input.Key}`);
const failed = (...ids: string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('a batch', () => {
  it('reads exactly the version named and writes to the results bucket, the document last', async () => {
    expect(await run(batch(objectCreated({ key: 'a.txt', versionId: 'v7' })))).toEqual(failed());
    expect(s3.commandCalls(GetObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'inbox',
      Key: 'a.txt',
      VersionId: 'v7',
    });
    expect(written()).toHaveLength(4);
    expect(written().at(-1)).toBe('results/documents/a.txt/document.json');
  });

  it('hands back only the messages that failed', async () => {
    const event = batch(
      objectCreated({ key: 'a.txt' }),
      objectCreated({ key: 'busy.txt' }),
      'no envelope',
      testEvent,
      notification({ key: 'b.txt' }, { key: 'c+d.txt' }),
    );
    expect(await run(event)).toEqual(failed('m1', 'm2'));
    const documents = written().filter((key) => key.endsWith('document.json'));
    expect(documents).toEqual([
      'results/documents/a.txt/document.json',
      'results/documents/b.txt/document.json',
      'results/documents/c d.txt/document.json',
    ]);
  });

  it('is done with what can never be read, and records it', async () => {
    const event = batch(objectCreated({ key: 'big.txt', size: 30_000_000 }));
    expect(await run(event)).toEqual(failed());
    expect(written()).toEqual(['results/errors/big.txt.json']);
    expect(s3.commandCalls(GetObjectCommand)).toEqual([]);
  });

  it('begins no text without time to end it', async () => {
    expect(await run(batch(objectCreated({ key: 'a.txt' })), 1000)).toEqual(failed('m0'));
    expect(written()).toEqual([]);
  });
});

describe('the log', () => {
  it('has one line of JSON for each upload, with its key and how it ended', async () => {
    s3.on(GetObjectCommand, { Key: 'empty.txt' }).resolves({ Body: body(' '), ContentLength: 1 });
    await run(batch(...['a.txt', 'empty.txt', 'busy.txt'].map((key) => objectCreated({ key }))));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 'INFO', message: 'extracted', key: 'a.txt', articles: 1 },
      { level: 'WARN', message: 'unreadable', key: 'empty.txt', code: 'empty' },
      { level: 'ERROR', message: 'failed', messageId: 'm2', key: 'busy.txt', error: 'SlowDown' },
    ]);
  });

  it('never holds a word of the text', async () => {
    s3.on(GetObjectCommand, { Key: 'a.jsonl' }).resolves({ Body: body(TEXT), ContentLength: 80 });
    await run(batch(objectCreated({ key: 'a.txt' }), objectCreated({ key: 'a.jsonl' })));
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/BAMAKO|soldiers/);
  });
});

it('says at once which variable is missing', async () => {
  vi.resetModules();
  vi.stubEnv('RESULTS_BUCKET', '');
  await expect(import('../../lambdas/extract/handler.ts')).rejects.toThrow(
    'environment variable RESULTS_BUCKET is not set',
  );
});
