import { daysInMonth } from '../../calendar.ts';
import { calendar, shift, type CalendarExpression, type Read } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { compoundRules } from './compound.ts';
import { DATE_STARTS, dayTimeRules } from './day-times.ts';
import { LENGTHS } from './durations.ts';
import { edgeRules, innerAt } from './edges.ts';
import { PARTS } from './parts.ts';
import { pointAt } from './points.ts';
import { yearAfter } from './years.ts';

/** "Tuesday last week", "June last year", "Friday of this week", "spring of the following year". */
function readWithYear(reader: Reader, at: number): Read | null {
  const point = pointAt(reader, at);
  if (point === null || point.expression?.kind !== 'calendar') return null;
  const { expression } = point;
  const next = reader.after(point.end, 'of');
  if (
    expression.granularity === 'day' &&
    expression.weekday > 0 &&
    expression.day === 0 &&
    expression.pick === null
  ) {
    const direction = reader.word(next)?.direction;
    if (direction && reader.lower(next + 1) === 'week') {
      return {
        end: next + 2,
        expression: shift('week', direction.by, direction.from, { weekday: expression.weekday }),
      };
    }
    return null;
  }
  if (expression.year !== null || expression.yearShift !== null || expression.pick !== null)
    return null;
  if (
    expression.granularity === 'year' ||
    expression.granularity === 'decade' ||
    expression.granularity === 'century'
  )
    return null;
  const year = yearAfter(reader, point.end);
  if (year === null) return null;
  const merged: CalendarExpression = { ...expression, ...year.fields };
  return { end: year.end, expression: merged };
}

/** "a year ago Monday", "two weeks ago today", "three years ago this month". */
function readAgoPoint(reader: Reader, at: number): Read | null {
  const counted = LENGTHS.longest(reader, at)?.read ?? null;
  if (counted === null || counted.expression?.kind !== 'shift') return null;
  const { expression } = counted;
  if (reader.lower(counted.end - 1) !== 'ago' || expression.by === null) return null;
  const next = pointAt(reader, counted.end);
  if (next === null || next.expression === null) return null;
  if (expression.unit === 'year') {
    if (
      next.expression.kind === 'shift' &&
      next.expression.by === 0 &&
      next.expression.unit === 'month'
    ) {
      return { end: next.end, expression: shift('month', expression.by * 12, 'speech') };
    }
    if (
      next.expression.kind === 'calendar' &&
      next.expression.pick === null &&
      next.expression.year === null &&
      next.expression.granularity === 'month'
    ) {
      return {
        end: next.end,
        expression: { ...next.expression, yearShift: { from: 'speech', by: expression.by } },
      };
    }
    return null;
  }
  if (
    expression.unit === 'week' &&
    next.expression.kind === 'shift' &&
    next.expression.unit === 'day' &&
    next.expression.by === 0
  ) {
    return { end: next.end, expression: shift('day', expression.by * 7, 'speech') };
  }
  if (
    expression.unit === 'week' &&
    next.expression.kind === 'calendar' &&
    next.expression.weekday > 0
  ) {
    return {
      end: next.end,
      expression: shift('week', expression.by, 'speech', { weekday: next.expression.weekday }),
    };
  }
  return null;
}

/** "the first nine months of 1989", "the last week of May": one length, not a point and a length. */
function readSpanOf(reader: Reader, at: number): Read | null {
  const word = reader.after(at, 'the');
  const leader = reader.lower(word);
  if (!SPAN_LEADERS.has(leader)) return null;
  const count = reader.count(word + 1);
  const noun = count?.end ?? word + 1;
  const unit = reader.word(noun);
  if (
    unit === undefined ||
    unit.unit === null ||
    unit.isPlural !== (count !== null && count.value > 1)
  )
    return null;
  if (reader.lower(noun + 1) !== 'of') return null;
  const inner = innerAt(reader, noun + 2);
  const { expression } = inner ?? { expression: null };
  if (inner === null || inner.clock || expression === null) return null;
  if (expression.kind === 'calendar' && unit.unit === 'day' && count === null)
    return edgeDay(leader, inner.end, expression);
  if (expression.kind !== 'calendar' && expression.kind !== 'shift') return null;
  if (expression.kind === 'calendar' && expression.granularity === 'day') return null;
  if (
    unit.unit === 'half-year' ||
    unit.unit === 'quarter' ||
    (unit.unit === 'day' && count === null)
  )
    return null;
  const isStretch = count === null && (unit.unit === 'week' || unit.unit === 'weekend');
  const asDate =
    isStretch && expression.kind === 'calendar' && expression.granularity === 'month'
      ? ({
          of: expression,
          mod: leader === 'first' || leader === 'opening' ? 'START' : 'END',
        } as const)
      : undefined;
  const length = { kind: 'duration', unit: unit.unit, count: count?.value ?? 1 } as const;
  if (asDate !== undefined) return { end: inner.end, expression: { ...length, asDate } };
  const isDated = expression.kind === 'calendar' && expression.year !== null;
  return { end: inner.end, expression: isDated ? { ...length, of: expression } : length };
}

const SPAN_LEADERS = new Set(['first', 'last', 'final', 'opening', 'closing']);

/** "the first day of May 1944", "the last day of 1999". */
function edgeDay(
  leader: string,
  end: number,
  { granularity, year, number }: CalendarExpression,
): Read | null {
  const isFirst = leader === 'first' || leader === 'opening';
  if (granularity === 'year')
    return { end, expression: calendar({ year, number: isFirst ? 1 : 12, day: isFirst ? 1 : 31 }) };
  if (granularity !== 'month') return null;
  const last = daysInMonth(year ?? 2001, number);
  return { end, expression: calendar({ year, number, day: isFirst ? 1 : last }) };
}

/** Expressions made of others. */
export const composedRules: readonly DateRule[] = [
  ...dayTimeRules,
  ...edgeRules,
  ...PARTS.rules,
  ...compoundRules,
  { id: 'dates/with-year', example: 'Tuesday last week', starts: DATE_STARTS, read: readWithYear },
  {
    id: 'dates/span-of',
    example: 'the first nine months of 1989',
    starts: Is.the | Is.ordinal | Is.direction | Is.edge | Is.reference | Is.opener,
    read: readSpanOf,
  },
  {
    id: 'dates/ago-point',
    example: 'two weeks ago today',
    starts: Is.article | Is.digits | Is.cardinal,
    read: readAgoPoint,
  },
];
