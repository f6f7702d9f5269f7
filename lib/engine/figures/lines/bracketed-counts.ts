import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Stretch } from '../stretch.ts';
import { isPairOfList } from './pairs.ts';

const MOST_LABEL = 6;
const FARTHEST = 80;

/**
 * "Cases by age: under five (212), five to 14 (98)", "Arrests by city: Lyon 41, Nantes 22": the noun
 * before "by", for the number at `[first, end)` of such a list; empty for "By city: …", null elsewhere.
 * Tokens half-open.
 */
export function brokenDown(
  stretch: Stretch,
  first: number,
  end: number,
): { readonly first: number; readonly end: number } | null {
  const { scan, sentence } = stretch;
  const { text, lower } = scan.tokens;
  const isBracketed = text[first - 1] === '(' && text[end] === ')';
  const from = /^[-•*–]$/.test(text[sentence.firstToken]!)
    ? sentence.firstToken + 1
    : sentence.firstToken;
  let colon = from;
  while (colon < first && colon - from <= MOST_LABEL && text[colon] !== ':') colon += 1;
  if (text[colon] !== ':' || first - colon > FARTHEST) return null;
  const by = lower.slice(from, colon).findIndex((word) => DIVIDES.test(word));
  if (by < 0 || scan.tags[from] === PartOfSpeech.number) return null;
  const isBy = /^(?:by|per)$/.test(lower[from + by]!);
  if (by === 0 && !isBy) return null;
  const isPaired = isPairOfList(stretch, { first, numberEnd: end, form: 'digits' });
  if (!isPaired && !(isBracketed && isBy)) return null;
  // "Number of cases, by week"
  const isNumber = /^(?:numbers?|count)$/.test(lower[from]!) && lower[from + 1] === 'of';
  return { first: isNumber && by > 2 ? from + 2 : from, end: from + by };
}

const DIVIDES = /^(?:by|per|in|at|across)$/;
