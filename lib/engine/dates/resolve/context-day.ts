import { addDays } from '../../calendar.ts';
import type { ShiftExpression, Unit } from '../expression.ts';
import { dayPoint, move, point } from '../points.ts';
import { inferred, unresolved, type Resolution } from '../resolution.ts';
import { pointValue } from '../timex.ts';
import type { Mentioned, MentionedTime } from './memory.ts';
import { isAfter, isFresh, type Setting } from './setting.ts';

/** The day a bare time of day belongs to. */
export function contextDay(dayShift: number, setting: Setting): Resolution {
  const { published, memory } = setting;
  const isNews = setting.genre === 'news';
  const { lastDay } = memory;
  const isNear =
    lastDay !== null &&
    (!isNews ||
      published === null ||
      isFresh(lastDay, setting, 0) ||
      (dayShift === 0 && isAccount(lastDay, setting)));
  const near = isNear ? lastDay : null;
  if (near !== null)
    return inferred(near.point, near.index, `on the day mentioned last, ${pointValue(near.point)}`);
  if (published === null || !isNews) return unresolved(point({ unit: 'day' }));
  const day = addDays(published, dayShift);
  return inferred(
    dayPoint(day),
    'published',
    dayShift === 0 ? 'on the publication day' : 'in the night to the publication day',
  );
}

/** "It sank on Saturday. The tug had left port at 2 p.m.": the account of an earlier day goes on. */
function isAccount(lastDay: Mentioned, setting: Setting): boolean {
  if (!isFresh(lastDay, setting, 3) || isAfter(lastDay.point, setting.published!)) return false;
  return setting.tense() !== 'future';
}

const MINUTES_OF_DAY = 1440;
const MINUTES: Partial<Record<Unit, number>> = { minute: 1, hour: 60 };

/** "nine minutes later", after a time of day: that much on; else the same day, at a time nobody knows. */
export function hoursAway({ from, unit, by }: ShiftExpression, setting: Setting): Resolution {
  const { published, genre, memory } = setting;
  const { lastTime } = memory;
  const minutes = MINUTES[unit];
  if (from === 'text' && by !== null && minutes !== undefined && lastTime !== null) {
    if (isFresh(lastTime, setting, 2) && !lastTime.clock.isHalfOpen)
      return later(lastTime, Math.round(by * minutes));
  }
  const context =
    from === 'speech' && published !== null && genre === 'news'
      ? inferred(dayPoint(published), 'published', 'on the publication day')
      : contextDay(0, setting);
  return { ...context, value: 'TXX' };
}

function later({ point: day, clock, index }: MentionedTime, minutes: number): Resolution {
  const total = clock.hour * 60 + Math.max(clock.minute, 0) + minutes;
  const days = Math.floor(total / MINUTES_OF_DAY);
  const rest = total - days * MINUTES_OF_DAY;
  return {
    ...inferred(move(day, days), index, `${minutes} minutes from the time mentioned last`),
    clock: { ...clock, hour: Math.floor(rest / 60), minute: rest % 60 },
  };
}
