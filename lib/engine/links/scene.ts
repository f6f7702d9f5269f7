import type { Potential } from '../actors/potential.ts';
import type { Actor, MentionForm, Place } from '../actors/value.ts';
import type { DateValue } from '../dates/value.ts';
import type { Document } from '../document.ts';
import type { FigureValue } from '../figures/value.ts';
import type { Mention } from '../mention.ts';
import type { Span } from '../span.ts';
import { tagPartsOfSpeech } from '../text/parts-of-speech.ts';
import { clausesOf } from '../grammar/clauses/clauses.ts';
import { Stands } from './stands.ts';
import { wordsAround, type WordsAround } from './words-around.ts';

/** What the rules choose for a figure. Indices of the scene's actors and dates. */
export interface RuledLinks {
  /** Name of a place. */
  readonly place: string | null;
  readonly date: number | null;
  readonly actors: readonly number[];
  readonly source: number | null;
}

/** What rules look at: the mentions of each sentence. */
export type Scene = Pick<
  LinkScene,
  | 'document'
  | 'dates'
  | 'figures'
  | 'actors'
  | 'places'
  | 'actorSpots'
  | 'placeSpots'
  | 'dateSpots'
  | 'clauses'
  | 'around'
>;

/** Everything that was read from a document before figures are linked; lists in text order. */
export interface LinkInput {
  readonly document: Document;
  readonly dates: readonly Mention<DateValue>[];
  readonly figures: readonly Mention<FigureValue>[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Peoples and states that become actors when a figure is said of them. */
  readonly potential: readonly Potential[];
}

/** How a place is named: as a place, by a state that acts, by a people or an adjective. */
export type SpotKind = 'place' | 'state' | 'adjective';

/** One mention of an actor, place or date; `index` points into the list it is from. */
export interface Spot extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  /** Place in the list of its sentence. */
  readonly at: number;
  readonly form: MentionForm | 'date';
  /** Of an actor: false for mentions that become some only by a figure. Of a place: how it is named. */
  readonly kind: SpotKind | 'actor' | 'potential' | 'date';
}

/** The mentions of each sentence, so that every figure looks at its own sentences only. */
export interface LinkScene {
  readonly document: Document;
  readonly dates: readonly Mention<DateValue>[];
  readonly figures: readonly Mention<FigureValue>[];
  /** The actors read, then those that a figure may make some. */
  readonly actors: readonly Actor[];
  /** How many of them were read. */
  readonly read: number;
  /** Names of places, states that act among them. */
  readonly places: readonly { readonly name: string; readonly country: string | null }[];
  /** Mentions of an actor that become some only by a figure. */
  readonly potentialSpots: (index: number) => readonly Spot[];
  readonly actorSpots: readonly (readonly Spot[])[];
  readonly placeSpots: readonly (readonly Spot[])[];
  readonly dateSpots: readonly (readonly Spot[])[];
  /** Parts of speech of the tokens. */
  readonly tags: Uint8Array;
  readonly clauses: Int32Array;
  readonly around: WordsAround;
  /** Index of the figure in whose words each token stands, or -1. */
  readonly figureAt: Int32Array;
  /** Number of figures before each token, one longer than the tokens. */
  readonly figuresBefore: Int32Array;
  /** How often each actor and each place is named in the text. */
  readonly actorCounts: Int32Array;
  readonly placeCounts: Int32Array;
  /** How often the place is named that is named most. */
  readonly mostNamed: number;
  readonly stands: Stands;
  /** What the rules choose for each figure. */
  readonly ruled: readonly RuledLinks[];
}

/** First token that ends after `offset`. */
export function tokenAt({ tokens }: Document, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts all mentions by sentence; `ruledLinks` says what the rules choose for each figure. */
export function linkScene(
  input: LinkInput,
  ruledLinks: (scene: Scene) => readonly RuledLinks[],
): LinkScene {
  const { document } = input;
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
    actorSpots: actorSpots.sorted(),
    placeSpots: placeSpots.sorted(),
    dateSpots: dateSpots.sorted(),
  };
  const placeCounts = countsOf(spots.placeSpots, places.all.length);
  const tags = tagPartsOfSpeech(document.tokens);
  const scene = {
    ...input,
    potentialSpots: potentialOf(spots.actorSpots),
    actors,
    read: input.actors.length,
    places: places.all,
    ...spots,
    tags,
    clauses: clausesOf(document),
    around: wordsAround(document, tags),
    ...figureTokens(input),
    actorCounts: countsOf(spots.actorSpots, actors.length),
    placeCounts,
    mostNamed: placeCounts.reduce((most, count) => Math.max(most, count), 0),
  };
  const ruled = ruledLinks({
    ...scene,
    actorSpots: only(spots.actorSpots, 'actor'),
    placeSpots: only(spots.placeSpots, 'place'),
  });
  return { ...scene, ruled, stands: new Stands({ ...scene, counts: scene.actorCounts }) };
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

function figureTokens({ document, figures }: LinkInput) {
  const { count } = document.tokens;
  const figureAt = new Int32Array(count).fill(-1);
  const figuresBefore = new Int32Array(count + 1);
  figures.forEach(({ span, value }, index) => {
    const number = tokenAt(document, value.number.start);
    figureAt.fill(index, tokenAt(document, span.start), tokenAt(document, span.end - 1) + 1);
    figuresBefore[number + 1] = 1;
  });
  for (let at = 0; at < count; at++) figuresBefore[at + 1]! += figuresBefore[at]!;
  return { figureAt, figuresBefore };
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

class Spots {
  readonly #document: Document;
  readonly #lists: Spot[][];

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
    const spot = { index, start, end, firstToken, endToken, sentence, at: 0, form, kind };
    this.#lists[sentence]?.push(spot);
  }

  sorted(): readonly (readonly Spot[])[] {
    for (const list of this.#lists) {
      list.sort((one, other) => one.start - other.start);
      for (const [at, spot] of list.entries()) list[at] = { ...spot, at };
    }
    return this.#lists;
  }
}

/** More mentions than this on either side of a figure belong to other clauses. */
const REACH = 24;

/** The spots around a token, so that a sentence of any length costs the same for each figure. */
export function near<Item extends { readonly firstToken: number }>(
  spots: readonly Item[] | undefined,
  token: number,
): readonly Item[] {
  if (spots === undefined || spots.length <= 2 * REACH) return spots ?? [];
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spots[middle]!.firstToken < token) low = middle + 1;
    else high = middle;
  }
  return spots.slice(Math.max(0, low - REACH), low + REACH);
}
