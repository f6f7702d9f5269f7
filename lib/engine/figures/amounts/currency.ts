import { CURRENCY_PREFIXES } from '../lexicon/currencies.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Numeral, Place } from './numeral.ts';

/** Where a currency may stand, and what the document said of countries. */
export interface MoneyPlace extends Place {
  readonly sentenceFirst: number;
  /** Currency name in the singular → code of the country named last, for names many countries share. */
  readonly countries: ReadonlyMap<string, string>;
}

/** A currency that was read before its number. */
export interface CurrencyBefore {
  readonly unit: Unit;
  /** Token where the numeral begins. */
  readonly end: number;
  /** The numeral itself when it is glued to the letters in one token: `RM79`. */
  readonly glued: Numeral | null;
}

/** A currency that was read after its number. */
export interface CurrencyAfter {
  readonly unit: Unit;
  readonly end: number;
  /** A sign, which the numeral's span takes in. */
  readonly isSign: boolean;
  readonly guessed: boolean;
  readonly hyphen: boolean;
}

/** Where a currency may stand after a number, and what the number said. */
export interface AfterPlace extends MoneyPlace {
  /** Whether a sign before already said that it is money. */
  readonly isKnown: boolean;
  readonly hasScale: boolean;
}

/** The unit of money of an ISO 4217 code. */
export const money = (code: string): Unit => ({ name: code, measure: 'money' });

/** `MUSD`, `MEUR`, `MGBP`: a million and a code; the scale is read by the caller's table. */
export const isCurrencyCode = (text: string): boolean => CURRENCY_PREFIXES.has(text);
