import { createHash } from 'node:crypto';
import {
  ObjectNotFoundError,
  ObjectTooLargeError,
  type GetOptions,
  type ObjectHead,
  type ObjectStore,
  type PutOptions,
  type StoredObject,
} from './object-store.ts';

type Version = StoredObject & { readonly versionId: string; readonly contentType: string };

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
    const size = found.bytes.length;
    if (size > mostBytes) return Promise.reject(new ObjectTooLargeError(key, size));
    return Promise.resolve(found);
  }

  head(key: string): Promise<ObjectHead | null> {
    return Promise.resolve(this.#newest(key) ?? null);
  }

  put(key: string, bytes: Uint8Array, options: PutOptions): Promise<boolean> {
    const { contentType, metadata = new Map<string, string>(), over } = options;
    if (over !== undefined && (this.#newest(key)?.etag ?? null) !== over) {
      return Promise.resolve(false);
    }
    this.#written += 1;
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
    const version = { bytes, metadata, contentType, etag, versionId: `v${this.#written}` };
    this.#versions.set(key, [...(this.#versions.get(key) ?? []), version]);
    return Promise.resolve(true);
  }

  delete(key: string, etag: string): Promise<void> {
    if (this.#newest(key)?.etag === etag) this.#versions.delete(key);
    return Promise.resolve();
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
