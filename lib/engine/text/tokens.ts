/** What a token is made of. Plain numbers, so that a text's kinds fit one byte each. */
export const TokenKind = {
  /** Letters, with inner apostrophes and dots: `O'Neill`, `U.S.`, `Gen.`, `'s`, `F16`. */
  word: 1,
  /** ASCII digits with their separators: `5,000`, `3.5`, `14.03.2024`, `½`. */
  number: 2,
  /** Anything else, one character each (`--` and `...` are one token). */
  punctuation: 3,
  /** Currency, percent, plus, degree and other signs. */
  symbol: 4,
  /** Web and e-mail addresses, hashtags and handles, never read inside. */
  address: 5,
} as const;

/** How a word is written. Zero for what is not a word. */
export const LetterCase = {
  none: 0,
  lower: 1,
  /** First letter capital, the rest small: `Mali`; also `I`, `A`. */
  title: 2,
  /** Two or more letters, all capital: `NATO`, `U.S.`. */
  upper: 3,
  /** Any other mixture: `McDonald`, `iPhone`, `al-`. */
  mixed: 4,
} as const;

/**
 * The tokens of one text as flat arrays of equal length, in text order, never overlapping; white
 * space lies between them. Hyphens split (`mid-2018` is three tokens), digits and letters split
 * after a number (`14th`, `12m` are two), a possessive `'s` is a token, known abbreviations keep
 * their full stop. `start` and `end` are half-open in UTF-16 code units.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly letterCase: Uint8Array;
  /** Index of the sentence each token belongs to. */
  readonly sentence: Int32Array;
  readonly text: readonly string[];
  /** Lower case, curly apostrophes and no-break hyphens made plain; for look-ups. */
  readonly lower: readonly string[];
}

/** True when white space, or the start of the text, stands before token `index`. */
export function spaceBefore({ start, end }: Tokens, index: number): boolean {
  return index === 0 || start[index]! > end[index - 1]!;
}
