import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEASURES } from '../../lib/engine/measure.ts';
import { columnsOf, TABLE_NAMES } from '../../lib/output/csv.ts';
import { csvwMetadata } from '../../lib/output/csvw.ts';
import { hxlTags } from '../../lib/output/hxl.ts';
import { sitrep } from '../cli/surroundings.ts';

/** As libhxl-python has it (hxl/model.py, `TagPattern` and `Column.parse`). */
const HASHTAG = /^\s*#([a-z][a-z0-9_]*)(?:\s*\+[a-z][a-z0-9_]*)*\s*$/;

/** Core hashtags of HXL 1.1 that we use; any other would be a misspelling. */
const CORE = new Set([
  ...['affected', 'country', 'date', 'description', 'indicator', 'loc', 'meta'],
  ...['org', 'population', 'status', 'value'],
]);

/** libhxl takes the first of 25 rows for the tags of which at least half of the filled cells are some. */
function tagRowIn(rows: readonly (readonly string[])[]): number {
  return rows.slice(0, 25).findIndex((row) => {
    const filled = row.filter((cell) => cell.trim() !== '');
    return (
      filled.length > 0 && filled.filter((cell) => HASHTAG.test(cell)).length >= filled.length / 2
    );
  });
}

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-hxl-'));
  writeFileSync(
    at('deaths.txt'),
    'Ten people died on Friday. At least 12 were killed in Mali on 3 May.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = (text: string) => Papa.parse<string[]>(text.trimEnd()).data;

describe('HXL hashtags', () => {
  it.each(TABLE_NAMES)('stand for every column of %s, each once, in libhxl’s syntax', (name) => {
    for (const measure of [null, ...MEASURES]) {
      const tags = hxlTags(name, measure);
      expect(tags).toHaveLength(columnsOf(name).length);
      expect(new Set(tags).size).toBe(tags.length);
      for (const tag of tags) expect(CORE).toContain(HASHTAG.exec(tag)?.[1]);
    }
  });

  it('follow the measure where a table holds one only', async () => {
    const args = [
      'extract',
      at('deaths.txt'),
      '--format',
      'csv',
      '--only',
      'figures',
      '--hxl',
      '-q',
    ];
    const [header, tags, ...rows] = table((await sitrep(args)).stdout);
    expect(rows).toHaveLength(2);
    const tagOf = (column: string) => tags![header!.indexOf(column)];
    expect([tagOf('value'), tagOf('low'), tagOf('high')]).toEqual([
      '#affected+killed',
      '#affected+killed+min',
      '#affected+killed+max',
    ]);
    const several = await sitrep(['extract', 'samples', ...args.slice(2)]);
    expect(table(several.stdout)[1]![header!.indexOf('value')]).toBe('#indicator+value');
  });

  it('stand below the header of files and sheets, where libhxl looks for them', async () => {
    const args = ['extract', at('deaths.txt'), 'samples', '--hxl', '-q', '--no-reports'];
    await sitrep([...args, '--out', at('out'), '--bom']);
    await sitrep([...args, '--out', at('all.xlsx')]);
    const sheets = await readWorkbook(at('all.xlsx'));
    for (const name of TABLE_NAMES) {
      const text = readFileSync(at(`out/${name}.csv`), 'utf8');
      expect(text.startsWith('\uFEFFdocument,')).toBe(true);
      const rows = table(text);
      expect(tagRowIn(rows)).toBe(1);
      expect(sheets.find(({ sheet }) => sheet === name)!.data[1]).toEqual(rows[1]);
      expect(rows.length).toBeGreaterThan(10);
    }
  });

  it('add a row and change nothing else', async () => {
    const args = ['extract', 'samples', at('deaths.txt'), '-q', '--no-reports'];
    await sitrep([...args, '--out', at('plain')]);
    await sitrep([...args, '--out', at('tagged'), '--hxl']);
    for (const name of TABLE_NAMES) {
      const [header, tags, ...rows] = readFileSync(at(`tagged/${name}.csv`), 'utf8').split('\r\n');
      expect(tags).toMatch(/^#meta\+document,/);
      const plain = readFileSync(at(`plain/${name}.csv`), 'utf8').split('\r\n');
      expect([header, ...rows]).toEqual(plain);
    }
  });

  it('are no part of Parquet, nor of what is no table', async () => {
    for (const args of [['-f', 'parquet', '-o', at('p')], ['-f', 'json'], []]) {
      const { code, stderr } = await sitrep(['extract', at('deaths.txt'), '--hxl', ...args]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('--hxl goes with') as string]);
    }
  });
});

interface Csvw {
  readonly url: string;
  readonly dialect: { readonly commentPrefix: string | null };
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly titles: readonly string[];
      readonly datatype: unknown;
      readonly required: boolean;
    }[];
    readonly foreignKeys?: readonly { readonly columnReference: readonly string[] }[];
  };
}

describe('CSVW metadata', () => {
  const metadata = (name: (typeof TABLE_NAMES)[number], hasTags = false) =>
    JSON.parse(csvwMetadata(name, { hasTags })) as Csvw;

  it.each(TABLE_NAMES)('names the columns of %s in their order, with their types', (name) => {
    const { url, tableSchema } = metadata(name);
    expect(url).toBe(`${name}.csv`);
    expect(tableSchema.columns.map(({ titles }) => titles[0])).toEqual(columnsOf(name));
  });

  it('says what a cell is, whether it may be empty, and which row it points at', () => {
    const { tableSchema, dialect } = metadata('figures');
    const of = (name: string) => tableSchema.columns.find((column) => column.name === name);
    expect(of('value')).toMatchObject({ datatype: 'double', required: false });
    expect(of('start')).toMatchObject({ datatype: 'integer', required: true });
    expect(of('date_earliest')).toMatchObject({ datatype: 'date' });
    expect(of('actors')).toMatchObject({ separator: '; ' });
    expect(tableSchema.foreignKeys).toHaveLength(2);
    expect(dialect.commentPrefix).toBeNull();
    expect(metadata('figures', true).dialect.commentPrefix).toBe('#');
  });
});
