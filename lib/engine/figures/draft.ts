import type { Amount } from './amounts/amount.ts';
import type { Hedged } from './amounts/hedge.ts';
import type { Unit } from './lexicon/units.ts';
import type { Label } from './lines/label-words.ts';
import type { NounPhrase } from '../grammar/phrases/noun-phrase.ts';
import type { Stretch } from '../grammar/analysis.ts';
import type { Bound } from './value.ts';
import type { Measure } from '../measure.ts';

/** A figure while it is read: each step adds what it knows. Tokens half-open. */
export interface Draft {
  readonly stretch: Stretch;
  /** Replaced where a label gives the scale: "Revenue (NOK m)". */
  amount: Amount;
  readonly hedge: Hedged;
  /** First token of the whole expression, hedge included. */
  first: number;
  /** One past its last token, counted phrase included. */
  end: number;
  bound: Bound;
  unit: Unit | null;
  phrase: NounPhrase | null;
  counted: string | null;
  head: string | null;
  subject: string | null;
  measure: Measure;
  per: string | null;
  change: 'up' | 'down' | null;
  cumulative: boolean;
  status: 'asserted' | 'denied' | 'possible';
  rule: string;
  /** What the column, the line or the heading says it counts, or null. */
  column: Label | null;
  /** What a heading or the line above adds to its label, or null. */
  under: Label | null;
  /** Whether it stands in a line of a name and numbers only: "Labour 34.1 (+2.3)". */
  isInBareRow: boolean;
  /** The figure before it in the text, or null. */
  before: Draft | null;
  /** The figure that this one is part of ("including two children"), or null. */
  whole: Draft | null;
  /** Why, in the order it was found out. */
  readonly reasons: string[];
}

/** How many, at the most of a range; 0 when nothing is said. */
export const sizeOf = ({ amount: { value, low, high } }: Draft): number =>
  value ?? high ?? low ?? 0;

export const reasonOf = ({ reasons }: Draft): string => reasons.join('; ');
