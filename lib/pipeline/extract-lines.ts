import type { Published } from '../engine/document.ts';
import { decode, UnreadableTextError } from '../engine/text/index.ts';
import { TABLE_NAMES, toCsv, toRows } from '../output/csv.ts';
import { documentLine } from '../output/json.ts';
import type { ErrorRecord } from '../output/schema.ts';
import { extractLine } from './extract-line.ts';
import { MAIN_FILE } from './result-keys.ts';

export interface LinesInput {
  /** The object key. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** For every line that names no day of its own. */
  readonly published?: Published | undefined;
}

export interface ExtractedLines {
  /** Contents by file name: the tables with the rows of all lines, and `documents.jsonl`. */
  readonly files: ReadonlyMap<string, string>;
  readonly articles: number;
  readonly unreadable: number;
}

/**
 * One article a line (`*.jsonl`) to one set of results. Lines of white space are passed over; a line
 * that cannot be read gives an error record at its place in `documents.jsonl` and no rows.
 * @throws {UnreadableTextError} when no line can be read
 */
export function extractLines({ id: key, bytes, published }: LinesInput): ExtractedLines {
  const tables = TABLE_NAMES.map((name) => ({ name, parts: [toCsv(name, [])] }));
  const records: string[] = [];
  let articles = 0;
  let firstError: ErrorRecord['error'] | undefined;
  for (const [index, line] of decode(bytes).text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const result = extractLine(line, { key, number: index + 1, published });
    if ('error' in result) {
      firstError ??= result.error;
      records.push(documentLine(result));
      continue;
    }
    articles += 1;
    records.push(documentLine(result.record));
    const rows = toRows(result.record, result.document);
    for (const { name, parts } of tables) {
      parts.push(toCsv(name, rows[name], { withoutHeader: true }));
    }
  }
  if (articles === 0) throw noArticle(records.length, firstError);
  const files = new Map(tables.map(({ name, parts }) => [`${name}.csv`, parts.join('')]));
  files.set(MAIN_FILE.lines, records.join(''));
  return { files, articles, unreadable: records.length - articles };
}

function noArticle(lines: number, first: ErrorRecord['error'] | undefined): UnreadableTextError {
  return new UnreadableTextError(
    'undecodable',
    `none of the file's ${lines} lines holds an article; ${first?.message ?? ''}`,
    first?.hint ?? '',
  );
}
