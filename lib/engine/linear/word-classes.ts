import { hashText } from '../linear/hash.ts';
import { SymbolReader, twoAt, VALUES } from '../linear/symbols.ts';
import { keptBits, readBuckets } from '../linear/weights.ts';

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
/** Symbols of one word: two for the rest of its hash, two for its cluster, one for its leaning. */
const WORD_SYMBOLS = 5;

/**
 * Classes of frequent words, by hash. A word that is not in the list is taken for one that is about
 * once in 8,000 times, which costs less than to keep the words.
 */
export class WordClasses {
  private readonly bucketStart: Uint32Array;
  private readonly codes: Uint8Array;

  /** Text form: size of every bucket; for each word rest, cluster, leaning. */
  constructor(text: string) {
    const reader = new SymbolReader(text);
    this.bucketStart = readBuckets(reader, WORD_BUCKET_BITS, WORD_SYMBOLS);
    this.codes = reader.codes;
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
    const { codes } = this;
    const end = this.bucketStart[bucket + 1]!;
    for (let at = this.bucketStart[bucket]!; at < end; at += WORD_SYMBOLS) {
      if (twoAt(codes, at) !== rest) continue;
      const cluster = twoAt(codes, at + 2);
      return {
        fine: cluster + 1,
        middle: (cluster >> 2) + 1,
        coarse: (cluster >> 5) + 1,
        leaning: VALUES[codes[at + 4]!]!,
      };
    }
    return null;
  }
}

let latest: { readonly text: string; readonly classes: WordClasses } | null = null;

/** The classes in a text form; those that were asked for last are kept. */
export function wordClassesOf(text: string): WordClasses {
  if (latest?.text !== text) latest = { text, classes: new WordClasses(text) };
  return latest.classes;
}

/** The word with plain letters for accented ones. */
export function withoutAccents(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 127) return text.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return text;
}
