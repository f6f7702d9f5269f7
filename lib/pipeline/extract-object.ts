import { ENGINE } from '../engine/index.ts';
import { FILE_KINDS, type Origin } from '../output/schema.ts';
import type { ObjectHead, ObjectStore } from '../store/object-store.ts';
import { isBefore } from './engine-order.ts';
import { MOST_LINES_BYTES, MOST_TEXT_BYTES, tooLarge } from './limits.ts';
import type { FactCounts, Product } from './product-shape.ts';
import { produce, refusalOf } from './product.ts';
import {
  badLinesKey,
  documentKey,
  errorKey,
  fileKey,
  fileKeys,
  uploadKind,
} from './result-keys.ts';
import {
  engineOf,
  resultMark,
  toMetadata,
  type ResultMark,
  type ResultOptions,
} from './result-mark.ts';
import { contentTypeOf, ContendedError, headsOf, settle, type Slots } from './settle.ts';
import {
  GONE,
  identityNow,
  identityOf,
  originOf,
  readSource,
  type ObjectRef,
  type Source,
} from './source.ts';
import { standsWhole } from './stands-whole.ts';

export type { ObjectRef } from './source.ts';

/** Where an upload comes from and where its results go. */
export interface Stores {
  readonly inbox: ObjectStore;
  readonly results: ObjectStore;
}

export interface ExtractOptions {
  /** A larger text gets an error record. @default {@link MOST_TEXT_BYTES} */
  readonly mostBytes?: number | undefined;
  /** A larger `*.jsonl` gets an error record. @default {@link MOST_LINES_BYTES} */
  readonly mostLinesBytes?: number | undefined;
  /** What becomes of the results when the source is deleted. @default 'remove' */
  readonly deletedSources?: 'remove' | 'keep' | undefined;
  /** @default every table, without a byte-order mark */
  readonly results?: ResultOptions | undefined;
  /** Makes results of bytes. @default the engine */
  readonly produce?: typeof produce | undefined;
}

/** How an event ended. */
export type Outcome =
  /** The results of the newest upload stand. */
  | {
      readonly kind: 'extracted';
      readonly articles: number;
      readonly unreadable: number;
      readonly failed: number;
      readonly facts: FactCounts;
    }
  /** It can never be read; its error record stands. */
  | { readonly kind: 'unreadable'; readonly code: string }
  /** All of it stood already: an event that came again, or one for an upload that was replaced. */
  | { readonly kind: 'unchanged' }
  /** The source was deleted; its results are removed and a tombstone stands, or they are kept. */
  | { readonly kind: 'removed' | 'kept' }
  /** The empty object with which the S3 console shows a folder; it is no upload. */
  | { readonly kind: 'folder' };

/** `isSuperseded`: the event was for an upload that has been replaced; the newest was seen to. */
export type Ended = Outcome & { readonly isSuperseded: boolean };

export const ALL_RESULTS: ResultOptions = { files: FILE_KINDS, byteOrderMark: false };

/** Newer uploads than this while one event is at work are left to their own events. */
const MOST_REPLACEMENTS = 5;

/**
 * The one use case: makes the results bucket say what the inbox holds under a key: for a text
 * `documents/KEY.json` and the tables, for what can never be read `errors/KEY.json`, never both. A
 * `*.jsonl` gives `documents/KEY.jsonl`, one record a line, tables with the rows of all lines, and
 * `errors/KEY.jsonl` for the lines that cannot be read.
 *
 * The bytes written depend on the upload alone, and an event may come twice, late or never for an
 * older upload: it is the inbox that says which upload is the newest (`readSource`).
 *
 * @throws whatever may pass: storage that is busy or out of reach
 */
export async function extractObject(
  ref: ObjectRef,
  stores: Stores,
  options: ExtractOptions = {},
): Promise<Ended> {
  if (ref.key.endsWith('/') && ref.size === 0) return { kind: 'folder', isSuperseded: false };
  for (let attempt = 0; attempt < MOST_REPLACEMENTS; attempt += 1) {
    const ended = await once(ref, stores, options);
    if (ended !== null) return ended;
  }
  throw new ContendedError(
    `${JSON.stringify(ref.key)} is being uploaded again all the time; try again later`,
  );
}

/** Null when the inbox changed meanwhile. */
async function once(
  ref: ObjectRef,
  { inbox, results }: Stores,
  options: ExtractOptions,
): Promise<Ended | null> {
  const { key } = ref;
  const slots = slotsOf(key);
  const records = await Promise.all([results.head(slots.document), results.head(slots.error)]);
  const isFirst = records.every((head) => head === null);
  if (!isFirst) {
    const now = await inbox.head(key);
    const origin = now && originOf(now, ref);
    const heads = now && (await headsOf(slots, results));
    for (const engine of enginesThatDo(ref, heads)) {
      const mark = markOf(identityOf(now!), origin, options, engine);
      if (!standsWhole(heads!, wholeOf(key, options), mark)) continue;
      return { kind: 'unchanged', isSuperseded: isOther(ref, origin) };
    }
  }
  const source = await readSource(ref, inbox, mostBytesOf(key, options));
  const origin = source.kind === 'gone' ? null : source.origin;
  const isSuperseded = isOther(ref, origin);
  if (source.kind === 'gone' && options.deletedSources === 'keep' && !isFirst) {
    return { kind: 'kept', isSuperseded };
  }
  const mark = markOf(source.identity, origin, options);
  const product = await productOf(source, { key, results, mark, options });
  const settled = await settle(
    { slots, mark, contents: product.contents },
    {
      results,
      // Before an error record, leftovers of results are looked for.
      isFirst: isFirst && product.kind === 'results',
      isCurrent: async () => (await identityNow(key, inbox)) === source.identity,
    },
  );
  if (settled === 'stale') {
    await abandon(product);
    return null;
  }
  return { ...outcomeOf(source, product), isSuperseded };
}

/** True when the event names another upload than the one the inbox holds. */
function isOther({ versionId }: ObjectRef, origin: Origin | null): boolean {
  return versionId !== undefined && versionId !== origin?.version;
}

/** Engines whose results need not be made anew: this one, and those that the event spares. */
function enginesThatDo(
  { onlyOlderThan }: ObjectRef,
  heads: ReadonlyMap<string, ObjectHead | null> | null,
): ReadonlySet<string> {
  if (heads === null) return new Set();
  const engines = new Set([THIS_ENGINE]);
  if (onlyOlderThan === undefined) return engines;
  for (const head of heads.values()) {
    const engine = head === null ? undefined : engineOf(head);
    if (engine !== undefined && !isBefore(engine, onlyOlderThan)) engines.add(engine);
  }
  return engines;
}

const THIS_ENGINE = `${ENGINE.name}/${ENGINE.version}`;

function markOf(
  identity: string,
  origin: Origin | null,
  options: ExtractOptions,
  engine = THIS_ENGINE,
): ResultMark {
  // A tombstone says the same whatever removed the results.
  const shape = identity === GONE ? null : (options.results ?? ALL_RESULTS);
  return resultMark(identity, { origin, engine, options: shape });
}

interface ProductContext {
  readonly key: string;
  readonly results: ObjectStore;
  readonly mark: ResultMark;
  readonly options: ExtractOptions;
}

function productOf(source: Source, context: ProductContext): Product | Promise<Product> {
  const { key, results, mark, options } = context;
  if (source.kind === 'gone') return refusalOf(key, DELETED);
  if (source.kind === 'too-large') {
    return refusalOf(key, tooLarge(source.sizeBytes, mostBytesOf(key, options)));
  }
  return (options.produce ?? produce)({
    key,
    object: source.object,
    origin: source.origin,
    options: options.results ?? ALL_RESULTS,
    writer: (result) =>
      results.writer(result, { contentType: contentTypeOf(result), metadata: toMetadata(mark) }),
  });
}

/** What stands in place of results that were removed with their source. */
const DELETED = {
  code: 'deleted',
  message: 'the text was deleted from the inbox, and its results with it',
  hint: 'upload it again to have it read again',
};

function outcomeOf(source: Source, product: Product): Outcome {
  if (source.kind === 'gone') return { kind: 'removed' };
  if (product.kind === 'error') return { kind: 'unreadable', code: product.code };
  const { articles, unreadable, failed, facts } = product;
  return { kind: 'extracted', articles, unreadable, failed, facts };
}

async function abandon({ contents }: Product): Promise<void> {
  for (const content of contents.values()) if ('writer' in content) await content.writer.abort();
}

function slotsOf(key: string): Slots {
  const badLines = uploadKind(key) === 'lines' ? [badLinesKey(key)] : [];
  return {
    siblings: [...fileKeys(key).values(), ...badLines],
    document: documentKey(key),
    error: errorKey(key),
  };
}

/** The keys that make results whole, for `standsWhole`. */
function wholeOf(key: string, { results = ALL_RESULTS }: ExtractOptions) {
  const isLines = uploadKind(key) === 'lines';
  return {
    document: documentKey(key),
    error: errorKey(key),
    always: results.files.map((kind) => fileKey(kind, key)),
    perhaps: isLines ? [badLinesKey(key)] : [],
  };
}

function mostBytesOf(key: string, options: ExtractOptions): number {
  return uploadKind(key) === 'lines'
    ? (options.mostLinesBytes ?? MOST_LINES_BYTES)
    : (options.mostBytes ?? MOST_TEXT_BYTES);
}
