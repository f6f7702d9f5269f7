import { Row } from '../linear/attributes.ts';
import { PAIR_FROM, ROW_LENGTH, SPOT_FROM } from './attributes.ts';
import type { Candidates, ChoiceCandidates } from './candidates.ts';
import { tellFigure } from './figure-evidence.ts';
import type { FigureView } from './figure-view.ts';
import { forgetWeights, noWeights } from './scorer.ts';
import type { LinkScene, Spot } from './scene.ts';

/** Mentions remembered for a link: those of the sentences around, and not of a whole book. */
const MOST_KNOWN = 512;

/** What is known of a mention, whatever the figure. Another takes its place: there are only so many. */
interface Known {
  spot: Spot | null;
  /** Its attributes. */
  readonly hashes: Int32Array;
  readonly weights: Int32Array;
}

/**
 * Tells of one candidate after the other in one row: what is known of the figure is put once for all
 * of them, what is known of a mention once for all figures.
 */
export class Telling {
  readonly row = new Row(ROW_LENGTH);
  #scene: LinkScene | null = null;
  #view: FigureView | null = null;
  /** What the mention put last weighs by itself, for a scorer to remember. */
  weights = noWeights();
  readonly #known = new Map<Candidates, (Known | undefined)[]>();

  /** Puts what is known of the figure. */
  start(scene: LinkScene, view: FigureView): void {
    if (this.#scene !== scene || this.#view !== view) tellFigure(scene, view, this.row);
    this.#scene = scene;
    this.#view = view;
  }

  /** Puts a candidate of the figure; what the page settles for good is returned, null else. */
  of(candidates: Candidates, spot: Spot): boolean | null {
    const { row } = this;
    const scene = this.#scene!;
    row.clear(PAIR_FROM);
    const known = this.#knownOf(candidates, spot);
    this.weights = known.weights;
    if (known.spot === spot) row.hashes.set(known.hashes, SPOT_FROM);
    else {
      row.clear(SPOT_FROM, PAIR_FROM);
      candidates.tellSpot(scene, spot, row);
      known.spot = spot;
      for (let at = SPOT_FROM; at < PAIR_FROM; at++) known.hashes[at - SPOT_FROM] = row.hashes[at]!;
      forgetWeights(known.weights);
    }
    return candidates.tellPair(scene, this.#view!, spot, row);
  }

  /** Puts that none of the candidates is the answer. */
  none(candidates: ChoiceCandidates): void {
    this.row.clear(SPOT_FROM);
    candidates.tellNone(this.#scene!, this.#view!, this.row);
  }

  /** Where what is known of the mention stands, or what of another that had the place before. */
  #knownOf(candidates: Candidates, spot: Spot): Known {
    let all = this.#known.get(candidates);
    if (all === undefined) this.#known.set(candidates, (all = []));
    return (all[spot.number % MOST_KNOWN] ??= {
      spot: null,
      hashes: new Int32Array(PAIR_FROM - SPOT_FROM),
      weights: noWeights(),
    });
  }
}

/** What counts for a candidate: mentions of the figure's sentence are told more of. */
export const featuresFor = (
  { features }: Candidates,
  { sentence }: FigureView,
  spot: Spot,
): Candidates['features']['here'] => (spot.sentence === sentence ? features.here : features.far);
