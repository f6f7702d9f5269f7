/** A day of the proleptic Gregorian calendar; `year` is astronomical (0 is 1 BC). Month and day from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28–31; 0 for a month outside 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

export function isRealDay({ year, month, day }: CivilDay): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1 March of year 0, as a whole number; any year. */
export function dayNumber({ year, month, day }: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra;
}

/** The inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return civilDay(dayNumber(day) + days);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(day: CivilDay): number {
  return ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1;
}

/** 1–366. */
function dayOfYear({ year, month, day }: CivilDay): number {
  return DAYS_BEFORE_MONTH[month - 1]! + day + (month > 2 && isLeapYear(year) ? 1 : 0);
}

/** ISO 8601 week: the year it belongs to may differ from the day's. */
export function isoWeek(day: CivilDay): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekday(day));
  return { year: thursday.year, week: Math.ceil(dayOfYear(thursday) / 7) };
}

/** Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): CivilDay {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
}

/** 52 or 53. */
export function weeksInYear(year: number): number {
  return isoWeek({ year, month: 12, day: 28 }).week;
}

/** `YYYY-MM-DD`; years before 1 AD as ISO 8601 astronomical years with a sign. */
export function isoDay({ year, month, day }: CivilDay): string {
  const sign = year < 0 ? '-' : '';
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Reads `YYYY-MM-DD`, alone or before a time; null when it is no real day. */
export function parseIsoDay(text: string): CivilDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
