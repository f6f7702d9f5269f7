import { displayWidth, fitted, printable, type Look } from './terminal.ts';

/** One column of a table for people. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Never cut: a number or a date cut short would say something else. */
  readonly whole?: boolean;
  /** Cut to no less than this many columns of the terminal. @default 10 */
  readonly least?: number;
  /** Left out, from the right, where there is no room for all. */
  readonly spare?: boolean;
}

const GAP = 2;
const INDENT = 2;
const NARROWEST_CUT = 10;

/**
 * The rows under their titles, one line each, no wider than `width` as long as the columns that must
 * stay can be. A column in which nothing stands is left out.
 */
export function table<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { width, paint }: Look,
): string {
  const filled = columns
    .map((column) => measured(column, rows))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const shown = withoutSpare(filled, width);
  const widths = fit(shown, width);
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, index) => {
      const short = fitted(cell, widths[index]!);
      return short + ' '.repeat(widths[index]! - displayWidth(short));
    });
    return ' '.repeat(INDENT) + padded.join(' '.repeat(GAP)).trimEnd();
  };
  return [
    paint.dim(line(shown.map(({ title }) => title))),
    ...rows.map((_, index) => line(shown.map(({ cells }) => cells[index]!))),
  ].join('\n');
}

interface Measured {
  readonly title: string;
  readonly cells: readonly string[];
  /** Columns of the terminal that the longest cell takes, and the fewest it can do with. */
  readonly natural: number;
  readonly least: number;
  readonly spare: boolean;
}

function measured<Row>(column: Column<Row>, rows: readonly Row[]): Measured {
  const { title, whole = false, least = NARROWEST_CUT, spare = false } = column;
  const cells = rows.map((row) => printable(column.cell(row)));
  const natural = cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), title.length);
  return { title, cells, natural, least: whole ? natural : Math.min(natural, least), spare };
}

const roomFor = (columns: readonly Measured[], width: number) =>
  width - INDENT - GAP * (columns.length - 1);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function withoutSpare(columns: readonly Measured[], width: number): readonly Measured[] {
  const needed = sum(columns.map(({ least }) => least));
  if (needed <= roomFor(columns, width)) return columns;
  const last = columns.findLastIndex(({ spare }) => spare);
  return last < 0 ? columns : withoutSpare(columns.toSpliced(last, 1), width);
}

/** Narrows the widest column that may be cut, until all fit. */
function fit(columns: readonly Measured[], width: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  let excess = sum(widths) - roomFor(columns, width);
  while (excess > 0) {
    const slack = widths.map((each, index) => (each > columns[index]!.least ? each : 0));
    const widest = Math.max(...slack);
    if (widest === 0) break;
    const index = slack.indexOf(widest);
    // In one step down to the next widest, so that a cell of a megabyte costs no more than a word.
    const next = Math.max(columns[index]!.least, ...slack.filter((each) => each < widest));
    const cut = Math.min(excess, Math.max(1, widest - next));
    widths[index] = widest - cut;
    excess -= cut;
  }
  return widths;
}
