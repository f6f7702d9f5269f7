import { Is } from '../lexicon.ts';
import type { Read, Unit } from '../expression.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { durationValue } from '../timex.ts';
import { words } from '../../word-lists.ts';

const set = (end: number, value: string): Read => ({ end, expression: { kind: 'set', value } });
const pad = (number: number) => String(number).padStart(2, '0');

function readEvery(reader: Reader, at: number): Read | null {
  const which = reader.lower(at);
  let next = at + 1;
  const nth = nthOf(reader, next);
  if (nth !== null) next = nth.end;
  else if (
    reader.lower(next) === 'single' ||
    reader.lower(next) === 'passing' ||
    reader.lower(next) === 'calendar'
  )
    next += 1;
  const word = reader.word(next);
  if (word === undefined) {
    return null;
  }
  if (word.weekday > 0 && !word.isDoubtful) {
    const part = reader.word(next + 1)?.part ?? '';
    return set(
      part === '' ? next + 1 : next + 2,
      `XXXX-WXX-${word.weekday}${part === '' ? '' : `T${part}`}`,
    );
  }
  if (which === 'per') {
    return word.unit === null || word.isPlural ? null : set(next + 1, durationValue(word.unit, 1));
  }
  if (word.month > 0 && reader.isCapital(next)) return set(next + 1, `XXXX-${pad(word.month)}`);
  if (word.season >= 0) return set(next + 1, `XXXX-${SEASONS[word.season]!}`);
  if ((word.is & Is.part) !== 0) return set(next + 1, `XXXX-XX-XXT${word.part}`);
  if (word.unit !== null && !word.isPlural) {
    if (word.unit === 'second' && !reader.isLower(next)) return null;
    return set(next + 1, durationValue(word.unit, nth?.value ?? 1));
  }
  if (which !== 'every') return null;
  const few = reader.lower(next) === 'few' || reader.lower(next) === 'several';
  const count = few ? { value: null, end: next + 1 } : reader.count(next);
  if (count === null) return null;
  const unit = reader.word(count.end);
  if (unit === undefined || unit.unit === null) return null;
  return set(count.end + 1, durationValue(unit.unit, count.value));
}

const NAMES = Is.unit | Is.weekday | Is.part | Is.month | Is.season;

/** "every other September", "every third day": two, three, and the token after it. */
function nthOf(
  reader: Reader,
  at: number,
): { readonly value: number; readonly end: number } | null {
  if (reader.lower(at) === 'other')
    return reader.is(at + 1, NAMES) ? { value: 2, end: at + 1 } : null;
  const ordinal = reader.ordinal(at);
  return ordinal !== null && ordinal.value > 1 && reader.is(ordinal.end, NAMES) ? ordinal : null;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** "once a week", "twice a month", "three times a day". */
function readTimes(reader: Reader, at: number): Read | null {
  let next = at + 1;
  if (reader.lower(at) !== 'once' && reader.lower(at) !== 'twice') {
    const count = reader.count(at);
    if (count === null || reader.lower(count.end) !== 'times') return null;
    next = count.end + 1;
  }
  const each = reader.lower(next);
  if (each === 'daily' || each === 'weekly' || each === 'monthly' || each === 'yearly')
    return set(next + 1, reader.word(next)!.value);
  if (each !== 'a' && each !== 'an' && each !== 'per' && each !== 'every' && each !== 'each')
    return null;
  const unit = reader.word(next + 1);
  if (unit === undefined || unit.unit === null || unit.isPlural)
    return each === 'every' ? everyAfter(reader, next) : null;
  return set(next + 2, durationValue(unit.unit, 1));
}

function everyAfter(reader: Reader, at: number): Read | null {
  return readEvery(reader, at);
}

/** "$3 a share a year", "10,000 barrels a day": a rate. */
function readRate(reader: Reader, at: number): Read | null {
  const word = reader.lower(at);
  if (word !== 'a' && word !== 'an') return null;
  const unit = reader.word(at + 1);
  if (unit === undefined || unit.unit === null || unit.isPlural || reader.isHyphen(at + 2))
    return null;
  if (!isRateBefore(reader, at - 1)) return null;
  const next = reader.lower(at + 2);
  if (
    next === 'ago' ||
    next === 'later' ||
    next === 'earlier' ||
    next === 'before' ||
    next === 'after'
  )
    return null;
  return set(at + 2, durationValue(unit.unit, 1));
}

const PREPOSITIONS = new Set(
  'for in within after over than about nearly almost only just of by to lasted took until and with as at from against below under above'.split(
    ' ',
  ),
);

/** A counted or priced thing stands before "a day". */
function isRateBefore(reader: Reader, at: number): boolean {
  if (reader.is(at, Is.digits)) return true;
  const word = reader.lower(at);
  if (
    word === '%' ||
    word === 'percent' ||
    word === 'million' ||
    word === 'billion' ||
    word === 'times'
  )
    return true;
  if (!reader.isWord(at) || PREPOSITIONS.has(word) || !reader.isLower(at)) return false;
  for (let index = at - 1; index >= at - 3; index -= 1) {
    if (reader.is(index, Is.digits | Is.cardinal)) return true;
    if (!reader.isWord(index)) return false;
  }
  return false;
}

/** "Fridays", "Sunday mornings", "weekdays". */
function readPlural(reader: Reader, at: number): Read | null {
  const word = reader.word(at)!;
  if (word.unit === 'weekend' && word.isPlural) return set(at + 1, 'XXXX-WXX-WE');
  if (word.unit !== null) return null;
  const next = reader.word(at + 1);
  if (word.weekday > 0 && word.isPlural) return set(at + 1, `XXXX-WXX-${word.weekday}`);
  if (word.weekday > 0 && next !== undefined && (next.is & Is.part) !== 0 && next.isPlural) {
    return set(at + 2, `XXXX-WXX-${word.weekday}T${next.part}`);
  }
  return null;
}

const NOT_PERIODIC = words(
  'mirror mail telegraph news express star post herald times tribune beast record',
);

/** "the daily Helsinki Post", "the weekly El Nuevo Dia": a paper, not how often. */
function isPaper(reader: Reader, at: number): boolean {
  if (!reader.isTitle(at + 1) || reader.isShouted) return false;
  if (reader.is(at + 1, Is.month | Is.weekday)) return false;
  // "the Cairo daily Al Fajr"
  const isOfPlace = reader.isTitle(at - 1) && at - 1 > reader.begin && reader.isLower(at);
  return isOfPlace || PAPER_DETERMINERS.has(reader.lower(at - 1));
}

const PAPER_DETERMINERS = new Set([
  'the',
  'state-run',
  'independent',
  'opposition',
  'local',
  'pro-government',
]);

export const setRules: readonly DateRule[] = [
  { id: 'dates/every', example: 'every Friday', starts: Is.every, read: readEvery },
  {
    id: 'dates/times-a',
    example: 'twice a week',
    starts: Is.opener | Is.cardinal | Is.digits | Is.quantity,
    read: readTimes,
  },
  { id: 'dates/rate', example: '500 barrels [[a day]]', starts: Is.article, read: readRate },
  { id: 'dates/plural-day', example: 'Fridays', starts: Is.weekday | Is.unit, read: readPlural },
  {
    id: 'dates/periodic',
    example: 'daily',
    starts: Is.periodic,
    read: (reader, at) => {
      if (reader.isCapital(at) && (at > reader.begin || NOT_PERIODIC.has(reader.lower(at + 1))))
        return null;
      if (NOT_PERIODIC.has(reader.lower(at + 1)) && reader.isTitle(at + 1)) return null;
      if (isPaper(reader, at)) return null;
      // "the quarterly dividend" names a dividend; "paid quarterly" says how often.
      if (reader.lower(at) === 'quarterly' && reader.isLower(at + 1)) return null;
      return set(at + 1, reader.word(at)!.value);
    },
  },
];

export type { Unit };
