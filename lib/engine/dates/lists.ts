import { daysInMonth } from '../calendar.ts';
import { calendar, type CalendarExpression, type Draft } from './expression.ts';
import { Is } from './lexicon.ts';
import { decadesAfter, likeBefore } from './list-kinds.ts';
import type { Reader } from './reader.ts';

/**
 * Bare numbers that belong to the dates beside them: the 12 of "12–14 May 1944", the 14 of "May
 * 12–14", the 18 of "1914–18", the ten of "ten or fifteen years". Drafts come and go in text order.
 */
export function completeLists(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const complete: Draft[] = [];
  for (const draft of drafts) {
    if (isYearWithoutEra(complete.at(-1), draft) || isDayOfCentury(complete.at(-1), draft)) {
      complete.pop();
    }
    const from = complete.at(-1)?.end ?? reader.begin;
    complete.push(...numbersBefore(reader, draft, from), draft);
    complete.push(...numbersAfter(reader, draft));
  }
  // A number claimed from both sides stays with the first.
  return complete.filter((draft, index) => index === 0 || draft.first >= complete[index - 1]!.end);
}

/** The 16th of "from the 16th to the 18th century" is no day of a month. */
function isDayOfCentury(before: Draft | undefined, { first, expression }: Draft): boolean {
  if (before?.rule !== 'dates/the-day' || before.end !== first - 1) return false;
  return expression?.kind === 'calendar' && expression.granularity === 'century';
}

/** The 499 of "from 499 to 449 BC" takes its era from the year it is linked to. */
function isYearWithoutEra(before: Draft | undefined, draft: Draft): boolean {
  const [left, right] = [before?.expression, draft.expression];
  if (left?.kind !== 'calendar' || !left.isEraLeftOut || before!.end !== draft.first - 1)
    return false;
  return right?.kind === 'calendar' && right.isBc && !right.isEraLeftOut;
}

const LIST_LINKS = new Set([
  '-',
  '–',
  '—',
  'to',
  'and',
  'or',
  ',',
  '/',
  'through',
  'until',
  '&',
  'till',
]);
const MOST_NUMBERS = 6;

function numbersBefore(reader: Reader, draft: Draft, from: number): Draft[] {
  const { expression } = draft;
  const found: Draft[] = [];
  if (expression?.kind === 'duration' && expression.count !== null && expression.count > 1) {
    const before = draft.first - 1;
    const link = reader.lower(before);
    if (link !== 'or' && link !== 'to' && link !== '-' && link !== '–') return found;
    const number = reader.is(before - 1, Is.digits | Is.cardinal) ? reader.count(before - 1) : null;
    if (
      number === null ||
      number.end !== before ||
      before - 1 < from ||
      number.value >= expression.count ||
      number.value < 1
    )
      return found;
    if (reader.is(before - 2, Is.digits) || reader.lower(before - 2) === '$') return found;
    return [
      {
        first: before - 1,
        end: before,
        expression: { ...expression, count: number.value },
        clock: null,
        mod: null,
        rule: 'dates/duration',
      },
    ];
  }
  const like = likeBefore(reader, draft, from);
  if (like !== null) return [like];
  if (expression?.kind === 'calendar' && expression.isBc && expression.granularity === 'year') {
    return yearBefore(reader, draft, from);
  }
  if (
    expression?.kind !== 'calendar' ||
    expression.granularity !== 'day' ||
    expression.day === 0 ||
    expression.number === 0
  )
    return found;
  if (!startsWithDay(reader, draft)) return found;
  let at = draft.first;
  let next = expression.day;
  while (found.length < MOST_NUMBERS) {
    let link = at - 1;
    if (reader.lower(link) === 'and' && reader.lower(link - 1) === ',') link -= 1;
    if (!LIST_LINKS.has(reader.lower(at - 1))) break;
    const end = link;
    const hasOrdinal = /^(?:st|nd|rd|th)$/.test(reader.lower(end - 1));
    const number = hasOrdinal ? end - 2 : end - 1;
    const day = reader.dayOfMonth(number);
    if (day === null || day.end !== end || number < from || !reader.is(number, Is.digits)) break;
    if (day.value >= next && reader.lower(at - 1) !== 'to' && !reader.lower(at - 1).match(/[-–—]/))
      break;
    if (reader.is(number - 1, Is.month)) break;
    // "in Operation Kestrel 5, and on 22 February"
    if (
      number - 1 > reader.begin &&
      reader.isTitle(number - 1) &&
      !reader.is(number - 1, Is.weekday)
    )
      break;
    if (reader.lower(number - 1) === ':' && reader.isGlued(number)) break;
    const first = reader.lower(number - 1) === 'the' ? number - 1 : number;
    found.unshift({
      first,
      end,
      expression: earlierDay(expression, day.value),
      clock: null,
      mod: null,
      rule: 'dates/day-list',
    });
    at = first;
    next = day.value;
  }
  return found;
}

/** The 499 of "from 499 to 449 BC". */
function yearBefore(reader: Reader, { first, expression }: Draft, from: number): Draft[] {
  const link = reader.lower(first - 1);
  const number = reader.digitsOfLength(first - 2, 1, 4);
  if (!LIST_LINKS.has(link) || first - 2 < from || number <= 0) return [];
  if (expression?.kind !== 'calendar' || 1 - number >= expression.year!) return [];
  return [
    {
      first: first - 2,
      end: first - 1,
      expression: { ...expression, year: 1 - number },
      clock: null,
      mod: null,
      rule: 'dates/year-era',
    },
  ];
}

/** "28 - 2 May" cannot be; "28 to 2 May" begins in the month before. */
function earlierDay(of: CalendarExpression, day: number): CalendarExpression {
  if (day < of.day) return { ...of, day, weekday: 0 };
  const number = of.number === 1 ? 12 : of.number - 1;
  const year = of.year === null ? null : of.number === 1 ? of.year - 1 : of.year;
  return { ...of, year, number, day: Math.min(day, daysInMonth(year ?? 2000, number)), weekday: 0 };
}

const startsWithDay = (reader: Reader, { first }: Draft): boolean =>
  reader.is(first, Is.digits) || (reader.lower(first) === 'the' && reader.is(first + 1, Is.digits));

/** "May 12–14, 1944", "April 6 and 7", "1914–18", "1990-94". */
function numbersAfter(reader: Reader, draft: Draft): Draft[] {
  const { expression } = draft;
  if (expression?.kind !== 'calendar' || (draft.clock?.hour ?? -1) >= 0) return [];
  if (expression.granularity === 'year' && expression.year !== null && expression.year > 999)
    return shortYear(reader, draft, expression.year);
  if (expression.granularity === 'decade') return decadesAfter(reader, draft);
  if (expression.granularity !== 'day' || expression.number === 0 || startsWithDay(reader, draft))
    return [];
  const found: Draft[] = [];
  let at = draft.end;
  let last = expression.day;
  while (found.length < MOST_NUMBERS) {
    const link = reader.lower(at);
    if (!LIST_LINKS.has(link)) break;
    let number = at + 1;
    if (link === ',' && reader.lower(number) === 'and') number += 1;
    if (link === ',' && expression.year !== null) break;
    number =
      reader.lower(number) === 'the' && reader.is(number + 1, Is.digits) ? number + 1 : number;
    const day = reader.dayOfMonth(number);
    if (
      day === null ||
      !reader.is(number, Is.digits) ||
      day.value <= last ||
      day.value > daysInMonth(2000, expression.number)
    )
      break;
    if (!endsList(reader, day.end, link)) break;
    const year = yearAfterComma(reader, day.end);
    const end = year === null ? day.end : year.end;
    found.push({
      first: number,
      end,
      expression: {
        ...expression,
        day: day.value,
        weekday: 0,
        ...(year === null ? {} : { year: year.year }),
      },
      clock: null,
      mod: null,
      rule: 'dates/day-list',
    });
    at = end;
    last = day.value;
    if (year !== null) break;
  }
  return found;
}

function yearAfterComma(
  reader: Reader,
  at: number,
): { readonly year: number; readonly end: number } | null {
  const word = reader.lower(at) === ',' ? at + 1 : at;
  const year = reader.digitsOfLength(word, 4, 4);
  return year >= 1000 && year < 2200 ? { year, end: word + 1 } : null;
}

/** After the last number of a list nothing may follow that it could count. */
function endsList(reader: Reader, at: number, link: string): boolean {
  const next = reader.lower(at);
  if (next === '%' || next === ':' || next === '/') return false;
  if (reader.is(at, Is.unit | Is.month | Is.part)) return false;
  if (link === '-' || link === '–' || link === '—' || link === 'through' || link === 'to')
    return next !== 'percent' && next !== 'million';
  return !reader.isWord(at) || CLOSERS.has(next);
}

const CLOSERS = new Set(
  'in at on of and for by as when with after before but to the were was near from are is will while a'.split(
    ' ',
  ),
);

/** "in 2009 - 10, as …": a hyphen between blanks is one of a range where no noun comes after it. */
const isSpacedRange = (reader: Reader, hyphen: number): boolean =>
  reader.lower(hyphen) === '-' &&
  !reader.isGlued(hyphen + 1) &&
  (!reader.isWord(hyphen + 2) || CLOSERS.has(reader.lower(hyphen + 2)));

function shortYear(reader: Reader, draft: Draft, year: number): Draft[] {
  const { end } = draft;
  const link = reader.lower(end);
  if (link !== '-' && link !== '–' && link !== '/' && link !== '—') return [];
  const short = reader.digitsOfLength(end + 1, 2, 2);
  if (
    short < 0 ||
    (!reader.isGlued(end) && link !== '–' && !isSpacedRange(reader, end)) ||
    (reader.isGlued(end + 2) && !reader.tokens.text[end + 2]?.match(/^[,.;:)\]'"”’]|'s/))
  )
    return [];
  const century = year - (year % 100);
  const value = century + short;
  if (value <= year || value - year > 60) return [];
  return [
    {
      first: end + 1,
      end: end + 2,
      expression: calendar({ granularity: 'year', year: value }),
      clock: null,
      mod: null,
      rule: 'dates/short-range',
    },
  ];
}
