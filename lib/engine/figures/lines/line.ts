import type { Sentence } from '../../document.ts';
import type { Analysis } from '../../grammar/analysis.ts';
import { type Cell, isNumeric, tailAt } from '../../grammar/layout/cells.ts';
import { keyAt } from './key.ts';
import { type Label, toLabel } from './label-words.ts';

/** What a line is: cells, a label and its value, a name and its numbers, or the number of a card. */
export interface Line {
  readonly kind: 'grid' | 'key' | 'tail' | 'card';
  readonly cells: readonly Cell[];
  /** First token of the value, right of the label. */
  readonly valueAt: number;
  readonly label: Label | null;
  /** Heads of the columns, for a line of cells. */
  header: readonly Cell[];
  /** The heading over the lines. */
  heading: Label | null;
  /** The line above of which it says a part. */
  parent: Label | null;
}

/** The line that a sentence is; null for prose. */
export function lineOf(scan: Analysis, sentence: Sentence, cells: readonly Cell[]): Line | null {
  if (cells.length > 1) return gridLine(scan, cells);
  const key = keyAt(scan, sentence);
  const { firstToken } = sentence;
  if (key !== null)
    return {
      kind: 'key',
      cells: [],
      valueAt: key + 1,
      label: toLabel(scan, firstToken, key),
      ...UNNAMED,
    };
  const tail = tailAt(scan, sentence);
  if (tail === null) return null;
  return {
    kind: 'tail',
    cells: [],
    valueAt: tail,
    label: toLabel(scan, firstToken, tail),
    ...UNNAMED,
  };
}

const UNNAMED = { header: [], heading: null, parent: null };

/** A line of cells, the first of which may name it. */
export function gridLine(scan: Analysis, cells: readonly Cell[]): Line {
  const first = cells[0]!;
  const isNamed = !isNumeric(scan, first.first, first.end);
  return {
    kind: 'grid',
    cells,
    valueAt: isNamed ? first.end : first.first,
    label: isNamed ? toLabel(scan, first.first, first.end) : null,
    ...UNNAMED,
  };
}

/** A number alone on its line, with what the line beside it says. */
export function cardLine(scan: Analysis, value: Sentence, label: Sentence): Line {
  const { lower } = scan.tokens;
  let first = label.firstToken;
  // "89%" over "of new arrivals"
  while (first < label.endToken - 1 && /^(?:of|the|all)$/.test(lower[first]!)) first += 1;
  return {
    kind: 'card',
    cells: [],
    valueAt: value.firstToken,
    label: toLabel(scan, first, label.endToken),
    ...UNNAMED,
  };
}
