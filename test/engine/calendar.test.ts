import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as calendar from '../../lib/engine/calendar.ts';

describe('calendar', () => {
  it('agrees with the platform on every day of four centuries, and beyond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 400_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        const day = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        const epoch = calendar.dayNumber({ year: 1970, month: 1, day: 1 });
        expect(calendar.dayNumber(day) - epoch).toBe(days);
        expect(calendar.civilDay(days + epoch)).toEqual(day);
        expect(calendar.weekday(day) % 7).toBe(date.getUTCDay());
        expect(calendar.isRealDay(day)).toBe(true);
      }),
    );
  });

  it.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
    ['2016-01-01', 2015, 53],
  ])('%s lies in week %i-%i', (day, year, week) => {
    expect(calendar.isoWeek(calendar.parseIsoDay(day)!)).toEqual({ year, week });
  });

  it('finds the Monday of a week and the number of weeks', () => {
    expect(calendar.isoDay(calendar.mondayOfWeek(2024, 7))).toBe('2024-02-12');
    expect([2015, 2020, 2023, 2026].map(calendar.weeksInYear)).toEqual([53, 53, 52, 53]);
  });

  it('knows no 29 February 2023 and no 31 April', () => {
    expect(calendar.parseIsoDay('2023-02-29')).toBeNull();
    expect(calendar.parseIsoDay('2023-04-31')).toBeNull();
    expect(calendar.parseIsoDay('2024-02-29')).not.toBeNull();
  });

  it('writes years before our era with a sign', () => {
    expect(calendar.isoDay({ year: -478, month: 9, day: 1 })).toBe('-0478-09-01');
  });
});
