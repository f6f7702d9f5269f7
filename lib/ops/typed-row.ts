import type { ZodMiniType } from 'zod/mini';
import { columnsOf, formulaSafe, type TableName } from '../output/csv.ts';
import { TABLES } from '../output/rows.ts';
import type { CsvRow } from './csv-rows.ts';

type Value = string | number | boolean | null;

/** A row with the types that its schema gives it: numbers are numbers, an empty cell is null. */
export function typedRow(table: TableName, row: CsvRow): Readonly<Record<string, Value>> {
  const shape: Readonly<Record<string, ZodMiniType>> = TABLES[table].shape;
  return Object.fromEntries(
    columnsOf(table).map((column) => [column, typed(row[column] ?? '', shape[column]!)]),
  );
}

function typed(cell: string, schema: ZodMiniType): Value {
  const takes = (value: Value) => schema.safeParse(value).success;
  if (cell === '') return takes(null) ? null : '';
  if (cell === 'true' || cell === 'false') if (takes(cell === 'true')) return cell === 'true';
  if (cell.trim() !== '' && takes(Number(cell)) && !takes(cell)) return Number(cell);
  return withoutApostrophe(cell);
}

/** What `formulaSafe` put in front for spreadsheets is no part of the text. */
function withoutApostrophe(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && formulaSafe(rest) === cell ? rest : cell;
}
