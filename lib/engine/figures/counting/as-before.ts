import { IMPLIED, SAID_OF_THINGS, STATES } from '../../grammar/lexicon/cues.ts';
import { BEFELL, LIVING, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import type { Measure } from '../../measure.ts';

import { type Figure, isBeside, type Measured, sizeOf } from '../figure.ts';
import { isPairOfList } from '../lines/pairs.ts';
import type { Cue } from '../measuring/cues/cue.ts';
import { goesOnWithUnit, predicateOf } from './antecedent.ts';
import { isOfPeople } from './unnamed.ts';
import { isShareOfSubject } from './from-subject.ts';
import type { Around, Counting } from './rule.ts';

/** Words that may stand between a bracket or comma and the number to be compared: "(2021: 61)", ", up from 12". */
const COMPARED =
  /^(?:\d{4}|vs\.?|v\.?|versus|from|up|down|against|compared|with|to|prev\.?|previous|previously|last|year|week|month|day|ago|earlier|before|[a:,.;=(+\-−–±]|in|was|were|est\.?|estimate|consensus|then|yesterday|today|than|the|forecast|fcst|exp\.?|expected|q[1-4]|h[12]|on|more|fewer|less|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;

/** "41 (+3)", "61 (2021: 48)", "9 (Santo 5, Malo 3)", "41, up from 12": what the number before the bracket counts. */
export function asideOf(figure: Figure, { previous }: Around): Counting | null {
  if (previous === null || !isBeside(figure, previous)) return null;
  if (figure.phrase !== null || figure.column?.isAside === true) return null;
  if (previous.counted === null && previous.unit === null) return null;
  const { unit, stretch, amount } = figure;
  if (unit !== null && unit.name !== previous.unit?.name) return null;
  if (!isCompared(figure, previous) && !isPairOfList(stretch, amount)) return null;
  const main = previous.whole ?? previous;
  const { counted, head, subject, measure } = main;
  return {
    counted,
    head,
    subject,
    sure: measure,
    unit: unit ?? main.unit,
    whole: main,
    reason: 'the same as the figure before the bracket',
  };
}

/** Whether only signs and words of comparison stand between the two, with a bracket or comma first. */
function isCompared({ stretch, amount }: Figure, previous: Measured): boolean {
  const { lower, text, sentence } = stretch;
  const from = previous.end;
  const isBracket = text[from] === '(';
  if (!isBracket && sentence.kind !== 'item') return false;
  for (let at = from; at < amount.first; at += 1) if (!COMPARED.test(lower[at]!)) return false;
  // The next name of an enumeration is no comparison: "41, 12".
  return isBracket || amount.first - from > 1;
}

/** "12 men and nine more", "of them 12", "40 dead, nine missing": what the figure before it counts. */
export function goOn(figure: Figure, around: Around): Counting | null {
  const { from, pointsBack, isPart } = around;
  if (from === null || !mayGoOn(figure, from, pointsBack)) return null;
  if (!pointsBack && (isOfThings(around.cue, from) || isShareOfSubject(figure))) return null;
  const main = from.whole !== null && !isPart ? from.whole : from;
  const isState =
    main.phrase?.isState === true || STATES.has(main.head ?? '') || HARM.test(main.head ?? '');
  return {
    counted: isState ? 'people' : main.counted,
    head: isState ? 'person' : main.head,
    goesOn: main,
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
function isOfThings(cue: Cue | null, { measure, head }: Measured): boolean {
  if (cue === null || IMPLIED.get(cue.measure) !== 'people') return false;
  // "14 trucks came under fire and three were burnt out"
  if (SAID_OF_THINGS.has(cue.word.split(' ')[0]!)) return false;
  return OF_THINGS.has(measure) && head !== null;
}

const HARM = /^(?:fatality|death|casualty|injury)$/;

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
  const { label, stance } = around;
  if (label !== null || stance === null) return null;
  const main = around.antecedent;
  if (main === null || !mayLean(figure, around) || isOfOthers(figure, around, main)) return null;
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
  !BEFELL.has(main.measure) || sizeOf(figure) <= sizeOf(main);

const nounOf = ({ text, head }: { text: string; head: string }) => ({ counted: text, head });

/** Of a mere state ("12 dead") people. */
function asOf({ counted, head, phrase }: Measured): Pick<Counting, 'counted' | 'head'> {
  return phrase?.isState === true ? { counted: 'people', head: 'person' } : { counted, head };
}

/** A sentence that counts something before the number does not lean on another; a length of time or an age counts nothing. */
function mayLean(figure: Figure, { stance, previous, earlier }: Around): boolean {
  const isTime = previous?.measure === 'duration' || previous?.measure === 'age';
  const own = isTime ? earlier.at(-2) : previous;
  if (own == null || own.stretch.sentence !== figure.stretch.sentence) return true;
  return goesOnWithUnit(figure, previous, stance);
}

/** "They seized 12 rifles. Nine were arrested.": people, not rifles. */
function isOfOthers(figure: Figure, { cue }: Around, main: Measured): boolean {
  if (isOfThings(cue, main) && measureOfNoun(main.head ?? '') !== null) return true;
  return !LIVING.has(main.measure) && isOfPeople(figure);
}
