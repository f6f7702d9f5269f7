import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { Measure } from '../../engine/measure.ts';
import { columnsOf, csvLines, toCsv, type TableName } from '../../output/csv.ts';
import { hxlTags } from '../../output/hxl.ts';
import { readLines } from '../../pipeline/lines.ts';
import type { Cell, Row } from './cells.ts';
import { UNFINISHED } from '../unfinished.ts';
import { writeParquet, type Emit } from './parquet.ts';
import { writeWorkbook, type WorkbookTable } from './workbook.ts';

const ROWS_AT_ONCE = 1000;

/** The sheets of a workbook: what most look for comes first. */
export const SHEETS = ['figures', 'dates', 'actors', 'places'] as const satisfies TableName[];

/**
 * The rows of a file of JSON lines, an array of cells each; one in memory at a time. A line that is a
 * number alone says how many sentences stand before those of the text that follows: the last cell of
 * the rows below it becomes the number of a sentence among all.
 */
export async function* rowsIn(path: string): AsyncGenerator<Row> {
  let before = NaN;
  for await (const { bytes } of readLines(createReadStream(path), Infinity)) {
    const line = JSON.parse(bytes!.toString()) as Row | number;
    if (typeof line === 'number') before = line;
    else yield Number.isNaN(before) ? line : [...line.slice(0, -1), before + Number(line.at(-1))];
  }
}

/** The HXL hashtags of a table, of which all rows must be seen. */
export async function tagsFor(
  table: TableName,
  rows: AsyncIterable<Row>,
): Promise<readonly string[]> {
  const column = columnsOf(table).indexOf('measure');
  const measures = new Set<Cell>();
  if (column >= 0) for await (const row of rows) measures.add(row[column] ?? null);
  const [only = null] = measures;
  return hxlTags(table, measures.size === 1 ? (only as Measure | null) : null);
}

/** A table as a CSV file; it is whole as soon as it is there. */
export async function csvFile(
  path: string,
  {
    table,
    rows,
    tags,
    byteOrderMark,
  }: {
    table: TableName;
    rows: AsyncIterable<Row> | Iterable<Row>;
    tags?: readonly string[] | undefined;
    byteOrderMark: boolean;
  },
): Promise<void> {
  await wholeFile(path, async (emit) => {
    const write = (text: string) => emit(Buffer.from(text));
    await write(toCsv(table, [], { byteOrderMark }));
    if (tags !== undefined) await write(csvLines([tags]));
    let held: Row[] = [];
    const writeHeld = async () => {
      if (held.length > 0) await write(csvLines(held));
      held = [];
    };
    for await (const row of rows) {
      held.push(row);
      if (held.length === ROWS_AT_ONCE) await writeHeld();
    }
    await writeHeld();
  });
}

/** A table as a Parquet file; it is whole as soon as it is there. */
export async function parquetFile(
  path: string,
  table: { table: TableName; rows: AsyncIterable<Row> | Iterable<Row> },
): Promise<void> {
  await wholeFile(path, (emit) => writeParquet(table, emit));
}

/** Tables as an Excel workbook; it is whole as soon as it is there. */
export async function workbookFile(path: string, tables: readonly WorkbookTable[]): Promise<void> {
  await wholeFile(path, (emit) => writeWorkbook(tables, emit));
}

async function wholeFile(path: string, write: (emit: Emit) => Promise<void>): Promise<void> {
  const unfinished = `${path}${UNFINISHED}`;
  const file = await open(unfinished, 'w');
  try {
    await write(async (bytes) => {
      await file.appendFile(bytes);
    });
    await file.datasync();
  } catch (error) {
    await file.close();
    await rm(unfinished, { force: true });
    throw error;
  }
  await file.close();
  await rename(unfinished, path);
}
