import { ruledLinks } from '../../engine/links/rules/linker.ts';
import { readActors } from '../../engine/actors/index.ts';
import { readDates } from '../../engine/dates/index.ts';
import { readFigures } from '../../engine/figures/index.ts';
import type { Look } from '../../engine/figures/second-look/second-look.ts';
import type { FigureValue } from '../../engine/figures/value.ts';
import { analyse } from '../../engine/grammar/analyse.ts';
import type { Analysis } from '../../engine/grammar/analysis.ts';
import type { FigureView } from '../../engine/links/figure-view.ts';
import { viewOf } from '../../engine/links/look.ts';
import type { LinkScene } from '../../engine/links/scene.ts';
import { linkScene } from '../../engine/links/set-scene.ts';
import type { Mention } from '../../engine/mention.ts';
import { findNamesWith } from '../../engine/names/find-names.ts';
import type { NamesModel } from '../../engine/names/model.ts';
import { findNames } from '../../engine/names/index.ts';
import { toDocument } from '../../engine/text/index.ts';
import { foldName, locate, type GoldFigure, type GoldText } from './gold.ts';

/** A figure as the engine reads it, with the label that it answers, or null when it answers none. */
export interface ReadFigure {
  readonly view: FigureView;
  readonly gold: GoldFigure | null;
}

/** A labelled text made ready for the readers of figures. */
export function analyseGold(gold: GoldText) {
  const published =
    gold.published === null
      ? {}
      : { published: { value: gold.published, source: 'option' as const } };
  const { document } = toDocument({ id: gold.id, text: gold.text, ...published });
  const dates = readDates(document).found;
  return { analysis: analyse(document, dates), dates };
}

/** The label that each figure answers, or null: a label is answered by the first whose numeral it overlaps. */
export function labelsOf(
  gold: GoldText,
  { document }: Analysis,
  figures: readonly Mention<FigureValue>[],
): (GoldFigure | null)[] {
  const labels = figures.map((): GoldFigure | null => null);
  // Labels point into the text as it came.
  const numbers = figures.map(({ value }) => document.map.toSource(value.number));
  for (const label of gold.figures) {
    const start = label.at?.start ?? locate(gold.text, label.n, label.k ?? 1);
    const end = label.at?.end ?? start + label.n.length;
    const index = numbers.findIndex(
      (number, at) =>
        labels[at] === null && Math.min(number.end, end) > Math.max(number.start, start),
    );
    if (index >= 0) labels[index] = label;
  }
  return labels;
}

/** A labelled text as the engine reads it, up to the links. */
export interface ReadText {
  readonly gold: GoldText;
  readonly scene: LinkScene;
  readonly figures: readonly ReadFigure[];
}

/** Reads a labelled text, its figures by a `look` and its names by a tagger of their own where one is given, and finds the label of each. */
export function readGoldText(
  gold: GoldText,
  {
    look,
    names,
  }: { readonly look?: Look | undefined; readonly names?: NamesModel | undefined } = {},
): ReadText {
  const { analysis, dates } = analyseGold(gold);
  const { document } = analysis;
  const figures = readFigures(analysis, look).found;
  const found = names === undefined ? findNames(document) : findNamesWith(names, document);
  const read = readActors(analysis, found);
  const scene = linkScene({ analysis, dates, figures, ...read }, ruledLinks);
  const labels = labelsOf(gold, analysis, figures);
  return {
    gold,
    scene,
    figures: figures.map((_, index) => ({
      view: viewOf(scene, index),
      gold: labels[index]!,
    })),
  };
}

/** All names of an actor, folded, those of its adjectives with them. */
export function namesOf(
  { actors, document, potentialSpots }: LinkScene,
  index: number,
): Set<string> {
  const { name, aliases, mentions } = actors[index]!;
  const adjectives = potentialSpots(index)
    .filter(({ form }) => form === 'adjective')
    .map(({ start, end }) => document.text.slice(start, end));
  return new Set(
    [name, ...aliases, ...mentions.map(({ text }) => text), ...adjectives].map(foldName),
  );
}
