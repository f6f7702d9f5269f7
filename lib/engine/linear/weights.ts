import { MOST_FEATURES, type FeatureList } from './feature-list.ts';
import { pairAt, PAIRS, SymbolReader, symbolOf, SYMBOLS, VALUES } from './symbols.ts';

/** Bits of a hash, beside those that choose its bucket, that tell the features of a bucket apart. */
const REST_BITS = 13;
const REST_MASK = (1 << REST_BITS) - 1;

/** The size of a bucket travels in one symbol, so that none is larger. */
export const LARGEST_BUCKET = SYMBOLS - 1;

/** Size of a weight's 45 steps up from zero; the same downwards. Fits one signed byte. */
export const STEPS: readonly number[] = Array.from({ length: 46 }, (_, step) =>
  Math.min(127, Math.round(step + (step * step * step) / 1120)),
);

/** Weight by the code of its step's symbol (45 is zero). */
const SIZES = Int8Array.from(VALUES, (value) =>
  value < 45 ? -STEPS[45 - value]! : STEPS[value - 45]!,
);

/** Bucket and rest of a hash in a table of `2 ** bucketBits` buckets. */
export const keptBits = (hash: number, bucketBits: number) => ({
  bucket: hash >>> (32 - bucketBits),
  rest: hash & REST_MASK,
});

/**
 * Reads the sizes of all buckets, in units of `unit` symbols, as where each begins; the last entry
 * is the end. What is in the buckets follows the sizes and is read where it stands: to unpack it
 * all would take longer than most texts do.
 */
export function readBuckets(reader: SymbolReader, bucketBits: number, unit: number): Uint32Array {
  const buckets = 1 << bucketBits;
  const start = new Uint32Array(buckets + 1);
  const { codes, at } = reader;
  let filled = at + buckets;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    start[bucket] = filled;
    filled += unit * VALUES[codes[at + bucket]!]!;
  }
  start[buckets] = filled;
  reader.at = filled;
  return start;
}

/** Features of one column of which the weight is remembered: those of one figure come again for the next. */
const REMEMBERED = 1 << 12;

/**
 * Weights of features for each column, found by the feature's 32-bit hash; only what is not zero is
 * kept. Of the hash at least 28 bits count, so that a feature that was never learnt is taken for
 * another about once in ten thousand times.
 */
export class WeightTable {
  readonly width: number;
  private readonly shift: number;
  private readonly bucketStart: Uint32Array;
  private readonly codes: Uint8Array;
  /** Codes from this one on are columns of a row's last pair. */
  private readonly lastCode: number;
  /** Features asked for last and their weights, each in the one place where its hash may stand. */
  private readonly asked = new Int32Array(REMEMBERED);
  private readonly answers = new Int8Array(REMEMBERED);
  /** Of the features that are added: where the bucket of each begins and ends, and what stands first in it. */
  private readonly starts = new Uint32Array(MOST_FEATURES);
  private readonly ends = new Uint32Array(MOST_FEATURES);
  private readonly firsts = new Uint8Array(MOST_FEATURES);

  /**
   * Text form: width; bits that choose a bucket; sizes of the buckets in pairs of symbols; then for
   * each row the rest of its hash (a pair) and its weights as pairs of column (plus `width` on the
   * last pair) and step (plus 45).
   */
  constructor(text: string) {
    const reader = new SymbolReader(text);
    this.width = reader.one();
    const bucketBits = reader.one();
    this.shift = 32 - bucketBits;
    this.bucketStart = readBuckets(reader, bucketBits, 2);
    this.codes = reader.codes;
    this.lastCode = symbolOf(this.width).charCodeAt(0);
    // Nobody has asked for hash 0 yet.
    this.asked[0] = 1;
  }

  /** What the features weigh together in a table of one column. */
  sumOf({ hashes, size }: Pick<FeatureList, 'hashes' | 'size'>): number {
    const { asked, answers } = this;
    let sum = 0;
    for (let feature = 0; feature < size; feature++) {
      const hash = hashes[feature]!;
      const place = hash & (REMEMBERED - 1);
      if (asked[place] !== hash) {
        asked[place] = hash;
        answers[place] = this.weightOf(hash);
      }
      sum += answers[place]!;
    }
    return sum;
  }

  /** Weight of a feature in a table of one column, 0 when there is none. */
  weightOf(hash: number): number {
    const { codes } = this;
    const bucket = hash >>> this.shift;
    const end = this.bucketStart[bucket + 1]!;
    const rest = PAIRS[hash & REST_MASK]!;
    for (let place = this.bucketStart[bucket]!; place < end; place += 4)
      if (pairAt(codes, place) === rest) return SIZES[codes[place + 3]!]!;
    return 0;
  }

  /**
   * Adds the rows of the features, of those that have one, to `sums` from `at` on. Where they begin is
   * looked up for all of them first: memory then answers many at a time.
   */
  add({ hashes, size }: Pick<FeatureList, 'hashes' | 'size'>, sums: Int32Array, at: number): void {
    const { bucketStart, codes, starts, ends, lastCode, shift } = this;
    for (let feature = 0; feature < size; feature++) {
      const bucket = hashes[feature]! >>> shift;
      starts[feature] = bucketStart[bucket]!;
      ends[feature] = bucketStart[bucket + 1]!;
    }
    for (let feature = 0; feature < size; feature++)
      this.firsts[feature] = codes[starts[feature]!]!;
    for (let feature = 0; feature < size; feature++) {
      const end = ends[feature]!;
      const rest = PAIRS[hashes[feature]! & REST_MASK]!;
      let place = starts[feature]!;
      while (place < end && pairAt(codes, place) !== rest) {
        do place += 2;
        while (codes[place]! < lastCode);
        place += 2;
      }
      if (place < end) this.addRow(place + 2, sums, at);
    }
  }

  /** Adds the row of which the first pair stands at `place`. */
  private addRow(place: number, sums: Int32Array, at: number): void {
    const { codes, lastCode } = this;
    let code = codes[place]!;
    for (; code < lastCode; code = codes[(place += 2)]!)
      sums[at + VALUES[code]!]! += SIZES[codes[place + 1]!]!;
    sums[at + VALUES[code]! - this.width]! += SIZES[codes[place + 1]!]!;
  }
}
