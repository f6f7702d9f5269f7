import type { Actor, Place } from '../actors/value.ts';
import type { DateValue } from '../dates/value.ts';
import type { Document } from '../document.ts';
import type { FigureValue } from '../figures/value.ts';
import type { Mention } from '../mention.ts';
import type { Span } from '../span.ts';

/** Everything that was read from a document before figures are linked; lists in text order. */
export interface LinkInput {
  readonly document: Document;
  readonly dates: readonly Mention<DateValue>[];
  readonly figures: readonly Mention<FigureValue>[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

/** One mention of an actor or place; `index` points into the list it is from. */
export interface Spot extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The mentions of each sentence, so that every figure looks at its own sentence only. */
export interface LinkScene extends LinkInput {
  readonly actorSpots: readonly (readonly Spot[])[];
  readonly placeSpots: readonly (readonly Spot[])[];
  /** Indices of the dates of each sentence. */
  readonly dateSpots: readonly (readonly Spot[])[];
}

/** First token that ends after `offset`. */
export function tokenAt({ tokens }: Document, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts all mentions by sentence. */
export function linkScene(input: LinkInput): LinkScene {
  const { document } = input;
  const empty = () => document.sentences.map(() => [] as Spot[]);
  const [actorSpots, placeSpots, dateSpots] = [empty(), empty(), empty()];
  const put = (spots: Spot[][], index: number, sentence: number, { start, end }: Span) => {
    const firstToken = tokenAt(document, start);
    spots[sentence]?.push({
      index,
      start,
      end,
      firstToken,
      endToken: tokenAt(document, end - 1) + 1,
    });
  };
  input.actors.forEach(({ mentions }, index) => {
    for (const { span, sentence } of mentions) put(actorSpots, index, sentence, span);
  });
  input.places.forEach(({ mentions }, index) => {
    for (const { span, sentence } of mentions) put(placeSpots, index, sentence, span);
  });
  input.dates.forEach(({ span, sentence }, index) => {
    put(dateSpots, index, sentence, span);
  });
  for (const spots of [actorSpots, placeSpots]) {
    for (const list of spots) list.sort((a, b) => a.start - b.start);
  }
  return { ...input, actorSpots, placeSpots, dateSpots };
}

/** More mentions than this on either side of a figure belong to other clauses. */
const REACH = 24;

/** The spots around a token, so that a sentence of any length costs the same for each figure. */
export function near<Item extends { readonly firstToken: number }>(
  spots: readonly Item[] | undefined,
  token: number,
): readonly Item[] {
  if (spots === undefined || spots.length <= 2 * REACH) return spots ?? [];
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spots[middle]!.firstToken < token) low = middle + 1;
    else high = middle;
  }
  return spots.slice(Math.max(0, low - REACH), low + REACH);
}
