import { SQL_TYPES } from '../../lambdas/stage/columns.ts';
import { columnsWithTypes } from '../../lib/output/column-types.ts';
import { TABLE_NAMES, type TableName } from '../../lib/output/csv.ts';

/** What Athena is told of a folder of Parquet files. Backticks: `date` and `end` are words of its own. */
function statementFor(table: TableName): string {
  const columns = columnsWithTypes(table).map(
    ({ name, type }) => `\`${name}\` ${SQL_TYPES[type].hive}`,
  );
  const lines: string[] = [];
  for (const column of columns) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + column.length < 98)
      lines[lines.length - 1] = `${last}, ${column}`;
    else lines.push(`  ${column}`);
  }
  return `CREATE EXTERNAL TABLE ${table} (\n${lines.join(',\n')})\nSTORED AS PARQUET LOCATION 's3://my-tables/${table}/';\n`;
}

export const athenaStatements = () => TABLE_NAMES.map(statementFor).join('\n');
