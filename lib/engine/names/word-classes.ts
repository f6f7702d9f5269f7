import { hashText } from './hash.ts';
import { SymbolReader } from './symbols.ts';
import { keptBits, readBuckets } from './weights.ts';

/** A word's place in the cluster tree and the kind of word it tends to be; all 0 when unknown. */
export interface WordClass {
  /** 1 … 2048, finest level; 0 unknown. */
  readonly fine: number;
  /** 1 … 512. */
  readonly middle: number;
  /** 1 … 64. */
  readonly coarse: number;
  /** 1 … 60: likeliest kind of word with three grades of certainty; 0 unknown. */
  readonly leaning: number;
}

const UNKNOWN: WordClass = { fine: 0, middle: 0, coarse: 0, leaning: 0 };

/** Buckets by the upper bits of a word's hash. */
export const WORD_BUCKET_BITS = 17;

/**
 * Classes of frequent words, by hash. A word that is not in the list is taken for one that is about
 * once in 8,000 times, which costs less than to keep the words.
 */
export class WordClasses {
  private readonly bucketStart: Uint32Array;
  private readonly rest: Uint16Array;
  private readonly cluster: Uint16Array;
  private readonly leaning: Uint8Array;

  /** Text form: number of words; size of every bucket; for each word rest, cluster, leaning. */
  constructor(text: string) {
    const reader = new SymbolReader(text);
    const count = reader.four();
    this.rest = new Uint16Array(count);
    this.cluster = new Uint16Array(count);
    this.leaning = new Uint8Array(count);
    this.bucketStart = readBuckets(reader, WORD_BUCKET_BITS);
    for (let word = 0; word < count; word += 1) {
      this.rest[word] = reader.two();
      this.cluster[word] = reader.two();
      this.leaning[word] = reader.one();
    }
  }

  /** Class of a word in lower case; letters with accents are tried without them as well. */
  of(lower: string): WordClass {
    const found = this.find(lower);
    if (found !== null) return found;
    const plain = withoutAccents(lower);
    return (plain === lower ? null : this.find(plain)) ?? UNKNOWN;
  }

  private find(lower: string): WordClass | null {
    const { bucket, rest } = keptBits(hashText(lower), WORD_BUCKET_BITS);
    const end = this.bucketStart[bucket + 1]!;
    for (let at = this.bucketStart[bucket]!; at < end; at += 1) {
      if (this.rest[at] !== rest) continue;
      const cluster = this.cluster[at]!;
      return {
        fine: cluster + 1,
        middle: (cluster >> 2) + 1,
        coarse: (cluster >> 5) + 1,
        leaning: this.leaning[at]!,
      };
    }
    return null;
  }
}

/** The word with plain letters for accented ones. */
export function withoutAccents(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 127) return text.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return text;
}
