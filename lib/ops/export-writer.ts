import { createReadStream } from 'node:fs';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import Papa from 'papaparse';
import { columnsOf, toCsv, type TableName } from '../output/csv.ts';
import { documentLine } from '../output/json.ts';
import type { DocumentRecord } from '../output/schema.ts';
import { uploadKind } from '../pipeline/result-keys.ts';
import type { ExportOptions } from './arguments.ts';
import { csvRows } from './csv-rows.ts';
import { typedRow } from './typed-row.ts';

/** One file that grows by the parts of many sets. */
export interface ExportWriter {
  /** The part as it was downloaded; `documentKey` says whose it is. */
  readonly append: (part: string, documentKey: string) => Promise<void>;
  /** Closes the file and says how many rows it has. */
  readonly end: () => Promise<number>;
  readonly abort: () => Promise<void>;
}

/** Begins the file. */
export async function exportWriter(
  path: string,
  { kind, format, byteOrderMark }: Pick<ExportOptions, 'kind' | 'format' | 'byteOrderMark'>,
): Promise<ExportWriter> {
  const file = await open(path, 'w');
  if (kind === 'documents') return writerOn(file, documentsAppender(file));
  if (format === 'jsonl') return writerOn(file, rowsAppender(kind, file));
  await file.write(toCsv(kind, [], { byteOrderMark }));
  return writerOn(file, csvAppender(kind, file));
}

type Append = (part: string, documentKey: string) => Promise<number>;

function writerOn(file: FileHandle, append: Append): ExportWriter {
  let rows = 0;
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    append: async (part, documentKey) => {
      rows += await append(part, documentKey);
    },
    end: async () => {
      await close();
      return rows;
    },
    abort: close,
  };
}

/** Documents of JSON lines are lines already. */
function documentsAppender(file: FileHandle): Append {
  return async (part, documentKey) => {
    if (uploadKind(documentKey) === 'text') {
      await file.write(documentLine(JSON.parse(await readFile(part, 'utf8')) as DocumentRecord));
      return 1;
    }
    let lines = 0;
    for await (const chunk of createReadStream(part)) {
      for (const byte of chunk as Buffer) if (byte === 0x0a) lines += 1;
      await file.write(chunk as Buffer);
    }
    return lines;
  };
}

function csvAppender(kind: TableName, file: FileHandle): Append {
  const columns = columnsOf(kind);
  return async (part) => {
    let rows = 0;
    for await (const some of csvRows(part)) {
      // By name: a table of an older engine may have other columns, or another order.
      const lines = some.map((row) => columns.map((column) => row[column] ?? ''));
      await file.write(`${Papa.unparse(lines, { newline: '\r\n' })}\r\n`);
      rows += lines.length;
    }
    return rows;
  };
}

function rowsAppender(kind: TableName, file: FileHandle): Append {
  return async (part) => {
    let rows = 0;
    for await (const some of csvRows(part)) {
      await file.write(some.map((row) => `${JSON.stringify(typedRow(kind, row))}\n`).join(''));
      rows += some.length;
    }
    return rows;
  };
}
