import type { Amount } from '../amounts/amount.ts';
import { DENOMINATORS } from '../lexicon/numerals.ts';
import { hasGap } from '../lines/pairs.ts';
import type { Stretch } from '../stretch.ts';
import { isGlued, lowerAt } from './surroundings.ts';
import { words } from '../../word-lists.ts';

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
  const { lower } = stretch.scan.tokens;
  if (first === stretch.sentence.firstToken && numberEnd >= stretch.end - 1) return null;
  if (lower[first] !== 'a' && lower[first] !== 'an') return null;
  if (lower[first + 1] === 'quarter' || lower[numberEnd] === 'of') return null;
  if (COMPARED.has(lower[numberEnd] ?? '')) return null;
  if (hasGap(stretch, { first, numberEnd }) && isFractionBefore(stretch, first)) return null;
  return HEDGES.test(lower[first - 1] ?? '') ? null : 'the next one after the one before';
}

const FARTHEST = 24;

/** "lost a fifth of the vote and the Greens a tenth": a share after a share. */
function isFractionBefore({ scan: { tokens }, sentence }: Stretch, at: number): boolean {
  for (let index = at - 1; index > Math.max(sentence.firstToken, at - FARTHEST); index -= 1)
    if (DENOMINATORS.has(tokens.lower[index]!)) return true;
  return false;
}
