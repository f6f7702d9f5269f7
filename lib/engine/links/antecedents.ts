import type { ActorType } from '../actors/value.ts';
import { headOf } from '../grammar/lexicon/singular.ts';
import { byKind, words } from '../word-lists.ts';
import { PartOfSpeech as P, tagIn } from '../text/parts-of-speech.ts';
import { Descriptions } from './descriptions.ts';
import { lastActor } from './last-actor.ts';
import { near, type LinkScene, type Spot } from './scene.ts';
import { typesOfPair } from './stand-words.ts';

type Scene = Pick<LinkScene, 'document' | 'tags' | 'around' | 'actors' | 'actorSpots'> & {
  readonly counts: Int32Array;
};

/** In what way words stand for somebody: as a pronoun, its possessive, a noun, a noun the text has called him. */
export type Standing = 'he' | 'his' | 'it' | 'its' | 'they' | 'their' | 'noun' | 'name' | 'the two';

/** Whom a word stands for. */
interface Meant {
  readonly standing: Standing;
  readonly actors: readonly number[];
}

const STANDING = byKind<Standing | 'two'>({
  he: 'he she him',
  his: 'his her',
  it: 'it itself',
  its: 'its',
  they: 'they',
  their: 'their',
  noun: 'the this',
  two: 'two 2 both',
});

type Fits = (type: ActorType) => boolean;
const isPerson: Fits = (type) => type === 'person';
const isNoPerson: Fits = (type) => type !== 'person';
const isAnybody: Fits = () => true;

/** A subject stands within so many tokens of its sentence's start. */
const OPENING = 12;
/** How many sentences back "the two" are looked for. */
const PAIR_MEMORY = 6;
const DEFINITES = words('the these those both its their');

/** Finds whom the words of a text stand for that name nobody: "it", "his", "the company", "the two sides". */
export class Antecedents {
  readonly #scene: Scene;
  readonly #descriptions: Descriptions;
  /** Whom each sentence is about: one, or all of a row, or nobody. */
  readonly #subjects: (readonly number[])[] = [];
  readonly #known = new Map<number, Meant | null>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#descriptions = new Descriptions(scene);
    scene.document.sentences.forEach((_, sentence) => {
      this.#subjects.push(this.#subjectOf(sentence));
    });
  }

  /** Whom the word at token `at` stands for, or null. */
  at(sentence: number, at: number): Meant | null {
    const standing = STANDING.get(this.#scene.document.tokens.lower[at]!);
    if (standing === undefined) return null;
    let meant = this.#known.get(at);
    if (meant === undefined) this.#known.set(at, (meant = this.#meant(sentence, at, standing)));
    return meant;
  }

  #meant(sentence: number, at: number, standing: Standing | 'two'): Meant | null {
    switch (standing) {
      case 'he':
      case 'his':
        return this.#one(standing, this.#before(sentence, at, isPerson).slice(0, 1));
      case 'it':
      case 'its':
        return this.#one(standing, this.#before(sentence, at, isNoPerson).slice(0, 1));
      case 'they':
      case 'their':
        return this.#one(standing, this.#before(sentence, at, isAnybody));
      case 'two':
        return this.#one('the two', this.#pairAt(sentence, at));
      default:
        return this.#described(sentence, at);
    }
  }

  #one(standing: Standing, actors: readonly number[]): Meant | null {
    return actors.length === 0 ? null : { standing, actors };
  }

  #described(sentence: number, at: number): Meant | null {
    const found = this.#descriptions.at(sentence, at);
    if (found === null) return null;
    return { standing: found.isCalled ? 'name' : 'noun', actors: [found.actor] };
  }

  #subjectOf(sentence: number): readonly number[] {
    const { document, actorSpots } = this.#scene;
    const { firstToken, endToken } = document.sentences[sentence]!;
    const spots = actorSpots[sentence]!;
    const named = spots.find(({ kind }) => kind === 'actor');
    const until = Math.min(endToken, firstToken + OPENING, named?.firstToken ?? endToken);
    for (let at = firstToken; at < until; at++) {
      const meant = this.at(sentence, at);
      if (meant !== null) return meant.actors;
    }
    if (named === undefined || named.firstToken >= firstToken + OPENING) return [];
    return this.#rowOf(spots, named);
  }

  /** The actor of a mention, and those that stand in a row with it: "A and B", "A, B and C". */
  #rowOf(spots: readonly Spot[], first: Spot): number[] {
    const { lower } = this.#scene.document.tokens;
    const row = [first.index];
    let last = first;
    for (let at = spots.indexOf(first) + 1; at < spots.length; at++) {
      const spot = spots[at]!;
      const joint = lower[last.endToken];
      if (spot.firstToken > last.endToken + 2 || (joint !== 'and' && joint !== ',')) break;
      row.push(spot.index);
      last = spot;
      if (joint === 'and') return row;
    }
    return [first.index];
  }

  /** First fitting actor of the sentence before `at`, else the subject of the sentence before. */
  #before(sentence: number, at: number, fits: Fits): readonly number[] {
    const { actors, actorSpots } = this.#scene;
    const spots = near(actorSpots[sentence], at);
    for (const spot of spots) {
      if (spot.endToken > at) break;
      if (spot.kind === 'actor' && fits(actors[spot.index]!.type)) return this.#rowOf(spots, spot);
    }
    const subjects = (this.#subjects[sentence - 1] ?? []).filter((one) => fits(actors[one]!.type));
    if (subjects.length > 0) return subjects;
    const last = lastActor(this.#scene, fits, { sentence: sentence - 1, at: Infinity, memory: 3 });
    return last === null ? [] : [last];
  }

  /** "The two countries", "both of the rival sides": the two that the text has spoken of most in the sentences before. */
  #pairAt(sentence: number, at: number): readonly number[] {
    const { lower } = this.#scene.document.tokens;
    if (lower[at] !== 'both' && !DEFINITES.has(lower[at - 1]!)) return [];
    let noun = at + 1;
    while (noun < at + 5 && typesOfPair(headOf(lower[noun] ?? '')) === null) noun += 1;
    const head = headOf(lower[noun] ?? '');
    if (noun > at + 1 && !this.#isPhrase(at + 1, noun)) return [];
    for (const types of typesOfPair(head) ?? []) {
      const found = this.#lastOf(types, sentence, at);
      if (found.length === 2) return found;
    }
    return [];
  }

  /** "of the nuclear-armed": what may stand between "both" and its noun. */
  #isPhrase(first: number, end: number): boolean {
    const { document, tags } = this.#scene;
    for (let at = first; at < end; at += 1) {
      const isLink = at === first && document.tokens.lower[at] === 'of';
      if (!isLink && !inPhrase(tags[at])) return false;
    }
    return true;
  }

  /** The two of some types that are named most of those named last; fewer where there are not two. */
  #lastOf(types: readonly ActorType[], sentence: number, at: number): number[] {
    const { actors, actorSpots, counts } = this.#scene;
    const found: number[] = [];
    for (let back = sentence; back > sentence - PAIR_MEMORY && back >= 0; back--) {
      for (const { index, endToken } of near(actorSpots[back], at)) {
        if (endToken > at || found.includes(index)) continue;
        if (types.includes(actors[index]!.type)) found.push(index);
      }
      if (found.length >= 2) break;
    }
    found.sort((one, other) => counts[other]! - counts[one]!);
    return found.slice(0, 2);
  }
}

const inPhrase = tagIn(P.determiner, P.adjective, P.name, P.noun, P.adverb, P.past, P.punctuation);
