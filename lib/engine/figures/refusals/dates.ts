import { DateMark } from '../../grammar/analysis.ts';
import { PATIENT_VERBS, STATES } from '../../grammar/lexicon/cues.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import { words } from '../../word-lists.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import { SUM_NOUNS } from '../lexicon/sums.ts';
import { countsAfter, isGlued, lowerAt } from './surroundings.ts';

/** "14 May": what the date reader has taken. */
export function isDate(
  { tags, dates }: Stretch,
  { first, numberEnd, unit }: Amount,
): string | null {
  for (let index = first; index < numberEnd; index += 1) {
    if (dates[index] !== DateMark.date) continue;
    if (tags[index] === P.number && unit?.measure !== 'money') return 'part of a date or time';
  }
  return null;
}

/** `4:47`, `6.30pm`, `0200 GMT`; the date reader has most of them. */
export function isClock(stretch: Stretch, { first, numberEnd, form, unit }: Amount): string | null {
  if (form !== 'digits') return null;
  const { text, kind } = stretch;
  const next = text[numberEnd];
  const isColon = next === ':' && isGlued(stretch, numberEnd + 1);
  const isAfterColon = text[first - 1] === ':' && isGlued(stretch, first);
  if (isColon && kind[numberEnd + 1] === TokenKind.number) return 'a clock time or a ratio';
  if (isAfterColon && kind[first - 2] === TokenKind.number) return 'a clock time or a ratio';
  const lower = lowerAt(stretch, numberEnd);
  const isTime = unit === null && /^(?:am|pm|a\.m\.|p\.m\.|gmt)$/.test(lower);
  return isTime ? 'a clock time' : null;
}

const BEFORE_YEAR = words(`
  in since of by until till from during before after the late early mid around circa to and year
  for between through fiscal spring summer autumn winter
`);

/** "in the whole of 2021 doctors saw few" */
const PARTS_OF_YEAR = /^(?:whole|rest|half|end|start|beginning|middle|course)$/;

/** A bare year that the date reader left: `1995`, `2013-14`. */
export function isYear(stretch: Stretch, amount: Amount): string | null {
  const { first, numberEnd, form, unit, value } = amount;
  const { text, tags, end } = stretch;
  if (isYearOfMoney(stretch, amount)) return 'the year of whose money it is';
  if (form !== 'digits' || unit !== null || value === null) return null;
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(text[first]!) || numberEnd - first !== 1) return null;
  const isOf = lowerAt(stretch, first - 1) === 'of';
  if (isOf && PARTS_OF_YEAR.test(lowerAt(stretch, first - 2))) return 'a year';
  if (numberEnd < end && countsAfter(stretch, numberEnd)) {
    // "its 2031 sales forecast"
    return SUM_NOUNS.has(headOf(lowerAt(stretch, numberEnd))) ? 'the year of a sum' : null;
  }
  if (isToldOf(stretch, numberEnd) || isComparedWith(stretch, first)) return null;
  const isAfter = BEFORE_YEAR.has(lowerAt(stretch, first - 1)) || tags[first - 1] === P.punctuation;
  return isAfter ? 'a year' : null;
}

/** "2150 were hurt": a year is not hurt. */
function isToldOf(stretch: Stretch, at: number): boolean {
  if (!/^(?:were|are|was|have|had)$/.test(lowerAt(stretch, at))) return false;
  const lower = lowerAt(stretch, lowerAt(stretch, at + 1) === 'been' ? at + 2 : at + 1);
  return STATES.has(lower) || PATIENT_VERBS.has(lower);
}

/** "up from 1500", "fell to 1200 from 1850": the count of another time. */
function isComparedWith(stretch: Stretch, first: number): boolean {
  if (lowerAt(stretch, first - 1) !== 'from') return false;
  if (/^(?:up|down)$/.test(lowerAt(stretch, first - 2))) return true;
  return lowerAt(stretch, first - 3) === 'to';
}

/** "(2005 USD)", "in constant 2015 US dollars": whose prices are meant. */
function isYearOfMoney(stretch: Stretch, { first, form, isMoney, hasScale }: Amount): boolean {
  if (!isMoney || form !== 'digits' || hasScale) return false;
  if (!/^(?:19|20)\d\d$/.test(stretch.text[first]!)) return false;
  return /^(?:\(|constant|real|current|at)$/.test(lowerAt(stretch, first - 1));
}

/** `1990s`, `20s`, `the fifties`. */
export function isDecade(stretch: Stretch, { numberEnd, form, first }: Amount): string | null {
  const { text } = stretch;
  if (form !== 'digits') return null;
  const isS = lowerAt(stretch, numberEnd) === 's' && isGlued(stretch, numberEnd);
  return isS && /^(?:\d{1,2}0|\d{4})$/.test(text[first]!) ? 'a decade or an age group' : null;
}
