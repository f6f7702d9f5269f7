import { createHash, randomBytes } from 'node:crypto';
import {
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  INBOX_BUCKET,
  RESULTS_BUCKET,
  startLocalStack,
  type LocalStack,
} from '../../lib/local/local-stack.ts';
import { TABLES } from '../../lib/output/rows.ts';
import { documentRecord, errorRecord } from '../../lib/output/schema.ts';

const MOST_BYTES = 200_000;
const SOON = { timeout: 120_000, interval: 30 };
const TEXT = `published: 2024-02-08

Militants killed at least 12 soldiers in Mopti on Tuesday, the army said. Some 5,000 troops left.
`;

let stack: LocalStack;
/** Every message sent to the queue for an upload, oldest first. */
const messages: string[] = [];
const logged: string[] = [];

beforeAll(async () => {
  stack = await startLocalStack({
    mostBytes: MOST_BYTES,
    retrySeconds: 0.05,
    onUpload: (message) => messages.push(message),
    onLog: (line) => logged.push(line),
  });
});

afterAll(() => stack.stop());

function upload(Key: string, Body: string | Buffer, Metadata: Record<string, string> = {}) {
  return stack.client.send(new PutObjectCommand({ Bucket: INBOX_BUCKET, Key, Body, Metadata }));
}

/** The object as text, or null when there is none. */
async function result(Key: string): Promise<string | null> {
  try {
    const command = new GetObjectCommand({ Bucket: RESULTS_BUCKET, Key });
    return await (await stack.client.send(command)).Body!.transformToString();
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

async function waitFor(key: string): Promise<string> {
  await expect.poll(() => result(key), SOON).not.toBeNull();
  return (await result(key))!;
}

/** Etag by key: two listings are equal only if all bytes are. */
async function listing(prefix: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const list = { Bucket: RESULTS_BUCKET, Prefix: prefix };
  for await (const page of paginateListObjectsV2({ client: stack.client }, list)) {
    for (const { Key, ETag } of page.Contents ?? []) found.set(Key!, ETag!);
  }
  return found;
}

const idle = () => expect.poll(() => stack.queue.size, SOON).toBe(0);

describe('from upload to tables, over HTTP, with the bundled function', () => {
  it('gives three tables and a document that fits the schema', async () => {
    await upload('2024/mali.txt', TEXT);
    const json = await waitFor('documents/2024/mali.txt.json');
    const record = documentRecord.parse(JSON.parse(json));
    expect(record.document).toMatchObject({
      id: '2024/mali.txt',
      published: { value: '2024-02-08', source: 'front-matter' },
      sha256: createHash('sha256').update(TEXT).digest('hex'),
    });
    for (const [name, schema] of Object.entries(TABLES)) {
      const csv = await waitFor(`${name}/2024/mali.txt.csv`);
      const { meta, data, errors } = Papa.parse(csv, { header: true, skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(meta.fields).toEqual(Object.keys(schema.shape));
      expect(data).toHaveLength(record[name as keyof typeof TABLES].length);
    }
  });

  it('takes the publication day from the metadata of the upload', async () => {
    await upload('dated.txt', TEXT, { published: '2020-01-09' });
    const json = await waitFor('documents/dated.txt.json');
    expect(JSON.parse(json)).toMatchObject({
      document: { published: { value: '2020-01-09', source: 'metadata' } },
    });
  });

  it.each(['two words + [draft] 100%.txt', 'déjà/vu 🛰.txt', '%2F+%20.txt', 'no-ending'])(
    'reads the key %j as it is',
    async (key) => {
      await upload(key, TEXT);
      const json = await waitFor(`documents/${key}.json`);
      expect(JSON.parse(json)).toMatchObject({ document: { id: key } });
    },
  );

  it.each([
    ['binary', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), randomBytes(500)])],
    ['empty', Buffer.alloc(0)],
    ['too-large', Buffer.alloc(MOST_BYTES + 1, 'a')],
  ])('leaves an error record, and no results, for a file that is %s', async (code, bytes) => {
    await upload(`${code}.txt`, bytes);
    const record = errorRecord.parse(JSON.parse(await waitFor(`errors/${code}.txt.json`)));
    expect(record).toMatchObject({ document: { id: `${code}.txt` }, error: { code } });
    await idle();
    expect(await listing(`documents/${code}.txt`)).toEqual(new Map());
    expect(stack.deadLetters.size).toBe(0);
  });

  it('puts a message that can never be read into the dead letters, and all others through', async () => {
    const before = stack.deadLetters.size;
    stack.queue.send('{"poisoned":true}');
    await Promise.all(['p1.txt', 'p2.txt', 'p3.txt'].map((key) => upload(key, TEXT)));
    for (const key of ['p1.txt', 'p2.txt', 'p3.txt']) await waitFor(`documents/${key}.json`);
    await expect.poll(() => stack.deadLetters.size, SOON).toBe(before + 1);
    expect(stack.deadLetters.peek().at(-1)?.body).toBe('{"poisoned":true}');
    await idle();
  });

  it('leaves a tombstone for an upload that is gone before it was read', async () => {
    const message = messages[0]!.replaceAll('2024/mali.txt', 'never-there.txt');
    stack.queue.send(message);
    const record = errorRecord.parse(JSON.parse(await waitFor('errors/never-there.txt.json')));
    expect(record).toMatchObject({ error: { code: 'deleted' } });
  });

  it('gives the same bytes however often and in whatever order events come', async () => {
    const first = messages.length;
    await upload('twice.txt', TEXT);
    await waitFor('documents/twice.txt.json');
    await upload('twice.txt', TEXT.replace('5,000', '6,000'));
    await idle();
    const expected = await listing('');
    expect(await result('documents/twice.txt.json')).not.toBeNull();
    const [older, newer] = messages.slice(first) as [string, string];
    for (const message of [newer, older, newer, older, older]) stack.queue.send(message);
    await idle();
    expect(await listing('')).toEqual(expected);
  });

  it('works through fifty uploads, each once and none lost', async () => {
    const keys = Array.from({ length: 50 }, (_, index) => `many/${index}.txt`);
    await Promise.all(keys.map((key) => upload(key, TEXT)));
    await idle();
    expect((await listing('documents/many/')).size).toBe(50);
  });

  it('never logs the text of a document', () => {
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toMatch(/militants|soldiers|mopti/i);
  });
});
