import { createHash } from 'node:crypto';
import type { FileKind, Origin } from '../output/schema.ts';
import type { ObjectHead } from '../store/object-store.ts';

/** What is written for each upload, beside the document. */
export interface ResultOptions {
  /** In any order. @default all of them */
  readonly files: readonly FileKind[];
  /** Begin tables with a byte-order mark. */
  readonly byteOrderMark: boolean;
}

/**
 * Says of every object we write which upload it was made from, and by what. Two objects with the
 * same set belong together: the upload, the engine and the options decide every byte. It is told by
 * the mark alone, never by an ETag, as the same bytes may come again from another upload.
 */
export interface ResultMark {
  readonly set: string;
  readonly origin: Origin | null;
  /** Name and version, such as `sitrep/0.1.0`. */
  readonly engine: string;
}

/** Names of the metadata, as after `x-amz-meta-`. */
const NAMES = {
  set: 'set',
  engine: 'engine',
  version: 'source-version-id',
  sequencer: 'source-sequencer',
  etag: 'source-etag',
} as const;

/** `identity` tells one upload of a key from every other. */
export function resultMark(
  identity: string,
  {
    origin,
    engine,
    options,
  }: { origin: Origin | null; engine: string; options: ResultOptions | null },
): ResultMark {
  const shape = options && [[...options.files].sort(), options.byteOrderMark];
  const all = JSON.stringify([identity, engine, shape]);
  const set = createHash('sha256').update(all).digest('hex').slice(0, 32);
  return { set, origin, engine };
}

/** The mark as object metadata; what is unknown is left out. */
export function toMetadata({ set, origin, engine }: ResultMark): ReadonlyMap<string, string> {
  const metadata = new Map<string, string>([
    [NAMES.set, set],
    [NAMES.engine, engine],
  ]);
  for (const field of ['version', 'sequencer', 'etag'] as const) {
    const value = origin?.[field];
    if (value != null) metadata.set(NAMES[field], value);
  }
  return metadata;
}

/** True when the object belongs to the set. */
export function bears({ metadata }: ObjectHead, { set }: ResultMark): boolean {
  return metadata.get(NAMES.set) === set;
}

/**
 * True when the record says all that is known of its upload. An event for an older upload, which
 * names no sequencer of this one, may have come first.
 */
export function saysAll({ metadata }: ObjectHead, { origin }: ResultMark): boolean {
  return origin?.sequencer == null || metadata.get(NAMES.sequencer) === origin.sequencer;
}

/** The mark with the sequencer that another worker, whose event named it, left on an object of the set. */
export function learn(mark: ResultMark, heads: Iterable<ObjectHead | null>): ResultMark {
  if (mark.origin === null || mark.origin.sequencer !== null) return mark;
  for (const head of heads) {
    const sequencer = head !== null && bears(head, mark) && head.metadata.get(NAMES.sequencer);
    if (sequencer) return { ...mark, origin: { ...mark.origin, sequencer } };
  }
  return mark;
}

/** Name and version of what made the object; undefined for an object that is not ours. */
export function engineOf({ metadata }: Pick<ObjectHead, 'metadata'>): string | undefined {
  return metadata.get(NAMES.engine);
}

/** The upload that the object was made from; null for what is not ours, and for a tombstone. */
export function originIn({ metadata }: Pick<ObjectHead, 'metadata'>): Origin | null {
  const etag = metadata.get(NAMES.etag);
  if (etag === undefined) return null;
  const said = (name: string) => metadata.get(name) ?? null;
  return { version: said(NAMES.version), sequencer: said(NAMES.sequencer), etag };
}

/** The set that the object belongs to; undefined for what is not ours. */
export function setOf({ metadata }: Pick<ObjectHead, 'metadata'>): string | undefined {
  return metadata.get(NAMES.set);
}
