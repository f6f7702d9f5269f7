import { dayNumber, type CivilDay } from '../../calendar.ts';
import type { CalendarExpression, YearShift } from '../expression.ts';
import { point } from '../points.ts';
import { inferred, stated, unresolved, type Resolution } from '../resolution.ts';
import { pointOf } from './choosing.ts';
import { resolveHoliday } from './holidays.ts';
import { resolveYearless } from './missing-year.ts';
import { resolvePicked } from './picked.ts';
import { samePeriod } from './same-period.ts';
import { isYearInHand, yearBase, type Setting } from './setting.ts';
import { bareDay, bareWeekday, bareWeekend } from './weekdays.ts';

/** Words of the calendar, from those that say their year to those that leave most out. */
export function resolveCalendar(expression: CalendarExpression, setting: Setting): Resolution {
  const { granularity, number, year, pick, holiday, isShortYear } = expression;
  const { published } = setting;
  if (granularity === 'decade' || granularity === 'century') {
    const at = point({ unit: granularity, number, isBc: expression.isBc });
    return isShortYear
      ? stated(at, 'inferred', 'of the twentieth century')
      : stated(at, 'stated', 'as written');
  }
  if (expression.isSame) return samePeriod(expression, setting);
  if (pick !== null) return resolvePicked(expression, { pick, setting });
  if (holiday !== null) return resolveHoliday(holiday, expression, setting);
  if (isShortYear && granularity === 'year' && year !== null) return shortYear(year, setting);
  if (expression.isEitherOrder && year !== null) return eitherOrder(expression, year, setting);
  if (isBeforeAttacks(expression, published))
    return resolveYearless({ ...expression, year: null, isShortYear: false }, setting);
  if (year !== null) return stated(pointOf(expression, year), 'stated', 'as written');
  if (expression.yearShift !== null) return ofYear(expression, expression.yearShift, setting);
  if (granularity === 'weekend') return bareWeekend(setting);
  if (granularity === 'day' && number === 0) {
    return expression.weekday > 0 && expression.day === 0
      ? bareWeekday(expression.weekday, setting)
      : bareDay(expression.day, setting);
  }
  return resolveYearless(expression, setting);
}

/** "May last year", "June of that year". */
function ofYear(expression: CalendarExpression, shift: YearShift, setting: Setting): Resolution {
  const base = yearBase(isYearInHand(shift, setting) ? 'speech' : shift.from, setting);
  if (base === null) return unresolved(pointOf(expression, null));
  const year = base.year + shift.by;
  return inferred(pointOf(expression, year), base.anchor, `of ${year}, counted from ${base.year}`);
}

/** "the Sept. 11 attacks" of a text that was written before 2001 are others. */
function isBeforeAttacks(
  { isShortYear, year, number, day }: CalendarExpression,
  published: CivilDay | null,
): boolean {
  const isAttacks = isShortYear && year === 2001 && number === 9 && day === 11;
  return isAttacks && published !== null && published.year < 2001;
}

/**
 * `04/05/2013` as the other numeric dates of the text have it; else day first (month first with a
 * short year), unless month first falls within a month of publication and closer to it.
 */
function eitherOrder(
  expression: CalendarExpression,
  year: number,
  { published, order }: Setting,
): Resolution {
  const asRead = pointOf(expression, year);
  const swapped = { ...asRead, number: expression.day, day: expression.number };
  const isMonthFirst = expression.isShortYear;
  const [dayFirst, monthFirst] = isMonthFirst ? [swapped, asRead] : [asRead, swapped];
  if (order !== null)
    return order === 'day-first'
      ? stated(dayFirst, 'stated', 'day first, as the other dates of the text')
      : stated(monthFirst, 'stated', 'month first, as the other dates of the text');
  if (isMonthFirst) return stated(monthFirst, 'stated', 'month first');
  if (published === null) return stated(dayFirst, 'stated', 'day first');
  const here = dayNumber(published);
  const distance = ({ number, day }: { readonly number: number; readonly day: number }) =>
    Math.abs(dayNumber({ year, month: number, day }) - here);
  const isNear = distance(monthFirst) <= 31 && distance(monthFirst) < distance(dayFirst);
  return isNear
    ? stated(monthFirst, 'stated', 'month first, as that is close to publication')
    : stated(dayFirst, 'stated', 'day first');
}

/** "'98": of the century that brings it closest to the year in hand, at most ten years after it. */
function shortYear(year: number, { genre, published, memory: { lastYear } }: Setting): Resolution {
  const isHistory = genre === 'narrative' || published === null;
  const base = isHistory ? (lastYear?.year ?? null) : published.year;
  if (base === null)
    return stated(point({ unit: 'year', year }), 'inferred', 'of the century meant');
  const short = ((year % 100) + 100) % 100;
  const century = base - (((base % 100) + 100) % 100);
  const full = [century + 100, century, century - 100]
    .map((start) => start + short)
    .find((full) => full <= base + 10)!;
  return inferred(
    point({ unit: 'year', year: full }),
    isHistory ? lastYear!.index : 'published',
    `the latest such year up to ten years after ${base}`,
  );
}
