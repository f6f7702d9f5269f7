import { shift, type Read, type Unit } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Count, Reader } from '../reader.ts';
import { RuleSet, type DateRule } from '../rule.ts';
import { pointAfter } from './relative.ts';
import { words } from '../../word-lists.ts';

/** Adjectives that may stand between a count and its unit: "five straight days". */
const ADJECTIVES = new Set(
  'full whole straight consecutive more long short working business calendar entire successive additional solid further intervening bloody'.split(
    ' ',
  ),
);
const LEADERS = new Set(
  'last past next first latest coming final previous following preceding opening another other intervening subsequent same'.split(
    ' ',
  ),
);
/** Pointed at by "the", "these", "his": the determiner is inside the expression. */
const VAGUE = words(
  'several few many numerous countless couple dozens hundreds thousands some recent',
);
const BEFORE_VERB = new Set(
  "to will would could may might can should must shall not n't did does do cannot usually often 'll".split(
    ' ',
  ),
);
const AGE = new Set(['old', 'olds']);
/** What is so many years old and nobody's age: "a five-month-old truce". */
const LASTING = new Set(
  'war ceasefire truce conflict siege blockade strike crisis dispute uprising insurgency campaign offensive rebellion ban embargo deal agreement treaty government coalition feud standoff emergency occupation revolt protest movement republic'.split(
    ' ',
  ),
);

function readDuration(reader: Reader, at: number): Read | null {
  let word = at;
  let hasLeader = false;
  const first = reader.lower(word);
  if (first === 'the') word += 1;
  // "is expected to last six weeks"
  if (first === 'last' && BEFORE_VERB.has(reader.lower(at - 1))) return null;
  if (LEADERS.has(reader.lower(word))) {
    hasLeader = true;
    word += 1;
  }
  const hasThe = first === 'the';
  const quantity = quantityAt(reader, word, { hasLeader: hasLeader || hasThe });
  if (quantity === null) return null;
  let { end } = quantity;
  // "the four previous weeks"
  if (hasThe && !hasLeader && quantity.count !== null && LEADERS.has(reader.lower(end))) {
    hasLeader = true;
    end += 1;
  }
  let isHyphenated = false;
  if (reader.isHyphen(end)) {
    // "180-day", "180 -day", "two-and-a-half-year"
    isHyphenated = true;
    end += 1;
  }
  const adjective = end;
  while (end < adjective + 2 && ADJECTIVES.has(reader.lower(end))) end += 1;
  const unit = unitAt(reader, end);
  if (unit === null || reader.isCapitalInProse(end)) return null;
  if (hasLeader && !hasThe && isHyphenated) return null;
  if (hasThe && !hasLeader && (isHyphenated || reader.isHyphen(unit.end))) return null;
  if (
    unit.unit === 'quarter' &&
    !quantityIsTime(reader, quantity, unit.end) &&
    pointAfter(reader, unit.end) === null
  )
    return null;
  return finish(reader, {
    count: quantity.count,
    isArticle: quantity.isArticle,
    first: at,
    end: unit.end,
    unit: unit.unit,
    isPlural: unit.isPlural,
    isHyphenated,
    hasLeader,
    hasThe,
  });
}

interface Quantity {
  readonly count: number | null;
  readonly isArticle: boolean;
}

interface Found extends Quantity {
  readonly first: number;
  readonly end: number;
  readonly unit: Unit;
  readonly isPlural: boolean;
  readonly isHyphenated: boolean;
  readonly hasLeader: boolean;
  readonly hasThe: boolean;
}

function quantityAt(
  reader: Reader,
  at: number,
  { hasLeader }: { hasLeader: boolean },
): (Quantity & { readonly end: number }) | null {
  const word = reader.lower(at);
  if (word === 'a' || word === 'an') {
    if (hasLeader) return null;
    const next = reader.lower(at + 1);
    if (
      next === 'few' ||
      next === 'couple' ||
      next === 'handful' ||
      next === 'number' ||
      next === 'dozen' ||
      next === 'hundred'
    ) {
      const end = reader.after(at + 2, 'of');
      if (next === 'dozen' || next === 'hundred')
        return { count: next === 'dozen' ? 12 : 100, isArticle: false, end };
      if (next === 'number' && end === at + 2) return null;
      if (next === 'few' && reader.lower(at + 2) === 'more')
        return { count: null, isArticle: false, end: at + 3 };
      return { count: next === 'couple' ? 2 : null, isArticle: false, end };
    }
    if (next === 'half')
      return { count: 0.5, isArticle: false, end: reader.isHyphen(at + 2) ? at + 3 : at + 2 };
    if (next === 'single' || next === 'full' || next === 'whole')
      return { count: 1, isArticle: false, end: at + 2 };
    return { count: 1, isArticle: true, end: at + 1 };
  }
  if (word === 'another' && !hasLeader) return null;
  if (word === 'half') {
    const a = reader.lower(at + 1);
    if (a === 'a' || a === 'an') return { count: 0.5, isArticle: false, end: at + 2 };
    return reader.isHyphen(at + 1) ? { count: 0.5, isArticle: false, end: at + 1 } : null;
  }
  if (VAGUE.has(word) && reader.lower(at - 1) === 'as') return null;
  if (VAGUE.has(word))
    return { count: null, isArticle: false, end: reader.after(reader.after(at + 1, 'more'), 'of') };
  const count = reader.count(at);
  if (count !== null)
    return { count: count.value, isArticle: false, end: afterDoubled(reader, count) };
  if (hasLeader && reader.is(at, Is.unit)) return { count: null, isArticle: false, end: at };
  return null;
}

/** Skips the figure that a contract puts after the words: "six (6) months". */
function afterDoubled(reader: Reader, { value, end }: Count): number {
  const isDoubled =
    reader.lower(end) === '(' && reader.lower(end + 2) === ')' && reader.digits(end + 1) === value;
  return isDoubled ? end + 3 : end;
}

function unitAt(
  reader: Reader,
  at: number,
): { readonly unit: Unit; readonly end: number; readonly isPlural: boolean } | null {
  const word = reader.word(at);
  // "ten nights of bombing" last as many days.
  if (reader.lower(at) === 'nights') return { unit: 'day', end: at + 1, isPlural: true };
  if (word === undefined || word.unit === null || (word.is & Is.unit) === 0) {
    const fraction = reader.lower(at);
    if (
      (fraction === 'quarter' || fraction === 'half') &&
      reader.isHyphen(at + 1) &&
      reader.lower(at + 2) === 'century'
    )
      return null;
    return null;
  }
  return { unit: word.unit, end: at + 1, isPlural: word.isPlural };
}

const quantityIsTime = (reader: Reader, { count, isArticle }: Quantity, end: number): boolean =>
  !isArticle && count !== null && count >= 2 && !OF_A_WHOLE.has(reader.lower(end));

/** "three quarters of", "three quarters full": no quarters of a year. */
const OF_A_WHOLE = words('of full empty done over complete completed finished built');

function finish(reader: Reader, found: Found): Read | null {
  const { unit, count, isPlural, isHyphenated, hasLeader, hasThe, isArticle } = found;
  let { end } = found;
  if (reader.isHyphen(end)) {
    if (AGE.has(reader.lower(end + 1))) {
      if (!isHyphenated || !LASTING.has(reader.lower(end + 2))) return null;
      return { end: end + 2, expression: { kind: 'duration', unit, count } };
    }
    if (reader.lower(end + 1) === 'long') end += 2;
    else if (reader.lower(end + 1) === 'and' && reader.lower(end + 2) === '-') return null;
    else if (!isHyphenated && !(reader.lower(end + 1) === 'old') && isArticle) return null;
  }
  if (AGE.has(reader.lower(end)) || (reader.lower(end) === 'of' && reader.lower(end + 1) === 'age'))
    return null;
  if (unit === 'second' && count === 1 && !isPlural) return null;
  if (
    !isPlural &&
    !isHyphenated &&
    count !== 1 &&
    count !== 0.5 &&
    !(count === 100) &&
    !reader.isHyphen(end - 2)
  ) {
    // "two day" is a slip for "two-day" before a noun.
    if (!isDigitsOrSmall(count) || !reader.isLower(end)) return null;
  }
  if (isArticle && isPlural) return null;
  if (hasThe && !hasLeader && count === null && !isPlural) return null;
  const leader = hasThe ? reader.lower(found.first + 1) : reader.lower(found.first);
  if (hasLeader && count === null && !isPlural) return null;
  if (hasLeader && count === null && leader === 'same') return null;
  if (
    hasLeader &&
    !hasThe &&
    (leader === 'first' ||
      leader === 'final' ||
      leader === 'opening' ||
      leader === 'other' ||
      leader === 'same' ||
      leader === 'coming' ||
      leader === 'past')
  ) {
    if (leader !== 'past' && leader !== 'coming') return null;
  }
  let total = count;
  // "a year and a half", "an hour and 20 minutes"
  if (
    reader.lower(end) === 'and' &&
    reader.lower(end + 1) === 'a' &&
    reader.lower(end + 2) === 'half' &&
    total !== null
  ) {
    total += 0.5;
    end += 3;
  }
  if (isHyphenated || hasLeader)
    return { end, expression: { kind: 'duration', unit, count: total } };
  const point = pointAfter(reader, end);
  if (point !== null && !hasThe) {
    const isOne = total === 1 && isArticle && unit === 'year';
    return {
      end: point.end,
      expression: shift(unit, total === null ? null : total * point.sign, point.from, {
        isComparison: isOne && (point.isComparison || isAgainst(reader, found.first)),
        sign: point.sign,
      }),
    };
  }
  if (isArticle && unit === 'second') return null;
  if (isArticle && reader.isHyphen(end)) return null;
  const length = { kind: 'duration', unit, count: total } as const;
  const isAhead = !hasThe && total !== null && isAheadHere(reader, found.first, end);
  return { end, expression: isAhead ? { ...length, isAhead } : length };
}

const AGAINST = words('against versus compared from');
const MOST_WORDS_TO_AGAINST = 6;

/** "against $10 million a year ago": of the quarter it is compared with. */
function isAgainst(reader: Reader, first: number): boolean {
  let hasNumber = false;
  for (let index = first - 1; index >= first - MOST_WORDS_TO_AGAINST; index -= 1) {
    if (reader.is(index, Is.digits)) hasNumber = true;
    if (AGAINST.has(reader.lower(index))) return hasNumber;
  }
  return false;
}

const MOST_WORDS_TO_SUPERLATIVE = 6;
const RANKS = words('first second third only most least last record');

/** "in two months"; "the worst in two months" and "in two months of talks" are lengths. */
function isAheadHere(reader: Reader, first: number, end: number): boolean {
  if (reader.lower(first - 1) !== 'in' || reader.lower(end) === 'of') return false;
  if (reader.isHyphen(end) || reader.lower(end) === "'") return false;
  for (let index = first - 2; index > first - 2 - MOST_WORDS_TO_SUPERLATIVE; index -= 1) {
    const word = reader.lower(index);
    if (RANKS.has(word) || (word.length > 4 && word.endsWith('est'))) return false;
  }
  return true;
}

const isDigitsOrSmall = (count: number | null) => count !== null && count > 1;

const BEFORE_BARE = new Set(
  'for in of over after within takes took take last lasted spent spend under and or , by'.split(
    ' ',
  ),
);
/** "minutes after the envoy had left": an event without a date. */
const AFTER_BARE = new Set(['after', 'before']);
const BARE_UNITS = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'decades',
  'centuries',
]);

/** "for months", "years of war", "days later", "weeks ago", "months-long". */
function readBarePlural(reader: Reader, at: number): Read | null {
  if (
    reader.lower(at) === 'month' ||
    reader.lower(at) === 'year' ||
    reader.lower(at) === 'week' ||
    reader.lower(at) === 'day' ||
    reader.lower(at) === 'hour' ||
    reader.lower(at) === 'decade'
  ) {
    const { unit } = reader.word(at)!;
    if (!reader.isHyphen(at + 1) || reader.lower(at + 2) !== 'long') return null;
    return { end: at + 3, expression: { kind: 'duration', unit: unit!, count: 1 } };
  }
  if (!BARE_UNITS.has(reader.lower(at))) return null;
  const unit = reader.word(at)!.unit!;
  const point = pointAfter(reader, at + 1);
  if (point !== null)
    return { end: point.end, expression: shift(unit, null, point.from, { sign: point.sign }) };
  if (reader.isHyphen(at + 1) && reader.lower(at + 2) === 'long')
    return { end: at + 3, expression: { kind: 'duration', unit, count: null } };
  if (AFTER_BARE.has(reader.lower(at + 1)) && reader.isLower(at) && reader.isWord(at + 2))
    return { end: at + 1, expression: { kind: 'duration', unit, count: null } };
  const before = reader.lower(at - 1);
  const isOpen = BEFORE_BARE.has(before) || (at === reader.begin && reader.lower(at + 1) === 'of');
  if (!isOpen || (reader.lower(at + 1) === 'of' && before === 'of')) return null;
  if (
    (before === 'and' || before === ',' || before === 'or' || before === 'by') &&
    !reader.is(at - 2, Is.unit)
  )
    return null;
  if (before === 'of' && !reader.isWord(at - 2)) return null;
  if (
    before === 'of' &&
    !/^(?:couple|number|hundreds|dozens|thousands|matter|lots|span|period|handful)$/.test(
      reader.lower(at - 2),
    )
  )
    return null;
  return { end: at + 1, expression: { kind: 'duration', unit, count: null } };
}

const LONG = /^(hour|day|week|month|year|decade|century)long$/;

/** "a weeklong battle". */
function readLong(reader: Reader, at: number): Read | null {
  const unit = LONG.exec(reader.lower(at))?.[1] as Unit | undefined;
  return unit === undefined
    ? null
    : { end: at + 1, expression: { kind: 'duration', unit, count: 1 } };
}

/** "half an hour", "half-century", "quarter-century", "a quarter of a century". */
function readFraction(reader: Reader, at: number): Read | null {
  const start = reader.after(at, 'a');
  const kind = reader.lower(start);
  if (kind !== 'half' && kind !== 'quarter') return null;
  const fraction = kind === 'half' ? 0.5 : 0.25;
  let next = start + 1;
  if (reader.isHyphen(next)) next += 1;
  else if (reader.lower(next) === 'of' && reader.is(next + 1, Is.article)) next += 2;
  else if (reader.lower(next) === 'a' || reader.lower(next) === 'an') next += 1;
  else if (kind === 'quarter' && reader.lower(next) !== 'century') return null;
  const unit = reader.word(next);
  if (unit === undefined || unit.unit === null || unit.isPlural) return null;
  if (
    unit.unit !== 'hour' &&
    unit.unit !== 'century' &&
    unit.unit !== 'year' &&
    unit.unit !== 'day' &&
    unit.unit !== 'decade'
  )
    return null;
  if (kind === 'quarter' && unit.unit !== 'century' && unit.unit !== 'hour') return null;
  const end = next + 1;
  const point = pointAfter(reader, end);
  if (point !== null)
    return { end: point.end, expression: shift(unit.unit, fraction * point.sign, point.from) };
  return { end, expression: { kind: 'duration', unit: unit.unit, count: fraction } };
}

const durationRules: readonly DateRule[] = [
  {
    id: 'dates/duration',
    example: 'the past two weeks',
    starts:
      Is.digits |
      Is.cardinal |
      Is.quantity |
      Is.article |
      Is.direction |
      Is.ordinal |
      Is.opener |
      Is.reference |
      Is.edge,
    read: readDuration,
  },
  { id: 'dates/vague-duration', example: 'months-long', starts: Is.unit, read: readBarePlural },
  { id: 'dates/long', example: 'weeklong', starts: Is.opener, read: readLong },
  {
    id: 'dates/fraction-duration',
    example: 'a quarter of a century',
    starts: Is.business | Is.cardinal | Is.article | Is.unit,
    read: readFraction,
  },
];

/** Lengths of time, and points counted by one. */
export const LENGTHS = new RuleSet(durationRules, { isAskedAgain: true });
