import type { Attribution } from './attributions.ts';
import type { Laid } from './laid.ts';
import type { Line } from './layout/lines.ts';

export { DateMark } from './marks.ts';

/** One document, made ready for its readers: what is known of its tokens, and how its lines stand on the page. */
export interface Analysis extends Laid {
  /** By sentence: what it is as a line of a table or a list; null for prose. */
  readonly lines: readonly (Line | null)[];
  /** The words for whose figures a line gives, in text order. */
  readonly attributions: readonly Attribution[];
}
