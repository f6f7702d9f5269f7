import { writeWorkbook } from '../../many/tables/workbook.ts';
import { columnsWithTypes } from '../../output/column-types.ts';
import { typedCell } from '../../output/typed-cell.ts';
import type { Cell, Row } from '../../many/tables/cells.ts';
import type { Table } from './csv.ts';
import type { TableName } from './wire.ts';

// Loaded when the first download wants it: the types of the columns come from the schema, and that
// with its library is larger than the console itself.

/** A table and its name, which says what its columns are. */
export interface NamedTable extends Table {
  readonly name: TableName;
}

/** An Excel workbook, a sheet for each table, with numbers as numbers and days as days. */
export async function workbookOf(tables: readonly NamedTable[]): Promise<BlobPart[]> {
  const parts: BlobPart[] = [];
  const sheets = tables.map((table) => ({ table: table.name, rows: unhurried(typedRows(table)) }));
  await writeWorkbook(sheets, (bytes) => {
    parts.push(new Uint8Array(bytes));
  });
  return parts;
}

/** One object a row, keyed by column: numbers, flags and null as such. */
export async function jsonOf(table: NamedTable): Promise<BlobPart[]> {
  const names = columnsWithTypes(table.name).map(({ name }) => name);
  const parts: string[] = [];
  for await (const row of unhurried(typedRows(table))) {
    const object = Object.fromEntries(names.map((name, index) => [name, row[index]]));
    parts.push(`${parts.length === 0 ? '' : ',\n'}${JSON.stringify(object)}`);
  }
  return ['[\n', ...parts, '\n]\n'];
}

/** Columns are found by name: the tables of one bucket may be of several engines. */
function* typedRows({ name, columns, rows }: NamedTable): Generator<Row> {
  const wanted = columnsWithTypes(name).map((column) => ({
    column,
    index: columns.indexOf(column.name),
  }));
  for (const cells of rows) {
    yield wanted.map(({ column, index }): Cell => typedCell(cells[index] ?? '', column));
  }
}

const ROWS_AT_ONCE = 200;

/** Lets the page answer between some rows and the next. */
async function* unhurried(rows: Iterable<Row>): AsyncGenerator<Row> {
  let count = 0;
  for (const row of rows) {
    if (count > 0 && count % ROWS_AT_ONCE === 0) await new Promise((done) => setTimeout(done));
    count += 1;
    yield row;
  }
}
