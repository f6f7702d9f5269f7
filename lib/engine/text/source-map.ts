import type { Span } from '../span.ts';

/**
 * Where each stretch of a text stands in the text it was made from. Both texts are cut into runs: in
 * a run of equal length offsets go on one by one, any other run is whole: every offset in it stands
 * for all of its source (`&amp;` for `&`, two lines for a word that a hyphen divided).
 */
export class SourceMap {
  /** First code unit of each run in the text made; sorted. */
  readonly #made: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #length: number;

  constructor(runs: Runs, length: number) {
    this.#made = Int32Array.from(runs.made);
    this.#starts = Int32Array.from(runs.starts);
    this.#ends = Int32Array.from(runs.ends);
    this.#length = length;
  }

  /** The stretch of source that a stretch of the text was made from, both half-open. */
  toSource({ start, end }: Span): Span {
    const from = this.startOf(start);
    if (end <= start) return { start: from, end: from };
    const to = this.#endOf(end);
    return { start: from, end: to < from ? this.#endBeforeJump(start, from) : to };
  }

  /** End of the source in a row with `from`, where a text goes on further up: from the foot of a column to the top of the next. */
  #endBeforeJump(start: number, from: number): number {
    let run = this.#runAt(start);
    let end = from;
    while (run < this.#made.length && this.#ends[run]! >= end) end = this.#ends[run++]!;
    return end;
  }

  /** Where in the source the code unit at `offset` begins; past the end, the end of the source. */
  startOf(offset: number): number {
    const run = this.#runAt(offset);
    if (run < 0) return offset;
    const start = this.#starts[run]!;
    return this.#isVerbatim(run)
      ? Math.min(start + offset - this.#made[run]!, this.#ends[run]!)
      : offset >= this.#endOfRun(run)
        ? this.#ends[run]!
        : start;
  }

  /** Cuts `[start, end)` at the borders of runs, in order: each piece with its source. */
  *pieces(start: number, end: number): Generator<{ length: number; from: number; to: number }> {
    if (this.#made.length === 0) {
      yield { length: end - start, from: start, to: end };
      return;
    }
    let at = start;
    for (let run = Math.max(0, this.#runAt(start)); at < end; run += 1) {
      const stop = Math.min(end, this.#endOfRun(run));
      if (stop <= at && run + 1 < this.#made.length) continue;
      const whole = !this.#isVerbatim(run);
      const shift = this.#starts[run]! - this.#made[run]!;
      yield {
        length: stop - at,
        from: whole ? this.#starts[run]! : at + shift,
        to: whole ? this.#ends[run]! : stop + shift,
      };
      at = stop;
    }
  }

  #endOf(offset: number): number {
    const run = this.#runAt(offset - 1);
    if (run < 0) return offset;
    return this.#isVerbatim(run)
      ? this.#starts[run]! + offset - this.#made[run]!
      : this.#ends[run]!;
  }

  #endOfRun(run: number): number {
    return run + 1 < this.#made.length ? this.#made[run + 1]! : this.#length;
  }

  #isVerbatim(run: number): boolean {
    return this.#endOfRun(run) - this.#made[run]! === this.#ends[run]! - this.#starts[run]!;
  }

  #runAt(offset: number): number {
    let low = 0;
    let high = this.#made.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.#made[middle]! <= offset) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }
}

/** Runs as flat arrays of equal length. */
export interface Runs {
  readonly made: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** A text that is its own source. */
export const SAME_TEXT = new SourceMap({ made: [], starts: [], ends: [] }, 0);
