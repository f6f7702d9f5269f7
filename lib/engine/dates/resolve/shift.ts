import { addDays, daysInMonth } from '../../calendar.ts';
import type { Clock, ShiftExpression } from '../expression.ts';
import {
  around,
  dayPoint,
  daysOf,
  move,
  point,
  pointUnit,
  within,
  type Point,
  type PointUnit,
} from '../points.ts';
import { inferred, unresolved, type Resolution } from '../resolution.ts';
import { pointValue } from '../timex.ts';
import { hoursAway } from './context-day.ts';
import type { Mentioned } from './memory.ts';
import { isFresh, type Setting } from './setting.ts';
import { shiftBase } from './shift-base.ts';
import { openValue, partial, sizeOf } from './shifting.ts';

/** So many units from somewhere: "two years ago", "the next day", "a year earlier". */
export function resolveShift(
  expression: ShiftExpression,
  { clock, setting }: { readonly clock: Clock | null; readonly setting: Setting },
): Resolution {
  const { by, from, sign, isComparison } = expression;
  if (by === null) return reference(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'so many nobody knows');
  const compared = isComparison ? comparedWith(setting) : null;
  if (compared !== null) {
    return inferred(
      move(compared.point, by * perYear(compared.point)),
      compared.index,
      `compared with ${pointValue(compared.point)}`,
    );
  }
  if (isTodayOfHistory(expression, setting)) {
    if (clock !== null) return unresolved(point({ unit: 'day' }));
    return reference('PRESENT_REF', 'the time of writing');
  }
  const [size, count] = isDayCounted(expression, setting)
    ? (['day', by * (expression.unit === 'fortnight' ? 14 : 7)] as const)
    : sizeOf(expression, by);
  if (size === null) return hoursAway(expression, setting);
  const base = shiftBase({ from, size, by, fresh: isComparison ? 1 : 6 }, setting);
  if (base === null && clock !== null) return unresolved(point({ unit: 'day' }));
  const isOpen = from === 'text' || setting.genre === 'narrative';
  const start =
    base === null
      ? null
      : (within(base.point, size) ?? (isOpen ? partial(base.point, size, count) : null));
  if (base === null || start === null) return { ...unresolved(null), value: openValue(size) };
  const moved = move(start, count);
  const besides = expression.besides === undefined ? null : movedBesides(base.point, expression);
  if (besides !== null)
    return inferred(besides, base.anchor, `counted from ${pointValue(base.point)}`);
  const at =
    expression.weekday > 0 && size === 'week'
      ? dayPoint(addDays(daysOf(moved)![0], expression.weekday - 1))
      : moved;
  return inferred(at, base.anchor, `${wayOf(size, count)} ${pointValue(base.point)}`);
}

/** "two months and five days ago": each unit in turn, from the day in hand; null when hours are counted. */
function movedBesides(base: Point, { unit, by, sign, besides }: ShiftExpression): Point | null {
  let day = base.unit === 'day' ? (daysOf(base)?.[0] ?? null) : null;
  for (const piece of [{ unit, count: Math.abs(by!) }, ...besides!]) {
    const size = pointUnit(piece.unit);
    if (day === null || size === null) return null;
    const count = piece.count * sign;
    if (size === 'day' || size === 'week') day = addDays(day, count * (size === 'week' ? 7 : 1));
    else if (size === 'month' || size === 'year') {
      const month = move(around(day, 'month'), count * (size === 'year' ? 12 : 1));
      const last = daysInMonth(month.year!, month.number);
      day = { year: month.year!, month: month.number, day: Math.min(day.day, last) };
    } else return null;
  }
  return day === null ? null : dayPoint(day);
}

/** "on 3 May … five weeks later": counted from a day, weeks end on a day. */
function isDayCounted({ unit, from, by, sign }: ShiftExpression, setting: Setting): boolean {
  const { last } = setting.memory;
  if (unit !== 'week' && unit !== 'fortnight') return false;
  if (from !== 'text' || sign === 0 || by === null || last === null) return false;
  return last.point.unit === 'day' && last.point.day > 0 && isFresh(last, setting, 2);
}

/** A value that is no point of the calendar. */
function reference(value: string, story: string): Resolution {
  return { point: null, value, basis: 'stated', anchor: null, story };
}

/** "today" in a history is its readers' day, unless someone is quoted. */
function isTodayOfHistory(
  { from, unit, by }: ShiftExpression,
  { genre, spoken }: Setting,
): boolean {
  return (
    genre === 'narrative' && from === 'speech' && unit === 'day' && by === 0 && spoken === null
  );
}

function wayOf(size: PointUnit, count: number): string {
  if (count === 0) return `the ${size} of`;
  const many = Math.abs(count);
  return `${many} ${size}${many === 1 ? '' : 's'} ${count < 0 ? 'before' : 'after'}`;
}

/** The quarter, month or half that "a year earlier" is compared with: it stands close before. */
function comparedWith({ sentence, memory: { last, lastQuarter } }: Setting): Mentioned | null {
  for (const mentioned of [last, lastQuarter]) {
    if (mentioned === null || mentioned.point.year === null) continue;
    if (sentence - mentioned.sentence > 2) continue;
    const { unit } = mentioned.point;
    if (unit === 'quarter' || unit === 'half-year' || unit === 'month') return mentioned;
  }
  return null;
}

/** How many such stretches make a year. */
function perYear({ unit }: Point): number {
  if (unit === 'quarter') return 4;
  if (unit === 'month') return 12;
  return unit === 'half-year' ? 2 : 1;
}
