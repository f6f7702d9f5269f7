import { dayNumber } from '../../calendar.ts';
import type { ShiftExpression } from '../expression.ts';
import { daysOf, point, pointUnit, type Point, type PointUnit } from '../points.ts';

/** Unit to count in and how many: half years count in months, centuries stay. */
export function sizeOf({ unit }: ShiftExpression, by: number): readonly [PointUnit | null, number] {
  const size = pointUnit(unit);
  if (size === null) return [null, 0];
  if (unit === 'fortnight') return [size, by * 2];
  if (unit === 'millennium') return [size, by * 1000];
  if (by % 1 === 0) return [size, by];
  if (size === 'year') return ['month', Math.round(by * 12)];
  if (size === 'decade') return ['year', Math.round(by * 10)];
  if (size === 'century') return ['year', Math.round(by * 100)];
  if (size === 'month') return ['week', Math.round(by * 4)];
  return ['day', Math.round(by * (size === 'week' ? 7 : 1))];
}

/** A day of a year or month of which nobody says more: `1915-XX-XX`. */
export function partial(base: Point, size: PointUnit, count: number): Point | null {
  if (base.year === null || base.isFiscal) return null;
  // "fifteen months later": in which year, nobody knows.
  if (size === 'month' && Math.abs(count) > 6) return null;
  if (size !== 'day' && size !== 'week' && size !== 'month' && size !== 'weekend') return null;
  if (size === 'day' && base.unit === 'month' && count === 0)
    return point({ unit: 'day', year: base.year, number: base.number });
  return point({ unit: size, year: base.year });
}

/** What can be said of a shift that nothing anchors. */
export const openValue = (size: PointUnit): string | null =>
  size === 'day'
    ? 'XXXX-XX-XX'
    : size === 'week'
      ? 'XXXX-WXX'
      : size === 'month'
        ? 'XXXX-XX'
        : size === 'year'
          ? 'XXXX'
          : null;

/** Whether the one stretch lies within the other. */
export function holds(large: Point, small: Point): boolean {
  const outer = daysOf(large);
  const inner = daysOf(small);
  if (outer === null || inner === null) return false;
  return dayNumber(outer[0]) <= dayNumber(inner[0]) && dayNumber(inner[1]) <= dayNumber(outer[1]);
}
