import type { Cell } from './cells.ts';

/** What a line is: cells, a label and its value, a name and its numbers, the number of a card, or names with a number each. */
export interface Line {
  readonly kind: 'grid' | 'key' | 'tail' | 'card' | 'list';
  readonly cells: readonly Cell[];
  /** First token of the value, right of what names it. */
  readonly valueAt: number;
  /** The words that name it, half-open, or null. */
  readonly named: { readonly first: number; readonly end: number } | null;
  /** The line of which it says a part, -1 for none. */
  readonly whole: number;
}

/** The same before it is known of which line it says a part. */
export type LineAlone = Omit<Line, 'whole'>;
