import {
  addDays,
  civilDay,
  dayNumber,
  daysInMonth,
  isoWeek,
  mondayOfWeek,
  weekday,
  type CivilDay,
} from '../calendar.ts';
import type { Unit } from './expression.ts';
import type { Granularity } from './value.ts';

/** What a resolved date can be as fine as. */
export type PointUnit = Exclude<Granularity, 'second' | 'minute' | 'hour' | 'day-part'>;

/**
 * A stretch of the calendar with a name. `number` is the month of a day or month, the ISO week (with
 * `year` its week-year), quarter, half, season (0 spring … 3 winter), decade (198; 47 for the 470s
 * BC) or century (18 for the 19th). A null year or a zero month or day is not known.
 */
export interface Point {
  readonly unit: PointUnit;
  /** Astronomical: 0 is 1 BC. */
  readonly year: number | null;
  readonly number: number;
  readonly day: number;
  readonly isBc: boolean;
  readonly isFiscal: boolean;
  /** ISO weekday of a day that nothing else is known of, else 0. */
  readonly weekday: number;
}

const BLANK: Point = {
  unit: 'day',
  year: null,
  number: 0,
  day: 0,
  isBc: false,
  isFiscal: false,
  weekday: 0,
};

export const point = (fields: Partial<Point>): Point => ({ ...BLANK, ...fields });

export const dayPoint = ({ year, month, day }: CivilDay): Point =>
  point({ unit: 'day', year, number: month, day });

export const weekPoint = (day: CivilDay, unit: 'week' | 'weekend' = 'week'): Point => {
  const { year, week } = isoWeek(day);
  return point({ unit, year, number: week });
};

const QUARTER_OF_SEASON = [3, 6, 9, 12];

/** First and last day, inclusive; null when the year, month or day is not known. */
export function daysOf(at: Point): readonly [CivilDay, CivilDay] | null {
  const { unit, year, number, day } = at;
  if (unit === 'decade' || unit === 'century') return longDaysOf(at);
  if (year === null || at.isFiscal) return null;
  switch (unit) {
    case 'day':
      if (number === 0) return months(year, 1, 12);
      if (day === 0) return months(year, number, 1);
      return [
        { year, month: number, day },
        { year, month: number, day },
      ];
    case 'week':
    case 'weekend': {
      if (number === 0) return months(year, 1, 12);
      const monday = mondayOfWeek(year, number);
      return [unit === 'week' ? monday : addDays(monday, 5), addDays(monday, 6)];
    }
    case 'month':
      return number === 0 ? months(year, 1, 12) : months(year, number, 1);
    case 'quarter':
      return months(year, number * 3 - 2, 3);
    case 'half-year':
      return months(year, number * 6 - 5, 6);
    case 'season':
      return months(year, QUARTER_OF_SEASON[number]!, 3);
    case 'year':
      return months(year, 1, 12);
  }
}

function longDaysOf({ unit, number, isBc }: Point): readonly [CivilDay, CivilDay] {
  const size = unit === 'decade' ? 10 : 100;
  // The 470s BC are 479–470 BC; the 4th century BC (number 3) is 400–301 BC.
  const first = isBc
    ? 1 - (unit === 'decade' ? number * 10 + 9 : (number + 1) * 100)
    : number * size;
  return months(first, 1, size * 12);
}

/** `count` months from `month` on. */
function months(year: number, month: number, count: number): readonly [CivilDay, CivilDay] {
  const last = year * 12 + (month - 1) + count - 1;
  const lastYear = Math.floor(last / 12);
  const lastMonth = (((last % 12) + 12) % 12) + 1;
  return [
    { year, month, day: 1 },
    { year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) },
  ];
}

/** The stretch of size `unit` that holds `at`; null when `at` is larger, or not known well enough. */
export function within(at: Point, unit: PointUnit): Point | null {
  if (at.unit === unit) return at;
  const days = daysOf(at);
  if (days === null || SIZE[at.unit] > SIZE[unit]) return null;
  if (
    at.unit === 'day' &&
    (at.day === 0 || at.number === 0) &&
    SIZE[unit] < SIZE[at.number === 0 ? 'year' : 'month']
  )
    return null;
  // A week belongs to the month and year of its Thursday.
  const [first] = days;
  const from = at.unit === 'week' ? addDays(first, 3) : first;
  return around(from, unit);
}

const SIZE: Readonly<Record<PointUnit, number>> = {
  day: 0,
  weekend: 1,
  week: 2,
  month: 3,
  quarter: 4,
  season: 5,
  'half-year': 6,
  year: 7,
  decade: 8,
  century: 9,
};

/** The stretch of size `unit` that holds the day. */
export function around(day: CivilDay, unit: PointUnit): Point {
  const { year, month } = day;
  switch (unit) {
    case 'day':
      return dayPoint(day);
    case 'week':
    case 'weekend':
      return weekPoint(day, unit);
    case 'month':
      return point({ unit, year, number: month });
    case 'quarter':
      return point({ unit, year, number: Math.ceil(month / 3) });
    case 'half-year':
      return point({ unit, year, number: month <= 6 ? 1 : 2 });
    case 'season':
      return point({
        unit,
        year: month <= 2 ? year - 1 : year,
        number: month <= 2 ? 3 : Math.floor(month / 3) - 1,
      });
    case 'year':
      return point({ unit, year });
    case 'decade':
      return year > 0
        ? point({ unit, number: Math.floor(year / 10) })
        : point({ unit, number: Math.floor((1 - year) / 10), isBc: true });
    case 'century':
      return year > 0
        ? point({ unit, number: Math.floor(year / 100) })
        : point({ unit, number: Math.floor(-year / 100), isBc: true });
  }
}

/** Moves a stretch by so many of its own size. */
export function move(at: Point, by: number): Point {
  if (by === 0) return at;
  const { unit, year, number, day } = at;
  if (unit === 'decade' || unit === 'century') {
    const moved = number + (at.isBc ? -by : by);
    return moved < 0 ? { ...at, number: -moved - 1, isBc: !at.isBc } : { ...at, number: moved };
  }
  if (year === null) return at;
  switch (unit) {
    case 'day':
      if (number === 0 || day === 0) return at;
      return dayPoint(addDays({ year, month: number, day }, by));
    case 'week':
    case 'weekend':
      if (number === 0) return at;
      return weekPoint(addDays(mondayOfWeek(year, number), by * 7), unit);
    case 'year':
      return { ...at, year: year + by };
    default: {
      if (unit === 'month' && number === 0) return at;
      const perYear = PER_YEAR[unit];
      const base = unit === 'season' ? 0 : 1;
      const total = year * perYear + (number - base) + by;
      return {
        ...at,
        year: Math.floor(total / perYear),
        number: (((total % perYear) + perYear) % perYear) + base,
      };
    }
  }
}

const PER_YEAR = { month: 12, quarter: 4, 'half-year': 2, season: 4 } as const;

/** Size of the stretch that "so many units" are counted in; null for hours and less. */
export function pointUnit(unit: Unit): PointUnit | null {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return null;
    case 'fortnight':
      return 'week';
    case 'millennium':
      return 'year';
    default:
      return unit;
  }
}

/** The day of that weekday closest to `from`: not after it (-1), not before it (1). */
export function weekdayFrom(
  from: CivilDay,
  day: number,
  direction: -1 | 1,
  { strict = false } = {},
): CivilDay {
  const distance = direction < 0 ? (weekday(from) - day + 7) % 7 : (day - weekday(from) + 7) % 7;
  const days = distance === 0 && strict ? 7 : distance;
  return civilDay(dayNumber(from) + direction * days);
}

/** Sunday of Easter in the Gregorian calendar (Meeus, Jones, Butcher). */
export function easter(year: number): CivilDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}

/** The day a holiday falls on: `12-25`, `easter-2`, `11-4-4` (fourth Thursday of November; 9 is the last). */
export function holidayDay(key: string, year: number): CivilDay {
  if (key === 'black-friday') return addDays(holidayDay('11-4-4', year), 1);
  if (key.startsWith('easter')) return addDays(easter(year), Number(key.slice(6) || '0'));
  const [month, second, nth] = key.split('-').map(Number) as [number, number, number | undefined];
  if (nth === undefined) return { year, month, day: second };
  if (nth === 9) return weekdayFrom({ year, month, day: daysInMonth(year, month) }, second, -1);
  return addDays(weekdayFrom({ year, month, day: 1 }, second, 1), (nth - 1) * 7);
}
