import { isNominal, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore } from '../../text/tokens.ts';
import { type Figure, type Measured, sizeOf } from '../figure.ts';
import { BEFELL, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import type { Measure } from '../../measure.ts';
import { mayLive } from '../measuring/noun-measure.ts';

const PERSONS = new Set<Measure>(['people', 'troops', 'fighters']);
const FARTHEST = 30;

/**
 * "38 dead – 21 men, 12 women, 5 minors": the parts share what befell the whole and keep their nouns.
 * Asked when all figures of the sentence are measured, as a part may stand before what it tells.
 */
export function shareBreakdowns(measured: readonly Measured[]): Measured[] {
  const figures = [...measured];
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const whole = figures[index]!;
    if (!BEFELL.has(whole.measure) || whole.unit !== null) continue;
    const opener = openerOf(whole, figures[index + 1]!);
    if (opener === null) continue;
    const parts = partsOf(figures, index);
    if (parts.length === 0 || (opener === 'comma' && !isComplete(whole, parts))) continue;
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

/** How the enumeration begins: by a sign or word that announces it, by a mere comma, or not at all. */
function openerOf(whole: Figure, { stretch, first }: Figure): 'strong' | 'comma' | null {
  const { tokens, tags, sentence } = stretch;
  if (whole.stretch.sentence !== sentence || first - whole.end > FARTHEST) return null;
  for (let at = first - 1; at >= whole.end; at -= 1) {
    const lower = stretch.lower[at]!;
    const isDash = lower === '-' && spaceBefore(tokens, at) && spaceBefore(tokens, at + 1);
    if (isDash || STRONG.test(lower)) return lower === 'of' ? null : 'strong';
    if (lower === ',' && at === first - 1) return 'comma';
    if (!isMember(lower, tags[at]!)) return null;
  }
  return null;
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
    const isCopula = previous.phrase === null && /^(?:were|was|are)$/.test(lower);
    if (!isCopula && !BETWEEN_PARTS.test(lower) && !isMember(lower, tags[at]!)) return false;
  }
  return isJoined;
}

/** People of whom nothing else is told, no more of them than the whole. */
function isPart(figure: Measured, whole: Measured): boolean {
  const { measure, unit, phrase, stretch, end, head } = figure;
  if (unit !== null || sizeOf(figure) > sizeOf(whole)) return false;
  if (measure === whole.measure) return true;
  const isUnknown =
    measure === 'other' && phrase !== null && head !== null && measureOfNoun(head) === null;
  if (!PERSONS.has(measure) && !(isUnknown && mayLive(figure))) return false;
  const { lower, tags } = stretch;
  const isSubject =
    end < stretch.end &&
    (tags[end] === P.auxiliary || tags[end] === P.verb || /^(?:said|told)$/.test(lower[end]!));
  return !isSubject;
}

/** After a mere comma the parts must make up the whole, or end the clause. */
function isComplete(whole: Figure, parts: readonly Figure[]): boolean {
  const sum = parts.reduce((total, part) => total + sizeOf(part), 0);
  if (sum === sizeOf(whole)) return true;
  const { stretch, end } = parts.at(-1)!;
  return sum < sizeOf(whole) && (end >= stretch.end || stretch.lower[end] === '.');
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
