import { DateMark } from '../../grammar/analysis.ts';
import { PATIENT_VERBS, STATES } from '../../grammar/lexicon/cues.ts';
import { headOf, isLiving } from '../../grammar/lexicon/nouns.ts';
import { isNounTag, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import { words } from '../../word-lists.ts';
import type { Amount } from '../amounts/amount.ts';
import { SUM_NOUNS } from '../lexicon/sums.ts';
import type { Stretch } from '../stretch.ts';
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
  const isColon = next === ':' && isGlued(stretch, numberEnd) && isGlued(stretch, numberEnd + 1);
  if (isColon && kind[numberEnd + 1] === TokenKind.number) return 'a clock time or a ratio';
  const isAfterColon =
    text[first - 1] === ':' && isGlued(stretch, first) && kind[first - 2] === TokenKind.number;
  if (isAfterColon && isGlued(stretch, first - 1)) return 'a clock time or a ratio';
  const lower = lowerAt(stretch, numberEnd);
  const isTime = unit === null && /^(?:am|pm|a\.m\.|p\.m\.|gmt)$/.test(lower);
  return isTime ? 'a clock time' : null;
}

const BEFORE_YEAR = words(`
  in since of by until till from during before after the late early mid around circa to and year
  for between through fiscal spring summer autumn winter
`);

const PARTS_OF_YEAR =
  /^(?:whole|rest|half|end|start|beginning|middle|course|months?|weeks?|quarter)$/;

/** A bare year that the date reader left: `1995`, `2013-14`. */
export function isYear(stretch: Stretch, amount: Amount): string | null {
  const { first, numberEnd, form, unit, value } = amount;
  const { text, tags, end } = stretch;
  if (isYearOfMoney(stretch, amount)) return 'the year of whose money it is';
  if (form !== 'digits' || unit !== null || value === null) return null;
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(text[first]!) || numberEnd - first !== 1) return null;
  // "in the whole of 2021 doctors saw few"
  if (lowerAt(stretch, first - 1) === 'of' && PARTS_OF_YEAR.test(lowerAt(stretch, first - 2)))
    return 'a year';
  const counted = numberEnd < end && countsAfter(stretch, numberEnd);
  if (counted && !isYearOf(stretch, amount)) return null;
  if (counted) return 'a year before what happened in it';
  if (isToldOf(stretch, numberEnd) || isComparedWith(stretch, first)) return null;
  const isAfter = BEFORE_YEAR.has(lowerAt(stretch, first - 1)) || tags[first - 1] === P.punctuation;
  return isAfter ? 'a year' : null;
}

/** "2150 were hurt": a year is not hurt. */
function isToldOf(stretch: Stretch, at: number): boolean {
  if (at + 1 >= stretch.end || !/^(?:were|are|was|have|had)$/.test(lowerAt(stretch, at)))
    return false;
  const verb = lowerAt(stretch, at + 1) === 'been' ? at + 2 : at + 1;
  const lower = lowerAt(stretch, verb);
  return STATES.has(lower) || PATIENT_VERBS.has(lower);
}

/** "up from 1500", "fell to 1200 from 1850": the count of another time. */
function isComparedWith(stretch: Stretch, first: number): boolean {
  if (lowerAt(stretch, first - 1) !== 'from') return false;
  if (/^(?:up|down)$/.test(lowerAt(stretch, first - 2))) return true;
  return lowerAt(stretch, first - 3) === 'to';
}

/** "(2005 USD)", "in constant 2015 US dollars": whose prices are meant. */
function isYearOfMoney(
  stretch: Stretch,
  { first, form, isMoney, value, hasScale }: Amount,
): boolean {
  if (!isMoney || form !== 'digits' || hasScale || value === null) return false;
  const { text, sentence } = stretch;
  if (!/^(?:19|20)\d\d$/.test(text[first]!) || first <= sentence.firstToken) return false;
  return /^(?:\(|constant|real|current|at)$/.test(lowerAt(stretch, first - 1));
}

const YEARLY =
  /^(?:elections?|season|harvest|vintage|census|championships?|campaign|guidance|forecasts?|outlook|results|report|edition|vote|referendum|summit|conference|attacks?|war|coup|uprising|earthquake|tsunami|floods?|crisis|recession|pandemic)$/;

/** "the 2018 sales", "last year's 2019 results": a year close to ours, before a noun that is no people. */
function isYearOf({ lower, tags }: Stretch, { first, numberEnd }: Amount): boolean {
  const before = tags[first - 1];
  const isOfYear = SUM_NOUNS.has(headOf(lower[numberEnd]!)) || YEARLY.test(lower[numberEnd]!);
  if (isOfYear) return true;
  if (!isNounTag(before) && before !== P.possessive && lower[first - 1] !== 'the') return false;
  return !isLiving(headOf(lower[numberEnd]!));
}

/** `1990s`, `20s`, `the fifties`. */
export function isDecade(stretch: Stretch, { numberEnd, form, first }: Amount): string | null {
  const { text } = stretch;
  if (form !== 'digits') return null;
  const isS = lowerAt(stretch, numberEnd) === 's' && isGlued(stretch, numberEnd);
  return isS && /^(?:\d{1,2}0|\d{4})$/.test(text[first]!) ? 'a decade or an age group' : null;
}
