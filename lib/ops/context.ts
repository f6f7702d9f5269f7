import type { Sink } from '../cli/sink.ts';
import type { Surroundings } from '../cli/surroundings.ts';
import { printable } from '../cli/terminal.ts';
import { Progress } from '../cli/progress.ts';
import { OperatorError, type Pipeline } from './pipeline.ts';
import { UnsafeKeyError } from '../store/keys.ts';

/** What a command of the operator works with. */
export interface OperatorContext {
  readonly pipeline: Pipeline;
  readonly around: Surroundings;
  readonly sink: Sink;
  readonly quiet: boolean;
}

/** How far it is, where it goes, and what went wrong: all on standard error. */
export class Account {
  readonly #around: Surroundings;
  readonly #quiet: boolean;
  readonly #progress: Progress;
  #isShown = false;
  /** How many items could not be done. */
  failed = 0;

  constructor({
    around,
    quiet,
    total,
  }: {
    around: Surroundings;
    quiet: boolean;
    total: number | null;
  }) {
    this.#around = around;
    this.#quiet = quiet;
    const terminal = quiet ? { write: () => undefined } : around.stderr;
    this.#progress = new Progress(terminal, total, () => performance.now());
  }

  /** One more is `done` ("put", "got"). */
  advance(key: string, done: string): void {
    this.#progress.advance(key, done);
  }

  /**
   * Something could not be done, and the rest goes on.
   * @throws {unknown} the error itself, when it is not about this one item
   */
  refuse(key: string, error: unknown): void {
    const isOwn = error instanceof OperatorError || error instanceof UnsafeKeyError;
    if (!isOwn) throw error;
    this.failed += 1;
    const hint = error instanceof OperatorError ? error.hint : null;
    this.complain(`${printable(key)}: ${error.message}`, hint);
  }

  complain(message: string, hint: string | null = null): void {
    this.clear();
    const advice = hint === null ? '' : `        ${printable(hint)}\n`;
    this.#around.stderr.write(`sitrep: ${printable(message)}\n${advice}`);
  }

  /** Something to know before it goes on; not with `--quiet`. */
  note(message: string): void {
    this.clear();
    if (!this.#quiet) this.#around.stderr.write(`${printable(message)}\n`);
  }

  /** So many are `done` by now, of what goes on elsewhere; on a terminal only. */
  at(done: number, total: number, what: string): void {
    if (this.#quiet || this.#around.stderr.isTTY !== true) return;
    const [now, all] = [done, total].map((number) => number.toLocaleString('en-US'));
    this.#around.stderr.write(`\r\u001b[2K${now} of ${all} ${what}`);
    this.#isShown = true;
  }

  /** Takes the line of progress away. */
  clear(): void {
    this.#progress.clear();
    if (this.#isShown) this.#around.stderr.write('\r\u001b[2K');
    this.#isShown = false;
  }

  /** What was done in all; not with `--quiet`. */
  close(summary: string): void {
    this.clear();
    if (!this.#quiet) this.#around.stderr.write(`${printable(summary)}\n`);
  }
}

/** `1 text`, `2,345 texts`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}
