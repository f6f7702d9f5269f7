import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysSinceEpoch, type Cell, type Row } from '../../lib/many/tables/cells.ts';
import { writeParquet } from '../../lib/many/tables/parquet.ts';
import { writeWorkbook } from '../../lib/many/tables/workbook.ts';
import { columnsWithTypes, type ColumnType } from '../../lib/output/column-types.ts';
import { TABLE_NAMES, type TableName } from '../../lib/output/csv.ts';
import { sitrep } from '../cli/surroundings.ts';

const HARD = `published: 2024-02-08

In 479 BC the Persians lost 4,000 men at Plataea, in 1850 some 30 died of cholera in Windhoek.

"=HYPERLINK(1)" & <b> were written on 2 walls\u0007; NA said -5 percent was _x0041_ enough.
`;

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-tables-'));
  writeFileSync(at('NA'), HARD);
  const inputs = ['extract', 'samples', at('NA'), '--quiet', '--no-reports', '--jobs', '1'];
  await sitrep([...inputs, '--out', at('csv')]);
  await sitrep([...inputs, '--out', at('parquet'), '--format', 'parquet']);
  await sitrep([...inputs, '--out', at('all.xlsx')]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What an empty cell, a number or a flag of CSV stands for. */
function typed(cell: string, type: ColumnType): Cell {
  if (cell === '') return null;
  if (type === 'flag') return cell === 'true';
  return type === 'integer' || type === 'number' ? Number(cell) : cell.replace(/^'(?=[=@+-])/, '');
}

function csvRows(table: TableName): Row[] {
  const columns = columnsWithTypes(table);
  const { data } = Papa.parse<string[]>(readFileSync(at(`csv/${table}.csv`), 'utf8').trimEnd());
  return data.slice(1).map((row) => row.map((cell, index) => typed(cell, columns[index]!.type)));
}

const isoDay = (date: Date) => date.toISOString().replace(/T.*/, '').replace(/^-00/, '-');

const plain = (value: unknown): Cell => {
  if (value instanceof Date) return isoDay(value);
  return typeof value === 'bigint' ? Number(value) : ((value ?? null) as Cell);
};

async function parquetRows(path: string): Promise<Row[]> {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
  return rows.map((row) => Object.values(row).map(plain));
}

/** Excel's way of keeping a text that looks like one of its escapes. */
const unescaped = (cell: Cell) =>
  typeof cell === 'string' ? cell.replaceAll('_x005F_', '_') : cell;

describe('the same rows', () => {
  it.each(TABLE_NAMES)('%s from CSV and Parquet', async (table) => {
    const expected = csvRows(table);
    expect(expected.length).toBeGreaterThan(5);
    expect(await parquetRows(at(`parquet/${table}.parquet`))).toEqual(expected);
  });

  it.each(TABLE_NAMES)('%s from CSV and the workbook', async (table) => {
    const sheets = await readWorkbook(at('all.xlsx'));
    const { data } = sheets.find(({ sheet }) => sheet === table)!;
    const [header, ...rows] = data;
    expect(header).toEqual(columnsWithTypes(table).map(({ name }) => name));
    const width = header!.length;
    const found = rows.map((row) =>
      Array.from({ length: width }, (_, index) => unescaped(plain(row[index]))),
    );
    // XML cannot hold a bell.
    const expected = csvRows(table).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\u0007', '\ufffd') : cell)),
    );
    expect(found).toEqual(expected);
  });

  it('leave nothing else behind', () => {
    expect(readdirSync(folder).sort()).toEqual(['NA', 'all.xlsx', 'csv', 'parquet']);
    expect(readdirSync(at('parquet')).sort()).toEqual([
      'actors.parquet',
      'dates.parquet',
      'documents.jsonl',
      'figures.parquet',
      'places.parquet',
    ]);
  });
});

describe('Parquet', () => {
  it('has types of the schema, also where nothing stands', async () => {
    for (const table of TABLE_NAMES) {
      const path = at(`empty-${table}.parquet`);
      const pieces: Uint8Array[] = [];
      await writeParquet({ table, rows: [] }, (bytes) => void pieces.push(bytes));
      writeFileSync(path, Buffer.concat(pieces));
      const read = async (file: string) =>
        (await parquetMetadataAsync(await asyncBufferFromFile(file))).schema.map(
          ({ name, type, converted_type, repetition_type }) =>
            [name, type, converted_type, repetition_type] as const,
        );
      const schema = await read(path);
      expect(schema).toEqual(await read(at(`parquet/${table}.parquet`)));
      rmSync(path);
      if (table !== 'figures') continue;
      expect(schema).toContainEqual(['date_earliest', 'INT32', 'DATE', 'OPTIONAL']);
      expect(schema).toContainEqual(['value', 'DOUBLE', undefined, 'OPTIONAL']);
      expect(schema).toContainEqual(['start', 'INT64', undefined, 'REQUIRED']);
      expect(schema).toContainEqual(['vague', 'BOOLEAN', undefined, 'REQUIRED']);
      expect(schema).toContainEqual(['per', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL']);
    }
  });

  it('counts days before Christ, and through the leap years', () => {
    expect(daysSinceEpoch('1970-01-01')).toBe(0);
    expect(daysSinceEpoch('2024-02-29')).toBe(Date.UTC(2024, 1, 29) / 86_400_000);
    expect(daysSinceEpoch('-0478-01-01')).toBe(Date.parse('-000478-01-01') / 86_400_000);
    expect(daysSinceEpoch('2024-02')).toBeNaN();
  });
});

describe('the workbook', () => {
  const partsOf = (bytes: Uint8Array) =>
    new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

  it('has figures first, frozen headers, filters, real numbers and days', () => {
    const parts = partsOf(readFileSync(at('all.xlsx')));
    const names = [...parts.get('xl/workbook.xml')!.matchAll(/sheet name="(\w+)"/g)];
    expect(names.map(([, name]) => name)).toEqual([
      'figures',
      'dates',
      'actors',
      'places',
      'sentences',
    ]);
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"');
    const rows = csvRows('figures').length;
    expect(sheet).toContain(`<autoFilter ref="A1:AG${rows + 1}"/>`);
    expect(sheet).toMatch(/<c r="F2"><v>\d+<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="B2" s="2"><v>\d{5}<\/v><\/c>/);
    // Excel knows no day before 1900: it stands as text.
    expect(parts.get('xl/worksheets/sheet2.xml')).toMatch(
      /t="inlineStr"><is><t>-0478-01-01<\/t>.*t="inlineStr"><is><t>1850-01-01<\/t>/s,
    );
  });

  it('leads from each row to the sentence it stands in, by links that nothing of a text is in', async () => {
    const parts = partsOf(readFileSync(at('all.xlsx')));
    const sheets = await readWorkbook(at('all.xlsx'));
    const sentences = sheets.find(({ sheet }) => sheet === 'sentences')!.data;
    for (const [index, table] of (['figures', 'dates', 'actors', 'places'] as const).entries()) {
      const formulas = [
        ...parts
          .get(`xl/worksheets/sheet${index + 1}.xml`)!
          .matchAll(/<f>(.*?)<\/f><v>(.*?)<\/v>/g),
      ];
      const rows = csvRows(table);
      expect(formulas).toHaveLength(rows.length);
      const columns = columnsWithTypes(table).map(({ name }) => name);
      rows.forEach((row, number) => {
        const [, formula, shown] = formulas[number]!;
        const [document, id, sentence] = ['document', 'id', 'sentence'].map(
          (name) => row[columns.indexOf(name)],
        );
        const [, target] = RegExp(`^HYPERLINK\\("#'sentences'!C(\\d+)","${id as string}"\\)$`).exec(
          formula!,
        )!;
        expect(shown).toBe(id);
        const led = sentences[Number(target) - 1]!;
        expect([led[0], unescaped(plain(led[2]))]).toEqual([
          document,
          (sentence as string).replaceAll('\u0007', '\ufffd'),
        ]);
      });
    }
    expect(parts.get('xl/worksheets/sheet5.xml')).not.toContain('<f>');
  });

  it('leads into the further sheets of the sentences, and makes no link of a strange id', async () => {
    const place = (id: string, sentence: number): Row => [
      'a',
      null,
      id,
      ...Array<null>(7).fill(null),
      sentence,
    ];
    const rows = [place('p1', 3), place('p2', 4), place('p3","x")', 5), place('p4', 9)];
    const pieces: Uint8Array[] = [];
    await writeWorkbook([{ table: 'places', rows }], (bytes) => void pieces.push(bytes), {
      mostRows: 4,
    });
    const sheet = partsOf(Buffer.concat(pieces)).get('xl/worksheets/sheet1.xml')!;
    expect([...sheet.matchAll(/#(.*?)"/g)].map(([, target]) => target)).toEqual([
      "'sentences'!C5",
      "'sentences 2'!C2",
      "'sentences 3'!C3",
    ]);
  });

  it('goes on in a further sheet when one is full, and gives the same bytes again', async () => {
    const rows = csvRows('places');
    const write = async () => {
      const pieces: Uint8Array[] = [];
      await writeWorkbook([{ table: 'places', rows }], (bytes) => void pieces.push(bytes), {
        mostRows: 4,
      });
      return Buffer.concat(pieces);
    };
    const bytes = await write();
    expect(bytes.equals(await write())).toBe(true);
    writeFileSync(at('small.xlsx'), bytes);
    const sheets = await readWorkbook(at('small.xlsx'));
    rmSync(at('small.xlsx'));
    expect(sheets.slice(0, 2).map(({ sheet }) => sheet)).toEqual(['places', 'places 2']);
    expect(sheets.flatMap(({ data }) => data.slice(1))).toHaveLength(rows.length);
  });
});
