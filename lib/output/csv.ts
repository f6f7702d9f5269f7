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
  let lines = byteOrderMark ? '\uFEFF' : '';
  if (!withoutHeader) lines += csvLines([fields]);
  const cells: string[] = [];
  for (const row of rows) {
    const named = row as Readonly<Record<string, CsvCell | undefined>>;
    for (let at = 0; at < fields.length; at++) cells[at] = cell(named[fields[at]!] ?? null);
    lines += lineOf(cells);
  }
  return lines;
}

/** Rows of cells as RFC 4180, each with its line end; nothing in them that a spreadsheet would run. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  let lines = '';
  for (const row of rows) lines += lineOf(row.map(cell));
  return lines;
}

const lineOf = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** Null is an empty cell. */
export type CsvCell = string | number | boolean | null;

/** What has to stand in quotation marks: readers take it for the end of a cell, or trim it. */
const QUOTED = /[",\r\n\uFEFF]|^ | $/;

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = formulaSafe(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
