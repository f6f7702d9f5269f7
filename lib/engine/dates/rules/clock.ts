import type { Clock, Read } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { inPart, spokenClockAt } from './spoken-clock.ts';
import { words } from '../../word-lists.ts';

const AM = new Set(['am', 'a.m.', 'a.m']);
const PM = new Set(['pm', 'p.m.', 'p.m']);
const PLACES_TIME = new Set([
  'local',
  'eastern',
  'central',
  'pacific',
  'mountain',
  'standard',
  'daylight',
]);

export interface ClockRead {
  readonly end: number;
  readonly clock: Clock;
}

const clockOf = (hour: number, minute: number, second = 0): Clock => ({
  hour,
  minute,
  second,
  part: '',
  dayShift: 0,
});

function meridiem(
  reader: Reader,
  at: number,
): { readonly isPm: boolean; readonly end: number } | null {
  const text = reader.lower(at);
  if (AM.has(text)) return { isPm: false, end: endOfShort(reader, at) };
  if (PM.has(text)) return { isPm: true, end: endOfShort(reader, at) };
  if (
    (text === 'a' || text === 'p') &&
    reader.lower(at + 1) === '.' &&
    /^m\.?$/.test(reader.lower(at + 2))
  ) {
    return { isPm: text === 'p', end: at + 3 };
  }
  return null;
}

/** The full stop of "p.m" belongs to it when glued. */
function endOfShort(reader: Reader, at: number): number {
  return reader.lower(at).includes('.') &&
    reader.lower(at + 1) === '.' &&
    reader.isGlued(at + 1) &&
    !reader.lower(at).endsWith('.')
    ? at + 2
    : at + 1;
}

function to24(hour: number, isPm: boolean): number {
  if (hour > 12 || hour < 0) return hour <= 24 && isPm ? hour : -1;
  return (hour % 12) + (isPm ? 12 : 0);
}

/** `18:15`, `18:15:30`, `6 pm`, `6:30 p.m.`, `6.30pm`, `0630 GMT`, `11 o'clock`, `noon`, `midnight`. */
export function clockAt(reader: Reader, at: number): ClockRead | null {
  const word = reader.lower(at);
  if (word === 'noon') return withZone(reader, at + 1, clockOf(12, 0));
  if (word === 'midnight') return withZone(reader, at + 1, clockOf(0, 0));
  const spoken = spokenClockAt(reader, at);
  if (spoken !== null) return withPart(reader, spoken.end, spoken.clock);
  if (reader.is(at, Is.cardinal) && !reader.is(at, Is.digits)) return namedHour(reader, at);
  if (!reader.is(at, Is.digits)) return null;
  return (
    colonTime(reader, at) ??
    pointTime(reader, at) ??
    wholeHour(reader, at) ??
    militaryTime(reader, at)
  );
}

function namedHour(reader: Reader, at: number): ClockRead | null {
  const { number } = reader.word(at)!;
  if (number < 1 || number > 12) return null;
  if (isOClock(reader, at + 1)) return oClock(reader, at + 2, number);
  const half = meridiem(reader, at + 1);
  return half === null ? null : withZone(reader, half.end, clockOf(to24(number, half.isPm), -1));
}

const isOClock = (reader: Reader, at: number) => reader.lower(at) === "o'clock";

/** "11 o'clock" without a part of the day is taken as it stands. */
function oClock(reader: Reader, at: number, hour: number): ClockRead {
  return withPart(reader, at, clockOf(hour, 0));
}

/** "in the morning", "p.m." after an hour that may be either; without them it is taken as told. */
function withPart(reader: Reader, at: number, clock: Clock): ClockRead {
  if (reader.lower(at) === 'in' && reader.lower(at + 1) === 'the' && reader.is(at + 2, Is.part)) {
    return withZone(reader, at + 3, inPart(clock, reader.word(at + 2)!.part));
  }
  if (reader.lower(at) === 'at' && reader.lower(at + 1) === 'night') {
    return withZone(reader, at + 2, inPart(clock, 'NI'));
  }
  const half = meridiem(reader, at);
  if (half === null) return withZone(reader, at, { ...clock, isHalfOpen: true });
  return withZone(reader, half.end, { ...clock, hour: to24(clock.hour, half.isPm) });
}

function colonTime(reader: Reader, at: number): ClockRead | null {
  const hour = reader.digitsOfLength(at, 1, 2);
  if (hour < 0 || hour > 24 || reader.lower(at + 1) !== ':') return null;
  const minute = reader.digitsOfLength(at + 2, 2, 2);
  if (minute < 0 || minute > 59 || !reader.isGlued(at + 1) || !reader.isGlued(at + 2)) return null;
  if (reader.lower(at - 1) === ':' && reader.isGlued(at)) return null;
  // "won in 2:03:59": so long it took.
  if (reader.lower(at - 1) === 'in' && meridiem(reader, at + 3) === null) return null;
  let end = at + 3;
  let second = 0;
  if (reader.lower(end) === ':' && reader.isGlued(end)) {
    second = reader.digitsOfLength(end + 1, 2, 2);
    if (second < 0 || second > 59) return null;
    end += 2;
    if (reader.lower(end) === ':') return null;
  }
  const half = meridiem(reader, end);
  if (half === null && /^(?:h|hrs\.?|hours)$/.test(reader.lower(end))) end += 1;
  const part = half === null ? partAfter(reader, end) : null;
  const isPm = half?.isPm ?? part?.isPm ?? false;
  const value = half === null && !(isPm && hour <= 12) ? hour : to24(hour, isPm);
  if (value < 0) return null;
  return withZone(reader, half?.end ?? part?.end ?? end, clockOf(value, minute, second));
}

/** "3:30 in the afternoon". */
function partAfter(
  reader: Reader,
  at: number,
): { readonly isPm: boolean; readonly end: number } | null {
  if (reader.lower(at) !== 'in' || reader.lower(at + 1) !== 'the') return null;
  const part = reader.word(at + 2);
  if (part === undefined || (part.is & Is.part) === 0 || part.isPlural) return null;
  return { isPm: part.part !== 'MO', end: at + 3 };
}

/** "6.30pm", "8.40 am": a point needs am or pm. */
function pointTime(reader: Reader, at: number): ClockRead | null {
  const match = /^(\d{1,2})\.(\d{2})$/.exec(reader.text(at));
  if (match === null) return null;
  const half = meridiem(reader, at + 1);
  const minute = Number(match[2]);
  if (half === null || minute > 59) return null;
  const hour = to24(Number(match[1]), half.isPm);
  return hour < 0 || hour > 23 ? null : withZone(reader, half.end, clockOf(hour, minute));
}

function wholeHour(reader: Reader, at: number): ClockRead | null {
  const hour = reader.digitsOfLength(at, 1, 2);
  if (hour < 0 || hour > 24) return null;
  if (isOClock(reader, at + 1)) return oClock(reader, at + 2, hour);
  const half = meridiem(reader, at + 1);
  if (half === null || hour > 12) return null;
  return withZone(reader, half.end, clockOf(to24(hour, half.isPm), -1));
}

/** "0630 GMT", "1800 hours": four digits need a zone or "hours". */
function militaryTime(reader: Reader, at: number): ClockRead | null {
  const number = reader.digitsOfLength(at, 4, 4);
  if (number < 0 || number >= 2400 || number % 100 > 59) {
    const short = reader.digitsOfLength(at, 1, 2);
    if (short < 0 || short > 23 || !/^(?:gmt|utc|bst|cet)$/.test(reader.lower(at + 1))) return null;
    return { end: at + 2, clock: clockOf(short, -1) };
  }
  const clock = clockOf(Math.floor(number / 100), number % 100);
  if (/^(?:hours|hrs|h)$/.test(reader.lower(at + 1)) && isHourPlaced(reader, at)) {
    return withZone(reader, at + 2, clock);
  }
  const end = zoneEnd(reader, at + 1);
  return end === at + 1 ? null : { end, clock };
}

const TIME_BEFORE = words('at by until from between since');

/** "at 1427 hours", "0630 hours", "0600 to 1800 hours"; "1500 hours of film" is a length. */
function isHourPlaced(reader: Reader, at: number): boolean {
  if (reader.text(at).startsWith('0') || TIME_BEFORE.has(reader.lower(at - 1))) return true;
  const isEnd = HOUR_LINKS.has(reader.lower(at - 1));
  if (isEnd) return reader.digitsOfLength(at - 2, 4, 4) >= 0 && isHourPlaced(reader, at - 2);
  return at === reader.begin && reader.lower(at + 2) === ':';
}

const HOUR_LINKS = new Set(['to', 'and', '-', '–', 'until']);

function withZone(reader: Reader, at: number, clock: Clock): ClockRead {
  return { end: zoneEnd(reader, at), clock };
}

/** `GMT`, `EST`, `local time`, `Eastern Daylight Time`, `Greek time`. */
function zoneEnd(reader: Reader, at: number): number {
  if (reader.is(at, Is.zone) && reader.isCapital(at)) return at + 1;
  // "18:05 (GMT)", "6 p.m. (local time)"
  const inBrackets = reader.lower(at) === '(' ? zoneEnd(reader, at + 1) : at;
  if (inBrackets > at + 1 && reader.lower(inBrackets) === ')') return inBrackets + 1;
  let end = at;
  while (end < at + 2 && PLACES_TIME.has(reader.lower(end))) end += 1;
  if (end > at && reader.lower(end) === 'time') return end + 1;
  if (end === at && reader.isTitle(at) && reader.lower(at + 1) === 'time' && reader.isLower(at + 1))
    return at + 2;
  return at;
}

function readClock(reader: Reader, at: number): Read | null {
  const read = clockAt(reader, at);
  if (read === null) return null;
  // A bare "18:15" may be a verse, a score or a ratio.
  const isBare = read.end === at + 3 && reader.lower(at + 1) === ':';
  if (isBare && !isTimeContext(reader, at)) return null;
  return { end: read.end, expression: null, clock: read.clock };
}

const BEFORE_TIME = words(
  'at by until till from since before after around about , ( to between and [ of',
);
const AFTER_TIME = words('on today yesterday tomorrow tonight , . ) and this in to until - –');

function isTimeContext(reader: Reader, at: number): boolean {
  const before = reader.lower(at - 1);
  return (
    before === '' ||
    (BEFORE_TIME.has(before) && AFTER_TIME.has(reader.lower(at + 3))) ||
    before === 'at' ||
    before === 'until' ||
    before === 'about' ||
    before === 'by' ||
    reader.is(at - 1, Is.weekday)
  );
}

export const clockRules: readonly DateRule[] = [
  {
    id: 'dates/clock',
    example: '6:30 p.m.',
    starts: Is.digits | Is.clock | Is.cardinal | Is.business | Is.article,
    read: readClock,
  },
];
