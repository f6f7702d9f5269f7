import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BucketServer } from '../../lib/local/bucket/server.ts';
import { FolderStore } from '../../lib/store/folder-store.ts';
import { UnsafeKeyError } from '../../lib/store/keys.ts';
import { MemoryStore } from '../../lib/store/memory-store.ts';
import { S3Store } from '../../lib/store/s3-store.ts';
import {
  ObjectNotFoundError,
  ObjectTooLargeError,
  type ObjectStore,
} from '../../lib/store/object-store.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = async (store: ObjectStore, key: string) =>
  new TextDecoder().decode((await store.get(key)).bytes);
const plain = { contentType: 'text/plain' };

let folder = '';
const made: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-store-'));
  made.push(folder);
});
afterAll(async () => {
  await Promise.all(made.map((each) => rm(each, { recursive: true })));
});

// Each test takes a bucket of its own.
const buckets = Array.from({ length: 20 }, (_, index) => `bucket-${index}`);
let server: BucketServer;
let client: S3Client;
beforeAll(async () => {
  const credentials = { accessKeyId: 'KEY', secretAccessKey: 'secret', region: 'eu-central-1' };
  server = await BucketServer.start({ credentials, buckets, versioned: buckets });
  client = new S3Client({ endpoint: server.endpoint, region: 'eu-central-1', credentials });
});
afterAll(async () => {
  client.destroy();
  await server.stop();
});

describe.each([
  ['in memory', () => new MemoryStore()],
  ['in S3 over HTTP', () => new S3Store(client, buckets.pop()!)],
  ['in a folder', () => new FolderStore(folder)],
])('an object store %s', (_, newStore: () => ObjectStore) => {
  it('gives back what was put, and overwrites', async () => {
    const store = newStore();
    expect(await store.put('2024/a b+c.txt', bytes('one'), plain)).toBe(true);
    expect(await store.put('2024/a b+c.txt', bytes('two'), plain)).toBe(true);
    expect(await text(store, '2024/a b+c.txt')).toBe('two');
  });

  it('says when there is no such object', async () => {
    const store = newStore();
    expect(await store.head('none.txt')).toBeNull();
    await expect(store.get('none.txt')).rejects.toThrow(ObjectNotFoundError);
    await expect(store.get('none.txt')).rejects.toThrow('there is no object "none.txt"');
  });

  it('says when there is no such version', async () => {
    const store = newStore();
    await store.put('a.txt', bytes('one'), plain);
    await expect(store.get('a.txt', { versionId: 'v99' })).rejects.toThrow(ObjectNotFoundError);
  });

  it('reads nothing above the limit, and everything at it', async () => {
    const store = newStore();
    await store.put('a.txt', bytes('12345'), plain);
    await expect(store.get('a.txt', { mostBytes: 4 })).rejects.toThrow(ObjectTooLargeError);
    expect((await store.get('a.txt', { mostBytes: 5 })).bytes).toHaveLength(5);
  });

  it('writes only where there is nothing, when asked to', async () => {
    const store = newStore();
    expect(await store.put('a.txt', bytes('one'), { ...plain, over: null })).toBe(true);
    expect(await store.put('a.txt', bytes('two'), { ...plain, over: null })).toBe(false);
    expect(await text(store, 'a.txt')).toBe('one');
  });

  it('writes only over what was seen, when asked to', async () => {
    const store = newStore();
    await store.put('a.txt', bytes('one'), plain);
    const seen = (await store.head('a.txt'))!.etag;
    expect(await store.put('a.txt', bytes('two'), { ...plain, over: seen })).toBe(true);
    expect(await store.put('a.txt', bytes('three'), { ...plain, over: seen })).toBe(false);
    expect(await store.put('b.txt', bytes('four'), { ...plain, over: seen })).toBe(false);
    expect(await text(store, 'a.txt')).toBe('two');
  });

  it('deletes only what was seen', async () => {
    const store = newStore();
    await store.put('a.txt', bytes('one'), plain);
    const seen = (await store.head('a.txt'))!.etag;
    await store.put('a.txt', bytes('two'), plain);
    await store.delete('a.txt', seen);
    expect(await text(store, 'a.txt')).toBe('two');
    await store.delete('a.txt', (await store.head('a.txt'))!.etag);
    expect(await store.head('a.txt')).toBeNull();
    await store.delete('a.txt', seen);
  });
});

describe.each([
  ['in memory', () => new MemoryStore()],
  ['in S3 over HTTP', () => new S3Store(client, buckets.pop()!)],
])('a store %s', (_, newStore: () => ObjectStore) => {
  it('keeps versions and metadata', async () => {
    const store = newStore();
    const metadata = new Map([['published', '2020-01-09']]);
    await store.put('a.txt', bytes('one'), { ...plain, metadata });
    const { versionId } = (await store.head('a.txt'))!;
    await store.put('a.txt', bytes('two'), plain);
    const first = await store.get('a.txt', { versionId });
    expect(new TextDecoder().decode(first.bytes)).toBe('one');
    expect(first.metadata.get('published')).toBe('2020-01-09');
    expect((await store.get('a.txt')).metadata.size).toBe(0);
  });
});

describe('the store in a folder', () => {
  it.each([
    ['../outside.txt', 'the part ".."'],
    ['a/../../outside.txt', 'the part ".."'],
    ['a/..', 'the part ".."'],
    ['./a.txt', 'the part "."'],
    ['/etc/passwd', 'begins with "/"'],
    ['a\\..\\b.txt', 'a backslash'],
    ['C:\\a.txt', 'a backslash'],
    ['a.txt\0.png', 'a NUL character'],
    ['a//b.txt', 'an empty part'],
    ['a/', 'an empty part'],
    ['', 'an empty part'],
  ])('refuses the key %j', async (key, why) => {
    const store = new FolderStore(folder);
    await expect(store.put(key, bytes('x'), plain)).rejects.toThrow(UnsafeKeyError);
    await expect(store.put(key, bytes('x'), plain)).rejects.toThrow(why);
    await expect(store.get(key)).rejects.toThrow(UnsafeKeyError);
    await expect(store.delete(key, '"x"')).rejects.toThrow(UnsafeKeyError);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['..a/b..txt', '...', '[draft] 100%.txt', 'Přehled — día 1.txt', 'constructor'])(
    'takes the key %j as it is',
    async (key) => {
      const store = new FolderStore(folder);
      await store.put(key, bytes('x'), plain);
      expect(await readFile(join(folder, key), 'utf8')).toBe('x');
    },
  );

  it('takes keys with parts longer than a file name can be', async () => {
    const store = new FolderStore(folder);
    const key = `2024/${'é'.repeat(400)}.txt`;
    await store.put(key, bytes('x'), plain);
    await store.put(key.replace('.txt', '.csv'), bytes('y'), plain);
    expect(await text(store, key)).toBe('x');
  });

  it('leaves nothing but the objects behind', async () => {
    const store = new FolderStore(folder);
    await store.put('a.txt', bytes('one'), plain);
    await store.put('a.txt', bytes('two'), { ...plain, over: null });
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});
