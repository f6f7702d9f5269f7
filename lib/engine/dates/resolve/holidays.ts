import { isoDay } from '../../calendar.ts';
import type { CalendarExpression } from '../expression.ts';
import { dayPoint, holidayDay, point } from '../points.ts';
import { inferred, stated, unresolved, type Resolution } from '../resolution.ts';
import { nearest } from './choosing.ts';
import { yearBase, type Setting } from './setting.ts';

/** A holiday, of the year that is said or in hand; `name` as `holidayDay` takes it, or `independence`. */
export function resolveHoliday(
  name: string,
  { year, yearShift }: CalendarExpression,
  setting: Setting,
): Resolution {
  const key = holidayKey(name, setting);
  const { published, genre, memory } = setting;
  if (year !== null)
    return stated(dayPoint(holidayDay(key, year)), 'stated', 'the day the calendar gives it');
  const base = yearShift === null ? null : yearBase(yearShift.from, setting);
  if (base !== null)
    return inferred(
      dayPoint(holidayDay(key, base.year + yearShift!.by)),
      base.anchor,
      'the day the calendar gives it',
    );
  if (genre === 'narrative' || published === null) {
    const { lastYear } = memory;
    if (lastYear === null) return unresolved(yearlessDay(key));
    return inferred(
      dayPoint(holidayDay(key, lastYear.year)),
      lastYear.index,
      `of the year mentioned last, ${lastYear.year}`,
    );
  }
  const candidates = [-1, 0, 1].map((by) => dayPoint(holidayDay(key, published.year + by)));
  const [best] = nearest(candidates, published, setting.tense(), false);
  return inferred(best, 'published', `the one nearest to the publication day ${isoDay(published)}`);
}

/** Month and day of a holiday that has the same ones every year. */
function yearlessDay(key: string) {
  const fixed = /^(\d\d)-(\d\d)$/.exec(key);
  return point({ unit: 'day', number: Number(fixed?.[1] ?? 0), day: Number(fixed?.[2] ?? 0) });
}

/**
 * The key of a named holiday as `holidayDay` takes it. Without any country in the text Independence
 * Day is the United States', as an English text has it.
 */
export function holidayKey(name: string, { independenceDay }: Setting): string {
  return name === 'independence' ? (independenceDay() ?? '07-04') : name;
}
