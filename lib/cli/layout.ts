import { displayWidth, fitted, printable, type Look, type Paint } from './terminal.ts';

/** One column of a table for people. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Numbers stand under each other by their last digit. */
  readonly right?: boolean;
  /** Never cut: a number or a date cut short would say something else. */
  readonly whole?: boolean;
  /** Cut to no less than this many columns of the terminal. @default 10 */
  readonly least?: number;
  /** Left out where there is no room for all: the highest number first. */
  readonly spare?: number;
  readonly paint?: keyof Paint;
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
  const line = (cells: readonly string[], painted: boolean) => {
    const padded = cells.map((cell, index) => {
      const column = shown[index]!;
      const short = fitted(cell, widths[index]!);
      const space = ' '.repeat(widths[index]! - displayWidth(short));
      const said = painted && column.paint !== undefined ? paint[column.paint](short) : short;
      if (column.right) return space + said;
      return index === cells.length - 1 ? said : said + space;
    });
    return (' '.repeat(INDENT) + padded.join(' '.repeat(GAP))).trimEnd();
  };
  return [
    paint.dim(
      line(
        shown.map(({ title }) => title),
        false,
      ),
    ),
    ...rows.map((_, index) =>
      line(
        shown.map(({ cells }) => cells[index]!),
        true,
      ),
    ),
  ].join('\n');
}

interface Measured {
  readonly title: string;
  readonly cells: readonly string[];
  /** Columns of the terminal that the longest cell takes, and the fewest it can do with. */
  readonly natural: number;
  readonly least: number;
  readonly right: boolean;
  readonly spare: number;
  readonly paint: keyof Paint | undefined;
}

function measured<Row>(column: Column<Row>, rows: readonly Row[]): Measured {
  const { title, right = false, whole = false, least = NARROWEST_CUT, spare = 0, paint } = column;
  const cells = rows.map((row) => printable(column.cell(row)));
  const natural = cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), title.length);
  const fewest = whole ? natural : Math.min(natural, least);
  return { title, cells, natural, least: fewest, right, spare, paint };
}

const roomFor = (columns: readonly Measured[], width: number) =>
  width - INDENT - GAP * (columns.length - 1);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function withoutSpare(columns: readonly Measured[], width: number): readonly Measured[] {
  const needed = sum(columns.map(({ least }) => least));
  if (needed <= roomFor(columns, width)) return columns;
  const most = Math.max(...columns.map(({ spare }) => spare));
  if (most === 0) return columns;
  const last = columns.findLastIndex(({ spare }) => spare === most);
  return withoutSpare(columns.toSpliced(last, 1), width);
}

/** Cuts what is wider than some width to that width, the largest with which all fit. */
function fit(columns: readonly Measured[], width: number): number[] {
  const room = roomFor(columns, width);
  const cutTo = (most: number) =>
    columns.map(({ natural, least }) => Math.max(least, Math.min(natural, most)));
  let [fits, tooWide] = [0, Math.max(0, ...columns.map(({ natural }) => natural)) + 1];
  while (tooWide - fits > 1) {
    const middle = Math.floor((fits + tooWide) / 2);
    if (sum(cutTo(middle)) <= room) fits = middle;
    else tooWide = middle;
  }
  const widths = cutTo(fits);
  let left = room - sum(widths);
  return widths.map((each, index) => {
    if (left <= 0 || each === columns[index]!.natural) return each;
    left -= 1;
    return each + 1;
  });
}
