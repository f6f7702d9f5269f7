import { CfnTable, type CfnDatabase } from 'aws-cdk-lib/aws-glue';
import type { Construct } from 'constructs';
import {
  csvColumns,
  SQL_TYPES,
  sqlColumns,
  stagedFolder,
  STANDING,
  standingColumns,
  type SqlColumn,
  type TableName,
} from '../../../lambdas/stage/columns.ts';
import { csvTable, stagedTable } from './statements.ts';

export interface CatalogueProps {
  readonly catalogId: string;
  readonly database: CfnDatabase;
  readonly databaseName: string;
  readonly tables: readonly TableName[];
  /** `s3://…` of the results, without a slash at its end. */
  readonly results: string;
  /** `s3://…` of what is staged, without a slash at its end. */
  readonly staging: string;
}

/** What Athena reads: the CSV files of the results, and the Parquet files of a run. */
export function declareTables(scope: Construct, props: CatalogueProps): void {
  for (const table of props.tables) {
    declare(scope, props, csvTableInput(table, props));
    declare(scope, props, stagedTableInput(table, sqlColumns(table), props));
  }
  declare(scope, props, stagedTableInput(STANDING, standingColumns, props));
}

function declare(
  scope: Construct,
  { catalogId, database, databaseName }: CatalogueProps,
  tableInput: CfnTable.TableInputProperty,
): void {
  const table = new CfnTable(scope, tableInput.name!, { catalogId, databaseName, tableInput });
  table.addResourceDependency(database);
}

/** Every column is text: the reader of CSV knows no other type. */
function csvTableInput(
  table: TableName,
  { results }: CatalogueProps,
): CfnTable.TableInputProperty & { readonly name: string } {
  return {
    name: csvTable(table),
    description: 'CSV files of the results as they are; use the view without _csv',
    tableType: 'EXTERNAL_TABLE',
    parameters: { classification: 'csv', 'skip.header.line.count': '1', EXTERNAL: 'TRUE' },
    storageDescriptor: {
      location: `${results}/${table}/`,
      columns: csvColumns(table).map(({ name }) => ({ name, type: 'string' })),
      inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
      outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
      serdeInfo: {
        serializationLibrary: 'org.apache.hadoop.hive.serde2.OpenCSVSerde',
        parameters: { separatorChar: ',', quoteChar: '"', escapeChar: '\\' },
      },
    },
  };
}

/** Only the run that a query names is read: its folder is computed, not looked up. */
function stagedTableInput(
  table: string,
  columns: readonly SqlColumn[],
  { staging }: CatalogueProps,
): CfnTable.TableInputProperty & { readonly name: string } {
  return {
    name: stagedTable(table),
    description: 'Rows on their way into the tables',
    tableType: 'EXTERNAL_TABLE',
    parameters: {
      classification: 'parquet',
      EXTERNAL: 'TRUE',
      'projection.enabled': 'true',
      'projection.run.type': 'injected',
      'storage.location.template': `${staging}/${stagedFolder(table, '${run}')}/`,
    },
    partitionKeys: [{ name: 'run', type: 'string' }],
    storageDescriptor: {
      location: `${staging}/${table}/`,
      columns: columns.map(({ name, type }) => ({ name, type: SQL_TYPES[type].hive })),
      inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
      outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
      serdeInfo: {
        serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe',
      },
    },
  };
}
