import { dayNumber } from '../calendar.ts';
import type { Draft } from './expression.ts';
import type { Reader } from './reader.ts';
import type { Resolution } from './resolution.ts';
import { daysOf, move } from './points.ts';
import { pointValue } from './timex.ts';

/** What stands between two dates: a list shares what is left out, a range makes an interval as well. */
export type Link = 'range' | 'list' | null;

const RANGE_WORDS = new Set([
  'to',
  'until',
  'till',
  'through',
  'thru',
  '-',
  '–',
  '—',
  '--',
  '/',
  'and',
]);

/** The link between two drafts that follow one another, judged by the tokens between and before. */
export function linkBetween(reader: Reader, left: Draft, right: Draft): Link {
  const gap = right.first - left.end;
  if (gap < 1 || gap > 4) return null;
  let word = left.end;
  if (reader.lower(word) === "'s") word += 1;
  let text = reader.lower(word);
  if (text === ',' && gap > 1 && RANGE_WORDS.has(reader.lower(word + 1)))
    text = reader.lower(++word);
  if (text === 'and' || text === 'or' || text === ',' || text === '&') {
    if (!isOnlySmall(reader, word + 1, right.first)) return null;
    return text === 'and' && reader.lower(left.first - 1) === 'between' ? 'range' : 'list';
  }
  if (!RANGE_WORDS.has(text)) return null;
  return isOnlySmall(reader, word + 1, right.first) ? 'range' : null;
}

const SMALL = new Set(['the', 'on', 'in', 'again', 'early', 'late', 'mid', '-', 'from', 'about']);

function isOnlySmall(reader: Reader, from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) if (!SMALL.has(reader.lower(index))) return false;
  return true;
}

/** Gives the left of two linked dates the year and month that only the right one names. */
export function shareAcross(left: Draft, right: Draft): Draft {
  const a = left.expression;
  const b = right.expression;
  // "between 5 p.m. and 6 p.m. on Friday"
  const isTimed = left.clock !== null && left.clock.hour >= 0 && right.clock !== null;
  if (a === null && isTimed && b !== null && right.clock.hour >= 0) {
    // "from 11 p.m. to 3 a.m. on Friday" begins on the evening before.
    const dayShift = left.clock.hour > right.clock.hour ? -1 : left.clock.dayShift;
    return { ...left, expression: b, clock: { ...left.clock, dayShift } };
  }
  if (a?.kind !== 'calendar' || b?.kind !== 'calendar') return left;
  if (a.year !== null || a.yearShift !== null || a.pick !== null) return left;
  if (a.granularity === 'decade' || a.granularity === 'century') return left;
  if (a.weekday > 0 && a.day === 0) return left;
  if (b.year === null && b.yearShift === null) return left;
  if (b.granularity === 'year') return left;
  if (a.granularity === 'day' && a.number === 0) {
    // "from the 13th to the 19th of October"
    if (b.granularity !== 'day' || b.number === 0) return left;
    return { ...left, expression: { ...b, day: a.day, weekday: a.weekday } };
  }
  // "from December to March 1944": the earlier month lies in the year before.
  const isAcross =
    a.number > b.number &&
    (a.granularity === 'day' || a.granularity === 'month') &&
    (b.granularity === 'day' || b.granularity === 'month');
  if (b.year !== null)
    return { ...left, expression: { ...a, year: isAcross ? b.year - 1 : b.year, isBc: b.isBc } };
  return { ...left, expression: { ...a, yearShift: b.yearShift } };
}

interface Ended {
  readonly draft: Draft;
  readonly resolution: Resolution;
}

/**
 * "From 1 January to 30 September": where the two took different years and run backwards, the left
 * one is put into the last such year before the right one. Null when they stand in order.
 */
export function orderRange(left: Ended, right: Ended): Resolution | null {
  const [a, b] = [left.resolution.point, right.resolution.point];
  const [from, to] = [left.draft.expression, right.draft.expression];
  if (a === null || b === null || a.year === null || b.year === null) return null;
  if (from?.kind !== 'calendar' || from.year !== null || from.pick !== null || from.number === 0)
    return null;
  if (to?.kind !== 'calendar' || to.pick !== null || a.unit === 'week' || a.unit === 'weekend')
    return null;
  if (from.granularity !== to.granularity) return null;
  const isLater = a.number > b.number || (a.number === b.number && a.day > b.day);
  const year = isLater ? b.year - 1 : b.year;
  if (year === a.year) return null;
  return {
    ...left.resolution,
    point: { ...a, year },
    story: `the one before ${pointValue(b)}, where the range ends`,
  };
}

/** "from Monday to Wednesday": the second day comes after the first. Null when it does already. */
export function laterWeekday(left: Ended, right: Ended): Resolution | null {
  const [a, b] = [left.resolution.point, right.resolution.point];
  const { expression } = right.draft;
  if (expression?.kind !== 'calendar' || expression.weekday === 0 || expression.day > 0)
    return null;
  const [from, to] = [a, b].map((at) => (at === null ? null : daysOf(at)));
  if (!from || !to || b?.unit !== 'day') return null;
  const days = dayNumber(from[0]) - dayNumber(to[0]);
  if (days <= 0) return null;
  const point = move(b, Math.ceil(days / 7) * 7);
  return { ...right.resolution, point, story: `the first such day after ${pointValue(a!)}` };
}
