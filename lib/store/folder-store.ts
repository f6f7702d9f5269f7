import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bufferedWriter } from './buffered-writer.ts';
import { refuseUnsafeKey, shortened } from './keys.ts';
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

/** The longest name that common file systems take is 255 bytes; a folder's may grow by a mark. */
const MOST_PART_BYTES = 250;

/**
 * A folder never has the name of a result, so that the keys `a` and `a.csv/b` find room beside each
 * other: `figures/a.csv` and `figures/a.csv~/b.csv`.
 */
function folderName(part: string): string {
  return /\.(?:csv|json|jsonl|html)~*$/.test(part) ? `${part}~` : part;
}

/**
 * A folder in place of a bucket: one file for each key, parts of keys are folders. It keeps neither
 * metadata nor versions, and a conditional write over an etag is safe within one process only.
 * Every method throws `UnsafeKeyError` for a key that would leave the folder.
 */
export class FolderStore implements ObjectStore {
  readonly #root: string;

  /** The folder is made by the first write. */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Where the object of this key lies. Parts too long for a file name are shortened, folders that bear
   * the name of a file are marked.
   * @throws {UnsafeKeyError}
   */
  pathOf(key: string): string {
    refuseUnsafeKey(key);
    const parts = key.split('/').map((part) => shortened(part, MOST_PART_BYTES));
    const file = parts.pop()!;
    return join(this.#root, ...parts.map(folderName), file);
  }

  async get(
    key: string,
    { versionId, mostBytes = Infinity }: GetOptions = {},
  ): Promise<StoredObject> {
    const path = this.pathOf(key);
    if (versionId !== undefined) throw new ObjectNotFoundError(key, versionId);
    try {
      const { size, mtimeMs } = await stat(path);
      const known = { metadata: new Map<string, string>(), versionId: undefined };
      if (size > mostBytes) {
        const head = { ...known, etag: '', modifiedAt: mtimeMs, sizeBytes: size };
        throw new ObjectTooLargeError(key, head);
      }
      const bytes = new Uint8Array(await readFile(path));
      return { bytes, ...known, etag: etagOf(bytes), modifiedAt: mtimeMs };
    } catch (cause) {
      if (isMissing(cause)) throw new ObjectNotFoundError(key, undefined, { cause });
      throw cause;
    }
  }

  async head(key: string): Promise<ObjectHead | null> {
    try {
      const { bytes, ...known } = await this.get(key);
      return { ...known, sizeBytes: bytes.length };
    } catch (error) {
      if (error instanceof ObjectNotFoundError) return null;
      throw error;
    }
  }

  async put(key: string, bytes: Uint8Array, { over }: PutOptions): Promise<boolean> {
    const path = this.pathOf(key);
    if (typeof over === 'string' && (await this.head(key))?.etag !== over) return false;
    await mkdir(dirname(path), { recursive: true });
    // Written aside and moved, so that nobody ever reads half a file.
    const aside = join(dirname(path), `.${randomUUID()}.part`);
    try {
      await writeFile(aside, bytes);
      if (over === null) await link(aside, path);
      else await rename(aside, path);
      return true;
    } catch (error) {
      if (over === null && codeOf(error) === 'EEXIST') return false;
      throw error;
    } finally {
      await rm(aside, { force: true });
    }
  }

  writer(key: string, options: Omit<PutOptions, 'over'>): ObjectWriter {
    return bufferedWriter((bytes, over) => this.put(key, bytes, { ...options, over }));
  }

  async delete(key: string, etag: string): Promise<void> {
    if ((await this.head(key))?.etag === etag) await rm(this.pathOf(key), { force: true });
  }
}

function etagOf(bytes: Uint8Array): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(codeOf(error)));
}
