import { firstToAnswer, rule, type Decision } from '../decide.ts';
import type { Amount } from '../amounts/amount.ts';
import { isClock, isDate, isDecade, isYear } from './dates.ts';
import { isDesignated, isPhone } from './codes.ts';
import { isKnownName } from './known-names.ts';
import { isListNumber, isScore } from './scores.ts';
import { isNameNumber } from './names.ts';
import { isHalfWord, isNothing, isOrdinal, isScaleOfOthers } from './set-phrases.ts';
import { isPronounOne } from './pronoun-one.ts';
import type { Stretch } from '../stretch.ts';

/** Why a number is no figure, by one line for a person; null when it may be one. */
interface RefusingRule extends Decision {
  readonly read: (stretch: Stretch, amount: Amount) => string | null;
}

/** In the order in which they are asked; each refusal bears one of these. */
export const REFUSING_RULES: readonly RefusingRule[] = [
  rule('figures/not-date', 'It ended on 14 May.', isDate),
  rule('figures/not-ordinal', 'He lives on the 14th floor.', isOrdinal),
  rule('figures/not-clock', 'The ratio was 4:1.', isClock),
  rule('figures/not-pronoun-one', 'It is one of the oldest bridges.', isPronounOne),
  rule('figures/not-half', 'Flags flew at half-staff.', isHalfWord),
  rule('figures/not-phone', 'Call 0800 now.', isPhone),
  rule('figures/not-name-number', 'An Mi-24 helicopter landed.', isOfName),
  rule('figures/not-designator', 'They drove on highway 101 again.', isDesignated),
  rule('figures/not-list-number', '1. Water the plants', isListNumber),
  rule('figures/not-score', 'They led 2-0 then.', isScore),
  rule('figures/not-year', 'Seas will rise by 2150 again.', isYear),
  rule('figures/not-decade', 'He is in his 20s.', isDecade),
  rule('figures/not-zero', 'They have zero tolerance for it.', isNothing),
  rule('figures/not-scale', 'Homes lost (thousands)', isScaleOfOthers),
];

function isOfName(stretch: Stretch, amount: Amount): string | null {
  return isKnownName(stretch, amount) ?? isNameNumber(stretch, amount);
}

/** The rule that refused an amount, and why; null when it may be a figure. */
export const refuse = (stretch: Stretch, amount: Amount) =>
  firstToAnswer(REFUSING_RULES, ({ read }) => read(stretch, amount));
