import type { Stretch } from '../../stretch.ts';

/** One word to the right of the counted phrase, and what the words before it have said. */
export interface WordAfter {
  readonly stretch: Stretch;
  /** Where the search began. */
  readonly at: number;
  readonly index: number;
  readonly lower: string;
  readonly tag: number;
  /** Whether it is the first word of the search. */
  readonly isClose: boolean;
  readonly clause: ClauseAfter;
}

/** What is known of the clause while it is walked from left to right. */
interface ClauseAfter {
  /** After a form of "be" or "get". */
  passive: boolean;
  sawAuxiliary: boolean;
  /** After "who": its verb is not the main one. */
  relative: boolean;
  /** After ", 3" or ", with nine": another figure, whose own words follow, until a verb holds for all. */
  otherFigure: boolean;
  /** Within that relative or participle clause, the main verb still to come. */
  inside: boolean;
}
