import { stateNamed } from '../actors/knowledge.ts';
import type { ActorType } from '../actors/value.ts';
import type { FigureView } from './figure-view.ts';
import { lastActor } from './last-actor.ts';
import { near, type LinkScene, type Spot, type StandIns } from './scene.ts';

/** "The company" is the last actor of one of these types. */
const DEFINITE: ReadonlyMap<string, readonly ActorType[]> = new Map<string, readonly ActorType[]>([
  ...ofTypes('company firm bank airline miner lender carrier automaker retailer maker', [
    'company',
  ]),
  ...ofTypes('group organization organisation movement', [
    'armed_group',
    'civil_society',
    'company',
    'international_org',
    'party',
    'group',
  ]),
  ...ofTypes('union charity association university hospital', ['civil_society']),
  ...ofTypes('ministry agency court commission department office government parliament', [
    'government',
  ]),
  ...ofTypes('mission alliance bloc body', ['international_org']),
  ...ofTypes('party coalition', ['party']),
  ...ofTypes('army military navy troops soldiers forces', ['military', 'state']),
  ...ofTypes('police', ['police']),
  ...ofTypes('militia rebels militants insurgents faction gunmen guerrillas fighters kidnappers', [
    'armed_group',
  ]),
  ...ofTypes('president minister leader man woman official spokesman star player', ['person']),
  ...ofTypes('country nation kingdom', ['state']),
]);

/** "The city" is the last place that is no state. */
const PLACE_NOUNS: ReadonlyMap<string, 'state' | 'spot'> = new Map([
  ...['country', 'nation', 'kingdom', 'island', 'state'].map((noun) => [noun, 'state'] as const),
  ...'city town village province district region capital area territory camp port valley island'
    .split(' ')
    .map((noun) => [noun, 'spot'] as const),
]);

function ofTypes(nouns: string, types: readonly ActorType[]) {
  return nouns.split(' ').map((noun) => [noun, types] as const);
}

/** What a word may stand for. */
const NOBODY = 0;
const PERSON = 1;
const THING = 2;
const SEVERAL = 3;
/** With its noun: an actor or a place, a place alone. */
const NOUN = 4;
const PLACE = 5;

const STANDING: ReadonlyMap<string, number> = new Map([
  ...['he', 'she', 'his', 'her', 'him'].map((word) => [word, PERSON] as const),
  ...['it', 'its', 'itself'].map((word) => [word, THING] as const),
  ...['they', 'their', 'them', 'both'].map((word) => [word, SEVERAL] as const),
  ...['the', 'this'].map((word) => [word, NOUN] as const),
  ['that', PLACE],
]);
/** How each is told. */
const WORDS = ['', 'he', 'it', 'they', 'the noun'];

type Fits = (type: ActorType) => boolean;
const isPerson: Fits = (type) => type === 'person';
const isNoPerson: Fits = (type) => type !== 'person';
const isAnybody: Fits = () => true;

/** How far back "the company" is looked for, in sentences. */
const MEMORY = 8;
/** A subject stands within so many tokens of its sentence's start. */
const OPENING = 12;
/** Verbs of saying further from the figure say something else, in tokens. */
const SPEECH_REACH = 40;
/** Stand-ins further from the figure are another clause's, in tokens. */
const REACH = 20;

/** Where from a verb of saying its subject stands: "she said", "the company said", "said the company". */
const SPEAKERS = [
  [-1, 'pronoun'],
  [-2, 'noun'],
  [-3, 'noun'],
  [1, 'noun'],
] as const;

const DEFINITES = new Set(['the', 'these', 'those', 'both', 'its', 'their']);
const STATES: readonly ActorType[] = ['state'];
const SIDES: readonly ActorType[] = [
  'state',
  'armed_group',
  'party',
  'government',
  'company',
  'group',
  'military',
];
const PEOPLE: readonly ActorType[] = ['person'];

/** What "the two …" may be. */
const PAIRS: ReadonlyMap<string, readonly ActorType[]> = new Map([
  ...ofTypes('side party group faction rival camp movement ally foe', SIDES),
  ...ofTypes(
    'country nation state neighbor neighbour government republic power people korea',
    STATES,
  ),
  ...ofTypes('leader president minister man woman official candidate politician diplomat', PEOPLE),
  ...ofTypes('company firm bank airline carrier automaker', ['company']),
]);

type Scene = Pick<
  LinkScene,
  'document' | 'around' | 'actors' | 'actorSpots' | 'places' | 'placeSpots'
> & {
  readonly counts: Int32Array;
};

/** A word that stands for somebody named before, and for whom. */
interface Stand {
  readonly word: string;
  readonly at: number;
  readonly actor: number;
}

const BEFORE = new Map<string, string>();
const AFTER = new Map<string, string>();

/** "it before", "the noun after": few words, asked for again and again. */
function sided(word: string, isBefore: boolean): string {
  const known = isBefore ? BEFORE : AFTER;
  let told = known.get(word);
  if (told === undefined) known.set(word, (told = `${word} ${isBefore ? 'before' : 'after'}`));
  return told;
}

/** Words that stand for actors and places named before: "it", "his", "the company", "the city". */
export class Stands implements StandIns {
  readonly #scene: Scene;
  readonly #subjects: (number | null)[] = [];
  /** What each word of the text may stand for. */
  readonly #standing: Uint8Array;
  #view: FigureView | null = null;
  #stands: Stand[] = [];
  #places: Stand[] = [];
  #speakers: readonly Stand[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
    const { tokens } = scene.document;
    this.#standing = new Uint8Array(tokens.count + 1);
    for (let at = 0; at < tokens.count; at++)
      this.#standing[at] = STANDING.get(tokens.lower[at]!) ?? NOBODY;
    scene.document.sentences.forEach((_, sentence) => {
      this.#subjects.push(this.#subjectOf(sentence));
    });
  }

  /** How a word near the figure stands for the actor, or "-". */
  meantBy(view: FigureView, actor: number): string {
    this.#look(view);
    for (const { word, at, actor: other } of this.#stands) {
      if (other === actor) return sided(word, at < view.first);
    }
    return this.#stands.length === 0 ? '-' : 'another';
  }

  /** How "she said" or "the company said" in the figure's sentence stands for the actor, or "-". */
  saidBy(view: FigureView, actor: number): string {
    this.#look(view);
    for (const { word, at, actor: other } of this.#speakers) {
      if (other === actor) return sided(word, at < view.first);
    }
    return this.#speakers.length === 0 ? '-' : 'another';
  }

  /** How a word near the figure stands for the place, or "-". */
  placeMeant(view: FigureView, place: number): string {
    this.#look(view);
    for (const { word, actor: other } of this.#places) {
      if (other === place) return word;
    }
    return this.#places.length === 0 ? '-' : 'another';
  }

  #look(view: FigureView): void {
    if (this.#view === view) return;
    this.#view = view;
    const { firstToken, endToken } = this.#scene.document.sentences[view.sentence]!;
    this.#stands = [];
    this.#places = [];
    const from = Math.max(firstToken, view.first - REACH);
    for (let at = view.end - 1; at >= from; at--) this.#see(view.sentence, at);
    if (from > firstToken) this.#see(view.sentence, firstToken);
    const end = Math.min(endToken, view.end + REACH);
    for (let at = view.end; at < end; at++) this.#see(view.sentence, at);
    this.#speakers = this.#speakersOf(view);
    for (const stand of this.#pairOf(view)) this.#stands.push(stand);
    for (const stand of this.#agedBefore(view)) this.#stands.push(stand);
  }

  #see(sentence: number, at: number): void {
    const standing = this.#standing[at]!;
    if (standing === NOBODY) return;
    const actor = this.#meant(sentence, at);
    if (actor !== null) this.#stands.push({ word: WORDS[standing]!, at, actor });
    const place = this.#placeAt(sentence, at);
    if (place === null) return;
    this.#places.push({ word: this.#scene.document.tokens.lower[at + 1]!, at, actor: place });
  }

  #speakersOf({ sentence, first }: FigureView): Stand[] {
    const {
      around: { claims },
      document: { tokens, sentences },
    } = this.#scene;
    const { firstToken, endToken } = sentences[sentence]!;
    const found: Stand[] = [];
    const end = Math.min(endToken, first + SPEECH_REACH);
    for (let at = Math.max(firstToken, first - SPEECH_REACH); at < end; at++) {
      if (claims[at + 1] === claims[at]) continue;
      for (const [step, word] of SPEAKERS) {
        const from = at + step;
        if (from < firstToken || from >= endToken) continue;
        if ((word === 'noun') !== (tokens.lower[from] === 'the')) continue;
        const actor = this.#meant(sentence, from);
        if (actor === null) continue;
        found.push({ word, at, actor });
        break;
      }
    }
    return found;
  }

  /** "The two countries": the two that the text has spoken of most in the sentences before. */
  #pairOf({ figure, before, head, sentence, first }: FigureView): Stand[] {
    if (figure.value.value !== 2 || !DEFINITES.has(before)) return [];
    const fits = PAIRS.get(head);
    if (fits === undefined) return [];
    const { actors, actorSpots, counts } = this.#scene;
    const found: number[] = [];
    for (let back = sentence; back > sentence - 4 && back >= 0; back--) {
      for (const { index, endToken } of near(actorSpots[back], first)) {
        if (endToken > first || found.includes(index)) continue;
        if (fits.includes(actors[index]!.type)) found.push(index);
      }
      if (found.length >= 2) break;
    }
    if (found.length < 2) return [];
    found.sort((one, other) => counts[other]! - counts[one]!);
    return found.slice(0, 2).map((actor) => ({ word: 'the two', at: first, actor }));
  }

  /** "The 20-year-old actor": the person of the sentence before. */
  #agedBefore({ measure, before, sentence, first }: FigureView): Stand[] {
    if (measure !== 'age' || !DEFINITES.has(before)) return [];
    const person = this.#before(sentence, first, isPerson);
    return person === null ? [] : [{ word: 'aged', at: first, actor: person }];
  }

  #subjectOf(sentence: number): number | null {
    const { document, actorSpots } = this.#scene;
    const { firstToken, endToken } = document.sentences[sentence]!;
    const named = actorSpots[sentence]?.find(({ kind }) => kind === 'actor');
    const until = Math.min(endToken, firstToken + OPENING, named?.firstToken ?? endToken);
    for (let at = firstToken; at < until; at++) {
      const meant = this.#meant(sentence, at);
      if (meant !== null) return meant;
    }
    if (named !== undefined && named.firstToken < firstToken + OPENING) return named.index;
    return null;
  }

  /** The actor that a pronoun or "the company" at token `at` stands for, or null. */
  #meant(sentence: number, at: number): number | null {
    switch (this.#standing[at]) {
      case PERSON:
        return this.#before(sentence, at, isPerson);
      case THING:
        return this.#before(sentence, at, isNoPerson);
      case SEVERAL:
        return this.#before(sentence, at, isAnybody);
      case NOUN:
        return this.#ofNoun(sentence, at);
      default:
        return null;
    }
  }

  /** "The company": the last actor of its kind. */
  #ofNoun(sentence: number, at: number): number | null {
    const { lower } = this.#scene.document.tokens;
    const types = DEFINITE.get(lower[at + 1] ?? '') ?? DEFINITE.get(lower[at + 2] ?? '');
    if (types === undefined) return null;
    return lastActor(this.#scene, (type) => types.includes(type), { sentence, at, memory: MEMORY });
  }

  /** First fitting actor of the sentence before `at`, else the subject of the sentence before. */
  #before(sentence: number, at: number, fits: Fits): number | null {
    const { actors, actorSpots } = this.#scene;
    for (const { index, endToken, kind } of near(actorSpots[sentence], at)) {
      if (endToken > at) break;
      if (kind === 'actor' && fits(actors[index]!.type)) return index;
    }
    const subject = this.#subjects[sentence - 1] ?? null;
    if (subject !== null && fits(actors[subject]!.type)) return subject;
    return lastActor(this.#scene, fits, { sentence: sentence - 1, at: Infinity, memory: 3 });
  }

  #placeAt(sentence: number, at: number): number | null {
    const { document, placeSpots, places } = this.#scene;
    const standing = this.#standing[at];
    if (standing !== NOUN && standing !== PLACE) return null;
    const wanted = PLACE_NOUNS.get(document.tokens.lower[at + 1] ?? '');
    if (wanted === undefined) return null;
    for (let back = sentence; back > sentence - MEMORY && back >= 0; back--) {
      const spots = near(placeSpots[back], at);
      for (let index = spots.length - 1; index >= 0; index--) {
        const spot = spots[index]!;
        if (spot.endToken > at) continue;
        if ((wanted === 'state') === isState(spot, places)) return spot.index;
      }
    }
    return null;
  }
}

/** True for a mention of a place that is a state: one that acts, its adjective, its usual name. */
export const isState = ({ kind, index }: Spot, places: LinkScene['places']): boolean =>
  kind !== 'place' || stateNamed(places[index]!.name.toLowerCase()) !== null;
