import type { Document } from '../document.ts';
import type { Tokens } from '../text/tokens.ts';

/** What a token is to the date reader. */
export const DateMark = {
  none: 0,
  /** Part of a date or a clock time: never a figure. */
  date: 1,
  /** Part of a duration or a repeated time: its numeral is a figure as well. */
  duration: 2,
} as const;

/** One document, made ready for the reader: what is known of each token before figures are read. */
export interface Analysis {
  readonly document: Document;
  readonly tokens: Tokens;
  /** Codes of `PartOfSpeech`: the hand-written tagger that the rules of figures were tuned on. */
  readonly tags: Uint8Array;
  readonly dates: Uint8Array;
}
