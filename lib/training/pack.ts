import { LABEL_COUNT } from '../engine/names/labels.ts';
import { TRANSITION_ZERO } from '../engine/names/model.ts';
import {
  continuePhrase,
  GAZETTEER_BUCKET_BITS,
  GOES_ON,
  startPhrase,
} from '../engine/names/gazetteer.ts';
import { hashText } from '../engine/linear/hash.ts';
import { SYMBOLS, symbolOf } from '../engine/linear/symbols.ts';
import { keptBits, LARGEST_BUCKET, STEPS } from '../engine/linear/weights.ts';
import { WORD_BUCKET_BITS } from '../engine/linear/word-classes.ts';

const two = (value: number) => symbolOf(Math.floor(value / SYMBOLS)) + symbolOf(value % SYMBOLS);
const four = (value: number) => two(Math.floor(value / SYMBOLS ** 2)) + two(value % SYMBOLS ** 2);

/** Rows by hash, as the engine's tables read them: sizes of the buckets, then the rows. */
class Table {
  private readonly counts: Uint8Array;
  private readonly rows: { bucket: number; rest: number; text: string }[] = [];
  private readonly seen = new Set<number>();
  private readonly bucketBits: number;
  private readonly unit: number;

  /** `unit`: symbols that a bucket's size is counted in. */
  constructor(bucketBits: number, unit: number) {
    this.bucketBits = bucketBits;
    this.unit = unit;
    this.counts = new Uint8Array(1 << bucketBits);
  }

  get size(): number {
    return this.rows.length;
  }

  /**
   * `content` are the symbols after the rest of the hash. False when the bucket is full or the place
   * is taken by an earlier row.
   */
  add(hash: number, content: string): boolean {
    const { bucket, rest } = keptBits(hash, this.bucketBits);
    const key = bucket * 8192 + rest;
    const size = this.counts[bucket]! + (2 + content.length) / this.unit;
    if (this.seen.has(key) || size > LARGEST_BUCKET) return false;
    this.seen.add(key);
    this.counts[bucket] = size;
    this.rows.push({ bucket, rest, text: two(rest) + content });
    return true;
  }

  build(): string {
    this.rows.sort((a, b) => a.bucket - b.bucket || a.rest - b.rest);
    const sizes = Array.from(this.counts, symbolOf);
    return sizes.concat(this.rows.map(({ text }) => text)).join('');
  }
}

/** Weights of features and how they are made small. */
export interface Weights {
  readonly width: number;
  readonly count: number;
  readonly weights: Float32Array;
  hashOf(feature: number): number;
  /** Bits of a hash that choose its bucket; about one feature a bucket is best. */
  readonly bucketBits: number;
  /** Value of a weight of 1 in the packed table. */
  readonly scale: number;
  /** Weights of a feature nearer to zero than this are dropped. */
  pruneBelow(feature: number): number;
}

/** A table for `WeightTable.read`, and how many rows and weights it holds. */
export function packWeights(input: Weights): { text: string; rows: number; kept: number } {
  const { width, count, weights } = input;
  const table = new Table(input.bucketBits, 2);
  let kept = 0;
  for (let feature = 0; feature < count; feature += 1) {
    const least = input.pruneBelow(feature);
    const pairs: [column: number, step: number][] = [];
    for (let column = 0; column < width; column += 1) {
      const weight = weights[feature * width + column]!;
      if (Math.abs(weight) < least) continue;
      const step = stepOf(weight * input.scale);
      if (step !== 0) pairs.push([column, step]);
    }
    if (pairs.length === 0) continue;
    const text = pairs
      .map(([column, step], at) => {
        const isLast = at === pairs.length - 1;
        return symbolOf(isLast ? column + width : column) + symbolOf(step + 45);
      })
      .join('');
    if (table.add(input.hashOf(feature), text)) kept += pairs.length;
  }
  const head = symbolOf(width) + symbolOf(input.bucketBits);
  return { text: head + table.build(), rows: table.size, kept };
}

function stepOf(value: number): number {
  const size = Math.abs(value);
  let step = 0;
  while (step < 45 && size > (STEPS[step]! + STEPS[step + 1]!) / 2) step += 1;
  return value < 0 ? -step : step;
}

/** Classes of words for `WordClasses`. */
export function packClasses(
  words: readonly string[],
  leaves: Uint16Array,
  leanings: Uint8Array,
): string {
  const table = new Table(WORD_BUCKET_BITS, 5);
  for (const [row, word] of words.entries()) {
    table.add(hashText(word), two(leaves[row]!) + symbolOf(leanings[row]!));
  }
  return table.build();
}

/** Transitions as `unpackModel` reads them. */
export function packTransitions(transitions: Float64Array, scale: number): string {
  let text = '';
  for (let at = 0; at < (LABEL_COUNT + 1) * LABEL_COUNT; at += 1) {
    const value = Math.round(transitions[at]! * scale) + TRANSITION_ZERO;
    text += two(Math.max(0, Math.min(SYMBOLS ** 2 - 1, value)));
  }
  return text;
}

/** Phrases (words joined by a space) with their masks for `Gazetteer`. */
export function packGazetteer(phrases: ReadonlyMap<string, number>): string {
  const masks = new Map<number, number>();
  const add = (hash: number, mask: number) => masks.set(hash, (masks.get(hash) ?? 0) | mask);
  for (const [phrase, mask] of phrases) {
    const words = phrase.split(' ');
    let hash = startPhrase(words[0]!);
    for (const word of words.slice(1)) {
      add(hash, GOES_ON);
      hash = continuePhrase(hash, word);
    }
    add(hash, mask);
  }
  const known = [...new Set(masks.values())].sort((a, b) => a - b);
  const table = new Table(GAZETTEER_BUCKET_BITS, 4);
  for (const [hash, mask] of masks) table.add(hash, two(known.indexOf(mask)));
  const heads = known.map((mask) => four(mask >>> 16) + four(mask & 0xffff)).join('');
  return two(known.length) + heads + table.build();
}
