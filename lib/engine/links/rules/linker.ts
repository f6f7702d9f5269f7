import type { ActorType } from '../../actors/value.ts';
import type { FigureValue } from '../../figures/value.ts';
import type { Mention } from '../../mention.ts';
import { near, tokenAt, type RuledLinks, type Scene, type Spot } from '../scene.ts';
import { Settings } from './settings.ts';
import { claimsOf } from './source.ts';
import { Sources } from './sources.ts';
import { Subjects } from './subjects.ts';

/** Links by hand-written rules, figures in text order: what the rankers take as a hint. */
export function ruledLinks(scene: Scene): RuledLinks[] {
  const linker = new Linker(scene);
  return scene.figures.map((figure) => linker.link(figure));
}

const SPEAKERS_OWN = new Set(['we', 'our', 'us', 'ours']);
/** In tokens; a pronoun further before the figure is another clause's. */
const LONGEST_CLAUSE = 60;
/** From "which" to the figure, in tokens. */
const LONGEST_RELATIVE = 14;
/** A headline's subject begins within so many tokens: "UPDATE 2-Northmill cuts outlook". */
const HEADLINE_OPENING = 5;
/** Points under a headline stand among the first sentences. */
const LAST_POINT = 6;
const UNIT_TYPES: readonly (readonly [word: RegExp, type: ActorType])[] = [
  [/\b(?:army|military|navy|air force|defence|defense)\b/, 'military'],
  [/\bpolice\b/, 'police'],
  [/\b(?:rebel|militia|guerrilla)\b/, 'armed_group'],
];

/** Links figures in text order. */
class Linker {
  readonly #scene: Scene;
  readonly #clauses: Int32Array;
  readonly #subjects: Subjects;
  readonly #settings: Settings;
  readonly #sources: Sources;

  constructor(scene: Scene) {
    const claims = claimsOf(scene);
    this.#scene = scene;
    this.#clauses = scene.clauses;
    this.#subjects = new Subjects(scene);
    this.#settings = new Settings(scene, this.#clauses, claims);
    this.#sources = new Sources(scene, claims, this.#subjects);
  }

  link(figure: Mention<FigureValue>): RuledLinks {
    const token = tokenAt(this.#scene.document, figure.value.number.start);
    const source = this.#sources.of(figure, token);
    return {
      place: this.#settings.place(figure, token),
      date: this.#settings.date(figure, token),
      actors: this.#actors(figure, token, source),
      source,
    };
  }

  #actors(
    { sentence, span, value }: Mention<FigureValue>,
    token: number,
    source: number | null,
  ): number[] {
    const { actors, actorSpots } = this.#scene;
    const spots = near(actorSpots[sentence], token);
    if (value.measure === 'age') return this.#aged(spots, token);
    const clause = this.#clauses[token];
    const found: number[] = [];
    for (const { index, firstToken, start, end } of spots) {
      const inSpan = start >= span.start && end <= span.end;
      const isHere = this.#clauses[firstToken] === clause && index !== source;
      if ((inSpan || isHere) && !found.includes(index)) found.push(index);
    }
    if (value.measure === 'duration') return [];
    if (found.length === 0) {
      const subject = this.#relativeSubject(sentence, token) ?? this.#headlineSubject(sentence);
      if (subject !== null && subject !== source) found.push(subject);
    }
    const carried =
      found.length > 0 ? null : this.#carried(sentence, { token, end: span.end, source });
    if (carried !== null) found.push(carried);
    // "Revenue fell 8 percent, the company said": its own money and shares.
    const isOwn = source !== null && actors[source]!.type === 'company';
    const isMoney = value.measure === 'money' || value.measure === 'percent';
    if (found.length === 0 && isOwn && isMoney) found.push(source);
    return found;
  }

  /** Whose men a speaker's "our men" are: the body spoken for, else the one force of that kind. */
  #unitOf(speaker: number): number | null {
    const { actors } = this.#scene;
    const { affiliation, role } = actors[speaker]!;
    if (affiliation !== null || role === null) return affiliation;
    const type = UNIT_TYPES.find(([word]) => word.test(role.toLowerCase()))?.[1];
    if (type === undefined) return null;
    const units = this.#unitsOf(type);
    return units.length === 1 ? units[0]! : null;
  }

  readonly #units = new Map<ActorType, number[]>();

  #unitsOf(type: ActorType): readonly number[] {
    let units = this.#units.get(type);
    if (units === undefined) {
      units = [];
      for (const [index, actor] of this.#scene.actors.entries())
        if (actor.type === type) units.push(index);
      this.#units.set(type, units);
    }
    return units;
  }

  /** "The bank, which has raised rates by 2 points": the actor before the relative clause. */
  #relativeSubject(sentence: number, token: number): number | null {
    const { document, actorSpots } = this.#scene;
    const { tokens, sentences } = document;
    const first = Math.max(sentences[sentence]!.firstToken, token - LONGEST_RELATIVE);
    for (let at = token - 1; at > first; at--) {
      const word = tokens.lower[at]!;
      if (word === ',' || word === ';' || word === '”') return null;
      if (word !== 'which' && word !== 'who') continue;
      const end = tokens.lower[at - 1] === ',' ? at - 1 : at;
      const before = near(actorSpots[sentence], token).find(({ endToken }) => endToken === end);
      return before?.index ?? null;
    }
    return null;
  }

  /** In headlines and the points under them: the company that the headline begins with. */
  #headlineSubject(sentence: number): number | null {
    const { document, actorSpots, actors } = this.#scene;
    const { kind } = document.sentences[sentence]!;
    if (kind !== 'title' && kind !== 'item') return null;
    if (kind === 'item' && sentence > LAST_POINT) return null;
    const spot = actorSpots[0]?.[0];
    if (spot === undefined || actors[spot.index]!.type !== 'company') return null;
    return spot.firstToken <= HEADLINE_OPENING ? spot.index : null;
  }

  /** The person whose age it is: the one named nearest before. */
  #aged(spots: readonly Spot[], token: number): number[] {
    const { actors } = this.#scene;
    const before = spots.filter(
      ({ index, endToken }) =>
        endToken <= token && token - endToken <= 3 && actors[index]!.type === 'person',
    );
    return before.slice(-1).map(({ index }) => index);
  }

  /** "It", "the company", "our men" in the figure's clause or its noun phrase: whom they stand for. */
  #carried(
    sentence: number,
    {
      token,
      end,
      source,
    }: { readonly token: number; readonly end: number; readonly source: number | null },
  ): number | null {
    const { document } = this.#scene;
    const { tokens, sentences } = document;
    const { firstToken, endToken } = sentences[sentence]!;
    const clause = this.#clauses[token];
    const from = Math.max(firstToken, token - LONGEST_CLAUSE);
    for (let at = from; at < endToken && tokens.start[at]! < end; at++) {
      if (this.#clauses[at] !== clause) continue;
      if (SPEAKERS_OWN.has(tokens.lower[at]!)) return source === null ? null : this.#unitOf(source);
      const meant = this.#subjects.meant(sentence, at);
      if (meant !== null) return meant;
    }
    return null;
  }
}
