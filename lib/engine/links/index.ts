import type { FigureLinks, LinkedFigure, LinkWay } from '../facts.ts';
import type { FigureValue } from '../figures/value.ts';
import type { FigureView } from './figure-view.ts';
import { rankAll } from './agreement.ts';
import { linkedActors } from './linked-actors.ts';
import { viewOf } from './look.ts';
import { readParts, type PartOf } from './parts.ts';
import { officeHolder } from './office-holder.ts';
import { LinkRankers } from './rank.ts';
import { LEAST_LIKELY, type Answers, type Ranked, type RankedLinks } from './ranked.ts';
import { roleOf } from './roles.ts';
import { ruledLinks } from './rules/linker.ts';
import type { LinkInput, LinkScene } from './scene.ts';
import { linkScene } from './set-scene.ts';
import { Told } from './told.ts';
import type { Actor } from '../actors/value.ts';

export type { LinkInput } from './scene.ts';

/** The figures with their links, and the actors: those read and those whom a figure made some. */
export interface Linked {
  readonly figures: readonly LinkedFigure[];
  readonly actors: readonly Actor[];
}

/** What only a figure makes an actor must be likelier than what was one before. */
const LEAST_LIKELY_NEW = 0.5;

let rankers: LinkRankers | null = null;

/** Joins each figure to its place, date, actors, source and whole. Figures in text order. */
export function linkFigures(input: LinkInput): Linked {
  rankers ??= new LinkRankers();
  const scene = linkScene(input, ruledLinks);
  const views = input.figures.map((_, index) => viewOf(scene, index));
  const parts = readParts(scene, views);
  const answers: Answers[] = [];
  const ranked = rankAll(scene, views, rankers);
  for (const view of views) answers.push(answersOf(scene, view, ranked[view.index]!));
  const { actors, placeOf } = linkedActors(scene, answers);
  const figures = answers.map((answer, index) =>
    linkOne(scene, views[index]!, { answer, part: parts[index]!, placeOf }),
  );
  return { actors, figures };
}

/** What is likely enough of all that was ranked. */
function answersOf(scene: LinkScene, view: FigureView, ranked: RankedLinks): Answers {
  const { place, date, source } = ranked.choices;
  return {
    place: place.answer,
    date: date.answer,
    source: officeHolder(scene, source.answer),
    actors: ranked.actors.filter(({ index, probability }) =>
      index < scene.read ? probability >= LEAST_LIKELY : probability >= LEAST_LIKELY_NEW,
    ),
    confidence: rankers!.confidence(scene, view, ranked),
  };
}

function linkOne(
  scene: LinkScene,
  view: FigureView,
  {
    answer,
    part,
    placeOf,
  }: {
    readonly answer: Answers;
    readonly part: PartOf | null;
    /** Where each actor of the scene stands among those that are given. */
    readonly placeOf: Int32Array;
  },
): Told {
  const { place, date, actors, source } = answer;
  const { number, counted, measure } = view.figure.value.rules;
  const value = joined(view.figure.value, {
    place: place === null ? null : scene.places[place.index]!.name,
    date: date?.index ?? null,
    actors: actors.map(({ index }) => placeOf[index]!),
    actorRoles: actors.map(({ spot }) => roleOf(scene, view, spot)),
    source: source === null ? null : placeOf[source.index]!,
    partOf: part?.whole ?? null,
    via: {
      place: wayOf(scene, view, place),
      date: wayOf(scene, view, date),
      actors: wayOf(scene, view, actors[0] ?? null),
      source: wayOf(scene, view, source),
    },
    confidence: answer.confidence,
    rules: {
      number,
      counted,
      measure,
      place: place === null ? null : 'links/place',
      date: date === null ? null : 'links/date',
      actors: actors.length === 0 ? null : 'links/actors',
      source: source === null ? null : 'links/source',
      partOf: part?.rule ?? null,
    },
  });
  const { index } = view;
  return new Told(view.figure, value, () => reasonOf(scene, index, answer));
}

/** One object of all fields, each named: to spread two costs a figure more than to read it. */
const joined = (value: FigureValue, links: FigureLinks): FigureValue & FigureLinks => ({
  number: value.number,
  value: value.value,
  low: value.low,
  high: value.high,
  bound: value.bound,
  vague: value.vague,
  unit: value.unit,
  counted: value.counted,
  head: value.head,
  subject: value.subject,
  measure: value.measure,
  change: value.change,
  per: value.per,
  cumulative: value.cumulative,
  status: value.status,
  place: links.place,
  date: links.date,
  actors: links.actors,
  actorRoles: links.actorRoles,
  source: links.source,
  partOf: links.partOf,
  via: links.via,
  confidence: links.confidence,
  rules: links.rules,
});

/** The figure's own reason, then for each link what spoke for and against. */
function reasonOf(scene: LinkScene, figure: number, answers: Answers): string {
  const view = viewOf(scene, figure);
  const parts = [view.figure.reason];
  for (const link of ['place', 'date', 'source'] as const) {
    const answer = answers[link];
    if (answer !== null) parts.push(`${link}: ${rankers!.explain(link, scene, view, answer.spot)}`);
  }
  for (const { index, probability, spot } of answers.actors)
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
