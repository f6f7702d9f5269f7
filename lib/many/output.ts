import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetName } from '../output/column-types.ts';
import { TABLE_NAMES, type TableName } from '../output/csv.ts';
import type { PartsWanted } from './parts.ts';
import { UNFINISHED } from './unfinished.ts';

/** What `--out` asks for. */
export interface Output {
  /** A folder; of a workbook, its file. */
  readonly out: string;
  readonly tables: 'csv' | 'parquet' | 'workbook';
  readonly reports: boolean;
  /** CSV files begin with one. */
  readonly byteOrderMark: boolean;
  /** A row of HXL hashtags stands below the header of CSV files and sheets. */
  readonly hxl: boolean;
}

/** Where files stand while the run is unfinished: a workbook has a folder of its own beside it. */
export function folderOf({ out, tables }: Output): string {
  return tables === 'workbook' ? `${out}${UNFINISHED}` : out;
}

export function wantedOf(output: Output): PartsWanted {
  const { tables, reports } = output;
  return {
    rows: tables === 'workbook' ? 'linked' : isMadeLater(output) ? 'json' : 'csv',
    report: reports && tables !== 'workbook',
    line: tables !== 'workbook',
  };
}

/** Only CSV can grow as the texts come, and not when its tags depend on all of them. */
const isMadeLater = ({ tables, hxl }: Output) => tables !== 'csv' || hxl;

/** What rows are kept of while the run is unfinished; of a workbook, what its rows lead to as well. */
export function sheetsOf({ tables }: Output): readonly SheetName[] {
  return tables === 'workbook' ? [...TABLE_NAMES, 'sentences'] : TABLE_NAMES;
}

/** The file of a table's rows, in the folder, while the run is unfinished. */
export function rowsFileOf(table: string, output: Output): string {
  return `${table}.${isMadeLater(output) ? 'rows.jsonl' : 'csv'}`;
}

/**
 * Makes what was asked for of the rows that were kept. Nothing is lost when it is interrupted: the
 * rows go last.
 */
export async function makeTables(output: Output): Promise<void> {
  if (!isMadeLater(output)) {
    for (const table of TABLE_NAMES) await writeMetadata(output, table);
    return;
  }
  const { csvFile, parquetFile, rowsIn, SHEETS, tagsFor, workbookFile } =
    await import('./tables/files.ts');
  const folder = folderOf(output);
  const tableOf = async (table: TableName) => {
    const path = join(folder, rowsFileOf(table, output));
    const tags = output.hxl ? await tagsFor(table, rowsIn(path)) : undefined;
    return { table, rows: rowsIn(path), tags };
  };
  if (output.tables === 'workbook') {
    const tables = [];
    for (const table of SHEETS) tables.push(await tableOf(table));
    const sentences = join(folder, rowsFileOf('sentences', output));
    tables.push({ table: 'sentences' as const, rows: rowsIn(sentences) });
    await workbookFile(join(folder, 'workbook'), tables);
    await rename(join(folder, 'workbook'), output.out);
    return;
  }
  for (const name of TABLE_NAMES) {
    const table = await tableOf(name);
    if (output.tables === 'parquet') await parquetFile(join(folder, `${name}.parquet`), table);
    else {
      await csvFile(join(folder, `${name}.csv`), { ...table, ...output });
      await writeMetadata(output, name);
    }
  }
}

async function writeMetadata({ out, hxl }: Output, table: TableName): Promise<void> {
  const { csvwMetadata } = await import('../output/csvw.ts');
  const metadata = csvwMetadata(table, { hasTags: hxl });
  await writeFile(join(out, `${table}.csv-metadata.json`), metadata);
}

/** Takes away what was needed while the run was unfinished. */
export async function removeRows(output: Output): Promise<void> {
  if (output.tables === 'workbook') {
    await rm(folderOf(output), { recursive: true, force: true });
  } else if (isMadeLater(output)) {
    for (const table of TABLE_NAMES) {
      await rm(join(output.out, rowsFileOf(table, output)), { force: true });
    }
  }
}
