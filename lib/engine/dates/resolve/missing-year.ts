import { dayNumber, isoDay, isRealDay, weekday, type CivilDay } from '../../calendar.ts';
import type { CalendarExpression } from '../expression.ts';
import { dayPoint, type Point } from '../points.ts';
import { inferred, unresolved, yearly, type Place, type Resolution } from '../resolution.ts';
import { isReal, nameOf, nearest, pointOf } from './choosing.ts';
import type { Remembered } from './memory.ts';
import { isAfter, isFresh, type Setting } from './setting.ts';

/** A month, day, season, quarter or half whose year nobody wrote. */
export function resolveYearless(expression: CalendarExpression, setting: Setting): Resolution {
  const { genre, published } = setting;
  const isPart = expression.granularity === 'month' || expression.granularity === 'day';
  if (isPart && expression.weekday === 0 && genre === 'news' && setting.isYearly())
    return yearly(pointOf(expression, null));
  if (genre === 'narrative') {
    const base = historyYear(expression, setting);
    if (base !== null) {
      const at = pointOf(expression, base.year);
      if (!isReal(at)) return unresolved(pointOf(expression, null));
      return inferred(at, base.index, `the year in hand, ${base.year}`);
    }
  }
  const story = published === null ? null : storyYear(published, setting);
  if (isPart && story !== null) {
    const at = pointOf(expression, story.year);
    if (isReal(at)) return inferred(at, story.index, `of the story's year, ${story.year}`);
  }
  return published === null
    ? unresolved(pointOf(expression, null))
    : seenFrom(published, expression, setting);
}

/** The one that someone who writes on that day means. */
function seenFrom(
  published: CivilDay,
  expression: CalendarExpression,
  setting: Setting,
): Resolution {
  const head = headYear(setting, published);
  if (head !== null) {
    const at = pointOf(expression, head.year);
    if (isReal(at) && !isAfter(at, published))
      return inferred(at, head.index, `the year the sentence begins with, ${head.year}`);
  }
  const matching = expression.day > 0 ? matchingWeekday(expression, published) : null;
  if (matching !== null)
    return inferred(
      matching,
      'published',
      `the ${nameOf(expression)} nearest to the publication day ${isoDay(published)} that is such a weekday`,
    );
  const candidates = [-1, 0, 1]
    .map((by) => pointOf(expression, published.year + by))
    .filter((at) => isReal(at) && !(setting.isSince && isAfter(at, published)));
  if (candidates.length === 0) return unresolved(pointOf(expression, null));
  const [best, story] = nearest(
    candidates,
    published,
    setting.tense(),
    expression.granularity === 'quarter' || expression.granularity === 'half-year',
  );
  return inferred(
    best,
    'published',
    `${story} ${nameOf(expression)} to the publication day ${isoDay(published)}`,
  );
}

/** "It was lifted on 17 February 1937. On 5 September …": a report of old days goes on in their year. */
function storyYear(published: CivilDay, setting: Setting): Remembered['lastYear'] {
  const { last } = setting.memory;
  if (last === null || last.point.year === null || !isFresh(last, setting, 2)) return null;
  if (last.point.unit !== 'day' && last.point.unit !== 'month') return null;
  if (last.point.year > published.year - 2 || !setting.isOfOldStory()) return null;
  return { year: last.point.year, index: last.index };
}

function headYear({ headYear, tense }: Place, { year }: CivilDay): Place['headYear'] {
  return headYear !== null && headYear.year <= year && tense() === 'past' ? headYear : null;
}

/** The year the story is in. A month far before the one in hand opens the next year. */
function historyYear(
  { granularity, number }: CalendarExpression,
  { sentence, section, memory: { lastYear, story } }: Setting,
): Remembered['lastYear'] {
  const isMonthly = granularity === 'month' || granularity === 'day';
  if (lastYear === null || story === null || !isMonthly) return lastYear;
  if (story.sentence === sentence || story.sentence < section) return lastYear;
  if (story.point.year !== lastYear.year) return lastYear;
  const back = monthOf(story.point) - number;
  return back >= MONTHS_TO_NEXT_YEAR ? { year: lastYear.year + 1, index: story.index } : lastYear;
}

/** Month of a day or month; NaN of longer stretches. */
const monthOf = ({ unit, number }: Point): number =>
  (unit === 'day' || unit === 'month') && number > 0 ? number : NaN;

const MONTHS_TO_NEXT_YEAR = 8;

/** "Thursday, March 3" says its year when only one year nearby has that weekday. */
function matchingWeekday(expression: CalendarExpression, published: CivilDay): Point | null {
  if (expression.weekday === 0) return null;
  const fits = [-1, 0, 1, -2, 2]
    .map((by) => ({ year: published.year + by, month: expression.number, day: expression.day }))
    .filter((day) => isRealDay(day) && weekday(day) === expression.weekday);
  const near = fits.filter((day) => Math.abs(dayNumber(day) - dayNumber(published)) < 400);
  return near.length === 1 ? dayPoint(near[0]!) : null;
}
