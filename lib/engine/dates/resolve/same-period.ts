import type { CalendarExpression } from '../expression.ts';
import { around, move, point, type Point } from '../points.ts';
import { inferred, stated, unresolved, type Resolution } from '../resolution.ts';
import { pointValue } from '../timex.ts';
import { isFresh, type Setting } from './setting.ts';

/** "the same month of 2019", "the same period of 2019": the month or quarter in hand, of that year. */
export function samePeriod(
  { granularity, year }: CalendarExpression,
  setting: Setting,
): Resolution {
  const { last, lastQuarter } = setting.memory;
  const wanted = granularity === 'year' ? null : granularity;
  const near = [last, lastQuarter].find(
    (mentioned) =>
      mentioned !== null &&
      isFresh(mentioned, setting, 2) &&
      (wanted === null ? PERIODS.has(mentioned.point.unit) : mentioned.point.unit === wanted),
  );
  if (near) {
    const at: Point = { ...near.point, year };
    return inferred(at, near.index, `as ${pointValue(near.point)}`);
  }
  if (wanted === null) return stated(point({ unit: 'year', year }), 'stated', 'as written');
  if (setting.published === null) return unresolved(point({ unit: 'year', year }));
  const here = around(setting.published, wanted === 'quarter' ? 'quarter' : 'month');
  // A quarter is compared once it is over.
  const { number } = wanted === 'quarter' ? move(here, -1) : here;
  return inferred({ ...here, number, year }, 'published', 'as the one of publication');
}

const PERIODS: ReadonlySet<string> = new Set(['month', 'quarter', 'half-year']);
