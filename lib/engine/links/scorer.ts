import type { Row } from '../linear/attributes.ts';
import type { Conjunctions } from '../linear/conjunctions.ts';
import { OF_STANDING, PAIR_FROM, PLACES, SPOT_FROM } from './attributes.ts';
import type { Candidates } from './candidates.ts';
import { WEIGHT_SCALE, type Ranker } from '../linear/ranker.ts';
import { FAR_STANDS, STANDS } from './relation.ts';

/** No sum of weights. */
const UNKNOWN = 0x7fffffff;

/** What has not been weighed yet, by where a mention stands. */
export const noWeights = (): Int32Array => forgetWeights(new Int32Array(STANDS));

/** Nothing of it has been weighed any more. */
export const forgetWeights = (weights: Int32Array): Int32Array => weights.fill(UNKNOWN);

/** Features by what they ask about, and all about where the mention stands to the figure. */
interface Parts {
  readonly ofSpot: readonly Conjunctions[];
  readonly ofFigure: readonly Conjunctions[];
  readonly ofBoth: readonly Conjunctions[];
}

/**
 * Scores the candidates of one link. What asks about the mention alone is weighed once for all
 * figures, what asks about the figure alone once for all mentions, for each place where a mention
 * may stand: the sum is the same, as weights are whole numbers.
 */
export class Scorer {
  readonly #ranker: Ranker;
  readonly #here: Parts;
  readonly #far: Parts;
  readonly #ofFigure = noWeights();

  constructor(ranker: Ranker, { here, far }: Candidates['features']) {
    this.#ranker = ranker;
    this.#here = partsOf(here);
    this.#far = partsOf(far);
  }

  /** Before the candidates of a figure. */
  start(): void {
    this.#ofFigure.fill(UNKNOWN);
  }

  /** Log odds of what the row tells of a mention; `ofSpot` is what it weighs by itself, as far as known. */
  score(row: Row, ofSpot: Int32Array, stand: number): number {
    const ranker = this.#ranker;
    const parts = stand < FAR_STANDS ? this.#here : this.#far;
    const ofFigure = this.#ofFigure;
    if (ofSpot[stand] === UNKNOWN) ofSpot[stand] = ranker.weigh(parts.ofSpot, row);
    if (ofFigure[stand] === UNKNOWN) ofFigure[stand] = ranker.weigh(parts.ofFigure, row);
    return (ofSpot[stand]! + ofFigure[stand]! + ranker.weigh(parts.ofBoth, row)) / WEIGHT_SCALE;
  }
}

const STANDING = new Set<number>(OF_STANDING.map((name) => PLACES[name]));

function partsOf(tables: readonly Conjunctions[]): Parts {
  const isOfSpot = (place: number) =>
    STANDING.has(place) || (place >= SPOT_FROM && place < PAIR_FROM);
  const isOfFigure = (place: number) => STANDING.has(place) || place < SPOT_FROM;
  const those = (passes: (places: Uint8Array) => boolean) =>
    tables.map((table) => table.only(passes)).filter(({ size }) => size > 0);
  return {
    ofSpot: those((places) => places.every(isOfSpot)),
    ofFigure: those((places) => places.every(isOfFigure) && !places.every(isOfSpot)),
    ofBoth: those((places) => !places.every(isOfFigure) && !places.every(isOfSpot)),
  };
}
