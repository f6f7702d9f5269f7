import type { Stretch } from '../../stretch.ts';

/** One word to the left of the figure, and what the words between have said. */
export interface WordBefore {
  readonly stretch: Stretch;
  /** Where the search began: the first token of the figure. */
  readonly before: number;
  readonly index: number;
  readonly lower: string;
  /** The word to its right, towards the figure. */
  readonly next: string | undefined;
  readonly tag: number;
  readonly isVerb: boolean;
  /** Whether nothing stands between it and the figure. */
  readonly isClose: boolean;
  readonly passed: PassedBefore;
}

/** What was passed on the way from the figure to the left. */
interface PassedBefore {
  /** A joint, so that the figure may be one of a list. */
  coordinated: boolean;
  /** "along with". */
  companion: boolean;
  crossedNoun: boolean;
}
