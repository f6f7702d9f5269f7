import { IMPLIED, SAID_OF_THINGS, STATES } from '../../grammar/lexicon/cues.ts';
import { measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import type { Measure } from '../../measure.ts';
import { isBeside, type Figure, type Measured } from '../figure.ts';
import type { Cue } from '../measuring/cues/cue.ts';
import type { Around } from './around.ts';
import { isShareOfSubject } from './from-subject.ts';
import type { Counting } from './rule.ts';

/** "12 men and nine more", "of them 12", "40 dead, nine missing": what the figure before it counts. */
export function goOn(figure: Figure, around: Around): Counting | null {
  const { from, pointsBack, cue, isPart } = around;
  if (from === null || !mayGoOn(figure, from, pointsBack)) return null;
  if (!pointsBack && (isOfThings(cue, from) || isShareOfSubject(figure))) return null;
  const main = from.whole !== null && !isPart ? from.whole : from;
  const isState =
    main.phrase?.isState === true || STATES.has(main.head ?? '') || HARM.test(main.head ?? '');
  const takesUnit = figure.unit === null && figure.phrase === null && isQuantity(main);
  return {
    counted: isState ? 'people' : main.counted,
    head: isState ? 'person' : main.head,
    goesOn: main,
    ...(takesUnit ? { unit: main.unit, kind: main.measure } : {}),
    reason: `counts "${main.counted ?? ''}", as the figure before it`,
  };
}

/** Whether the figure may count what the one before it counts; `pointsBack` when its own words say so. */
function mayGoOn(figure: Figure, from: Measured, pointsBack: boolean): boolean {
  if (from.counted === null) return false;
  if (pointsBack) return true;
  if (!isBeside(figure, from)) return false;
  if (figure.unit?.name === 'fraction') return true;
  return from.unit === null || from.unit.name === 'fraction';
}

const OF_THINGS = new Set<Measure>(['other', 'buildings', 'vehicles', 'attacks']);

/** "in six states, killing nine": nine people, not states. */
export function isOfThings(cue: Cue | null, { measure, head }: Measured): boolean {
  if (cue === null || IMPLIED.get(cue.measure) !== 'people') return false;
  // "14 trucks came under fire and three were burnt out"
  if (SAID_OF_THINGS.has(cue.word.split(' ')[0]!)) return false;
  return OF_THINGS.has(measure) && head !== null && measureOfNoun(head) !== 'people';
}

const HARM = /^(?:fatality|death|casualty|injury)$/;

const isQuantity = ({ unit }: Figure): boolean =>
  unit !== null && /^(?:weight|area|distance)$/.test(unit.measure);
