import { daysInMonth } from '../../calendar.ts';
import { LetterCase } from '../../text/tokens.ts';
import { calendar, type CalendarExpression, type Read } from '../expression.ts';
import { isWeekday } from '../guards.ts';
import { isMonthAlone } from '../month-alone.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { yearAfter, type YearRead } from './years.ts';
import { words } from '../../word-lists.ts';

/** A day that no year has is no day; 29 February is one when the year is not told. */
function isPossible(month: number, day: number, year: number | null | undefined): boolean {
  return day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** Lower-case "may" and "march" are never months, with a number beside them or not. */
function isMonthWord(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  if (word === undefined || word.month === 0) return false;
  if (!reader.isLower(at)) return true;
  return !word.isDoubtful || (word.month !== 5 && reader.lower(at) !== 'march');
}

function dayExpression(
  fields: Partial<CalendarExpression>,
  month: number,
  day: number,
): CalendarExpression {
  return calendar({ ...fields, granularity: 'day', number: month, day });
}

/** A day with its month and, where written, its year; null when no calendar has it. */
export function calendarDay(
  end: number,
  {
    year,
    month,
    day,
    isShortYear,
  }: {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
    readonly isShortYear: boolean;
  },
): Read | null {
  if (!isPossible(month, day, year)) return null;
  return { end, expression: dayExpression({ year, isShortYear }, month, day) };
}

function readDayMonth(reader: Reader, at: number): Read | null {
  const start = reader.after(at, 'the');
  const day = reader.dayOfMonth(start);
  if (day === null) return null;
  // Ordinals in words need "of": "the first May rains".
  let word = day.end;
  const isDigits = reader.is(start, Is.digits);
  if (reader.lower(word) === 'day' && reader.lower(word + 1) === 'of') word += 2;
  else if (reader.lower(word) === 'of') word += 1;
  else if (reader.isHyphen(word) && isDigits) word += 1;
  else if (!isDigits) {
    if (!reader.isCapital(start) && start === at) return null;
  }
  if (!isMonthWord(reader, word)) return null;
  const month = reader.word(word)!.month;
  let after = word + 1;
  if (reader.isHyphen(after) && reader.isHyphen(word - 1) && reader.is(after + 1, Is.digits)) {
    const short = reader.digitsOfLength(after + 1, 2, 2);
    if (short >= 0) {
      const year = short < 50 ? 2000 + short : 1900 + short;
      if (!isPossible(month, day.value, year)) return null;
      return {
        end: after + 2,
        expression: dayExpression({ year, isShortYear: true }, month, day.value),
      };
    }
    after += 1;
  }
  const year = yearAfter(reader, after) ?? bareShortYear(reader, after);
  if (!isPossible(month, day.value, year?.fields.year)) return null;
  return {
    end: year?.end ?? word + 1,
    expression: dayExpression(year?.fields ?? {}, month, day.value),
  };
}

/** "10 JAN 90": two digits, capitals only, as in telegrams. */
function bareShortYear(reader: Reader, at: number): YearRead | null {
  const short = reader.digitsOfLength(at, 2, 2);
  if (short < 0 || reader.tokens.letterCase[at - 1] !== LetterCase.upper) return null;
  if (reader.lower(at + 1) === ':' || reader.isWord(at + 1)) return null;
  return {
    end: at + 1,
    fields: { year: short < 50 ? 2000 + short : 1900 + short, isShortYear: true },
  };
}

function readMonthDay(reader: Reader, at: number): Read | null {
  if (!isMonthWord(reader, at)) return null;
  const { month, isDoubtful } = reader.word(at)!;
  const start = reader.after(reader.after(at + 1, '.'), 'the');
  const day = reader.dayOfMonth(start);
  if (day === null) return null;
  const isDigits = reader.is(start, Is.digits);
  if (!isDigits && start === at + 1 && reader.lower(day.end - 1) === 'second' && isDoubtful)
    return null;
  // "At the end of May the First Division …": a name.
  if (!isDigits && start > at + 1 && reader.isTitle(start) && reader.isTitle(day.end)) return null;
  if (isDigits && isNumberOfSomethingElse(reader, start, day.end)) return null;
  if (isDigits && day.end === start + 1 && isCounting(reader, start)) return null;
  const year =
    yearAfter(reader, day.end) ?? attackYear(reader, { month, day: day.value, end: day.end });
  if (!isPossible(month, day.value, year?.fields.year)) return null;
  return {
    end: year !== null && year.end > 0 ? year.end : day.end,
    expression: dayExpression(year?.fields ?? {}, month, day.value),
  };
}

/** "the Sept. 11 attacks" were in 2001. */
function attackYear(
  reader: Reader,
  { month, day, end }: { month: number; day: number; end: number },
): YearRead | null {
  if (month !== 9 || day !== 11 || !ATTACKS.has(reader.lower(end))) return null;
  return { end, fields: { year: 2001, isShortYear: true } };
}

const ATTACKS = words('attack attacks terror terrorist terrorists hijackers victims commission');

/** "In March 12 people died": the number counts what follows. */
function isCounting(reader: Reader, at: number): boolean {
  const noun = reader.lower(at + 1);
  return reader.isLower(at + 1) && reader.lower(at - 2) === 'in' && COUNTED.has(noun);
}

const COUNTED = new Set(
  'people men women children soldiers troops civilians others officers policemen rebels fighters were died'.split(
    ' ',
  ),
);

/** "March 10,000", "May 5:30", "April 2.5": the number goes on, or belongs to the next word. */
function isNumberOfSomethingElse(reader: Reader, number: number, end: number): boolean {
  const next = reader.lower(end);
  if ((next === '%' || next === 'percent' || next === ':') && reader.lower(end) !== '') {
    return (
      next !== ':' ||
      (reader.isGlued(end) && reader.is(end + 1, Is.digits) && reader.isGlued(end + 1))
    );
  }
  return (
    next === '.' &&
    reader.isGlued(end) &&
    reader.is(end + 1, Is.digits) &&
    reader.isGlued(end + 1) &&
    number > 0
  );
}

function readMonthYear(reader: Reader, at: number): Read | null {
  let word = reader.after(at, 'the');
  if (reader.lower(word) === 'month' && reader.lower(word + 1) === 'of') word += 2;
  else if (word > at) return null;
  if (!isMonthWord(reader, word)) return null;
  // "31 April", "Feb. 30", "29 February 2021": a month with an impossible day is none.
  if (reader.digitsOfLength(word - 1, 1, 2) > 0 && reader.lower(word - 2) !== ':') return null;
  const year = yearAfter(reader, reader.isHyphen(word + 1) ? word + 2 : word + 1);
  const { month } = reader.word(word)!;
  if (year !== null) {
    return {
      end: year.end,
      expression: calendar({ ...year.fields, granularity: 'month', number: month }),
    };
  }
  const number = reader.digitsOfLength(word + 1, 1, 2);
  if (number > 0 && !isCounting(reader, word + 1)) return null;
  if (!isMonthAlone(reader, word)) return null;
  return { end: word + 1, expression: calendar({ granularity: 'month', number: month }) };
}

function readWeekday(reader: Reader, at: number): Read | null {
  const word = reader.word(at)!;
  if (!isWeekday(reader, at)) return null;
  // "Friday, 11 May 2001", "Saturday the 14th", "Thurs., March 3"
  let next = at + 1;
  if (reader.lower(next) === '.' && word.isDoubtful) next += 1;
  if (reader.lower(next) === ',') next += 1;
  const day =
    readDayMonth(reader, next) ?? (reader.is(next, Is.month) ? readMonthDay(reader, next) : null);
  const expression = day?.expression;
  if (day !== null && expression?.kind === 'calendar') {
    return { end: day.end, expression: { ...expression, weekday: word.weekday } };
  }
  if (reader.lower(at + 1) === 'the') {
    const ordinal = reader.dayOfMonth(at + 2);
    if (ordinal !== null && reader.is(at + 2, Is.digits) && ordinal.end > at + 3) {
      return {
        end: ordinal.end,
        expression: calendar({ day: ordinal.value, weekday: word.weekday }),
      };
    }
  }
  if (word.isPlural) return null;
  // "from Wednesday week": the Wednesday after the next.
  const isWeekOn = reader.lower(at + 1) === 'week' && !reader.isLower(at + 2);
  if (isWeekOn && BEFORE_WEEKDAY.has(reader.lower(at - 1)))
    return { end: at + 2, expression: calendar({ weekday: word.weekday, pick: 1, weeksOn: 1 }) };
  return { end: at + 1, expression: calendar({ weekday: word.weekday }) };
}

const BEFORE_WEEKDAY = words('on from by until till since before after for');

/** "the 14th": a day of the month in hand, when nothing follows that it could count. */
function readBareOrdinal(reader: Reader, at: number): Read | null {
  const day = reader.dayOfMonth(at + 1);
  if (day === null || !reader.is(at + 1, Is.digits) || day.end !== at + 3) return null;
  if (!BEFORE_BARE_DAY.has(reader.lower(at - 1))) return null;
  const next = reader.lower(day.end);
  if (reader.isWord(day.end) && !AFTER_BARE_DAY.has(next) && !reader.is(day.end, Is.part))
    return null;
  if (reader.isHyphen(day.end)) return null;
  if (next === 'of' || next === 'in') return null;
  return { end: day.end, expression: calendar({ day: day.value }) };
}

const BEFORE_BARE_DAY = words('on by until since from before after till');
const AFTER_BARE_DAY = new Set(
  'there the and they he she it we when while at but a an in as to who which that was were is i with for all his her their its some'.split(
    ' ',
  ),
);

export const dayRules: readonly DateRule[] = [
  {
    id: 'dates/day-month',
    example: '14 March 2024',
    starts: Is.digits | Is.ordinal | Is.the | Is.cardinal,
    read: readDayMonth,
  },
  { id: 'dates/month-day', example: 'March 14, 2024', starts: Is.month, read: readMonthDay },
  {
    id: 'dates/month',
    example: 'March 2024',
    starts: Is.month | Is.the | Is.unit,
    read: readMonthYear,
  },
  { id: 'dates/weekday', example: 'Thursday', starts: Is.weekday, read: readWeekday },
  {
    id: 'dates/the-day',
    example: 'It rained on [[the 14th]].',
    starts: Is.the,
    read: (reader, at) => (reader.lower(at) === 'the' ? readBareOrdinal(reader, at) : null),
  },
];
