import { createHash } from 'node:crypto';
import { bufferedWriter } from './buffered-writer.ts';
import {
  ObjectNotFoundError,
  ObjectTooLargeError,
  type GetOptions,
  type ObjectHead,
  type ObjectStore,
  type ObjectWriter,
  type PutOptions,
  type StoredObject,
} from './object-store.ts';

type Version = StoredObject &
  ObjectHead & { readonly versionId: string; readonly contentType: string };

/** A versioned bucket in memory, for tests. Versions are `v1`, `v2` … in the order of writing. */
export class MemoryStore implements ObjectStore {
  readonly #versions = new Map<string, Version[]>();
  #written = 0;

  /** Keys of what stands now, sorted. */
  get keys(): string[] {
    return [...this.#versions.keys()].sort();
  }

  get(key: string, { versionId, mostBytes = Infinity }: GetOptions = {}): Promise<StoredObject> {
    const found = this.#versions
      .get(key)
      ?.findLast((version) => versionId === undefined || version.versionId === versionId);
    if (found === undefined) return Promise.reject(new ObjectNotFoundError(key, versionId));
    if (found.sizeBytes > mostBytes) return Promise.reject(new ObjectTooLargeError(key, found));
    return Promise.resolve(found);
  }

  head(key: string): Promise<ObjectHead | null> {
    return Promise.resolve(this.known(key));
  }

  put(key: string, bytes: Uint8Array, options: PutOptions): Promise<boolean> {
    const { contentType, metadata = new Map<string, string>(), over } = options;
    if (over !== undefined && (this.#newest(key)?.etag ?? null) !== over) {
      return Promise.resolve(false);
    }
    this.#written += 1;
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
    const versions = [...(this.#versions.get(key) ?? [])];
    versions.push({
      ...{ bytes, metadata, contentType, etag, versionId: `v${this.#written}` },
      ...{ sizeBytes: bytes.length, modifiedAt: this.#written },
    });
    this.#versions.set(key, versions);
    return Promise.resolve(true);
  }

  delete(key: string, etag: string): Promise<void> {
    if (this.#newest(key)?.etag === etag) this.#versions.delete(key);
    return Promise.resolve();
  }

  writer(key: string, options: Omit<PutOptions, 'over'>): ObjectWriter {
    return bufferedWriter((bytes, over) => this.put(key, bytes, { ...options, over }));
  }

  /** What `head` gives, at once. */
  known(key: string): ObjectHead | null {
    return this.#newest(key) ?? null;
  }

  /** Deletes whatever stands there, as a user does. */
  remove(key: string): void {
    this.#versions.delete(key);
  }

  /** The newest version as UTF-8 text, or undefined when there is none. */
  text(key: string): string | undefined {
    const newest = this.#newest(key);
    return newest && new TextDecoder().decode(newest.bytes);
  }

  #newest(key: string): Version | undefined {
    return this.#versions.get(key)?.at(-1);
  }
}
