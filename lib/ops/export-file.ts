import { open, rename, rm } from 'node:fs/promises';
import type { Row } from '../many/tables/cells.ts';
import { csvFile, parquetFile, workbookFile } from '../many/tables/files.ts';
import { columnsWithTypes } from '../output/column-types.ts';
import type { TableName } from '../output/csv.ts';
import { documentLine } from '../output/json.ts';
import type { DocumentRecord } from '../output/schema.ts';
import { uploadKind } from '../pipeline/result-keys.ts';
import type { ExportOptions } from './arguments.ts';
import { streamOf, type Slice } from './spool.ts';
import { tableRows } from './table-rows.ts';

/** The wanted part of one set, in a file of ours. */
export interface Part extends Slice {
  readonly documentKey: string;
}

type Write = (text: string | Buffer) => Promise<unknown>;

/** Writes the parts of all sets as one file, which is whole as soon as it is there; counts its rows. */
export async function writeExport(
  out: string,
  parts: AsyncIterable<Part>,
  { kind, format, byteOrderMark }: Pick<ExportOptions, 'kind' | 'format' | 'byteOrderMark'>,
): Promise<number> {
  if (kind === 'documents') return linesFile(out, (write) => documents(parts, write));
  let count = 0;
  const rows = counting(rowsOf(kind, parts), () => (count += 1));
  if (format === 'csv') await csvFile(out, { table: kind, rows, byteOrderMark });
  else if (format === 'parquet') await parquetFile(out, { table: kind, rows });
  else if (format === 'xlsx') await workbookFile(out, [{ table: kind, rows }]);
  else await linesFile(out, (write) => objects(kind, rows, write));
  return count;
}

async function* rowsOf(table: TableName, parts: AsyncIterable<Part>): AsyncGenerator<Row> {
  for await (const part of parts) yield* tableRows(table, streamOf(part));
}

async function* counting<Item>(items: AsyncIterable<Item>, count: () => void) {
  for await (const item of items) {
    count();
    yield item;
  }
}

/** A row as an object: numbers are numbers, what is unknown is null. */
async function objects(table: TableName, rows: AsyncIterable<Row>, write: Write): Promise<number> {
  const names = columnsWithTypes(table).map(({ name }) => name);
  let lines = 0;
  for await (const row of rows) {
    const object = Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]));
    await write(`${JSON.stringify(object)}\n`);
    lines += 1;
  }
  return lines;
}

/** Documents of JSON lines are lines already. */
async function documents(parts: AsyncIterable<Part>, write: Write): Promise<number> {
  let lines = 0;
  for await (const part of parts) {
    const isOne = uploadKind(part.documentKey) === 'text';
    const chunks: Buffer[] = [];
    for await (const chunk of streamOf(part)) {
      if (isOne) chunks.push(chunk);
      else {
        for (const byte of chunk) if (byte === 0x0a) lines += 1;
        await write(chunk);
      }
    }
    if (!isOne) continue;
    await write(documentLine(JSON.parse(Buffer.concat(chunks).toString('utf8')) as DocumentRecord));
    lines += 1;
  }
  return lines;
}

async function linesFile(out: string, fill: (write: Write) => Promise<number>): Promise<number> {
  const unfinished = `${out}.unfinished`;
  const file = await open(unfinished, 'w');
  try {
    const lines = await fill((text) => file.appendFile(text));
    await file.close();
    await rename(unfinished, out);
    return lines;
  } finally {
    await file.close();
    await rm(unfinished, { force: true });
  }
}
