import { calendar, type Read } from '../expression.ts';
import { Is, WORDS } from '../lexicon.ts';
import { calendarDay } from './calendar-days.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { fullYear, yearAt } from './years.ts';
import { words } from '../../word-lists.ts';

/** Month and year written as one: `FEB2024`, `oct23`. */
function gluedMonthYear(
  word: string,
): { readonly month: number; readonly year: number; readonly isShort: boolean } | null {
  const digits = /^[a-z]+(\d{4}|\d\d)$/.exec(word)?.[1];
  if (digits === undefined) return null;
  const month = WORDS.get(word.slice(0, -digits.length))?.month ?? 0;
  const isShort = digits.length === 2;
  const year = isShort ? fullYear(Number(digits)) : Number(digits);
  return month === 0 || year < 1000 || year > 2199 ? null : { month, year, isShort };
}

/** `03FEB2024`, `30Oct23`: stamps and file names. */
function readGluedDay(reader: Reader, at: number): Read | null {
  const day = reader.digitsOfLength(at, 1, 2);
  if (day < 0 || !reader.isGlued(at + 1) || !reader.isWord(at + 1)) return null;
  const rest = gluedMonthYear(reader.lower(at + 1));
  if (rest === null) return null;
  const { month, year, isShort } = rest;
  return calendarDay(at + 2, { year, month, day, isShortYear: isShort });
}

/** `071430Z FEB 24`: day, time and zone of a military date-time group, then month and year. */
function readDateTimeGroup(reader: Reader, at: number): Read | null {
  const digits = reader.text(at);
  if (!/^\d{6}$/.test(digits) || !reader.isGlued(at + 1)) return null;
  if (!/^[a-z]$/.test(reader.lower(at + 1))) return null;
  const [day, hour, minute] = [0, 2, 4].map((from) => Number(digits.slice(from, from + 2)));
  if (hour! > 23 || minute! > 59) return null;
  const clock = { hour: hour!, minute: minute!, second: 0, part: '', dayShift: 0 };
  const glued = gluedMonthYear(reader.lower(at + 2));
  if (glued !== null) {
    const read = calendarDay(at + 3, { ...glued, day: day!, isShortYear: glued.isShort });
    return read === null ? null : { ...read, clock };
  }
  const month = reader.word(at + 2)?.month ?? 0;
  if (month === 0) return null;
  const short = reader.digitsOfLength(at + 3, 2, 2);
  const year = yearAt(reader, at + 3, { needsFour: true });
  const read = calendarDay(year?.end ?? (short < 0 ? at + 3 : at + 4), {
    year: year?.fields.year ?? (short < 0 ? null : fullYear(short)),
    month,
    day: day!,
    isShortYear: year === null && short >= 0,
  });
  return read === null ? null : { ...read, clock };
}

/** `2024 Feb 3`, `2024, Feb. 5`: as logs have it. */
function readYearFirst(reader: Reader, at: number): Read | null {
  const year = reader.digitsOfLength(at, 4, 4);
  if (year < 1000 || year > 2199) return null;
  const word = reader.after(at + 1, ',');
  const month = reader.isTitle(word) || reader.isCapital(word) ? reader.word(word)?.month : 0;
  if (!month) return null;
  const start = reader.after(word + 1, '.');
  const day = reader.digitsOfLength(start, 1, 2);
  if (day < 0 || reader.isOrdinalDigits(start)) return null;
  // "In 2024, May 3 was a Friday": the comma may divide two dates.
  if (word > at + 1 && at !== reader.begin && !STOPS.has(reader.lower(at - 1))) return null;
  if (reader.digitsOfLength(start + 1, 4, 4) >= 1000) return null;
  return calendarDay(start + 1, { year, month, day, isShortYear: false });
}

const STOPS = new Set(['.', ';', ':', '(', '|', '•']);

const BEFORE_YEAR_WORDS = words(
  'in since until till by from of during before after early late mid - year',
);

/** "since two thousand and eleven", "in nineteen eighty-four": years read aloud. */
function readYearInWords(reader: Reader, at: number): Read | null {
  if (!BEFORE_YEAR_WORDS.has(reader.lower(at - 1)) && !reader.is(at - 1, Is.month)) return null;
  const read = thousands(reader, at) ?? hundreds(reader, at);
  if (read === null || reader.isHyphen(read.end)) return null;
  // "in nineteen eighty-bed wards", "of two thousand and ten people"
  if (reader.isLower(read.end) && !AFTER_YEAR_WORDS.has(reader.lower(read.end))) return null;
  return {
    end: read.end,
    expression: calendar({ granularity: 'year', year: read.value }),
  };
}

const AFTER_YEAR_WORDS = words(
  'and or to when the a he she it they we i when as but with after before while that',
);

function thousands(reader: Reader, at: number) {
  if (reader.lower(at) !== 'two' || reader.lower(at + 1) !== 'thousand') return null;
  const count = reader.count(at);
  return count !== null && count.value > 2000 && count.value < 2100 ? count : null;
}

function hundreds(reader: Reader, at: number) {
  const century = CENTURIES.get(reader.lower(at));
  if (century === undefined || reader.isHyphen(at + 1)) return null;
  const rest = reader.is(at + 1, Is.cardinal) ? reader.count(at + 1) : null;
  if (rest === null || rest.value < 10 || rest.value > 99) return null;
  return { value: century + rest.value, end: rest.end };
}

const CENTURIES = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** Dates as telegrams, logs and speakers give them. */
export const telegraphicRules: readonly DateRule[] = [
  { id: 'dates/glued-day', example: '03FEB2024', starts: Is.digits, read: readGluedDay },
  {
    id: 'dates/date-time-group',
    example: '071430Z FEB 24',
    starts: Is.digits,
    read: readDateTimeGroup,
  },
  { id: 'dates/year-first', example: '2024 Feb 3', starts: Is.digits, read: readYearFirst },
  {
    id: 'dates/year-in-words',
    example: 'since [[two thousand and eleven]]',
    starts: Is.cardinal,
    read: readYearInWords,
  },
];
