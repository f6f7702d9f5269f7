import { STATES } from '../../grammar/lexicon/cues.ts';
import { BEFELL, LIVING, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { isBeside, sizeOf, type Figure, type Measured } from '../figure.ts';
import { goesOnWithUnit, predicateOf } from './antecedent.ts';
import type { Around } from './around.ts';
import { isOfPeople } from './fallback.ts';
import { isOfThings } from './go-on.ts';
import type { Counting } from './rule.ts';

/** "It was 31 a week ago": the same thing at another time, or as others tell it. */
export function restated(figure: Figure, around: Around): Counting | null {
  if (around.label !== null || around.stance !== 'restated' || around.antecedent === null)
    return null;
  const main = around.antecedent;
  return {
    ...asOf(main),
    unit: figure.unit ?? main.unit,
    sure: figure.unit === null ? main.measure : null,
    reason: 'the number for the one before it',
  };
}

/** "Four will close. Nine more are at risk.": a number without a noun counts what one before it counts. */
export function leaning(figure: Figure, around: Around): Counting | null {
  const { label, stance, antecedent: main } = around;
  if (label !== null || stance === null || stance === 'restated' || main === null) return null;
  if (!mayLean(figure, around) || isOfOthers(figure, around, main)) return null;
  const predicate = stance === 'subject' ? predicateOf(figure) : null;
  const reason = 'counts what the figure before it counts';
  if (figure.unit !== null)
    return { ...asOf(main), ...(predicate === null ? {} : nounOf(predicate)), reason };
  const hasFate = sharesFate(figure, main);
  return {
    ...asOf(main),
    ...(predicate === null ? {} : nounOf(predicate)),
    unit: main.unit,
    kind: hasFate ? main.measure : 'people',
    goesOn: hasFate ? main : null,
    whole: main,
    reason,
  };
}

/** "Three men were held. The gang numbers 170.": what befell the three is not said of so many more. */
const sharesFate = (figure: Figure, main: Measured): boolean =>
  isBeside(figure, main) || !BEFELL.has(main.measure) || sizeOf(figure) <= sizeOf(main);

const nounOf = ({ text, head }: { text: string; head: string }) => ({ counted: text, head });

/** Of a mere state ("12 dead") people. */
function asOf({ counted, head, phrase }: Measured): Pick<Counting, 'counted' | 'head'> {
  return phrase?.isState === true || STATES.has(head ?? '')
    ? { counted: 'people', head: 'person' }
    : { counted, head };
}

/** A sentence that counts something before the number does not lean on another; a length of time or an age counts nothing. */
function mayLean(figure: Figure, { stance, previous, earlier }: Around): boolean {
  const isTime = previous?.measure === 'duration' || previous?.measure === 'age';
  const own = isTime ? earlier.at(-2) : previous;
  if (own == null || own.stretch.sentence !== figure.stretch.sentence) return true;
  return goesOnWithUnit(figure, previous, stance);
}

/** "They seized 12 rifles. Nine were arrested.": people, not rifles. */
function isOfOthers(figure: Figure, { cue, stance }: Around, main: Measured): boolean {
  const said = stance === 'restated' ? null : cue;
  if (isOfThings(said, main) && measureOfNoun(main.head ?? '') !== null) return true;
  return !LIVING.has(main.measure) && isOfPeople(figure);
}
