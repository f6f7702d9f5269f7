import type { Draft } from './expression.ts';
import { Is } from './lexicon.ts';
import type { Reader } from './reader.ts';
import type { Resolution } from './resolution.ts';
import { clockValue, durationValue, edtfOf, limits, pointValue } from './timex.ts';
import type { DateMod, DateValue, Granularity } from './value.ts';
import { words } from '../word-lists.ts';

/** The value of a resolved expression, and how it came about. */
export function valueOf(
  reader: Reader,
  draft: Draft,
  resolution: Resolution,
): { readonly value: DateValue; readonly reason: string } {
  const { expression } = draft;
  const hedge = draft.mod ?? hedgeBefore(reader, draft);
  const mod = expression?.kind === 'shift' ? pointMod(hedge, expression.sign) : hedge;
  if (expression?.kind === 'duration') {
    const { unit, count, besides } = expression;
    const value = durationValue(unit, count, besides);
    return {
      value: dateValue(resolution, {
        type: 'DURATION',
        value,
        mod,
        granularity: granularityOf(unit),
      }),
      reason: 'a length of time',
    };
  }
  if (expression?.kind === 'set') {
    return {
      value: dateValue(resolution, { type: 'SET', value: expression.value, mod: draft.mod }),
      reason: 'how often',
    };
  }
  if (expression?.kind === 'reference') {
    return {
      value: dateValue(resolution, { type: 'DATE', value: expression.value, mod: draft.mod }),
      reason:
        expression.value === null
          ? 'a time that is told elsewhere'
          : 'seen from the time of writing',
    };
  }
  const at = resolution.point;
  if (at === null) {
    return {
      value: dateValue(resolution, { type: 'DATE', value: resolution.value, mod }),
      reason: resolution.story,
    };
  }
  const clock = draft.clock ?? resolution.clock ?? null;
  const isTime = clock !== null || resolution.value === 'TXX';
  const tail = clock !== null ? clockValue(clock) : resolution.value === 'TXX' ? 'TXX' : '';
  const { earliest, latest } = limits(at, draft.edgeDays, mod);
  return {
    value: dateValue(resolution, {
      type: isTime ? 'TIME' : 'DATE',
      value: pointValue(at) + tail,
      mod,
      earliest,
      latest,
      granularity:
        clock === null
          ? isTime
            ? 'hour'
            : at.unit
          : clock.hour < 0
            ? 'day-part'
            : clock.minute < 0
              ? 'hour'
              : 'minute',
      edtf: isTime && clock === null ? null : edtfOf(at, clock, mod),
    }),
    reason: resolution.story,
  };
}

type Told = Pick<DateValue, 'type' | 'value' | 'mod'> &
  Partial<Pick<DateValue, 'earliest' | 'latest' | 'granularity' | 'edtf'>>;

const dateValue = ({ basis, anchor }: Resolution, told: Told): DateValue => ({
  earliest: told.earliest ?? null,
  latest: told.latest ?? null,
  granularity: told.granularity ?? null,
  interval: null,
  edtf: told.edtf ?? null,
  basis,
  anchor,
  type: told.type,
  value: told.value,
  mod: told.mod,
});

const granularityOf = (unit: string): Granularity | null =>
  unit === 'fortnight' ? 'week' : unit === 'millennium' ? 'century' : (unit as Granularity);

const HEDGES: ReadonlyMap<string, DateMod> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['circa', 'APPROX'],
  ['ca', 'APPROX'],
  ['ca.', 'APPROX'],
  ['c.', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
]);

/** "for over", "lasted over", "just over": more than. Elsewhere "over three years" is during them. */
const BEFORE_OVER = new Set(
  'for lasted lasts lasting last took takes taken taking spent spend after in of just well little slightly is was been within by with and served worked aged'.split(
    ' ',
  ),
);
const BEFORE_UNDER = words('just little slightly well in for lasted took after of at');
const SHORTLY = new Set(['shortly', 'just', 'soon', 'immediately', 'right']);

/** The words before a length or a date that bound it; they stay outside its span. */
function hedgeBefore(reader: Reader, { first, expression, clock }: Draft): DateMod | null {
  const word = reader.lower(first - 1);
  const before = reader.lower(first - 2);
  const isShift = expression?.kind === 'shift';
  const isLength = expression?.kind === 'duration' || isShift;
  if (word === 'least' && before === 'at') return isLength ? 'EQUAL_OR_MORE' : 'ON_OR_AFTER';
  if (word === 'most' && before === 'at') return isLength ? 'EQUAL_OR_LESS' : 'ON_OR_BEFORE';
  if (word === 'to' && before === 'up' && isLength) return 'EQUAL_OR_LESS';
  if (word === 'than' && isLength) return thanMod(reader, first - 2, isShift);
  if ((word === 'before' || word === 'after') && clock !== null && SHORTLY.has(before))
    return word === 'before' ? 'BEFORE' : 'AFTER';
  if (expression?.kind === 'duration') {
    const bound = lengthMod(word, before);
    if (bound !== null) return bound;
  }
  if (word === '.' && (before === 'c' || before === 'ca') && expression?.kind === 'calendar')
    return 'APPROX';
  // "over the next year" is during it.
  if (reader.lower(first) === 'the') return null;
  const mod = HEDGES.get(word) ?? null;
  if (word === 'over' && expression?.kind === 'duration' && !BEFORE_OVER.has(before)) return null;
  if (mod === null || isLength || mod === 'APPROX')
    return word === 'some' && !isLength ? null : mod;
  return null;
}

/** "more than two years"; in "40 more than two years ago" the words compare two numbers. */
function thanMod(reader: Reader, at: number, isShift: boolean): DateMod | null {
  const word = reader.lower(at);
  const before = reader.lower(at - 1);
  if (
    isShift &&
    (reader.is(at - 1, Is.digits | Is.cardinal) || before === '%' || before === 'percent')
  )
    return null;
  if (word === 'more' || word === 'longer') return before === 'no' ? 'EQUAL_OR_LESS' : 'MORE_THAN';
  if (word === 'less' || word === 'fewer') return before === 'no' ? 'EQUAL_OR_MORE' : 'LESS_THAN';
  return null;
}

/** "within a month", "as long as nine days", "a minimum of 12 years", "just under 3 hours". */
function lengthMod(word: string, before: string): DateMod | null {
  if (word === 'within') return 'EQUAL_OR_LESS';
  if (word === 'as') {
    if (before === 'long' || before === 'many' || before === 'much') return 'EQUAL_OR_LESS';
    return before === 'little' || before === 'few' || before === 'short' ? 'EQUAL_OR_MORE' : null;
  }
  if (word === 'of' && before === 'minimum') return 'EQUAL_OR_MORE';
  if (word === 'of' && before === 'maximum') return 'EQUAL_OR_LESS';
  return word === 'under' && BEFORE_UNDER.has(before) ? 'LESS_THAN' : null;
}

/** "more than two years ago" lies before that year, "less than a week later" before that week. */
function pointMod(mod: DateMod | null, sign: -1 | 0 | 1): DateMod | null {
  const isBack = sign < 0;
  switch (mod) {
    case 'MORE_THAN':
      return isBack ? 'BEFORE' : 'AFTER';
    case 'LESS_THAN':
      return isBack ? 'AFTER' : 'BEFORE';
    case 'EQUAL_OR_MORE':
      return isBack ? 'ON_OR_BEFORE' : 'ON_OR_AFTER';
    case 'EQUAL_OR_LESS':
      return isBack ? 'ON_OR_AFTER' : 'ON_OR_BEFORE';
    default:
      return mod;
  }
}

/**
 * Codes of seasons, quarters and halves may not stand in an interval: their first or last day does.
 * A time stands without the seconds that EDTF asks for.
 */
function bound({ type, value, granularity, edtf }: DateValue, day: string): string {
  if (type === 'TIME') return value!;
  const isCode =
    granularity === 'season' || granularity === 'quarter' || granularity === 'half-year';
  return isCode ? day : edtf!;
}

/** Both ends of a range with its interval; null when either has no day of its own. */
export function withInterval(
  left: DateValue,
  right: DateValue,
): readonly [DateValue, DateValue] | null {
  if (left.edtf === null || right.edtf === null || left.earliest === null || right.latest === null)
    return null;
  if (
    left.basis === 'unresolved' ||
    right.basis === 'unresolved' ||
    (left.earliest > right.latest && !left.earliest.startsWith('-'))
  )
    return null;
  // "10 p.m. to 6 a.m." ends on the next day: nobody says which.
  if (left.type === 'TIME' && right.type === 'TIME' && left.value! >= right.value!) return null;
  const interval = `${bound(left, left.earliest)}/${bound(right, right.latest)}`;
  return [
    { ...left, interval },
    { ...right, interval },
  ];
}
