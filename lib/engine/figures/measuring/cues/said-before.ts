import {
  NOUN_CUES,
  PATIENT_VERBS,
  STATES,
  SUBJECT_VERBS,
  WEAK_VERBS,
} from '../../../grammar/lexicon/cues.ts';
import { headOf, isLiving } from '../../../grammar/lexicon/nouns.ts';
import { isVerbForm, PartOfSpeech as P } from '../../../text/parts-of-speech.ts';
import type { Measure } from '../../../measure.ts';
import { words } from '../../../word-lists.ts';
import { isNear, type Stretch, tokenBefore, wordsIn } from '../../stretch.ts';
import type { Onward, Said, Verdict, WordBefore } from './cue.ts';
import { readDone } from './expression.ts';
import { graver, isActive, isLoss, isLossOfLife, joinedBefore } from './around-verb.ts';

/** "killing 40", "wounded at least six"; not "were wounded by two". */
export function patientVerbBefore(word: WordBefore): Verdict {
  const { stretch, index, lower, isVerb, isClose, passed } = word;
  const verb = PATIENT_VERBS.get(lower);
  // "burnt-out cars and 40 men"
  if (verb === undefined || stretch.text[index + 1] === '-') return null;
  const measure = joinedBefore(stretch, index, graver(stretch, index, verb));
  const isGerund = lower.endsWith('ing') && stretch.tags[index + 1] === P.determiner;
  if (!isVerb && !isGerund && !isClose) return null;
  if (passed.crossedNoun && !passed.coordinated) return 'stop';
  // "kidnapped with two nephews"
  const isCompanion = stretch.lower[index + 1] === 'with';
  const isDone = passed.companion || isActive(stretch, index) || isCompanion;
  return isDone ? { measure, word: lower, isClose } : 'stop';
}

const LONGEST_DONE = 5;

/** "gunned down 15", "drove from their homes 300 families". */
export function doneRightBefore(stretch: Stretch, before: number): Said | null {
  const { tags, sentence } = stretch;
  const least = Math.max(sentence.firstToken, before - LONGEST_DONE);
  for (let index = before - 2; index >= least; index -= 1) {
    const tag = tags[index];
    if (!isVerbForm(tag) && tag !== P.noun) continue;
    const said = readDone(stretch, index);
    if (said?.end !== before) continue;
    const { measure, word } = said;
    return { measure, word, isClose: true, isWeak: measure !== 'deaths' };
  }
  return null;
}

/** "gunned down two teachers and nine pupils": the same for the rest of the list. */
export function doneExpression({ stretch, index, isVerb, passed }: WordBefore): Verdict {
  if (!isVerb || !passed.coordinated) return null;
  const said = readDone(stretch, index);
  if (said === null) return null;
  if (!isActive(stretch, index)) return 'stop';
  const { measure, word } = said;
  return { measure, word, isClose: false, isWeak: measure !== 'deaths' };
}

/** "released 40 hostages": the weak verbs, right at the figure or with "over" ("handed over 40"). */
export function weakVerbBefore(word: WordBefore): Verdict {
  return weakVerb(word) ?? takenAlong(word);
}

function weakVerb(word: WordBefore): Verdict {
  const { stretch, index, lower, next, isClose, before } = word;
  const measure = WEAK_VERBS.get(lower);
  if (measure === undefined) return null;
  const isFirst = isClose || next === 'over';
  if (!isFirst && !isOfPeople(stretch, index, before)) return null;
  return { measure, word: lower, isClose: true, isWeak: true };
}

const LONGEST_TAKEN = 8;

/** "took three girls with them": carried off. */
function takenAlong({ stretch, lower, isClose, before }: WordBefore): Verdict {
  if (!isClose || !/^(?:took|takes?|taking|dragged|carried)$/.test(lower)) return null;
  const after = wordsIn(stretch, before, before + LONGEST_TAKEN).join(' ');
  const isAlong = / with (?:them|him)\b/.test(after);
  return isAlong ? { measure: 'abducted', word: lower, isClose, isWeak: true } : null;
}

/** "charged two teachers and nine pupils": the list after the verb begins with people. */
function isOfPeople({ lower, tags }: Stretch, verb: number, before: number): boolean {
  const next = tags[verb + 1];
  if (/^(?:him|her|them|us|me)$/.test(lower[verb + 1]!) || next === P.name) return true;
  if (next !== P.number && next !== P.determiner) return false;
  for (let index = verb + 2; index < before; index += 1) {
    if (tags[index] === P.noun && isLiving(headOf(lower[index]!))) return true;
  }
  return false;
}

/** "lost 40 men", "shot two". */
export function lossOrShot({ stretch, index, lower, isClose }: WordBefore): Verdict {
  if (!/^(?:lost|losing|shot|shooting)$/.test(lower)) return null;
  return isActive(stretch, index) ? { measure: 'deaths', word: lower, isClose } : 'stop';
}

/** "killed along with 40": what was done to the one was done to the others. */
export function alongWith({ stretch, index, lower, passed }: WordBefore): Onward {
  const before = stretch.lower[index - 1] ?? '';
  if (lower !== 'with' || !/^(?:along|together)$/.test(before)) return null;
  passed.coordinated = true;
  passed.companion = true;
  return 'next';
}

/** "kidnapped with his two nephews", "killed along with": the companions share it. */
export const isTakenWith = (stretch: Stretch, at: number): boolean =>
  tokenBefore(stretch, at, { word: PATIENT_VERBS, reach: 3, passes: /^(?:along|together)$/ }) >= 0;

/** Nouns that stand before other things as well: "the trial of 40 vaccines". */
const SAID_OF_OTHERS = words(`
  release freeing extradition sentencing acquittal remand deportation trial conviction prosecution
  capture detention custody relocation evacuation shooting loss poisoning custody
`);
/** "a trial of two candidates" for a vaccine: nobody is in the dock. */
const OF_MEDICINE =
  /^(?:vaccines?|drugs?|clinical|medicines?|doses?|volunteers?|candidates?|placebo)$/;

const AFTER_NOUN_CUE = words('of to at from among rise in as now currently still already');

/** Verbs between a noun such as "toll" and its number. */
const TOLL_VERBS = words(`
  rose risen rises climbed climbs climb stood stands stand reached reaches reach was is has had
  been bringing brings brought put puts increased passed exceeded rising hit hits jumped grew
  mounts mounted mounting crosses crossed touches touched nears neared tops topped doubles doubled
  swells swelled soars soared jumps updated climbing rises ran run runs running averaged averaging
`);

/** "a death toll of 40", "deaths rose to 40". */
export function nounCue(word: WordBefore): Verdict {
  const { stretch, before, index, lower, next, tag, isClose, passed } = word;
  const measure = tollOf(stretch, index, next) ?? NOUN_CUES.get(lower);
  const { tokens, text } = stretch;
  // "Cyclone: Toll mounts to 31"
  const isOpening = tag === P.name && /^[:|–—-]$/.test(text[index - 1] ?? '');
  const isNoun =
    tag === P.noun || isOpening || ((tag === P.ing || lower === 'remains') && next === 'of');
  if (measure === undefined || (!isNoun && lower !== 'lives' && !STATES.has(lower))) return null;
  if (isLoss(lower) && !isLossOfLife(tokens, index)) return null;
  if (lower === 'trial' && isNear({ stretch, first: index }, OF_MEDICINE)) return null;
  if (index + 1 === before || AFTER_NOUN_CUE.has(next ?? '') || TOLL_VERBS.has(next ?? '')) {
    const isOf = index + 2 === before && next === 'of';
    const isWeak = SAID_OF_OTHERS.has(lower);
    return { measure, word: lower, isClose: isClose || isOf, isWeak };
  }
  passed.crossedNoun = true;
  return 'next';
}

/** "the toll rose to 41", "brings the toll to 41": verbs between the noun and its number. */
export function tollVerb({ lower, next, tag, isVerb }: WordBefore): Onward {
  if (!isVerb && tag !== P.auxiliary) return null;
  if (TOLL_VERBS.has(lower)) return 'next';
  // "the toll from mudslides unleashed by the storm reached 40"
  return tag === P.past && next === 'by' ? 'next' : 'stop';
}

const LIFE_TAKERS =
  /^(?:claim(?:s|ed|ing)?|tak(?:es?|en|ing)|took|cost(?:s|ing)?|lost|los(?:es?|ing))$/;

const FARTHEST_VERB = 20;

/** "claimed the lives of", "takes the count to 17": what they count by the words before. */
function tollOf({ lower }: Stretch, at: number, next: string | undefined): Measure | null {
  if (lower[at] === 'lives') return LIFE_TAKERS.test(lower[at - 2] ?? '') ? 'deaths' : null;
  if (lower[at] !== 'count' || next !== 'to') return null;
  const front = lower.slice(Math.max(0, at - FARTHEST_VERB), at);
  return SUBJECT_VERBS.get(front.findLast((word) => SUBJECT_VERBS.has(word)) ?? '') ?? null;
}
