import type { DateMod } from '../engine/dates/value.ts';
import type { DocumentRecord } from './schema.ts';

type DateRecord = DocumentRecord['dates'][number];

const MOD_WORDS: Readonly<Record<DateMod, string>> = {
  START: 'early',
  MID: 'mid',
  END: 'late',
  APPROX: 'about',
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'by',
  ON_OR_AFTER: 'since',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
};

/** "mid 2018", "about 3 years", "2003 in 2003/2011"; a dash when nothing can be said. */
export function dateMeaning({ type, value, mod, interval }: DateRecord): string {
  if (value === null) return '–';
  const words = type === 'SET' ? repetition(value) : timexWords(value);
  const said = mod === null ? words : `${MOD_WORDS[mod]} ${words}`;
  return interval === null ? said : `${said} in ${interval}`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'the past',
  FUTURE_REF: 'the future',
};

/** A TIMEX3 value as a person says it; what has no words of its own stays as it is. */
export function timexWords(value: string): string {
  const [day = '', time] = value.startsWith('P') ? [value] : value.split('T');
  if (value in REFERENCES) return REFERENCES[value]!;
  if (value.startsWith('P')) return duration(value) ?? value;
  const words = dayWords(day);
  return time === undefined ? words : `${words} ${timeWords(time)}`;
}

const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
  XX: 'at some hour',
};

const timeWords = (time: string) => DAY_PARTS[time] ?? time;

const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dayWords(day: string): string {
  if (day.startsWith('XXXX')) return openDay(day.slice('XXXX-'.length)) ?? day;
  if (day.startsWith('BC'))
    return day.length > 'BC0000'.length ? day : `${agesWords(day.slice(2))} BC`;
  if (day.startsWith('FY')) return `fiscal ${day.slice(2)}`;
  const [year = '', part = '', rest] = day.split('-');
  if (part === '') return agesWords(year);
  const season = SEASONS[part];
  if (season !== undefined) return `${season} ${year}`;
  if (!/^[QHW]\d+$/.test(part)) return day;
  if (rest === 'WE') return `weekend of ${part} ${year}`;
  return rest === undefined ? `${part} ${year}` : day;
}

/** A day that nobody dated: what is known of it. */
function openDay(day: string): string | null {
  const weekday = /^WXX-(\d)$/.exec(day)?.[1];
  if (weekday !== undefined) return `a ${WEEKDAYS[Number(weekday) - 1] ?? day}`;
  if (day === 'WXX') return 'a week';
  if (day === 'WXX-WE') return 'a weekend';
  if (day === 'XX') return 'a month';
  if (day === 'XX-XX') return 'a day';
  const [, month, dayOfMonth] = /^(\d\d)(?:-(\d\d))?$/.exec(day) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return SEASONS[day] === undefined ? null : `a ${SEASONS[day]}`;
  const said = dayOfMonth === undefined ? name : `${Number(dayOfMonth)} ${name}`;
  return `${said}, year open`;
}

/** A year, a decade (three digits) or a century (two). */
function agesWords(year: string): string {
  if (/^\d{3}$/.test(year)) return `${year}0s`;
  if (/^\d{2}$/.test(year)) return `${ordinal(Number(year) + 1)} century`;
  return /^\d{4}$/.test(year) ? String(Number(year)) : year;
}

function ordinal(number: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${isTeen ? 'th' : ending}`;
}

const LENGTHS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  Q: 'quarter',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  H: 'hour',
  TM: 'minute',
  S: 'second',
};

/** "22 years", "some weeks", "1 year 6 months"; null where it is none. */
function duration(value: string): string | null {
  const [days = '', times = ''] = value.slice(1).split('T');
  const parts = [...lengths(days, ''), ...lengths(times, 'T')];
  return parts.length === 0 || parts.includes(null) ? null : parts.join(' ');
}

function* lengths(part: string, prefix: string): Generator<string | null> {
  for (const [, number = '', unit = ''] of part.matchAll(
    /(\d{1,9}(?:\.\d{1,4})?|X)([A-Z]{1,3})/g,
  )) {
    const name = LENGTHS[prefix + unit] ?? LENGTHS[unit];
    yield name === undefined
      ? null
      : `${number === 'X' ? 'some' : number} ${counted(name, number)}`;
  }
}

function counted(name: string, number: string): string {
  if (number === '1') return name;
  return name.endsWith('y') && name !== 'day' ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** "every day", "every 2 weeks", "every Friday". */
function repetition(value: string): string {
  const words = timexWords(value);
  return `every ${words.replace(/^(?:1|a) /, '')}`;
}

const PLAIN_DAYS = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** The days a date can mean, where they say more than its value does. */
export function daysOf({ earliest, latest, value, mod }: DateRecord): string {
  if (earliest === null && latest === null) return '';
  if (value !== null && PLAIN_DAYS.test(value) && !isOpen(earliest, latest, mod)) return '';
  if (earliest === latest) return value?.startsWith(earliest ?? '') ? '' : (earliest ?? '');
  return `${earliest ?? '…'} to ${latest ?? '…'}`;
}

/** A date with one end only: "since 2003", "before May". */
const isOpen = (earliest: string | null, latest: string | null, mod: DateMod | null) =>
  mod !== null && (earliest === null || latest === null);

/** What a date rests on: "stated", "from the publication day", 'from "April"'. */
export function howKnown(
  { basis, anchor }: DateRecord,
  textOf: (dateId: string) => string,
): string {
  if (basis === 'unresolved') return 'open: needs the publication day';
  if (basis === 'stated') return 'stated';
  if (anchor === null) return 'inferred';
  return anchor === 'published' ? 'from the publication day' : `from "${textOf(anchor)}"`;
}
