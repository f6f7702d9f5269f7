import type { FigureValue } from '../figures/value.ts';
import type { CellLayout } from '../grammar/layout/layout.ts';
import type { Mention } from '../mention.ts';
import { remembered } from '../remembered.ts';
import { PartOfSpeech } from '../text/parts-of-speech.ts';
import type { WordKind } from '../names/word-kind.ts';

/** A figure with its words and what stands around it; tokens half-open. */
export interface FigureView {
  readonly figure: Mention<FigureValue>;
  readonly index: number;
  readonly sentence: number;
  /** Of the number. */
  readonly token: number;
  /** Where the number stands in its line. */
  readonly cell: CellLayout;
  /** Of the whole expression. */
  readonly first: number;
  readonly end: number;
  readonly measure: string;
  /** Money, percent, other units, or nothing. */
  readonly unit: string;
  /** Head of the counted noun, or what is measured. */
  readonly head: string;
  readonly headKind: WordKind;
  /** Word before and after the expression, in lower case. */
  readonly before: string;
  readonly after: string;
  /** Stem of the verb before and after the figure in its sentence, or "". */
  readonly verbBefore: string;
  readonly verbAfter: string;
  readonly verbBeforeKind: WordKind;
  readonly verbAfterKind: WordKind;
}

/** True for finite verbs, past forms and forms in -ing. */
export const isVerb = (tag: number): boolean =>
  tag === PartOfSpeech.verb || tag === PartOfSpeech.past || tag === PartOfSpeech.ing;

const cutToStem = remembered((lower: string): string => {
  const bare = lower.replace(/(?:ing|ed|es|s)$/, '').replace(/([^aeiou])\1$/, '$1');
  return bare.length > 7 ? bare.slice(0, 7) : bare.replace(/e$/, '');
});

/** What the forms of a verb have in common, roughly: "kill" of "killed", "killing". */
export const stemOf = (lower: string): string => (lower.length < 5 ? lower : cutToStem(lower));
