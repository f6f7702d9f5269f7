import type { Clock } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { words } from '../../word-lists.ts';

/** A time told in words; until a part of the day says which half is meant, `hour` is as spoken. */
export interface SpokenClock {
  readonly end: number;
  readonly clock: Clock;
}

const WAYS: ReadonlyMap<string, 1 | -1> = new Map([
  ['past', 1],
  ['after', 1],
  ['to', -1],
  ['before', -1],
  ['till', -1],
]);
/** Before "ten to three" these tell a time; elsewhere the words may count. */
const BEFORE_TIME = words(
  'at by until till from since before after about around was is just nearly almost past',
);

/** "half past nine", "a quarter to six", "ten past nine", "twenty-five minutes to midnight". */
export function spokenClockAt(reader: Reader, at: number): SpokenClock | null {
  const start = reader.lower(at + 1) === 'quarter' ? reader.after(at, 'a') : at;
  const minutes = minutesAt(reader, start);
  if (minutes === null) return null;
  const way = WAYS.get(reader.lower(minutes.end));
  if (way === undefined) return null;
  const hour = hourAt(reader, minutes.end + 1);
  if (hour < 0) return null;
  const isNamed = reader.is(start, Is.business);
  // "half past", "quarter to" are said of nothing else; "ten to three" may be a vote.
  if (!isNamed && !BEFORE_TIME.has(reader.lower(at - 1))) return null;
  if (minutes.value === 30 && way < 0) return null;
  const total = hour * 60 + way * minutes.value;
  const end = minutes.end + 2;
  if (reader.isHyphen(end) || reader.lower(end) === '%') return null;
  const clock = { hour: Math.floor(total / 60), minute: total % 60, second: 0, part: '' };
  return { end, clock: { ...clock, hour: (clock.hour + 24) % 24, dayShift: 0 } };
}

function minutesAt(
  reader: Reader,
  at: number,
): { readonly value: number; readonly end: number } | null {
  const word = reader.lower(at);
  if (word === 'half') return { value: 30, end: at + 1 };
  if (word === 'quarter') return { value: 15, end: at + 1 };
  const count = reader.count(at);
  if (count === null || count.value % 1 !== 0 || count.value < 1 || count.value > 29) return null;
  const isSaid = reader.lower(count.end) === 'minutes';
  // "12 to 3": digits beside one another are a range or a score.
  if (!isSaid && (reader.is(at, Is.digits) || count.value % 5 !== 0)) return null;
  return { value: count.value, end: isSaid ? count.end + 1 : count.end };
}

/** The hour as spoken, 24 for midnight; -1 when the word is none. */
function hourAt(reader: Reader, at: number): number {
  const word = reader.lower(at);
  if (word === 'noon' || word === 'midday') return 12;
  if (word === 'midnight') return 24;
  if (reader.is(at, Is.digits)) {
    const number = reader.digitsOfLength(at, 1, 2);
    return number >= 1 && number <= 12 ? number : -1;
  }
  const number = reader.is(at, Is.cardinal) ? reader.word(at)!.number : 0;
  return number >= 1 && number <= 12 ? number : -1;
}

/** The hour a part of the day makes of one that was told on a twelve-hour clock. */
export function inPart(clock: Clock, part: string): Clock {
  const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour >= 6);
  const hour = isLate && clock.hour >= 1 && clock.hour < 12 ? clock.hour + 12 : clock.hour;
  return { ...clock, hour, isHalfOpen: false };
}

/** "at quarter to six in the evening and again at half past nine": the same half of the day. */
export function inHalfOf(clock: Clock, before: Clock): Clock {
  const isLate = before.hour >= 12 || before.part === 'AF' || before.part === 'EV';
  const hour = clock.hour + 12;
  return isLate && clock.hour < 12 && hour >= before.hour ? { ...clock, hour } : clock;
}
