import * as z from 'zod/mini';
import type { TableName } from './csv.ts';
import { isoDay } from './fields.ts';
import { sentenceRow, TABLES } from './rows.ts';

/** What the cells of a column are, however few of them are filled. */
export type ColumnType = 'text' | 'integer' | 'number' | 'flag' | 'day';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether a cell may be empty. */
  readonly isNullable: boolean;
  /** What it holds, in a sentence or two. */
  readonly description: string;
  /** All values there are; empty where there is no such list. */
  readonly values: readonly string[];
}

interface Property {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly enum?: readonly (string | null)[];
  readonly anyOf?: readonly Property[];
}

const SHEETS = { ...TABLES, sentences: sentenceRow } as const;

/** A table, or the sentences that its rows stand in. */
export type SheetName = TableName | 'sentences';

/** The columns of a table in their order, as the one schema has them. */
export function columnsWithTypes(table: SheetName): readonly Column[] {
  const { properties } = z.toJSONSchema(SHEETS[table]) as unknown as {
    properties: Readonly<Record<string, Property>>;
  };
  return Object.entries(properties).map(([name, property]) => {
    const choices = choicesIn(property);
    const filled = choices.filter(({ type }) => type !== 'null');
    return {
      name,
      type: typeOf(filled),
      isNullable: filled.length < choices.length,
      description: property.description ?? '',
      values: filled.flatMap(({ enum: values = [] }) => values).filter((value) => value !== null),
    };
  });
}

/** The types that a cell may have, each alone. */
function choicesIn(property: Property): readonly Property[] {
  if (property.anyOf !== undefined) return property.anyOf.flatMap(choicesIn);
  const { type = [] } = property;
  return typeof type === 'string' ? [property] : type.map((each) => ({ ...property, type: each }));
}

const DAY_PATTERN = (z.toJSONSchema(isoDay) as Property).pattern;

function typeOf(choices: readonly Property[]): ColumnType {
  const has = (is: (choice: Property) => boolean) => choices.length > 0 && choices.every(is);
  if (has(({ pattern }) => pattern === DAY_PATTERN)) return 'day';
  if (has(({ type }) => type === 'boolean')) return 'flag';
  if (has(({ type }) => type === 'integer')) return 'integer';
  if (has(({ type }) => type === 'number')) return 'number';
  return 'text';
}
