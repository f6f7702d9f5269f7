import { stateNamed } from '../actors/knowledge.ts';
import type { ActorType } from '../actors/value.ts';
import { isClaim } from './claim-verbs.ts';
import type { FigureView } from './figure-view.ts';
import { lastActor } from './last-actor.ts';
import { near, type LinkScene, type StandIns } from './scene.ts';

/** "The company" is the last actor of one of these types. */
const DEFINITE: ReadonlyMap<string, readonly ActorType[]> = new Map<string, readonly ActorType[]>([
  ...definite('company firm bank airline miner lender carrier automaker retailer maker', [
    'company',
  ]),
  ...definite('group organization organisation movement', [
    'armed_group',
    'civil_society',
    'company',
    'international_org',
    'party',
    'group',
  ]),
  ...definite('union charity association university hospital', ['civil_society']),
  ...definite('ministry agency court commission department office government parliament', [
    'government',
  ]),
  ...definite('mission alliance bloc body', ['international_org']),
  ...definite('party coalition', ['party']),
  ...definite('army military navy troops soldiers forces', ['military', 'state']),
  ...definite('police', ['police']),
  ...definite('militia rebels militants insurgents faction gunmen guerrillas fighters kidnappers', [
    'armed_group',
  ]),
  ...definite('president minister leader man woman official spokesman star player', ['person']),
  ...definite('country nation kingdom', ['state']),
]);

/** "The city" is the last place that is no state. */
const PLACE_NOUNS: ReadonlyMap<string, 'state' | 'spot'> = new Map([
  ...['country', 'nation', 'kingdom', 'island', 'state'].map((noun) => [noun, 'state'] as const),
  ...'city town village province district region capital area territory camp port valley island'
    .split(' ')
    .map((noun) => [noun, 'spot'] as const),
]);

function definite(nouns: string, types: readonly ActorType[]) {
  return nouns.split(' ').map((noun) => [noun, types] as const);
}

const PERSONAL = new Set(['he', 'she', 'his', 'her', 'him']);
const THINGS = new Set(['it', 'its', 'itself']);
const PLURAL = new Set(['they', 'their', 'them', 'both']);

/** How far back "the company" is looked for, in sentences. */
const MEMORY = 8;
/** A subject stands within so many tokens of its sentence's start. */
const OPENING = 12;
/** Verbs of saying further from the figure say something else, in tokens. */
const SPEECH_REACH = 40;
/** Stand-ins further from the figure are another clause's, in tokens. */
const REACH = 20;

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
  ...words('side party group faction rival camp movement ally foe', SIDES),
  ...words(
    'country nation state neighbor neighbour government republic power people korea',
    STATES,
  ),
  ...words('leader president minister man woman official candidate politician diplomat', PEOPLE),
  ...words('company firm bank airline carrier automaker', ['company']),
]);

function words(nouns: string, types: readonly ActorType[]) {
  return nouns.split(' ').map((noun) => [noun, types] as const);
}

type Scene = Pick<LinkScene, 'document' | 'actors' | 'actorSpots' | 'places' | 'placeSpots'> & {
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
  #view: FigureView | null = null;
  #stands: readonly Stand[] = [];
  #places: readonly Stand[] = [];
  #speakers: readonly Stand[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
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
    const { document } = this.#scene;
    const { tokens, sentences } = document;
    const { firstToken, endToken } = sentences[view.sentence]!;
    const stands: Stand[] = [];
    const places: Stand[] = [];
    const see = (at: number) => {
      const actor = this.#meant(view.sentence, at);
      if (actor !== null) {
        const lower = tokens.lower[at]!;
        const word = lower === 'the' || lower === 'this' ? 'the noun' : groupOf(lower);
        stands.push({ word, at, actor });
      }
      const place = this.#placeAt(view.sentence, at);
      if (place !== null) places.push({ word: tokens.lower[at + 1]!, at, actor: place });
    };
    for (let at = view.end - 1; at >= Math.max(firstToken, view.first - REACH); at--) see(at);
    if (view.first - REACH > firstToken) see(firstToken);
    for (let at = view.end; at < Math.min(endToken, view.end + REACH); at++) see(at);
    this.#speakers = this.#speakersOf(view);
    stands.push(...this.#pairOf(view), ...this.#agedBefore(view));
    this.#stands = stands;
    this.#places = places;
  }

  #speakersOf({ sentence, first }: FigureView): Stand[] {
    const { tokens, sentences } = this.#scene.document;
    const { firstToken, endToken } = sentences[sentence]!;
    const found: Stand[] = [];
    const end = Math.min(endToken, first + SPEECH_REACH);
    for (let at = Math.max(firstToken, first - SPEECH_REACH); at < end; at++) {
      if (!isClaim(tokens.lower[at]!)) continue;
      // "she said", "the company said", "said the company"
      for (const [from, word] of [
        [at - 1, 'pronoun'],
        [at - 2, 'noun'],
        [at - 3, 'noun'],
        [at + 1, 'noun'],
      ] as const) {
        const lower = from >= firstToken && from < endToken ? tokens.lower[from]! : '';
        const isNoun = lower === 'the';
        if ((word === 'noun') !== isNoun || lower === '') continue;
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
    const person = this.#before(sentence, first, (type) => type === 'person');
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
    const { tokens } = this.#scene.document;
    const word = tokens.lower[at]!;
    if (word === 'the' || word === 'this') {
      const noun = tokens.lower[at + 1] ?? '';
      const types = DEFINITE.get(noun) ?? DEFINITE.get(tokens.lower[at + 2] ?? '');
      return types === undefined
        ? null
        : lastActor(this.#scene, (type) => types.includes(type), { sentence, at, memory: MEMORY });
    }
    if (PERSONAL.has(word)) return this.#before(sentence, at, (type) => type === 'person');
    if (THINGS.has(word)) return this.#before(sentence, at, (type) => type !== 'person');
    if (PLURAL.has(word)) return this.#before(sentence, at, () => true);
    return null;
  }

  /** First fitting actor of the sentence before `at`, else the subject of the sentence before. */
  #before(sentence: number, at: number, fits: (type: ActorType) => boolean): number | null {
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
    const { tokens } = document;
    const word = tokens.lower[at]!;
    if (word !== 'the' && word !== 'this' && word !== 'that') return null;
    const wanted = PLACE_NOUNS.get(tokens.lower[at + 1] ?? '');
    if (wanted === undefined) return null;
    for (let back = sentence; back > sentence - MEMORY && back >= 0; back--) {
      const spots = near(placeSpots[back], at);
      for (let index = spots.length - 1; index >= 0; index--) {
        const spot = spots[index]!;
        if (spot.endToken > at) continue;
        const isState = spot.kind !== 'place' || isCountry(places[spot.index]!.name);
        if ((wanted === 'state') === isState) return spot.index;
      }
    }
    return null;
  }
}

const groupOf = (lower: string): string =>
  PERSONAL.has(lower) ? 'he' : THINGS.has(lower) ? 'it' : 'they';

/** True for the usual name of a state. */
const isCountry = (name: string): boolean => stateNamed(name.toLowerCase()) !== null;
