import { displayWidth, fitted, printable, type Look } from './terminal.ts';

/** One column of a table for people. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Never cut: a number or a date cut short would say something else. */
  readonly whole?: boolean;
}

const GAP = 2;
const INDENT = 2;
const NARROWEST_CUT = 10;

/**
 * The rows under their titles, one line each, no wider than `width` unless even the narrowest columns
 * are. A column in which nothing stands is left out.
 */
export function table<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { width, paint }: Look,
): string {
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map((row) => printable(column.cell(row))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const room = width - INDENT - GAP * (filled.length - 1);
  const widths = fit(
    filled.map(({ title, cells, whole = false }) => {
      const natural = cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0);
      return { natural: Math.max(natural, title.length), whole };
    }),
    room,
  );
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, index) => {
      const short = fitted(cell, widths[index]!);
      return short + ' '.repeat(widths[index]! - displayWidth(short));
    });
    return ' '.repeat(INDENT) + padded.join(' '.repeat(GAP)).trimEnd();
  };
  return [
    paint.dim(line(filled.map(({ title }) => title))),
    ...rows.map((_, index) => line(filled.map(({ cells }) => cells[index]!))),
  ].join('\n');
}

interface Wish {
  readonly natural: number;
  readonly whole: boolean;
}

/** Narrows the widest column that may be cut, until all fit. */
function fit(wishes: readonly Wish[], room: number): number[] {
  const widths = wishes.map(({ natural }) => natural);
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const cuttable = widths.map((width, index) => (wishes[index]!.whole ? 0 : width));
    const widest = Math.max(...cuttable);
    if (widest <= NARROWEST_CUT) break;
    const index = cuttable.indexOf(widest);
    // In one step down to the next widest, so that a cell of a megabyte costs no more than a word.
    const next = Math.max(NARROWEST_CUT, ...cuttable.filter((width) => width < widest));
    const cut = Math.min(excess, Math.max(1, widest - next));
    widths[index] = widest - cut;
    excess -= cut;
  }
  return widths;
}
