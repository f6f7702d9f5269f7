import { fitted, printable } from './terminal.ts';

interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const QUIET_MS = 800;
const BETWEEN_MS = 100;
/** Some terminals say 0. */
const WIDTH_UNKNOWN = 80;
const ERASE_LINE = '\r\u001b[2K';

/** One line on standard error that says how far a long run is; silent for short runs and in files. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number | null;
  readonly #now: () => number;
  #nextMs: number;
  #done: number;
  #isShown = false;

  /**
   * `total` is the number of texts, null when it shows only at the end; `done` of them are done
   * already.
   */
  constructor(terminal: Terminal, total: number | null, now: () => number, done = 0) {
    this.#terminal = terminal;
    this.#total = total;
    this.#done = done;
    this.#now = now;
    this.#nextMs = now() + QUIET_MS;
  }

  /** One more text is read, or whatever else was done with it; `id` names it. */
  advance(id: string, done = 'read'): void {
    this.#done += 1;
    if (this.#terminal.isTTY !== true || this.#now() < this.#nextMs) return;
    this.#nextMs = this.#now() + BETWEEN_MS;
    const of = this.#total === null ? '' : ` of ${this.#total}`;
    const line = fitted(
      `${this.#done}${of} ${done}  ${printable(id)}`,
      (this.#terminal.columns || WIDTH_UNKNOWN) - 1,
    );
    this.#terminal.write(ERASE_LINE + line);
    this.#isShown = true;
  }

  /** Takes the line away before anything else is written. */
  clear(): void {
    if (this.#isShown) this.#terminal.write(ERASE_LINE);
    this.#isShown = false;
  }
}
