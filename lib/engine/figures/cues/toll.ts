import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { NOUN_CUES, STATES } from '../lexicon/cues.ts';
import type { Verdict } from './verdict.ts';
import type { WordBefore } from './word-before.ts';

const P = PartOfSpeech;
const AFTER_NOUN_CUE = new Set('of to at from among rise in'.split(' '));

/** Verbs between a noun such as "toll" and its number. */
const TOLL_VERBS = new Set(
  'rose risen rises climbed climbs climb stood stands stand reached reaches reach was is has had been bringing brings brought put puts increased passed exceeded rising hit hits jumped grew'.split(
    ' ',
  ),
);

/** "a death toll of 40", "deaths rose to 40". */
export function nounCue({ before, index, lower, next, tag, isClose, passed }: WordBefore): Verdict {
  const measure = NOUN_CUES.get(lower);
  if (measure === undefined || (tag !== P.noun && !STATES.has(lower))) return null;
  if (index + 1 === before || AFTER_NOUN_CUE.has(next ?? '') || TOLL_VERBS.has(next ?? '')) {
    const isOf = index + 2 === before && next === 'of' && !STATES.has(lower);
    return { measure, word: lower, isClose: isClose || isOf };
  }
  passed.crossedNoun = true;
  return 'next';
}

/** "the toll rose to 41", "brings the toll to 41": verbs between the noun and its number. */
export function tollVerb({ lower, tag, isVerb }: WordBefore): Verdict {
  if (!isVerb && tag !== P.auxiliary) return null;
  return TOLL_VERBS.has(lower) ? 'next' : 'stop';
}
