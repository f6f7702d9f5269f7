import type { Document } from '../document.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** What a token is to the date reader. */
export const DateMark = {
  none: 0,
  /** Part of a date or a clock time: never a figure. */
  date: 1,
  /** Part of a duration or a repeated time: its numeral is a figure as well. */
  duration: 2,
} as const;

/** A document and what is known of each of its tokens. */
export interface Marks {
  readonly document: Document;
  readonly tokens: Tokens;
  /** Codes of `PartOfSpeech`: the hand-written tagger that the rules of figures were tuned on. */
  readonly tags: Uint8Array;
  /** Codes of `DateMark`. */
  readonly dates: Uint8Array;
}

/** Whether the token is a number in digits and no part of a date. */
export const isNumberAt = ({ tokens, dates }: Marks, at: number): boolean =>
  tokens.kind[at] === TokenKind.number && dates[at] !== DateMark.date;
