import Papa from 'papaparse';
import { formulaSafe } from './formula-safe.ts';
import type { Rows } from './to-rows.ts';
import { TABLES } from './rows.ts';

export { formulaSafe } from './formula-safe.ts';

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

export interface CsvOptions {
  /** Put a byte-order mark first, for spreadsheets that take CSV for Windows-1252 without one. */
  readonly byteOrderMark?: boolean | undefined;
  /** Leave the header out, to write on under one that is there. */
  readonly withoutHeader?: boolean | undefined;
}

/** The column names of one table, in order. */
export function columnsOf(table: TableName): readonly string[] {
  return Object.keys(TABLES[table].shape);
}

/**
 * One table as RFC 4180: CRLF, the header even with no rows, an empty cell for what is unknown.
 * The same rows give the same bytes.
 */
export function toCsv<Name extends TableName>(
  table: Name,
  rows: Rows[Name],
  { byteOrderMark = false, withoutHeader = false }: CsvOptions = {},
): string {
  const fields = columnsOf(table);
  const parts = [byteOrderMark ? '\uFEFF' : ''];
  if (!withoutHeader) parts.push(csvLines([fields]));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const cells = rows.slice(from, from + ROWS_AT_ONCE).map((row) => {
      const named = row as Readonly<Record<string, CsvCell | undefined>>;
      return fields.map((field) => cell(named[field] ?? null));
    });
    parts.push(linesOf(cells));
  }
  return parts.join('');
}

/** Rows of cells as RFC 4180, each with its line end; nothing in them that a spreadsheet would run. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return linesOf(rows.map((row) => row.map(cell)));
}

const linesOf = (cells: CsvCell[][]) => `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;

/** A text of 20 MB gives hundreds of thousands of rows: their cells are not held all at once. */
const ROWS_AT_ONCE = 1000;

/** Null is an empty cell. */
export type CsvCell = string | number | boolean | null;

// Null stays null: the package asks no more of it, but looks at an empty text from all sides.
function cell(value: CsvCell): CsvCell {
  return typeof value === 'string' ? formulaSafe(value) : value;
}
