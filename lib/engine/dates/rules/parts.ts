import {
  shift,
  type CalendarExpression,
  type Expression,
  type PartExpression,
  type Read,
  type ShiftExpression,
} from '../expression.ts';
import { isWeekday } from '../guards.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { RuleSet } from '../rule.ts';
import { isDayLike } from './day-times.ts';
import { pointAt } from './points.ts';

const LAST = new Set(['last', 'final', 'closing']);

const part = (
  end: number,
  fields: Pick<PartExpression, 'unit' | 'nth' | 'of'> & { readonly weekday?: number },
): Read => ({ end, expression: { kind: 'part', weekday: 0, ...fields } });

/** "first", "4th", "last": 1, 4, -1 and the token after it; null for other words. */
function nthAt(reader: Reader, at: number): { readonly nth: number; readonly end: number } | null {
  if (LAST.has(reader.lower(at))) return { nth: -1, end: at + 1 };
  const ordinal = reader.ordinal(at);
  return ordinal === null ? null : { nth: ordinal.value, end: ordinal.end };
}

/** "in March", "of last month", "of the year": a stretch of one of these sizes, or null. */
function stretchAt(
  reader: Reader,
  at: number,
  sizes: ReadonlySet<string>,
): { readonly end: number; readonly of: CalendarExpression | ShiftExpression } | null {
  if (reader.lower(at) !== 'of' && reader.lower(at) !== 'in') return null;
  const inner = pointAt(reader, at + 1) ?? theUnitAt(reader, at + 1);
  const expression = inner?.expression ?? null;
  if (inner === null || !isStretch(expression) || !sizes.has(sizeOf(expression))) return null;
  return { end: inner.end, of: expression };
}

const MONTH_OR_YEAR: ReadonlySet<string> = new Set(['month', 'year']);
const YEAR: ReadonlySet<string> = new Set(['year']);

const isStretch = (
  expression: Expression | null,
): expression is CalendarExpression | ShiftExpression =>
  expression?.kind === 'calendar' || (expression?.kind === 'shift' && expression.weekday === 0);

const sizeOf = (expression: CalendarExpression | ShiftExpression): string =>
  expression.kind === 'shift' ? expression.unit : expression.granularity;

/** "the month", "the year": the one in hand. */
function theUnitAt(reader: Reader, at: number): Read | null {
  const unit = reader.word(at + 1);
  if (reader.lower(at) !== 'the' || !unit?.unit || unit.isPlural) return null;
  return { end: at + 2, expression: shift(unit.unit, 0, 'text') };
}

/** "the first Sunday in March", "the last Friday of last month". */
function readNthWeekday(reader: Reader, at: number): Read | null {
  const nth = nthAt(reader, reader.after(at, 'the'));
  if (nth === null || nth.nth > 5) return null;
  const { weekday = 0, isPlural = false } = reader.word(nth.end) ?? {};
  if (weekday === 0 || isPlural || !isWeekday(reader, nth.end)) return null;
  const stretch = stretchAt(reader, nth.end + 1, MONTH_OR_YEAR);
  if (stretch === null) return null;
  return part(stretch.end, { unit: 'weekday', nth: nth.nth, weekday, of: stretch.of });
}

/** "the third month of 2022", "the last month of the year". */
function readNthMonth(reader: Reader, at: number): Read | null {
  const nth = nthAt(reader, reader.after(at, 'the'));
  if (nth === null || nth.nth > 12 || reader.lower(nth.end) !== 'month') return null;
  const stretch = stretchAt(reader, nth.end + 1, YEAR);
  return stretch === null
    ? null
    : part(stretch.end, { unit: 'month', nth: nth.nth, of: stretch.of });
}

const WEEK_BORDERS = new Set(['ending', 'ended', 'beginning', 'starting', 'commencing']);

/** "the week of May 7", "the weekend of 12 May": what holds that day. */
function readHolding(reader: Reader, at: number): Read | null {
  const word = reader.after(at, 'the');
  const { unit = null, isPlural = false } = reader.word(word) ?? {};
  if (isPlural || (unit !== 'week' && unit !== 'weekend')) return null;
  if (reader.lower(word + 1) !== 'of') return null;
  const day = pointAt(reader, word + 2);
  if (day?.expression?.kind !== 'calendar' || !isDayLike(day.expression)) return null;
  return part(day.end, { unit, nth: 0, of: day.expression });
}

/** "the week ending 4 February": the day stays an expression of its own. */
function readBorderedWeek(reader: Reader, at: number): Read | null {
  const word = reader.after(at, 'the');
  if (reader.lower(word) !== 'week' || !WEEK_BORDERS.has(reader.lower(word + 1))) return null;
  const day = pointAt(reader, reader.after(word + 2, 'on'));
  if (day?.expression?.kind !== 'calendar' || !isDayLike(day.expression)) return null;
  return part(word + 1, { unit: 'week', nth: 0, of: day.expression });
}

/** "the year before last", "the week after next". */
function readBeforeLast(reader: Reader, at: number): Read | null {
  const word = reader.after(at, 'the');
  const { unit = null, isPlural = false } = reader.word(word) ?? {};
  const way = `${reader.lower(word + 1)} ${reader.lower(word + 2)}`;
  const by = way === 'before last' ? -2 : way === 'after next' ? 2 : 0;
  if (by === 0 || isPlural || word === at) return null;
  if (unit === null || !BEFORE_LAST.has(unit)) return null;
  return { end: word + 3, expression: shift(unit, by, 'speech') };
}

const BEFORE_LAST: ReadonlySet<string> = new Set([
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/** Pieces of a stretch, told by their place in it. */
export const PARTS = new RuleSet([
  {
    id: 'dates/nth-weekday',
    example: 'the first Sunday in March',
    starts: Is.the | Is.ordinal | Is.digits | Is.direction | Is.edge,
    read: readNthWeekday,
  },
  {
    id: 'dates/nth-month',
    example: 'the third month of 2022',
    starts: Is.the | Is.ordinal | Is.digits | Is.direction | Is.edge,
    read: readNthMonth,
  },
  {
    id: 'dates/week-of',
    example: 'the week of May 7',
    starts: Is.the | Is.unit,
    read: readHolding,
  },
  {
    id: 'dates/bordered-week',
    example: '[[the week]] ending 4 February',
    starts: Is.the | Is.unit,
    read: readBorderedWeek,
  },
  {
    id: 'dates/before-last',
    example: 'the week before last',
    starts: Is.the,
    read: readBeforeLast,
  },
]);
