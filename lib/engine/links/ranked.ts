import type { Choice } from './choices.ts';
import type { Spot } from './scene.ts';

/** An actor is linked when it is as likely as that: whom a reader misses costs more than one too many. */
export const LEAST_LIKELY = 0.43;

/** An answer and how likely it is; `index` points into the actors, places or dates of the scene. */
export interface Ranked {
  readonly index: number;
  readonly probability: number;
  /** The mention that spoke most for it. */
  readonly spot: Spot;
}

/** One answer, or none, and how likely that is. */
export interface Chosen {
  readonly answer: Ranked | null;
  readonly probability: number;
  /** All who were looked at, each once with its best mention; what is left to one is nobody's. */
  readonly options: readonly Ranked[];
}

/** Everything that was ranked for one figure. */
export interface RankedLinks {
  readonly choices: Readonly<Record<Choice, Chosen>>;
  /** All who were looked at, each once, in the order of their best mention. */
  readonly actors: readonly Ranked[];
}

/** What a figure is linked to. */
export interface Answers {
  readonly place: Ranked | null;
  readonly date: Ranked | null;
  readonly source: Ranked | null;
  readonly actors: readonly Ranked[];
  /** How likely all of it is right, with what else is said of the figure. */
  readonly confidence: number;
}
