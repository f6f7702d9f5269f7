import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import { DateMark } from '../../grammar/analysis.ts';
import type { Stretch } from '../stretch.ts';
import { isGlued, lowerAt } from './surroundings.ts';

const P = PartOfSpeech;

/** "14 May": what the date reader has taken. */
export function isDate({ scan }: Stretch, { first, numberEnd, unit }: Amount): string | null {
  // "by an average of 1500": a sum that only looks like a year.
  const { lower } = scan.tokens;
  if (lower[first - 1] === 'of' && /^(?:average|total|sum)$/.test(lower[first - 2] ?? ''))
    return null;
  for (let index = first; index < numberEnd; index += 1) {
    if (scan.dates[index] !== DateMark.date) continue;
    const isNumber = scan.tags[index] === P.number || scan.tokens.kind[index] === TokenKind.number;
    if (isNumber && unit?.measure !== 'money' && unit?.measure !== 'percent')
      return 'part of a date or time';
  }
  return null;
}

/** `4:47`, `6.30pm`, `0200 GMT`; the date reader has most of them. */
export function isClock(stretch: Stretch, { first, numberEnd, form, unit }: Amount): string | null {
  if (form !== 'digits') return null;
  const { text, kind } = stretch.scan.tokens;
  const next = text[numberEnd];
  const isColon = next === ':' && isGlued(stretch, numberEnd) && isGlued(stretch, numberEnd + 1);
  if (isColon && kind[numberEnd + 1] === TokenKind.number) return 'a clock time or a ratio';
  const isAfterColon =
    text[first - 1] === ':' && isGlued(stretch, first) && kind[first - 2] === TokenKind.number;
  if (isAfterColon && isGlued(stretch, first - 1)) return 'a clock time or a ratio';
  const lower = lowerAt(stretch, numberEnd);
  if (
    unit === null &&
    (lower === 'am' || lower === 'pm' || lower === 'a.m.' || lower === 'p.m.' || lower === 'gmt')
  ) {
    return 'a clock time';
  }
  return lower === "o'clock" ? 'a clock time' : null;
}
