import { calendar, type CalendarExpression, type Read } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { yearAfter, yearAt, type YearRead } from './years.ts';
import { words } from '../../word-lists.ts';

/** last −1, this 0, next 1 before a season, a quarter, a month or a weekday. */
export interface PickRead {
  readonly end: number;
  readonly pick: number;
  readonly from: 'speech' | 'text';
}

/** "last", "this past", "this coming", "the following", "that same" at token `at`. */
export function pickAt(reader: Reader, at: number): PickRead | null {
  let word = reader.after(at, 'the');
  const direction = reader.word(word)?.direction;
  if (!direction) return null;
  const next = reader.word(word + 1)?.direction;
  if (direction.by === 0 && next) {
    word += 1;
    return { end: word + 1, pick: next.by, from: direction.from === 'text' ? 'text' : next.from };
  }
  return { end: word + 1, pick: direction.by, from: direction.from };
}

const BEFORE_SEASON = new Set(
  'in since until till by from during of before after this last next early late mid - each every through throughout that following previous coming past'.split(
    ' ',
  ),
);

function readSeason(reader: Reader, at: number): Read | null {
  const leading = yearAt(reader, at, { needsFour: true });
  if (leading !== null) {
    const { season } = reader.word(leading.end) ?? { season: -1 };
    if (season < 0 || !reader.isLower(leading.end) || reader.lower(leading.end) === 'spring')
      return null;
    return {
      end: leading.end + 1,
      expression: calendar({ granularity: 'season', number: season, ...leading.fields }),
    };
  }
  const pick = pickAt(reader, at);
  const word = pick?.end ?? reader.after(at, 'the');
  const hasArticle = word > at && pick === null;
  const season = reader.word(word);
  if (season === undefined || season.season < 0) return null;
  const isFall = reader.lower(word) === 'fall';
  const isSpring = reader.lower(word) === 'spring';
  const fields: Partial<CalendarExpression> = { granularity: 'season', number: season.season };
  if (pick !== null) {
    if (reader.lower(at) === 'the' && isFall) return null;
    return {
      end: word + 1,
      expression: calendar({ ...fields, pick: pick.pick, pickFrom: pick.from }),
    };
  }
  const year = seasonYear(reader, word + 1);
  if (year !== null) return { end: year.end, expression: calendar({ ...fields, ...year.fields }) };
  if (!reader.isLower(word) && word !== reader.begin && !reader.isShouted) {
    // "Arab Spring", "Winter Olympics": names; "in Spring" alone is a season.
    if (!BEFORE_SEASON.has(reader.lower(at - 1)) || reader.isTitle(word + 1)) return null;
  }
  const before = reader.lower(at - 1);
  const next = reader.lower(word + 1);
  if (hasArticle && isPassed(reader, at - 1, word + 1)) {
    return { end: word + 1, expression: calendar(fields) };
  }
  if (isFall) {
    const isSeason = hasArticle
      ? before === 'in' || before === 'during' || EDGE_OF.has(before)
      : before === 'early' || before === 'late' || before === '-';
    if (!isSeason || next === 'of' || next === 'in') return null;
  } else if (isSpring || !hasArticle) {
    if (isSpring && (!BEFORE_SEASON.has(before) || (hasArticle && before === 'from'))) return null;
    if (reader.isHyphen(word + 1)) return null;
    if (!hasArticle && reader.isWord(word + 1) && isNounAfterSeason(reader, word + 1)) return null;
  }
  return { end: word + 1, expression: calendar(fields) };
}

const EDGE_OF = new Set(['of']);
const PASSED = words('spent spend spending passed throughout');

/** "spent the spring at sea", "throughout the fall", "the spring and early summer". */
function isPassed(reader: Reader, before: number, next: number): boolean {
  if (reader.lower(next) === 'of') return false;
  if (PASSED.has(reader.lower(before))) return true;
  if (reader.lower(next) !== 'and' && reader.lower(next) !== 'or') return false;
  const edge = /^(?:early|late|the)$/.test(reader.lower(next + 1)) ? next + 2 : next + 1;
  return reader.is(edge, Is.season) && !/^(?:spring|fall)$/.test(reader.lower(edge));
}
const NOUNS = new Set(
  'olympics games offensive break school holiday holidays camp clothes sports weather rolls house wheat harvest rains campaign season term semester solstice fashion jobs tyres coat palace quarters food supplies clothing'.split(
    ' ',
  ),
);
const isNounAfterSeason = (reader: Reader, at: number) => NOUNS.has(reader.lower(at));

/** "winter of 1914–15" is the winter that began in 1914; "spring 1998", "the summer of '42", "summer of last year". */
function seasonYear(reader: Reader, at: number): YearRead | null {
  const year = reader.isHyphen(at) ? yearAt(reader, at + 1) : yearAfter(reader, at);
  if (year === null || year.fields.year === undefined) return year;
  const dash = reader.lower(year.end);
  const isRange = dash === '-' || dash === '–' || dash === '/';
  const size = reader.text(year.end + 1).length;
  if (isRange && reader.is(year.end + 1, Is.digits) && (size === 2 || size === 4)) {
    const second = reader.digits(year.end + 1);
    if (second % 100 === (year.fields.year! + 1) % 100) return { ...year, end: year.end + 2 };
  }
  return year;
}

const ORDINAL_NAMES = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
  ['last', 4],
]);

/** "last year's third quarter". */
function possessiveYear(reader: Reader, at: number): YearRead | null {
  const pick = pickAt(reader, at);
  if (pick === null || reader.lower(pick.end) !== 'year' || reader.lower(pick.end + 1) !== "'s") {
    return null;
  }
  return { end: pick.end + 1, fields: { yearShift: { from: pick.from, by: pick.pick } } };
}

/** "the third quarter of 1989", "third-quarter", "the first half", "Q3 2023", "fiscal second quarter". */
function readQuarter(reader: Reader, at: number): Read | null {
  let word = reader.after(at, 'the');
  let isFiscal = false;
  let own: YearRead | null = null;
  if (reader.lower(word) === 'fiscal' || reader.lower(word) === 'financial') {
    isFiscal = true;
    word += 1;
    own = yearAt(reader, word);
    if (own !== null) word = own.end;
  } else {
    own = yearAt(reader, word, { needsFour: true }) ?? possessiveYear(reader, word);
    if (own !== null) word = reader.after(own.end, "'s");
  }
  const latter = reader.lower(word) === 'latter';
  const ordinal = latter ? { value: 2, end: word + 1 } : reader.ordinal(word);
  const named = ORDINAL_NAMES.get(reader.lower(word));
  const number = ordinal?.value ?? named ?? 0;
  if (number === 0) return null;
  let noun = ordinal?.end ?? word + 1;
  if (reader.lower(noun) === 'fiscal' || reader.lower(noun) === 'calendar') noun += 1;
  const isHyphenated = reader.isHyphen(noun);
  if (isHyphenated) noun += 1;
  const kind = reader.lower(noun);
  if (kind !== 'quarter' && kind !== 'half') return null;
  const isHalf = kind === 'half';
  if (number > (isHalf ? 2 : 4) || (isHalf && named === 4)) return null;
  const fields: Partial<CalendarExpression> = {
    granularity: isHalf ? 'half-year' : 'quarter',
    number,
    isFiscal,
  };
  if (own !== null) return { end: noun + 1, expression: calendar({ ...fields, ...own.fields }) };
  const year = periodYear(reader, noun + 1);
  if (year !== null) return { end: year.end, expression: calendar({ ...fields, ...year.fields }) };
  // The first half of a match, a list, a road: a half needs a year or business beside it.
  if (isHalf && !isBusiness(reader, noun + 1, at)) return null;
  if (reader.lower(noun + 1) === 'of' && !isSum(reader, noun + 2)) return null;
  if (isFiscal) return { end: noun + 1, expression: calendar({ ...fields, isFiscal: false }) };
  if (!isHalf && (reader.lower(noun + 1) === 'final' || reader.lower(noun + 1) === 'finals'))
    return null;
  return { end: noun + 1, expression: calendar(fields) };
}

/** "a deficit for the third quarter of $41 million". */
const isSum = (reader: Reader, at: number): boolean =>
  /^[$€£¥]$/.test(reader.text(at)) || /^[$€£¥]$/.test(reader.text(at).slice(-1));

const BEFORE_HALF = words('in for during of over its their from a by');
const MONEY = new Set(
  '$ € £ ¥ % percent profit profits earnings results sales revenue revenues income growth output pretax dividend gdp turnover exports imports net inflation economy'.split(
    ' ',
  ),
);
const MOST_WORDS_TO_MONEY = 30;

/** A half of a year rather than of a match: money or output stands near. */
function isBusiness(reader: Reader, next: number, at: number): boolean {
  const isPlaced = BEFORE_HALF.has(reader.lower(at - 1)) || at === reader.begin;
  if (!isPlaced) return false;
  for (let step = 0; step < MOST_WORDS_TO_MONEY; step += 1) {
    if (MONEY.has(reader.lower(next + step)) || MONEY.has(reader.lower(at - step))) return true;
  }
  return false;
}

/** "of 1989", "of this year", "of fiscal 1990", "last year", "1989", "of the year". */
function periodYear(reader: Reader, at: number): YearRead | null {
  const of = reader.lower(at) === 'of' ? at + 1 : at;
  let word = of;
  if (reader.lower(word) === 'the' && of > at) word += 1;
  const isFiscal = reader.lower(word) === 'fiscal' || reader.lower(word) === 'financial';
  if (isFiscal) {
    word += 1;
    if (reader.lower(word) === 'year') word += 1;
    const year = yearAt(reader, word);
    return year === null ? null : { end: year.end, fields: { ...year.fields, isFiscal: true } };
  }
  if (word > of && reader.lower(word) === 'year' && !reader.is(word + 1, Is.digits)) {
    return { end: word + 1, fields: { yearShift: { from: 'text', by: 0 } } };
  }
  return yearAfter(reader, at);
}

const SHORT = new Map<string, readonly ['quarter' | 'half-year', number]>([
  ['q1', ['quarter', 1]],
  ['q2', ['quarter', 2]],
  ['q3', ['quarter', 3]],
  ['q4', ['quarter', 4]],
  ['h1', ['half-year', 1]],
  ['h2', ['half-year', 2]],
]);

/** The year of "FY90" or "FY2024"; null for other words. */
function fiscalShort(word: string): number | null {
  if (!/^fy\d{2,4}$/.test(word)) return null;
  const year = Number(word.slice(2));
  if (year > 99) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** "the September quarter": the one that ends with that month. */
function readMonthQuarter(reader: Reader, at: number): Read | null {
  const word = reader.after(at, 'the');
  const month = reader.isCapital(word) ? (reader.word(word)?.month ?? 0) : 0;
  if (month === 0 || month % 3 !== 0) return null;
  const noun = reader.isHyphen(word + 1) ? word + 2 : word + 1;
  if (reader.lower(noun) !== 'quarter') return null;
  const fields = { granularity: 'quarter', number: month / 3 } as const;
  const year = periodYear(reader, noun + 1);
  return { end: year?.end ?? noun + 1, expression: calendar({ ...fields, ...year?.fields }) };
}

const CAMPAIGNS = new Set(
  'offensive offensives campaign campaigns invasion fighting counteroffensive counter-offensive attack attacks'.split(
    ' ',
  ),
);

/** "launched a spring offensive", "after the fall campaign": a history tells their time with it. */
function readCampaign(reader: Reader, at: number): Read | null {
  const { season = -1 } = reader.word(at) ?? {};
  if (season < 0 || !CAMPAIGNS.has(reader.lower(at + 1)) || !reader.isLower(at + 1)) return null;
  if (!reader.isLower(at) && at > reader.begin) return null;
  if (/^(?:annual|yearly|usual|every|each)$/.test(reader.lower(at - 1))) return null;
  return { end: at + 1, expression: calendar({ granularity: 'season', number: season }) };
}

export const periodRules: readonly DateRule[] = [
  {
    id: 'dates/campaign',
    example: 'They began their [[spring]] offensive.',
    starts: Is.season,
    genre: 'narrative',
    read: readCampaign,
  },
  {
    id: 'dates/month-quarter',
    example: 'the September quarter',
    starts: Is.the | Is.month,
    read: readMonthQuarter,
  },
  {
    id: 'dates/season',
    example: 'the summer of 1916',
    starts: Is.season | Is.the | Is.direction | Is.digits,
    read: readSeason,
  },
  {
    id: 'dates/quarter',
    example: 'the third quarter of 1989',
    starts: Is.the | Is.ordinal | Is.business | Is.digits | Is.direction | Is.edge,
    read: readQuarter,
  },
  {
    id: 'dates/short-quarter',
    example: 'Q3 2023',
    starts: Is.business | Is.digits,
    read: (reader, at) => {
      const before = yearAt(reader, at, { needsFour: true });
      const short = SHORT.get(reader.lower(before?.end ?? at));
      if (short === undefined) return null;
      const fields = { granularity: short[0], number: short[1] };
      if (before !== null)
        return { end: before.end + 1, expression: calendar({ ...fields, ...before.fields }) };
      const year = yearAfter(reader, at + 1);
      return { end: year?.end ?? at + 1, expression: calendar({ ...fields, ...year?.fields }) };
    },
  },
  {
    id: 'dates/fiscal-year',
    example: 'fiscal 2024',
    starts: Is.business | Is.the | Is.digits,
    read: (reader, at) => {
      let word = reader.after(at, 'the');
      const before = yearAt(reader, word, { needsFour: true });
      if (before !== null) word = before.end;
      const kind = reader.lower(word);
      const short = fiscalShort(kind);
      if (short !== null && before === null)
        return {
          end: word + 1,
          expression: calendar({ granularity: 'year', year: short, isFiscal: true }),
        };
      if (kind !== 'fiscal' && kind !== 'financial' && kind !== 'fy') return null;
      const noun = reader.lower(word + 1) === 'year' ? word + 2 : word + 1;
      if (before !== null) {
        if (noun === word + 1) return null;
        return {
          end: noun,
          expression: calendar({ granularity: 'year', ...before.fields, isFiscal: true }),
        };
      }
      const year = yearAt(reader, noun);
      if (year === null) return null;
      return {
        end: year.end,
        expression: calendar({ granularity: 'year', ...year.fields, isFiscal: true }),
      };
    },
  },
];
