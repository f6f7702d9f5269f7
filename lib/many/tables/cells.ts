import { dayNumber } from '../../engine/calendar.ts';

/** A cell of a table: days are ISO 8601 strings, null is unknown. */
export type Cell = string | number | boolean | null;

/** A row in the order of the table's columns. */
export type Row = readonly Cell[];

const EPOCH = dayNumber({ year: 1970, month: 1, day: 1 });

/** Days since 1970-01-01 of an ISO 8601 day, before Christ too; NaN for anything else. */
export function daysSinceEpoch(day: string): number {
  const parts = /^(-?\d{4,6})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return NaN;
  const [year, month, dayOfMonth] = parts.slice(1).map(Number) as [number, number, number];
  return dayNumber({ year, month, day: dayOfMonth }) - EPOCH;
}
