import { calendar, type CalendarExpression, type Read } from '../expression.ts';
import { isYearHere } from '../guards.ts';
import { Is } from '../lexicon.ts';
import { LetterCase } from '../../text/tokens.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { words } from '../../word-lists.ts';

/** A year as written beside a month, a day or a season. */
export interface YearRead {
  readonly end: number;
  readonly fields: Partial<CalendarExpression>;
}

const BC = new Set(['bc', 'b.c', 'b.c.', 'bce', 'b.c.e', 'b.c.e.']);
const AD = new Set(['ad', 'a.d', 'a.d.', 'ce', 'c.e', 'c.e.']);

/** Two digits beside a month: 00–49 belong to this century, the rest to the last. */
export const fullYear = (short: number): number => (short < 50 ? 2000 + short : 1900 + short);

/** Skips the comma or "of" that may stand between a month and its year, and "the year". */
export function yearAfter(reader: Reader, at: number): YearRead | null {
  const direct = yearAt(reader, at);
  if (direct !== null) return direct;
  const next = reader.lower(at);
  if (next === ',') return yearAt(reader, at + 1, { needsFour: true });
  if (next === 'of' || next === 'in') {
    if (reader.lower(at + 1) === 'the' && reader.lower(at + 2) === 'year')
      return yearAt(reader, at + 3);
    const year = yearAt(reader, at + 1, { needsFour: true });
    if (year !== null && (next === 'of' || reader.isGlued(at))) return year;
    return next === 'of' ? relativeYear(reader, at + 1) : null;
  }
  return relativeYear(reader, at);
}

const YEAR_PICKS = new Map<string, readonly [from: 'speech' | 'text', by: number]>([
  ['last', ['speech', -1]],
  ['this', ['speech', 0]],
  ['next', ['speech', 1]],
  ['that', ['text', 0]],
  ['same', ['text', 0]],
  ['following', ['text', 1]],
  ['previous', ['text', -1]],
]);

/** "last year", "that year", "the same year", "the following year" after a month or a day. */
function relativeYear(reader: Reader, at: number): YearRead | null {
  const word = reader.lower(at) === 'the' ? at + 1 : at;
  const pick = YEAR_PICKS.get(reader.lower(word));
  if (pick === undefined || reader.lower(word + 1) !== 'year') return null;
  return { end: word + 2, fields: { yearShift: { from: pick[0], by: pick[1] } } };
}

/** `1944`, `480 BC`, `AD 43`, `'98` at token `at`. */
export function yearAt(
  reader: Reader,
  at: number,
  { needsFour = false }: { needsFour?: boolean } = {},
): YearRead | null {
  if (AD.has(reader.lower(at)) && reader.isCapital(at)) {
    const year = reader.digitsOfLength(at + 1, 1, 4);
    return year > 0 ? { end: at + 2, fields: { year } } : null;
  }
  if (!needsFour && reader.is(at, Is.apostrophe)) {
    const short = reader.digitsOfLength(at + 1, 2, 2);
    if (short < 0 || !reader.isGlued(at + 1)) return null;
    return { end: at + 2, fields: { year: fullYear(short), isShortYear: true } };
  }
  const number = reader.digitsOfLength(at, 1, 4);
  if (number <= 0) return null;
  const era = reader.lower(at + 1);
  if (BC.has(era)) return { end: at + 2, fields: { year: 1 - number, isBc: true } };
  if (AD.has(era) && reader.isCapital(at + 1)) return { end: at + 2, fields: { year: number } };
  if (number < 1000 || number > 2199 || reader.text(at).length !== 4) return null;
  if (reader.lower(at + 1) === ':' && reader.is(at + 2, Is.digits) && reader.isGlued(at + 2))
    return null;
  // "4 February 1430 GMT", "3 May 2015Z": the time of that day.
  if (isTimeOfDay(reader, at)) return null;
  return { end: at + 1, fields: { year: number } };
}

function isTimeOfDay(reader: Reader, at: number): boolean {
  const next = reader.lower(at + 1);
  if (next === 'hours' || next === 'hrs' || next === 'hr') return true;
  return reader.is(at + 1, Is.zone) && reader.tokens.letterCase[at + 1] === LetterCase.upper;
}

const BEFORE_OLD_YEAR = new Set([
  'in',
  'since',
  'until',
  'by',
  'from',
  'of',
  'after',
  'before',
  'to',
  'early',
  'late',
]);
const AFTER_OLD_YEAR = new Set([
  'the',
  'and',
  'he',
  'they',
  'when',
  'with',
  'by',
  'to',
  'a',
  'it',
  'as',
  'but',
  'his',
  'for',
]);

export const yearRules: readonly DateRule[] = [
  {
    id: 'dates/year-era',
    example: '480 BC',
    starts: Is.digits | Is.era,
    read: (reader, at) => {
      const year = yearAt(reader, at);
      if (year === null) return null;
      const hasEra = reader.is(at, Is.era) || reader.is(year.end - 1, Is.era);
      if (!hasEra) return null;
      return { end: year.end, expression: calendar({ granularity: 'year', ...year.fields }) };
    },
  },
  {
    id: 'dates/year',
    example: '1998',
    starts: Is.digits,
    read: (reader, at) => {
      if (!isYearHere(reader, at)) return null;
      const year = reader.digits(at);
      return { end: at + 1, expression: calendar({ granularity: 'year', year }) };
    },
  },
  {
    id: 'dates/the-year',
    example: 'the year 1950',
    starts: Is.the | Is.unit,
    read: (reader, at) => {
      const word = reader.after(at, 'the');
      if (reader.lower(word) !== 'year' && reader.lower(word) !== 'years') return null;
      const year = reader.digitsOfLength(word + 1, 4, 4);
      if (year < 1000 || year > 2199) return null;
      return { end: word + 2, expression: calendar({ granularity: 'year', year }) };
    },
  },
  {
    id: 'dates/short-year',
    example: "'98",
    starts: Is.apostrophe,
    read: (reader, at) => {
      const year = yearAt(reader, at);
      // "'98" but not the "'50s" and not a quotation that begins with a number.
      if (
        year === null ||
        reader.isGlued(at) ||
        (reader.isGlued(year.end) && reader.isWord(year.end))
      )
        return null;
      if (reader.lower(year.end) === "'") return null;
      return { end: year.end, expression: calendar({ granularity: 'year', ...year.fields }) };
    },
  },
  {
    id: 'dates/era-left-out',
    example: 'He came in 480 BC and left in [[479]].',
    starts: Is.digits,
    genre: 'narrative',
    read: (reader, at) => {
      const year = reader.digitsOfLength(at, 3, 3);
      if (year < 100 || !BEFORE_OLD_YEAR.has(reader.lower(at - 1))) return null;
      const isEnd = !reader.isWord(at + 1) || AFTER_OLD_YEAR.has(reader.lower(at + 1));
      if (
        !isEnd ||
        (reader.isGlued(at + 1) && reader.isHyphen(at + 1)) ||
        reader.lower(at + 1) === '%'
      )
        return null;
      return {
        end: at + 1,
        expression: calendar({
          granularity: 'year',
          year: 1 - year,
          isBc: true,
          isEraLeftOut: true,
        }),
      };
    },
  },
  {
    id: 'dates/decade',
    example: 'the 1980s',
    starts: Is.the | Is.digits | Is.apostrophe | Is.decade,
    read: (reader, at) => readDecade(reader, at),
  },
  {
    id: 'dates/century',
    example: 'the 19th century',
    starts: Is.the | Is.digits | Is.ordinal | Is.cardinal,
    read: (reader, at) => {
      const word = reader.after(at, 'the');
      const ordinal = reader.ordinal(word);
      if (ordinal === null || ordinal.value > 30) return null;
      const noun = reader.isHyphen(ordinal.end) ? ordinal.end + 1 : ordinal.end;
      if (reader.lower(noun) !== 'century' && reader.lower(noun) !== 'centuries') return null;
      const isBc = BC.has(reader.lower(noun + 1));
      const hasEra = isBc || AD.has(reader.lower(noun + 1));
      return {
        end: hasEra ? noun + 2 : noun + 1,
        expression: calendar({ granularity: 'century', number: ordinal.value - 1, isBc }),
      };
    },
  },
];

function readDecade(reader: Reader, at: number): Read | null {
  let word = reader.after(at, 'the');
  const hasArticle = word > at;
  const named = reader.word(word);
  if (named !== undefined && named.decade > 0) {
    if (!hasArticle && !isAfterEdge(reader, at)) return null;
    if (reader.lower(word + 1) === 'of' || isBodyOrWeather(reader, at, word + 1)) return null;
    return {
      end: word + 1,
      expression: calendar({
        granularity: 'decade',
        number: 190 + named.decade,
        isShortYear: true,
      }),
    };
  }
  const isShort = reader.is(word, Is.apostrophe);
  if (isShort) word += 1;
  const size = reader.text(word).length;
  const number = reader.digitsOfLength(word, 2, 4);
  if (number < 0 || number % 10 !== 0) return null;
  let end = word + 1;
  if (reader.lower(end) === "'s" || reader.lower(end) === 's') end += 1;
  else if (reader.is(end, Is.apostrophe) && reader.lower(end + 1) === 's') end += 2;
  else return null;
  const isBc = BC.has(reader.lower(end));
  if (size === 4 && (number < 1000 || number > 2090) && !isBc) return null;
  // "1940's" may be the possessive of a year: a decade only after "the", "early", "late".
  if (
    reader.lower(word + 1) === "'s" &&
    !hasArticle &&
    !/^(?:early|late|mid|-|the)$/.test(reader.lower(at - 1))
  )
    return null;
  if (isBc)
    return {
      end: end + 1,
      expression: calendar({ granularity: 'decade', number: number / 10, isBc: true }),
    };
  if (size === 2) {
    // "in her 50s", "temperatures in the 80s" stay out: only '50s, or the 60s–90s after "the".
    const isDecade = hasArticle || isAfterEdge(reader, at);
    if (!isShort && (number < 20 || !isDecade || isBodyOrWeather(reader, at, end))) return null;
    const decade = number / 10 < 2 ? 200 + number / 10 : 190 + number / 10;
    return {
      end,
      expression: calendar({ granularity: 'decade', number: decade, isShortYear: true }),
    };
  }
  if (size !== 4) return null;
  return { end, expression: calendar({ granularity: 'decade', number: number / 10 }) };
}

/** "the mid-90s", "the late 80s"; "her mid-90s" and "early 40s" are ages. */
function isAfterEdge(reader: Reader, at: number): boolean {
  const edge = reader.isHyphen(at - 1) ? at - 2 : at - 1;
  const word = reader.lower(edge);
  const isEdge = word === 'mid' || word === 'early' || word === 'late';
  return isEdge && reader.lower(edge - 1) === 'the';
}

/** Two-digit decades are read after "in" and the like only; temperatures say "the low 80s". */
function isBodyOrWeather(reader: Reader, at: number, end: number): boolean {
  const before = reader.lower(at - 1);
  if (before === 'low' || before === 'high' || before === 'upper') return true;
  for (let index = at - 1; index >= at - WORDS_TO_WEATHER; index -= 1) {
    if (WEATHER.has(reader.lower(index))) return true;
  }
  return reader.lower(end) === 'degrees' || reader.lower(end) === 'fahrenheit';
}

const WORDS_TO_WEATHER = 8;
const WEATHER = words('highs lows temperatures temperature degrees readings mercury scores');
