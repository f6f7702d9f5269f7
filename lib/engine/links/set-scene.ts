import { attributedSpots } from './attributed.ts';
import { mayTime } from './timing.ts';
import type { Actor, Place } from '../actors/value.ts';
import type { Document } from '../document.ts';
import type { Span } from '../span.ts';
import { clausesOf } from '../grammar/clauses/clauses.ts';
import {
  tokenAt,
  type LinkInput,
  type LinkScene,
  type RuledLinks,
  type Scene,
  type Spot,
} from './scene.ts';
import { mannerOf } from './manner.ts';
import { Speeches } from './speeches.ts';
import { Stands } from './stands.ts';
import { wordsAround } from './words-around.ts';

/** Sorts all mentions by sentence; `ruledLinks` says what the rules choose for each figure. */
export function linkScene(
  input: LinkInput,
  ruledLinks: (scene: Scene) => readonly RuledLinks[],
): LinkScene {
  const { document, tags } = input.analysis;
  const actors: Actor[] = [...input.actors];
  const actorSpots = new Spots(document);
  const placeSpots = new Spots(document);
  const dateSpots = new Spots(document);
  const places = new PlaceNames(input.places);
  input.places.forEach(({ mentions }, index) => {
    for (const mention of mentions) placeSpots.put(index, 'place', mention);
  });
  input.actors.forEach(({ mentions, type, name, country }, index) => {
    for (const mention of mentions) {
      actorSpots.put(index, 'actor', mention);
      if (type !== 'state') continue;
      const kind = mention.form === 'adjective' ? 'adjective' : 'state';
      placeSpots.put(places.indexOf(name, country), kind, mention);
    }
  });
  for (const other of input.potential) {
    const index = other.of ?? actors.push(other) - 1;
    for (const mention of other.mentions) {
      actorSpots.put(index, 'potential', mention);
      if (other.type === 'state' && mention.form === 'adjective')
        placeSpots.put(places.indexOf(other.name, other.country), 'adjective', mention);
    }
  }
  input.dates.forEach(({ span, sentence }, index) => {
    dateSpots.put(index, 'date', { span, sentence, form: 'date' });
  });
  const spots = {
    actors: actorSpots.sorted(),
    places: placeSpots.sorted(),
    dates: dateSpots.sorted((spot, isAlone) =>
      mayTime(document.tokens, spot, input.dates[spot.index]!.value, { isAlone }),
    ),
  };
  const actorCounts = countsOf(spots.actors, actors.length);
  const placeCounts = countsOf(spots.places, places.all.length);
  const { figureAt, figuresBefore, figuresOf } = figureTokens(input);
  const clauses = clausesOf(document);
  const around = wordsAround(document, tags);
  const ruled = ruledLinks({
    document,
    dates: input.dates,
    figures: input.figures,
    actors,
    places: places.all,
    actorSpots: only(spots.actors, 'actor'),
    placeSpots: only(spots.places, 'place'),
    dateSpots: spots.dates,
    clauses,
    around,
  });
  const { layout } = input.analysis;
  const speeches = new Speeches(document, tags);
  // Every field named: what is spread together is of another shape for V8 from text to text, and all
  // that was compiled for one shape is thrown away at the next.
  return {
    document,
    dates: input.dates,
    figures: input.figures,
    potentialSpots: potentialOf(spots.actors),
    actors,
    read: input.actors.length,
    places: places.all,
    actorSpots: spots.actors,
    placeSpots: spots.places,
    dateSpots: spots.dates,
    tags,
    clauses,
    around,
    figuresOf,
    figureAt,
    figuresBefore,
    actorCounts,
    placeCounts,
    mostNamed: placeCounts.reduce((most, count) => Math.max(most, count), 0),
    attributed: attributedSpots(input.analysis, layout.lines, spots.actors, actors),
    layout,
    lines: input.analysis.lines,
    stands: new Stands({
      document,
      tags,
      around,
      clauses,
      actors,
      actorSpots: spots.actors,
      places: places.all,
      placeSpots: spots.places,
      counts: actorCounts,
      ruled,
    }),
    speeches,
    manner: mannerOf(document, layout, spots.actors, (spot) => speeches.of(spot)),
    ruled,
  };
}

const only = (lists: readonly (readonly Spot[])[], kind: Spot['kind']) =>
  lists.map((list) => list.filter((spot) => spot.kind === kind));

function potentialOf(lists: readonly (readonly Spot[])[]): (index: number) => readonly Spot[] {
  const byActor = new Map<number, Spot[]>();
  for (const spot of lists.flat()) {
    if (spot.kind !== 'potential') continue;
    const known = byActor.get(spot.index);
    if (known === undefined) byActor.set(spot.index, [spot]);
    else known.push(spot);
  }
  return (index) => byActor.get(index) ?? [];
}

function countsOf(lists: readonly (readonly Spot[])[], length: number): Int32Array {
  const counts = new Int32Array(length);
  for (const list of lists) for (const { index } of list) counts[index]!++;
  return counts;
}

function figureTokens({ analysis: { document }, figures }: LinkInput) {
  const { count } = document.tokens;
  const figureAt = new Int32Array(count).fill(-1);
  const figuresBefore = new Int32Array(count + 1);
  const figuresOf: number[][] = document.sentences.map(() => []);
  figures.forEach(({ span, value, sentence }, index) => {
    const number = tokenAt(document, value.number.start);
    figureAt.fill(index, tokenAt(document, span.start), tokenAt(document, span.end - 1) + 1);
    figuresBefore[number + 1] = 1;
    figuresOf[sentence]!.push(number);
  });
  for (let at = 0; at < count; at++) figuresBefore[at + 1]! += figuresBefore[at]!;
  return { figureAt, figuresBefore, figuresOf };
}

class PlaceNames {
  readonly all: { readonly name: string; readonly country: string | null }[];
  readonly #byName = new Map<string, number>();

  constructor(places: readonly Place[]) {
    this.all = places.map(({ name, country }) => ({ name, country }));
    for (const [index, { name }] of places.entries()) this.#byName.set(name, index);
  }

  indexOf(name: string, country: string | null): number {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const index = this.all.push({ name, country }) - 1;
    this.#byName.set(name, index);
    return index;
  }
}

/** A mention whose place in its sentence is not known before all are there. */
type Placed = Omit<Spot, 'at'> & { at: number };

class Spots {
  readonly #document: Document;
  readonly #lists: Placed[][];
  #count = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#lists = document.sentences.map(() => []);
  }

  put(
    index: number,
    kind: Spot['kind'],
    {
      span: { start, end },
      sentence,
      form,
    }: { readonly span: Span; readonly sentence: number; readonly form: Spot['form'] },
  ): void {
    const firstToken = tokenAt(this.#document, start);
    const endToken = tokenAt(this.#document, end - 1) + 1;
    const number = this.#count++;
    const spot = { index, number, start, end, firstToken, endToken, sentence, at: 0, form, kind };
    this.#lists[sentence]?.push(spot);
  }

  sorted(
    may: (spot: Spot, isAlone: boolean) => boolean = () => true,
  ): readonly (readonly Spot[])[] {
    for (const [sentence, all] of this.#lists.entries()) {
      if (all.length === 0) continue;
      const list = all
        .filter((spot) => may(spot, all.length === 1))
        .sort((one, other) => one.start - other.start);
      this.#lists[sentence] = list;
      for (let at = 0; at < list.length; at++) list[at]!.at = at;
    }
    return this.#lists;
  }
}
