import type { DateValue } from '../dates/value.ts';
import type { Document, Sentence } from '../document.ts';
import type { Mention } from '../mention.ts';
import { tagPartsOfSpeech } from '../text/parts-of-speech.ts';
import type { Tokens } from '../text/tokens.ts';

/** What a token is to the date reader. */
export const DateMark = {
  none: 0,
  /** Part of a date or a clock time: never a figure. */
  date: 1,
  /** Part of a duration or a repeated time: its numeral is a figure as well. */
  duration: 2,
} as const;

/** One document, made ready for the reader: tags and date marks per token. */
export interface Scan {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly dates: Uint8Array;
}

/** The part of a document that one walk covers. */
export interface Stretch {
  readonly scan: Scan;
  readonly sentence: Sentence;
  readonly first: number;
  readonly end: number;
}

/** One walk over tokens and dates together: both are in text order. */
export function prepare(document: Document, dates: readonly Mention<DateValue>[]): Scan {
  const { tokens } = document;
  const marks = new Uint8Array(tokens.count);
  let token = 0;
  for (const { span, value } of dates) {
    const mark =
      value.type === 'DURATION' || value.type === 'SET' ? DateMark.duration : DateMark.date;
    while (token > 0 && tokens.start[token - 1]! >= span.start) token -= 1;
    while (token < tokens.count && tokens.end[token]! <= span.start) token += 1;
    for (let at = token; at < tokens.count && tokens.start[at]! < span.end; at += 1)
      marks[at] = mark;
  }
  return { document, tokens, tags: tagPartsOfSpeech(tokens), dates: marks };
}
