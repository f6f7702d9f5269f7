import { addDays, dayNumber, weekday, type CivilDay } from '../../calendar.ts';
import type { PartExpression } from '../expression.ts';
import { dayPoint, daysOf, move, point, weekdayFrom, weekPoint, type Point } from '../points.ts';
import type { Resolution } from '../resolution.ts';

/** The piece of a stretch that `whole` has resolved; the piece is as sure as the stretch is. */
export function resolvePart(part: PartExpression, whole: Resolution): Resolution {
  const days = whole.point === null ? null : daysOf(whole.point);
  if (whole.point === null || whole.point.year === null || days === null) return whole;
  const at = pieceOf(part, whole.point, days);
  return at === null ? whole : { ...whole, point: at, story: `${whole.story}, a part of it` };
}

function pieceOf(
  { unit, nth, weekday: wanted }: PartExpression,
  whole: Point,
  [first, last]: readonly [CivilDay, CivilDay],
): Point | null {
  if (unit === 'week' || unit === 'weekend') return weekPoint(first, unit);
  if (unit === 'month') {
    const { year, number } =
      nth < 0 ? { year: last.year, number: last.month } : monthOf(first, nth);
    return point({ unit: 'month', year, number });
  }
  const day =
    nth < 0 ? weekdayFrom(last, wanted, -1) : addDays(weekdayFrom(first, wanted, 1), (nth - 1) * 7);
  const isInside = dayNumber(day) <= dayNumber(last) && weekday(day) === wanted;
  return isInside ? dayPoint(day) : whole;
}

function monthOf({ year, month }: CivilDay, nth: number): { year: number; number: number } {
  const moved = move(point({ unit: 'month', year, number: month }), nth - 1);
  return { year: moved.year!, number: moved.number };
}
