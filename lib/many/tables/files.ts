import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { TableName } from '../../output/csv.ts';
import { readLines } from '../../pipeline/lines.ts';
import type { Row } from './cells.ts';
import { writeParquet, type Emit } from './parquet.ts';
import { writeWorkbook, type WorkbookTable } from './workbook.ts';

/** The sheets of a workbook: what most look for comes first. */
export const SHEETS = ['figures', 'dates', 'actors', 'places'] as const satisfies TableName[];

/** The rows of a file of JSON lines, an array of cells each; one in memory at a time. */
export async function* rowsIn(path: string): AsyncGenerator<Row> {
  for await (const { bytes } of readLines(createReadStream(path), Infinity)) {
    yield JSON.parse(bytes!.toString()) as Row;
  }
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
  const unfinished = `${path}.unfinished`;
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
