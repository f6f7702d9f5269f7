import { createHash, type Hash } from 'node:crypto';
import type { DocumentRecord, ErrorRecord, FileKind } from '../output/schema.ts';
import { UnreadableTextError } from '../engine/text/index.ts';
import { TABLE_NAMES, toCsv, type TableName } from '../output/csv.ts';
import { documentLine } from '../output/json.ts';
import { LinesPage } from '../output/report/lines-page.ts';
import { toRows } from '../output/to-rows.ts';
import type { ObjectWriter } from '../store/object-store.ts';
import { extractLine } from './extract-line.ts';
import { filesBeside } from './files-beside.ts';
import { lineText } from './line-text.ts';
import { readLines } from './lines.ts';
import { MOST_TEXT_BYTES } from './limits.ts';
import {
  countsOf,
  NO_FACTS,
  publishedIn,
  type FactCounts,
  type Product,
  type ProductInput,
} from './product-shape.ts';
import { badLinesKey, documentKey, fileKey } from './result-keys.ts';
import type { Content } from './settle.ts';

/** JSON writes one character in up to six bytes, and there is more on a line than the text. */
export const MOST_LINE_BYTES = 6 * MOST_TEXT_BYTES;

/**
 * One article a line (`*.jsonl`) to one set of results, one line in memory at a time. Lines of white
 * space are passed over; a line that cannot be read gives an error record of its own and no rows.
 * @throws {UnreadableTextError} when no line can be read
 */
export async function extractLines(input: ProductInput): Promise<Product> {
  const { key, object } = input;
  const output = new LinesOutput(input);
  const published = publishedIn(object.metadata);
  let facts = NO_FACTS;
  let articles = 0;
  let unreadable = 0;
  let failed = 0;
  let firstError: ErrorRecord['error'] | undefined;
  try {
    for await (const line of readLines(piecesOf(object.bytes), MOST_LINE_BYTES)) {
      const text = lineText(line, key);
      if (text === '') continue;
      const result =
        typeof text === 'string'
          ? extractLine(text, { key, number: line.number, published })
          : text;
      if ('error' in result) {
        firstError ??= result.error;
        if (result.error.code === 'failed') failed += 1;
        else unreadable += 1;
        await output.writeBad(result);
        continue;
      }
      articles += 1;
      const { record, document } = result;
      facts = sum(facts, countsOf(record));
      const origin = { ...record.document, origin: input.origin };
      await output.write({ ...record, document: origin }, toRows(record, document));
    }
    if (articles === 0) throw noArticle({ unreadable, failed }, firstError);
    await output.end();
  } catch (error) {
    await output.abort();
    throw error;
  }
  return { kind: 'results', contents: output.contents(), articles, unreadable, failed, facts };
}

/** The objects that the lines of one upload are written to, each begun when it is needed. */
class LinesOutput {
  readonly #input: ProductInput;
  readonly #tables: ReadonlyMap<TableName, ObjectWriter>;
  readonly #documents: ObjectWriter;
  readonly #heads = new Set<TableName>();
  readonly #hashes: ReadonlyMap<FileKind, Hash>;
  /** The page that lists the articles; null where none is wanted. */
  readonly #page: ObjectWriter | null;
  readonly #list = new LinesPage();
  /** The last record, held back: it names the tables when they are whole. */
  #last: DocumentRecord | null = null;
  #bad: ObjectWriter | null = null;

  constructor(input: ProductInput) {
    const { key, options, writer } = input;
    this.#input = input;
    const tables = TABLE_NAMES.filter((table) => options.files.includes(table));
    this.#tables = new Map(tables.map((table) => [table, writer(fileKey(table, key))]));
    const isPageWanted = options.files.includes('report');
    const kinds: readonly FileKind[] = isPageWanted ? [...tables, 'report'] : tables;
    this.#hashes = new Map(kinds.map((kind) => [kind, createHash('sha256')]));
    this.#page = isPageWanted ? writer(fileKey('report', key)) : null;
    this.#documents = writer(documentKey(key));
  }

  async write(record: DocumentRecord, rows: ReturnType<typeof toRows>): Promise<void> {
    if (this.#last === null) await this.#writePage(this.#pageStart());
    else await this.#documents.write(encoded(documentLine(this.#last)));
    this.#last = record;
    await this.#writePage(this.#list.article(record));
    const { byteOrderMark } = this.#input.options;
    for (const [table, writer] of this.#tables) {
      const withoutHeader = this.#heads.has(table);
      this.#heads.add(table);
      const csv = encoded(
        toCsv(table, rows[table] as never, {
          withoutHeader,
          byteOrderMark: byteOrderMark && !withoutHeader,
        }),
      );
      this.#hashes.get(table)!.update(csv);
      await writer.write(csv);
    }
  }

  /** Writes the last document, with the SHA-256 of the tables of all lines. */
  async end(): Promise<void> {
    if (this.#last === null) return;
    await this.#writePage(this.#list.end());
    const files = Object.fromEntries(
      [...this.#hashes].map(([kind, hash]) => [kind, hash.digest('hex')]),
    );
    const document = { ...this.#last.document, files };
    await this.#documents.write(encoded(documentLine({ ...this.#last, document })));
    this.#last = null;
  }

  #pageStart(): string {
    const { key, options } = this.#input;
    return this.#list.start(key, filesBeside(key, options.files));
  }

  async #writePage(html: string): Promise<void> {
    if (this.#page === null || html === '') return;
    const bytes = encoded(html);
    this.#hashes.get('report')!.update(bytes);
    await this.#page.write(bytes);
  }

  async writeBad(record: ErrorRecord): Promise<void> {
    const { key, origin, writer } = this.#input;
    this.#bad ??= writer(badLinesKey(key));
    const document = { ...record.document, origin };
    await this.#bad.write(encoded(documentLine({ ...record, document })));
  }

  contents(): ReadonlyMap<string, Content> {
    const { key } = this.#input;
    const contents = new Map<string, Content>();
    for (const [table, writer] of this.#tables) contents.set(fileKey(table, key), { writer });
    if (this.#page !== null) contents.set(fileKey('report', key), { writer: this.#page });
    if (this.#bad !== null) contents.set(badLinesKey(key), { writer: this.#bad });
    return contents.set(documentKey(key), { writer: this.#documents });
  }

  async abort(): Promise<void> {
    for (const writer of [...this.#tables.values(), this.#page, this.#documents, this.#bad]) {
      await writer?.abort();
    }
  }
}

/** Bytes of one look for line ends. */
const PIECE_BYTES = 1 << 20;

// eslint-disable-next-line @typescript-eslint/require-await -- as a stream of bytes would come
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Buffer> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let from = 0; from < whole.length; from += PIECE_BYTES) {
    yield whole.subarray(from, from + PIECE_BYTES);
  }
}

function sum(one: FactCounts, other: FactCounts): FactCounts {
  return {
    dates: one.dates + other.dates,
    figures: one.figures + other.figures,
    actors: one.actors + other.actors,
    places: one.places + other.places,
  };
}

/** Nothing but faults of ours is one, too: the alarm for those must ring. */
function noArticle(
  { unreadable, failed }: { unreadable: number; failed: number },
  first: ErrorRecord['error'] | undefined,
): UnreadableTextError {
  const lines = unreadable + failed;
  return lines === 0
    ? new UnreadableTextError(
        'empty',
        'the file holds no line but white space',
        'write one JSON object a line: {"id": "…", "text": "…"}',
      )
    : new UnreadableTextError(
        unreadable === 0 ? 'failed' : 'undecodable',
        `none of the file's ${lines} lines holds an article; ${first?.message ?? ''}`,
        first?.hint ?? '',
      );
}

const encoded = (text: string) => new TextEncoder().encode(text);
