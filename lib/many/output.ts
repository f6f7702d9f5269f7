import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLE_NAMES } from '../output/csv.ts';
import type { PartsWanted } from './parts.ts';

/** What `--out` asks for. */
export interface Output {
  /** A folder; of a workbook, its file. */
  readonly out: string;
  readonly tables: 'csv' | 'parquet' | 'workbook';
  readonly reports: boolean;
  /** CSV files begin with one. */
  readonly byteOrderMark: boolean;
}

/** Where files stand while the run is unfinished: a workbook has a folder of its own beside it. */
export function folderOf({ out, tables }: Output): string {
  return tables === 'workbook' ? `${out}.unfinished` : out;
}

export function wantedOf({ tables, reports }: Output): PartsWanted {
  return {
    rows: tables === 'csv' ? 'csv' : 'json',
    report: reports && tables !== 'workbook',
    line: tables !== 'workbook',
  };
}

/** The file of a table's rows, in the folder, while the run is unfinished. */
export function rowsFileOf(table: string, { tables }: Output): string {
  return `${table}.${tables === 'csv' ? 'csv' : 'rows.jsonl'}`;
}

/**
 * Makes what was asked for of the rows that were kept. Nothing is lost when it is interrupted: the
 * rows go last.
 */
export async function makeTables(output: Output): Promise<void> {
  if (output.tables === 'csv') return;
  const { parquetFile, rowsIn, SHEETS, workbookFile } = await import('./tables/files.ts');
  const folder = folderOf(output);
  const rowsOf = (table: string) => join(folder, rowsFileOf(table, output));
  if (output.tables === 'workbook') {
    const tables = SHEETS.map((table) => ({ table, rows: rowsIn(rowsOf(table)) }));
    await workbookFile(join(folder, 'workbook'), tables);
    await rename(join(folder, 'workbook'), output.out);
    return;
  }
  for (const table of TABLE_NAMES) {
    await parquetFile(join(folder, `${table}.parquet`), { table, rows: rowsIn(rowsOf(table)) });
  }
}

/** Takes away what was needed while the run was unfinished. */
export async function removeRows(output: Output): Promise<void> {
  if (output.tables === 'workbook') await rm(folderOf(output), { recursive: true, force: true });
  if (output.tables !== 'parquet') return;
  for (const table of TABLE_NAMES) {
    await rm(join(output.out, rowsFileOf(table, output)), { force: true });
  }
}
