import { addDays, dayNumber, isoDay, weekday } from '../../calendar.ts';
import { around, dayPoint, daysOf, move, point, weekdayFrom, weekPoint } from '../points.ts';
import { inferred, unresolved, type Resolution } from '../resolution.ts';
import { pointValue } from '../timex.ts';
import { isReal } from './choosing.ts';
import type { Mentioned } from './memory.ts';
import { isFresh, speechDay, type Setting } from './setting.ts';

/** "on Monday" (ISO weekday 1–7). */
export function bareWeekday(wanted: number, setting: Setting): Resolution {
  const open = { ...point({ unit: 'day' }), weekday: wanted };
  const speech = speechDay(setting);
  if (setting.genre === 'narrative' || speech === null) {
    const base = setting.memory.lastDay;
    if (base === null || !isFresh(base, setting, 12)) return unresolved(open);
    const from = daysOf(base.point)![0];
    return inferred(
      dayPoint(weekdayFrom(from, wanted, 1)),
      base.index,
      `the first such day from ${isoDay(from)} on`,
    );
  }
  const isFuture = setting.tense() === 'future';
  const day = weekdayFrom(speech.day, wanted, isFuture ? 1 : -1);
  return inferred(
    dayPoint(day),
    speech.anchor,
    isFuture
      ? `the first such day from ${isoDay(speech.day)} on, as the clause looks ahead`
      : `the latest such day up to ${isoDay(speech.day)}`,
  );
}

/** "the weekend". */
export function bareWeekend(setting: Setting): Resolution {
  const { lastDay } = setting.memory;
  const speech = speechDay(setting);
  if (setting.genre === 'narrative' || speech === null) {
    if (lastDay === null) return unresolved(point({ unit: 'weekend' }));
    return inferred(
      weekPoint(daysOf(lastDay.point)![0], 'weekend'),
      lastDay.index,
      'of the week mentioned last',
    );
  }
  // From Thursday on, with a look ahead, it is the coming one; Monday to Thursday look back.
  const today = weekday(speech.day);
  const isFuture = setting.tense() === 'future';
  const day = today >= 6 || isFuture ? speech.day : addDays(speech.day, -7);
  return inferred(
    weekPoint(day, 'weekend'),
    speech.anchor,
    `the ${isFuture ? 'coming' : 'latest'} one seen from ${isoDay(speech.day)}`,
  );
}

/** "the 14th": of the month mentioned last in a history, else nearest to the publication day. */
export function bareDay(day: number, setting: Setting): Resolution {
  const { genre, published } = setting;
  const base = genre === 'narrative' || published === null ? lastMonth(setting) : null;
  if (base !== null) {
    const { year, number } = base.point;
    const at = point({ unit: 'day', year, number, day });
    if (isReal(at))
      return inferred(
        at,
        base.index,
        `of the month mentioned last, ${pointValue({ ...at, unit: 'month', day: 0 })}`,
      );
  }
  if (published === null) return unresolved(point({ unit: 'day', day }));
  const isFuture = setting.tense() === 'future';
  for (const by of isFuture ? [0, 1, 2] : [0, -1, -2]) {
    const month = move(around(published, 'month'), by);
    const at = { ...month, unit: 'day' as const, day };
    if (!isReal(at)) continue;
    const distance = dayNumber({ year: at.year!, month: at.number, day }) - dayNumber(published);
    if (isFuture ? distance >= 0 : distance <= 0)
      return inferred(
        at,
        'published',
        `the ${isFuture ? 'next' : 'latest'} such day of a month from ${isoDay(published)}`,
      );
  }
  return unresolved(point({ unit: 'day', day }));
}

function lastMonth({ memory: { last } }: Setting): Mentioned | null {
  if (last === null) return null;
  const { unit, year, number } = last.point;
  return year !== null && number > 0 && (unit === 'day' || unit === 'month') ? last : null;
}
