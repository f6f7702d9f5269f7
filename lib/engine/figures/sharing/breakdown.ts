import { isNominal, PartOfSpeech as P } from '../../text/parts-of-speech.ts';

import { type Figure, type Measured, sizeOf } from '../figure.ts';
import { BEFELL, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import type { Measure } from '../../measure.ts';

const PERSONS = new Set<Measure>(['people', 'troops', 'fighters']);

/**
 * "38 dead – 21 men, 12 women, 5 minors": the parts share what befell the whole and keep their nouns.
 * Asked when all figures of the sentence are measured, as a part may stand before what it tells.
 */
export function shareBreakdowns(measured: readonly Measured[]): Measured[] {
  const figures = [...measured];
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const whole = figures[index]!;
    if (!BEFELL.has(whole.measure) || !isOpened(whole, figures[index + 1]!)) continue;
    const parts = partsOf(figures, index);
    if (parts.length === 0) continue;
    for (const [at, part] of parts.entries()) figures[index + 1 + at] = partOf(part, whole);
    index += parts.length - 1;
  }
  return figures;
}

/** The run of figures after the whole that may be its parts, as one enumeration. */
function partsOf(figures: readonly Measured[], whole: number): Measured[] {
  const parts: Measured[] = [];
  for (let index = whole + 1; index < figures.length; index += 1) {
    const figure = figures[index]!;
    if (!isPart(figure, figures[whole]!)) break;
    if (parts.length > 0 && !isListedAfter(figure, figures[index - 1]!)) break;
    parts.push(figure);
  }
  return parts;
}

const STRONG =
  /^(?:[–—:([]|--|including|comprising|namely|among|amongst|them|whom|follows|of|mostly|mainly)$/;

/** Whether a sign or a word announces the enumeration. */
function isOpened(whole: Figure, { stretch: { lower, tags }, first }: Figure): boolean {
  for (let at = first - 1; at >= whole.end; at -= 1) {
    if (STRONG.test(lower[at]!)) return lower[at] !== 'of';
    if (!isMember(lower[at]!, tags[at]!)) return false;
  }
  return false;
}

const isMember = (lower: string, tag: number): boolean =>
  /^(?:[,&"“”]|and|plus|also|as|well)$/.test(lower) || tag === P.determiner || isNominal(tag);

const JOINTS = /^(?:[,&;/]|and|plus|or)$/;
const BETWEEN_PARTS =
  /^(?:in|from|at|on|near|aged|with|by|over|under|[,&;/()]|and|plus|as|well|or)$/;

/** Whether the enumeration goes on from the part before. */
function isListedAfter({ stretch, first }: Figure, previous: Figure): boolean {
  const { tags } = stretch;
  let isJoined = false;
  for (let at = previous.end; at < first; at += 1) {
    const lower = stretch.lower[at]!;
    if (JOINTS.test(lower)) isJoined = true;
    if (!BETWEEN_PARTS.test(lower) && !isMember(lower, tags[at]!)) return false;
  }
  return isJoined;
}

/** People of whom nothing else is told, no more of them than the whole. */
function isPart(figure: Measured, whole: Measured): boolean {
  const { measure, unit, phrase, stretch, end, head } = figure;
  if (unit !== null || sizeOf(figure) > sizeOf(whole)) return false;
  if (measure === whole.measure) return true;
  const isUnknown = measure === 'other' && phrase !== null && measureOfNoun(head ?? '') === null;
  // "38 dead – 21 men have been named"
  const isSubject = end < stretch.end && stretch.tags[end] === P.auxiliary;
  return (PERSONS.has(measure) || isUnknown) && !isSubject;
}

function partOf(part: Measured, whole: Measured): Measured {
  const named = { ...part, whole: part.whole ?? whole };
  if (part.measure === whole.measure) return named;
  return {
    ...named,
    measure: whole.measure,
    measureRule: 'share/breakdown',
    reasons: [...part.reasons, `${whole.measure}, as the figure it is part of`],
  };
}
