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
  if (!withoutHeader) parts.push(csvLine(fields));
  for (const row of rows) {
    const named = row as Readonly<Record<string, CsvCell | undefined>>;
    parts.push(csvLine(fields.map((field) => named[field] ?? null)));
  }
  return parts.join('');
}

/** Rows of cells as RFC 4180, each with its line end; nothing in them that a spreadsheet would run. */
export const csvLines = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map(csvLine).join('');

const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(cellText).join(',')}\r\n`;

/** Null is an empty cell. */
export type CsvCell = string | number | boolean | null;

function cellText(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = formulaSafe(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What ends a cell or a line; a byte-order mark and blanks at the ends, which readers drop. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;
