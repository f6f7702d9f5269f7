import type { LinkedFigure } from '../facts.ts';
import type { FigureValue, Measure } from '../figures/value.ts';
import type { Mention } from '../mention.ts';
import { clausesOf } from './clauses.ts';
import { linkScene, tokenAt, type LinkInput, type LinkScene, type Spot } from './scene.ts';
import { Subjects } from './subjects.ts';
import { claimsOf, isClaim, pronounClaim, quotedTokens, type Claim } from './source.ts';

export type { LinkInput } from './scene.ts';

/** Joins each figure to its place, date, actors and source, from its sentence or the event it goes on with. */
export function linkFigures(input: LinkInput): LinkedFigure[] {
  const scene = linkScene(input);
  const linker = new Linker(scene);
  return input.figures.map((figure) => linker.link(figure));
}

/** Tolls of an event: they keep the place and day of the event told before. */
const TOLLS = new Set<Measure>([
  'deaths',
  'injuries',
  'casualties',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'buildings',
  'attacks',
]);
/** Measures without a spot of their own unless their clause names one. */
const SPOTLESS = new Set<Measure>(['age', 'duration']);

const SPEAKERS_OWN = new Set(['we', 'our', 'us', 'ours']);

/** Walks the figures in text order and carries the story's place and subject from one to the next. */
class Linker {
  readonly #scene: LinkScene;
  readonly #clauses: Int32Array;
  readonly #claims: readonly (readonly Claim[])[];
  readonly #quoted: Uint8Array;
  readonly #subjects: Subjects;
  /** Place of the last toll, and of the first one: the main event's. */
  #lastPlace: { readonly place: string; readonly sentence: number } | null = null;
  #leadPlace: string | null = null;
  /** Date of the table that the items stand under. */
  #tableDate: number | null = null;
  #tableSentence = 0;
  /** Last date that timed a figure, and the sentence of that figure. */
  #lastDate: { readonly date: number; readonly sentence: number } | null = null;

  constructor(scene: LinkScene) {
    this.#scene = scene;
    this.#clauses = clausesOf(scene.document);
    this.#claims = claimsOf(scene);
    this.#quoted = quotedTokens(scene);
    this.#subjects = new Subjects(scene);
  }

  link(figure: Mention<FigureValue>): LinkedFigure {
    const token = tokenAt(this.#scene.document, figure.value.number.start);
    const source = this.#source(figure, token);
    const value = {
      ...figure.value,
      place: this.#place(figure, token),
      date: this.#date(figure, token),
      actors: this.#actors(figure, token, source),
      source,
    };
    return { ...figure, value };
  }

  /** The spot of the figure's clause, else of its sentence, nearest in tokens. */
  #nearest(spots: readonly Spot[], token: number): Spot | null {
    let best: Spot | null = null;
    let least = Infinity;
    for (const spot of spots) {
      const gap = spot.firstToken >= token ? spot.firstToken - token : token - spot.endToken + 3;
      const distance = gap + (this.#clauses[spot.firstToken] === this.#clauses[token] ? 0 : 40);
      if (distance < least) {
        least = distance;
        best = spot;
      }
    }
    return best;
  }

  #place({ sentence, value }: Mention<FigureValue>, token: number): string | null {
    const { placeSpots, places, document } = this.#scene;
    if (value.measure === 'age') return null;
    const spots = (placeSpots[sentence] ?? []).filter((spot) => this.#holdsEvents(spot));
    const here = this.#nearest(spots, token);
    const isToll = TOLLS.has(value.measure);
    if (here !== null) {
      const inClause = this.#clauses[here.firstToken] === this.#clauses[token];
      if (!inClause && SPOTLESS.has(value.measure)) return null;
      const place = places[here.index]!.name;
      if (isToll) {
        this.#lastPlace = { place, sentence };
        if (document.sentences[sentence]!.kind === 'prose') this.#leadPlace ??= place;
      }
      return place;
    }
    if (!isToll) return null;
    const { kind } = document.sentences[sentence]!;
    if (kind === 'item') return (placeSpots[sentence] ?? []).length === 0 ? this.#leadPlace : null;
    if (kind !== 'prose' || this.#lastPlace === null || sentence - this.#lastPlace.sentence > 1)
      return null;
    this.#lastPlace = { place: this.#lastPlace.place, sentence };
    return this.#lastPlace.place;
  }

  /** False for "Europe's", which owns, and for "said in Gao", where somebody speaks. */
  #holdsEvents({ firstToken, endToken, index }: Spot): boolean {
    const { document, places } = this.#scene;
    const { tokens } = document;
    const after = tokens.lower[endToken] ?? '';
    if (after === "'s" && places[index]!.country === null) return false;
    return !/^(?:said|told|says|speaking)$/.test(tokens.lower[firstToken - 2] ?? '');
  }

  #date({ sentence, span, value }: Mention<FigureValue>, token: number): number | null {
    const { dates, dateSpots } = this.#scene;
    if (value.measure === 'age') return null;
    const fitting = (dateSpots[sentence] ?? []).filter(
      ({ index, start, end, firstToken }) =>
        dates[index]!.value.type !== 'SET' &&
        (end <= span.start || start >= span.end) &&
        !this.#isSayingDay(sentence, firstToken),
    );
    const days = fitting.filter(({ index }) => dates[index]!.value.type !== 'DURATION');
    const here = this.#nearest(days.length > 0 ? days : fitting, token)?.index ?? null;
    if (here !== null) {
      this.#lastDate = { date: here, sentence };
      return here;
    }
    const carried = this.#carriedDate(sentence, value.measure);
    if (carried !== null) this.#lastDate = { date: carried, sentence };
    return carried;
  }

  /** "As of 15 March" over a table; the day of the event for a toll in the sentences that go on. */
  #carriedDate(sentence: number, measure: Measure): number | null {
    const { document, dateSpots } = this.#scene;
    const { kind } = document.sentences[sentence]!;
    for (; this.#tableSentence <= sentence; this.#tableSentence++) {
      const { kind: other } = document.sentences[this.#tableSentence]!;
      if (other === 'heading')
        this.#tableDate = dateSpots[this.#tableSentence]!.at(-1)?.index ?? null;
      else if (other !== 'item') this.#tableDate = null;
    }
    if (kind === 'item') return this.#tableDate;
    if (kind !== 'prose' || !TOLLS.has(measure) || this.#lastDate === null) return null;
    return sentence - this.#lastDate.sentence <= 1 ? this.#lastDate.date : null;
  }

  /** "The ministry said on Tuesday": the day of the statement, not of the event. */
  #isSayingDay(sentence: number, firstToken: number): boolean {
    const { tokens } = this.#scene.document;
    const before = tokens.lower[firstToken - 1] === 'on' ? firstToken - 2 : firstToken - 1;
    if (tokens.sentence[before] !== sentence) return false;
    return (
      /^(?:said|told|says|announced|reported|added|wrote|confirmed)$/.test(
        tokens.lower[before] ?? '',
      ) ||
      this.#claims[sentence]!.some(
        ({ verb, spot }) => verb < spot.firstToken && spot.endToken === before + 1,
      )
    );
  }

  #source({ sentence, span }: Mention<FigureValue>, token: number): number | null {
    const claims = this.#claims[sentence] ?? [];
    let covering: Claim | null = null;
    for (const claim of claims) {
      // The nearest claim before the figure wins over one that closes the sentence.
      const opens = claim.verb < token && covering !== null && covering.verb < claim.verb;
      if (this.#covers(claim, token, span.start) && (covering === null || opens)) covering = claim;
    }
    if (covering !== null) return covering.actor;
    const { document } = this.#scene;
    const own = document.sentences[sentence]!;
    if (own.kind === 'item' || own.kind === 'title') return null;
    const speaks = pronounClaim(this.#scene, own.firstToken, own.endToken);
    if (speaks >= 0) {
      const subject = this.#subjects.meant(sentence, speaks - 1);
      if (subject !== null && (token > speaks || this.#quoted[token] === 1)) return subject;
    }
    const definite = this.#definiteClaim(sentence);
    if (definite !== null) return definite;
    if (this.#quoted[token] !== 1) return null;
    return (
      claims[0]?.actor ??
      this.#claims[sentence + 1]?.find(({ closes }) => closes)?.actor ??
      this.#lastClaimBefore(sentence)
    );
  }

  /** A claim reaches over what follows its verb, or, closing a sentence, over what stands before. */
  #covers({ verb, closes, spot }: Claim, token: number, start: number): boolean {
    const { tokens } = this.#scene.document;
    if (start >= spot.start && start < spot.end) return false;
    if (tokens.lower[verb] === 'according') return true;
    const inverted = verb < spot.firstToken;
    const from = Math.min(verb, spot.firstToken);
    // "…," said X, 52, mayor of a town of 4,500: what follows the name is about X.
    if (inverted) return token < from;
    return token > verb || (closes && token < from);
  }

  /** "The company said": the last actor of that kind before. */
  #definiteClaim(sentence: number): number | null {
    const { document } = this.#scene;
    const { tokens } = document;
    const { firstToken, endToken } = document.sentences[sentence]!;
    for (let at = firstToken; at + 2 < endToken; at++) {
      if (tokens.lower[at] !== 'the' || !isClaim(tokens.lower[at + 2]!)) continue;
      const meant = this.#subjects.meant(sentence, at);
      if (meant !== null) return meant;
    }
    return null;
  }

  #lastClaimBefore(sentence: number): number | null {
    for (let at = sentence - 1; at >= Math.max(0, sentence - 3); at--) {
      const last = this.#claims[at]?.at(-1);
      if (last !== undefined) return last.actor;
    }
    return null;
  }

  #actors(
    { sentence, span, value }: Mention<FigureValue>,
    token: number,
    source: number | null,
  ): number[] {
    const { actors, actorSpots } = this.#scene;
    const spots = actorSpots[sentence] ?? [];
    if (value.measure === 'age') return this.#aged(spots, token);
    const clause = this.#clauses[token];
    const found: number[] = [];
    for (const { index, firstToken, start, end } of spots) {
      const inSpan = start >= span.start && end <= span.end;
      const isHere = this.#clauses[firstToken] === clause && index !== source;
      if ((inSpan || isHere) && !found.includes(index)) found.push(index);
    }
    if (value.measure === 'duration') return [];
    const carried =
      found.length > 0 ? null : this.#carried(sentence, span.end, { clause: clause!, source });
    if (carried !== null) found.push(carried);
    // "Revenue fell 8 percent, the company said": its own money and shares.
    const isOwn = source !== null && actors[source]!.type === 'company';
    const isMoney = value.measure === 'money' || value.measure === 'percent';
    if (found.length === 0 && isOwn && isMoney) found.push(source);
    return found;
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
    end: number,
    { clause, source }: { readonly clause: number; readonly source: number | null },
  ): number | null {
    const { document, actors } = this.#scene;
    const { tokens, sentences } = document;
    const { firstToken, endToken } = sentences[sentence]!;
    for (let at = firstToken; at < endToken && tokens.start[at]! < end; at++) {
      if (this.#clauses[at] !== clause) continue;
      if (SPEAKERS_OWN.has(tokens.lower[at]!))
        return source === null ? null : actors[source]!.affiliation;
      const meant = this.#subjects.meant(sentence, at);
      if (meant !== null) return meant;
    }
    return null;
  }
}
