import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { ENGINE } from '../../engine/version.ts';
import { columnsWithTypes, type Column, type ColumnType } from '../../output/column-types.ts';
import type { TableName } from '../../output/csv.ts';
import { daysSinceEpoch, type Cell, type Row } from './cells.ts';

/** Takes the bytes of a file as they are made; they are its own to keep. */
export type Emit = (bytes: Uint8Array) => Promise<void> | void;

/** Rows are held until there are so many; a reader can pass over a group as a whole. */
const ROWS_IN_GROUP = 20_000;

/**
 * A table as Apache Parquet. The types come from the schema, never from the rows: a column in which
 * nothing stands keeps its type. Days are dates, offsets and counts 64-bit integers, values doubles.
 * The same rows give the same bytes.
 */
export function writeParquet(
  { table, rows }: { table: TableName; rows: AsyncIterable<Row> | Iterable<Row> },
  emit: Emit,
): Promise<void> {
  return writeParquetOf({ columns: columnsWithTypes(table), rows }, emit);
}

export type ParquetColumn = Pick<Column, 'name' | 'type' | 'isNullable'>;

/** The same with columns of one's own. */
export async function writeParquetOf(
  {
    columns,
    rows,
  }: { columns: readonly ParquetColumn[]; rows: AsyncIterable<Row> | Iterable<Row> },
  emit: Emit,
): Promise<void> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: `${ENGINE.name} version ${ENGINE.version}`,
  });
  const flush = async () => {
    const made = bytes.getBytes().slice();
    bytes.index = 0;
    if (made.length > 0) await emit(made);
  };
  let held: (Cell | bigint)[][] = columns.map(() => []);
  const writeGroup = async () => {
    const columnData = columns.map(({ name }, index) => ({ name, data: held[index]! }));
    await writer.write({ columnData, rowGroupSize: ROWS_IN_GROUP });
    held = columns.map(() => []);
    await flush();
  };
  for await (const row of rows) {
    columns.forEach(({ type }, index) => held[index]!.push(valueOf(row[index] ?? null, type)));
    if (held[0]!.length === ROWS_IN_GROUP) await writeGroup();
  }
  if (held[0]!.length > 0) await writeGroup();
  await writer.finish();
  await flush();
}

type Physical = Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>;

const PHYSICAL: Readonly<Record<ColumnType, Physical>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

function elementOf({ name, type, isNullable }: ParquetColumn): SchemaElement {
  return { name, repetition_type: isNullable ? 'OPTIONAL' : 'REQUIRED', ...PHYSICAL[type] };
}

function valueOf(cell: Cell, type: ColumnType): Cell | bigint {
  if (cell === null) return null;
  if (type === 'day') return daysSinceEpoch(String(cell));
  return type === 'integer' ? BigInt(Number(cell)) : cell;
}
