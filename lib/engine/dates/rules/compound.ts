import type { Besides, DurationExpression, Read, ShiftExpression, Unit } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { LENGTHS } from './durations.ts';

const SIZES: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];
const MOST_PIECES = 5;

type Length = DurationExpression | ShiftExpression;

/** A counted length at `at`: "two months", "5 days ago"; null for vague and hyphenated ones. */
function lengthAt(
  reader: Reader,
  at: number,
): { readonly end: number; readonly length: Length; readonly count: number } | null {
  if (reader.lower(at) === 'the') return null;
  const read = LENGTHS.longest(reader, at)?.read ?? null;
  const length = read?.expression;
  if (length?.kind === 'duration' && length.count !== null && length.count % 1 === 0)
    return { end: read!.end, length, count: length.count };
  if (length?.kind === 'shift' && length.by !== null && !length.isComparison && length.sign !== 0)
    return { end: read!.end, length, count: Math.abs(length.by) };
  return null;
}

/** "1 year, 2 months and 5 days ago", "2 hrs 15 mins", "five days and six hours": one expression. */
function readCompound(reader: Reader, at: number): Read | null {
  let piece = lengthAt(reader, at);
  if (piece?.length.kind !== 'duration') return null;
  const { length } = piece;
  const besides: Besides[] = [];
  let { end } = piece;
  let last: Length = length;
  while (besides.length < MOST_PIECES) {
    let next = reader.after(end, ',');
    const isJoined = reader.lower(next) === 'and';
    if (isJoined) next += 1;
    piece = lengthAt(reader, next);
    // "jailed for 3 years, 6 months later he fled": two expressions.
    const isApart = piece?.length.kind === 'shift' && piece.length.from === 'text';
    if (isApart && !isJoined && next > end) break;
    if (piece === null || SIZES.indexOf(piece.length.unit) <= SIZES.indexOf(last.unit)) break;
    besides.push({ unit: piece.length.unit, count: piece.count });
    ({ end } = piece);
    last = piece.length;
    if (last.kind === 'shift') break;
  }
  if (besides.length === 0) return null;
  if (last.kind === 'duration') return { end, expression: { ...length, besides } };
  return {
    end,
    expression: { ...last, unit: length.unit, by: length.count! * last.sign, besides },
  };
}

export const compoundRules: readonly DateRule[] = [
  {
    id: 'dates/compound',
    example: 'two months and five days ago',
    starts: Is.digits | Is.cardinal | Is.article,
    read: readCompound,
  },
];
