import { SymbolReader } from './symbols.ts';

/** Bits of a hash, beside those that choose its bucket, that tell the features of a bucket apart. */
export const REST_BITS = 13;
const REST_MASK = (1 << REST_BITS) - 1;

/** Two bucket sizes travel in one symbol, so that none is larger. */
export const LARGEST_BUCKET = 8;

/** Size of a weight's 45 steps up from zero; the same downwards. Fits one signed byte. */
export const STEPS: readonly number[] = Array.from({ length: 46 }, (_, step) =>
  Math.min(127, Math.round(step + (step * step * step) / 1120)),
);

/** Bucket and rest of a hash in a table of `2 ** bucketBits` buckets. */
export const keptBits = (hash: number, bucketBits: number) => ({
  bucket: hash >>> (32 - bucketBits),
  rest: hash & REST_MASK,
});

/** Reads the sizes of all buckets, two a symbol, as where each begins; the last entry is the end. */
export function readBuckets(reader: SymbolReader, bucketBits: number): Uint32Array {
  const start = new Uint32Array((1 << bucketBits) + 1);
  let filled = 0;
  for (let bucket = 0; bucket < 1 << bucketBits; bucket += 2) {
    const both = reader.one();
    const second = both % (LARGEST_BUCKET + 1);
    start[bucket] = filled;
    filled += (both - second) / (LARGEST_BUCKET + 1);
    start[bucket + 1] = filled;
    filled += second;
  }
  start[1 << bucketBits] = filled;
  return start;
}

/**
 * Weights of features for each column, found by the feature's 32-bit hash; only what is not zero is
 * kept. Of the hash at least 28 bits count, so that a feature that was never learnt is taken for
 * another about once in ten thousand times.
 */
export class WeightTable {
  readonly width: number;
  private readonly shift: number;
  private readonly bucketStart: Uint32Array;
  private readonly rest: Uint16Array;
  private readonly rowStart: Uint32Array;
  /** Column in the upper byte, weight plus 128 in the lower. */
  private readonly pairs: Uint16Array;

  /**
   * Text form: width; bits that choose a bucket; number of rows and of weights; sizes of the
   * buckets; then for each row the rest of its hash and its weights as pairs of column (plus
   * `width` on the last pair) and step (plus 45).
   */
  constructor(text: string) {
    const reader = new SymbolReader(text);
    const width = reader.one();
    const bucketBits = reader.one();
    const count = reader.four();
    const pairs = new Uint16Array(reader.four());
    const rest = new Uint16Array(count);
    const rowStart = new Uint32Array(count + 1);
    this.bucketStart = readBuckets(reader, bucketBits);
    let filled = 0;
    for (let row = 0; row < count; row += 1) {
      rowStart[row] = filled;
      rest[row] = reader.two();
      let column = 0;
      do {
        column = reader.one();
        const step = reader.one() - 45;
        const size = STEPS[step < 0 ? -step : step]!;
        const own = column < width ? column : column - width;
        pairs[filled] = (own << 8) | ((step < 0 ? -size : size) + 128);
        filled += 1;
      } while (column < width);
    }
    rowStart[count] = filled;
    this.width = width;
    this.shift = 32 - bucketBits;
    this.rest = rest;
    this.rowStart = rowStart;
    this.pairs = pairs;
  }

  /** Adds the row of a feature, if there is one, to `sums` from `at` on. */
  add(hash: number, sums: Int32Array, at: number): void {
    const bucket = hash >>> this.shift;
    const last = this.bucketStart[bucket + 1]!;
    const rest = hash & REST_MASK;
    for (let row = this.bucketStart[bucket]!; row < last; row += 1) {
      if (this.rest[row] !== rest) continue;
      const end = this.rowStart[row + 1]!;
      for (let pair = this.rowStart[row]!; pair < end; pair += 1) {
        const both = this.pairs[pair]!;
        sums[at + (both >> 8)]! += (both & 255) - 128;
      }
      return;
    }
  }
}
