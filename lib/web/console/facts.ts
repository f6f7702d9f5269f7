import type { Table } from './csv.ts';
import type { TableName } from './wire.ts';

/** One row of one of the tables, under the upload it came from. */
export interface Fact {
  /** Key of the upload. */
  readonly key: string;
  readonly cells: readonly string[];
}

/** The rows of all texts of one table. */
export interface Facts {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly Fact[];
}

/** Reads a cell by the name of its column; empty where there is none. */
export type Cell = (fact: Fact, column: string) => string;

export function cellReader(columns: readonly string[]): Cell {
  const indices = new Map(columns.map((column, index) => [column, index]));
  return ({ cells }, column) => cells[indices.get(column) ?? -1] ?? '';
}

export function asTable({ columns }: Pick<Facts, 'columns'>, rows: readonly Fact[]): Table {
  return { columns, rows: rows.map(({ cells }) => cells) };
}

/** What the rows are narrowed down to; an empty value narrows nothing. */
export interface Filters {
  readonly words: string;
  /** Exact value by the name of the column. */
  readonly exact: Readonly<Record<string, string>>;
  /** ISO 8601 days, both inclusive. */
  readonly from: string;
  readonly to: string;
}

export const NO_FILTERS: Filters = { words: '', exact: {}, from: '', to: '' };

/** Columns that a table can be narrowed down by. */
export const EXACT_FILTERS: Readonly<Record<TableName, readonly string[]>> = {
  figures: ['measure', 'place', 'place_country', 'status'],
  dates: ['type', 'basis', 'granularity'],
  actors: ['type', 'country'],
  places: ['country'],
};

/** First and last day that a row speaks of; null for tables without days. */
export const DAY_COLUMNS: Readonly<Record<TableName, readonly [string, string] | null>> = {
  figures: ['date_earliest', 'date_latest'],
  dates: ['earliest', 'latest'],
  actors: null,
  places: null,
};

/** The rows that fit, in their order. */
export function narrowed({ name, columns, rows }: Facts, filters: Filters): readonly Fact[] {
  const cell = cellReader(columns);
  const words = filters.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const exact = Object.entries(filters.exact).filter(([, value]) => value !== '');
  const days = filters.from === '' && filters.to === '' ? null : DAY_COLUMNS[name];
  if (words.length === 0 && exact.length === 0 && days === null) return rows;
  return rows.filter((fact) => {
    if (!exact.every(([column, value]) => cell(fact, column) === value)) return false;
    if (days !== null && !touches(filters, cell(fact, days[0]), cell(fact, days[1]))) return false;
    if (words.length === 0) return true;
    const all = fact.cells.join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** A row without days fits no limits. */
function touches({ from, to }: Filters, earliest: string, latest: string): boolean {
  if (earliest === '' && latest === '') return false;
  const startsInTime = to === '' || earliest === '' || compareDays(earliest, to) <= 0;
  const endsInTime = from === '' || latest === '' || compareDays(latest, from) >= 0;
  return startsInTime && endsInTime;
}

/** ISO 8601 days of any year; a minus is a year before Christ. */
export function compareDays(one: string, other: string): number {
  const [isOneBefore, isOtherBefore] = [one.startsWith('-'), other.startsWith('-')];
  if (isOneBefore !== isOtherBefore) return isOneBefore ? -1 : 1;
  if (!isOneBefore) return one < other ? -1 : Number(one > other);
  return compareYears(one, other);
}

function compareYears(one: string, other: string): number {
  const [a, b] = [one.slice(1, 5), other.slice(1, 5)];
  if (a !== b) return a > b ? -1 : 1;
  return one < other ? -1 : Number(one > other);
}

export interface Sorting {
  readonly column: string;
  readonly isDown: boolean;
}

/** Numbers as numbers, days as days, the rest as words; empty cells last, whichever way. */
export function sorted(
  rows: readonly Fact[],
  columns: readonly string[],
  sorting: Sorting | null,
): readonly Fact[] {
  if (sorting === null) return rows;
  const cell = cellReader(columns);
  const keyed = rows.map((fact) => ({ fact, value: cell(fact, sorting.column) }));
  const filled = keyed.filter(({ value }) => value !== '');
  const isNumeric = filled.every(({ value }) => !Number.isNaN(Number(value)));
  const compare = isNumeric
    ? (one: string, other: string) => Number(one) - Number(other)
    : /^-?\d{4}-\d\d/.test(filled[0]?.value ?? '')
      ? compareDays
      : WORDS.compare;
  const way = sorting.isDown ? -1 : 1;
  filled.sort((one, other) => way * compare(one.value, other.value));
  return [...filled, ...keyed.filter(({ value }) => value === '')].map(({ fact }) => fact);
}

const WORDS = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The values of one column, the most frequent first. */
export function valuesOf(facts: Facts, column: string): readonly (readonly [string, number])[] {
  const cell = cellReader(facts.columns);
  const counts = new Map<string, number>();
  for (const fact of facts.rows) {
    const value = cell(fact, column);
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || WORDS.compare(one[0], other[0]));
}
