import { PartOfSpeech as P } from '../../../text/parts-of-speech.ts';
import type { Decision } from '../../decide.ts';
import type { Figure } from '../../figure.ts';
import { type Label, measureOfState, Says, saysOf } from '../../lines/label-words.ts';
import {
  ADJECTIVES,
  NOUN_CUES,
  PATIENT_VERBS,
  STATES,
  SUBJECT_VERBS,
} from '../../../grammar/lexicon/cues.ts';
import { stretchOf, type Stretch } from '../../stretch.ts';
import type { Measure } from '../../../measure.ts';
import { cueAfter } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { type Cue, cueBy } from './cue.ts';

/** Places that say what befell the counted without a clause. */
export const CUE_PLACES: readonly Decision[] = [
  { id: 'measure/label', example: 'Wounded: 40' },
  { id: 'measure/own-phrase', example: 'It took in 400 displaced families.' },
];

/** What befell the counted: as the label says, or the clause around; null when nothing did. */
export function cueOf(figure: Figure, label: Label | null): Cue | null {
  if (isOfNone(figure)) return null;
  if (isDivided(figure)) return cueWithin(figure);
  const inLabel = label === null ? null : cueInLabel(figure.stretch, label);
  const above =
    inLabel === null && figure.under !== null ? cueInLabel(figure.stretch, figure.under) : null;
  // "Cyclone: toll mounts to 31": a label that says nothing of it leaves the clause to speak.
  const isSaid = figure.column !== null && saysOf(figure.stretch.scan, figure.column) >= Says.noun;
  return inLabel ?? above ?? (isSaid ? null : findCue(figure));
}

/** What a label says about what is counted under it. */
function cueInLabel(stretch: Stretch, label: Label): Cue | null {
  const { first, end } = label;
  const state = measureOfState(stretch, label);
  if (state !== null)
    return cueBy('measure/label', { measure: state, word: stretch.lower[first]!, isClose: true });
  for (let index = first; index < end; index += 1) {
    const lower = stretch.lower[index]!;
    const measure =
      STATES.get(lower) ??
      PATIENT_VERBS.get(lower) ??
      SUBJECT_VERBS.get(lower) ??
      NOUN_CUES.get(lower);
    if (measure !== undefined)
      return cueBy('measure/label', { measure, word: lower, isClose: true });
  }
  return null;
}

function findCue(figure: Figure): Cue | null {
  const { stretch, phrase } = figure;
  const left = cueBefore(stretch, figure.first);
  if (left?.isClose && left.isWeak !== true) return left;
  // "Deaths ran at 0.4 per 10,000 in the camp": no part of a person was in the camp.
  if (!Number.isInteger(figure.amount.value ?? 0) && figure.unit === null) return left;
  const right = cueAfter(clauseOf(figure), Math.max(phrase?.end ?? 0, figure.end));
  // "sentenced two men to death": they live.
  if (left?.measure === 'detained' && right?.word === 'to death') return left;
  return right ?? cueWithin(figure) ?? left;
}

/** "Of the 30 on board, 12 died": what is said after the comma is said of the twelve. */
function clauseOf({ stretch, first, end }: Figure): Stretch {
  const { lower, sentence } = stretch;

  const of = /^(?:the|its|their|these|those)$/.test(lower[first - 1] ?? '') ? first - 2 : first - 1;
  const isWhole = lower[of] === 'of' && (of === sentence.firstToken || lower[of - 1] === ',');
  if (!isWhole) return stretch;
  for (let index = end; index < Math.min(stretch.end, end + 16); index += 1)
    if (lower[index] === ',') return stretchOf(stretch, stretch.first, index);
  return stretch;
}

/** "400 displaced families", "six wounded soldiers": the phrase itself says it. */
function cueWithin({ phrase, stretch }: Figure): Cue | null {
  if (phrase === null || phrase.pointsBack || phrase.isState) return null;
  const { tags } = stretch;
  for (let index = phrase.first; index < phrase.headAt; index += 1) {
    const lower = stretch.lower[index]!;
    const isState = tags[index] === P.past || tags[index] === P.adjective;
    const measure: Measure | undefined = isState
      ? (STATES.get(lower) ?? PATIENT_VERBS.get(lower) ?? ADJECTIVES.get(lower))
      : ADJECTIVES.get(lower);
    if (measure !== undefined)
      return cueBy('measure/own-phrase', { measure, word: lower, isClose: true, isWeak: true });
  }
  return null;
}

/** "four of his six children were killed": the verb is about the four. */
function isDivided({ stretch: { lower, tags, sentence }, first }: Figure): boolean {
  if (!/^(?:the|its|their|his|her|these|those|my|our|your)$/.test(lower[first - 1] ?? ''))
    return false;
  const part = first - 3;
  if (lower[first - 2] !== 'of' || part < sentence.firstToken) return false;
  return tags[part] === P.number;
}

/** "none of the 64 passengers was hurt": it did not happen to the 64. */
function isOfNone({ stretch: { lower }, first }: Figure): boolean {
  const of = lower[first - 1] === 'of' ? first - 1 : first - 2;
  return lower[of] === 'of' && lower[of - 1] === 'none';
}
