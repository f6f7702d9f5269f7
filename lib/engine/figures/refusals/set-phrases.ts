import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { words } from '../../word-lists.ts';
import type { Amount } from '../amounts/amount.ts';
import { ORDINALS } from '../lexicon/numerals.ts';
import { type Stretch, wordsIn } from '../stretch.ts';
import { isGlued, lowerAt } from './surroundings.ts';

const HALF_NEEDS = words(`
  of the its their his her our a an all as that this those these more less
`);

/** "The dam is half full", "the season is barely half over". */
const HALF_DONE =
  /^(?:over|full|empty|done|gone|built|finished|complete|completed|filled|ready|spent|used|submerged|flooded|destroyed|burned|ruined)$/;

/** Units of which a half or a quarter, joined to it, is a figure; "half-hour" is a length of time. */
const PARTED =
  /^(?:mile|kilometre|metre|inch|acre|hectare|tonne|ton|kilogram|kilotonne|megatonne|pound|ounce|percent|percentage point|litre|pint|gallon)$/;

/** "second half", "half-staff", "half-hearted", "in half". */
export function isHalfWord(
  stretch: Stretch,
  { first, numberEnd, value, unit }: Amount,
): string | null {
  // "a half-mile queue", "a quarter-tonne bomb"
  if (unit !== null && PARTED.test(unit.name)) return null;
  if (value === 0.25 && lowerAt(stretch, numberEnd) === '-') return 'a compound of "quarter"';
  if (value !== 0.5 || numberEnd - first !== 1 || lowerAt(stretch, first) !== 'half') return null;
  const { tags, sentence } = stretch;
  const after = lowerAt(stretch, numberEnd);
  const before = first > sentence.firstToken ? lowerAt(stretch, first - 1) : '';
  const why = '"half" of a game, a year or a compound';
  if (after === '-' || ORDINALS.has(before)) return why;
  if (before === 'in' || before === 'that' || tags[first - 1] === P.adjective) return why;
  if (HALF_NEEDS.has(after)) return null;
  // "Half were women."
  if (tags[numberEnd] === P.auxiliary && (before === '' || /^(?:and|but|[,;])$/.test(before)))
    return null;
  if (BEFORE_HALF.test(before)) return null;
  if (HALF_DONE.test(after) && (tags[first - 1] === P.auxiliary || tags[first - 1] === P.adverb))
    return null;
  return why;
}

const BEFORE_HALF =
  /^(?:about|around|nearly|almost|over|under|below|above|than|only|just|roughly|by|some|and|up|to|approximately)$/;

const SCALE_WORD = /^(?:hundreds|thousands|millions|billions|trillions)$/;
const MOST_OF = 4;

/** "Exports (in millions of euros)", "Homes lost (thousands)": the scale of other numbers. */
export function isScaleOfOthers(stretch: Stretch, { first, vague, end }: Amount): string | null {
  if (!vague || !SCALE_WORD.test(lowerAt(stretch, first))) return null;
  const isIn = lowerAt(stretch, first - 1) === 'in';
  const before = lowerAt(stretch, isIn ? first - 2 : first - 1);
  if (before !== '(' && !(isIn && (before === ',' || /^figures?$/.test(before)))) return null;
  const close = before === '(' ? ')' : ':';
  const rest = wordsIn(stretch, first + 1, Math.max(end, first + 1) + MOST_OF + 1);
  return rest.includes(close) ? 'the scale in which other numbers are told' : null;
}

/** Zero in words that stands for an idea: "ground zero", "zero tolerance". */
export function isNothing(
  stretch: Stretch,
  { value, form, first, numberEnd }: Amount,
): string | null {
  if (value !== 0 || form !== 'words') return null;
  const isBefore = /^(?:tolerance|hour|-)$/.test(lowerAt(stretch, numberEnd));
  return isBefore || lowerAt(stretch, first - 1) === 'ground' ? 'a fixed phrase' : null;
}

/** "the 14th floor", "a fourth man": a place in a row. */
export function isOrdinal(stretch: Stretch, amount: Amount): string | null {
  const { numberEnd, form } = amount;
  if (form === 'fraction') return isOrdinalNoun(stretch, amount);
  if (form !== 'digits') return null;
  const lower = lowerAt(stretch, numberEnd).replace(/\.$/, '');
  const isEnding = lower === 'st' || lower === 'nd' || lower === 'rd' || lower === 'th';
  return isEnding && isGlued(stretch, numberEnd) ? 'an ordinal' : null;
}

const HEDGES =
  /^(?:about|around|nearly|almost|over|than|only|just|roughly|by|some|to|approximately|up|down|lost|loses?|losing|shed|sheds|shedding|gained|gains|gaining|least|most|well|under|barely|perhaps|maybe|another|grew|fell|rose|dropped|shrank|slashed|cost|costs|from|against|versus|exceeds?|exceeding|between|above|below|within|further|cut)$/;

/** "a tenth cheaper": what follows compares, so that a share is meant. */
const COMPARED = words(`
  more less fewer cheaper dearer higher lower bigger larger smaller shorter longer taller faster
  slower heavier lighter weaker stronger better worse greater richer poorer costlier older younger
`);

/** "a fourth" is a share only with "of" after it or a hedge before it; else the one after the third. */
function isOrdinalNoun(stretch: Stretch, { first, numberEnd }: Amount): string | null {
  const { lower, sentence } = stretch;
  // "A fifth." is an answer to "how much".
  if (first === sentence.firstToken && numberEnd >= stretch.end - 1) return null;
  if (lower[first] !== 'a' && lower[first] !== 'an') return null;
  if (lower[first + 1] === 'quarter' || lower[numberEnd] === 'of') return null;
  if (COMPARED.has(lower[numberEnd] ?? '')) return null;
  return HEDGES.test(lower[first - 1] ?? '') ? null : 'the next one after the one before';
}
