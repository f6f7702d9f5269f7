import type { CalendarExpression, Clock, Draft } from './expression.ts';
import { Is } from './lexicon.ts';
import type { Reader } from './reader.ts';

const LINKS = new Set(['to', 'and', 'or', '-', '–', '—', 'until', 'till', 'through', '&']);

/**
 * The number before a linking word that takes its kind from the expression after it: the 2 of
 * "between 2 and 4 a.m.", the 0600 of "from 0600 to 1800 GMT", the 16th of "the 16th to the 18th
 * century". Null when there is none.
 */
export function likeBefore(reader: Reader, draft: Draft, from: number): Draft | null {
  let link = draft.first - 1;
  while (link > from && SMALL.has(reader.lower(link))) link -= 1;
  if (!LINKS.has(reader.lower(link))) return null;
  const { expression, clock } = draft;
  if (clock !== null && clock.hour >= 0) {
    const left = hourBefore(reader, draft, link);
    const first = left === null ? -1 : link - 1;
    if (left === null || first < from || link !== draft.first - 1) return null;
    return { first, end: link, expression: null, clock: left, mod: null, rule: 'dates/clock' };
  }
  if (expression?.kind === 'calendar' && expression.granularity === 'century')
    return centuryBefore(reader, expression, { link, from });
  return null;
}

const SMALL = new Set(['the', 'early', 'late', 'mid', '-']);

/** The hour left of "and 4 a.m." or "to 1800 GMT", on the same clock as the right one. */
function hourBefore(reader: Reader, { first, clock }: Draft, link: number): Clock | null {
  const right = reader.text(first);
  const blank = { second: 0, part: '', dayShift: 0 };
  if (/^\d{4}$/.test(right)) {
    const number = reader.digitsOfLength(link - 1, 4, 4);
    if (number < 0 || number >= 2400 || number % 100 > 59) return null;
    return { ...blank, hour: Math.floor(number / 100), minute: number % 100 };
  }
  if (!/^\d{1,2}$/.test(right) || !BEFORE_HOURS.has(reader.lower(link - 2))) return null;
  const hour = reader.digitsOfLength(link - 1, 1, 2);
  if (hour < 1 || hour > 12) return null;
  // "between 11 and 2 p.m." begins in the other half of the day.
  const late = clock!.hour >= 12 ? 12 : 0;
  const full = (hour % 12) + late;
  return { ...blank, hour: full <= clock!.hour ? full : (full + 12) % 24, minute: -1 };
}

const BEFORE_HOURS = new Set(['between', 'from', ',', 'at', 'around', 'about']);

const EDGES: ReadonlyMap<string, Draft['mod']> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
]);

/** "the late 19th and early 20th centuries". */
function centuryBefore(
  reader: Reader,
  expression: CalendarExpression,
  { link, from }: { readonly link: number; readonly from: number },
): Draft | null {
  const isDigits = /^(?:st|nd|rd|th)$/.test(reader.lower(link - 1));
  let first = isDigits ? link - 2 : link - 1;
  const ordinal = reader.ordinal(first);
  if (ordinal === null || ordinal.end !== link || first < from) return null;
  if (ordinal.value - 1 >= expression.number !== expression.isBc) return null;
  let mod: Draft['mod'] = null;
  const hyphen = reader.isHyphen(first - 1) ? first - 1 : first;
  const edge = EDGES.get(reader.lower(hyphen - 1));
  if (edge !== undefined && hyphen - 1 >= from) {
    mod = edge;
    first = hyphen - 1;
  }
  if (reader.lower(first - 1) === 'the' && first - 1 >= from) first -= 1;
  const number = ordinal.value - 1;
  return {
    first,
    end: link,
    expression: { ...expression, number },
    clock: null,
    mod,
    rule: 'dates/century',
  };
}

const MOST_DECADES = 4;

/** "the 1960s, 70s and 80s". */
export function decadesAfter(reader: Reader, draft: Draft): Draft[] {
  const { expression } = draft;
  const found: Draft[] = [];
  if (expression?.kind !== 'calendar' || expression.isBc) return found;
  let at = draft.end;
  let last = expression.number;
  while (found.length < MOST_DECADES) {
    let word = reader.lower(at) === ',' ? at + 1 : at;
    if (reader.lower(word) === 'and' || reader.lower(word) === 'or') word += 1;
    if (word === at) break;
    if (reader.lower(word) === 'the') word += 1;
    const first = word;
    if (reader.is(word, Is.apostrophe)) word += 1;
    const short = reader.digitsOfLength(word, 2, 2);
    const isDecade = short >= 0 && short % 10 === 0;
    if (!isDecade || !/^'?s$/.test(reader.lower(word + 1)) || !reader.isGlued(word + 1)) break;
    const number = Math.floor(last / 10) * 10 + short / 10;
    if (number <= last) break;
    at = word + 2;
    last = number;
    found.push({
      first,
      end: at,
      expression: { ...expression, number },
      clock: null,
      mod: null,
      rule: 'dates/decade',
    });
  }
  return found;
}
