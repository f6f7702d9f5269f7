import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';

const P = PartOfSpeech;

/** "the top three", "bottom 12": a place in a ranking. */
export function isRank({ scan, end }: Stretch, { first, end: after, unit }: Amount): string | null {
  const before = scan.tokens.lower[first - 1] ?? '';
  if ((before !== 'top' && before !== 'bottom') || unit !== null) return null;
  if (
    scan.tags[first - 2] !== P.determiner &&
    scan.tags[first - 2] !== P.preposition &&
    scan.tags[first - 2] !== P.possessive
  )
    return null;
  const tag = after < end ? scan.tags[after] : P.punctuation;
  return tag === P.noun || tag === P.name || tag === P.adjective ? null : 'a place in a ranking';
}
