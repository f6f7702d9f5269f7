import type { Published } from '../engine/document.ts';
import { decode, UnreadableTextError } from '../engine/text/index.ts';
import { TABLE_NAMES, toCsv } from '../output/csv.ts';
import { documentLine } from '../output/json.ts';
import type { ErrorRecord } from '../output/schema.ts';
import { toRows } from '../output/to-rows.ts';
import { extractLine } from './extract-line.ts';
import { badLinesKey, documentKey, fileKey } from './result-keys.ts';

export interface LinesInput {
  /** The object key. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** For every line that names no day of its own. */
  readonly published?: Published | undefined;
}

export interface ExtractedLines {
  /** Contents by key: the tables with the rows of all lines, records of bad lines, the documents last. */
  readonly files: ReadonlyMap<string, string>;
  readonly articles: number;
  readonly unreadable: number;
}

/**
 * One article a line (`*.jsonl`) to one set of results. Lines of white space are passed over; a line
 * that cannot be read gives an error record of its own and no rows.
 * @throws {UnreadableTextError} when no line can be read
 */
export function extractLines({ id: key, bytes, published }: LinesInput): ExtractedLines {
  const tables = TABLE_NAMES.map((name) => ({ name, parts: [toCsv(name, [])] }));
  const records: string[] = [];
  const bad: string[] = [];
  let firstError: ErrorRecord['error'] | undefined;
  for (const [index, line] of decode(bytes).text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const result = extractLine(line, { key, number: index + 1, published });
    if ('error' in result) {
      firstError ??= result.error;
      bad.push(documentLine(result));
      continue;
    }
    records.push(documentLine(result.record));
    const rows = toRows(result.record, result.document);
    for (const { name, parts } of tables) {
      parts.push(toCsv(name, rows[name], { withoutHeader: true }));
    }
  }
  if (records.length === 0) throw noArticle(bad.length, firstError);
  const files = new Map(tables.map(({ name, parts }) => [fileKey(name, key), parts.join('')]));
  if (bad.length > 0) files.set(badLinesKey(key), bad.join(''));
  files.set(documentKey(key), records.join(''));
  return { files, articles: records.length, unreadable: bad.length };
}

function noArticle(lines: number, first: ErrorRecord['error'] | undefined): UnreadableTextError {
  return new UnreadableTextError(
    'undecodable',
    `none of the file's ${lines} lines holds an article; ${first?.message ?? ''}`,
    first?.hint ?? '',
  );
}
