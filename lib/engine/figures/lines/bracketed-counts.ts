import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Stretch } from '../stretch.ts';

const MOST_LABEL = 6;
const FARTHEST = 80;

/**
 * "Cases by age: under five (212), five to 14 (98)": the noun before "by", when the number at
 * `[first, end)` stands alone in brackets after such a colon; null elsewhere. Tokens half-open.
 */
export function brokenDown(
  { scan, sentence }: Stretch,
  first: number,
  end: number,
): { readonly first: number; readonly end: number } | null {
  const { text, lower } = scan.tokens;
  if (text[first - 1] !== '(' || text[end] !== ')') return null;
  const from = /^[-•*–]$/.test(text[sentence.firstToken]!)
    ? sentence.firstToken + 1
    : sentence.firstToken;
  let colon = from;
  while (colon < first && colon - from <= MOST_LABEL && text[colon] !== ':') colon += 1;
  if (text[colon] !== ':' || first - colon > FARTHEST) return null;
  const by = lower.slice(from, colon).findIndex((word) => word === 'by' || word === 'per');
  if (by <= 0 || scan.tags[from] === PartOfSpeech.number) return null;
  return { first: from, end: from + by };
}
