import { createHash } from 'node:crypto';
import {
  csvColumns,
  SQL_TYPES,
  sqlColumns,
  STANDING,
  type SqlColumn,
  type TableName,
} from '../../../lambdas/stage/columns.ts';

// The statements that Athena carries out: tables in the words of Hive, everything else in Trino's.

/** Stands in a statement for the run that it is about. */
export const RUN = '{run}';

/** Few values, known beforehand, by which most questions are asked. */
const PARTITIONS: Partial<Record<TableName, string>> = {
  figures: 'measure',
  dates: 'type',
  actors: 'type',
};

/**
 * The table behind the view of the same name. Other columns are another table, which the next run
 * fills from the results: no row is ever without a column of its schema.
 */
export function storedTable(table: TableName): string {
  const shape = JSON.stringify([sqlColumns(table).map(({ name, type }) => [name, type])]);
  return `${table}_${createHash('sha256').update(shape).digest('hex').slice(0, 8)}`;
}

export const csvTable = (table: string) => `${table}_csv`;
export const stagedTable = (table: string) => `${table}_staged`;

const quoted = ({ name }: Pick<SqlColumn, 'name'>) => `"${name}"`;
const list = (columns: readonly SqlColumn[], alias?: string) =>
  columns.map((column) => (alias ? `${alias}.${quoted(column)}` : quoted(column))).join(', ');

/** `location` without a slash at its end. */
export function createTable(table: TableName, location: string): string {
  const columns = sqlColumns(table).map(({ name, type }) => `\`${name}\` ${SQL_TYPES[type].hive}`);
  const partition = PARTITIONS[table];
  return [
    `CREATE TABLE IF NOT EXISTS ${storedTable(table)} (${columns.join(', ')})`,
    ...(partition ? [`PARTITIONED BY (\`${partition}\`)`] : []),
    `LOCATION '${location}/${storedTable(table)}/'`,
    // Rows of a text that was deleted are on the disk for a day after they left the table.
    `TBLPROPERTIES ('table_type'='ICEBERG', 'format'='parquet', 'write_compression'='zstd', 'vacuum_max_snapshot_age_seconds'='86400')`,
  ].join('\n');
}

/**
 * One commit takes out the rows of every upload that has no results any more or is new, and puts in
 * the rows of those that are new. Staged rows count only where the run calls their upload new. Said
 * again it changes nothing.
 */
export function merge(table: TableName): string {
  const columns = sqlColumns(table);
  const [upload, ...others] = columns;
  const nulls = others.map(
    ({ name, type }) => `CAST(NULL AS ${SQL_TYPES[type].trino}) AS "${name}"`,
  );
  return `MERGE INTO ${storedTable(table)} AS t
USING (
  SELECT 'out' AS act, o.upload, ${nulls.join(', ')}
  FROM (SELECT DISTINCT upload FROM ${storedTable(table)}) AS o
  LEFT JOIN (SELECT upload, is_new FROM ${stagedTable(STANDING)} WHERE run = '${RUN}') AS n
    ON n.upload = o.upload
  WHERE n.upload IS NULL OR n.is_new
  UNION ALL
  SELECT 'in' AS act, ${list(columns, 's')}
  FROM ${stagedTable(table)} AS s
  JOIN ${stagedTable(STANDING)} AS n ON n.upload = s.upload
  WHERE s.run = '${RUN}' AND n.run = '${RUN}' AND n.is_new
) AS s
ON s.act = 'out' AND t.${quoted(upload!)} = s.${quoted(upload!)}
WHEN MATCHED THEN DELETE
WHEN NOT MATCHED AND s.act = 'in' THEN INSERT (${list(columns)}) VALUES (${list(columns, 's')})`;
}

/** Small files of many nights become few large ones. */
export const optimize = (table: TableName) =>
  `OPTIMIZE ${storedTable(table)} REWRITE DATA USING BIN_PACK`;

/** What no longer is in the table goes from the bucket. */
export const vacuum = (table: TableName) => `VACUUM ${storedTable(table)}`;

/** What stands behind a name that people use. */
const view = (name: string, select: string) => `CREATE OR REPLACE VIEW ${name} AS\n${select}`;

/**
 * The CSV files as they lie there, with types. Hive's reader of CSV takes a line break in a cell for
 * the end of a row, which leaves two halves: they are left out here, and that is why the tables are
 * not made of this.
 */
function now(table: TableName): string {
  const columns = csvColumns(table);
  const cells = columns.map(({ name, type }) => {
    const filled = `nullif("${name}", '')`;
    const cast = type === 'text' ? filled : `try_cast(${filled} AS ${SQL_TYPES[type].trino})`;
    return `${cast} AS "${name}"`;
  });
  return `SELECT ${cells.join(', ')}
FROM ${csvTable(table)}
WHERE regexp_like("id", '^[a-z][0-9]+$') AND "end" IS NOT NULL`;
}

/**
 * Numbers that may be added up within a text: no part beside its whole, no running total, no rise or
 * fall, no rate, and nothing that is denied or merely possible. Two texts may still tell of the same.
 */
const WHOLES = `SELECT *, coalesce("value", "low") AS "amount"
FROM figures
WHERE "status" = 'asserted' AND "part_of" IS NULL AND NOT "cumulative" AND "change" IS NULL
  AND "per" IS NULL AND coalesce("value", "low") IS NOT NULL AND "bound" IN ('=', '~', '>=', '>')`;

const BY_MEASURE = `SELECT "measure", "unit", count(*) AS "figures", count(DISTINCT "document") AS "texts", sum("amount") AS "sum"
FROM wholes
GROUP BY "measure", "unit"`;

const MOST_OF_TEXT = `SELECT "upload", "document", "published", "measure", "unit", "place_country", max("amount") AS "most"
FROM wholes
GROUP BY "upload", "document", "published", "measure", "unit", "place_country"`;

/** In an order in which each finds what it stands on. */
export function views(tables: readonly TableName[]): readonly string[] {
  return [
    ...tables.map((table) => view(table, `SELECT * FROM ${storedTable(table)}`)),
    ...tables.map((table) => view(`${table}_now`, now(table))),
    ...(tables.includes('figures')
      ? [view('wholes', WHOLES), view('by_measure', BY_MEASURE), view('most_of_text', MOST_OF_TEXT)]
      : []),
  ];
}
