import type { Measure } from '../../../measure.ts';

/** What the clause does to those who are counted, and the word that says so. */
export interface Said {
  readonly measure: Measure;
  readonly word: string;
  /** Whether it stands right at the figure, nothing between. */
  readonly isClose: boolean;
  /** Set for words that say it only of people: "held nine rebels", not "held nine rallies". */
  readonly isWeak?: boolean | undefined;
}

/** What is said, and by which rule it was read. */
export interface Cue extends Said {
  /** Id of the rule. */
  readonly rule: string;
}

/** Field by field, so that V8 meets one shape wherever cues are read. */
export const cueBy = (rule: string, { measure, word, isClose, isWeak }: Said): Cue => ({
  measure,
  word,
  isClose,
  isWeak,
  rule,
});
