import { parse, CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import { toErrorRecord } from '../output/record.ts';
import { MOST_TEXT_BYTES } from '../pipeline/limits.ts';
import { ARTICLE_FIELDS, type ArticleFields } from '../pipeline/article-fields.ts';
import type { Task } from './task.ts';

/** What can stand between two columns; the one that the header has most of is taken. */
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * A text for each row of a CSV file with a header. A column that was not named is the one called
 * `id`, `text` or `published`, if there is one; a row without an id goes by `KEY#ROW`. Cells are
 * bytes, so that each is decoded as a file of its own would be.
 */
export async function* csvArticles(
  stream: AsyncIterable<Buffer | string>,
  { key, fields }: { key: string; fields: Partial<ArticleFields> },
): AsyncGenerator<Task> {
  const bytes = inUtf8(stream);
  const first = await bytes.next();
  if (first.done === true) {
    yield refusal(key, 'the file holds no rows', 'check that the file was written to its end');
    return;
  }
  const rows = Readable.from(joined(first.value, bytes)).pipe(
    parse({
      delimiter: delimiterIn(first.value),
      encoding: null,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // A quote that is never closed would take the whole file for one cell.
      max_record_size: MOST_TEXT_BYTES + 1_000_000,
    }),
  );
  let columns: Columns | null = null;
  let number = 0;
  try {
    for await (const cells of rows as AsyncIterable<readonly Buffer[]>) {
      if (columns === null) columns = columnsIn(cells, fields);
      else {
        number += 1;
        yield taskOf(cells, { columns, id: `${key}#${number}` });
      }
    }
  } catch (error) {
    if (error instanceof UnknownColumnError) yield refusal(key, error.message, error.hint);
    else if (error instanceof CsvError) {
      const where = `row ${number + 1} cannot be read (${error.code})`;
      yield refusal(key, where, 'look for a quote that is not closed in this row or before it');
    } else throw error;
  }
}

/** Where in a row the parts of an article stand; -1 when nowhere. */
type Columns = Readonly<Record<keyof ArticleFields, number>>;

class UnknownColumnError extends Error {
  override readonly name = 'UnknownColumnError';
  readonly hint: string;

  constructor(column: string, { option, names }: { option: string; names: readonly string[] }) {
    super(`there is no column "${column}"`);
    const [shown, rest] = [names.slice(0, 30), names.length > 30 ? ', …' : ''];
    this.hint = `name one of its columns with ${option}: ${shown.join(', ')}${rest}`;
  }
}

const OPTIONS = { id: '--id', text: '--text', published: '--published-column' } as const;

/** @throws {UnknownColumnError} for a column that was named, and for that of the text */
function columnsIn(header: readonly Buffer[], fields: Partial<ArticleFields>): Columns {
  const names = header.map((cell) => decoded(cell).trim());
  const indexOf = (part: keyof ArticleFields): number => {
    const name = fields[part] ?? ARTICLE_FIELDS[part];
    const index = names.indexOf(name);
    if (index < 0 && (part === 'text' || fields[part] !== undefined)) {
      throw new UnknownColumnError(name, { option: OPTIONS[part], names });
    }
    return index;
  };
  return { text: indexOf('text'), id: indexOf('id'), published: indexOf('published') };
}

function taskOf(cells: readonly Buffer[], { columns, id }: { columns: Columns; id: string }): Task {
  const cell = (part: keyof ArticleFields) => decoded(cells[columns[part]] ?? NOTHING).trim();
  const day = cell('published');
  return {
    kind: 'bytes',
    id: cell('id') || id,
    // A copy of its own: the parser's cells are parts of a larger piece.
    bytes: Uint8Array.from(cells[columns.text] ?? NOTHING),
    published: day === '' ? undefined : { value: day, source: 'metadata' },
  };
}

const NOTHING = Buffer.alloc(0);

function refusal(key: string, message: string, hint: string): Task {
  return { kind: 'missing', record: toErrorRecord(key, { code: 'bad-line', message, hint }) };
}

/** As the engine reads bytes: UTF-8 or, where they are none, Windows-1252. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function delimiterIn(beginning: Buffer): string {
  const header = beginning
    .toString('latin1')
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1)[0]!;
  const counts = DELIMITERS.map((sign) => header.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** Pieces without a byte-order mark, the first of them with the whole header; UTF-16 becomes UTF-8. */
async function* inUtf8(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const piece of stream) {
    let bytes: Buffer = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (isFirst && bytes.length >= 2) {
      const mark = bytes.readUInt16BE(0);
      if (mark === 0xfffe) decoder = new TextDecoder('utf-16le');
      else if (mark === 0xfeff) decoder = new TextDecoder('utf-16be');
      else if (mark === 0xefbb) bytes = bytes.subarray(3);
    }
    isFirst = false;
    yield decoder === null ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
}

async function* joined(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
