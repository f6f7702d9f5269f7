import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, mkdir, open, readdir, readFile, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileHash } from './results-reader.ts';

/** Bytes `[start, end)` of a file. */
export interface Slice {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** What a part is, and where it lies. */
interface Entry {
  readonly key: string;
  readonly etag: string;
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
}

const JOURNAL = /^journal-(\d+)\.jsonl$/;

/**
 * Parts of many sets on the disk, so that a run that was killed need not fetch them again. Every run
 * writes one file behind the other into files of its own and reads those of all runs before it. A
 * part is known by its document's ETag, and believed when its bytes have the SHA-256 that was noted.
 */
export class Spool {
  readonly #folder: string;
  readonly #known: ReadonlyMap<string, Entry & { readonly path: string }>;
  readonly #journal: FileHandle;
  readonly #path: string;
  #end = 0;

  private constructor(
    folder: string,
    mine: { readonly journal: FileHandle; readonly path: string },
    known: ReadonlyMap<string, Entry & { readonly path: string }>,
  ) {
    this.#folder = folder;
    this.#journal = mine.journal;
    this.#path = mine.path;
    this.#known = known;
  }

  static async open(folder: string): Promise<Spool> {
    await mkdir(folder, { recursive: true });
    const known = new Map<string, Entry & { readonly path: string }>();
    let last = 0;
    for (const name of (await readdir(folder)).sort()) {
      const number = Number(JOURNAL.exec(name)?.[1] ?? NaN);
      if (Number.isNaN(number)) continue;
      last = Math.max(last, number);
      const path = join(folder, `parts-${number}`);
      for (const entry of entriesIn(await readFile(join(folder, name), 'utf8'))) {
        known.set(entry.key, { ...entry, path });
      }
    }
    const path = join(folder, `parts-${last + 1}`);
    const journal = await open(join(folder, `journal-${last + 1}.jsonl`), 'wx');
    return new Spool(folder, { journal, path }, known);
  }

  /** Null when it is not here, or not whole. */
  async find(key: string, etag: string): Promise<Slice | null> {
    const entry = this.#known.get(key);
    if (entry?.etag !== etag) return null;
    return (await fileHash(entry.path, 'sha256', entry)) === entry.sha256 ? entry : null;
  }

  /** Takes a file over; one after the other. */
  async add(
    part: { readonly key: string; readonly etag: string; readonly sha256: string },
    file: string,
  ): Promise<Slice> {
    const start = this.#end;
    const target = createWriteStream(this.#path, { flags: 'a' });
    await pipeline(createReadStream(file), target);
    this.#end += target.bytesWritten;
    const slice = { path: this.#path, start, end: this.#end };
    const { key, etag, sha256 } = part;
    await appendFile(
      this.#journal,
      `${JSON.stringify({ key, etag, sha256, start, end: this.#end })}\n`,
    );
    await rm(file);
    return slice;
  }

  /** Lets go of it; the parts stay for another run. */
  close(): Promise<void> {
    return this.#journal.close();
  }

  /** Removes what all runs left. */
  remove(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true });
  }
}

/** The last line may have been cut off by a kill. */
function entriesIn(journal: string): readonly Entry[] {
  return journal
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Entry);
}

/** Reads a slice. */
export function streamOf({
  path,
  start,
  end,
}: Slice): NodeJS.ReadableStream & AsyncIterable<Buffer> {
  // Node's `end` is the last byte itself.
  return createReadStream(path, { start, end: end - 1 });
}
