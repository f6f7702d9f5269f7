import type { CivilDay } from '../../calendar.ts';
import type { Clock } from '../expression.ts';
import type { Genre } from '../genre.ts';
import { within, type Point } from '../points.ts';
import type { Place } from '../resolution.ts';

/** A date the text has named, the `index`-th one found. */
export interface Mentioned {
  readonly point: Point;
  readonly index: number;
  readonly sentence: number;
}

/** A time of day the text has named. */
export interface MentionedTime extends Mentioned {
  readonly clock: Clock;
}

/** What later expressions may point back to. */
export interface Remembered {
  readonly lastTime: MentionedTime | null;
  readonly last: Mentioned | null;
  /** The one mentioned last that the story moves in: no aside. */
  readonly story: Mentioned | null;
  readonly lastDay: Mentioned | null;
  readonly lastQuarter: Mentioned | null;
  /** The year the text is in. */
  readonly lastYear: { readonly year: number; readonly index: number } | null;
}

/** Histories go from year to year, not over more at once without saying so again. */
const LONGEST_STEP_YEARS = 12;

/** The dates mentioned so far, told in text order. */
export class Memory implements Remembered {
  last: Mentioned | null = null;
  story: Mentioned | null = null;
  lastDay: Mentioned | null = null;
  lastQuarter: Mentioned | null = null;
  lastYear: Remembered['lastYear'] = null;
  lastTime: MentionedTime | null = null;
  /** A year far from the others, named once. */
  private passing: Mentioned | null = null;
  private headingSentence = -1;
  private readonly genre: Genre;
  private readonly published: CivilDay | null;

  constructor(genre: Genre, published: CivilDay | null) {
    this.genre = genre;
    this.published = published;
  }

  /** Makes a resolved point the one that later expressions point back to. */
  remember(at: Point, place: Place, clock: Clock | null): void {
    const { index, sentence, isHeading, isAside, isComparison } = place;
    const mentioned = { point: at, index, sentence };
    if (isComparison) return;
    // "It sank on Saturday, the port said on Monday. At 7 p.m. …": Saturday goes on.
    if (place.isSaying && !this.isPublished(at) && this.lastDay?.sentence === sentence) return;
    if (clock !== null && clock.hour >= 0) this.lastTime = { ...mentioned, clock };
    this.last = mentioned;
    const isHistory = this.genre === 'narrative' && this.lastYear !== null;
    if (isHistory && (isAside || this.isJump(at, mentioned))) return;
    // "On 7 December (8 December in Asia), 1941": the day goes on.
    if (
      this.story?.sentence === sentence &&
      at.unit === 'year' &&
      this.story.point.year === at.year
    )
      return;
    this.story = mentioned;
    if (at.unit === 'day' && at.day > 0 && at.year !== null) this.lastDay = mentioned;
    if (at.unit === 'quarter' && at.year !== null) this.lastQuarter = mentioned;
    const year = at.year ?? within(at, 'year')?.year ?? null;
    if (year === null || at.unit === 'decade' || at.unit === 'century') return;
    // "Theatre 1861–1863" heads a section that begins in 1861.
    if (isHeading && this.headingSentence === sentence) return;
    if (isHeading) this.headingSentence = sentence;
    this.lastYear = { year, index };
  }

  /** A report of the same day goes on in it, whoever said what. */
  private isPublished({ unit, year, number, day }: Point): boolean {
    const { published } = this;
    if (published === null || unit !== 'day') return false;
    return published.year === year && published.month === number && published.day === day;
  }

  /**
   * A year alone that lies far from those before is named in passing, until the text stays with it:
   * a second mention in another sentence makes it the time of the story.
   */
  private isJump({ unit, year }: Point, mentioned: Mentioned): boolean {
    if (unit !== 'year' || year === null || this.lastYear === null) return false;
    if (Math.abs(year - this.lastYear.year) <= LONGEST_STEP_YEARS) return false;
    const before = this.passing;
    this.passing = mentioned;
    if (before === null || before.sentence === mentioned.sentence) return true;
    return Math.abs(year - before.point.year!) > LONGEST_STEP_YEARS;
  }
}
