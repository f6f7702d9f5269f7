import type { Candidates } from './candidates.ts';
import { CANDIDATES, CHOICE_CANDIDATES, type Choice } from './choices.ts';
import { CONFIDENCE, tellConfidence, CONFIDENCE_LENGTH } from './confidence.ts';
import type { FigureView } from './figure-view.ts';
import { Row } from '../linear/attributes.ts';
import type { Ranked, RankedLinks, Chosen } from './ranked.ts';
import { Ranker } from '../linear/ranker.ts';
import { standOf } from './relation.ts';
import type { LinkScene, Spot } from './scene.ts';
import { Scorer } from './scorer.ts';
import { featuresFor, Telling } from './telling.ts';
import type { Link } from './templates.ts';
import { LINK_WEIGHTS } from './weights.generated.js';

/** Packed tables of weights by what they rank. */
export type LinkWeights = Readonly<Record<Link | 'confidence', string>>;

/** Log odds that outweigh all evidence. */
const CERTAIN = 12;

/** The candidates of a link, and what scores them. */
interface Judged {
  readonly candidates: Candidates;
  readonly scorer: Scorer;
}

/** Ranks the candidates of each link of a figure. */
export class LinkRankers {
  readonly #rankers: Readonly<Record<keyof LinkWeights, Ranker>>;
  readonly #scorers: Readonly<Record<Link, Scorer>>;
  readonly #telling = new Telling();
  readonly #sureness = new Row(CONFIDENCE_LENGTH);

  constructor(weights: LinkWeights = LINK_WEIGHTS) {
    this.#rankers = {
      place: new Ranker(weights.place),
      date: new Ranker(weights.date),
      source: new Ranker(weights.source),
      actors: new Ranker(weights.actors),
      confidence: new Ranker(weights.confidence),
    };
    const scorerOf = (link: Link) => new Scorer(this.#rankers[link], CANDIDATES[link].features);
    this.#scorers = {
      place: scorerOf('place'),
      date: scorerOf('date'),
      source: scorerOf('source'),
      actors: scorerOf('actors'),
    };
  }

  rank(scene: LinkScene, view: FigureView): RankedLinks {
    this.#telling.start(scene, view);
    return {
      choices: {
        place: this.#choose('place', scene, view),
        date: this.#choose('date', scene, view),
        source: this.#choose('source', scene, view),
      },
      actors: this.#actors(scene, view),
    };
  }

  /** How likely the whole row is right, 0 to 1, in hundredths. */
  confidence(scene: LinkScene, view: FigureView, ranked: RankedLinks): number {
    tellConfidence(scene, view, ranked, this.#sureness);
    const score = this.#rankers.confidence.score([CONFIDENCE], this.#sureness);
    return Math.round(100 / (1 + Math.exp(-score))) / 100;
  }

  /** What speaks most for and against an answer, in words for a person. */
  explain(link: Link, scene: LinkScene, view: FigureView, spot: Spot): string {
    const candidates = CANDIDATES[link];
    const telling = new Telling();
    telling.start(scene, view);
    telling.of(candidates, spot);
    const features = featuresFor(candidates, view, spot);
    const reasons = this.#rankers[link].reasons(features, telling.row);
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

  #score({ candidates, scorer }: Judged, view: FigureView, spot: Spot): number {
    const telling = this.#telling;
    const told = telling.of(candidates, spot);
    const score = scorer.score(telling.row, telling.weights, standOf(view, spot));
    return told === null ? score : score + (told ? CERTAIN : -CERTAIN);
  }

  #choose(choice: Choice, scene: LinkScene, view: FigureView): Chosen {
    const candidates = CHOICE_CANDIDATES[choice];
    const scorer = this.#scorers[choice];
    const found = candidates.spots(scene, view);
    scorer.start();
    if (found.length === 0) return { answer: null, probability: 1, options: [] };
    const odds: number[] = [];
    let most = -Infinity;
    for (const spot of found) {
      const score = this.#score({ candidates, scorer }, view, spot);
      most = Math.max(most, score);
      odds.push(score);
    }
    this.#telling.none(candidates);
    const nothing = this.#rankers[choice].score(candidates.features.none, this.#telling.row);
    most = Math.max(most, nothing);
    const noOdds = Math.exp(nothing - most);
    let total = noOdds;
    for (let at = 0; at < odds.length; at++) {
      odds[at] = Math.exp(odds[at]! - most);
      total += odds[at]!;
    }
    const options: Ranked[] = [];
    for (let at = 0; at < found.length; at++) {
      if (isAgain(found, at)) continue;
      // All mentions of an answer taken together.
      let sum = 0;
      let best = at;
      for (let other = at; other < found.length; other++) {
        if (found[other]!.index !== found[at]!.index) continue;
        sum += odds[other]!;
        if (odds[other]! > odds[best]!) best = other;
      }
      const spot = found[best]!;
      options.push({ index: spot.index, probability: sum / total, spot });
    }
    return likeliest(options, noOdds / total);
  }

  #actors(scene: LinkScene, view: FigureView): readonly Ranked[] {
    const ranked: Ranked[] = [];
    const candidates = CANDIDATES.actors;
    const scorer = this.#scorers.actors;
    scorer.start();
    for (const spot of candidates.spots(scene, view)) {
      const score = this.#score({ candidates, scorer }, view, spot);
      const probability = 1 / (1 + Math.exp(-score));
      const { index } = spot;
      const known = placeOf(ranked, index);
      if (known < 0) ranked.push({ index, probability, spot });
      else if (probability > ranked[known]!.probability)
        ranked[known] = { index, probability, spot };
    }
    return ranked;
  }
}

/** The likeliest of the options, or none. */
export function likeliest(options: readonly Ranked[], none: number): Chosen {
  let answer: Ranked | null = null;
  let probability = none;
  for (const option of options) {
    if (option.probability <= probability) continue;
    answer = option;
    probability = option.probability;
  }
  return { answer, probability, options };
}

/** Where it stands among those who were looked at, or -1. */
function placeOf(ranked: readonly Ranked[], index: number): number {
  for (let at = 0; at < ranked.length; at++) if (ranked[at]!.index === index) return at;
  return -1;
}

/** True when the same is named among those before. */
function isAgain(found: readonly Spot[], at: number): boolean {
  for (let other = 0; other < at; other++)
    if (found[other]!.index === found[at]!.index) return true;
  return false;
}
