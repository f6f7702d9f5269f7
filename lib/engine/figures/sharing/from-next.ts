import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { type Figure } from '../figure.ts';
import type { Shared } from './rule.ts';
import { words } from '../../word-lists.ts';

/** "700 of Brenner's 1,900 staff", "four of its nine freighters": the noun of the whole it is part of. */
export function nounOfWhole(figure: Figure, next: Figure): Shared | null {
  if (!isBare(figure) || !isPartOf(figure, next)) return null;
  // An owner before it is not what is counted.
  const end = figure.phrase === null ? figure.end : figure.amount.end;
  return { phrase: next.phrase, end, reason: 'shares the noun of the whole it is part of' };
}

/** "45 and 50 mg": the unit of the number it is joined to. */
export function unitOfNext(figure: Figure, next: Figure): Shared | null {
  const joint = figure.unit === null && figure.phrase === null ? jointTo(figure, next) : null;
  if (joint === null || !sharesUnit(figure, next, joint)) return null;
  return { unit: next.unit, reason: 'shares the unit of the number after it' };
}

/** "6 by 4 metres", "40 x 60 km", "a 10-by-12-foot cell": two sides in one unit. */
export function unitOfSide(
  { stretch: { lower, text }, amount, unit, end }: Figure,
  next: Figure,
): Shared | null {
  if (unit !== null || next.unit?.measure !== 'distance') return null;

  const at = text[amount.end] === '-' ? amount.end + 1 : amount.end;
  const isNext = next.first <= at + 2 && /^(?:by|x|×)$/.test(lower[at] ?? '');
  const reason = 'a side in the unit of the other';
  return isNext ? { unit: next.unit, phrase: null, end, reason } : null;
}

/** "five and six cylinders": the noun of the number it is joined to. */
export function nounOfNext(figure: Figure, next: Figure): Shared | null {
  const joint = figure.unit === null && figure.phrase === null ? jointTo(figure, next) : null;
  if (joint === null || !sharesNoun(next, joint)) return null;
  return { phrase: next.phrase, reason: 'shares the noun of the number after it' };
}

const isBare = ({ unit }: Figure): boolean =>
  unit === null || unit.name === 'fraction' || unit.name === 'percent';

/** The word that joins two numbers. */
interface Joint {
  readonly word: string;
  /** Whether the first of the two follows "from". */
  readonly isFrom: boolean;
}

const JOINTS = words('and , or to but');

/** "45 and 50 mg": null when more than a sign stands between the joint and the next number. */
function jointTo(figure: Figure, next: Figure): Joint | null {
  const { tokens } = figure.stretch.scan;
  const at = afterBracket(figure);
  const word = tokens.lower[at] ?? '';
  const isFrom = figure.stretch.scan.tokens.lower[figure.first - 1] === 'from';
  return JOINTS.has(word) && next.first <= at + 1 ? { word, isFrom } : null;
}

/** "four and six per cent", "two-, three- and four-year terms". */
function sharesUnit(figure: Figure, next: Figure, { word: joint, isFrom }: Joint): boolean {
  return (
    next.unit !== null &&
    next.amount.form === figure.amount.form &&
    joint !== ',' &&
    // "8,210 or 57% of visits": the share that so many are.
    (joint !== 'or' || next.unit.measure !== 'percent') &&
    // "from 12,000 to 15,500 francs a litre"
    (!next.amount.isMoney || isFrom)
  );
}

/** "five and six cylinders", "grow from 350,000 to 400,000 households". */
function sharesNoun({ phrase, unit }: Figure, { word, isFrom }: Joint): boolean {
  return phrase !== null && !phrase.isState && unit === null && (word !== 'to' || isFrom);
}

/** "7,000 (Smith, 2007) and 11,200 speakers": a short aside does not part the two. */
function afterBracket({ stretch: { text, end: stop }, end }: Figure): number {
  if (text[end] !== '(') return end;
  for (let at = end + 1; at < Math.min(stop, end + 8); at += 1) {
    if (text[at] === ')') return at + 1;
  }
  return end;
}

/** "eight of 11 lines", "five out of nine judges", "four of its nine freighters". */
function isPartOf(figure: Figure, next: Figure): boolean {
  const { lower } = figure.stretch.scan.tokens;
  const of = lower[figure.amount.end] === 'out' ? figure.amount.end + 1 : figure.amount.end;
  if (lower[of] !== 'of' || next.phrase === null || next.unit !== null) return false;
  if (next.first <= of + 2) return true;
  // "1,100 of Mallee's 2,450 staff"
  return next.first <= of + 5 && figure.stretch.scan.tags[next.first - 1] === P.possessive;
}
