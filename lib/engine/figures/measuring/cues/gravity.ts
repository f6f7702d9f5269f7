import { PartOfSpeech } from '../../../text/parts-of-speech.ts';
import { PATIENT_VERBS, STATES } from '../../../grammar/lexicon/cues.ts';
import type { Stretch } from '../../stretch.ts';
import type { Measure } from '../../../measure.ts';

/** "fatally wounded", "mortally hurt": dead of it. */
export function graver({ scan }: Stretch, at: number, measure: Measure): Measure {
  if (measure !== 'injuries') return measure;
  return /^(?:fatally|mortally)$/.test(scan.tokens.lower[at - 1] ?? '') ? 'deaths' : measure;
}

const HARMED = new Set<Measure>(['deaths', 'injuries', 'missing']);

/** "killed or wounded", "dead and injured", "dead or missing": one number for both. */
export function joinedAfter({ scan, end }: Stretch, at: number, measure: Measure): Measure {
  const { lower } = scan.tokens;
  const joint = lower[at + 1] ?? '';
  if (at + 2 >= end || (joint !== 'or' && joint !== 'and' && joint !== '/')) return measure;
  // "shot two dead and wounded nine": a number of its own.
  if (scan.tags[at + 3] === PartOfSpeech.number) return measure;
  return both(measure, measureOfWord(lower[at + 2]!));
}

/** "killed or wounded 40", "killing or wounding": the word two before says the rest. */
export function joinedBefore({ scan }: Stretch, at: number, measure: Measure): Measure {
  const { lower } = scan.tokens;
  const joint = lower[at - 1] ?? '';
  if (joint !== 'or' && joint !== 'and') return measure;
  return both(measure, PATIENT_VERBS.get(lower[at - 2] ?? ''));
}

const measureOfWord = (lower: string): Measure | undefined =>
  STATES.get(lower) ?? PATIENT_VERBS.get(lower);

function both(one: Measure, other: Measure | undefined): Measure {
  if (other === undefined || other === one) return one;
  return HARMED.has(one) && HARMED.has(other) ? 'casualties' : one;
}
