import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';
import { countsAfter, isGlued, lowerAt } from './surroundings.ts';
import { words } from '../../word-lists.ts';

const P = PartOfSpeech;

const BEFORE_YEAR = words(`
  in since of by until till from during before after the late early mid around circa to and year
  for between through fiscal spring summer autumn winter
`);

const PARTS_OF_YEAR =
  /^(?:whole|rest|half|end|start|beginning|middle|course|months?|weeks?|quarter)$/;

/** A bare year that the date reader left: `1995`, `2013-14`. */
export function isYear(stretch: Stretch, amount: Amount): string | null {
  const { first, numberEnd, form, unit, value } = amount;
  const { scan, sentence, end } = stretch;
  const { tokens, tags } = scan;
  if (isYearOfMoney(stretch, amount)) return 'the year of whose money it is';
  if (form !== 'digits' || unit !== null || value === null) return null;
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(tokens.text[first]!) || numberEnd - first !== 1) return null;
  // "in the whole of 2021 doctors saw few"
  if (lowerAt(stretch, first - 1) === 'of' && PARTS_OF_YEAR.test(lowerAt(stretch, first - 2)))
    return 'a year';
  if (numberEnd < end && countsAfter(stretch, numberEnd)) return null;
  const before = first > sentence.firstToken ? lowerAt(stretch, first - 1) : '';
  if (before === '') return 'a year';
  const next = tags[numberEnd];
  const isNoun = numberEnd < end && (next === P.noun || next === P.adjective);
  if (
    before === 'of' &&
    /^(?:average|total|sum|cost|price|capacity|population|maximum|minimum)$/.test(
      lowerAt(stretch, first - 2),
    )
  )
    return null;
  if (BEFORE_YEAR.has(before)) return 'a year';
  if (tags[first - 1] === P.name || tags[first - 1] === P.punctuation)
    return isNoun && before !== '(' ? null : 'a year';
  return null;
}

/** "(2005 USD)", "in constant 2015 US dollars": whose prices are meant. */
function isYearOfMoney(
  stretch: Stretch,
  { first, form, isMoney, value, hasScale }: Amount,
): boolean {
  if (!isMoney || form !== 'digits' || hasScale || value === null) return false;
  const { text } = stretch.scan.tokens;
  if (!/^(?:19|20)\d\d$/.test(text[first]!) || first <= stretch.sentence.firstToken) return false;
  return /^(?:\(|constant|real|current|at)$/.test(lowerAt(stretch, first - 1));
}

/** `1990s`, `20s`, `the fifties`. */
export function isDecade(
  stretch: Stretch,
  { numberEnd, form, unit, first }: Amount,
): string | null {
  const { tokens } = stretch.scan;
  if (form !== 'digits') return null;
  const isS = lowerAt(stretch, numberEnd) === 's' && isGlued(stretch, numberEnd);
  if (!isS || (unit !== null && unit.name !== 'second')) return null;
  return /^(?:\d{1,2}0|\d{4})$/.test(tokens.text[first]!) || unit === null
    ? 'a decade or an age group'
    : null;
}
