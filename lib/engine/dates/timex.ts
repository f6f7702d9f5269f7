import { addDays, isoDay, pad } from '../calendar.ts';
import type { Besides, Clock, Unit } from './expression.ts';
import { daysOf, type Point } from './points.ts';
import type { DateMod } from './value.ts';

const SEASONS = ['SP', 'SU', 'FA', 'WI'];
const DURATION_UNITS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  'half-year': 'M',
  season: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

/** TIMEX3 value of a length: `P22Y`, `PT24H`, `PXM`; `count` null is X. */
export function durationValue(
  unit: Unit,
  count: number | null,
  besides: readonly Besides[] = [],
): string {
  const [first, ...rest] = [
    oneLength(unit, count),
    ...besides.map((one) => oneLength(one.unit, one.count)),
  ];
  // One T stands before all of the time: P5DT6H, PT2H15M.
  return rest.reduce(
    (whole, one) => whole + (whole.includes('T') ? one.replace(/^PT?/, '') : one.slice(1)),
    first,
  );
}

function oneLength(unit: Unit, count: number | null): string {
  let total = count;
  let size = unit;
  if (total !== null && total % 1 !== 0) {
    if (unit === 'century') [total, size] = [total * 100, 'year'];
    else if (unit === 'decade') [total, size] = [total * 10, 'year'];
    else if (unit === 'hour') [total, size] = [total * 60, 'minute'];
    else if (unit === 'year' && total === 0.5) [total, size] = [6, 'month'];
    if (total % 1 === 0 || size !== unit) total = Math.round(total * 100) / 100;
  }
  if (total !== null && unit === 'fortnight') total *= 2;
  const time = size === 'second' || size === 'minute' || size === 'hour' ? 'T' : '';
  return `P${time}${total === null ? 'X' : String(total)}${DURATION_UNITS[size]}`;
}

function yearValue(year: number | null): string {
  if (year === null) return 'XXXX';
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

const two = (number: number): string => (number === 0 ? 'XX' : pad(number, 2));

/** TIMEX3 value of a point of the calendar. */
export function pointValue(at: Point): string {
  const { unit, number, day } = at;
  const bc = at.isBc ? 'BC' : '';
  if (unit === 'decade') return `${bc}${pad(number, 3)}`;
  if (unit === 'century') return `${bc}${pad(number, 2)}`;
  if (at.weekday > 0 && at.year === null) return `XXXX-WXX-${at.weekday}`;
  const year = at.isFiscal ? `FY${yearValue(at.year)}` : yearValue(at.year);
  switch (unit) {
    case 'day':
      return `${year}-${two(number)}-${two(day)}`;
    case 'week':
      return `${year}-W${two(number)}`;
    case 'weekend':
      return `${year}-W${two(number)}-WE`;
    case 'month':
      return `${year}-${two(number)}`;
    case 'quarter':
      return `${year}-Q${number === 0 ? 'X' : number}`;
    case 'half-year':
      return `${year}-H${number}`;
    case 'season':
      return `${year}-${SEASONS[number]!}`;
    case 'year':
      return year;
  }
}

/** `T18:15`, `TMO`; an hour alone is the full hour. */
export function clockValue({ hour, minute, second, part }: Clock): string {
  if (hour < 0) return part === '' ? 'TXX' : `T${part}`;
  const base = `T${pad(hour, 2)}:${pad(Math.max(minute, 0), 2)}`;
  return second > 0 ? `${base}:${pad(second, 2)}` : base;
}

/**
 * First and last calendar day, inclusive, as ISO 8601; nulls when not known. With `edgeDays` only so
 * many at the start or the end, as `mod` says.
 */
export function limits(
  at: Point,
  edgeDays = 0,
  mod: DateMod | null = null,
): {
  readonly earliest: string | null;
  readonly latest: string | null;
} {
  const days = daysOf(at);
  if (days === null) return { earliest: null, latest: null };
  let [earliest, latest] = days;
  if (edgeDays > 0 && mod === 'START') latest = addDays(earliest, edgeDays - 1);
  if (edgeDays > 0 && mod === 'END') earliest = addDays(latest, 1 - edgeDays);
  return { earliest: isoDay(earliest), latest: isoDay(latest) };
}

function edtfYear(year: number | null): string {
  if (year === null) return 'XXXX';
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** ISO 8601-2 level 1 (some of level 2), where it can say it: no weeks, no parts of the day. */
export function edtfOf(at: Point, clock: Clock | null, mod: DateMod | null): string | null {
  const approximate = mod === 'APPROX' ? '~' : '';
  const { unit, number, day } = at;
  if (at.isFiscal || at.weekday > 0) return null;
  if (unit === 'decade') return at.isBc ? null : `${pad(number, 3)}X`;
  if (unit === 'century') return at.isBc ? null : `${pad(number, 2)}XX`;
  if (unit === 'week' || unit === 'weekend') return null;
  const year = edtfYear(at.year);
  if (clock !== null) {
    if (
      clock.hour < 0 ||
      clock.hour > 23 ||
      unit !== 'day' ||
      day === 0 ||
      number === 0 ||
      at.year === null
    )
      return null;
    return `${year}-${two(number)}-${two(day)}T${pad(clock.hour, 2)}:${pad(Math.max(clock.minute, 0), 2)}:${pad(clock.second, 2)}`;
  }
  switch (unit) {
    case 'day':
      return `${year}-${two(number)}-${two(day)}${approximate}`;
    case 'month':
      return `${year}-${two(number)}${approximate}`;
    case 'quarter':
      return number === 0 || at.year === null ? null : `${year}-${32 + number}`;
    case 'half-year':
      return at.year === null ? null : `${year}-${39 + number}`;
    case 'season':
      return at.year === null ? null : `${year}-${21 + number}`;
    case 'year':
      return `${year}${approximate}`;
  }
}
