import type { Potential } from '../actors/potential.ts';
import type { Actor, MentionForm, Place } from '../actors/value.ts';
import type { DateValue } from '../dates/value.ts';
import type { Document } from '../document.ts';
import type { FigureValue } from '../figures/value.ts';
import type { Mention } from '../mention.ts';
import type { Span } from '../span.ts';
import type { Analysis } from '../grammar/analysis.ts';
import type { Layout } from '../grammar/layout/layout.ts';
import type { FigureView } from './figure-view.ts';
import type { WordsAround } from './words-around.ts';

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
  readonly analysis: Analysis;
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
  /** The first of all of its kind in the text is 0. */
  readonly number: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  /** Place in the list of its sentence. */
  readonly at: number;
  readonly form: MentionForm | 'date';
  /** Of an actor: false for mentions that become some only by a figure. Of a place: how it is named. */
  readonly kind: SpotKind | 'actor' | 'potential' | 'date';
}

/** Words that stand for actors and places named before: "it", "his", "the company", "the city". */
export interface StandIns {
  /** How a word near the figure stands for the actor, or "-". */
  meantBy: (view: FigureView, actor: number) => string;
  /** The same as written, and whether another clause lies between. */
  meantFrom: (view: FigureView, actor: number) => string;
  /** The last mention of each actor for whom words near the figure stand. */
  meantNear: (view: FigureView) => readonly Spot[];
  /** How "she said" or "the company said" in the figure's sentence stands for the actor, or "-". */
  saidBy: (view: FigureView, actor: number) => string;
  /** How a word near the figure stands for the place, or "-". */
  placeMeant: (view: FigureView, place: number) => string;
}

/** What a mention says. Tokens, -1 where it says nothing. */
export interface Speech {
  /** The verb of saying that follows the mention. */
  readonly claim: number;
  /** The verb of saying of which it is the subject, before or after it; "according" as well. */
  readonly verb: number;
}

/** What kind of text it is: a table is wrong more often than a report that tells who says what. */
export interface Manner {
  /** Tokens of the text. */
  readonly length: number;
  /** Mean tokens of a sentence, lists and tables left out; 0 for nothing else. */
  readonly sentence: number;
  /** Mentions of a sentence that say something. */
  readonly sayings: number;
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
  /** Who is named for the figures of each line of a table, by sentence; null for nobody. */
  readonly attributed: readonly (Spot | null)[];
  /** Tokens of the numbers of each sentence. */
  readonly figuresOf: readonly (readonly number[])[];
  /** Index of the figure in whose words each token stands, or -1. */
  readonly figureAt: Int32Array;
  /** Number of figures before each token, one longer than the tokens. */
  readonly figuresBefore: Int32Array;
  /** How often each actor and each place is named in the text. */
  readonly actorCounts: Int32Array;
  readonly placeCounts: Int32Array;
  /** How often the place is named that is named most. */
  readonly mostNamed: number;
  readonly layout: Layout;
  readonly lines: Analysis['lines'];
  readonly stands: StandIns;
  readonly speeches: { of: (spot: Spot) => Speech };
  readonly manner: Manner;
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
