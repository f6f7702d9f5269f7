import type { ActorType } from '../../actors/value.ts';
import { lastActor } from '../last-actor.ts';
import { near, type Scene } from '../scene.ts';

/** "The company" is the last actor of one of these types. */
const DEFINITE: ReadonlyMap<string, readonly ActorType[]> = new Map<string, readonly ActorType[]>([
  ...definite('company firm group bank airline miner lender', ['company', 'armed_group']),
  ...definite('union charity association university hospital', ['civil_society']),
  ...definite('ministry agency court commission department office', ['government']),
  ...definite('mission alliance bloc', ['international_org']),
  ...definite('organisation organization', ['international_org', 'civil_society']),
  ...definite('party coalition', ['party']),
  ...definite('army military navy', ['military']),
  ...definite('police', ['police']),
  ...definite('militia rebels militants insurgents faction', ['armed_group']),
]);

function definite(nouns: string, types: readonly ActorType[]) {
  return nouns.split(' ').map((noun) => [noun, types] as const);
}

const PERSONAL = new Set(['he', 'she', 'his', 'her', 'him']);
const THINGS = new Set(['it', 'its', 'itself']);
const PLURAL = new Set(['they', 'their', 'them']);

/** How far back "the company" is looked for, in sentences. */
const MEMORY = 12;
/** A subject stands within so many tokens of its sentence's start. */
const OPENING = 9;

/** Whom each sentence is about, so that "it" and "the company" can be followed from one to the next. */
export class Subjects {
  readonly #scene: Scene;
  readonly #subjects: (number | null)[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
    scene.document.sentences.forEach((_, sentence) => {
      this.#subjects.push(this.#subjectOf(sentence));
    });
  }

  #subjectOf(sentence: number): number | null {
    const { document, actorSpots } = this.#scene;
    const { firstToken, endToken } = document.sentences[sentence]!;
    const named = actorSpots[sentence]?.[0];
    const until = Math.min(endToken, firstToken + OPENING, named?.firstToken ?? endToken);
    for (let at = firstToken; at < until; at++) {
      const meant = this.meant(sentence, at);
      if (meant !== null) return meant;
    }
    if (named !== undefined && named.firstToken < firstToken + OPENING) return named.index;
    return null;
  }

  /** The actor that a pronoun or "the company" at token `at` stands for, or null. */
  meant(sentence: number, at: number): number | null {
    const { tokens } = this.#scene.document;
    const word = tokens.lower[at]!;
    if (word === 'the') {
      const types = DEFINITE.get(tokens.lower[at + 1] ?? '');
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
    for (const { index, endToken } of near(actorSpots[sentence], at)) {
      if (endToken > at) break;
      if (fits(actors[index]!.type)) return index;
    }
    const subject = this.#subjects[sentence - 1] ?? null;
    if (subject !== null && fits(actors[subject]!.type)) return subject;
    return lastActor(this.#scene, fits, { sentence: sentence - 1, at: Infinity, memory: 1 });
  }
}
