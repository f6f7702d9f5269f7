import type { Actor, Place } from './actors/value.ts';
import type { DateValue } from './dates/value.ts';
import type { FigureValue } from './figures/value.ts';
import type { Mention, Refusal } from './mention.ts';

/** What a figure applies to. Indices point into the lists of `Facts`. */
export interface FigureLinks {
  /** Name of a place. */
  readonly place: string | null;
  readonly date: number | null;
  readonly actors: readonly number[];
  readonly source: number | null;
}

export type LinkedFigure = Mention<FigureValue & FigureLinks>;

/** Everything read from one document, each list in text order. */
export interface Facts {
  readonly dates: readonly Mention<DateValue>[];
  readonly figures: readonly LinkedFigure[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Looked like facts and were not; for `--explain`. */
  readonly refused: readonly Refusal[];
}
