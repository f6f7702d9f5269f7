import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safeName } from '../../lib/cli/folder.ts';
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
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
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
    const { stdout } = await sitrep(['extract', at('news'), '--format', 'csv']);
    const headers = TABLE_NAMES.map((table) => columnsOf(table).join(','));
    const tables = stdout.split('\r\n\r\n');
    expect(tables.map((table) => table.split('\r\n')[0])).toEqual(headers);
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
  const files = ['actors.csv', 'dates.csv', 'document.json', 'figures.csv', 'places.csv'];

  it('writes a folder for each text, named as in the folder that was read', async () => {
    const out = at('out-folder');
    const { code, stdout, stderr } = await sitrep(['extract', at('news'), '--out', out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(`3 texts read; results in 3 folders below ${out}\n`);
    expect(readdirSync(out).sort()).toEqual(['a.md', 'b.txt', 'sub']);
    expect(readdirSync(join(out, 'sub/c.TXT')).sort()).toEqual(files);
    const json = readFileSync(join(out, 'a.md/document.json'), 'utf8');
    const printed = await sitrep(['extract', at('news/a.md'), '--format', 'json']);
    expect(json).toBe(printed.stdout);
  });

  it('keeps texts of the same name apart', async () => {
    const out = at('out-same');
    await sitrep(['extract', at('news/a.md'), at('news/a.md'), '--out', out, '--format', 'csv']);
    expect(readdirSync(out).sort()).toEqual(['a.md', 'a.md-2']);
  });

  it('writes one folder for JSON lines, as the bucket does', async () => {
    const out = at('out-lines');
    const { code } = await sitrep(['extract', at('articles.jsonl'), '--out', out]);
    expect(code).toBe(1);
    const inside = join(out, 'articles.jsonl');
    expect(readdirSync(inside).sort()).toEqual([
      'actors.csv',
      'dates.csv',
      'documents.jsonl',
      'figures.csv',
      'places.csv',
    ]);
    const records = lines(readFileSync(join(inside, 'documents.jsonl'), 'utf8'));
    expect(idsOf(records)).toEqual(['x/1', 'x/2', `${at('articles.jsonl')}#4`, 'x/3']);
    expect(
      readFileSync(join(inside, 'dates.csv'), 'utf8').split('document,published,id').length,
    ).toBe(2);
  });

  it('says when it cannot write', async () => {
    const { code, stderr } = await sitrep(['extract', at('news'), '--out', at('report.pdf')]);
    expect(code).toBe(1);
    expect(stderr).toContain('the results cannot be written');
  });

  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/abs/name.txt', 'abs/name.txt'],
    ['a\0b:c?.txt', 'a_b_c_.txt'],
    ['..', 'text'],
    ['dot.', 'dot_'],
  ])('makes %j the safe name %s', (name, safe) => expect(safeName(name)).toBe(safe));

  it('shortens names that are too long for a file', () => {
    expect(Buffer.byteLength(safeName(`${'é'.repeat(300)}.txt`))).toBeLessThanOrEqual(120);
  });
});
