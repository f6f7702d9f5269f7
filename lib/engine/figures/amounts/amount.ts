import type { Span } from '../../span.ts';
import type { Unit } from '../lexicon/units.ts';
import type { NumeralForm, Place } from './numeral.ts';

/** A numeral with what belongs to it alone: sign, currency, scale, unit, and the range it opens. */
export interface Amount {
  readonly first: number;
  /** One past the last token of the amount, unit included. */
  readonly end: number;
  /** One past the last token of the numeral itself. */
  readonly numberEnd: number;
  readonly number: Span;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly vague: boolean;
  readonly form: NumeralForm;
  readonly hasScale: boolean;
  readonly unit: Unit | null;
  /** Whether the unit is money, a small coin included. */
  readonly isMoney: boolean;
  /** "12m rupees": the unit was told by the document, not by the words. */
  readonly guessedUnit: boolean;
  readonly change: 'up' | 'down' | null;
  /** Set when a hyphen binds number and unit: `34-year-old`, `2,500-pound`. */
  readonly hyphen: boolean;
  /** "one car in two": the token of the noun that stands inside a share. */
  readonly nounAt?: number;
}

/** What the reader knows of the text around: where a country's own money was last named. */
export interface AmountPlace extends Place {
  readonly sentenceFirst: number;
  readonly countries: ReadonlyMap<string, string>;
}

/** The same place some tokens on. Its fields are named, not spread, so that all places are of one shape. */
export const placeAt = (
  { tokens, end, sentenceFirst, countries }: AmountPlace,
  at: number,
): AmountPlace => ({ tokens, at, end, sentenceFirst, countries });
