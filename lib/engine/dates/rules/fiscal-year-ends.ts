import { calendar, type Read } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { pointAt } from './points.ts';
import { words } from '../../word-lists.ts';

/** Before other words it may be a sentence: "The fiscal year ended March 31, 1999." */
const BEFORE_A_YEAR = words('in for during of throughout over from to');

/** The year of "the fiscal year ending March 31, 1999" is named after the one it ends in. */
function readFiscalYearEnding(reader: Reader, at: number): Read | null {
  if (!BEFORE_A_YEAR.has(reader.lower(at - 1))) return null;
  const word = reader.after(at, 'the');
  if (reader.lower(word) !== 'fiscal' && reader.lower(word) !== 'financial') return null;
  if (reader.lower(word + 1) !== 'year') return null;
  const verb = reader.lower(word + 2);
  if (verb !== 'ending' && verb !== 'ended') return null;
  const last = pointAt(reader, reader.after(word + 3, 'on'))?.expression;
  if (last?.kind !== 'calendar' || last.year === null || last.number === 0) return null;
  if (last.granularity !== 'day' && last.granularity !== 'month') return null;
  return {
    end: word + 2,
    expression: calendar({ granularity: 'year', year: last.year, isFiscal: true }),
  };
}

export const fiscalYearEndRules: readonly DateRule[] = [
  {
    id: 'dates/fiscal-year-ending',
    example: 'for [[the fiscal year]] ending March 31, 1999',
    starts: Is.the | Is.business,
    read: readFiscalYearEnding,
  },
];
