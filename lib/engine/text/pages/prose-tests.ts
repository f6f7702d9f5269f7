import type { Span } from '../../span.ts';

/** A line, or what of it stands in one column; empty where nothing stands. Columns count from `margin`. */
export interface Row extends Span {
  /** Where the whole line begins. */
  readonly margin: number;
}

/** What speaks for columns: lines with words on both sides, where their gutter ends, what stands beside it. */
export interface Test {
  readonly leastBoth: number;
  readonly isColumns: (text: string, parts: readonly Row[][], at: number) => boolean;
}

/** Prose on both sides, many lines of it within a sentence, as the cells of no table are. */
export const surelyColumns: Test = {
  leastBoth: 4,
  isColumns: (text, parts) => {
    const small = parts.flat().filter(({ start }) => /\p{Ll}/u.test(text[start] ?? '')).length;
    const filled = parts.flat().filter(({ start, end }) => end > start).length;
    return small >= filled * LEAST_WITHIN_SENTENCES && parts.every((part) => isProse(text, part));
  },
};

/** A gutter beside another that is sure. */
export const besideOthers: Test = {
  leastBoth: 2,
  isColumns: (text, parts) => parts.every((part) => isProse(text, part)),
};

/** A gutter where other pages have theirs. */
export const likeOthers = (known: ReadonlySet<number>): Test => ({
  leastBoth: 1,
  isColumns: (text, parts, at) =>
    [-2, -1, 0, 1, 2].some((shift) => known.has(at + shift)) &&
    besideOthers.isColumns(text, parts, at),
});

const NARROWEST_COLUMN = 14;
const LEAST_WORDS = 3;
const MOST_NUMBERS = 0.2;
const LEAST_WITHIN_SENTENCES = 0.3;

/** Lines of some words each, few of them numbers. */
function isProse(text: string, rows: readonly Row[]): boolean {
  let [lines, words, numbers, width] = [0, 0, 0, 0];
  for (const { start, end } of rows) {
    if (start === end) continue;
    lines += 1;
    width = Math.max(width, end - start);
    for (const word of text.slice(start, end).split(/\s+/)) {
      words += 1;
      if (/\d/.test(word)) numbers += 1;
    }
  }
  return (
    width >= NARROWEST_COLUMN && words >= lines * LEAST_WORDS && numbers <= words * MOST_NUMBERS
  );
}
