import { isVerbal, isVerbForm, PartOfSpeech as P } from '../../../text/parts-of-speech.ts';
import { words } from '../../../word-lists.ts';
import type { Stretch } from '../../stretch.ts';
import {
  type Cue,
  type CueRule,
  firstVerdict,
  type Onward,
  type Step,
  type WordAfter,
} from './cue.ts';
import { BE, REPORTING } from './around-verb.ts';
import {
  arrival,
  gravely,
  patientVerbAfter,
  saidExpression,
  saidState,
  subjectVerb,
  wasShotOrTaken,
  weakVerbAfter,
} from './said-after.ts';
import { rule } from '../../decide.ts';

const FARTHEST_RIGHT = 22;

/** Looks right from the end of the counted phrase: "were killed", "died", "feared dead". */
export function cueAfter(stretch: Stretch, at: number): Cue | null {
  const main = endOfAside(stretch, at);
  return (main === null ? null : walkAfter(stretch, main)) ?? walkAfter(stretch, at);
}

/** "two peasants, who were accused of helping the police, have been shot": where the main verb stands. */
function endOfAside({ lower, tags, end }: Stretch, at: number): number | null {
  const isOpened = /^[,–—\-]$/.test(lower[at] ?? '');
  if (!isOpened || at + 1 >= end || isVerbal(tags[at + 1])) return null;
  for (let index = at + 2; index < Math.min(end, at + FARTHEST_RIGHT); index += 1) {
    const after = tags[index + 1];
    if (lower[index] !== lower[at]) continue;
    if (isVerbal(after)) return index + 1;
  }
  return null;
}

function walkAfter(stretch: Stretch, at: number): Cue | null {
  const { lower, tags } = stretch;
  const stop = Math.min(stretch.end, at + FARTHEST_RIGHT);
  const clause = {
    passive: false,
    sawAuxiliary: false,
    relative: false,
    inside: false,
    otherFigure: false,
  };
  for (let index = at; index < stop; index += 1) {
    const verdict = firstVerdict(AFTER_FIGURE, {
      stretch,
      at,
      index,
      lower: lower[index]!,
      tag: tags[index]!,
      isClose: index === at,
      clause,
    });
    if (verdict === 'stop') return null;
    if (verdict !== null && verdict !== 'next') return verdict;
  }
  return null;
}

/** In this order: what ends the search, what says what befell them, then what may stand between. */
export const AFTER_FIGURE: readonly (CueRule<WordAfter> | Step<WordAfter>)[] = [
  sentenceEnd,
  joinedParticiple,
  relativePronoun,
  rule('measure/said-expression', 'Nine walkers were rushed to hospital.', saidExpression),
  rule('measure/arrival', 'They fled; 800 people arrived at the camp.', arrival),
  numberInside,
  rule('measure/gravely', 'Two men were hurt, four critically.', gravely),
  activeSaying,
  rule('measure/state-after', 'Twelve miners are missing.', saidState),
  rule('measure/own-verb', 'Forty miners died.', subjectVerb),
  rule('measure/verb-after', 'Forty miners were killed.', patientVerbAfter),
  rule('measure/weak-verb-after', 'Nine workers were charged.', weakVerbAfter),
  auxiliary,
  rule('measure/were-shot-or-taken', 'Four farmers were shot.', wasShotOrTaken),
  betweenWord,
  otherVerb,
  clauseJoint,
];

const SENTENCE_ENDS = words('. ; : ! ? •');

function sentenceEnd({ lower }: WordAfter): Onward {
  return SENTENCE_ENDS.has(lower) ? 'stop' : null;
}

/** "from the NATO-led mission were": a participle after a hyphen is no verb. */
function joinedParticiple({ stretch: { text }, at, index, tag }: WordAfter): Onward {
  if (index === at || (tag !== P.past && tag !== P.ing)) return null;
  return text[index - 1] === '-' ? 'next' : null;
}

function relativePronoun({ lower, isClose, clause }: WordAfter): Onward {
  // "120 people, nine of whom drowned": told of the nine.
  if (lower === 'whom' && clause.otherFigure) return 'stop';
  if (lower !== 'who' && lower !== 'which' && lower !== 'that') return null;
  if ((lower === 'that' && !isClose) || clause.inside) return 'stop';
  clause.relative = true;
  return 'next';
}

function numberInside({ stretch, index, tag, clause }: WordAfter): Onward {
  if (tag !== P.number) return null;
  if (clause.inside) return 'stop';
  const { lower } = stretch;
  const before = lower[index - 1] ?? '';
  if (/^(?:[,–]|with)$/.test(before)) clause.otherFigure = true;
  return null;
}

/** "four nurses said the man had died": what follows is told of others. */
function activeSaying({ stretch: { tags, end }, index, lower, clause }: WordAfter): Onward {
  if (clause.sawAuxiliary) return null;
  if (!/^(?:said|says|say|told|added|claimed|insisted|testified|recalled)$/.test(lower))
    return null;
  const next = tags[index + 1];
  return index + 1 >= end || next === P.to || next === P.punctuation ? null : 'stop';
}

function betweenWord({ lower, tag }: WordAfter): Onward {
  return REPORTING.has(lower) || lower === 'aged' || tag === P.adverb || tag === P.to
    ? 'next'
    : null;
}

/** "while …", "and fled": another clause begins. */
function clauseJoint({ stretch: { tags }, index, lower, tag, clause }: WordAfter): Onward {
  // "were chased and shot": the passive goes on.
  if (clause.passive && lower === 'and' && tags[index + 1] === P.past) return 'next';
  if (tag === P.conjunction && lower !== 'and' && lower !== 'or') return 'stop';
  const isAnd = lower === 'and';
  // "a bus with 66 passengers plunged off a road, and 41 perished"
  if (isAnd && tags[index + 1] === P.number && isVerbal(tags[index + 2])) return 'stop';
  return isAnd && isVerbal(tags[index + 1]) ? 'stop' : null;
}

/** Auxiliaries after which a passive may still come: "have been", "may be". */
const PLAIN_AUXILIARIES = words('have has had having will may might could');

/** "her cousin, who left with a party of 22, has …": one person's verb, the 22 are not its subject. */
const isOfOneBefore = ({ lower }: Stretch, index: number): boolean =>
  lower[index - 1] === ',' && /^(?:has|was|is)$/.test(lower[index]!);

/** "were", "have been", "may be": passed; others ("should", "must") end the search. */
function auxiliary({ stretch, index, lower, tag, clause }: WordAfter): Onward {
  if (tag !== P.auxiliary) return null;
  if (isOfOneBefore(stretch, index)) return 'stop';
  if (BE.has(lower)) clause.passive = true;
  else if (!PLAIN_AUXILIARIES.has(lower)) return 'stop';
  clause.sawAuxiliary = true;
  return 'next';
}

const LONGEST_BETWEEN = 5;

/** "were chased by guards and shot": a second participle is to come. */
function goesOnPassive({ lower, tags, end }: Stretch, at: number): boolean {
  for (let index = at + 1; index < Math.min(end - 1, at + LONGEST_BETWEEN); index += 1) {
    if (lower[index] === 'and') return tags[index + 1] === P.past;
  }
  return false;
}

/** A verb that says nothing of them: passed where it is not the main one. */
function otherVerb({ stretch, index, tag, isClose, clause }: WordAfter): Onward {
  if (!isVerbForm(tag)) return null;
  const { tags } = stretch;
  if (clause.passive && tag === P.past && goesOnPassive(stretch, index)) return 'next';
  // "who were guarding the house", "travelling in a bus": the main verb is still to come.
  if (clause.relative || (isClose && tag === P.ing && tags[index - 1] !== P.number)) {
    clause.relative = false;
    clause.inside = true;
    clause.passive = false;
    clause.sawAuxiliary = false;
    return 'next';
  }
  // "suspected of planting the bomb": what they did or were about to do.
  if (tag === P.ing && !clause.sawAuxiliary && tags[index - 1] === P.preposition) {
    clause.inside = true;
    return 'next';
  }
  const isModifier = tags[index + 1] === P.noun && !clause.sawAuxiliary;
  const isReduced = tag === P.past && !clause.sawAuxiliary && tags[index + 1] === P.preposition;
  return isModifier || isReduced ? 'next' : 'stop';
}
