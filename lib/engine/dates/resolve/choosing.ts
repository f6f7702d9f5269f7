import { dayNumber, daysInMonth, type CivilDay } from '../../calendar.ts';
import type { CalendarExpression } from '../expression.ts';
import { daysOf, point, type Point, type PointUnit } from '../points.ts';
import type { Tense } from '../tense.ts';

/** The point that calendar words name in a given year. */
export function pointOf(
  { granularity, number, day, isFiscal }: CalendarExpression,
  year: number | null,
): Point {
  const unit =
    granularity === 'day' || granularity === 'weekend' ? 'day' : (granularity as PointUnit);
  return point({ unit, year, number, day, isFiscal });
}

/** 29 February is no day of most years. */
export function isReal({ unit, year, number, day }: Point): boolean {
  return unit !== 'day' || day === 0 || number === 0 || day <= daysInMonth(year ?? 2000, number);
}

/** The candidate closest to `from`; far on both sides, the tense of the clause decides. */
export function nearest(
  candidates: readonly Point[],
  from: CivilDay,
  tense: Tense,
  isPeriod: boolean,
): readonly [Point, string] {
  const here = dayNumber(from);
  const distance = (at: Point): number => {
    const days = daysOf(at);
    if (days === null) return Infinity;
    const [first, last] = [dayNumber(days[0]), dayNumber(days[1])];
    return here < first ? first - here : here > last ? last - here : 0;
  };
  const sorted = candidates
    .map((at) => [distance(at), at] as const)
    .sort((a, b) => Math.abs(a[0]) - Math.abs(b[0]));
  const [best, other] = sorted;
  if (isPeriod) {
    // A quarter is reported once it is over: the latest that has begun, unless the clause looks ahead.
    const wanted = sorted.filter(([days]) => (tense === 'future' ? days >= 0 : days <= 0));
    if (wanted.length > 0) return [wanted[0]![1], tense === 'future' ? 'the next' : 'the latest'];
  }
  const isFar = (days: number) =>
    best !== undefined && other !== undefined && Math.abs(best[0]) > days;
  if (isFar(30) && tense === 'future' && best![0] < 0 && other![0] > 0)
    return [other![1], 'ahead of the clause, the'];
  if (isFar(45) && tense === 'past' && best![0] > 0 && other![0] < 0)
    return [other![1], 'as the clause looks back, the latest'];
  return [best![1], 'the nearest'];
}

/** "last": ended before; "next": begins after; "this": the one of this year, season or half year. */
export function choose(
  candidates: readonly Point[],
  from: CivilDay,
  pick: number,
  expression: CalendarExpression,
): Point | null {
  const here = dayNumber(from);
  const spans = candidates.flatMap((at) => {
    const days = daysOf(at);
    return days === null ? [] : [{ at, first: dayNumber(days[0]), last: dayNumber(days[1]) }];
  });
  if (pick < 0) return spans.findLast(({ last }) => last < here)?.at ?? null;
  if (pick > 0) return spans.find(({ first }) => first > here)?.at ?? null;
  const holding = spans.find(({ first, last }) => first <= here && here <= last);
  if (holding !== undefined) return holding.at;
  const ofYear = spans.find(({ at }) => at.year === from.year);
  if (expression.granularity === 'season' && ofYear !== undefined) return ofYear.at;
  return ofYear?.at ?? null;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SEASONS = 'spring summer autumn winter'.split(' ');

/** The thing looked for, in words. */
export function nameOf({
  granularity,
  number,
  day,
  weekday: wanted,
  holiday,
}: CalendarExpression): string {
  if (holiday !== null) return 'holiday';
  if (granularity === 'day' && number === 0) return wanted > 0 ? DAYS[wanted - 1]! : `day ${day}`;
  if (granularity === 'day') return `${day} ${MONTHS[number - 1]!}`;
  if (granularity === 'month') return MONTHS[number - 1]!;
  if (granularity === 'season') return SEASONS[number]!;
  return granularity === 'quarter'
    ? `quarter ${number}`
    : granularity === 'half-year'
      ? `half ${number}`
      : granularity;
}
