import type { Read } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { RuleSet, type DateRule } from '../rule.ts';
import { dayRules } from './calendar-days.ts';
import { comparisonRules } from './comparisons.ts';
import { LENGTHS } from './durations.ts';
import { holidayRules } from './holidays.ts';
import { numericRules } from './numeric.ts';
import { periodRules } from './periods.ts';
import { relativeRules } from './relative.ts';
import { telegraphicRules } from './telegraphic.ts';
import { yearRules } from './years.ts';

const pointRules: readonly DateRule[] = [
  ...numericRules,
  ...telegraphicRules,
  ...dayRules,
  ...yearRules,
  ...periodRules,
  ...relativeRules,
  ...comparisonRules,
  ...holidayRules,
];

/** Everything that names a point of the calendar by itself; what the composed rules build on. */
export const POINTS = new RuleSet(pointRules, { isAskedAgain: true });

/** The longest point at `at`: "12 May", "last year", "the 1980s". */
export function pointAt(reader: Reader, at: number): Read | null {
  return POINTS.longest(reader, at)?.read ?? null;
}

/** A point or a counted shift: "two years ago" too. */
export function momentAt(reader: Reader, at: number): Read | null {
  const point = pointAt(reader, at);
  if (point !== null) return point;
  const counted = LENGTHS.longest(reader, at)?.read ?? null;
  return counted !== null && counted.expression?.kind === 'shift' ? counted : null;
}
