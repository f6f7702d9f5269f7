import { PartOfSpeech } from '../../../text/parts-of-speech.ts';
import { PATIENT_VERBS, WEAK_VERBS } from '../../../grammar/lexicon/cues.ts';
import { headOf, LIVING, measureOfNoun } from '../../../grammar/lexicon/nouns.ts';
import type { Stretch } from '../../stretch.ts';
import { readDone } from './expression.ts';
import { graver, joinedBefore } from './gravity.ts';
import { treatedFor } from './illness.ts';
import type { Said } from './cue.ts';
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
  const verb = PATIENT_VERBS.get(lower);
  // "burnt-out cars and 40 men"
  if (verb === undefined || stretch.scan.tokens.text[index + 1] === '-') return null;
  const measure = joinedBefore(stretch, index, graver(stretch, index, verb));
  const isJoined = /^(?:and|to|,)$/.test(stretch.scan.tokens.lower[index - 1] ?? '');
  const isGerund = lower.endsWith('ing') && stretch.scan.tags[index + 1] === P.determiner;
  const isDoing = isVerb || isGerund || (isClose && (lower.endsWith('ing') || isJoined));
  if (!isDoing) return null;
  if (passed.crossedNoun && !passed.coordinated) return 'stop';
  const isDone = passed.companion || isActive(stretch, index) || isCompanion(stretch, index);
  return isDone ? { measure, word: lower, isClose } : 'stop';
}

const LONGEST_DONE = 5;

/** "gunned down 15", "drove from their homes 300 families". */
export function doneRightBefore(stretch: Stretch, before: number): Said | null {
  const { tags } = stretch.scan;
  const least = Math.max(stretch.sentence.firstToken, before - LONGEST_DONE);
  for (let index = before - 2; index >= least; index -= 1) {
    const tag = tags[index];
    if (tag !== P.past && tag !== P.ing && tag !== P.verb && tag !== P.noun) continue;
    const said = readDone(stretch, index);
    if (said?.end !== before || !isActive(stretch, index)) continue;
    const { measure, word } = said;
    return { measure, word, isClose: true, isWeak: measure !== 'deaths' };
  }
  return null;
}

/** "gunned down two teachers and nine pupils": the same for the rest of the list. */
export function doneExpression({ stretch, before, index, isVerb, passed }: WordBefore): Verdict {
  if (!isVerb || !passed.coordinated) return null;
  const said = readDone(stretch, index);
  if (said === null || said.end > before) return null;
  if (!isActive(stretch, index)) return 'stop';
  const { measure, word } = said;
  return { measure, word, isClose: false, isWeak: measure !== 'deaths' };
}

/** "released 40 hostages": the weak verbs, right at the figure or with "over" ("handed over 40"). */
export function weakVerbBefore(word: WordBefore): Verdict {
  return weakVerb(word) ?? takenAlong(word);
}

function weakVerb({
  stretch,
  index,
  lower,
  next,
  tag,
  isClose,
  before,
  passed,
}: WordBefore): Verdict {
  const measure = WEAK_VERBS.get(lower);
  if (measure === undefined) return null;
  const isFirst = isClose || next === 'over';
  if (!isFirst && !(passed.coordinated && isOfPeople(stretch, index, before))) return null;
  const isDone = tag === P.past && !isActive(stretch, index);
  if (isDone || (measure === 'injuries' && tag === P.noun)) return null;
  const illness = measure === 'injuries' ? treatedFor(stretch, before) : null;
  if (illness !== null) return { measure: illness, word: lower, isClose: true };
  return { measure, word: lower, isClose: true, isWeak: true };
}

/** "charged two teachers and nine pupils": the list after the verb begins with people. */
function isOfPeople({ scan }: Stretch, verb: number, before: number): boolean {
  const { tags, tokens } = scan;
  const next = tags[verb + 1];
  if (/^(?:him|her|them|us|me)$/.test(tokens.lower[verb + 1]!) || next === P.name) return true;
  if (next !== P.number && next !== P.determiner) return false;
  for (let index = verb + 2; index < before; index += 1) {
    if (tags[index] === P.noun) {
      const measure = measureOfNoun(headOf(tokens.lower[index]!));
      if (measure !== null && LIVING.has(measure)) return true;
    } else if (tags[index] === P.conjunction) return false;
  }
  return false;
}

/** "lost 40 men", "shot two"; not "shot at two". */
export function lossOrShot({ stretch, index, lower, next, isClose, passed }: WordBefore): Verdict {
  if (!/^(?:lost|losing|shot|shooting)$/.test(lower)) return null;
  if (passed.crossedNoun && !passed.coordinated) return null;
  if (next === 'at') return 'stop';
  return isActive(stretch, index) ? { measure: 'deaths', word: lower, isClose } : 'stop';
}

const LONGEST_TAKEN = 8;

/** "took three girls with them": carried off. */
function takenAlong({ stretch, lower, isClose, before }: WordBefore): Verdict {
  if (!isClose || !/^(?:took|takes?|taking|dragged|carried)$/.test(lower)) return null;
  const { tokens } = stretch.scan;
  for (let at = before + 1; at < Math.min(stretch.end - 1, before + LONGEST_TAKEN); at += 1) {
    if (tokens.lower[at] === 'with' && /^(?:them|him)$/.test(tokens.lower[at + 1]!))
      return { measure: 'abducted', word: lower, isClose, isWeak: true };
  }
  return null;
}
