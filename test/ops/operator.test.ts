import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  INBOX_BUCKET,
  RESULTS_BUCKET,
  startLocalStack,
  type LocalStack,
} from '../../lib/local/local-stack.ts';
import { tellLocalRun } from '../../lib/ops/local-run.ts';
import type { StatusReport } from '../../lib/ops/status.ts';
import { columnsOf } from '../../lib/output/csv.ts';
import { documentRecord } from '../../lib/output/schema.ts';
import { sitrep as run } from '../cli/surroundings.ts';

const SOON = { timeout: 120_000, interval: 30 };
const text = (deaths: number) =>
  `published: 2024-02-08\n\nAt least ${deaths} soldiers were killed on Tuesday, the army said.\n`;

let stack: LocalStack;
let folder = '';
let env: Record<string, string>;
/** Keys of the inbox whose uploads nobody can read: 503. */
const broken = new Set<string>();

const at = (...path: string[]) => join(folder, ...path);
const sitrep = (...args: string[]) => run(args, { env });
const read = (...path: string[]) => readFile(at(...path), 'utf8');
const idle = () => expect.poll(() => stack.queue.size, SOON).toBe(0);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-ops-'));
  stack = await startLocalStack({
    retrySeconds: 0.02,
    faults: ({ method, bucket, key }) =>
      method !== 'PUT' && bucket === INBOX_BUCKET && broken.has(key) ? 'denied' : null,
  });
  env = { SITREP_LOCAL_RUN: at('run.json') };
  const { endpoint, credentials, queueUrl, deadLettersUrl } = stack;
  await tellLocalRun(at('run.json'), {
    endpoint,
    ...credentials,
    inbox: INBOX_BUCKET,
    results: RESULTS_BUCKET,
    queueUrl,
    deadLettersUrl,
  });
  await mkdir(at('reports', '2024'), { recursive: true });
  await writeFile(at('reports', 'one.txt'), text(11));
  await writeFile(at('reports', '2024', 'two + [draft].txt'), text(22));
  await writeFile(at('reports', 'scan.md'), Buffer.from('%PDF-1.7\n'));
  const articles = [{ id: 'a', text: text(33) }, 'no article', { id: 'b', text: text(44) }];
  await writeFile(at('wire.jsonl'), articles.map((line) => JSON.stringify(line)).join('\n'));
});

afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Lets a result say that an engine before this one made it. */
async function madeBefore(Key: string): Promise<void> {
  const { metadata, bytes } = stack.current(RESULTS_BUCKET, Key)!;
  const Metadata = { ...Object.fromEntries(metadata), engine: 'sitrep/0.0.9', set: 'old' };
  await stack.client.send(
    new PutObjectCommand({ Bucket: RESULTS_BUCKET, Key, Body: bytes, Metadata }),
  );
}

async function status(...args: string[]): Promise<StatusReport & { code: number }> {
  const { stdout, code } = await sitrep('status', '--json', ...args);
  return { ...(JSON.parse(stdout) as StatusReport), code };
}

describe('put', () => {
  it('puts files under their names, folders under the paths below them, and says how many', async () => {
    const ran = await sitrep('put', at('reports'), at('wire.jsonl'), '--prefix', 'news/');
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toMatch(/^4 texts put; the local run at http:/);
    const keys = ['news/2024/two + [draft].txt', 'news/one.txt', 'news/scan.md', 'news/wire.jsonl'];
    for (const key of keys) expect(stack.current(INBOX_BUCKET, key), key).not.toBeNull();
    await idle();
  });

  it('passes over what lies there already, unless it is told not to', async () => {
    const before = stack.current(INBOX_BUCKET, 'news/one.txt')!.versionId;
    const again = await sitrep('put', at('reports'), '--prefix', 'news/');
    expect(again.stderr).toMatch(/^0 texts put, 3 there already/);
    expect(stack.current(INBOX_BUCKET, 'news/one.txt')!.versionId).toBe(before);
    await sitrep('put', at('reports', 'one.txt'), '--prefix', 'news/', '--again');
    expect(stack.current(INBOX_BUCKET, 'news/one.txt')!.versionId).not.toBe(before);
    await idle();
  });

  it('gives the day along, and takes another day for another upload', async () => {
    await sitrep('put', at('reports', 'one.txt'), '--published', '2020/01/09');
    await idle();
    const { bytes } = stack.current(RESULTS_BUCKET, 'documents/one.txt.json')!;
    expect(JSON.parse(bytes.toString())).toMatchObject({
      document: { published: { value: '2020-01-09', source: 'metadata' } },
    });
    await sitrep('put', at('reports', 'one.txt'), '--published', '2020-01-10');
    expect(stack.current(INBOX_BUCKET, 'one.txt')!.metadata.get('published')).toBe('2020-01-10');
    await idle();
  });

  it('names what it cannot put, puts the rest, and ends with 1', async () => {
    const ran = await sitrep('put', at('nowhere.txt'), at('reports', 'one.txt'), '--prefix', 'b/');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('nowhere.txt: there is no such file or folder');
    expect(ran.stderr).toContain('1 text put, 1 not');
    await idle();
  });

  it('refuses two files for one key', async () => {
    await writeFile(at('one.txt'), text(1));
    const ran = await sitrep('put', at('one.txt'), at('reports', 'one.txt'));
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toContain('would both be one.txt');
  });
});

describe('status', () => {
  it('counts every end, and lists with their reason those that need a look', async () => {
    const { counts, texts, code } = await status('--prefix', 'news/');
    expect(counts).toMatchObject({ uploads: 4, done: 3, failed: 1, dead: 0, missing: 0 });
    expect(counts).toMatchObject({ badLines: 1, olderEngine: 0 });
    expect(texts.find(({ key }) => key === 'news/scan.md')).toMatchObject({
      state: 'failed',
      code: 'binary',
    });
    expect(code).toBe(1);
    const { stdout } = await sitrep('status', '--prefix', 'news/');
    expect(stdout).toMatch(/uploads +4\n {2}done +3 {2}1 with lines that could not be read\n/);
    expect(stdout).toContain('news/scan.md\n    binary: ');
    expect(stdout).not.toContain('news/one.txt');
  });

  it('ends with 0 when every upload is done', async () => {
    expect(await status('--prefix', 'news/one')).toMatchObject({ code: 0, counts: { done: 1 } });
  });

  it('tells results of an older engine and texts that are gone; backfill has the first read again', async () => {
    await madeBefore('documents/one.txt.json');
    await madeBefore('errors/news/scan.md.json');
    await stack.client.send(new DeleteObjectCommand({ Bucket: INBOX_BUCKET, Key: 'b/one.txt' }));
    await idle();
    const { counts, texts } = await status();
    expect(counts).toMatchObject({ olderEngine: 2, deleted: 1, kept: 0 });
    const one = texts.find(({ key }) => key === 'one.txt');
    expect(one).toMatchObject({ engine: { name: 'sitrep/0.0.9', isOlder: true } });
    const spared = await sitrep('backfill', '--only-older-than', '0.0.9');
    expect(spared.stderr).toMatch(/^0 texts sent/);
    const ran = await sitrep('backfill');
    expect(ran.stderr).toMatch(/^2 texts sent to be read: 0 without an end, 2 by an older engine/);
    await idle();
    expect((await status()).counts).toMatchObject({ olderEngine: 0, missing: 0, dead: 0 });
  });

  it('names what has no end, and backfill has it read', async () => {
    for (const kind of ['documents/news/one.txt.json', 'figures/news/one.txt.csv']) {
      await stack.client.send(new DeleteObjectCommand({ Bucket: RESULTS_BUCKET, Key: kind }));
    }
    const { stdout, code } = await sitrep('status', '--prefix', 'news/one');
    expect(code).toBe(1);
    expect(stdout).toMatch(/Missing: [^\n]*\n {2}news\/one\.txt\n/);
    const ran = await sitrep('backfill', '--prefix', 'news/');
    expect(ran.stderr).toMatch(/^1 text sent to be read: 1 without an end/);
    await idle();
    expect(await status('--prefix', 'news/one')).toMatchObject({ code: 0, counts: { done: 1 } });
    expect(await sitrep('backfill', '--stop')).toMatchObject({ code: 1 });
  });

  it('does not take the results of an upload before for the end of the newest', async () => {
    const { deadLetters } = stack;
    const before = deadLetters.size;
    broken.add('news/one.txt');
    await stack.client.send(
      new PutObjectCommand({ Bucket: INBOX_BUCKET, Key: 'news/one.txt', Body: text(12) }),
    );
    await expect.poll(() => deadLetters.size, SOON).toBe(before + 1);
    const { texts, counts } = await status('--prefix', 'news/one');
    expect(texts).toMatchObject([{ key: 'news/one.txt', state: 'dead' }]);
    expect(counts).toMatchObject({ dead: 1, deadLetters: 1 });
    // The look did not take it away.
    expect(deadLetters.size).toBe(before + 1);
  });
});

describe('redrive', () => {
  it('tries again what was given up, and leaves what is no event', async () => {
    broken.clear();
    stack.deadLetters.send('{"poisoned":true}');
    const other = await sitrep('redrive', '--prefix', 'elsewhere/');
    expect(other.stderr).toContain('0 messages sent again, 2 messages left there');
    const ran = await sitrep('redrive');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('is no event of S3 and stays where it is');
    expect(ran.stderr).toContain('1 message sent again, 1 message left there');
    await idle();
    expect(await status('--prefix', 'news/one')).toMatchObject({ counts: { done: 1 } });
    expect(stack.deadLetters.peek().map(({ body }) => body)).toEqual(['{"poisoned":true}']);
    stack.deadLetters.delete(stack.deadLetters.receive()[0]!.receiptHandle);
  });
});

describe('get', () => {
  it('brings every set whole, with its error records, laid out as in the bucket', async () => {
    const ran = await sitrep('get', '--all', '--prefix', 'news/', '--out', at('got'));
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stderr).toContain('3 sets got, 1 error record; results in');
    documentRecord.parse(JSON.parse(await read('got/documents/news/one.txt.json')));
    expect(await read('got/figures/news/one.txt.csv')).toContain(',12,');
    expect(await read('got/errors/news/scan.md.json')).toContain('"binary"');
    expect(await read('got/errors/news/wire.jsonl')).toContain('bad-line');
    expect(await read('got/figures/news/wire.jsonl.csv')).toContain(',44,');
    expect((await readdir(at('got'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('reads again only what is missing or damaged', async () => {
    const path = at('got/figures/news/one.txt.csv');
    await writeFile(path, 'damaged');
    const kept = at('got/dates/news/one.txt.csv');
    await utimes(kept, 1000, 1000);
    const ran = await sitrep('get', '--all', '--prefix', 'news/', '--out', at('got'));
    expect(ran.stderr).toContain('1 set got, 3 there already');
    expect(await read('got/figures/news/one.txt.csv')).toContain(',12,');
    expect(await read('got/dates/news/one.txt.csv')).toContain('Tuesday');
  });

  it('knows what is there by its bytes where the bucket gives no digest', async () => {
    const named = () => sitrep('get', 'news/one.txt', '--out', at('named'));
    expect((await named()).stderr).toContain('1 set got;');
    expect((await named()).stderr).toContain('0 sets got, 1 there already;');
  });

  it('gives no mixed set: not while a file is of another upload', async () => {
    const csv = stack.current(RESULTS_BUCKET, 'figures/news/one.txt.csv')!;
    const put = (Body: Buffer | string) =>
      stack.client.send(
        new PutObjectCommand({
          Bucket: RESULTS_BUCKET,
          Key: 'figures/news/one.txt.csv',
          Body,
          Metadata: Object.fromEntries(csv.metadata),
        }),
      );
    await put('document\r\nof another upload\r\n');
    const ran = sitrep('get', 'news/one.txt', '--out', at('mixed'));
    setTimeout(() => void put(csv.bytes), 300);
    expect(await ran).toMatchObject({ code: 0 });
    expect(await read('mixed/figures/news/one.txt.csv')).toContain(',12,');
  });

  it('refuses a key that would leave the folder, and brings the rest', async () => {
    const away = { Bucket: INBOX_BUCKET, Key: 'news/../../away.txt', Body: text(7) };
    await stack.client.send(new PutObjectCommand(away));
    await idle();
    const ran = await sitrep('get', '--all', '--prefix', 'news/', '--out', at('inside', 'got'));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('holds the part ".."');
    expect(ran.stderr).toContain('3 sets got, 1 error record, 1 not');
    expect(await readdir(at('inside'))).toEqual(['got']);
    await stack.client.send(new DeleteObjectCommand({ Bucket: INBOX_BUCKET, Key: away.Key }));
    await idle();
    const left = { Bucket: RESULTS_BUCKET, Key: `errors/${away.Key}.json` };
    await stack.client.send(new DeleteObjectCommand(left));
  });

  it('says why there are no results', async () => {
    const failed = await sitrep('get', 'news/scan.md', 'never.txt', '--out', at('got'));
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('news/scan.md: could not be read: ');
    expect(failed.stderr).toContain('never.txt: there are no results of it, and no error record');
  });

  it('leaves no set beside an error record, nor the other way round', async () => {
    const put = async (Body: string) => {
      await stack.client.send(
        new PutObjectCommand({ Bucket: INBOX_BUCKET, Key: 'x.txt', Body: Buffer.from(Body) }),
      );
      await idle();
      await sitrep('get', '--all', '--prefix', 'x.txt', '--out', at('turns'));
      return (await readdir(at('turns'), { recursive: true })).filter((name) =>
        /\.\w+$/.test(name),
      );
    };
    expect(await put(text(5))).toHaveLength(6);
    expect(await put('')).toEqual(['errors/x.txt.json']);
    expect(await put(text(6))).toHaveLength(6);
  });
});

describe('export', () => {
  it('puts the rows of all sets into one table, in the order of the keys', async () => {
    const ran = await sitrep(
      ...['export', '--kind', 'figures', '--prefix', 'news/', '--out', at('all.csv')],
    );
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toContain('4 rows of 3 sets; in');
    const { data, meta } = Papa.parse<Record<string, string>>(await read('all.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(meta.fields).toEqual(columnsOf('figures'));
    expect(data.map(({ document, low }) => [document, low])).toEqual([
      ['news/2024/two + [draft].txt', '22'],
      ['news/one.txt', '12'],
      ['a', '33'],
      ['b', '44'],
    ]);
    const csv = stack.current(RESULTS_BUCKET, 'figures/news/wire.jsonl.csv')!.bytes.toString();
    expect((await read('all.csv')).endsWith(csv.slice(csv.indexOf('\r\n') + 2))).toBe(true);
  });

  it('gives JSON lines with real types', async () => {
    await sitrep(...['export', '--kind', 'figures', '--prefix', 'news/', '--out', at('all.jsonl')]);
    const [first] = (await read('all.jsonl')).split('\n');
    expect(JSON.parse(first!)).toMatchObject({
      document: 'news/2024/two + [draft].txt',
      published: '2024-02-08',
      value: 22,
      high: null,
      vague: false,
      bound: '>=',
    });
  });

  it.each(['parquet', 'xlsx'])('gives a .%s of the same rows', async (format) => {
    const file = at(`all.${format}`);
    const ran = await sitrep('export', '--kind', 'figures', '--prefix', 'news/', '--out', file);
    expect(ran.stderr).toContain('4 rows of 3 sets');
    const bytes = await readFile(file);
    if (format === 'xlsx') {
      const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml']!;
      expect(Buffer.from(sheet).toString()).toContain('<v>44</v>');
    } else {
      const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
      const rows = await parquetReadObjects({ file: buffer });
      expect(rows.map((row: Record<string, unknown>) => [row['document'], row['low']])).toEqual([
        ['news/2024/two + [draft].txt', 22],
        ['news/one.txt', 12],
        ['a', 33],
        ['b', 44],
      ]);
    }
  });

  it('gives every document, of JSON lines too', async () => {
    await sitrep(
      ...['export', '--kind', 'documents', '--prefix', 'news/', '--out', at('documents.jsonl')],
    );
    const lines = (await read('documents.jsonl')).trim().split('\n');
    const ids = lines.map((line) => documentRecord.parse(JSON.parse(line)).document.id);
    expect(ids).toEqual(['news/2024/two + [draft].txt', 'news/one.txt', 'a', 'b']);
  });

  it('takes only what was read since a time', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const ran = await sitrep(
      ...['export', '--kind', 'dates', '--since', tomorrow, '--out', at('none.csv')],
    );
    expect(ran.stderr).toContain('0 rows of 0 sets');
    expect(await read('none.csv')).toBe(`${columnsOf('dates').join(',')}\r\n`);
  });
});
