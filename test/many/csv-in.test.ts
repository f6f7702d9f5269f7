import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRecord, ErrorRecord } from '../../lib/output/schema.ts';
import { sitrep } from '../cli/surroundings.ts';

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-csv-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(content: string | Buffer, args: readonly string[], name = 'news.csv') {
  writeFileSync(at(name), content);
  const { code, stdout, stderr } = await sitrep(['extract', at(name), '-f', 'jsonl', ...args]);
  const records = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as DocumentRecord | ErrorRecord);
  return { code, stderr, records, ids: records.map(({ document }) => document.id) };
}

const deathsIn = (record: DocumentRecord | ErrorRecord | undefined) =>
  record !== undefined && 'figures' in record ? record.figures.map(({ value }) => value) : null;

const NEWS = `nr,day,body
17,2024-02-08,"Ten people died on Friday.

""Twelve"" more were hurt."
18,,Five houses burned.
`;

describe('a CSV file of articles', () => {
  it('gives a text for each row, from the columns that are named', async () => {
    const args = ['--text', 'body', '--id', 'nr', '--published-column', 'day'];
    const { code, ids, records } = await read(NEWS, args);
    expect({ code, ids }).toEqual({ code: 0, ids: ['17', '18'] });
    expect(records[0]!.document).toMatchObject({
      published: { value: '2024-02-08', source: 'metadata' },
    });
    expect(deathsIn(records[0])).toEqual([10, 12]);
    expect(deathsIn(records[1])).toEqual([5]);
  });

  it('counts rows where there is no id, and takes --published for rows without a day', async () => {
    const args = ['--text', 'body', '--published-column', 'day', '--published', '2020-01-09'];
    const { ids, records } = await read(NEWS, args);
    expect(ids).toEqual([`${at('news.csv')}#1`, `${at('news.csv')}#2`]);
    expect(
      records.map(({ document }) => 'published' in document && document.published.value),
    ).toEqual(['2024-02-08', '2020-01-09']);
  });

  it('names the columns that exist when one does not', async () => {
    const { code, stderr } = await read(NEWS, ['--text', 'content']);
    expect(code).toBe(1);
    expect(stderr).toContain('there is no column "content"');
    expect(stderr).toContain('name one of its columns with --text: nr, day, body');
    expect((await read(NEWS, ['--text', 'body', '--id', 'id'])).stderr).toContain('with --id:');
  });

  it('takes semicolons and tabs, byte-order marks, UTF-16 and Windows-1252', async () => {
    const args = ['--text', 'text', '--id', 'id'];
    const lines = 'id;text\r\nx;"Three men, all from Málaga; died."\r\n';
    const expected = [['x'], [3]];
    for (const content of [
      lines,
      `\uFEFF${lines}`,
      Buffer.from(`\uFEFF${lines}`, 'utf16le'),
      Buffer.from(lines, 'latin1'),
      lines.replace(/x;/, 'x\t').replace(/id;/, 'id\t'),
    ]) {
      const { ids, records } = await read(content, args);
      expect([ids, deathsIn(records[0])]).toEqual(expected);
      expect(records[0]).toMatchObject({ document: { characters: 33 } });
    }
  });

  it('reads a .csv as one text as long as nobody names a column', async () => {
    const { ids } = await read(NEWS, []);
    expect(ids).toEqual([at('news.csv')]);
  });

  it('says which row cannot be read, and keeps those before it', async () => {
    const { code, ids, stderr } = await read(`id,text\na,One man died.\nb,\nc,"It never\nends`, [
      '--text',
      'text',
    ]);
    expect(code).toBe(1);
    expect(ids).toEqual(['a', 'b', at('news.csv')]);
    expect(stderr).toContain('b: the file is empty');
    expect(stderr).toContain('row 3 cannot be read (CSV_QUOTE_NOT_CLOSED)');
    expect((await read('', ['--text', 'text'])).stderr).toContain('the file holds no rows');
  });

  it('comes from standard input, and goes into common tables', async () => {
    const args = ['extract', '--text', 'body', '--id', 'nr', '--out', at('out'), '--jobs', '2'];
    const { code } = await sitrep([...args, '-q'], { stdin: NEWS });
    expect(code).toBe(0);
    expect(readFileSync(at('out/figures.csv'), 'utf8').match(/^1[78],/gm)).toHaveLength(3);
  });
});

describe('JSON lines with fields of other names', () => {
  const LINES = `${JSON.stringify({
    meta: { id: 7, 'pub.date': '2024-02-08' },
    content: { body: 'Ten people died on Friday.' },
  })}\n`;

  it('are read by path', async () => {
    const args = ['--text', 'content.body', '--id', 'meta.id'];
    const { ids, records } = await read(LINES, args, 'news.jsonl');
    expect(ids).toEqual(['7']);
    expect(deathsIn(records[0])).toEqual([10]);
  });

  it('may hold a dot in a name', async () => {
    const line = '{"a.b":"Two died.","id":"x","a":{"b":"Three died."}}\n';
    const { records } = await read(line, ['--text', 'a.b'], 'news.jsonl');
    expect(deathsIn(records[0])).toEqual([2]);
  });

  it('name the fields that are there when one is not', async () => {
    const { code, stderr } = await read(LINES, ['--text', 'body', '--id', 'meta.id'], 'news.jsonl');
    expect(code).toBe(1);
    expect(stderr).toContain('7: line 1: "body" is missing or no text');
    expect(stderr).toContain('it has the fields meta, content');
  });
});
