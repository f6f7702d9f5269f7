import { TABLE_NAMES, toCsv, type CsvOptions, type TableName } from './csv.ts';
import { documentJson } from './json.ts';
import type { DocumentRecord } from './schema.ts';
import type { CutText } from './sentences.ts';
import { toRows } from './to-rows.ts';

/** A record and the text it was made of. */
export interface ReadRecord {
  readonly record: DocumentRecord;
  readonly document: CutText;
}

/** The tables, made one after the other as they are asked for. The same record gives the same bytes. */
export function* tableFiles(
  { record, document }: ReadRecord,
  options?: CsvOptions,
): Generator<readonly [table: TableName, content: string]> {
  const rows = toRows(record, document);
  for (const table of TABLE_NAMES) yield [table, toCsv(table, rows[table] as never, options)];
}

/** What a user downloads for one text, content by file name: the tables, and document.json last. */
export function resultFiles(read: ReadRecord, options?: CsvOptions): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [table, content] of tableFiles(read, options)) files.set(`${table}.csv`, content);
  return files.set('document.json', documentJson(read.record));
}
