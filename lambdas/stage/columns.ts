import { columnsWithTypes, type ColumnType } from '../../lib/output/column-types.ts';
import { TABLE_NAMES, type TableName } from '../../lib/output/csv.ts';

// What SQL is told of the tables, shared by the function that writes them and the construct that
// declares them; all of it from the one schema of the rows.

export { TABLE_NAMES, type TableName };

export interface SqlColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly isNullable: boolean;
}

/** The key of the upload that a row was read from; a long one is shortened as in its results. */
const UPLOAD: SqlColumn = { name: 'upload', type: 'text', isNullable: false };

/** The columns of a table's CSV files, in their order. */
export const csvColumns = (table: TableName): readonly SqlColumn[] => columnsWithTypes(table);

/** The columns of a table for SQL: whose rows they are, and the columns of the CSV. */
export const sqlColumns = (table: TableName): readonly SqlColumn[] => [
  UPLOAD,
  ...csvColumns(table),
];

/** Which uploads have results, and of which the rows are staged. */
export const STANDING = 'standing';

export const standingColumns: readonly SqlColumn[] = [
  UPLOAD,
  { name: 'is_new', type: 'flag', isNullable: false },
];

/** Names of types in Athena: in its tables, and in its queries. */
export const SQL_TYPES = {
  text: { hive: 'string', trino: 'varchar' },
  integer: { hive: 'bigint', trino: 'bigint' },
  number: { hive: 'double', trino: 'double' },
  flag: { hive: 'boolean', trino: 'boolean' },
  day: { hive: 'date', trino: 'date' },
} as const satisfies Record<ColumnType, { readonly hive: string; readonly trino: string }>;

/** Where a run stages its rows of a table, below the folder of what is staged. */
export const stagedFolder = (table: string, run: string) => `${table}/run=${run}`;
