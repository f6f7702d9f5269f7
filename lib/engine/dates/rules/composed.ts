import { daysInMonth } from '../../calendar.ts';
import {
  calendar,
  shift,
  type CalendarExpression,
  type Clock,
  type Expression,
  type Read,
} from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { longest, type DateRule } from '../rule.ts';
import type { DateMod } from '../value.ts';
import { clockAt } from './clock.ts';
import { comparisonRules } from './comparisons.ts';
import { dayRules } from './calendar-days.ts';
import { holidayRules } from './holidays.ts';
import { numericRules } from './numeric.ts';
import { periodRules } from './periods.ts';
import { relativeRules } from './relative.ts';
import { durationRules } from './durations.ts';
import { yearAfter, yearRules } from './years.ts';

/** Everything that names a point of the calendar by itself; what the composed rules build on. */
export const POINT_RULES: readonly DateRule[] = [
  ...numericRules,
  ...dayRules,
  ...yearRules,
  ...periodRules,
  ...relativeRules,
  ...comparisonRules,
  ...holidayRules,
];

/** The longest point at `at`: "12 May", "last year", "the 1980s". */
export function pointAt(reader: Reader, at: number): Read | null {
  return longest(POINT_RULES, reader, at)?.read ?? null;
}

/** A point or a counted shift: "two years ago" too. */
function momentAt(reader: Reader, at: number): Read | null {
  const point = pointAt(reader, at);
  if (point !== null) return point;
  const counted = longest(durationRules, reader, at)?.read ?? null;
  return counted !== null && counted.expression?.kind === 'shift' ? counted : null;
}

const partClock = (part: string, dayShift = 0): Clock => ({
  hour: -1,
  minute: -1,
  second: 0,
  part,
  dayShift,
});

function isDayLike(expression: Expression | null): boolean {
  if (expression === null) return false;
  if (expression.kind === 'calendar') return expression.granularity === 'day';
  return expression.kind === 'shift' && expression.unit === 'day';
}

/** "Monday evening", "yesterday afternoon", "Tuesday at 6 pm", "May 7, 5:30pm", "Friday night at 8". */
function readDayTime(reader: Reader, at: number): Read | null {
  const day = pointAt(reader, at);
  if (day === null || !isDayLike(day.expression)) return null;
  let end = day.end;
  let clock: Clock | null = day.clock ?? null;
  let mod: DateMod | null = null;
  let word = end;
  if (
    (reader.lower(word) === 'early' || reader.lower(word) === 'late') &&
    reader.is(word + 1, Is.part)
  ) {
    mod = reader.lower(word) === 'early' ? 'START' : 'END';
    word += 1;
  } else if (
    reader.lower(word) === 'in' &&
    reader.lower(word + 1) === 'the' &&
    reader.is(word + 2, Is.part)
  ) {
    word += 2;
  } else if (reader.lower(word) === 'at' && reader.is(word + 1, Is.part)) {
    word += 1;
  }
  const part = reader.word(word);
  if (part !== undefined && (part.is & Is.part) !== 0 && !part.isPlural && part.part !== '') {
    clock = partClock(part.part);
    end = word + 1;
  }
  const time = timeAfter(reader, end);
  if (time !== null) {
    clock = { ...time.clock, dayShift: clock?.dayShift ?? 0 };
    end = time.end;
  }
  if (clock === null || end === day.end) return null;
  return {
    end,
    expression: day.expression,
    clock,
    mod,
    ...(day.first === undefined ? {} : { first: day.first }),
  };
}

/** A clock time after a day: ", ", "at ", "around ", "about ". */
function timeAfter(
  reader: Reader,
  at: number,
): { readonly end: number; readonly clock: Clock } | null {
  let word = reader.after(at, ',');
  const isHedged = /^(?:at|around|about|by)$/.test(reader.lower(word));
  if (isHedged) word += 1;
  if (reader.lower(word) === 'about' || reader.lower(word) === 'around') word += 1;
  const time = clockAt(reader, word);
  if (time === null) return null;
  // "Friday, 18:15" is a time; "Friday 1500 people" was no clock.
  return time;
}

/** "6 am on Tuesday", "18:00, 15/03/2024", "noon on Friday", "4:47 am local time on 14 March". */
function readTimeDay(reader: Reader, at: number): Read | null {
  const time = clockAt(reader, at);
  if (time === null) return null;
  let word = time.end;
  let clock = time.clock;
  if (reader.lower(word) === '(') {
    // "4 p.m. (2000 GMT) on Friday": the second time is the same moment.
    const other = clockAt(reader, word + 1);
    if (other !== null && reader.lower(other.end) === ')') word = other.end + 1;
  }
  const isOn =
    reader.lower(word) === 'on' || reader.lower(word) === ',' || reader.lower(word) === 'of';
  if (isOn) word += 1;
  if (reader.lower(word) === 'on') word += 1;
  if (reader.lower(word) === 'the' && reader.is(word + 1, Is.part)) return null;
  const dayTime = readDayTime(reader, word);
  const day = dayTime ?? pointAt(reader, word);
  if (day === null) {
    const part =
      reader.lower(word) === 'this' || reader.lower(word) === 'that'
        ? readDirectedPart(reader, word)
        : reader.lower(word) === 'tonight'
          ? readTonight(reader, word)
          : null;
    if (part === null) return null;
    clock =
      clock.hour >= 1 && clock.hour <= 11 && part.clock?.part !== 'MO'
        ? { ...clock, hour: clock.hour + 12 }
        : clock;
    return { end: part.end, expression: part.expression, clock };
  }
  if (!isDayLike(day.expression)) return null;
  if (reader.lower(word) === 'the') return null;
  return { end: day.end, expression: day.expression, clock };
}

/** "this morning", "that night", "last night", "tomorrow night" is a day time. */
function readDirectedPart(reader: Reader, at: number): Read | null {
  const first = reader.lower(at);
  let word = at + 1;
  let by: number;
  let from: 'speech' | 'text' = 'speech';
  if (first === 'this') by = 0;
  else if (first === 'last') by = -1;
  else if (first === 'that') {
    by = 0;
    from = 'text';
    if (reader.lower(word) === 'same') word += 1;
  } else if (first === 'the') {
    const second = reader.lower(word);
    if (second === 'next' || second === 'following') by = 1;
    else if (second === 'previous' || second === 'preceding') by = -1;
    else if (second === 'same') by = 0;
    else return null;
    from = 'text';
    word += 1;
  } else return null;
  const isEarly = reader.lower(word) === 'early' || reader.lower(word) === 'late';
  if (isEarly) word += 1;
  const part = reader.word(word);
  if (part === undefined || (part.is & Is.part) === 0 || part.isPlural || part.part === '')
    return null;
  if (first === 'last' && part.part !== 'NI' && part.part !== 'EV') return null;
  const mod: DateMod | null = isEarly
    ? reader.lower(word - 1) === 'early'
      ? 'START'
      : 'END'
    : null;
  const time = timeAfter(reader, word + 1);
  const clock = time?.clock ?? partClock(part.part);
  return { end: time?.end ?? word + 1, expression: shift('day', by, from), clock, mod };
}

function readTonight(reader: Reader, at: number): Read | null {
  const word = reader.lower(at);
  if (word === 'tonight') {
    const time = timeAfter(reader, at + 1);
    return {
      end: time?.end ?? at + 1,
      expression: shift('day', 0, 'speech'),
      clock: time?.clock ?? partClock('NI'),
    };
  }
  if (word === 'overnight') {
    if (reader.is(at + 1, Is.weekday))
      return {
        end: at + 2,
        expression: calendar({ weekday: reader.word(at + 1)!.weekday }),
        clock: partClock('NI'),
      };
    return { end: at + 1, expression: null, clock: partClock('NI', -1) };
  }
  return null;
}

/** "the night of 20 June", "the early hours of Sunday", "the morning of May 6", "the evening". */
function readPartOf(reader: Reader, at: number, isInner = false): Read | null {
  let word = reader.after(at, 'the');
  let mod: DateMod | null = null;
  if (reader.lower(word) === 'early' || reader.lower(word) === 'late') {
    mod = reader.lower(word) === 'early' ? 'START' : 'END';
    word += 1;
    if (reader.isHyphen(word)) word += 1;
    if (reader.lower(word) === 'in' && reader.lower(word + 1) === 'the') word += 2;
    else if (reader.lower(word) === 'in' || reader.lower(word) === 'on') return null;
  }
  let part = reader.word(word)?.part ?? '';
  let isHours = false;
  if (reader.lower(word) === 'hours' && mod !== null) {
    part = mod === 'START' ? 'MO' : 'NI';
    isHours = true;
    mod = null;
  } else if (!reader.is(word, Is.part) || part === '' || reader.word(word)!.isPlural) return null;
  else if (reader.lower(word + 1) === 'hours') {
    word += 1;
  }
  const end = word + 1;
  if (!isHours && reader.is(end, Is.weekday | Is.deictic)) {
    const day = pointAt(reader, end);
    if (day !== null && isDayLike(day.expression) && BEFORE_BARE_PART.has(reader.lower(at - 1))) {
      return { end: day.end, expression: day.expression, clock: partClock(part), mod };
    }
  }
  if (reader.lower(end) === 'of' || reader.lower(end) === 'on') {
    const inner =
      reader.lower(end + 1) === 'the' && reader.is(end + 2, Is.part)
        ? isInner
          ? null
          : readPartOf(reader, end + 1, true)
        : (readDayTime(reader, end + 1) ?? pointAt(reader, end + 1));
    if (
      inner !== null &&
      (isDayLike(inner.expression) || (inner.expression === null && inner.clock)) &&
      (reader.lower(end) === 'of' || isHours || inner.expression !== null)
    ) {
      return {
        end: inner.end,
        expression: inner.expression,
        clock: partClock(inner.clock?.part && isHours ? inner.clock.part : part),
        mod,
      };
    }
    if (inner !== null && inner.expression?.kind === 'calendar' && reader.lower(end) === 'of')
      return null;
  }
  if (!isHours && reader.lower(end) === 'before') return null;
  const before = reader.lower(at - 1);
  const hasArticle = reader.lower(at) === 'the';
  const isTimed = hasArticle ? BEFORE_PART.has(before) : BEFORE_BARE_PART.has(before);
  if (!isTimed || reader.isHyphen(end)) return null;
  if (reader.isWord(end) && !AFTER_PART.has(reader.lower(end)) && !hasArticle) return null;
  if (hasArticle && reader.lower(end) === 'of') return null;
  return { end, expression: null, clock: partClock(part), mod };
}

const BEFORE_PART = new Set(
  'in during on by through throughout late early until before'.split(' '),
);
const BEFORE_BARE_PART = new Set('at by before until after'.split(' '));
const AFTER_PART = new Set(
  'and the they he she it of on to but when with a in as for , while after before'.split(' '),
);

const EDGES: ReadonlyMap<string, DateMod> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['onset', 'START'],
  ['outset', 'START'],
  ['dawn', 'START'],
  ['opening', 'START'],
  ['middle', 'MID'],
  ['midst', 'MID'],
  ['height', 'MID'],
  ['midpoint', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['turn', 'START'],
]);

/** "early 1944", "late on Saturday", "mid-2018", "the end of May", "later this year", "early in the year". */
function readEdge(reader: Reader, at: number): Read | null {
  let word = reader.after(at, 'the');
  const hasArticle = word > at;
  if (reader.lower(word) === 'very') word += 1;
  const edge = reader.lower(word);
  const named = EDGES.get(edge);
  if (named !== undefined) return readEdgeNoun(reader, word, named);
  if (
    edge === 'latter' ||
    ((edge === 'early' || edge === 'later' || edge === 'first' || edge === 'middle') &&
      (reader.lower(word + 1) === 'part' || reader.lower(word + 1) === 'days'))
  ) {
    if (reader.lower(word + 1) === 'half' || reader.lower(word + 2) !== 'of') return null;
    const inner = innerAt(reader, word + 3);
    return inner === null
      ? null
      : {
          ...inner,
          mod: edge === 'latter' || edge === 'later' ? 'END' : edge === 'middle' ? 'MID' : 'START',
        };
  }
  if (edge === 'later' || edge === 'earlier') {
    if (hasArticle) return null;
    const next = reader.lower(word + 1);
    const inner = innerAt(reader, next === 'on' || next === 'in' ? word + 2 : word + 1);
    if (inner === null || !isDirected(inner.expression, next)) return null;
    return { ...inner, mod: null };
  }
  const mod: DateMod | null =
    edge === 'early' ? 'START' : edge === 'mid' ? 'MID' : edge === 'late' ? 'END' : null;
  if (mod === null) return null;
  let next = word + 1;
  if (reader.isHyphen(next)) next += 1;
  let inner: Read | null = null;
  const link = reader.lower(next);
  // "early to mid-June": the second word counts.
  if (link === 'on' || link === 'in') inner = innerAt(reader, next + 1);
  else {
    if (/^(?:early|mid|late)$/.test(link)) return null;
    inner = innerAt(reader, next);
  }
  if (inner === null) return null;
  const { expression } = inner;
  if (
    expression?.kind === 'duration' ||
    expression?.kind === 'set' ||
    expression?.kind === 'reference'
  )
    return null;
  // "late yesterday", "early Friday morning" stay; "late the next day" too.
  if (
    reader.lower(next) === 'the' &&
    !isDayLike(expression) &&
    expression?.kind !== 'shift' &&
    link !== 'in'
  )
    return null;
  return { ...inner, mod };
}

/** What may follow "early", "the end of": a point, a day with its part, a part of a day. */
function innerAt(reader: Reader, at: number): Read | null {
  const part = readDirectedPart(reader, at) ?? readTonight(reader, at);
  if (part !== null) return part;
  const composed = readDayTime(reader, at);
  if (composed !== null) return composed;
  const yearly = readOfYear(reader, at);
  if (yearly !== null) return yearly;
  const point = momentAt(reader, at);
  if (point !== null) return point;
  if (reader.lower(at) === 'the' && reader.is(at + 1, Is.part)) return readPartOf(reader, at);
  const unit = reader.word(reader.after(at, 'the'));
  // "the end of the year", "early in the week": the one in hand.
  if (
    reader.lower(at) === 'the' &&
    unit !== undefined &&
    unit.unit !== null &&
    !unit.isPlural &&
    IN_HAND.has(unit.unit)
  ) {
    return { end: at + 2, expression: shift(unit.unit, 0, 'text') };
  }
  return null;
}

const IN_HAND = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']);

/** "later" asks for something in hand: "later that day", "later in 1945", "later this week". */
function isDirected(expression: Expression | null, next: string): boolean {
  if (expression === null) return true;
  if (expression.kind === 'shift') return expression.by === 0 || next === 'in';
  if (expression.kind !== 'calendar') return false;
  if (expression.granularity === 'day')
    return expression.weekday > 0 || next === 'on' || expression.pick === 0;
  return next === 'in' || expression.pick === 0;
}

/** "the end of 1944", "the start of the month", "the turn of the century", "year's end". */
function readEdgeNoun(reader: Reader, at: number, mod: DateMod): Read | null {
  if (reader.lower(at + 1) !== 'of') return null;
  if (reader.lower(at) === 'turn' && reader.lower(at + 3) !== 'century') return null;
  const inner = innerAt(reader, at + 2);
  if (inner === null) return null;
  const { expression } = inner;
  if (expression?.kind === 'duration' || expression?.kind === 'set') return null;
  return { ...inner, mod };
}

/** "the week of May 7", "the weekend of 12 May", "the first week of June" is not a point of its own. */
function readOfYear(reader: Reader, at: number): Read | null {
  const word = reader.after(at, 'the');
  const unit = reader.word(word);
  if (
    unit === undefined ||
    unit.isPlural ||
    (unit.unit !== 'week' && unit.unit !== 'weekend' && unit.unit !== 'month')
  )
    return null;
  if (reader.lower(word + 1) !== 'of') return null;
  const inner = pointAt(reader, word + 2);
  if (inner === null || !isDayLike(inner.expression) || inner.expression?.kind !== 'calendar')
    return null;
  return { end: inner.end, expression: inner.expression };
}

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

/** "year's end", "month's end", "the end of the year" without "the". */
function readUnitEnd(reader: Reader, at: number): Read | null {
  const word = reader.after(reader.after(at, 'the'), 'this');
  const unit = reader.word(word);
  if (unit?.unit !== 'year' && unit?.unit !== 'month' && unit?.unit !== 'week') return null;
  if (reader.lower(word + 1) !== "'s" || reader.lower(word + 2) !== 'end') return null;
  return { end: word + 3, expression: shift(unit.unit, 0, 'text'), mod: 'END' };
}

/** "a year ago Monday", "two weeks ago today", "three years ago this month". */
function readAgoPoint(reader: Reader, at: number): Read | null {
  const counted = longest(durationRules, reader, at)?.read ?? null;
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
  return {
    end: inner.end,
    expression: { kind: 'duration', unit: unit.unit, count: count?.value ?? 1 },
  };
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

const DATE_STARTS =
  Is.digits |
  Is.month |
  Is.weekday |
  Is.ordinal |
  Is.article |
  Is.deictic |
  Is.direction |
  Is.holiday |
  Is.season;

export const composedRules: readonly DateRule[] = [
  { id: 'dates/day-time', example: 'Monday evening', starts: DATE_STARTS, read: readDayTime },
  {
    id: 'dates/time-day',
    example: '6 am on Tuesday',
    starts: Is.digits | Is.clock | Is.cardinal,
    read: readTimeDay,
  },
  {
    id: 'dates/directed-part',
    example: 'this morning',
    starts: Is.direction | Is.article,
    read: readDirectedPart,
  },
  { id: 'dates/tonight', example: 'tonight', starts: Is.part, read: readTonight },
  {
    id: 'dates/part-of-day',
    example: 'the night of 20 June',
    starts: Is.article | Is.part | Is.edge,
    read: (reader, at) => readPartOf(reader, at),
  },
  {
    id: 'dates/edge',
    example: 'the end of 1944',
    starts: Is.article | Is.edge | Is.opener | Is.ordinal,
    read: readEdge,
  },
  { id: 'dates/with-year', example: 'Tuesday last week', starts: DATE_STARTS, read: readWithYear },
  {
    id: 'dates/unit-end',
    example: "year's end",
    starts: Is.unit | Is.article | Is.direction,
    read: readUnitEnd,
  },
  {
    id: 'dates/week-of',
    example: 'the week of May 7',
    starts: Is.article | Is.unit,
    read: readOfYear,
  },
  {
    id: 'dates/span-of',
    example: 'the first nine months of 1989',
    starts: Is.article | Is.ordinal | Is.direction | Is.edge | Is.reference | Is.opener,
    read: readSpanOf,
  },
  {
    id: 'dates/ago-point',
    example: 'two weeks ago today',
    starts: Is.article | Is.digits | Is.cardinal,
    read: readAgoPoint,
  },
];
