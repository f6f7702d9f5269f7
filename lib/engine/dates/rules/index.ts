import { RuleSet, type DateRule } from '../rule.ts';
import { appositionRules } from './appositions.ts';
import { clockRules } from './clock.ts';
import { composedRules } from './composed.ts';
import { LENGTHS } from './durations.ts';
import { fiscalYearEndRules } from './fiscal-year-ends.ts';
import { POINTS } from './points.ts';
import { referenceRules } from './references.ts';
import { setRules } from './sets.ts';

/** All ways to write a date. The longest reading wins; on a draw the earlier rule. */
export const DATE_RULE_SETS: readonly RuleSet[] = [
  // The fiscal year's end stands before "the fiscal year" by itself, which is as long.
  new RuleSet([...composedRules, ...fiscalYearEndRules]),
  POINTS,
  // Clocks stand before lengths: "at 1427 hours" is as long as one.
  new RuleSet([...setRules, ...clockRules]),
  LENGTHS,
  new RuleSet([...referenceRules, ...appositionRules]),
];

/** The same in one list. */
export const DATE_RULES: readonly DateRule[] = DATE_RULE_SETS.flatMap(({ rules }) => rules);
