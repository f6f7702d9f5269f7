import type { Cell } from './layout/cells.ts';
import type { Line } from './layout/lines.ts';
import type { Marks } from './marks.ts';

export { DateMark } from './marks.ts';

/** A document of which is known how its lines are divided. */
export interface Laid extends Marks {
  /** By sentence: the cells that bars, tabs or wide gaps divide; one or none of prose. */
  readonly cells: readonly (readonly Cell[])[];
  /** Sentences that are lines of a table which dashes and slashes part. */
  readonly parted: ReadonlySet<number>;
  /** From the sentence of a number alone on its line to that of its label, over or under it. */
  readonly cards: ReadonlyMap<number, number>;
}

/** One document, made ready for its readers: what is known of its tokens, and how its lines stand on the page. */
export interface Analysis extends Laid {
  /** By sentence: what it is as a line of a table or a list; null for prose. */
  readonly lines: readonly (Line | null)[];
}
