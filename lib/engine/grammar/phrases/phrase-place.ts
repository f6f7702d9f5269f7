import type { Analysis } from '../analysis.ts';

/** Where a noun phrase may begin and must end. */
export interface PhrasePlace {
  readonly scan: Analysis;
  readonly at: number;
  readonly end: number;
  /** Whether more than one is counted, so that the head should be a plural. */
  readonly many: boolean;
  /** Whether things are counted, not measured or shared: then a plural must come. */
  readonly isDirect?: boolean;
  /** After "of": "two years of fighting" is a noun. */
  readonly isOfWhole?: boolean;
}

/** What a walk along a phrase has found so far; tokens, -1 for none. */
export interface Walk {
  head: number;
  state: number;
  isHeadPlural: boolean;
}
