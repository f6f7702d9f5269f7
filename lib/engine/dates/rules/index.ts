import type { DateRule } from '../rule.ts';
import { appositionRules } from './appositions.ts';
import { clockRules } from './clock.ts';
import { composedRules } from './composed.ts';
import { durationRules } from './durations.ts';
import { fiscalYearEndRules } from './fiscal-year-ends.ts';
import { POINT_RULES } from './points.ts';
import { referenceRules } from './references.ts';
import { setRules } from './sets.ts';

/** All ways to write a date. The longest reading wins; on a draw the earlier rule. */
export const DATE_RULES: readonly DateRule[] = [
  ...composedRules,
  // Before "the fiscal year" by itself, which is as long.
  ...fiscalYearEndRules,
  ...POINT_RULES,
  ...setRules,
  // Before lengths: "at 1427 hours" is as long as one.
  ...clockRules,
  ...durationRules,
  ...referenceRules,
  ...appositionRules,
];
