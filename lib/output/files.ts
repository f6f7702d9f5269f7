import { TABLE_NAMES, toCsv, toRows, type CsvOptions } from './csv.ts';
import { documentJson } from './json.ts';
import type { DocumentRecord } from './schema.ts';
import type { CutText } from './sentences.ts';

/**
 * What a user downloads for one text, content by file name: the three tables, and document.json
 * last. The same record gives the same bytes.
 */
export function resultFiles(
  { record, document }: { readonly record: DocumentRecord; readonly document: CutText },
  options?: CsvOptions,
): ReadonlyMap<string, string> {
  const rows = toRows(record, document);
  return new Map([
    ...TABLE_NAMES.map((table) => [`${table}.csv`, toCsv(table, rows[table], options)] as const),
    ['document.json', documentJson(record)],
  ]);
}
