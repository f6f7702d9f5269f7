import { dateMeaning } from '../wording.ts';
import type { DateRecord } from './input.ts';

const SEASONS: ReadonlyMap<string, string> = new Map([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
]);

const UNITS: ReadonlyMap<string, string> = new Map([
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
  ['TH', 'hour'],
  ['TM', 'minute'],
  ['TS', 'second'],
]);

/** A date as a person writes it: "1870s", "spring 1891", "22 months"; the value itself else. */
export function whenInWords(date: DateRecord): string {
  const { value } = date;
  const words = value === null ? null : (namedPeriod(value) ?? length(value) ?? clock(value));
  return dateMeaning({ ...date, interval: null, value: words ?? value });
}

/** Decades, centuries and seasons. */
function namedPeriod(value: string): string | null {
  const { bc, decade, century, year, season } =
    /^(?<bc>BC)?(?:(?<decade>\d{3})|(?<century>\d{2})|(?<year>\d{4})-(?<season>SP|SU|FA|WI))$/.exec(
      value,
    )?.groups ?? {};
  const before = bc === undefined ? '' : ' BC';
  if (decade !== undefined) return `${decade}0s${before}`;
  // 19 is the 20th, BC01 the 2nd before Christ.
  if (century !== undefined) return `${ordinal(Number(century) + 1)} century${before}`;
  return season === undefined ? null : `${SEASONS.get(season) ?? season} ${year ?? ''}${before}`;
}

function length(value: string): string | null {
  const match = /^P(T?)(\d+|X)([YMWDHS])$/.exec(value);
  const unit = UNITS.get(`${match?.[1] ?? ''}${match?.[3] ?? ''}`);
  if (match === null || unit === undefined) return null;
  return match[2] === 'X' ? `some ${unit}s` : `${match[2]!} ${unit}${match[2] === '1' ? '' : 's'}`;
}

/** "2024-02-06T21:40" as "2024-02-06 21:40"; parts of a day stay as TIMEX3 has them. */
function clock(value: string): string {
  return value.replace(/T(?=\d{2}(?::|$))/, ' ');
}

function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? undefined : ENDINGS[number % 10];
  return `${number}${ending ?? 'th'}`;
}

const ENDINGS = [undefined, 'st', 'nd', 'rd'] as const;
