import type { FigureValue } from '../figures/value.ts';
import type { CellLayout } from '../grammar/layout/layout.ts';
import type { Mention } from '../mention.ts';
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
