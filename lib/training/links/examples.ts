import { ACTOR_CANDIDATES, CHOICE_CANDIDATES, type Choice } from '../../engine/links/choices.ts';
import type { Evidence } from '../../engine/links/evidence.ts';
import { featureHash } from '../../engine/links/ranker.ts';
import type { LinkScene, Spot } from '../../engine/links/scene.ts';
import type { FeatureIndex } from '../feature-index.ts';
import { foldName, type GoldFigure } from './gold.ts';
import type { Candidate, Example } from './learn.ts';
import { namesOf, type ReadFigure, type ReadText } from './reading.ts';

/** Numbers what is told of one candidate. */
export class FeatureNumbers implements Evidence {
  readonly #index: FeatureIndex;
  #numbers: number[] = [];

  constructor(index: FeatureIndex) {
    this.#index = index;
  }

  add(feature: string, value: string | number): void {
    this.#numbers.push(this.#index.number(featureHash(feature, value)));
  }

  /** What was told since the last time. */
  take(): Int32Array {
    const numbers = Int32Array.from(this.#numbers);
    this.#numbers = [];
    return numbers;
  }
}

/** The candidates of one link with their labels; none of them is the last. */
export function choiceExample(
  link: Choice,
  { scene }: ReadText,
  { view, gold }: ReadFigure,
  index: FeatureIndex,
): Example {
  const { spots, tell, tellNone } = CHOICE_CANDIDATES[link];
  const numbers = new FeatureNumbers(index);
  const accepted = gold?.[link] ?? [];
  const example: Candidate[] = spots(scene, view).map((spot) => {
    tell(scene, view, spot, numbers);
    const isRight = accepted.some((name) => name !== null && ANSWERS[link](scene, spot, name));
    return {
      features: numbers.take(),
      key: spot.index,
      gap: gapOf(view, spot),
      label: isRight ? 'right' : 'wrong',
    };
  });
  tellNone(scene, view, numbers);
  const mayBeNone = accepted.length === 0 || accepted.includes(null);
  example.push({
    features: numbers.take(),
    key: -1,
    gap: 0,
    label: mayBeNone ? 'right' : 'wrong',
  });
  return example;
}

/** Whether a mention answers an accepted name, as the scorer compares them. */
const ANSWERS: Readonly<
  Record<Choice, (scene: LinkScene, spot: Spot, accepted: string) => boolean>
> = {
  place: ({ places }, { index }, accepted) => {
    const [given, wanted] = [foldName(places[index]!.name), foldName(accepted)];
    return given.endsWith(wanted) || wanted.endsWith(given);
  },
  date: ({ dates }, { index }, accepted) => {
    const [given, wanted] = [foldName(dates[index]!.text), foldName(accepted)];
    return given.includes(wanted) || wanted.includes(given);
  },
  source: (scene, { index }, accepted) => namesOf(scene, index).has(foldName(accepted)),
};

/** The mentions of actors with their labels. */
export function actorExample(
  { scene }: ReadText,
  { view, gold }: ReadFigure,
  index: FeatureIndex,
): Example {
  const numbers = new FeatureNumbers(index);
  const { need, also } = namesWanted(gold);
  const labels = new Map<number, Candidate['label']>();
  return ACTOR_CANDIDATES.spots(scene, view).map((spot) => {
    ACTOR_CANDIDATES.tell(scene, view, spot, numbers);
    let label = labels.get(spot.index);
    if (label === undefined) {
      const names = [...namesOf(scene, spot.index)];
      label = names.some((name) => need.has(name))
        ? 'right'
        : names.some((name) => also.has(name))
          ? 'may'
          : 'wrong';
      labels.set(spot.index, label);
    }
    return { features: numbers.take(), key: spot.index, gap: gapOf(view, spot), label };
  });
}

const namesWanted = (gold: GoldFigure | null) => ({
  need: new Set((gold?.actors.need ?? []).flat().map(foldName)),
  also: new Set((gold?.actors.also ?? []).map(foldName)),
});

const gapOf = (
  { sentence, token }: { readonly sentence: number; readonly token: number },
  spot: Spot,
): number =>
  spot.sentence === sentence
    ? Math.abs(spot.firstToken - token)
    : 1000 + Math.abs(spot.firstToken - token);
