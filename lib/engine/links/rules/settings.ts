import type { FigureValue } from '../../figures/value.ts';
import type { Measure } from '../../measure.ts';
import type { Mention } from '../../mention.ts';
import { TokenKind } from '../../text/tokens.ts';
import { near, type Scene, type Spot } from '../scene.ts';
import type { Claim } from './source.ts';

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

/** For so many sentences a toll without a place or day of its own is still the main event's. */
const MAIN_EVENT = 6;

/** Where and when: carries the story's place and day from one figure to the next. */
export class Settings {
  readonly #scene: Scene;
  readonly #clauses: Int32Array;
  readonly #claims: readonly (readonly Claim[])[];
  /** Place of the last toll, and of the first one: the main event's. */
  #lastPlace: { readonly place: string; readonly sentence: number } | null = null;
  #leadPlace: string | null = null;
  /** Date of the first toll. */
  #leadDate: number | null = null;
  /** Date of the table that the items stand under. */
  #tableDate: number | null = null;
  #tableSentence = 0;
  /** Last date that timed a figure, and the sentence of that figure. */
  #lastDate: { readonly date: number; readonly sentence: number } | null = null;

  constructor(scene: Scene, clauses: Int32Array, claims: readonly (readonly Claim[])[]) {
    this.#scene = scene;
    this.#clauses = clauses;
    this.#claims = claims;
  }

  /** Name of the place, from the clause, the sentence, or the event that goes on. */
  place({ sentence, value }: Mention<FigureValue>, token: number): string | null {
    const { placeSpots, places, document } = this.#scene;
    if (value.measure === 'age') return null;
    const spots = near(placeSpots[sentence], token).filter((spot) => this.#holdsEvents(spot));
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
    if (kind !== 'prose') return null;
    const carried =
      this.#lastPlace !== null && sentence - this.#lastPlace.sentence <= 1
        ? this.#lastPlace.place
        : this.#onlyPlaceBefore(sentence);
    if (carried !== null) this.#lastPlace = { place: carried, sentence };
    return carried;
  }

  /** The place of the sentence before, when it names one only and no paragraph ends between. */
  #onlyPlaceBefore(sentence: number): string | null {
    const { document, placeSpots, places } = this.#scene;
    const before = document.sentences[sentence - 1];
    const spots = placeSpots[sentence - 1] ?? [];
    if (before?.kind !== 'prose' || spots.length !== 1 || !this.#holdsEvents(spots[0]!))
      return null;
    const between = document.text.slice(before.end, document.sentences[sentence]!.start);
    return between.includes('\n') ? null : places[spots[0]!.index]!.name;
  }

  /** False for "Europe's", which owns, and for "said in Gao", where somebody speaks. */
  #holdsEvents({ firstToken, endToken, index }: Spot): boolean {
    const { document, places } = this.#scene;
    const { tokens } = document;
    const after = tokens.lower[endToken] ?? '';
    if (after === "'s" && places[index]!.country === null) return false;
    return !/^(?:said|told|says|speaking)$/.test(tokens.lower[firstToken - 2] ?? '');
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

  /** Index of the date of the event or state, not of the saying. */
  date({ sentence, span, value }: Mention<FigureValue>, token: number): number | null {
    const { dates, dateSpots } = this.#scene;
    if (value.measure === 'age') return null;
    const fitting = near(dateSpots[sentence], token).filter(
      ({ index, start, end, firstToken }) =>
        dates[index]!.value.type !== 'SET' &&
        (end <= span.start || start >= span.end) &&
        !this.#isSayingDay(sentence, firstToken) &&
        !this.#isOfComparison(token, firstToken),
    );
    const days = fitting.filter(({ index }) => dates[index]!.value.type !== 'DURATION');
    const here = this.#nearest(days.length > 0 ? days : fitting, token)?.index ?? null;
    if (here !== null) {
      if (TOLLS.has(value.measure)) this.#leadDate ??= here;
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
    const gap = sentence - this.#lastDate.sentence;
    // As long as the text has told of no other day, its tolls are the main event's.
    return gap <= 1 || (gap <= MAIN_EVENT && this.#lastDate.date === this.#leadDate)
      ? this.#lastDate.date
      : null;
  }

  /** "370,000 are displaced, up from 340,000 in March": March is of the figure compared with. */
  #isOfComparison(token: number, dateToken: number): boolean {
    const { tokens } = this.#scene.document;
    let compares = false;
    for (let at = token + 1; at < dateToken && at < token + 16; at++) {
      const word = tokens.lower[at]!;
      if (word === 'from' || word === 'than' || word === 'against') compares = true;
      else if (compares && tokens.kind[at] === TokenKind.number) return true;
    }
    return false;
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
      near(this.#claims[sentence], firstToken).some(
        ({ verb, spot }) => verb < spot.firstToken && spot.endToken === before + 1,
      )
    );
  }
}
