import { isBeside, type Figure, type Noun } from '../figure.ts';
import type { Around } from './around.ts';
import { isConversion, isFollowOn } from './conversion.ts';
import { purposeOf } from './purpose.ts';
import type { Counting } from './rule.ts';
import { phraseOfIts, saidOf } from './sums.ts';
import { unitWords, writtenUnit } from './unit-words.ts';

/** "nine miles (14 km)", "rose 12% to €5m": said of what the figure before it is said of, in its own unit. */
export function sameInAnotherUnit(figure: Figure, { previous }: Around): Counting | null {
  if (previous === null || !(isConversion(figure, previous) || isFollowOn(figure, previous)))
    return null;
  const { measure } = figure.unit!;
  const reason = 'the same as the figure before it, in another unit';
  const { subject } = previous;
  if (measure === 'money' || measure === 'percent')
    return { counted: previous.counted, head: previous.head, subject, reason };
  return { ...unitNoun(figure), subject, reason };
}

/** "an age of 40 months": an age counts years, or what it is given in. */
export function ageItself({ unit, told }: Figure): Counting | null {
  if (unit?.measure !== 'age') return null;
  if (told !== null && told.head === 'age')
    return { counted: told.counted || null, head: 'age', reason: 'an age' };
  const word = /^(?:month|week|day)/.exec(unit.name)?.[0] ?? 'year';
  const counted = unit.name === 'years-old' ? 'years old' : unit.name;
  return { counted, head: word, reason: 'an age' };
}

/** "of magnitude 7". */
export const magnitudeItself = ({ unit, told }: Figure): Counting | null =>
  unit?.name === 'magnitude' && told !== null ? { ...told, reason: 'a magnitude' } : null;

/** "12 months", "33 km": the unit itself is the noun; what it measures is the subject. */
export function unitItself(figure: Figure, around: Around): Counting | null {
  const { stretch, phrase, unit } = figure;
  if (unit === null || unit.measure === 'money' || unit.measure === 'percent') return null;
  const noun = phraseOfIts(figure) ?? purposeOf(figure) ?? around.nounBefore;
  const { counted, head } = figure.told ?? unitNoun(figure);
  const isOf =
    phrase !== null &&
    stretch.scan.tokens.lower[phrase.first - 1] === 'of' &&
    unit.measure !== 'duration';
  // "12 tonnes of flour": the phrase as written; its head is the unit.
  const whole = isOf ? `${counted} of ${phrase.text}` : counted;
  // "8 miles of new tunnels": said of the tunnels.
  const said = noun !== null && noun.text !== whole ? noun.text : isOf ? phrase.text : null;
  const last = isBeside(figure, around.previous) ? around.previous : null;
  return {
    counted: whole,
    head: unit.name === 'basis-point' ? 'point' : head,
    subject: said ?? saidOf(figure, around) ?? last?.subject ?? null,
    reason: `measured in ${unit.name}`,
  };
}

/** The words of the unit and their head: "kilometers", "kilometer"; of "km" the head is its name. */
function unitNoun(figure: Figure): Noun {
  const { name } = figure.unit!;
  const head = name.includes(' per ')
    ? name.split(' ')[0]!
    : (writtenUnit(figure) ?? name.split(' ').at(-1)!);
  return { counted: unitWords(figure), head };
}
