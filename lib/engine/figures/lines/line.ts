import type { Analysis } from '../../grammar/analysis.ts';
import type { Cell } from '../../grammar/layout/cells.ts';
import type { Line as PageLine } from '../../grammar/layout/lines.ts';
import { type Label, toLabel } from './label-words.ts';

/** A line of the page and what its words say of the numbers in it. */
export interface Line extends PageLine {
  readonly label: Label | null;
  /** Heads of the columns, for a line of cells. */
  header: readonly Cell[];
  /** A second line of heads under them, as many: "(m)", "registered". */
  subheader: readonly Cell[];
  /** The heading over the lines. */
  heading: Label | null;
  /** The line above of which it says a part. */
  parent: Label | null;
}

/** The line with what its own words say. */
export const labelled = (scan: Analysis, line: PageLine): Line => ({
  ...line,
  label: line.named === null ? null : toLabel(scan, line.named.first, line.named.end),
  header: [],
  subheader: [],
  heading: null,
  parent: null,
});
