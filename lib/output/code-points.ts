/** Offsets of one text, from UTF-16 code units to Unicode code points. */
export interface CodePoints {
  /** Length of the text in code points. A lone surrogate counts as one. */
  readonly count: number;
  /** Code points before this offset; an offset inside a pair counts the whole pair. */
  at(offset: number): number;
}

/** Walks the text once. Most texts have no surrogate pair, and then an offset is its own answer. */
export function codePoints(text: string): CodePoints {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return { count: text.length, at: (offset) => offset };
  return {
    count: text.length - pairs.length,
    at: (offset) => offset - countBefore(pairs, offset) + (splits(text, offset) ? 1 : 0),
  };
}

/** Where each pair begins, sorted. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  if (!HIGH.test(text)) return pairs;
  for (let index = 0; index < text.length - 1; index += 1) {
    if (isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))) {
      pairs.push(index);
      index += 1;
    }
  }
  return pairs;
}

function countBefore(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True between the two halves of a pair, where no reader should ever cut. */
function splits(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

const HIGH = /[\ud800-\udbff]/;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
