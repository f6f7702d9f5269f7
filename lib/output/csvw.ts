import { columnsWithTypes, type Column, type ColumnType } from './column-types.ts';
import type { TableName } from './csv.ts';

/** In JSON's way, one level deep. */
type Json = Readonly<Record<string, unknown>>;

const DATATYPES: Readonly<Record<ColumnType, unknown>> = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  flag: { base: 'boolean', format: 'true|false' },
  day: 'date',
};

/** Columns with several values in a cell. */
const LISTS = new Set(['actors', 'aliases']);

/** Columns that hold the id of a row in a table of the same document. */
const REFERENCES: Partial<Record<TableName, Readonly<Record<string, TableName>>>> = {
  figures: { date: 'dates', part_of: 'figures' },
};

/**
 * `TABLE.csv-metadata.json`: what the columns of a CSV file are and mean, in the W3C's vocabulary for
 * tabular data (CSVW, https://www.w3.org/TR/tabular-metadata/), under the name where its readers look.
 * `hasTags` when a row of HXL hashtags stands below the header.
 */
export function csvwMetadata(
  table: TableName,
  { hasTags = false }: { hasTags?: boolean } = {},
): string {
  const columns = columnsWithTypes(table).map(columnJson);
  const references = Object.entries(REFERENCES[table] ?? {});
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${table}.csv`,
    'dc:conformsTo': 'urn:sitrep:document:2',
    // Hashtags are a comment to those who read by this file; else an id may begin with the sign.
    dialect: { commentPrefix: hasTags ? '#' : null },
    tableSchema: {
      columns,
      primaryKey: ['document', 'id'],
      ...(references.length === 0 ? {} : { foreignKeys: references.map(foreignKey) }),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function columnJson({ name, type, isNullable, description }: Column): Json {
  return {
    name,
    titles: [name],
    'dc:description': description,
    datatype: DATATYPES[type],
    required: !isNullable,
    ...(LISTS.has(name) ? { separator: '; ' } : {}),
  };
}

function foreignKey([column, table]: readonly [string, TableName]): Json {
  return {
    columnReference: ['document', column],
    reference: { resource: `${table}.csv`, columnReference: ['document', 'id'] },
  };
}
