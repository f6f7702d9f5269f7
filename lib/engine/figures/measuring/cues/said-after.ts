import {
  ARRIVALS,
  PATIENT_VERBS,
  STATES,
  SUBJECT_VERBS,
  WEAK_VERBS,
} from '../../../grammar/lexicon/cues.ts';
import { isNounTag, isVerbForm, PartOfSpeech as P } from '../../../text/parts-of-speech.ts';
import { hasWord, type Stretch, wordsIn } from '../../stretch.ts';
import type { Verdict, WordAfter } from './cue.ts';
import { readExpression } from './expression.ts';
import { graver, hasObject, joinedAfter, REPORTING } from './around-verb.ts';

/** "were rushed to hospital", "lost their lives"; not "took hostage 15 women". */
export function saidExpression({ stretch, index, isClose, clause }: WordAfter): Verdict {
  const said = readExpression(stretch, index, {
    passive: clause.passive,
    close: isClose || REPORTING.has(stretch.lower[index - 1]!),
  });
  if (said === null) return null;
  if (clause.otherFigure && !clause.sawAuxiliary) return 'stop';
  if (said.isDone && !clause.passive && hasObject(stretch, said.end)) return 'stop';
  const { measure, word } = said;
  return { measure, word, isClose, isWeak: measure !== 'deaths' && measure !== 'missing' };
}

/** "8,000 arrived at the camp", where the text tells of flight. */
export function arrival({ stretch, index, lower, tag, isClose, clause }: WordAfter): Verdict {
  const arrives = ARRIVALS.has(lower) && isVerbForm(tag);
  if (!arrives || clause.passive) return null;
  const isCrossing = lower === 'crossed' && stretch.lower[index + 1] === 'into';
  const isStream = /^(?:stream|pour|trek|trudg)/.test(lower);
  if (!isCrossing && !isStream && !stretch.story.isOfFlight) return null;
  return { measure: 'displaced', word: lower, isClose, isWeak: true };
}

/** "12 dead", "were reported missing". */
export function saidState({ stretch, at, index, lower, isClose, clause }: WordAfter): Verdict {
  const state = STATES.get(lower);
  if (state === undefined || isNounHere(stretch, index)) return null;
  const measure = joinedAfter(stretch, index, graver(stretch, index, state));
  const { tags } = stretch;
  const isAll = isLeft(stretch, at, index);
  if (clause.otherFigure && !clause.sawAuxiliary && !isAll) return 'stop';
  // "two policemen wounded one protester": they did it.
  if (!clause.passive && PATIENT_VERBS.has(lower) && hasObject(stretch, index + 1)) return 'stop';
  const isSaid = isClose || clause.passive || REPORTING.has(stretch.lower[index - 1]!) || isAll;
  const isModifier = index + 1 < stretch.end && tags[index + 1] === P.noun && !clause.passive;
  return isSaid && !isModifier ? { measure, word: lower, isClose } : null;
}

/** "treated the wounded": others, who are counted nowhere. */
const isNounHere = ({ lower }: Stretch, at: number): boolean =>
  /^(?:the|those|these)$/.test(lower[at - 1] ?? '') &&
  !/^(?:of|among|amongst)$/.test(lower[at - 2] ?? '');

/** "two fatally and nine seriously": how gravely, the verb stands with the figure before. */
export function gravely({ stretch, index, lower, isClose }: WordAfter): Verdict {
  if (!isClose) return null;
  const isHurt = /^(?:seriously|critically|badly|severely|gravely|lightly|slightly)$/.test(lower);
  if (!isHurt && !/^(?:fatally|mortally)$/.test(lower)) return null;
  if (!/^(?:[.,;)]|and|or|but)$/.test(stretch.lower[index + 1] ?? '.')) return null;
  return { measure: isHurt ? 'injuries' : 'deaths', word: lower, isClose };
}

/** "40 died". */
export function subjectVerb({ lower, isClose }: WordAfter): Verdict {
  const measure = SUBJECT_VERBS.get(lower);
  return measure === undefined ? null : { measure, word: lower, isClose };
}

/** "40 were killed", "40 killed in a raid"; not "40 have killed", "40 killed a guard". */
export function patientVerbAfter(word: WordAfter): Verdict {
  const { stretch, index, lower, tag, isClose, clause } = word;
  const verb = PATIENT_VERBS.get(lower);
  const isParticiple = tag === P.past || tag === P.adjective || (clause.passive && tag === P.noun);
  if (verb === undefined || !isParticiple || isNounHere(stretch, index)) return null;
  const measure = joinedAfter(stretch, index, graver(stretch, index, verb));
  if (clause.passive) return { measure, word: lower, isClose: false };
  if (clause.otherFigure) return 'stop';
  return hasObject(stretch, index + 1) ? 'stop' : { measure, word: lower, isClose };
}

/** "nine rebels were held", "nine held"; not "nine held talks". */
export function weakVerbAfter({ stretch, index, lower, tag, isClose, clause }: WordAfter): Verdict {
  const measure = WEAK_VERBS.get(lower);
  if (measure === undefined || tag !== P.past) return null;
  if (!clause.passive && !isClose) return null;
  const next = stretch.lower[index + 1] ?? '';
  if (clause.passive) return { measure, word: lower, isClose, isWeak: true };
  if (/^(?:out|on|off|firm|up)$/.test(next) || hasObject(stretch, index + 1)) return null;
  return { measure, word: lower, isClose, isWeak: true };
}

/** "40 were shot", "40 were taken". */
export function wasShotOrTaken(word: WordAfter): Verdict {
  return wasShot(word) ?? wasTaken(word);
}

/** "40 were shot"; "40 shot" alone may have fired. "Five were shot down" are no people. */
function wasShot({ stretch, index, lower, isClose, clause }: WordAfter): Verdict {
  if (lower !== 'shot' || !clause.passive) return null;
  const after = stretch.lower.slice(index + 1, index + 5).join(' ');
  if (/^(?:down|(?:out of|from) the (?:sky|skies|air))/.test(after)) return 'stop';
  return { measure: 'deaths', word: lower, isClose };
}

/** "Forty villagers were taken, …": nobody says where to. */
function wasTaken({ stretch: { tags, end }, index, lower, isClose, clause }: WordAfter): Verdict {
  if (lower !== 'taken' || !clause.passive) return null;
  const isEnd = index + 1 >= end || tags[index + 1] === P.punctuation;
  return isEnd ? { measure: 'abducted', word: lower, isClose, isWeak: true } : null;
}

/** "left one guard and six prisoners dead": the state at the end holds for the whole list. */
function isLeft(stretch: Stretch, at: number, state: number): boolean {
  if (!isNounTag(stretch.tags[state - 1])) return false;
  return hasWord(wordsIn(stretch, at - 10, at), /^(?:left|leaves?|leaving)$/);
}
