import type { Origin } from '../output/schema.ts';
import type { ObjectHead, ObjectStore, ObjectWriter } from '../store/object-store.ts';
import { bears, learn, saysAll, toMetadata, type ResultMark } from './result-mark.ts';

/**
 * What is to stand under a key: bytes, a record that names its upload, or what was written in parts
 * and waits to be put in place.
 */
export type Content =
  | { readonly bytes: Uint8Array }
  | { readonly recordOf: (origin: Origin | null) => Uint8Array }
  | { readonly writer: ObjectWriter };

/** Every key that results of one upload may have. */
export interface Slots {
  /** Tables, report, records of bad lines. */
  readonly siblings: readonly string[];
  readonly document: string;
  readonly error: string;
}

/** What is to stand in the results bucket for one upload. What `contents` does not name is to be absent. */
export interface Plan {
  readonly slots: Slots;
  readonly mark: ResultMark;
  /** By key. Either the document or the error record is among them, never both. */
  readonly contents: ReadonlyMap<string, Content>;
}

export interface SettleContext {
  readonly results: ObjectStore;
  /** False when the inbox holds another upload by now. */
  readonly isCurrent: () => Promise<boolean>;
  /** Nothing of this key is known to stand yet: try without looking first. */
  readonly isFirst: boolean;
}

type Heads = ReadonlyMap<string, ObjectHead | null>;

/** More rounds than this for one key at one moment is no race but a fault. */
const MOST_ROUNDS = 8;

/** Others keep writing the results of the same key; a later try may do better. */
export class ContendedError extends Error {
  override readonly name = 'ContendedError';
}

/**
 * Makes the results bucket hold the plan and nothing else of this upload's key. `stale` when the
 * inbox holds another upload by now: that one is to be settled instead.
 *
 * Four objects cannot be replaced at once, so the document is the commit point: it is removed before
 * anything else changes and written last, with the hash of every sibling in it. Whoever changed
 * anything looks again until a look finds all as planned; the one who changes last therefore finds a
 * bucket at rest, which is why any interleaving of workers, each of which may die after any request
 * and be tried again, ends with the newest upload (docs/decisions/one-commit-point.md).
 */
export async function settle(given: Plan, context: SettleContext): Promise<'settled' | 'stale'> {
  if (context.isFirst && (await writeFirst(given, context))) return 'settled';
  let plan = given;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const heads = await headsOf(plan.slots, context.results);
    plan = { ...plan, mark: learn(plan.mark, heads.values()) };
    if (isSettled(plan, heads)) return 'settled';
    if (!(await context.isCurrent())) return 'stale';
    await change(plan, heads, context.results);
  }
  throw new ContendedError(
    `the results of ${JSON.stringify(plan.slots.document)} are being written by others all the time; try again later`,
  );
}

export async function headsOf(slots: Slots, results: ObjectStore): Promise<Heads> {
  const keys = [...slots.siblings, slots.document, slots.error];
  return new Map(
    await Promise.all(keys.map(async (key) => [key, await results.head(key)] as const)),
  );
}

/**
 * Nearly every upload is the first of its key: writes that refuse to overwrite, and one look whether
 * it still is the newest and no error record came meanwhile. Whoever uploads after that look sees
 * all that was written; whoever was before it is seen by it.
 */
async function writeFirst(plan: Plan, { results, isCurrent }: SettleContext): Promise<boolean> {
  const nothing: Heads = new Map();
  if (!(await writeSiblings(plan, nothing, results))) return false;
  if (!(await commit(plan, nothing, results))) return false;
  const [error, current] = await Promise.all([results.head(plan.slots.error), isCurrent()]);
  return error === null && current;
}

function isSettled({ slots, mark, contents }: Plan, heads: Heads): boolean {
  return [...heads].every(([key, head]) => {
    if (head === null) return !contents.has(key);
    const isRecord = key === slots.document || key === slots.error;
    return contents.has(key) && bears(head, mark) && (!isRecord || saysAll(head, mark));
  });
}

/** One round: the commit point goes, the siblings change, the commit point comes. */
async function change(plan: Plan, heads: Heads, results: ObjectStore): Promise<void> {
  const { slots, contents } = plan;
  const document = heads.get(slots.document) ?? null;
  const error = heads.get(slots.error) ?? null;
  if (document !== null && !isOnlyRecordBehind(plan, heads)) {
    await results.delete(slots.document, document.etag);
    heads = new Map([...heads, [slots.document, null]]);
  }
  if (error !== null && !contents.has(slots.error)) await results.delete(slots.error, error.etag);
  if (await writeSiblings(plan, heads, results)) await commit(plan, heads, results);
}

/** The document belongs to this very set, and so do its siblings: it may stay until it is replaced. */
function isOnlyRecordBehind({ slots, mark, contents }: Plan, heads: Heads): boolean {
  return [slots.document, ...slots.siblings].every((key) => {
    const head = heads.get(key) ?? null;
    return contents.has(key) ? head !== null && bears(head, mark) : head === null;
  });
}

/** False when another worker was in the way. */
async function writeSiblings(plan: Plan, heads: Heads, results: ObjectStore): Promise<boolean> {
  const done = await Promise.all(
    plan.slots.siblings.map(async (key) => {
      const head = heads.get(key) ?? null;
      const content = plan.contents.get(key);
      if (content !== undefined) {
        if (head !== null && bears(head, plan.mark)) return true;
        return place(plan, { key, content, head }, results);
      }
      if (head !== null) await results.delete(key, head.etag);
      return true;
    }),
  );
  return done.every(Boolean);
}

async function commit(plan: Plan, heads: Heads, results: ObjectStore): Promise<boolean> {
  const { slots, contents } = plan;
  for (const key of [slots.document, slots.error]) {
    const content = contents.get(key);
    if (content === undefined) continue;
    const head = heads.get(key) ?? null;
    return place(plan, { key, content, head }, results);
  }
  return true;
}

interface Placed {
  readonly key: string;
  readonly content: Content;
  /** What it is to replace. */
  readonly head: ObjectHead | null;
}

function place(
  { mark }: Plan,
  { key, content, head }: Placed,
  results: ObjectStore,
): Promise<boolean> {
  const over = head?.etag ?? null;
  if ('writer' in content) return content.writer.finish(over);
  const contentType = contentTypeOf(key);
  const bytes = 'bytes' in content ? content.bytes : content.recordOf(mark.origin);
  return results.put(key, bytes, { contentType, metadata: toMetadata(mark), over });
}

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv; charset=utf-8'],
  ['json', 'application/json'],
  ['jsonl', 'application/x-ndjson'],
  ['html', 'text/html; charset=utf-8'],
]);

/** Media type by the ending of a result's key. */
export function contentTypeOf(key: string): string {
  const ending = key.slice(key.lastIndexOf('.') + 1).toLowerCase();
  return CONTENT_TYPES.get(ending) ?? 'application/octet-stream';
}
