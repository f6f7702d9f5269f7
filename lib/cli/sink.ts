import type { Writable } from 'node:stream';

/** Whoever read our output has gone, as `head` does when it has seen enough. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError';
}

/** Standard output: waits while the reader is busy, and ends quietly when the reader has gone. */
export class Sink {
  readonly #stream: Writable;
  #failure: Error | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', this.#fail);
  }

  /**
   * Resolves when there is room for more.
   * @throws {OutputClosedError} when the reader has gone
   */
  async write(text: string): Promise<void> {
    this.#check();
    if (text === '' || this.#stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        for (const event of ['drain', 'close', 'error']) this.#stream.off(event, done);
        resolve();
      };
      for (const event of ['drain', 'close', 'error']) this.#stream.on(event, done);
    });
    this.#check();
  }

  #check(): void {
    if (this.#failure !== null) throw this.#failure;
  }

  readonly #fail = (error: NodeJS.ErrnoException): void => {
    const isGone = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
    this.#failure = isGone ? new OutputClosedError('the reader has gone', { cause: error }) : error;
  };
}
