import { addDays, isoDay, type CivilDay } from '../../calendar.ts';
import type { CalendarExpression } from '../expression.ts';
import { dayPoint, holidayDay, weekdayFrom, type Point } from '../points.ts';
import { inferred, unresolved, type Resolution } from '../resolution.ts';
import { holidayKey } from './holidays.ts';
import { choose, isReal, nameOf, pointOf } from './choosing.ts';
import { pickBase, type Setting } from './setting.ts';

/** "last April", "next Monday", "this summer", "the following Sunday". */
export function resolvePicked(
  expression: CalendarExpression,
  { pick, setting }: { readonly pick: number; readonly setting: Setting },
): Resolution {
  const { granularity } = expression;
  const base = pickBase(expression.pickFrom, setting);
  if (base === null) {
    const open = pointOf(expression, null);
    return unresolved(
      granularity === 'day' && expression.number === 0
        ? { ...open, weekday: expression.weekday }
        : open,
    );
  }
  const { day, anchor } = base;
  const told = storyOf(expression, pick, day);
  if (granularity === 'day' && expression.holiday === null && expression.number === 0) {
    const direction = pick !== 0 ? (pick < 0 ? -1 : 1) : setting.tense() === 'past' ? -1 : 1;
    const found = weekdayFrom(day, expression.weekday, direction, { strict: pick !== 0 });
    return inferred(dayPoint(addDays(found, expression.weeksOn * 7)), anchor, told);
  }
  const candidates = [-2, -1, 0, 1, 2]
    .map((by) => fieldsIn(expression, day.year + by, setting))
    .filter(isReal);
  const at = choose(candidates, day, pick, expression);
  return at === null ? unresolved(pointOf(expression, null)) : inferred(at, anchor, told);
}

function storyOf(expression: CalendarExpression, pick: number, from: CivilDay): string {
  const name = nameOf(expression);
  if (pick < 0) return `the latest ${name} before ${isoDay(from)}`;
  return pick > 0
    ? `the next ${name} after ${isoDay(from)}`
    : `the ${name} in hand on ${isoDay(from)}`;
}

function fieldsIn(expression: CalendarExpression, year: number, setting: Setting): Point {
  const { holiday } = expression;
  if (holiday === null) return pointOf(expression, year);
  return dayPoint(holidayDay(holidayKey(holiday, setting), year));
}
