import type { CivilDay } from '../calendar.ts';
import type { Clock } from './expression.ts';
import type { Point } from './points.ts';
import type { Tense } from './tense.ts';
import type { Basis } from './value.ts';

/** What an expression was resolved against: the publication day, or a date mentioned before. */
export type Anchor = 'published' | number | null;

export interface Resolution {
  readonly point: Point | null;
  /** A value that is no point: `PAST_REF`. Used when `point` is null. */
  readonly value: string | null;
  readonly basis: Basis;
  readonly anchor: Anchor;
  /** The time that was counted from another one: "nine minutes later". */
  readonly clock?: Clock;
  /** How it was found, for `reason`. */
  readonly story: string;
}

/** What the resolver is told about the place of an expression. */
export interface Place {
  readonly index: number;
  readonly sentence: number;
  readonly isHeading: boolean;
  /** The last heading up to here, a sentence too; 0 when there is none. */
  readonly section: number;
  /** Said in passing ("the 1956 accords", "declassified in 2005"): no time the text now moves in. */
  readonly isAside: boolean;
  /** "the port said on Monday": a day of speaking. */
  readonly isSaying: boolean;
  /** "the year-ago quarter": what it is compared with stays in hand. */
  readonly isComparison: boolean;
  readonly tense: () => Tense;
  /** The year at the head of the sentence: "Last year the rains came in June." */
  readonly headYear: { readonly year: number; readonly index: number } | null;
  /** The text never speaks of its own day, and the clause does not look ahead. */
  readonly isOfOldStory: () => boolean;
  /** "since July": begun already. */
  readonly isSince: boolean;
  /** "storms come every year from May to November": said of no one year. */
  readonly isYearly: () => boolean;
  /** The day a quotation was spoken, when the sentence tells it. */
  readonly spoken: CivilDay | null;
}

/** Said in full by the words, or by them and general knowledge. */
export const stated = (at: Point, basis: Basis, story: string): Resolution => ({
  point: at,
  value: null,
  basis,
  anchor: null,
  story,
});
/** Found with the help of something else. */
export const inferred = (at: Point, anchor: Anchor, story: string): Resolution => ({
  point: at,
  value: null,
  basis: 'inferred',
  anchor,
  story,
});
/** Said of every year alike: `XXXX-05`. */
export const yearly = (at: Point): Resolution => ({
  point: at,
  value: null,
  basis: 'stated',
  anchor: null,
  story: 'of every year alike',
});
/** As much as the words say by themselves. */
export const unresolved = (at: Point | null): Resolution => ({
  point: at,
  value: null,
  basis: 'unresolved',
  anchor: null,
  story: 'nothing says which: give the publication day',
});
