import type { Choice } from './choices.ts';
import type { Spot } from './scene.ts';

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
  /** Every answer that was looked at, each once. */
  readonly all: readonly Ranked[];
  /** How likely it is that none is right. */
  readonly none: number;
}

/** Everything that was ranked for one figure. */
export interface RankedLinks {
  readonly choices: Readonly<Record<Choice, Chosen>>;
  /** All who were looked at, each once, in the order of their best mention. */
  readonly actors: readonly Ranked[];
}
