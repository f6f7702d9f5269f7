import type { Actor } from '../actors/value.ts';
import { headOf } from '../grammar/lexicon/singular.ts';
import { isNounTag, PartOfSpeech as P, tagIn } from '../text/parts-of-speech.ts';
import { words } from '../word-lists.ts';
import { near, type LinkScene, type Spot } from './scene.ts';
import { PEOPLE, typesCalled } from './stand-words.ts';

type Scene = Pick<LinkScene, 'document' | 'tags' | 'actors' | 'actorSpots'>;

/** A noun phrase without a name: "the former president", "the Oslo-based company". */
interface Description {
  /** The noun that says what it is; "" in "the 45-year-old". */
  readonly noun: string;
  /** Said of a person, whatever the noun: "the 45-year-old", "the former player". */
  readonly isOfPerson: boolean;
  /** Of the state whose adjective stands in it, or null. */
  readonly country: string | null;
}

/** Whom a description stands for, and whether the text has called him so. */
interface Described {
  readonly actor: number;
  readonly isCalled: boolean;
}

/** What the text calls each actor, and all of it together. */
interface Callings {
  readonly of: readonly ReadonlySet<string>[];
  readonly all: ReadonlySet<string>;
}

/** How far back a description looks, in sentences. */
const MEMORY = 12;
/** Tokens of the longest description and of the longest apposition. */
const LONGEST = 9;

const YEARS = words('year years month months');
/** Persons of whom the text need not have said that they are it. */
const ANY_PERSON = words('leader man woman star');

/**
 * Finds whom descriptions stand for: by what the text calls its actors ("Polling Centre" is "the
 * centre", "opposition leader Ann Lee" is "the leader"), else by what type of actor the noun names.
 */
export class Descriptions {
  readonly #scene: Scene;
  /** What the text calls each actor: nouns in the singular. */
  #callings: Callings | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Whom the description with its article at token `at` stands for, or null. */
  at(sentence: number, at: number): Described | null {
    const description = this.#read(sentence, at);
    return description === null ? null : this.#resolve(description, sentence, at);
  }

  /** The nouns after an article up to the last that may call somebody; null where a name stands there. */
  #read(sentence: number, at: number): Description | null {
    const { document, actors, actorSpots } = this.#scene;
    const { tokens, sentences } = document;
    const end = this.#endOf(at + 1, sentences[sentence]!.endToken);
    let noun = -1;
    let isOfPerson = false;
    for (let index = at + 1; index < end; index += 1) {
      const lower = tokens.lower[index]!;
      isOfPerson ||= lower === 'former' || (lower === 'old' && YEARS.has(tokens.lower[index - 2]!));
      if (this.#mayCall(headOf(lower))) noun = index;
    }
    if (noun < 0 && !isOfPerson) return null;
    let country: string | null = null;
    for (const spot of near(actorSpots[sentence], at)) {
      if (spot.endToken <= at || spot.firstToken >= end) continue;
      if (spot.form !== 'adjective' && noun >= spot.firstToken && noun < spot.endToken) return null;
      if (actors[spot.index]!.type === 'state') country = actors[spot.index]!.country;
    }
    return { noun: noun < 0 ? '' : tokens.lower[noun]!, isOfPerson, country };
  }

  /** One past the phrase that begins at `first`. */
  #endOf(first: number, last: number): number {
    const { document, tags } = this.#scene;
    const { lower } = document.tokens;
    let hasNoun = false;
    let at = first;
    for (; at < Math.min(last, first + LONGEST); at += 1) {
      const tag = tags[at]!;
      if (isNounTag(tag)) hasNoun ||= tag === P.noun;
      else if (lower[at] === ',' && tags[at - 1] === P.name && isBased(lower, at)) continue;
      else if (tag === P.past || tag === P.ing ? hasNoun : !isModifier(tag) && lower[at] !== '-')
        break;
    }
    return at;
  }

  #mayCall(noun: string): boolean {
    return typesCalled(noun) !== null || this.#called().all.has(noun);
  }

  #resolve(
    { noun, isOfPerson, country }: Description,
    sentence: number,
    at: number,
  ): Described | null {
    const { actors, actorSpots } = this.#scene;
    const { of } = this.#called();
    const head = headOf(noun);
    const types = isOfPerson ? PEOPLE : typesCalled(noun);
    // "The driver", "the minister" is not just anybody who was named before.
    const isByType = isOfPerson || types !== PEOPLE || ANY_PERSON.has(noun);
    let ofType: number | null = null;
    for (let back = sentence; back > sentence - MEMORY && back >= 0; back--) {
      const spots = near(actorSpots[back], at);
      for (let index = spots.length - 1; index >= 0; index--) {
        const { index: actor, endToken } = spots[index]!;
        // "Meeting Ann Lee, the 45-year-old said": not she.
        if (back === sentence && (endToken > at || isOfPerson)) continue;
        const { type, country: own } = actors[actor]!;
        if (country !== null && own !== null && own !== country) continue;
        if (of[actor]!.has(head)) return { actor, isCalled: true };
        if (isByType && types?.includes(type) === true) ofType ??= actor;
      }
    }
    return ofType === null ? null : { actor: ofType, isCalled: false };
  }

  #called(): Callings {
    if (this.#callings !== null) return this.#callings;
    const of = this.#scene.actors.map(nounsOfName);
    for (const spots of this.#scene.actorSpots)
      for (const spot of spots) this.#callAt(spot, of[spot.index]!);
    this.#callings = { of, all: new Set(of.flatMap((nouns) => [...nouns])) };
    return this.#callings;
  }

  /** "Opposition *leader* X", "X drug *cartel*", "X, a maker of boats". */
  #callAt({ firstToken, endToken, sentence, form }: Spot, nouns: Set<string>): void {
    if (form === 'adjective') return;
    const { document, tags } = this.#scene;
    const { tokens, sentences } = document;
    const { lower } = tokens;
    const own = sentences[sentence]!;
    if (firstToken > own.firstToken && tags[firstToken - 1] === P.noun)
      nouns.add(headOf(lower[firstToken - 1]!));
    let at = endToken;
    if (lower[at] === ',' && tags[at + 1] === P.determiner) at += 2;
    const end = this.#endOf(at, own.endToken);
    if (end > at && tags[end - 1] === P.noun) nouns.add(headOf(lower[end - 1]!));
  }
}

const isModifier = tagIn(P.adjective, P.adverb, P.number);

/** "the Austin, Texas-based company": a comma inside. */
const isBased = (lower: readonly string[], at: number): boolean =>
  lower.slice(at + 2, at + 5).includes('based');

/** What says more of the noun before it: "of" and its sisters. */
const OF = words('of for de du des in at to on');

/** "Polling *Centre*", "*Bank* of Meridia"; of a person the nouns of the role: "former prime *minister*". */
function nounsOfName({ name, type, role, aliases }: Actor): Set<string> {
  const nouns = new Set<string>();
  const isPerson = type === 'person';
  for (const phrase of isPerson ? [role ?? ''] : [name, ...aliases]) {
    const parts = phrase.toLowerCase().split(/[\s,]+/);
    const of = parts.findIndex((part, index) => index > 0 && OF.has(part));
    if (of > 0) nouns.add(headOf(parts[of - 1]!));
    if (of < 0 || !isPerson) nouns.add(headOf(parts.at(-1)!));
  }
  return nouns;
}
