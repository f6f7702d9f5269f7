import type { Row } from '../many/tables/cells.ts';
import { columnsWithTypes } from '../output/column-types.ts';
import type { TableName } from '../output/csv.ts';
import { typedCell } from '../output/typed-cell.ts';
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
    yield columns.map((column) => typedCell(row[column.name] ?? '', column));
  }
}
