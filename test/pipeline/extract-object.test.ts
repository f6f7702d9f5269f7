import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extractObject, type ObjectRef } from '../../lib/pipeline/extract-object.ts';
import { documentKey, errorKey, fileKey } from '../../lib/pipeline/result-keys.ts';
import { TABLE_NAMES } from '../../lib/output/csv.ts';
import { FILE_KINDS, type FileKind } from '../../lib/output/schema.ts';
import { MemoryStore } from '../../lib/store/memory-store.ts';
import type { PutOptions } from '../../lib/store/object-store.ts';

const TEXT = 'BAMAKO, Mali — At least 12 soldiers were killed on Thursday, the army said.\n';
const PDF = '%PDF-1.7\n';

/** An inbox and a results bucket, and a short way to upload and to carry out events. */
class Bench {
  readonly inbox = new MemoryStore();
  readonly results = new MemoryStore();
  #uploads = 0;

  /** Puts an object into the inbox and gives the event it would cause. */
  async upload(
    key: string,
    content: string | Uint8Array,
    metadata?: Record<string, string>,
  ): Promise<ObjectRef> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const map = new Map(Object.entries(metadata ?? {}));
    await this.inbox.put(key, bytes, { contentType: 'text/plain', metadata: map });
    this.#uploads += 1;
    const versionId = (await this.inbox.head(key))!.versionId;
    // As S3 makes them: hexadecimal, growing, of different lengths.
    const sequencer = `0062${this.#uploads.toString(16).padStart(4, '0').toUpperCase()}`;
    return { bucket: 'inbox', key, versionId, size: bytes.length, sequencer };
  }

  extract(ref: ObjectRef, mostBytes?: number) {
    return extractObject(ref, this, { mostBytes });
  }

  async drop(...upload: Parameters<Bench['upload']>) {
    return this.extract(await this.upload(...upload));
  }

  json(key: string): unknown {
    return JSON.parse(this.results.text(key)!);
  }

  snapshot(): Record<string, string | undefined> {
    return Object.fromEntries(this.results.keys.map((key) => [key, this.results.text(key)]));
  }
}

const FILES_OF_A = [
  'actors/a.txt.csv',
  'dates/a.txt.csv',
  'documents/a.txt.json',
  'figures/a.txt.csv',
  'places/a.txt.csv',
  'reports/a.txt.html',
];

describe('a text', () => {
  it('gives the tables and a document', async () => {
    const bench = new Bench();
    expect(await bench.drop('a.txt', TEXT)).toMatchObject({
      kind: 'extracted',
      articles: 1,
      unreadable: 0,
    });
    expect(bench.results.keys).toEqual(FILES_OF_A);
    expect(bench.json('documents/a.txt.json')).toMatchObject({
      schema: 'sitrep/document@2',
      document: { id: 'a.txt', characters: TEXT.length },
    });
    for (const table of ['dates', 'figures', 'actors']) {
      expect(bench.results.text(`${table}/a.txt.csv`)).toMatch(/^document,published,id,.*\r\n/);
    }
  });

  it('gives the same bytes when its event comes again', async () => {
    const bench = new Bench();
    const ref = await bench.upload('a.txt', TEXT);
    await bench.extract(ref);
    const first = bench.snapshot();
    expect(await bench.extract(ref)).toEqual({ kind: 'unchanged', isSuperseded: false });
    expect(bench.snapshot()).toEqual(first);
  });

  it('leaves on every object which upload it comes from', async () => {
    const bench = new Bench();
    const ref = await bench.upload('a.txt', TEXT);
    await bench.extract(ref);
    for (const key of bench.results.keys) {
      const { metadata } = await bench.results.get(key);
      expect(Object.fromEntries(metadata)).toEqual({
        'source-version-id': ref.versionId,
        'source-sequencer': ref.sequencer,
        'source-etag': expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        set: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        engine: expect.stringMatching(/^sitrep\/\d/) as string,
      });
    }
  });

  it('is read as the inbox holds it now, whatever version the event names', async () => {
    const bench = new Bench();
    const first = await bench.upload('a.txt', TEXT);
    await bench.upload('a.txt', `${TEXT}${TEXT}`);
    await bench.extract(first);
    expect(bench.json('documents/a.txt.json')).toMatchObject({
      document: { characters: 2 * TEXT.length, origin: { version: 'v2', sequencer: null } },
    });
  });

  it('is dated by its metadata before its front matter', async () => {
    const bench = new Bench();
    const text = `---\npublished: 2001-02-03\n---\n${TEXT}`;
    await bench.drop('a.txt', text, { published: '2020-01-09' });
    expect(bench.json('documents/a.txt.json')).toMatchObject({
      document: { published: { value: '2020-01-09', source: 'metadata' } },
      warnings: [],
    });
  });

  it('is read with a warning when its metadata names no day', async () => {
    const bench = new Bench();
    const text = `---\npublished: 2001-02-03\n---\n${TEXT}`;
    expect(await bench.drop('a.txt', text, { published: '9/1/20' })).toMatchObject({
      kind: 'extracted',
    });
    expect(bench.json('documents/a.txt.json')).toMatchObject({
      document: { published: { value: '2001-02-03', source: 'front-matter' } },
      warnings: [{ code: 'bad-publication-date' }],
    });
  });

  it.each([
    '2024/Mali (draft) [2].txt',
    'a b+c%20d&e.txt',
    'Přehled — día 1.txt',
    '"quoted", with comma.txt',
    '=cmd.txt',
    '__proto__',
    'ends with slash/',
  ])('may have the key %j', async (key) => {
    const bench = new Bench();
    expect(await bench.drop(key, TEXT)).toMatchObject({ kind: 'extracted' });
    expect(bench.json(`documents/${key}.json`)).toMatchObject({ document: { id: key } });
  });

  it('with a key of 1,024 bytes has shortened names and its whole key inside', async () => {
    const bench = new Bench();
    const key = `${'ä'.repeat(510)}.txt`;
    expect(Buffer.byteLength(key)).toBe(1024);
    await bench.drop(key, TEXT);
    expect(bench.results.keys).toHaveLength(6);
    for (const each of bench.results.keys) {
      expect(Buffer.byteLength(each)).toBeLessThanOrEqual(1024);
    }
    expect(bench.json(documentKey(key))).toMatchObject({ document: { id: key } });
  });
});

describe('what can never be read', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', ' \n\t\n'],
    ['binary', PDF],
    ['binary', 'text\0text'],
    ['undecodable', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
  ])('is recorded as %s: %j', async (code, content) => {
    const bench = new Bench();
    expect(await bench.drop('a.txt', content)).toMatchObject({ kind: 'unreadable', code });
    expect(bench.results.keys).toEqual(['errors/a.txt.json']);
    expect(bench.json('errors/a.txt.json')).toEqual({
      schema: 'sitrep/error@2',
      document: {
        id: 'a.txt',
        origin: {
          version: 'v1',
          sequencer: '00620001',
          etag: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        },
      },
      error: {
        code,
        message: expect.stringMatching(/./) as string,
        hint: expect.stringMatching(/./) as string,
      },
    });
  });

  it('is too large above the limit, which its bytes alone decide', async () => {
    const bench = new Bench();
    const ref = { ...(await bench.upload('a.txt', TEXT)), size: undefined };
    expect(await bench.extract(ref, TEXT.length - 1)).toMatchObject({ code: 'too-large' });
    const other = await bench.upload('b.txt', TEXT);
    expect(await bench.extract(other, Buffer.byteLength(TEXT))).toMatchObject({
      kind: 'extracted',
    });
  });

  it('is too large above 20 MB', async () => {
    const bench = new Bench();
    const big = new Uint8Array(20_000_001).fill(97);
    expect(await bench.drop('a.txt', big)).toMatchObject({ kind: 'unreadable', code: 'too-large' });
  });

  it('with a key of 1,024 bytes has its record under a shortened one', async () => {
    const bench = new Bench();
    const key = `${'k'.repeat(1020)}.txt`;
    await bench.drop(key, PDF);
    expect(bench.results.keys).toEqual([errorKey(key)]);
    expect(Buffer.byteLength(errorKey(key))).toBeLessThanOrEqual(1024);
    expect(bench.json(errorKey(key))).toMatchObject({ document: { id: key } });
  });
});

describe('what may pass', () => {
  it('is thrown, and leaves neither results nor error record', async () => {
    const bench = new Bench();
    const ref = await bench.upload('a.txt', TEXT);
    const inbox = new MemoryStore();
    inbox.get = () => Promise.reject(new Error('SlowDown'));
    await expect(extractObject(ref, { inbox, results: bench.results })).rejects.toThrow('SlowDown');
    expect(bench.results.keys).toEqual([]);
  });

  it('in writing leaves no document without its tables', async () => {
    class Failing extends MemoryStore {
      override put(key: string, bytes: Uint8Array, options: PutOptions) {
        if (key.startsWith('figures/')) return Promise.reject(new Error('SlowDown'));
        return super.put(key, bytes, options);
      }
    }
    const bench = new Bench();
    const ref = await bench.upload('a.txt', TEXT);
    const results = new Failing();
    await expect(extractObject(ref, { inbox: bench.inbox, results })).rejects.toThrow('SlowDown');
    expect(results.keys).not.toContain('documents/a.txt.json');
  });
});

describe('the empty object with which the console shows a folder', () => {
  it('gives neither results nor error record', async () => {
    const bench = new Bench();
    expect(await bench.drop('2024/', '')).toMatchObject({ kind: 'folder' });
    expect(bench.results.keys).toEqual([]);
  });
});

describe('uploads of one key', () => {
  const SECOND = `${TEXT}Two more died later.\n`;

  it('replace each other', async () => {
    const bench = new Bench();
    await bench.drop('a.txt', TEXT);
    await bench.drop('a.txt', SECOND);
    expect(bench.json('documents/a.txt.json')).toMatchObject({
      document: { characters: SECOND.length },
    });
  });

  it.each([
    ['a text by a text', TEXT, SECOND],
    ['a text by what cannot be read', TEXT, PDF],
    ['what cannot be read by a text', PDF, TEXT],
    ['what cannot be read by what cannot be read', PDF, ''],
  ])('end the same in any order and number of events: %s', async (_, first, second) => {
    const inOrder = new Bench();
    const one = await inOrder.upload('a.txt', first);
    const two = await inOrder.upload('a.txt', second);
    await inOrder.extract(one);
    await inOrder.extract(two);
    const expected = inOrder.snapshot();
    expect(expected).not.toEqual({});
    for (const order of [
      [two, one],
      [two, one, two, one],
      [one, two, one],
    ]) {
      const bench = { inbox: inOrder.inbox, results: new MemoryStore() };
      for (const ref of order) await extractObject(ref, bench);
      const snapshot = bench.results.keys.map((key) => [key, bench.results.text(key)]);
      expect(Object.fromEntries(snapshot)).toEqual(expected);
    }
    expect(await inOrder.extract(one)).toEqual({ kind: 'unchanged', isSuperseded: true });
  });

  it('are told apart by where they come from, not by their bytes', async () => {
    const bench = new Bench();
    await bench.drop('a.txt', TEXT);
    await bench.drop('a.txt', SECOND);
    await bench.drop('a.txt', TEXT);
    expect(bench.json('documents/a.txt.json')).toMatchObject({
      document: { characters: TEXT.length, origin: { version: 'v3' } },
    });
  });

  it('leave nothing but a tombstone when the source is deleted, and come again with it', async () => {
    const bench = new Bench();
    const ref = await bench.upload('a.txt', TEXT);
    await bench.extract(ref);
    bench.inbox.remove('a.txt');
    expect(await bench.extract({ bucket: 'inbox', key: 'a.txt' })).toMatchObject({
      kind: 'removed',
    });
    expect(bench.results.keys).toEqual(['errors/a.txt.json']);
    expect(bench.json('errors/a.txt.json')).toMatchObject({ error: { code: 'deleted' } });
    await bench.drop('a.txt', TEXT);
    expect(bench.results.keys).toEqual(FILES_OF_A);
  });

  it('are kept when their source is deleted, if that is asked for', async () => {
    const bench = new Bench();
    await bench.drop('a.txt', TEXT);
    bench.inbox.remove('a.txt');
    const outcome = await extractObject({ bucket: 'inbox', key: 'a.txt' }, bench, {
      deletedSources: 'keep',
    });
    expect(outcome).toMatchObject({ kind: 'kept' });
    expect(bench.results.keys).toEqual(FILES_OF_A);
  });

  it.each([
    ['both texts', TEXT, SECOND],
    ['the newer unreadable', TEXT, PDF],
    ['the older unreadable', PDF, TEXT],
  ])('end the same when carried out at the same time: %s', async (_, first, second) => {
    const inOrder = new Bench();
    const one = await inOrder.upload('a.txt', first);
    const two = await inOrder.upload('a.txt', second);
    await inOrder.extract(one);
    await inOrder.extract(two);
    const expected = inOrder.snapshot();
    for (let seed = 0; seed < 300; seed += 1) {
      const bench = { inbox: inOrder.inbox, results: new SlowStore(seed) };
      await Promise.all([extractObject(one, bench), extractObject(two, bench)]);
      const snapshot = bench.results.keys.map((key) => [key, bench.results.text(key)]);
      expect(Object.fromEntries(snapshot), `seed ${seed}`).toEqual(expected);
    }
  });
});

/** Answers each request after a while that depends on the seed, now and then a long one. */
class SlowStore extends MemoryStore {
  #state: number;

  constructor(seed: number) {
    super();
    this.#state = seed * 7919 + 1;
  }

  override async head(key: string) {
    await this.#wait();
    return super.head(key);
  }

  override async put(key: string, bytes: Uint8Array, options: PutOptions) {
    await this.#wait();
    return super.put(key, bytes, options);
  }

  override async delete(key: string, etag: string) {
    await this.#wait();
    return super.delete(key, etag);
  }

  async #wait(): Promise<void> {
    this.#state = (this.#state * 1103515245 + 12345) % 2147483648;
    const draw = this.#state >> 16;
    const turns = draw % 7 === 0 ? 200 : draw % 12;
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  }
}

describe('a *.jsonl', () => {
  const line = (id: string, text: string, published?: string) =>
    JSON.stringify({ id, text, published });
  const records = (bench: Bench, key: string) =>
    bench.results
      .text(key)!
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each) as Record<string, unknown>);

  it('gives one record a line, in order, and tables with the rows of all', async () => {
    const bench = new Bench();
    const lines = [line('one', TEXT, '2020-01-09'), '', line('two', TEXT)].join('\r\n');
    const published = '2024-02-08';
    expect(await bench.drop('wire.JSONL', lines, { published })).toMatchObject({
      kind: 'extracted',
      articles: 2,
      unreadable: 0,
    });
    expect(bench.results.keys).toEqual(
      FILES_OF_A.map((key) =>
        key.startsWith('documents/') ? 'documents/wire.JSONL' : key.replace('a.txt', 'wire.JSONL'),
      ),
    );
    expect(records(bench, 'documents/wire.JSONL')).toMatchObject([
      { document: { id: 'one', published: { value: '2020-01-09' } } },
      { document: { id: 'two', published: { value: '2024-02-08' } } },
    ]);
    const table = bench.results.text('dates/wire.JSONL.csv')!;
    expect(table.match(/^document,published,id,/gm)).toHaveLength(1);
  });

  it('names the tables of all lines, and their page, by their SHA-256 in the last record', async () => {
    const bench = new Bench();
    await bench.drop('wire.jsonl', [line('one', TEXT), line('two', TEXT), 'bad'].join('\n'));
    const hash = (kind: FileKind) =>
      createHash('sha256')
        .update(bench.results.text(fileKey(kind, 'wire.jsonl'))!)
        .digest('hex');
    const files = Object.fromEntries(FILE_KINDS.map((kind) => [kind, hash(kind)]));
    const named = records(bench, 'documents/wire.jsonl').map(({ document }) => document);
    expect(named).toMatchObject([{ files: null }, { files }]);
  });

  it('gives each text the rows it has alone', async () => {
    const bench = new Bench();
    await bench.drop('wire.jsonl', [line('one', TEXT), line('two', TEXT)].join('\n'));
    for (const table of TABLE_NAMES) {
      const parts: string[] = [];
      for (const id of ['one', 'two']) {
        await bench.drop(id, TEXT);
        const alone = bench.results.text(fileKey(table, id))!;
        parts.push(parts.length === 0 ? alone : alone.slice(alone.indexOf('\r\n') + 2));
      }
      expect(bench.results.text(fileKey(table, 'wire.jsonl'))).toBe(parts.join(''));
    }
  });

  it('names each bad line in a record of its own and reads the others', async () => {
    const bench = new Bench();
    const lines = [
      '{"id": "cut',
      line('good', TEXT),
      line('empty', ' '),
      '{"text": "no id"}',
      '{"id": "no text"}',
      '[]',
    ];
    expect(await bench.drop('wire.jsonl', lines.join('\n'))).toMatchObject({
      kind: 'extracted',
      articles: 1,
      unreadable: 5,
    });
    const hint = expect.stringMatching(/./) as string;
    const bad = (id: string, code: string, message: string) => ({
      schema: 'sitrep/error@2',
      document: { id, origin: expect.objectContaining({ version: 'v1' }) as object },
      error: { code, message, hint },
    });
    expect(records(bench, 'documents/wire.jsonl')).toMatchObject([
      { schema: 'sitrep/document@2', document: { id: 'good' } },
    ]);
    expect(records(bench, 'errors/wire.jsonl')).toEqual([
      bad('wire.jsonl#1', 'bad-line', 'line 1: the line is not JSON'),
      bad('empty', 'empty', 'line 3: the file holds only white space'),
      bad('wire.jsonl#4', 'bad-line', 'line 4: "id" is missing or no text'),
      bad('no text', 'bad-line', 'line 5: "text" is missing or no text'),
      bad('wire.jsonl#6', 'bad-line', 'line 6: the line is no JSON object'),
    ]);
    expect(bench.results.keys).toHaveLength(7);
  });

  it('without any good line is recorded as unreadable, naming the first', async () => {
    const bench = new Bench();
    expect(await bench.drop('wire.jsonl', 'one\ntwo\n')).toMatchObject({
      kind: 'unreadable',
      code: 'undecodable',
    });
    expect(bench.json('errors/wire.jsonl.json')).toMatchObject({
      error: {
        message: "none of the file's 2 lines holds an article; line 1: the line is not JSON",
      },
    });
  });

  it('replaces its results and its error record like a text', async () => {
    const bench = new Bench();
    const good = await bench.upload('wire.jsonl', line('one', TEXT));
    const bad = await bench.upload('wire.jsonl', 'none');
    await bench.extract(good);
    await bench.extract(bad);
    expect(bench.results.keys).toEqual(['errors/wire.jsonl.json']);
    expect(await bench.extract(good)).toMatchObject({ isSuperseded: true });
    await bench.drop('wire.jsonl', line('one', TEXT));
    expect(bench.results.keys).toHaveLength(6);
  });
});
