import { createReadStream } from 'node:fs';
import Papa from 'papaparse';

/** The cells of one row, by the name of their column. */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a table of ours, many at a time and never all: a table of JSON lines may be large. */
export async function* csvRows(path: string): AsyncGenerator<readonly CsvRow[]> {
  let columns: readonly string[] | null = null;
  let rest = '';
  const take = (text: string): CsvRow[] => {
    const [...rows] = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
    if (rows.at(-1)?.join('') === '') rows.pop();
    columns ??= rows.shift() ?? [];
    const names = columns;
    return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
  };
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const text = rest + (chunk as string).replace(/^\uFEFF/, '');
    const end = lastRowEnd(text);
    rest = text.slice(end);
    const rows = end === 0 ? [] : take(text.slice(0, end));
    if (rows.length > 0) yield rows;
  }
  const last = rest === '' ? [] : take(rest);
  if (last.length > 0) yield last;
}

/** Where the last whole row of the text ends: after a newline that stands in no quoted cell. */
function lastRowEnd(text: string): number {
  let end = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) isQuoted = !isQuoted;
    else if (sign === 0x0a && !isQuoted) end = at + 1;
  }
  return end;
}
