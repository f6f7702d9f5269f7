import { hashText, mix } from '../linear/hash.ts';
import { SymbolReader, twoAt } from '../linear/symbols.ts';
import { keptBits, readBuckets } from '../linear/weights.ts';
import type { Tokens } from '../text/tokens.ts';

/** What a phrase of the lexicons is, as bits of a mask. */
export const LISTS = [
  'country',
  'capital',
  'demonym',
  'people',
  'city',
  'region',
  'landscape',
  'international-body',
  'government-body',
  'force',
  'armed-group',
  'party',
  'media',
  'company',
  'civil-society',
  'organisation',
  'given-name',
  'surname',
  'leader',
  'title',
  'role',
  'organisation-head',
  'company-head',
  'place-head',
  'place-first',
  'thing-head',
  'thing-first',
] as const;

/** Mask of some lists. */
export const bitsOf = (...lists: (typeof LISTS)[number][]) =>
  lists.reduce((bits, list) => bits | (1 << LISTS.indexOf(list)), 0);

/** Set when a longer phrase begins with these words. */
export const GOES_ON = 1 << 30;

export const GAZETTEER_BUCKET_BITS = 16;
/** Symbols of one phrase: two for the rest of its hash, two for the number of its mask. */
const PHRASE_SYMBOLS = 4;

/** Hash of a sequence of words, one word at a time. */
export const startPhrase = (lower: string) => hashText(lower);
export const continuePhrase = (hash: number, lower: string) => mix(hash, hashText(lower));

/** Words of the longest phrase that is looked up. */
export const LONGEST_PHRASE = 12;

/**
 * The phrases of the lexicons as they were when the model was trained, by hash: what the tagger
 * has learnt of a list holds for exactly these.
 */
export class Gazetteer {
  private readonly bucketStart: Uint32Array;
  private readonly codes: Uint8Array;
  /** Each different mask once. */
  private readonly masks: Int32Array;

  /** Text form: masks in two halves; size of every bucket; for each phrase rest and mask. */
  constructor(text: string) {
    const reader = new SymbolReader(text);
    this.masks = Int32Array.from({ length: reader.two() }, () => {
      const high = reader.four();
      return (high << 16) | reader.four();
    });
    this.bucketStart = readBuckets(reader, GAZETTEER_BUCKET_BITS, PHRASE_SYMBOLS);
    this.codes = reader.codes;
  }

  /** Mask of a phrase by the hash of its words; 0 when it is in no list. */
  find(hash: number): number {
    const { bucket, rest } = keptBits(hash, GAZETTEER_BUCKET_BITS);
    const { codes } = this;
    const end = this.bucketStart[bucket + 1]!;
    for (let at = this.bucketStart[bucket]!; at < end; at += PHRASE_SYMBOLS) {
      if (twoAt(codes, at) === rest) return this.masks[twoAt(codes, at + 2)]!;
    }
    return 0;
  }

  /** Lists that hold exactly the words `[firstToken, endToken)`. */
  listsOf({ lower }: Tokens, firstToken: number, endToken: number): number {
    if (endToken - firstToken > LONGEST_PHRASE) return 0;
    let hash = startPhrase(lower[firstToken]!);
    for (let at = firstToken + 1; at < endToken; at += 1) hash = continuePhrase(hash, lower[at]!);
    return this.find(hash) & ~GOES_ON;
  }
}
