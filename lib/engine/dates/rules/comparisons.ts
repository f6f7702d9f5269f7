import { calendar, shift, type Read, type Unit } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { yearAt } from './years.ts';
import { words } from '../../word-lists.ts';

/** "the year-earlier quarter", "the year-ago period", "a year-earlier loss". */
function readYearEarlier(reader: Reader, at: number): Read | null {
  let word = reader.after(at, 'the');
  if (word === at) word = reader.after(at, 'a');
  if (reader.lower(word) === 'prior' || reader.lower(word) === 'previous')
    return readPriorYear(reader, word);
  const unit = reader.word(word);
  if (unit?.unit !== 'year' || unit.isPlural || !reader.isHyphen(word + 1)) return null;
  const way = reader.lower(word + 2);
  if (way !== 'earlier' && way !== 'ago') return null;
  return yearBefore(reader, word + 3);
}

/** "the prior-year quarter". */
function readPriorYear(reader: Reader, at: number): Read | null {
  if (!reader.isHyphen(at + 1) || reader.lower(at + 2) !== 'year') return null;
  const noun = reader.lower(at + 3);
  return noun === 'quarter' || noun === 'period' || noun === 'month'
    ? yearBefore(reader, at + 3)
    : null;
}

/** The noun that a comparison with the year before ends in. */
function yearBefore(reader: Reader, at: number): Read {
  const noun = reader.lower(at);
  const ordinal = reader.ordinal(at);
  if (ordinal !== null && ordinal.value <= 4 && reader.lower(ordinal.end) === 'quarter')
    return { end: ordinal.end + 1, expression: shift('quarter', -4, 'text') };
  if (noun === 'quarter') return { end: at + 1, expression: shift('quarter', -4, 'text') };
  if (noun === 'month') return { end: at + 1, expression: shift('month', -12, 'text') };
  const isNoun = noun === 'period' || noun === 'half';
  return {
    end: isNoun ? at + 1 : at,
    expression: shift('year', -1, 'text', { isComparison: true }),
  };
}

/** "the same quarter last year", "the comparable period a year earlier". */
function readSamePeriod(reader: Reader, at: number): Read | null {
  const word = reader.after(at, 'the');
  if (!SAME.has(reader.lower(word))) return null;
  const noun = reader.lower(word + 1);
  if (noun !== 'quarter' && noun !== 'period' && noun !== 'month' && noun !== 'week') return null;
  const end = lastYearEnd(reader, word + 2);
  if (end === 0) return ofYear(reader, word + 1);
  if (noun === 'week') return { end, expression: shift('week', -52, 'speech') };
  return { ...yearBefore(reader, word + 1), end };
}

/** "the same month of 2019": which month, the text before or the day of writing tells. */
function ofYear(reader: Reader, at: number): Read | null {
  const noun = reader.lower(at);
  const link = reader.lower(at + 1);
  if (noun === 'week' || (link !== 'of' && link !== 'in')) return null;
  const year = yearAt(reader, at + 2, { needsFour: true });
  if (year === null) return null;
  const granularity = noun === 'quarter' ? 'quarter' : noun === 'month' ? 'month' : 'year';
  return { end: year.end, expression: calendar({ granularity, ...year.fields, isSame: true }) };
}

const SAME = new Set(['same', 'comparable', 'corresponding', 'like', 'similar', 'equivalent']);

/** End of "last year", "of last year", "a year ago", "a year earlier", "the year before"; 0 when none. */
function lastYearEnd(reader: Reader, at: number): number {
  const word = reader.lower(at) === 'of' || reader.lower(at) === 'in' ? at + 1 : at;
  const [first, second, third] = [
    reader.lower(word),
    reader.lower(word + 1),
    reader.lower(word + 2),
  ];
  if (first === 'last' && second === 'year') return word + 2;
  if (first === 'a' && second === 'year' && (third === 'ago' || third === 'earlier'))
    return word + 3;
  if (first === 'the' && second === 'previous' && third === 'year') return word + 3;
  if (first === 'the' && second === 'year' && (third === 'before' || third === 'earlier'))
    return word + 3;
  return 0;
}

/** "the latest quarter", "the most recent quarter", "the latest fiscal year". */
function readLatest(reader: Reader, at: number): Read | null {
  const word = reader.after(at, 'the');
  const first = reader.lower(word);
  const isMost = first === 'most' && reader.lower(word + 1) === 'recent';
  if (!isMost && first !== 'latest' && first !== 'current' && first !== 'same') return null;
  let noun = isMost ? word + 2 : word + 1;
  if (reader.lower(noun) === 'fiscal') noun += 1;
  const unit = reader.word(noun);
  if (unit === undefined || unit.isPlural || unit.unit === null) return null;
  if (unit.unit === 'quarter') return { end: noun + 1, expression: shift('quarter', 0, 'text') };
  if (first === 'same' || word === at || !LATEST_UNITS.has(unit.unit)) return null;
  return { end: noun + 1, expression: shift(unit.unit, 0, 'speech') };
}

const LATEST_UNITS: ReadonlySet<Unit> = new Set<Unit>(['year', 'month', 'week']);

/** "year-end", "the year-end". */
function readYearEnd(reader: Reader, at: number): Read | null {
  const unit = reader.word(at);
  if (unit?.unit !== 'year' || unit.isPlural || !reader.isHyphen(at + 1)) return null;
  if (reader.lower(at + 2) !== 'end') return null;
  const year = reader.digitsOfLength(at + 3, 4, 4);
  if (year > 1000 && year < 2200) return null;
  return { end: at + 3, expression: shift('year', 0, 'text'), mod: 'END' };
}

const BEFORE_MID_YEAR = words('by at in until till since around before after from');

/** "by mid-year", but not "in mid-year talks" or "by mid-year 1990". */
function readMidYear(reader: Reader, at: number): Read | null {
  if (reader.lower(at) !== 'mid' || !reader.isHyphen(at + 1)) return null;
  if (reader.lower(at + 2) !== 'year' || !BEFORE_MID_YEAR.has(reader.lower(at - 1))) return null;
  const next = reader.lower(at + 3);
  const isEnd = next === '' || next === '.' || next === ',' || next === ';' || next === ')';
  if (!isEnd && next !== 'and' && next !== 'but') return null;
  return { end: at + 3, expression: shift('year', 0, 'text'), mod: 'MID' };
}

export const comparisonRules: readonly DateRule[] = [
  {
    id: 'dates/year-earlier',
    example: 'the year-earlier quarter',
    starts: Is.article | Is.unit | Is.direction,
    read: readYearEarlier,
  },
  {
    id: 'dates/same-period',
    example: 'the same quarter last year',
    starts: Is.the | Is.direction | Is.opener,
    read: readSamePeriod,
  },
  {
    id: 'dates/latest',
    example: 'the latest quarter',
    starts: Is.the | Is.direction | Is.opener,
    read: readLatest,
  },
  { id: 'dates/year-end', example: 'year-end', starts: Is.unit, read: readYearEnd },
  { id: 'dates/mid-year', example: 'by [[mid-year]]', starts: Is.edge, read: readMidYear },
];
