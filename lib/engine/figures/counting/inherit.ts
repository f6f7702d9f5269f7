import type { Cue } from '../measuring/cues/cue.ts';
import type { Draft } from '../draft.ts';
import { IMPLIED, SAID_OF_THINGS, STATES } from '../../grammar/lexicon/cues.ts';
import { measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import type { Measure } from '../../measure.ts';

/** "nine of them", "of whom 38", "including three children": part of the figure before. */
export function isPartOfPrevious({ stretch, first }: Draft, previous: Draft | null): boolean {
  if (previous === null) return false;
  const { tokens } = stretch.scan;
  const before = tokens.lower[first - 1] ?? '';
  const beforeThat = tokens.lower[first - 2] ?? '';
  if (before === 'including' || before === 'among' || before === 'incl') return true;
  if (before === '.' && beforeThat === 'incl') return true;
  if (before === 'from' && (beforeThat === 'up' || beforeThat === 'down')) return true;
  if (before === 'which') return beforeThat === 'of';
  if (before === 'them' || before === 'whom') return beforeThat === 'of' || beforeThat === 'among';
  return (
    (before === 'were' || before === 'was' || before === 'are') &&
    tokens.lower[first - 2] === 'whom'
  );
}

/** Counts what the figure before counts, as its correction. */
export function restate(draft: Draft, previous: Draft): void {
  draft.counted = previous.counted;
  draft.head = previous.head;
  draft.measure = previous.measure;
  draft.reasons.push('the right number for the one before it');
}

const OF_THINGS = new Set<Measure>(['other', 'buildings', 'vehicles', 'attacks']);

/** "in six states, killing nine": nine people, not states. */
export function isOfThings(cue: Cue | null, { measure, head }: Draft): boolean {
  if (cue === null || IMPLIED.get(cue.measure) !== 'people') return false;
  // "14 trucks came under fire and three were burnt out"
  if (SAID_OF_THINGS.has(cue.word.split(' ')[0]!)) return false;
  return OF_THINGS.has(measure) && head !== null && measureOfNoun(head) !== 'people';
}

/** Whether the figure may count what the one before it counts; `inherits` when its own words say so. */
export function mayInherit(draft: Draft, previous: Draft, inherits: boolean): boolean {
  if (previous.counted === null) return false;
  if (inherits) return true;
  if (previous.stretch.sentence !== draft.stretch.sentence) return false;
  if (draft.unit?.name === 'fraction') return true;
  return previous.unit === null || previous.unit.name === 'fraction';
}

const HARM = /^(?:fatality|death|casualty|injury)$/;

const isQuantity = ({ unit }: Draft): boolean =>
  unit !== null && /^(?:weight|area|distance)$/.test(unit.measure);

/** Counts what the figure before counts; of a mere state ("12 dead, nine missing") people. */
export function inherit(draft: Draft, previous: Draft): void {
  const isState = STATES.has(previous.head ?? '') || HARM.test(previous.head ?? '');
  draft.counted = isState ? 'people' : previous.counted;
  draft.head = isState ? 'person' : previous.head;
  if (draft.unit === null && draft.phrase === null && isQuantity(previous)) {
    draft.unit = previous.unit;
    draft.measure = previous.measure;
  }
  draft.reasons.push(`counts "${draft.counted ?? ''}", as the figure before it`);
}
