import type { Attribution } from './attributions.ts';
import type { Laid } from './laid.ts';
import type { Layout } from './layout/layout.ts';
import type { Line } from './layout/line.ts';

export { DateMark, isNumberAt } from './marks.ts';

/** One document, made ready for its readers: what is known of its tokens, and how its lines stand on the page. */
export interface Analysis extends Laid {
  /** By sentence: what it is as a line of a table or a list; null for prose. */
  readonly lines: readonly (Line | null)[];
  /** What stands over each line and each number: heading, column, row. */
  readonly layout: Layout;
  /** The words for whose figures a line gives, in text order. */
  readonly attributions: readonly Attribution[];
}
