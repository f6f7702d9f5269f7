import { calendar, shift, type Clock, type Expression, type Read } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import type { DateMod } from '../value.ts';
import { clockAt } from './clock.ts';
import { pointAt } from './points.ts';
import { inPart } from './spoken-clock.ts';
import { words } from '../../word-lists.ts';

const partClock = (part: string, dayShift = 0): Clock => ({
  hour: -1,
  minute: -1,
  second: 0,
  part,
  dayShift,
});

export function isDayLike(expression: Expression | null): boolean {
  if (expression === null) return false;
  if (expression.kind === 'calendar') return expression.granularity === 'day';
  return expression.kind === 'shift' && expression.unit === 'day';
}

/** "Monday evening", "yesterday afternoon", "Tuesday at 6 pm", "May 7, 5:30pm", "Friday night at 8". */
export function readDayTime(reader: Reader, at: number): Read | null {
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
  const time =
    timeAfter(reader, end) ??
    (day.expression?.kind === 'calendar' && day.expression.day > 0
      ? pointTimeAfter(reader, end)
      : null);
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

/** "Friday 3 May 2013, 9.15": after a day in full a point needs no a.m. */
function pointTimeAfter(
  reader: Reader,
  at: number,
): { readonly end: number; readonly clock: Clock } | null {
  if (reader.lower(at) !== ',' && reader.lower(at) !== 'at') return null;
  const [hour, minute, ...rest] = reader.text(at + 1).split('.', 3);
  if (hour === undefined || minute === undefined || rest.length > 0) return null;
  if (!/^\d{1,2}$/.test(hour) || !/^[0-5]\d$/.test(minute) || Number(hour) > 23) return null;
  const next = reader.lower(at + 2);
  if (reader.isWord(at + 2) && !AFTER_POINT_TIME.has(next)) return null;
  if (next === '%' || next === '-') return null;
  return {
    end: at + 2,
    clock: { hour: Number(hour), minute: Number(minute), second: 0, part: '', dayShift: 0 },
  };
}

const AFTER_POINT_TIME = words('in at on and near outside');

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
  const part = day.clock?.part ?? '';
  if (clock.isHalfOpen === true && part !== '') clock = inPart(clock, part);
  return { end: day.end, expression: day.expression, clock };
}

/** "this morning", "that night", "last night", "tomorrow night" is a day time. */
export function readDirectedPart(reader: Reader, at: number): Read | null {
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

export function readTonight(reader: Reader, at: number): Read | null {
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
export function readPartOf(reader: Reader, at: number, isInner = false): Read | null {
  let word = reader.after(at, 'the');
  let mod: DateMod | null = null;
  if (reader.lower(word) === 'early' || reader.lower(word) === 'late') {
    mod = reader.lower(word) === 'early' ? 'START' : 'END';
    word += 1;
    if (reader.isHyphen(word)) word += 1;
    if (reader.lower(word) === 'in' && reader.lower(word + 1) === 'the') word += 2;
    else if (reader.lower(word) === 'in' || reader.lower(word) === 'on') return null;
  }
  if (reader.lower(word) === 'mid' && reader.isHyphen(word + 1)) {
    mod = 'MID';
    word += 2;
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

const BEFORE_PART = words('in during on by through throughout late early until before');
const BEFORE_BARE_PART = words('at by before until after');
const AFTER_PART = words(
  'and the they he she it of on to but when with a in as for , while after before',
);

/** Classes of the first token of what names a day. */
export const DATE_STARTS =
  Is.digits |
  Is.month |
  Is.weekday |
  Is.ordinal |
  Is.the |
  Is.deictic |
  Is.direction |
  Is.holiday |
  Is.season;

export const dayTimeRules: readonly DateRule[] = [
  { id: 'dates/day-time', example: 'Monday evening', starts: DATE_STARTS, read: readDayTime },
  {
    id: 'dates/time-day',
    example: '6 am on Tuesday',
    starts: Is.digits | Is.clock | Is.cardinal | Is.business | Is.article,
    read: readTimeDay,
  },
  {
    id: 'dates/directed-part',
    example: 'this morning',
    starts: Is.direction | Is.the,
    read: readDirectedPart,
  },
  { id: 'dates/tonight', example: 'tonight', starts: Is.part, read: readTonight },
  {
    id: 'dates/part-of-day',
    example: 'the night of 20 June',
    starts: Is.the | Is.part | Is.edge,
    read: (reader, at) => readPartOf(reader, at),
  },
];
