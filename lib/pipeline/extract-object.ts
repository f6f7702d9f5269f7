import { createHash } from 'node:crypto';
import type { Published } from '../engine/document.ts';
import { ENGINE } from '../engine/index.ts';
import { UnreadableTextError } from '../engine/text/index.ts';
import { tableFiles, type ReadRecord } from '../output/files.ts';
import { documentJson } from '../output/json.ts';
import { toErrorRecord } from '../output/record.ts';
import type { FileKind } from '../output/schema.ts';
import { ObjectTooLargeError, type ObjectStore, type StoredObject } from '../store/object-store.ts';
import { extractLines } from './extract-lines.ts';
import { extractText, MOST_TEXT_BYTES, refuseTooLarge, type RawText } from './extract-text.ts';
import { cameBefore, deleteUnlessNewer, putUnlessNewer, type Origin } from './newest-wins.ts';
import {
  badLinesKey,
  documentKey,
  errorKey,
  fileKey,
  fileKeys,
  uploadKind,
} from './result-keys.ts';

/** One uploaded object, as the event names it. */
export interface ObjectRef {
  readonly bucket: string;
  readonly key: string;
  /** Undefined where the bucket keeps no versions. */
  readonly versionId?: string | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
  readonly etag?: string | undefined;
  /** Orders the uploads of one key; see `cameBefore`. */
  readonly sequencer?: string | undefined;
}

/** Where an upload comes from and where its results go. */
export interface Stores {
  readonly inbox: ObjectStore;
  readonly results: ObjectStore;
}

export interface ExtractOptions {
  /** A larger upload gets an error record. @default {@link MOST_TEXT_BYTES} */
  readonly mostBytes?: number | undefined;
}

/** How an upload ended. */
export type Outcome =
  /** Its results stand. */
  | { readonly kind: 'extracted'; readonly articles: number; readonly unreadable: number }
  /** It can never be read; its error record stands. */
  | { readonly kind: 'unreadable'; readonly code: UnreadableTextError['code'] }
  /** A newer upload of the same key has results or an error record; nothing was changed. */
  | { readonly kind: 'superseded' }
  /** The empty object with which the S3 console shows a folder; it is no upload. */
  | { readonly kind: 'folder' };

/**
 * The one use case: reads exactly the version named, extracts, and leaves in the results bucket
 * either `documents/KEY.json` and the tables or, for what can never be read, `errors/KEY.json`, never
 * both. A `*.jsonl` gives `documents/KEY.jsonl`, one record a line, tables with the rows of all lines,
 * and `errors/KEY.jsonl` for the lines that cannot be read; only when no line at all can be read the
 * upload has an error record.
 *
 * The bytes written depend on the upload alone, and a newer upload of the same key wins whatever
 * the order of events, so an event may come again at any time.
 *
 * @throws whatever may pass: storage that is busy or out of reach, an object not found
 */
export async function extractObject(
  ref: ObjectRef,
  { inbox, results }: Stores,
  { mostBytes = MOST_TEXT_BYTES }: ExtractOptions = {},
): Promise<Outcome> {
  if (ref.key.endsWith('/') && ref.size === 0) return { kind: 'folder' };
  if (await newerStands(ref, results)) return { kind: 'superseded' };
  const origin: Origin = {
    versionId: ref.versionId,
    sequencer: ref.sequencer,
    etag: ref.etag,
    engine: `${ENGINE.name}/${ENGINE.version}`,
  };
  try {
    const product = produce(ref.key, await read(ref, inbox, mostBytes), origin);
    return await leaveResults(product, { ref, results, origin });
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    return leaveErrorRecord(error, { ref, results, origin });
  }
}

/** Spares reading and extracting; what decides is each write's own condition. */
async function newerStands({ key, sequencer }: ObjectRef, results: ObjectStore): Promise<boolean> {
  const keys = [documentKey(key), errorKey(key)];
  const standing = await Promise.all(keys.map((each) => results.head(each)));
  return standing.some((head) => head !== null && cameBefore(sequencer, head));
}

/** @throws {UnreadableTextError} `too-large`, before reading wherever the size is known */
async function read(
  { key, versionId, size = 0 }: ObjectRef,
  inbox: ObjectStore,
  mostBytes: number,
): Promise<StoredObject> {
  refuseTooLarge(size, mostBytes);
  try {
    return await inbox.get(key, { versionId, mostBytes });
  } catch (error) {
    if (error instanceof ObjectTooLargeError) refuseTooLarge(error.sizeBytes, mostBytes);
    throw error;
  }
}

interface Product {
  /** Contents by key in the results bucket, the document last. */
  readonly files: ReadonlyMap<string, string>;
  readonly articles: number;
  readonly unreadable: number;
}

function produce(key: string, { bytes, metadata }: StoredObject, origin: Origin): Product {
  const input = { id: key, bytes, published: publishedIn(metadata) };
  if (uploadKind(key) === 'lines') return extractLines(input);
  const { record, document } = recordOf(input);
  const files = new Map<string, string>();
  const hashes: Partial<Record<FileKind, string>> = {};
  for (const [table, content] of tableFiles({ record, document })) {
    files.set(fileKey(table, key), content);
    hashes[table] = createHash('sha256').update(content).digest('hex');
  }
  const written = {
    ...record,
    document: { ...record.document, origin: originRecord(origin), files: hashes },
  };
  files.set(documentKey(key), documentJson(written));
  return { files, articles: 1, unreadable: 0 };
}

function originRecord({ versionId, sequencer, etag }: Origin) {
  return { version: versionId ?? null, sequencer: sequencer ?? null, etag: etag ?? null };
}

/** Lets go of the tokens and facts of a large text before its files are written. */
function recordOf(input: RawText): ReadRecord {
  const { record, document } = extractText(input);
  return { record, document: { text: document.text, sentences: document.sentences } };
}

/** What stands in `x-amz-meta-published`, unchecked: a bad day is a warning, not a failure. */
function publishedIn(metadata: ReadonlyMap<string, string>): Published | undefined {
  const value = metadata.get('published')?.trim();
  return value === undefined || value === '' ? undefined : { value, source: 'metadata' };
}

interface Place {
  readonly ref: ObjectRef;
  readonly results: ObjectStore;
  readonly origin: Origin;
}

async function leaveResults(
  { files, articles, unreadable }: Product,
  { ref, results, origin }: Place,
): Promise<Outcome> {
  const main = documentKey(ref.key);
  const put = ([key, content]: readonly [string, string]) =>
    putUnlessNewer(results, {
      key,
      bytes: new TextEncoder().encode(content),
      contentType: contentTypeOf(key),
      origin,
    });
  await Promise.all([...files].filter(([key]) => key !== main).map(put));
  const written = await put([main, files.get(main) ?? '']);
  // After writing, not before: of two rivals that each write and then look, one sees the other.
  if (await deleteUnlessNewer(results, [errorKey(ref.key)], ref.sequencer)) {
    await deleteUnlessNewer(results, resultKeys(ref.key), ref.sequencer);
    return { kind: 'superseded' };
  }
  return written ? { kind: 'extracted', articles, unreadable } : { kind: 'superseded' };
}

async function leaveErrorRecord(
  error: UnreadableTextError,
  { ref, results, origin }: Place,
): Promise<Outcome> {
  const written = await putUnlessNewer(results, {
    key: errorKey(ref.key),
    bytes: new TextEncoder().encode(
      documentJson(toErrorRecord(ref.key, error, originRecord(origin))),
    ),
    contentType: contentTypeOf('.json'),
    origin,
  });
  if (await deleteUnlessNewer(results, resultKeys(ref.key), ref.sequencer)) {
    await deleteUnlessNewer(results, [errorKey(ref.key)], ref.sequencer);
    return { kind: 'superseded' };
  }
  return written ? { kind: 'unreadable', code: error.code } : { kind: 'superseded' };
}

/** Every object that results of this key may have, the document last. */
function resultKeys(key: string): readonly string[] {
  const badLines = uploadKind(key) === 'lines' ? [badLinesKey(key)] : [];
  return [...fileKeys(key).values(), ...badLines, documentKey(key)];
}

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv; charset=utf-8'],
  ['json', 'application/json'],
  ['jsonl', 'application/x-ndjson'],
  ['html', 'text/html; charset=utf-8'],
]);

function contentTypeOf(file: string): string {
  return CONTENT_TYPES.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
}
