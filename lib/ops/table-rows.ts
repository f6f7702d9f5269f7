import type { Cell, Row } from '../many/tables/cells.ts';
import { columnsWithTypes, type Column } from '../output/column-types.ts';
import { formulaSafe, type TableName } from '../output/csv.ts';
import { csvRows } from './csv-rows.ts';

/**
 * The rows of a table of ours with the types that the schema gives its columns. They are found by
 * name: a table of an older engine may have other columns, or another order.
 */
export async function* tableRows(
  table: TableName,
  file: NodeJS.ReadableStream,
): AsyncGenerator<Row> {
  const columns = columnsWithTypes(table);
  for await (const row of csvRows(file)) {
    yield columns.map((column) => typed(row[column.name] ?? '', column));
  }
}

function typed(cell: string, { type, isNullable }: Column): Cell {
  if (cell === '') return isNullable ? null : '';
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'flag') return cell === 'true';
  return withoutApostrophe(cell);
}

/** What `formulaSafe` put in front for spreadsheets is no part of the text. */
function withoutApostrophe(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && formulaSafe(rest) === cell ? rest : cell;
}
