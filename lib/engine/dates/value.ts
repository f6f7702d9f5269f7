/** TimeML TIMEX3 types. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`. */
export type DateMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

export type Granularity =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day-part'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** `stated` in full by the text, `inferred` against something, `unresolved` for want of it. */
export type Basis = 'stated' | 'inferred' | 'unresolved';

/** What one date expression says (CONTRACT, dates[]). Null: nothing can be said. */
export interface DateValue {
  readonly type: DateType;
  /** TIMEX3 value, such as `2020-01-09`, `2023-Q3`, `P22Y`, `PAST_REF`. */
  readonly value: string | null;
  readonly mod: DateMod | null;
  /** First and last calendar day it can mean, inclusive, ISO 8601. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly granularity: Granularity | null;
  /** ISO 8601 / EDTF interval when two expressions form one range, on both. */
  readonly interval: string | null;
  readonly edtf: string | null;
  readonly basis: Basis;
  /** The publication day, or the index of another date in the reading, or nothing. */
  readonly anchor: 'published' | number | null;
}
