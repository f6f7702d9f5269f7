import { open, type FileHandle } from 'node:fs/promises';

/** Held in memory before it is written: each of many texts gives a few bytes. */
const MOST_HELD_BYTES = 256_000;

/** A file that only grows. */
export class GrownFile {
  readonly #file: FileHandle;
  readonly #held: Uint8Array[] = [];
  #heldBytes = 0;
  #size: number;

  private constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  /**
   * Keeps the first `size` bytes of what is there, none to begin anew.
   * @throws when the file is shorter
   */
  static async open(path: string, size: number): Promise<GrownFile> {
    const file = await open(path, 'a');
    const found = (await file.stat()).size;
    if (found < size) {
      await file.close();
      throw new Error(`${path} has ${found} bytes, not the ${size} that were written to it`);
    }
    await file.truncate(size);
    return new GrownFile(file, size);
  }

  /** Bytes written and held. */
  get size(): number {
    return this.#size;
  }

  async append(bytes: Uint8Array | string): Promise<void> {
    const piece = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    this.#held.push(piece);
    this.#heldBytes += piece.length;
    this.#size += piece.length;
    if (this.#heldBytes > MOST_HELD_BYTES) await this.#write();
  }

  /** What was appended stands on the disk when it resolves. */
  async flush(): Promise<void> {
    await this.#write();
    await this.#file.datasync();
  }

  /** What is held and was not flushed is lost. */
  async close(): Promise<void> {
    await this.#file.close();
  }

  async #write(): Promise<void> {
    if (this.#heldBytes === 0) return;
    const held = Buffer.concat(this.#held.splice(0));
    this.#heldBytes = 0;
    await this.#file.appendFile(held);
  }
}
