import type { DateMod, Granularity } from './value.ts';

/** Units that can be counted. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Where counting begins: the day of writing or what the text mentioned last. */
export type From = 'speech' | 'text';

/** A year told by another one: "May last year", "June of that year". */
export interface YearShift {
  readonly from: From;
  readonly by: number;
}

/**
 * What the calendar words say, no more: a missing year stays null. Of `number`: month, quarter,
 * half, season (0 spring … 3 winter), decade (198) or century (18 for the 19th), by `granularity`.
 */
export interface CalendarExpression {
  readonly kind: 'calendar';
  readonly granularity: Granularity;
  /** Astronomical: 0 is 1 BC. */
  readonly year: number | null;
  readonly number: number;
  /** 1–31, or 0. */
  readonly day: number;
  /** ISO 1–7, or 0. */
  readonly weekday: number;
  /** "last April" -1, "this" 0, "next" 1; null when nothing of the kind is said. */
  readonly pick: number | null;
  readonly pickFrom: From;
  readonly yearShift: YearShift | null;
  readonly isBc: boolean;
  readonly isFiscal: boolean;
  /** The year was written with two digits, or its century is a guess. */
  readonly isShortYear: boolean;
  readonly holiday: string | null;
  /** "the same month of 2019": its number is that of the one in hand. */
  readonly isSame: boolean;
  /** "Monday week": so many weeks after the weekday picked. */
  readonly weeksOn: number;
  /** `04/05/2013`: month and day may be the other way round. */
  readonly isEitherOrder: boolean;
  /** "in 479" among years BC: read only where the year in hand is one. */
  readonly isEraLeftOut: boolean;
}

/** So many of a smaller unit besides: the five days of "two months and five days". */
export interface Besides {
  readonly unit: Unit;
  readonly count: number;
}

/** So many units from somewhere: "last week", "two years ago", "the next day". */
export interface ShiftExpression {
  readonly kind: 'shift';
  readonly unit: Unit;
  /** Null: "a few days later". */
  readonly by: number | null;
  readonly from: From;
  /** "Monday of last week", "last week Thursday". */
  readonly weekday: number;
  /** "a year earlier" takes the granularity of what it is compared with. */
  readonly isComparison: boolean;
  /** Which way when `by` is null: "weeks ago" -1, "a few days later" 1. */
  readonly sign: -1 | 0 | 1;
  /** "two months and five days ago": the smaller units, largest first. */
  readonly besides?: readonly Besides[];
}

export interface DurationExpression {
  readonly kind: 'duration';
  readonly unit: Unit;
  /** Null: several, a few. */
  readonly count: number | null;
  /** "the last week of January": a report tells a time with it, not a length. */
  readonly asDate?: { readonly of: CalendarExpression; readonly mod: 'START' | 'END' };
  /** "the first ten months of 1915": where it lies. */
  readonly of?: CalendarExpression;
  /** "in two months": a clause that looks ahead tells a time with it. */
  readonly isAhead?: boolean;
  /** "2 hours 15 minutes": the smaller units, largest first. */
  readonly besides?: readonly Besides[];
}

/**
 * A piece of a longer stretch: "the first Sunday in March", "the third month of 2022", "the week of
 * 29 January".
 */
export interface PartExpression {
  readonly kind: 'part';
  readonly unit: 'weekday' | 'week' | 'weekend' | 'month';
  /** 1 the first, 2 the second …, -1 the last; 0 the one that holds `of`. */
  readonly nth: number;
  /** ISO 1–7 of a weekday, else 0. */
  readonly weekday: number;
  readonly of: CalendarExpression | ShiftExpression;
}

/** A set or a reference: what it says needs no context. */
export interface FixedExpression {
  readonly kind: 'set' | 'reference';
  /** Null when nothing can be said: "at that time". */
  readonly value: string | null;
}

export type Expression =
  CalendarExpression | ShiftExpression | DurationExpression | PartExpression | FixedExpression;

/** Time of day; `hour` -1 when only a part of the day is named. */
export interface Clock {
  readonly hour: number;
  /** -1: not said. */
  readonly minute: number;
  readonly second: number;
  /** MO, MI, AF, EV, NI, DT or ''. */
  readonly part: string;
  /** "last night" belongs to the evening it began. */
  readonly dayShift: number;
  /** Told on a twelve-hour clock, with nothing that says which half of the day. */
  readonly isHalfOpen?: boolean;
}

/** What a rule brings back: the tokens up to `end` and what they say. */
export interface Draft {
  readonly first: number;
  readonly end: number;
  readonly expression: Expression | null;
  readonly clock: Clock | null;
  readonly mod: DateMod | null;
  readonly rule: string;
  /** "the last week of January": so many days at that edge of the month. */
  readonly edgeDays?: number;
}

/** What a rule's `read` gives; the walk adds where it began and which rule it was. */
export interface Read {
  readonly end: number;
  readonly first?: number;
  readonly expression: Expression | null;
  readonly clock?: Clock | null;
  readonly mod?: DateMod | null;
}

/** A reading and the id of its rule. */
export interface Found {
  readonly read: Read;
  readonly rule: string;
}

const BLANK: CalendarExpression = {
  kind: 'calendar',
  granularity: 'day',
  year: null,
  number: 0,
  day: 0,
  weekday: 0,
  pick: null,
  pickFrom: 'speech',
  yearShift: null,
  isBc: false,
  isFiscal: false,
  isShortYear: false,
  holiday: null,
  isSame: false,
  weeksOn: 0,
  isEitherOrder: false,
  isEraLeftOut: false,
};

/** A calendar expression with only the given fields set. */
export function calendar(fields: Partial<CalendarExpression>): CalendarExpression {
  return { ...BLANK, ...fields };
}

export function shift(
  unit: Unit,
  by: number | null,
  from: From,
  {
    weekday = 0,
    isComparison = false,
    sign = 0,
  }: { weekday?: number; isComparison?: boolean; sign?: -1 | 0 | 1 } = {},
): ShiftExpression {
  return { kind: 'shift', unit, by, from, weekday, isComparison, sign };
}
