import type { Measure } from '../../../measure.ts';
import type { Decision } from '../../decide.ts';
import type { Stretch } from '../../stretch.ts';

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

/** `stop` ends a search, `next` passes a word; null is no opinion. */
export type Onward = 'stop' | 'next' | null;

/** What one reading makes of a word: what it says, or whether to go on. */
export type Verdict = Said | Onward;

/** Reads one word of a clause; the first in the list that has an opinion decides. */
export interface CueRule<Word> extends Decision {
  readonly read: (word: Word) => Verdict;
}

/** Ends a search or lets a word pass; it says nothing of what befell anybody. */
export type Step<Word> = (word: Word) => Onward;

/** Asks the readings in their order; the first that has an opinion decides. */
export function firstVerdict<Word>(
  readings: readonly (CueRule<Word> | Step<Word>)[],
  word: Word,
): Cue | Onward {
  for (const reading of readings) {
    if (typeof reading === 'function') {
      const step = reading(word);
      if (step !== null) return step;
      continue;
    }
    const verdict = reading.read(word);
    if (verdict === null) continue;
    return typeof verdict === 'string' ? verdict : cueBy(reading.id, verdict);
  }
  return null;
}

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
