import { createHash } from 'node:crypto';
import type { Published } from '../engine/document.ts';
import { UnreadableTextError } from '../engine/text/index.ts';
import { tableFiles, type ReadRecord } from '../output/files.ts';
import { documentJson } from '../output/json.ts';
import { toErrorRecord } from '../output/record.ts';
import type { FileLink, ReportInput } from '../output/report/input.ts';
import { reportOf } from '../output/report/report.ts';
import type { DocumentRecord, FileKind, Origin } from '../output/schema.ts';
import type { ObjectWriter, StoredObject } from '../store/object-store.ts';
import { extractLines } from './extract-lines.ts';
import { extractText, type ExtractedText } from './extract-text.ts';
import type { ResultOptions } from './result-mark.ts';
import { documentKey, errorKey, fileKey, uploadKind } from './result-keys.ts';
import type { Content } from './settle.ts';

/** How many of each were read. */
export type FactCounts = Readonly<Record<'dates' | 'figures' | 'actors' | 'places', number>>;

export const NO_FACTS: FactCounts = { dates: 0, figures: 0, actors: 0, places: 0 };

/** What one upload gives, before it is put in place. */
export type Product =
  | {
      readonly kind: 'results';
      readonly contents: ReadonlyMap<string, Content>;
      readonly articles: number;
      readonly unreadable: number;
      readonly facts: FactCounts;
    }
  | {
      readonly kind: 'error';
      readonly contents: ReadonlyMap<string, Content>;
      readonly code: string;
    };

export interface ProductInput {
  readonly key: string;
  readonly object: StoredObject;
  readonly origin: Origin;
  readonly options: ResultOptions;
  /** For what is too large to be held in memory. */
  readonly writer: (key: string) => ObjectWriter;
}

/** Bytes to results, or to the error record of what can never be read. */
export async function produce(input: ProductInput): Promise<Product> {
  try {
    return uploadKind(input.key) === 'lines' ? await extractLines(input) : ofText(input);
  } catch (error) {
    if (error instanceof UnreadableTextError) return refusalOf(input.key, error);
    throw error;
  }
}

/** The error record in place of results. */
export function refusalOf(
  key: string,
  error: { readonly code: string; readonly message: string; readonly hint: string },
): Product {
  const recordOf = (origin: Origin | null) =>
    encoded(documentJson(toErrorRecord(key, error, origin)));
  return { kind: 'error', contents: new Map([[errorKey(key), { recordOf }]]), code: error.code };
}

function ofText({ key, object, options }: ProductInput): Product {
  const { bytes, metadata } = object;
  const read = withoutTokens(extractText({ id: key, bytes, published: publishedIn(metadata) }));
  const contents = new Map<string, Content>();
  const hashes: Partial<Record<FileKind, string>> = {};
  const add = (kind: FileKind, text: string) => {
    const content = encoded(text);
    hashes[kind] = createHash('sha256').update(content).digest('hex');
    contents.set(fileKey(kind, key), { bytes: content });
  };
  for (const [table, text] of tableFiles(read, options)) {
    if (options.files.includes(table)) add(table, text);
  }
  if (options.files.includes('report')) {
    add('report', reportOf({ ...read, files: filesBeside(key, options.files) }));
  }
  const { record } = read;
  contents.set(documentKey(key), {
    recordOf: (origin) =>
      encoded(documentJson({ ...record, document: { ...record.document, origin, files: hashes } })),
  });
  const facts = countsOf(record);
  return { kind: 'results', contents, articles: 1, unreadable: 0, facts };
}

/** Lets go of the tokens and facts of a large text before its files are written. */
function withoutTokens({ record, document }: ExtractedText): ReadRecord & ReportInput {
  const { text, sentences, source, omitted } = document;
  return { record, document: { text, sentences, source, omitted } };
}

/** Links from the report page to what lies beside it. */
function filesBeside(key: string, files: readonly FileKind[]): FileLink[] {
  const up = '../'.repeat(fileKey('report', key).split('/').length - 1);
  const link = (label: string, to: string) => {
    const href = up + to.split('/').map(encodeURIComponent).join('/');
    return { label, href };
  };
  const tables = files.filter((kind) => kind !== 'report');
  return [
    ...tables.map((kind) => link(`${kind}.csv`, fileKey(kind, key))),
    link('document.json', documentKey(key)),
  ];
}

export function countsOf({ dates, figures, actors, places }: DocumentRecord): FactCounts {
  return {
    dates: dates.length,
    figures: figures.length,
    actors: actors.length,
    places: places.length,
  };
}

/** What stands in `x-amz-meta-published`, unchecked: a bad day is a warning, not a failure. */
export function publishedIn(metadata: ReadonlyMap<string, string>): Published | undefined {
  const value = metadata.get('published')?.trim();
  return value === undefined || value === '' ? undefined : { value, source: 'metadata' };
}

const encoded = (text: string) => new TextEncoder().encode(text);
