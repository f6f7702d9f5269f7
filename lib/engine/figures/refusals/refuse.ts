import type { Amount } from '../amounts/amount.ts';
import { isClock, isDate, isDecade, isYear } from './dates.ts';
import { isDesignated, isPhone } from './codes.ts';
import { isKnownName } from './known-names.ts';
import { isListNumber, isScore } from './scores.ts';
import { isNameNumber } from './names.ts';
import { isHalfWord, isNothing, isOrdinal, isScaleOfOthers } from './set-phrases.ts';
import { isPronounOne } from './pronoun-one.ts';
import type { Stretch } from '../stretch.ts';

/** Why a number is no figure: the rule that refused it, and one line for a person. */
export interface Refused {
  readonly rule: string;
  readonly reason: string;
  /** Token to go on from. */
  readonly end: number;
}

type Check = (stretch: Stretch, amount: Amount) => string | null;

/** Checks in the order they are asked; the first that answers refuses. */
const CHECKS: readonly { readonly rule: string; readonly check: Check }[] = [
  { rule: 'figures/not-date', check: isDate },
  { rule: 'figures/not-ordinal', check: isOrdinal },
  { rule: 'figures/not-clock', check: isClock },
  { rule: 'figures/not-pronoun-one', check: isPronounOne },
  { rule: 'figures/not-half', check: isHalfWord },
  { rule: 'figures/not-phone', check: isPhone },
  { rule: 'figures/not-name-number', check: isKnownName },
  { rule: 'figures/not-name-number', check: isNameNumber },
  { rule: 'figures/not-designator', check: isDesignated },
  { rule: 'figures/not-list-number', check: isListNumber },
  { rule: 'figures/not-score', check: isScore },
  { rule: 'figures/not-year', check: isYear },
  { rule: 'figures/not-decade', check: isDecade },
  { rule: 'figures/not-zero', check: isNothing },
  { rule: 'figures/not-scale', check: isScaleOfOthers },
];

/** Null when the amount may be a figure. */
export function refuse(stretch: Stretch, amount: Amount): Refused | null {
  for (const { rule, check } of CHECKS) {
    const reason = check(stretch, amount);
    if (reason !== null) return { rule, reason, end: amount.end };
  }
  return null;
}
