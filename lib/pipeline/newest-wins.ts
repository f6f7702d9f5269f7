import type { ObjectHead, ObjectStore } from '../store/object-store.ts';

/**
 * Which upload a written object comes from. It travels as metadata on every object we write, so that
 * events may come twice, late and in any order, and each object still ends with the newest upload.
 */
export interface Origin {
  readonly versionId: string | undefined;
  /** Hexadecimal; a later upload of the same key has a greater one. Undefined: order unknown. */
  readonly sequencer: string | undefined;
  readonly etag: string | undefined;
  /** Name and version of what read it, such as `sitrep/0.1.0`. */
  readonly engine: string;
}

/** Names of the metadata, as after `x-amz-meta-`. */
const NAMES = {
  versionId: 'source-version-id',
  sequencer: 'source-sequencer',
  etag: 'source-etag',
  engine: 'engine',
} as const satisfies Record<keyof Origin, string>;

/** The origin as object metadata; what is unknown is left out. */
function toMetadata(origin: Origin): ReadonlyMap<string, string> {
  const metadata = new Map<string, string>();
  for (const [field, name] of Object.entries(NAMES)) {
    const value = origin[field as keyof Origin];
    if (value !== undefined) metadata.set(name, value.replaceAll('"', ''));
  }
  return metadata;
}

/**
 * True when an upload with `sequencer` came before the one whose object stands. Where either order
 * is unknown the answer is false: the last to write wins.
 *
 * Sequencers differ in length: the shorter is filled up with zeros on the right, then they compare
 * as text (Amazon S3 user guide, "Event message structure").
 */
export function cameBefore(sequencer: string | undefined, standing: ObjectHead): boolean {
  const other = standing.metadata.get(NAMES.sequencer);
  if (sequencer === undefined || other === undefined) return false;
  const length = Math.max(sequencer.length, other.length);
  const padded = (value: string) => value.toLowerCase().padEnd(length, '0');
  return padded(sequencer) < padded(other);
}

export interface OwnObject {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly origin: Origin;
}

/** More rivals than this for one key at one moment is no race but a fault. */
const MOST_ATTEMPTS = 10;

/**
 * Writes the object unless one of a newer upload stands there; false if so. First uploads, nearly
 * all, cost one request; conditions keep a rival from slipping in between look and write.
 * @throws {Error} when rivals keep writing; a later try may do better
 */
export async function putUnlessNewer(store: ObjectStore, own: OwnObject): Promise<boolean> {
  const { key, bytes, contentType, origin } = own;
  const metadata = toMetadata(origin);
  let over: string | null = null;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    if (await store.put(key, bytes, { contentType, metadata, over })) return true;
    const standing = await store.head(key);
    if (standing !== null && cameBefore(origin.sequencer, standing)) return false;
    over = standing?.etag ?? null;
  }
  throw new Error(
    `${JSON.stringify(key)} is being written by others all the time; try again later`,
  );
}

/** Deletes what stands under these keys unless it is newer; true when something newer stands. */
export async function deleteUnlessNewer(
  store: ObjectStore,
  keys: readonly string[],
  sequencer: string | undefined,
): Promise<boolean> {
  let newerStands = false;
  for (const key of keys) {
    const standing = await store.head(key);
    if (standing === null) continue;
    if (cameBefore(sequencer, standing)) newerStands = true;
    else await store.delete(key, standing.etag);
  }
  return newerStands;
}
