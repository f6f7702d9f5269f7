import { createHash, randomBytes } from 'node:crypto';
import type { Checksum, ChecksumAlgorithm } from './checksums.ts';
import { S3Error } from './errors.ts';

/** What comes with the bytes of an object and is given back with them. */
export interface ObjectAttributes {
  /** `content-type`, `cache-control` … as they were sent. */
  readonly headers: ReadonlyMap<string, string>;
  /** User metadata, names in lower case without `x-amz-meta-`. */
  readonly metadata: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  readonly checksum: Checksum | null;
}

export interface ObjectVersion extends ObjectAttributes {
  readonly key: string;
  readonly bytes: Buffer;
  /** `null`, in letters, for what is written while versioning is off. */
  readonly versionId: string;
  /** In quotes, as in headers. */
  readonly etag: string;
  readonly modified: Date;
  readonly deleteMarker: boolean;
  /** Hexadecimal, greater for every later write in this server. */
  readonly sequencer: string;
}

export interface Part {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly checksum: Checksum | null;
  readonly modified: Date;
}

export interface Upload {
  readonly id: string;
  readonly key: string;
  readonly attributes: ObjectAttributes;
  readonly algorithm: ChecksumAlgorithm | null;
  readonly checksumType: Checksum['type'];
  readonly started: Date;
  readonly parts: Map<number, Part>;
}

export interface CorsRule {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly expose: readonly string[];
  readonly maxAgeSeconds: number | null;
}

export type Versioning = 'off' | 'Enabled' | 'Suspended';

const NO_ATTRIBUTES: ObjectAttributes = {
  headers: new Map(),
  metadata: new Map(),
  tags: new Map(),
  checksum: null,
};

/** One bucket in memory: every version of every object, open uploads, settings. */
export class Bucket {
  readonly name: string;
  readonly created = new Date();
  versioning: Versioning = 'off';
  cors: readonly CorsRule[] = [];
  readonly uploads = new Map<string, Upload>();
  /** Oldest version first; never an empty list. */
  readonly #versions = new Map<string, ObjectVersion[]>();
  #sortedKeys: readonly string[] | null = null;

  constructor(name: string) {
    this.name = name;
  }

  get isEmpty(): boolean {
    return this.#versions.size === 0;
  }

  /** Every key with a version or a delete marker, in the order of its UTF-8 bytes as S3 lists. */
  keys(): readonly string[] {
    this.#sortedKeys ??= [...this.#versions.keys()]
      .map((key) => [key, Buffer.from(key)] as const)
      .sort(([, a], [, b]) => Buffer.compare(a, b))
      .map(([key]) => key);
    return this.#sortedKeys;
  }

  /** Newest first. */
  versionsOf(key: string): readonly ObjectVersion[] {
    return [...(this.#versions.get(key) ?? [])].reverse();
  }

  /** The object as a reader sees it now, or null. */
  current(key: string): ObjectVersion | null {
    const newest = this.#versions.get(key)?.at(-1);
    return newest === undefined || newest.deleteMarker ? null : newest;
  }

  /**
   * The newest version, or the one named.
   * @throws {S3Error} NoSuchKey, NoSuchVersion; MethodNotAllowed for a delete marker by its name
   */
  read(key: string, versionId: string | undefined): ObjectVersion {
    const versions = this.#versions.get(key) ?? [];
    const found =
      versionId === undefined
        ? versions.at(-1)
        : versions.find((version) => version.versionId === versionId);
    if (found === undefined)
      throw new S3Error(versionId === undefined ? 'NoSuchKey' : 'NoSuchVersion');
    if (found.deleteMarker) {
      throw new S3Error(versionId === undefined ? 'NoSuchKey' : 'MethodNotAllowed', undefined, {
        'x-amz-delete-marker': 'true',
        'x-amz-version-id': found.versionId,
      });
    }
    return found;
  }

  write(
    key: string,
    object: { bytes: Buffer; attributes: ObjectAttributes; etag?: string },
  ): ObjectVersion {
    const { bytes, attributes, etag = `"${md5(bytes).toString('hex')}"` } = object;
    return this.#add({ ...attributes, key, bytes, etag, deleteMarker: false });
  }

  /** Tags change in place: they are no new version. */
  retag(version: ObjectVersion, tags: ReadonlyMap<string, string>): void {
    const versions = this.#versions.get(version.key) ?? [];
    versions[versions.indexOf(version)] = { ...version, tags };
  }

  /**
   * Deletes as S3 does: for good when a version is named or versioning was never on, else by a
   * delete marker. Gives back the marker made or the version removed; null when there was none.
   */
  remove(key: string, versionId?: string): ObjectVersion | null {
    if (versionId === undefined && this.versioning !== 'off') {
      return this.#add({
        ...NO_ATTRIBUTES,
        key,
        bytes: Buffer.alloc(0),
        etag: '',
        deleteMarker: true,
      });
    }
    return this.#drop(key, versionId ?? 'null');
  }

  #add(version: Omit<ObjectVersion, 'versionId' | 'modified' | 'sequencer'>): ObjectVersion {
    const kept = this.versioning === 'Enabled';
    const versionId = kept ? randomBytes(24).toString('base64url') : 'null';
    if (!kept) this.#drop(version.key, 'null');
    const added = { ...version, versionId, modified: new Date(), sequencer: nextSequencer() };
    const versions = this.#versions.get(version.key);
    if (versions === undefined) {
      this.#versions.set(version.key, [added]);
      this.#sortedKeys = null;
    } else versions.push(added);
    return added;
  }

  #drop(key: string, versionId: string): ObjectVersion | null {
    const versions = this.#versions.get(key) ?? [];
    const index = versions.findIndex((version) => version.versionId === versionId);
    if (index < 0) return null;
    const [dropped = null] = versions.splice(index, 1);
    if (versions.length === 0) {
      this.#versions.delete(key);
      this.#sortedKeys = null;
    }
    return dropped;
  }
}

export function md5(bytes: Uint8Array): Buffer {
  return createHash('md5').update(bytes).digest();
}

let writes = 0;

/** Begins with the time, as S3's do, so that it also grows over restarts of the server. */
function nextSequencer(): string {
  writes += 1;
  const time = Date.now().toString(16).toUpperCase().padStart(12, '0');
  return time + writes.toString(16).toUpperCase().padStart(8, '0');
}
