import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf, TABLE_NAMES } from '../../lib/output/csv.ts';
import { documentRecord, errorRecord, type DocumentRecord } from '../../lib/output/schema.ts';
import { sitrep } from './surroundings.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const parse = (text: string) => JSON.parse(text) as unknown;
const lines = (text: string) => text.split('\n').slice(0, -1).map(parse) as DocumentRecord[];
const idsOf = (records: readonly DocumentRecord[]) => records.map(({ document }) => document.id);

function put(name: string, content: string | Buffer): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-cli-'));
  put('news/b.txt', 'At least 22 soldiers were killed on Thursday, the army said.\n');
  put(
    'news/a.md',
    '---\npublished: 2024-02-08\n---\nTalks on Thursday\n\nBoth sides met on Thursday.\n',
  );
  put('news/sub/c.TXT', 'Nothing to see.\n');
  put('news/.hidden.txt', 'hidden');
  put('news/.git/config.txt', 'hidden');
  put('news/picture.png', 'no text');
  put('empty/readme.html', '<p>');
  put('report.pdf', '%PDF-1.7 …');
  put('caf\u00e9.txt', Buffer.from('The caf\u00e9 was hit on Thursday.', 'latin1'));
  put(
    'articles.jsonl',
    [
      '{"id":"x/1","text":"Talks begin on Thursday.","published":"2024-02-08"}',
      '',
      '{"id":"x/2","text":"  "}',
      'not json',
      '{"id":"x/3","text":"Talks end."}',
    ].join('\n'),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sitrep extract', () => {
  it('reads a folder’s text files, sorted, subfolders too, hidden ones left out', async () => {
    const { code, stdout, stderr } = await sitrep(['extract', at('news'), '--format', 'jsonl']);
    expect(idsOf(lines(stdout))).toEqual([at('news/a.md'), at('news/b.txt'), at('news/sub/c.TXT')]);
    expect(code).toBe(0);
    expect(stderr).toBe('sitrep: 2 texts without a publication day: give --published\n');
  });

  it('gives one JSON object for one file and an array for a folder or several', async () => {
    const one = await sitrep(['extract', at('news/a.md'), '--format', 'json']);
    expect(documentRecord.safeParse(parse(one.stdout)).error).toBeUndefined();
    const several = await sitrep(['extract', at('news'), at('news/a.md'), '--format', 'json']);
    expect(parse(several.stdout)).toHaveLength(4);
    const small = await sitrep(['extract', at('news/sub'), '--format', 'json']);
    expect(parse(small.stdout)).toHaveLength(1);
    const none = await sitrep(['extract', '-', '--jsonl', '--format', 'json'], { stdin: '' });
    expect(parse(none.stdout)).toEqual([]);
  });

  it('reads standard input, and takes --published over everything', async () => {
    const args = ['extract', '--published', '2020-01-09', '--format', 'json'];
    const { stdout } = await sitrep(args, { stdin: 'published: 2024-02-08\n\nOn Thursday.\n' });
    expect(parse(stdout)).toMatchObject({
      document: { id: 'stdin', published: { value: '2020-01-09', source: 'option' } },
    });
  });

  it('names the file or folder that was perhaps meant', async () => {
    const hintFor = async (path: string) =>
      (await sitrep(['extract', at(path), '-q'])).stderr.split('\n')[1]?.trim();
    expect(await hintFor('news/b.tx')).toBe(`did you mean ${at('news/b.txt')}?`);
    expect(await hintFor('new/b.txt')).toBe(`did you mean ${at('news')}?`);
    expect(await hintFor('news/quite-another.txt')).toBe(
      'check the name and the folder you are in',
    );
  });

  it('names what it cannot read, does the rest and exits with 1', async () => {
    const missing = at('missing.txt');
    const args = ['extract', missing, at('report.pdf'), at('empty'), at('news/b.txt')];
    const { code, stdout, stderr } = await sitrep([...args, '--format', 'jsonl']);
    expect(code).toBe(1);
    expect(stderr).toContain(`${missing}: there is no such file`);
    expect(stderr).toContain('report.pdf: the file is a PDF, not a text');
    expect(stderr).toContain('the folder holds no text file');
    const records = lines(stdout);
    expect(idsOf(records)).toEqual(args.slice(1));
    for (const record of records.slice(0, 3)) {
      expect(errorRecord.safeParse(record).error).toBeUndefined();
    }
    expect(documentRecord.safeParse(records[3]).error).toBeUndefined();
  });

  it('says how it read bytes that are not UTF-8', async () => {
    const { code, stdout } = await sitrep(['extract', at('caf\u00e9.txt')]);
    expect(code).toBe(0);
    expect(stdout).toContain('Note: the bytes are not valid UTF-8 and were read as windows-1252');
  });
});

describe('sitrep extract --jsonl', () => {
  it('answers line by line in order, with an error record where a line is bad', async () => {
    const { code, stdout, stderr } = await sitrep(['extract', '--jsonl'], {
      stdin: readFileSync(at('articles.jsonl'), 'utf8'),
    });
    expect(code).toBe(1);
    expect(idsOf(lines(stdout))).toEqual(['x/1', 'x/2', 'stdin#4', 'x/3']);
    expect(lines(stdout)[0]!.document.published).toEqual({
      value: '2024-02-08',
      source: 'metadata',
    });
    expect(stderr).toContain('stdin#4: line 4: the line is not JSON');
    expect(stderr).toContain('x/2: line 3: the file holds only white space');
  });

  it('takes a number for an id', async () => {
    const { stdout } = await sitrep(['extract', '--jsonl'], { stdin: '{"id":7,"text":"Hi."}\n' });
    expect(idsOf(lines(stdout))).toEqual(['7']);
  });

  it('reads a .jsonl file as lines without being told', async () => {
    const { stdout } = await sitrep(['extract', at('articles.jsonl'), '--format', 'jsonl']);
    expect(lines(stdout)).toHaveLength(4);
  });

  it('does not split where only JavaScript would, takes a byte-order mark and CRLF', async () => {
    const text = 'One\u2028line. Caf\u00e9 \ud83d\udea8.';
    const bytes = Buffer.from(`\uFEFF${JSON.stringify({ id: 'u', text })}\r\n`);
    // Cut anywhere, inside characters too.
    const chunks = Array.from({ length: bytes.length }, (_, index) =>
      bytes.subarray(index, index + 1),
    );
    const { code, stdout } = await sitrep(['extract', '--jsonl'], { stdin: chunks });
    expect(code).toBe(0);
    expect(lines(stdout)[0]!.document.characters).toBe(Array.from(text).length);
  });

  it('reports a line that is not UTF-8', async () => {
    const { code, stderr } = await sitrep(['extract', '--jsonl'], {
      stdin: [Buffer.from([0x22, 0xe9, 0x22])],
    });
    expect(code).toBe(1);
    expect(stderr).toContain('stdin#1: line 1: the line is not valid UTF-8');
  });
});

describe('--format csv', () => {
  it('prints the tables, an empty line between them', async () => {
    const { stdout } = await sitrep(['extract', at('news/b.txt'), '--format', 'csv']);
    const headers = TABLE_NAMES.map((table) => columnsOf(table).join(','));
    const tables = stdout.split('\r\n\r\n');
    expect(tables.map((table) => table.split('\r\n')[0])).toEqual(headers);
  });

  it('wants to know which table of several texts', async () => {
    const { code, stderr } = await sitrep(['extract', at('news'), '--format', 'csv']);
    expect(code).toBe(2);
    expect(stderr).toContain('add --only figures, dates, actors or places');
  });

  it('prints one table that a CSV reader takes, under one header', async () => {
    const args = ['extract', at('news'), '--format', 'csv', '--only', 'dates', '--bom'];
    const { stdout } = await sitrep(args);
    expect(stdout.startsWith('\uFEFFdocument,published,id,')).toBe(true);
    const { errors, meta } = Papa.parse(stdout.slice(1), { header: true, skipEmptyLines: true });
    expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
    expect(meta.fields).toEqual(columnsOf('dates'));
    expect(stdout.split('document,published,id').length).toBe(2);
  });
});

describe('--out', () => {
  const FILES = [
    'actors.csv',
    'actors.csv-metadata.json',
    'dates.csv',
    'dates.csv-metadata.json',
    'documents.jsonl',
    'figures.csv',
    'figures.csv-metadata.json',
    'places.csv',
    'places.csv-metadata.json',
    'reports',
  ];

  it('writes one file for each table, all texts together', async () => {
    const out = at('out-folder');
    const args = ['extract', at('news'), '--out', out, '--quiet'];
    expect(await sitrep(args)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(out).sort()).toEqual(FILES);
    const printed = await sitrep(['extract', at('news'), '--format', 'jsonl']);
    expect(readFileSync(join(out, 'documents.jsonl'), 'utf8')).toBe(printed.stdout);
    const table = await sitrep(['extract', at('news'), '--format', 'csv', '--only', 'figures']);
    expect(readFileSync(join(out, 'figures.csv'), 'utf8')).toBe(table.stdout);
  });

  it('says what it did, and where the results are', async () => {
    const out = at('out-said');
    const { stderr } = await sitrep(['extract', at('news/a.md'), at('missing.txt'), '-o', out]);
    expect(stderr).toContain(`1 text read, 1 not; results in ${out}\n`);
  });

  it('keeps what could not be read apart, and leaves nothing of an earlier run', async () => {
    const out = at('out-lines');
    const { code } = await sitrep(['extract', at('articles.jsonl'), '--out', out]);
    expect(code).toBe(1);
    expect(idsOf(lines(readFileSync(join(out, 'documents.jsonl'), 'utf8')))).toEqual([
      'x/1',
      'x/3',
    ]);
    const errors = lines(readFileSync(join(out, 'errors.jsonl'), 'utf8'));
    expect(errors.map((error) => errorRecord.safeParse(error).success)).toEqual([true, true]);
    await sitrep(['extract', at('news/a.md'), '--out', out]);
    expect(readdirSync(out)).not.toContain('errors.jsonl');
    expect(idsOf(lines(readFileSync(join(out, 'documents.jsonl'), 'utf8')))).toEqual([
      at('news/a.md'),
    ]);
  });

  it('begins CSV files with a byte-order mark for who asks', async () => {
    const out = at('out-bom');
    await sitrep(['extract', at('news/a.md'), '--out', out, '--bom']);
    expect(readFileSync(join(out, 'dates.csv'), 'utf8').startsWith('\uFEFFdocument,')).toBe(true);
  });

  it('says when it cannot write', async () => {
    const { code, stderr } = await sitrep(['extract', at('news'), '--out', at('report.pdf')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /the results cannot be written to .*: (?:you may not|a part of|there is a file)/,
    );
  });
});

describe('several texts on the terminal', () => {
  it('are a line each, with what all have together', async () => {
    const { stdout } = await sitrep(['extract', at('news')]);
    const [head = '', ...rest] = stdout.split('\n');
    expect(head).toMatch(/news\/ +published +dates +figures +actors/);
    expect(rest[0]).toMatch(/^a\.md +2024-02-08 +2 +0 +0$/);
    expect(rest[1]).toMatch(/^b\.txt +– +1 +1 +1 {2}deaths\u00a0×1$/);
    expect(stdout).toContain('3 texts · 3 dates · 1 figure · 1 actor');
    expect(stdout).toContain(`One in full: sitrep extract ${at('news/a.md')}`);
  });

  it('warn once, at the end, and not at all when told to be quiet', async () => {
    const loud = await sitrep(['extract', at('news')]);
    expect(loud.stderr).toBe('sitrep: 2 texts without a publication day: give --published\n');
    expect((await sitrep(['extract', at('news'), '-q'])).stderr).toBe('');
    expect((await sitrep(['extract', at('missing.txt'), '-q'])).stderr).toContain('no such file');
  });

  it('are shown in full to who asks why', async () => {
    const { stdout } = await sitrep(['extract', at('news'), '--explain']);
    expect(stdout.match(/^Why$/gm)).toHaveLength(2);
  });
});
