import { addDays, daysInMonth } from '../../calendar.ts';
import { calendar, type Read } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';

interface Parts {
  readonly end: number;
  readonly numbers: readonly [number, number, number];
  readonly sizes: readonly [number, number, number];
  readonly separator: string;
}

/** Three numbers glued by one separator: `2024-03-14`, `14/03/2024`, `14.03.2024`. */
function threeNumbers(reader: Reader, at: number): Parts | null {
  const text = reader.text(at);
  if (text.includes('.')) {
    const parts = text.split('.', 4);
    if (parts.length !== 3 || text.length > 10) return null;
    return partsOf(parts, at + 1, '.');
  }
  const separator = reader.lower(at + 1);
  if (separator !== '-' && separator !== '/') return null;
  if (reader.lower(at + 3) !== separator || !reader.is(at + 4, Is.digits)) return null;
  for (let index = at + 1; index <= at + 4; index += 1) if (!reader.isGlued(index)) return null;
  // More of the same makes a telephone or a serial number.
  if (reader.lower(at + 5) === separator && reader.isGlued(at + 5)) return null;
  // "AP-NR-08-15-90" is the stamp of a wire, "3-08-15-90" a number of something.
  const isTail = reader.lower(at - 1) === separator && reader.isGlued(at);
  if (isTail && reader.is(at - 2, Is.digits)) return null;
  return partsOf([text, reader.text(at + 2), reader.text(at + 4)], at + 5, separator);
}

function partsOf(parts: readonly string[], end: number, separator: string): Parts | null {
  const numbers = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : -1));
  if (numbers.some((number) => number < 0)) return null;
  const [a, b, c] = parts as [string, string, string];
  const [x, y, z] = numbers as [number, number, number];
  return { end, numbers: [x, y, z], sizes: [a.length, b.length, c.length], separator };
}

const isDay = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

function readNumeric(reader: Reader, at: number): Read | null {
  const parts = threeNumbers(reader, at);
  if (parts === null) return null;
  const [a, b, c] = parts.numbers;
  const [first, , third] = parts.sizes;
  const give = (year: number, month: number, day: number, isShortYear: boolean): Read | null =>
    isDay(year, month, day)
      ? { end: parts.end, expression: calendar({ year, number: month, day, isShortYear }) }
      : null;
  if (first === 4) {
    if (a < 1000 || a >= 2200) return null;
    const day = give(a, b, c, false);
    return day === null ? null : withIsoTime(reader, day);
  }
  if (third === 4 && c >= 1000 && c < 2200 && first <= 2) {
    // Day first unless the second number can be no month; where both can, the resolver looks again.
    const dayFirst = give(c, b, a, false);
    if (dayFirst === null || parts.separator === '.') return dayFirst ?? give(c, a, b, false);
    const isEitherOrder = a <= 12 && a !== b;
    return { end: parts.end, expression: calendar({ year: c, number: b, day: a, isEitherOrder }) };
  }
  if (third === 2 && first <= 2 && parts.separator !== '.') {
    const year = c < 50 ? 2000 + c : 1900 + c;
    const read = give(year, a, b, true) ?? give(year, b, a, true);
    if (a > 12 || b > 12 || a === b || read?.expression?.kind !== 'calendar') return read;
    return { ...read, expression: { ...read.expression, isEitherOrder: true } };
  }
  return null;
}

/** `2012-12-31T23:59:59Z`. */
function withIsoTime(reader: Reader, day: Read): Read {
  const at = day.end;
  const match = /^t([01]\d|2[0-3])$/.exec(reader.lower(at));
  if (match === null || !reader.isGlued(at) || reader.lower(at + 1) !== ':') return day;
  const minute = reader.digitsOfLength(at + 2, 2, 2);
  if (minute < 0 || minute > 59) return day;
  const hasSecond = reader.lower(at + 3) === ':' && reader.digitsOfLength(at + 4, 2, 2) >= 0;
  const end = hasSecond ? at + 5 : at + 3;
  const clock = {
    hour: Number(match[1]),
    minute,
    second: hasSecond ? Math.min(reader.digits(at + 4), 59) : 0,
    part: '',
    dayShift: 0,
  };
  return { ...day, end: reader.lower(end) === 'z' && reader.isGlued(end) ? end + 1 : end, clock };
}

/** `19980213` at the head of a line: the day a wire stamps on its copy. */
function readCompact(reader: Reader, at: number): Read | null {
  const number = reader.digitsOfLength(at, 8, 8);
  if (number < 19_000_000 || number >= 21_000_000 || at !== reader.begin) return null;
  if (reader.isGlued(at + 1) && reader.isWord(at + 1)) return null;
  const [year, month, day] = [
    Math.floor(number / 10_000),
    Math.floor(number / 100) % 100,
    number % 100,
  ];
  if (!isDay(year, month, day)) return null;
  return { end: at + 1, expression: calendar({ year, number: month, day }) };
}

/** Before them a day is told: "on 2024-123"; a year and a number alone are a code as often. */
const DATED = /^(?:on|since|until|till|from|to|by|before|after|dated|day|date|:)$/;

/** `2024-366`: the year and the day of it, as ISO 8601 writes it. */
function readDayOfYear(reader: Reader, at: number): Read | null {
  const [year, count] = [reader.digitsOfLength(at, 4, 4), reader.digitsOfLength(at + 2, 3, 3)];
  if (year < 1900 || year > 2100 || count < 1 || reader.lower(at + 1) !== '-') return null;
  if (!reader.isGlued(at + 1) || !reader.isGlued(at + 2)) return null;
  if (!DATED.test(reader.lower(at - 1)) || reader.isGlued(at)) return null;
  if (/^[-/]$/.test(reader.lower(at + 3)) && reader.isGlued(at + 3)) return null;
  const day = addDays({ year, month: 1, day: 1 }, count - 1);
  if (day.year !== year) return null;
  return { end: at + 3, expression: calendar({ year, number: day.month, day: day.day }) };
}

export const numericRules: readonly DateRule[] = [
  { id: 'dates/compact', example: '19980213', starts: Is.digits, read: readCompact },
  { id: 'dates/numeric', example: '14/03/2024', starts: Is.digits, read: readNumeric },
  { id: 'dates/day-of-year', example: 'on [[2024-366]]', starts: Is.digits, read: readDayOfYear },
  {
    id: 'dates/month-number',
    example: '2024-03',
    starts: Is.digits,
    read: (reader, at) => {
      const year = reader.digitsOfLength(at, 4, 4);
      const separator = reader.lower(at + 1);
      if (year < 1900 || year > 2100 || (separator !== '-' && separator !== '/')) return null;
      const month = reader.digitsOfLength(at + 2, 2, 2);
      if (month < 1 || month > 12 || reader.text(at + 2)[0] !== '0') return null;
      if (!reader.isGlued(at + 1) || !reader.isGlued(at + 2)) return null;
      // "2003-04" after "in" or alone is a season or a range of years as often: only ISO before a time.
      if (
        month === (year % 100) + 1 ||
        (reader.lower(at + 3) === separator && reader.isGlued(at + 3))
      )
        return null;
      if (month >= year % 100 && separator === '-') return null;
      return { end: at + 3, expression: calendar({ granularity: 'month', year, number: month }) };
    },
  },
];
