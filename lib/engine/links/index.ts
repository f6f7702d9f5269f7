import { ruledLinks } from './rules/linker.ts';
import type { FigureLinks, LinkWay } from '../facts.ts';
import type { FigureView } from './figure-view.ts';
import { linkedActors, type Linked } from './linked-actors.ts';
import { readParts, type PartOf } from './parts.ts';
import { LinkRankers } from './rank.ts';
import { LEAST_LIKELY, type Ranked, type RankedLinks } from './ranked.ts';
import { roleOf } from './roles.ts';
import { viewOf } from './look.ts';
import type { LinkInput, LinkScene } from './scene.ts';
import { linkScene } from './set-scene.ts';
import { Told } from './told.ts';

export type { Linked } from './linked-actors.ts';
export type { LinkInput } from './scene.ts';

/** What only a figure makes an actor must be likelier than what was one before. */
const LEAST_LIKELY_NEW = 0.65;

let rankers: LinkRankers | null = null;

/** Joins each figure to its place, date, actors, source and whole. Figures in text order. */
export function linkFigures(input: LinkInput): Linked {
  rankers ??= new LinkRankers();
  const scene = linkScene(input, ruledLinks);
  const views = input.figures.map((_, index) => viewOf(scene, index));
  const parts = readParts(scene, views);
  const figures: Told[] = [];
  for (const [index, view] of views.entries())
    figures.push(linkOne(scene, view, rankers.rank(scene, view), parts[index]!));
  return linkedActors(scene, figures);
}

function linkOne(
  scene: LinkScene,
  view: FigureView,
  ranked: RankedLinks,
  part: PartOf | null,
): Told {
  const { figure } = view;
  const { place, date, source } = ranked.choices;
  const actors = ranked.actors.filter(({ index, probability }) =>
    index < scene.read ? probability >= LEAST_LIKELY : probability >= LEAST_LIKELY_NEW,
  );
  const links: FigureLinks = {
    place: place.answer === null ? null : scene.places[place.answer.index]!.name,
    date: date.answer?.index ?? null,
    actors: actors.map(({ index }) => index),
    actorRoles: actors.map(({ spot }) => roleOf(scene, view, spot)),
    source: source.answer?.index ?? null,
    partOf: part?.whole ?? null,
    via: {
      place: wayOf(scene, view, place.answer),
      date: wayOf(scene, view, date.answer),
      actors: wayOf(scene, view, actors[0] ?? null),
      source: wayOf(scene, view, source.answer),
    },
    confidence: rankers!.confidence(scene, view, ranked),
    rules: {
      ...figure.value.rules,
      place: place.answer === null ? null : 'links/place',
      date: date.answer === null ? null : 'links/date',
      actors: actors.length === 0 ? null : 'links/actors',
      source: source.answer === null ? null : 'links/source',
      partOf: part?.rule ?? null,
    },
  };
  return new Told(figure, { ...figure.value, ...links }, () => reasonOf(scene, view, ranked));
}

/** The figure's own reason, then for each link what spoke for and against. */
function reasonOf(scene: LinkScene, view: FigureView, { choices, actors }: RankedLinks): string {
  const parts = [view.figure.reason];
  for (const link of ['place', 'date', 'source'] as const) {
    const { answer } = choices[link];
    if (answer !== null) parts.push(`${link}: ${rankers!.explain(link, scene, view, answer.spot)}`);
  }
  for (const { index, probability, spot } of actors)
    if (probability >= LEAST_LIKELY)
      parts.push(`${scene.actors[index]!.name}: ${rankers!.explain('actors', scene, view, spot)}`);
  return parts.join('; ');
}

function wayOf(scene: LinkScene, view: FigureView, ranked: Ranked | null): LinkWay | null {
  if (ranked === null) return null;
  const { spot } = ranked;
  if (spot.sentence === view.sentence)
    return scene.clauses[spot.firstToken] === scene.clauses[view.token] ? 'clause' : 'sentence';
  const { kind } = scene.document.sentences[spot.sentence]!;
  if (kind === 'heading') return 'heading';
  return kind === 'dateline' ? 'dateline' : 'carried';
}
