import { shift, type Draft, type Read } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';

const BREAKS = new Set([',', '-', '–', '—']);

/** Whether a day with its month ends before the comma or dash in front of `at`: "27 June 1950, …". */
function isAfterDay(reader: Reader, at: number): boolean {
  if (!BREAKS.has(reader.lower(at - 1))) return false;
  const end = at - 2;
  if (reader.is(end, Is.month)) return isDay(reader, end - 1);
  if (reader.digitsOfLength(end, 4, 4) < 0)
    return isDay(reader, end) && reader.is(end - 1, Is.month);
  if (reader.is(end - 1, Is.month)) return isDay(reader, end - 2);
  const day = reader.lower(end - 1) === ',' ? end - 2 : end - 1;
  return isDay(reader, day) && reader.is(day - 1, Is.month);
}

const isDay = (reader: Reader, at: number): boolean => reader.digitsOfLength(at, 1, 2) > 0;

const MOST_WORDS_TO_DAY = 3;
const DAYS = new Set(['day', 'anniversary']);

/**
 * "On 27 June 1950, the day after the landing", "…, the first day of the siege", "…, the bloodiest
 * single day of the war": the day just named, told once more.
 */
function readDayAgain(reader: Reader, at: number): Read | null {
  if (reader.lower(at) !== 'the' || !isAfterDay(reader, at)) return null;
  let noun = at + 1;
  while (noun < at + 1 + MOST_WORDS_TO_DAY && !DAYS.has(reader.lower(noun))) noun += 1;
  if (!DAYS.has(reader.lower(noun))) return null;
  const next = reader.lower(noun + 1);
  const isEvent = (next === 'after' || next === 'before') && noun === at + 1;
  const isRank = noun > at + 1 && (isRanking(reader, at + 1) || reader.ordinal(at + 1) !== null);
  if (!isEvent && !isRank) return null;
  if (!isEvent && !/^(?:of|in|since)$/.test(next)) return null;
  return { end: isEvent ? noun + 2 : noun + 1, expression: shift('day', 0, 'text') };
}

const isRanking = (reader: Reader, at: number): boolean =>
  /(?:est|^last|^final|^worst)$/.test(reader.lower(at));

/** "On 27 June 1950, two days after the landing": that day, no length. */
export function toldAsDay(reader: Reader, draft: Draft): Draft {
  const { expression, first, end } = draft;
  if (expression?.kind !== 'duration' || !/^(?:after|before)$/.test(reader.lower(end)))
    return draft;
  if (!reader.isWord(end + 1) || !isAfterDay(reader, first)) return draft;
  return { ...draft, end: end + 1, expression: shift('day', 0, 'text') };
}

/** Dates that say a day of the same sentence in other words. */
export const appositionRules: readonly DateRule[] = [
  {
    id: 'dates/day-again',
    example: 'On 3 May 1912, [[the first day]] of the siege, it rained.',
    starts: Is.the,
    genre: 'narrative',
    read: readDayAgain,
  },
];
