import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { PATIENT_VERBS, WEAK_VERBS } from '../lexicon/cues.ts';
import type { Stretch } from '../scan.ts';
import { isCompanion } from './companion.ts';
import type { Verdict } from './verdict.ts';
import { isActive } from './voice.ts';
import type { WordBefore } from './word-before.ts';

const P = PartOfSpeech;

/** "killing 40", "wounded at least six"; not "were wounded by two". */
export function patientVerbBefore({
  stretch,
  index,
  lower,
  isVerb,
  isClose,
  passed,
}: WordBefore): Verdict {
  const measure = PATIENT_VERBS.get(lower);
  if (measure === undefined) return null;
  const isJoined = /^(?:and|to|,)$/.test(stretch.scan.tokens.lower[index - 1] ?? '');
  const isDoing = isVerb || (isClose && (lower.endsWith('ing') || isJoined));
  if (!isDoing) return null;
  if (passed.crossedNoun && !passed.coordinated) return 'stop';
  const isDone = passed.companion || isActive(stretch, index) || isCompanion(stretch, index);
  return isDone ? { measure, word: lower, isClose } : 'stop';
}

/** "released 40 hostages": the weak verbs, right at the figure or with "over" ("handed over 40"). */
export function weakVerbBefore({
  stretch,
  index,
  lower,
  next,
  tag,
  isVerb,
  isClose,
}: WordBefore): Verdict {
  const measure = WEAK_VERBS.get(lower);
  if (measure === undefined || (!isClose && next !== 'over')) return null;
  const isFree = lower === 'free' && stretch.scan.tags[index - 1] === P.noun;
  if (!isVerb && tag !== P.noun && !isFree) return null;
  const isDone = tag === P.past && !isActive(stretch, index);
  if (isDone || (measure === 'injuries' && tag === P.noun)) return null;
  return { measure, word: lower, isClose: true, isWeak: true };
}

/** "lost 40 men", "shot two"; not "shot at two". */
export function lossOrShot({ stretch, index, lower, next, isClose, passed }: WordBefore): Verdict {
  if (!/^(?:lost|losing|shot|shooting)$/.test(lower)) return null;
  if (passed.crossedNoun && !passed.coordinated) return null;
  if (next === 'at') return 'stop';
  return isActive(stretch, index) ? { measure: 'deaths', word: lower, isClose } : 'stop';
}

/** "claimed the lives of 40". */
export function takenLives({ stretch, index, lower, next }: WordBefore): Verdict {
  if (lower !== 'lives' || next !== 'of' || !isTaken(stretch, index)) return null;
  return { measure: 'deaths', word: lower, isClose: true };
}

/** "claimed the lives of 100 people", not "changed the lives of". */
function isTaken({ scan, sentence }: Stretch, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.firstToken, at - 3); index -= 1) {
    if (/^(?:claim|cost|took|tak|end)/.test(scan.tokens.lower[index]!)) return true;
  }
  return false;
}
