import type { Cell } from './layout/cells.ts';
import type { Marks } from './marks.ts';

/** A document of which is known how its lines are divided. */
export interface Laid extends Marks {
  /** By sentence: the cells that bars, tabs or wide gaps divide; one or none of prose. */
  readonly cells: readonly (readonly Cell[])[];
  /** Sentences that are lines of a table which dashes and slashes part. */
  readonly parted: ReadonlySet<number>;
  /** From the sentence of a number alone on its line to that of its label, over or under it. */
  readonly cards: ReadonlyMap<number, number>;
}
