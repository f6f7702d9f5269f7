import { ACTOR_CANDIDATES, CHOICE_CANDIDATES, CHOICES, type Choice } from './choices.ts';
import { confidenceEvidence } from './confidence.ts';
import type { FigureView } from './figure-view.ts';
import type { Ranked, RankedLinks, Chosen } from './ranked.ts';
import { isTold } from './layout-evidence.ts';
import { Ranker } from './ranker.ts';
import type { LinkScene, Spot } from './scene.ts';
import { LINK_WEIGHTS } from './weights.generated.js';

/** Packed tables of weights by what they rank. */
export type LinkWeights = Readonly<Record<Choice | 'actors' | 'confidence', string>>;

/** Ranks the candidates of each link of a figure. */
export class LinkRankers {
  readonly #rankers: Readonly<Record<keyof LinkWeights, Ranker>>;

  constructor(weights: LinkWeights = LINK_WEIGHTS) {
    this.#rankers = {
      place: new Ranker(weights.place),
      date: new Ranker(weights.date),
      source: new Ranker(weights.source),
      actors: new Ranker(weights.actors),
      confidence: new Ranker(weights.confidence),
    };
  }

  rank(scene: LinkScene, view: FigureView): RankedLinks {
    const [place, date, source] = CHOICES.map((choice) => this.#choose(choice, scene, view));
    return {
      choices: { place: place!, date: date!, source: source! },
      actors: this.#actors(scene, view),
    };
  }

  /** How likely the whole row is right, 0 to 1, in hundredths. */
  confidence(scene: LinkScene, view: FigureView, ranked: RankedLinks): number {
    const score = this.#rankers.confidence.score((out) => {
      confidenceEvidence(scene, view, ranked, out);
    });
    return Math.round(100 / (1 + Math.exp(-score))) / 100;
  }

  /** What speaks most for and against an answer, in words for a person. */
  explain(link: Choice | 'actors', scene: LinkScene, view: FigureView, spot: Spot | null): string {
    const ranker = this.#rankers[link];
    const reasons = ranker.reasons((out) => {
      if (link === 'actors') ACTOR_CANDIDATES.tell(scene, view, spot!, out);
      else if (spot === null) CHOICE_CANDIDATES[link].tellNone(scene, view, out);
      else CHOICE_CANDIDATES[link].tell(scene, view, spot, out);
    });
    const told = (list: typeof reasons) =>
      list
        .map(({ feature, value, weight }) => `${feature} "${value}" ${weight.toFixed(1)}`)
        .join(', ');
    const pro = reasons.filter(({ weight }) => weight > 0).slice(0, 2);
    const contra = reasons.filter(({ weight }) => weight < 0).slice(-2);
    return [
      pro.length === 0 ? '' : `for: ${told(pro)}`,
      contra.length === 0 ? '' : `against: ${told(contra)}`,
    ]
      .filter((part) => part !== '')
      .join('; ');
  }

  #choose(choice: Choice, scene: LinkScene, view: FigureView): Chosen {
    const { lists, spots, tell, tellNone } = CHOICE_CANDIDATES[choice];
    const ranker = this.#rankers[choice];
    const found = spots(scene, view);
    if (found.length === 0) return { answer: null, probability: 1 };
    const scores = found.map(
      (spot) =>
        ranker.score((out) => {
          tell(scene, view, spot, out);
        }) + toldBy(scene, view, { spot, spots: lists(scene) }),
    );
    const nothing = ranker.score((out) => {
      tellNone(scene, view, out);
    });
    const most = Math.max(nothing, ...scores);
    const odds = scores.map((score) => Math.exp(score - most));
    const total = odds.reduce((sum, one) => sum + one, Math.exp(nothing - most));
    let chosen: Chosen = { answer: null, probability: Math.exp(nothing - most) / total };
    // All mentions of an answer taken together.
    for (const one of byIndex(found, odds, (sum, odd) => sum + odd).values()) {
      const probability = one.probability / total;
      if (probability > chosen.probability)
        chosen = { answer: { ...one, probability }, probability };
    }
    return chosen;
  }

  #actors(scene: LinkScene, view: FigureView): readonly Ranked[] {
    const found = ACTOR_CANDIDATES.spots(scene, view);
    const odds = found.map((spot) => {
      const score = this.#rankers.actors.score((out) => {
        ACTOR_CANDIDATES.tell(scene, view, spot, out);
      });
      const told = toldBy(scene, view, { spot, spots: scene.actorSpots });
      return 1 / (1 + Math.exp(-score - told));
    });
    return [...byIndex(found, odds, Math.max).values()];
  }
}

/** Log odds that outweigh all evidence. */
const CERTAIN = 12;

function toldBy(
  scene: LinkScene,
  view: FigureView,
  at: { readonly spot: Spot; readonly spots: readonly (readonly Spot[])[] },
): number {
  const told = isTold(scene, view, at);
  return told === null ? 0 : told ? CERTAIN : -CERTAIN;
}

function byIndex(
  spots: readonly Spot[],
  odds: readonly number[],
  join: (one: number, other: number) => number,
): Map<number, Ranked> {
  const found = new Map<number, { index: number; probability: number; spot: Spot; top: number }>();
  for (const [at, spot] of spots.entries()) {
    const odd = odds[at]!;
    const known = found.get(spot.index);
    if (known === undefined) {
      found.set(spot.index, { index: spot.index, probability: odd, spot, top: odd });
      continue;
    }
    known.probability = join(known.probability, odd);
    if (odd > known.top) {
      known.top = odd;
      known.spot = spot;
    }
  }
  return found;
}
