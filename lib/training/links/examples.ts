import type { Row } from '../../engine/linear/attributes.ts';
import type { Conjunctions } from '../../engine/linear/conjunctions.ts';
import { FeatureList } from '../../engine/linear/feature-list.ts';
import { ACTOR_CANDIDATES } from '../../engine/links/actor-evidence.ts';
import { CHOICE_CANDIDATES, type Choice } from '../../engine/links/choices.ts';
import type { LinkScene, Spot } from '../../engine/links/scene.ts';
import { featuresFor, Telling } from '../../engine/links/telling.ts';
import type { FeatureIndex } from '../feature-index.ts';
import { foldName, type GoldFigure } from './gold.ts';
import type { Candidate, Example } from './learn.ts';
import { namesOf, type ReadFigure, type ReadText } from './reading.ts';

/** Numbers the features that hold for a row. */
export function numbersOf(
  tables: readonly Conjunctions[],
  row: Row,
  index: FeatureIndex,
): Int32Array {
  const list = new FeatureList();
  for (const table of tables) table.fill(row, list);
  return list.hashes.slice(0, list.size).map((hash) => index.number(hash));
}

/** The candidates of one link with their labels; none of them is the last. */
export function choiceExample(
  link: Choice,
  { scene }: ReadText,
  { view, gold }: ReadFigure,
  index: FeatureIndex,
): Example {
  const candidates = CHOICE_CANDIDATES[link];
  const telling = new Telling();
  telling.start(scene, view);
  const accepted = gold?.[link] ?? [];
  const example: Candidate[] = candidates.spots(scene, view).map((spot) => {
    telling.of(candidates, spot);
    const isRight =
      accepted.some((name) => name !== null && ANSWERS[link](scene, spot, name)) ||
      (link === 'date' && gold !== null && isOfValue(scene, spot, gold));
    return {
      features: numbersOf(featuresFor(candidates, view, spot), telling.row, index),
      key: spot.index,
      gap: gapOf(view, spot),
      label: isRight ? 'right' : 'wrong',
    };
  });
  telling.none(candidates);
  const mayBeNone = accepted.length === 0 || accepted.includes(null);
  example.push({
    features: numbersOf(candidates.features.none, telling.row, index),
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

/** Whether a date has one of the values that are accepted. */
const isOfValue = ({ dates }: LinkScene, { index }: Spot, { dateValues }: GoldFigure): boolean => {
  const { value } = dates[index]!.value;
  return value !== null && dateValues !== undefined && dateValues.includes(value);
};

/** The mentions of actors with their labels. */
export function actorExample(
  { scene }: ReadText,
  { view, gold }: ReadFigure,
  index: FeatureIndex,
): Example {
  const telling = new Telling();
  telling.start(scene, view);
  const { need, also } = namesWanted(gold);
  const labels = new Map<number, Candidate['label']>();
  return ACTOR_CANDIDATES.spots(scene, view).map((spot) => {
    telling.of(ACTOR_CANDIDATES, spot);
    const tables = featuresFor(ACTOR_CANDIDATES, view, spot);
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
    const features = numbersOf(tables, telling.row, index);
    return { features, key: spot.index, gap: gapOf(view, spot), label };
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
