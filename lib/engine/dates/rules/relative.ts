import { calendar, shift, type From, type Read, type Unit } from '../expression.ts';
import { isWeekday } from '../guards.ts';
import { isMonthAlone } from '../month-alone.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { pickAt } from './periods.ts';
import { yearAfter } from './years.ts';
import { words } from '../../word-lists.ts';

/** "last week", "next year", "this month", "the previous day", "that same month", "the year". */
function readDirectedUnit(reader: Reader, at: number): Read | null {
  const hasArticle = reader.lower(at) === 'the';
  const pick = pickAt(reader, at);
  if (pick === null) return null;
  const fiscal =
    reader.lower(pick.end) === 'fiscal' ||
    reader.lower(pick.end) === 'calendar' ||
    reader.lower(pick.end) === 'financial';
  const noun = fiscal ? pick.end + 1 : pick.end;
  const word = reader.word(noun);
  if (word === undefined || word.unit === null || word.isPlural || (word.is & Is.unit) === 0)
    return null;
  const { unit } = word;
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  const first = reader.lower(hasArticle ? at + 1 : at);
  if (hasArticle && first === 'next' && isLasting(reader, at))
    return { end: noun + 1, expression: { kind: 'duration', unit, count: 1 } };
  if (hasArticle && (first === 'last' || first === 'past' || first === 'coming'))
    return readSpan(reader, noun + 1, unit, first);
  if (
    !hasArticle &&
    (first === 'previous' ||
      first === 'following' ||
      first === 'preceding' ||
      first === 'prior' ||
      first === 'subsequent' ||
      first === 'same') &&
    !DETERMINERS.has(reader.lower(at - 1))
  )
    return null;
  if (!hasArticle && first === 'past') return null;
  if (first === 'coming' || first === 'upcoming') if (!hasArticle) return null;
  const from: From = first === 'next' && hasArticle ? 'text' : pick.from;
  if (reader.isHyphen(noun + 1) && reader.isWord(noun + 2) && reader.lower(noun + 2) !== 'end')
    return null;
  if (
    unit === 'day' &&
    first === 'next' &&
    !hasArticle &&
    !['', ',', 'the'].includes(reader.lower(at - 1))
  )
    return { end: noun + 1, expression: shift(unit, 1, 'text') };
  if (reader.lower(noun + 1) === 'of' && unit === 'day') return null;
  const weekday = unit === 'week' ? weekdayAfter(reader, noun + 1) : 0;
  return {
    end: weekday > 0 ? noun + 2 : noun + 1,
    expression: shift(unit, pick.pick, from, { weekday }),
  };
}

const DETERMINERS = new Set(['the', 'that', 'this', '-']);

const LASTING = new Set(
  'continue continued continues remain remained remains stay stayed last lasted rule ruled raged'.split(
    ' ',
  ),
);
const WORDS_TO_LASTING = 6;

/** "went on fighting for the next year", "would remain the capital for the next decade": a length. */
function isLasting(reader: Reader, at: number): boolean {
  if (reader.lower(at - 1) !== 'for') return false;
  for (let index = at - 2; index >= at - WORDS_TO_LASTING; index -= 1) {
    if (LASTING.has(reader.lower(index))) return true;
  }
  return false;
}

function weekdayAfter(reader: Reader, at: number): number {
  const word = reader.word(at);
  return word !== undefined && word.weekday > 0 && !word.isPlural && !word.isDoubtful
    ? word.weekday
    : 0;
}

/** "the past year", "the last week": a stretch that ends now; "the last day of" belongs to an event. */
function readSpan(reader: Reader, end: number, unit: Unit, first: string): Read | null {
  if (reader.lower(end) === 'of' && first === 'last')
    return unit === 'day' ? null : { end, expression: { kind: 'duration', unit, count: 1 } };
  if (first === 'last' && (unit === 'day' || unit === 'weekend')) return null;
  if (first === 'coming' && unit !== 'year' && unit !== 'decade')
    return { end, expression: shift(unit, 1, 'speech') };
  return { end, expression: { kind: 'duration', unit, count: 1 } };
}

const BEFORE_THAT = new Set([
  '',
  ',',
  'of',
  'on',
  'in',
  'by',
  'from',
  'since',
  'until',
  'and',
  'but',
  ';',
]);

/** "last April", "next Monday", "this Friday", "the following Sunday". */
function readDirectedName(reader: Reader, at: number): Read | null {
  const pick = pickAt(reader, at);
  if (pick === null) return null;
  if (reader.lower(at) === 'that' && !BEFORE_THAT.has(reader.lower(at - 1))) return null;
  const word = reader.word(pick.end);
  if (word === undefined || reader.isHyphen(pick.end + 1)) return null;
  const { pick: by, from } = pick;
  if (word.weekday > 0 && !word.isPlural && isWeekday(reader, pick.end)) {
    return {
      end: pick.end + 1,
      expression: calendar({ weekday: word.weekday, pick: by, pickFrom: from }),
    };
  }
  if (word.month > 0 && reader.isCapital(pick.end)) {
    const day = reader.dayOfMonth(pick.end + 1);
    const year = yearAfter(reader, pick.end + 1);
    if (year !== null)
      return {
        end: year.end,
        expression: calendar({ granularity: 'month', number: word.month, ...year.fields }),
      };
    if (day !== null)
      return {
        end: day.end,
        expression: calendar({ number: word.month, day: day.value, pick: by, pickFrom: from }),
      };
    if (!isMonthAlone(reader, pick.end)) return null;
    return {
      end: pick.end + 1,
      expression: calendar({ granularity: 'month', number: word.month, pick: by, pickFrom: from }),
    };
  }
  return null;
}

/** today, yesterday, tomorrow; "the day before yesterday", "the day after tomorrow". */
function readDeictic(reader: Reader, at: number): Read | null {
  const word = reader.word(at)!;
  if ((word.is & Is.deictic) !== 0) {
    // "USA Today", "the Today programme"
    if (reader.isTitle(at) && reader.isWord(at - 1)) return null;
    return { end: at + 1, expression: shift('day', word.days, 'speech') };
  }
  const start = reader.after(at, 'the');
  if (reader.lower(start) !== 'day') return null;
  const way = reader.lower(start + 1);
  if (way === 'before' && reader.lower(start + 2) === 'yesterday')
    return { end: start + 3, expression: shift('day', -2, 'speech') };
  if (way === 'after' && reader.lower(start + 2) === 'tomorrow')
    return { end: start + 3, expression: shift('day', 2, 'speech') };
  return null;
}

/** "the day before", "the day after", "the night before": what the text told last. */
function readDayBefore(reader: Reader, at: number): Read | null {
  if (reader.lower(at) !== 'the') return null;
  const word = reader.word(at + 1);
  if (word === undefined) return null;
  const way = reader.lower(at + 2);
  const by =
    way === 'before' || way === 'previous' ? -1 : way === 'after' || way === 'following' ? 1 : 0;
  if (by === 0) return null;
  const isPointing = reader.lower(at + 3) === 'that' && !reader.isWord(at + 4);
  const end = isPointing ? at + 4 : at + 3;
  const next = reader.lower(end);
  // "the day after the vote" is told by an event that has no date here.
  const isBare =
    next === '' ||
    !reader.isWord(end) ||
    next === 'and' ||
    next === 'saw' ||
    next === 'in' ||
    next === 'at' ||
    next === 'on';
  if (!isBare) return null;
  if ((word.is & Is.part) !== 0 && !word.isPlural) {
    return {
      end,
      expression: shift('day', by, 'text'),
      clock: { hour: -1, minute: -1, second: 0, part: word.part, dayShift: 0 },
    };
  }
  if (
    word.unit === null ||
    word.isPlural ||
    word.unit === 'second' ||
    word.unit === 'minute' ||
    word.unit === 'hour'
  )
    return null;
  return { end, expression: shift(word.unit, by, 'text') };
}

/** "in the year of the dragon", "for the week-long fair": told by what follows. */
const NOT_AFTER_THE_UNIT = new Set(['of', '-', 'that', 'round']);
const BEFORE_THE_UNIT = words('in for during of throughout by over this until through');

/** "the year", "the quarter", "the week", "the month", "the weekend" after a preposition: the one in hand. */
function readTheUnit(reader: Reader, at: number): Read | null {
  if (reader.lower(at) !== 'the') return null;
  let noun = at + 1;
  const isFiscal = reader.lower(noun) === 'fiscal' || reader.lower(noun) === 'financial';
  if (isFiscal) noun += 1;
  const word = reader.word(noun);
  if (word === undefined || word.unit === null || word.isPlural) return null;
  const { unit } = word;
  // "the constitution of the Year III"
  if (/^[ivx]+$/.test(reader.lower(noun + 1)) && reader.isTitle(noun)) return null;
  if (unit === 'weekend') {
    return { end: noun + 1, expression: calendar({ granularity: 'weekend' }) };
  }
  if (
    unit !== 'year' &&
    unit !== 'quarter' &&
    unit !== 'month' &&
    unit !== 'week' &&
    unit !== 'decade'
  )
    return null;
  if (!BEFORE_THE_UNIT.has(reader.lower(at - 1)) || NOT_AFTER_THE_UNIT.has(reader.lower(noun + 1)))
    return null;
  if (isBordered(reader, noun + 1)) {
    return { end: noun + 1, expression: { kind: 'duration', unit, count: 1 } };
  }
  return { end: noun + 1, expression: shift(unit, 0, 'text') };
}

/** "the year to 30 June", "the quarter ended 31 March": a length, told by where it ends. */
function isBordered(reader: Reader, at: number): boolean {
  const word = reader.lower(at);
  if (word === 'to') return true;
  const next = reader.after(at + 1, 'on');
  return (word === 'ended' || word === 'ending') && reader.is(next, Is.digits | Is.month);
}

const EVENTLESS_ENDS = /^(?:ago|earlier|later|before|after|afterwards?|hence|previously|prior)$/;

/** The words after a count of units that turn a length into a point: null when there are none. */
export function pointAfter(
  reader: Reader,
  at: number,
): {
  readonly end: number;
  readonly sign: -1 | 1;
  readonly from: From;
  readonly isComparison: boolean;
} | null {
  const word = reader.lower(at);
  if (word === 'from' && (reader.lower(at + 1) === 'now' || reader.lower(at + 1) === 'today')) {
    return { end: at + 2, sign: 1, from: 'speech', isComparison: false };
  }
  if (!EVENTLESS_ENDS.test(word)) return null;
  const next = reader.lower(at + 1);
  if (word === 'ago') return { end: at + 1, sign: -1, from: 'speech', isComparison: false };
  if (word === 'hence') return { end: at + 1, sign: 1, from: 'speech', isComparison: false };
  if (word === 'later' || word === 'afterwards' || word === 'afterward')
    return { end: at + 1, sign: 1, from: 'text', isComparison: false };
  if (word === 'earlier' || word === 'previously' || word === 'prior') {
    if (word === 'prior' && next === 'to') return null;
    return { end: at + 1, sign: -1, from: 'text', isComparison: word === 'earlier' };
  }
  // "two days after the vote": an event without a date here.
  if (word === 'after' || word === 'before') {
    const isBare = next === '' || next === '.' || next === ',' || next === ';' || next === ')';
    if (!isBare) return null;
    return {
      end: at + 1,
      sign: word === 'after' ? 1 : -1,
      from: 'text',
      isComparison: word === 'before',
    };
  }
  return null;
}

/** "three Fridays ago". */
function readWeekdaysAgo(reader: Reader, at: number): Read | null {
  const count = reader.count(at);
  if (count === null || count.value % 1 !== 0 || count.value < 1 || count.value > 20) return null;
  const { weekday = 0 } = reader.word(count.end) ?? {};
  if (weekday === 0 || !reader.isCapital(count.end) || reader.lower(count.end + 1) !== 'ago')
    return null;
  return {
    end: count.end + 2,
    expression: calendar({ weekday, pick: -1, weeksOn: 1 - count.value }),
  };
}

export const relativeRules: readonly DateRule[] = [
  {
    id: 'dates/weekdays-ago',
    example: 'three Fridays ago',
    starts: Is.digits | Is.cardinal,
    read: readWeekdaysAgo,
  },
  {
    id: 'dates/directed-unit',
    example: 'last week',
    starts: Is.direction | Is.the,
    read: readDirectedUnit,
  },
  {
    id: 'dates/directed-name',
    example: 'last April',
    starts: Is.direction | Is.the,
    read: readDirectedName,
  },
  { id: 'dates/today', example: 'yesterday', starts: Is.deictic | Is.the, read: readDeictic },
  { id: 'dates/day-before', example: 'the day before', starts: Is.the, read: readDayBefore },
  {
    id: 'dates/the-unit',
    example: 'the weekend',
    starts: Is.the,
    read: readTheUnit,
  },
];
