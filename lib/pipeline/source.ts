import type { Origin } from '../output/schema.ts';
import {
  ObjectNotFoundError,
  ObjectTooLargeError,
  type ObjectHead,
  type ObjectStore,
  type StoredObject,
} from '../store/object-store.ts';

/** One uploaded object, as the event names it. */
export interface ObjectRef {
  readonly bucket: string;
  readonly key: string;
  /** Undefined where the bucket keeps no versions. */
  readonly versionId?: string | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
  readonly etag?: string | undefined;
  /** Orders the uploads of one key, as S3 says it. */
  readonly sequencer?: string | undefined;
  /** When the event happened, milliseconds since 1970. */
  readonly time?: number | undefined;
  /** What this version of the engine or a later one made is left alone. @default the engine at work */
  readonly onlyOlderThan?: string | undefined;
}

/** What the inbox holds under a key at this moment. */
export type Source =
  | {
      readonly kind: 'object';
      readonly identity: string;
      readonly origin: Origin;
      readonly object: StoredObject;
    }
  | {
      readonly kind: 'too-large';
      readonly identity: string;
      readonly origin: Origin;
      readonly sizeBytes: number;
    }
  | { readonly kind: 'gone'; readonly identity: string };

/** What stands for an upload that was deleted. */
export const GONE = 'gone';

/**
 * Reads what the inbox holds now. An event only says that something happened to a key: it may come
 * late, twice, without a sequencer, or for a version that has long been replaced. The inbox itself
 * says which upload is the newest.
 */
export async function readSource(
  ref: ObjectRef,
  inbox: ObjectStore,
  mostBytes: number,
): Promise<Source> {
  try {
    const object = await inbox.get(ref.key, { mostBytes });
    return { kind: 'object', identity: identityOf(object), origin: originOf(object, ref), object };
  } catch (error) {
    if (error instanceof ObjectNotFoundError) return { kind: 'gone', identity: GONE };
    if (!(error instanceof ObjectTooLargeError)) throw error;
    const { head, sizeBytes } = error;
    const about = { identity: identityOf(head), origin: originOf(head, ref) };
    return { kind: 'too-large', ...about, sizeBytes };
  }
}

/** As in `Source`, without reading. */
export async function identityNow(key: string, inbox: ObjectStore): Promise<string> {
  const head = await inbox.head(key);
  return head === null ? GONE : identityOf(head);
}

type Known = Pick<ObjectHead, 'versionId' | 'etag' | 'modifiedAt'>;

/** The version; where the bucket keeps none, the bytes and the moment they were written. */
export function identityOf({ versionId, etag, modifiedAt }: Known): string {
  return versionId ?? `${etag}@${modifiedAt ?? ''}`;
}

/** The upload as `document.origin`; the sequencer only where the event is this upload's own. */
export function originOf(head: Known, ref: ObjectRef): Origin {
  const etag = head.etag.replaceAll('"', '');
  const isOwn =
    head.versionId === undefined
      ? ref.etag?.replaceAll('"', '') === etag
      : ref.versionId === head.versionId;
  return {
    version: head.versionId ?? null,
    sequencer: (isOwn ? ref.sequencer : undefined) ?? null,
    etag,
  };
}
