import { addDays, dayNumber, isoDay, isRealDay, weekday, type CivilDay } from '../calendar.ts';
import { choose, isReal, nameOf, nearest, pointOf } from './choosing.ts';
import type {
  CalendarExpression,
  Clock,
  Draft,
  From,
  ShiftExpression,
  YearShift,
} from './expression.ts';
import type { Genre } from './genre.ts';
import {
  around,
  dayPoint,
  daysOf,
  holidayDay,
  move,
  point,
  weekdayFrom,
  weekPoint,
  within,
  type Point,
  type PointUnit,
} from './points.ts';
import {
  inferred,
  stated,
  unresolved,
  yearly,
  type Anchor,
  type Place,
  type Resolution,
} from './resolution.ts';
import { holds, openValue, partial, sizeOf } from './shifting.ts';
import { pointValue } from './timex.ts';

/** Begins after the day. */
const isAfter = (at: Point, day: CivilDay): boolean => {
  const days = daysOf(at);
  return days !== null && dayNumber(days[0]) > dayNumber(day);
};

interface Mentioned {
  readonly point: Point;
  readonly index: number;
  readonly sentence: number;
}

interface ShiftQuery {
  readonly from: From;
  readonly size: PointUnit;
  readonly by: number;
  readonly fresh: number;
}

/** Histories go from year to year, not over more at once without saying so again. */
const LONGEST_STEP_YEARS = 12;

/** Resolves expressions in text order; what was mentioned before is its state. */
export class Resolver {
  private readonly published: CivilDay | null;
  private readonly genre: Genre;
  private last: Mentioned | null = null;
  private lastDay: Mentioned | null = null;
  private lastYear: { readonly year: number; readonly index: number } | null = null;
  private lastQuarter: Mentioned | null = null;

  constructor(published: CivilDay | null, genre: Genre) {
    this.published = published;
    this.genre = genre;
  }

  /** Null when the words turn out to be no date here. */
  resolve({ expression, clock }: Draft, place: Place): Resolution | null {
    if (expression?.kind === 'calendar' && expression.isEraLeftOut) {
      const base = this.lastYear;
      if (base === null || base.year > 0 || Math.abs(base.year - expression.year!) > 60)
        return null;
      return inferred(
        pointOf(expression, expression.year),
        base.index,
        'BC, as the years around it',
      );
    }
    if (expression === null) return this.contextDay(clock?.dayShift ?? 0, place);
    if (expression.kind === 'calendar') return this.calendar(expression, place);
    if (expression.kind === 'shift') return this.shift(expression, clock, place);
    return { point: null, value: null, basis: 'stated', anchor: null, story: '' };
  }

  /** Makes a resolved point the one that later expressions point back to. */
  remember(at: Point, { index, sentence, isHeading, isAside, isComparison }: Place): void {
    const mentioned = { point: at, index, sentence };
    if (isComparison) return;
    this.last = mentioned;
    const isHistory = this.genre === 'narrative' && this.lastYear !== null;
    if (isHistory && (isAside || this.isJump(at, mentioned))) return;
    if (at.unit === 'day' && at.day > 0 && at.year !== null) this.lastDay = mentioned;
    if (at.unit === 'quarter' && at.year !== null) this.lastQuarter = mentioned;
    const year = at.year ?? within(at, 'year')?.year ?? null;
    if (year === null || at.unit === 'decade' || at.unit === 'century') return;
    // "Theatre 1861–1863" heads a section that begins in 1861.
    if (isHeading && this.headingSentence === sentence) return;
    if (isHeading) this.headingSentence = sentence;
    this.lastYear = { year, index };
  }

  private headingSentence = -1;
  private passing: Mentioned | null = null;

  /**
   * A year alone that lies far from those before is named in passing, until the text stays with it:
   * a second mention in another sentence makes it the time of the story.
   */
  private isJump({ unit, year }: Point, mentioned: Mentioned): boolean {
    if (unit !== 'year' || year === null || this.lastYear === null) return false;
    if (Math.abs(year - this.lastYear.year) <= LONGEST_STEP_YEARS) return false;
    const before = this.passing;
    this.passing = mentioned;
    if (before === null || before.sentence === mentioned.sentence) return true;
    return Math.abs(year - before.point.year!) > LONGEST_STEP_YEARS;
  }

  private calendar(expression: CalendarExpression, place: Place): Resolution {
    const { granularity, number } = expression;
    if (granularity === 'decade' || granularity === 'century') {
      const at = point({ unit: granularity, number, isBc: expression.isBc });
      return stated(
        at,
        expression.isShortYear ? 'inferred' : 'stated',
        expression.isShortYear ? 'of the twentieth century' : 'as written',
      );
    }
    if (expression.pick !== null) return this.picked(expression, expression.pick, place);
    if (expression.holiday !== null) return this.holiday(expression.holiday, expression, place);
    if (expression.isShortYear && granularity === 'year' && expression.year !== null) {
      return this.shortYear(expression.year);
    }
    if (expression.isEitherOrder && expression.year !== null && this.published !== null) {
      return this.eitherOrder(expression, expression.year, this.published);
    }
    if (this.isBeforeAttacks(expression))
      return this.yearless({ ...expression, year: null, isShortYear: false }, place);
    if (expression.year !== null) {
      return stated(pointOf(expression, expression.year), 'stated', 'as written');
    }
    if (expression.yearShift !== null) {
      const { from } = expression.yearShift;
      const base = this.isYearInHand(expression.yearShift, place)
        ? this.yearBase('speech', place)
        : this.yearBase(from, place);
      if (base === null) return unresolved(pointOf(expression, null));
      const year = base.year + expression.yearShift.by;
      return inferred(
        pointOf(expression, year),
        base.anchor,
        `of ${year}, counted from ${base.year}`,
      );
    }
    if (granularity === 'weekend') return this.weekend(place);
    if (granularity === 'day' && number === 0) {
      return expression.weekday > 0 && expression.day === 0
        ? this.weekday(expression.weekday, place)
        : this.bareDay(expression.day, place);
    }
    return this.yearless(expression, place);
  }

  /** "the Sept. 11 attacks" of a text that was written before 2001 are others. */
  private isBeforeAttacks({ isShortYear, year, number, day }: CalendarExpression): boolean {
    const isAttacks = isShortYear && year === 2001 && number === 9 && day === 11;
    return isAttacks && this.published !== null && this.published.year < 2001;
  }

  /** `04/05/2013` is day first, unless month first falls within a month of publication and closer to it. */
  private eitherOrder(
    expression: CalendarExpression,
    year: number,
    published: CivilDay,
  ): Resolution {
    const dayFirst = pointOf(expression, year);
    const monthFirst = { ...dayFirst, number: expression.day, day: expression.number };
    const here = dayNumber(published);
    const distance = ({ number, day }: Point) =>
      Math.abs(dayNumber({ year, month: number, day }) - here);
    const isMonthFirst = distance(monthFirst) <= 31 && distance(monthFirst) < distance(dayFirst);
    return isMonthFirst
      ? stated(monthFirst, 'stated', 'month first, as that is close to publication')
      : stated(dayFirst, 'stated', 'day first');
  }

  /** "'98": of the century that brings it closest to the year in hand, at most ten years after it. */
  private shortYear(year: number): Resolution {
    const isHistory = this.genre === 'narrative' || this.published === null;
    const base = isHistory ? (this.lastYear?.year ?? null) : this.published.year;
    if (base === null)
      return stated(point({ unit: 'year', year }), 'inferred', 'of the century meant');
    const short = ((year % 100) + 100) % 100;
    const century = base - (((base % 100) + 100) % 100);
    const full = [century + 100, century, century - 100]
      .map((start) => start + short)
      .find((full) => full <= base + 10)!;
    return inferred(
      point({ unit: 'year', year: full }),
      isHistory ? this.lastYear!.index : 'published',
      `the latest such year up to ten years after ${base}`,
    );
  }

  /** A month, day, season, quarter or half whose year nobody wrote. */
  private yearless(expression: CalendarExpression, place: Place): Resolution {
    const isPart = expression.granularity === 'month' || expression.granularity === 'day';
    if (isPart && expression.weekday === 0 && this.genre === 'news' && place.isYearly())
      return yearly(pointOf(expression, null));
    if (this.genre === 'narrative') {
      const base = this.historyYear(expression, place);
      if (base !== null) {
        const at = pointOf(expression, base.year);
        if (!isReal(at)) return unresolved(pointOf(expression, null));
        return inferred(at, base.index, `the year in hand, ${base.year}`);
      }
      if (this.published === null) return unresolved(pointOf(expression, null));
    }
    if (this.published === null) return unresolved(pointOf(expression, null));
    const { published } = this;
    const head = this.headYear(place, published);
    if (head !== null) {
      const at = pointOf(expression, head.year);
      if (isReal(at) && !isAfter(at, published))
        return inferred(at, head.index, `the year the sentence begins with, ${head.year}`);
    }
    if (expression.day > 0) {
      const matching = this.matchingWeekday(expression, published);
      if (matching !== null)
        return inferred(
          matching,
          'published',
          `the ${nameOf(expression)} nearest to the publication day ${isoDay(published)} that is such a weekday`,
        );
    }
    const candidates = [-1, 0, 1]
      .map((by) => pointOf(expression, published.year + by))
      .filter((at) => isReal(at) && !(place.isSince && isAfter(at, published)));
    if (candidates.length === 0) return unresolved(pointOf(expression, null));
    const [best, story] = nearest(
      candidates,
      published,
      place.tense(),
      expression.granularity === 'quarter' || expression.granularity === 'half-year',
    );
    return inferred(
      best,
      'published',
      `${story} ${nameOf(expression)} to the publication day ${isoDay(published)}`,
    );
  }

  private headYear({ headYear, tense }: Place, { year }: CivilDay): Place['headYear'] {
    return headYear !== null && headYear.year <= year && tense() === 'past' ? headYear : null;
  }

  /** The year mentioned last; January and February after a November or December open the next. */
  private historyYear(
    { granularity, number }: CalendarExpression,
    { sentence }: Place,
  ): { readonly year: number; readonly index: number } | null {
    const { passing, lastYear, last } = this;
    if (passing !== null && passing.sentence === sentence) {
      return { year: passing.point.year!, index: passing.index };
    }
    if (lastYear === null || last === null) return lastYear;
    const isMonthly = granularity === 'month' || granularity === 'day';
    const before = last.point;
    const isTurn =
      isMonthly &&
      number <= 2 &&
      (before.unit === 'day' || before.unit === 'month') &&
      before.number >= 11 &&
      before.year === lastYear.year &&
      last.sentence !== sentence;
    return isTurn ? { year: lastYear.year + 1, index: last.index } : lastYear;
  }

  /** "Thursday, March 3" says its year when only one year nearby has that weekday. */
  private matchingWeekday(expression: CalendarExpression, published: CivilDay): Point | null {
    if (expression.weekday === 0) return null;
    const fits = [-1, 0, 1, -2, 2]
      .map((by) => ({ year: published.year + by, month: expression.number, day: expression.day }))
      .filter((day) => isRealDay(day) && weekday(day) === expression.weekday);
    const near = fits.filter((day) => Math.abs(dayNumber(day) - dayNumber(published)) < 400);
    return near.length === 1 ? dayPoint(near[0]!) : null;
  }

  private weekday(wanted: number, place: Place): Resolution {
    const open = { ...point({ unit: 'day' }), weekday: wanted };
    const speech = this.speechDay(place);
    if (this.genre === 'narrative' || speech === null) {
      const base = this.lastDay;
      if (base === null || !this.isFresh(base, place, 12)) return unresolved(open);
      const from = daysOf(base.point)![0];
      return inferred(
        dayPoint(weekdayFrom(from, wanted, 1)),
        base.index,
        `the first such day from ${isoDay(from)} on`,
      );
    }
    const isFuture = place.tense() === 'future';
    const day = weekdayFrom(speech.day, wanted, isFuture ? 1 : -1);
    return inferred(
      dayPoint(day),
      speech.anchor,
      isFuture
        ? `the first such day from ${isoDay(speech.day)} on, as the clause looks ahead`
        : `the latest such day up to ${isoDay(speech.day)}`,
    );
  }

  /** "the 14th": of the month mentioned last in a history, else nearest to the publication day. */
  private bareDay(day: number, place: Place): Resolution {
    const base = this.genre === 'narrative' || this.published === null ? this.lastMonth() : null;
    if (base !== null) {
      const { year, number } = base.point;
      const at = point({ unit: 'day', year, number, day });
      if (isReal(at))
        return inferred(
          at,
          base.index,
          `of the month mentioned last, ${pointValue({ ...at, unit: 'month', day: 0 })}`,
        );
    }
    const { published } = this;
    if (published === null) return unresolved(point({ unit: 'day', day }));
    const isFuture = place.tense() === 'future';
    for (const by of isFuture ? [0, 1, 2] : [0, -1, -2]) {
      const month = move(around(published, 'month'), by);
      const at = { ...month, unit: 'day' as const, day };
      if (!isReal(at)) continue;
      const distance = dayNumber({ year: at.year!, month: at.number, day }) - dayNumber(published);
      if (isFuture ? distance >= 0 : distance <= 0)
        return inferred(
          at,
          'published',
          `the ${isFuture ? 'next' : 'latest'} such day of a month from ${isoDay(published)}`,
        );
    }
    return unresolved(point({ unit: 'day', day }));
  }

  private lastMonth(): Mentioned | null {
    const last = this.last;
    if (last === null) return null;
    return last.point.year !== null &&
      last.point.number > 0 &&
      (last.point.unit === 'day' || last.point.unit === 'month')
      ? last
      : null;
  }

  /** "last April", "next Monday", "this summer", "the following Sunday". */
  private picked(expression: CalendarExpression, pick: number, place: Place): Resolution {
    const base = this.pickBase(expression.pickFrom, place);
    const { granularity } = expression;
    if (base === null) {
      const open = pointOf(expression, null);
      return unresolved(
        granularity === 'day' && expression.number === 0
          ? { ...open, weekday: expression.weekday }
          : open,
      );
    }
    const { day, anchor } = base;
    const told =
      pick < 0
        ? `the latest ${nameOf(expression)} before ${isoDay(day)}`
        : pick > 0
          ? `the next ${nameOf(expression)} after ${isoDay(day)}`
          : `the ${nameOf(expression)} in hand on ${isoDay(day)}`;
    if (granularity === 'day' && expression.holiday === null && expression.number === 0) {
      const direction = pick !== 0 ? (pick < 0 ? -1 : 1) : place.tense() === 'past' ? -1 : 1;
      return inferred(
        dayPoint(weekdayFrom(day, expression.weekday, direction, { strict: pick !== 0 })),
        anchor,
        told,
      );
    }
    const candidates = [-2, -1, 0, 1, 2]
      .map((by) => this.fieldsIn(expression, day.year + by))
      .filter(isReal);
    const at = choose(candidates, day, pick, expression);
    return at === null ? unresolved(pointOf(expression, null)) : inferred(at, anchor, told);
  }

  private fieldsIn(expression: CalendarExpression, year: number): Point {
    return expression.holiday === null
      ? pointOf(expression, year)
      : dayPoint(holidayDay(expression.holiday, year));
  }

  private holiday(key: string, { year, yearShift }: CalendarExpression, place: Place): Resolution {
    if (year !== null)
      return stated(dayPoint(holidayDay(key, year)), 'stated', 'the day the calendar gives it');
    const base = yearShift === null ? null : this.yearBase(yearShift.from, place);
    if (base !== null)
      return inferred(
        dayPoint(holidayDay(key, base.year + yearShift!.by)),
        base.anchor,
        'the day the calendar gives it',
      );
    if (this.genre === 'narrative' || this.published === null) {
      if (this.lastYear !== null)
        return inferred(
          dayPoint(holidayDay(key, this.lastYear.year)),
          this.lastYear.index,
          `of the year mentioned last, ${this.lastYear.year}`,
        );
      const fixed = /^(\d\d)-(\d\d)$/.exec(key);
      return unresolved(
        point({ unit: 'day', number: Number(fixed?.[1] ?? 0), day: Number(fixed?.[2] ?? 0) }),
      );
    }
    const { published } = this;
    const candidates = [-1, 0, 1].map((by) => dayPoint(holidayDay(key, published.year + by)));
    const [best] = nearest(candidates, published, place.tense(), false);
    return inferred(
      best,
      'published',
      `the one nearest to the publication day ${isoDay(published)}`,
    );
  }

  private weekend(place: Place): Resolution {
    const speech = this.speechDay(place);
    if (this.genre === 'narrative' || speech === null) {
      if (this.lastDay === null) return { ...unresolved(point({ unit: 'weekend' })) };
      return inferred(
        weekPoint(daysOf(this.lastDay.point)![0], 'weekend'),
        this.lastDay.index,
        'of the week mentioned last',
      );
    }
    // From Thursday on, with a look ahead, it is the coming one; Monday to Thursday look back.
    const today = weekday(speech.day);
    const isFuture = place.tense() === 'future';
    const day = today >= 6 || isFuture ? speech.day : addDays(speech.day, -7);
    return inferred(
      weekPoint(day, 'weekend'),
      speech.anchor,
      `the ${isFuture ? 'coming' : 'latest'} one seen from ${isoDay(speech.day)}`,
    );
  }

  private shift(expression: ShiftExpression, clock: Clock | null, place: Place): Resolution {
    const { unit, by, from, sign } = expression;
    if (by === null) {
      return {
        point: null,
        value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
        basis: 'stated',
        anchor: null,
        story: 'so many nobody knows',
      };
    }
    if (expression.isComparison) {
      const compared = this.compared(place);
      if (compared !== null) {
        const at = move(
          compared.point,
          by *
            (compared.point.unit === 'quarter'
              ? 4
              : compared.point.unit === 'month'
                ? 12
                : compared.point.unit === 'half-year'
                  ? 2
                  : 1),
        );
        return inferred(at, compared.index, `compared with ${pointValue(compared.point)}`);
      }
    }
    if (
      this.genre === 'narrative' &&
      from === 'speech' &&
      unit === 'day' &&
      by === 0 &&
      place.spoken === null
    ) {
      if (clock !== null) return unresolved(point({ unit: 'day' }));
      return {
        point: null,
        value: 'PRESENT_REF',
        basis: 'stated',
        anchor: null,
        story: 'the time of writing',
      };
    }
    const [size, count] = sizeOf(expression, by);
    if (size === null) return this.hours(place, from);
    const fresh = expression.isComparison ? 1 : 6;
    const base = this.shiftBase({ from, size, by, fresh }, place);
    if (base === null) {
      if (clock !== null) return unresolved(point({ unit: 'day' }));
      return { ...unresolved(null), value: openValue(size) };
    }
    const start = within(base.point, size) ?? partial(base.point, size, count);
    if (start === null) return { ...unresolved(null), value: openValue(size) };
    const at =
      expression.weekday > 0 && size === 'week'
        ? dayPoint(addDays(daysOf(move(start, count))![0], expression.weekday - 1))
        : move(start, count);
    const way =
      count === 0
        ? `the ${size} of`
        : `${Math.abs(count)} ${size}${Math.abs(count) === 1 ? '' : 's'} ${count < 0 ? 'before' : 'after'}`;
    return inferred(at, base.anchor, `${way} ${pointValue(base.point)}`);
  }

  /** "three hours later": the same day, at a time nobody knows. */
  private hours(place: Place, from: From): Resolution {
    const context =
      from === 'speech' && this.published !== null && this.genre === 'news'
        ? inferred(dayPoint(this.published), 'published', 'on the publication day')
        : this.contextDay(0, place);
    return { ...context, value: 'TXX' };
  }

  /** The quarter, month or half that "a year earlier" is compared with: it stands close before. */
  private compared(place: Place): Mentioned | null {
    const near = [this.last, this.lastQuarter];
    for (const mentioned of near) {
      if (
        mentioned === null ||
        mentioned.point.year === null ||
        place.sentence - mentioned.sentence > 2
      )
        continue;
      const { unit } = mentioned.point;
      if (unit === 'quarter' || unit === 'half-year' || unit === 'month') return mentioned;
    }
    return null;
  }

  /** `fresh`: how many sentences a date mentioned before stays in hand. */
  private shiftBase(
    { from, size, by, fresh }: ShiftQuery,
    place: Place,
  ): { readonly point: Point; readonly anchor: Anchor } | null {
    const speech = this.speechDay(place);
    const isNews = this.genre === 'news';
    if (from === 'speech' && speech !== null && (isNews || this.last === null))
      return { point: dayPoint(speech.day), anchor: speech.anchor };
    if (isNews && from === 'text' && (by === 0 || size === 'quarter') && speech !== null)
      return this.inHand(size, speech, place);
    const { last, lastDay } = this;
    if (last !== null && (!isNews || this.isFresh(last, place, fresh))) {
      if (within(last.point, size) !== null) return { point: last.point, anchor: last.index };
      // A day named before a month or year that holds it is still the day in hand.
      if (
        lastDay !== null &&
        within(lastDay.point, size) !== null &&
        (isNews || holds(last.point, lastDay.point))
      ) {
        return { point: lastDay.point, anchor: lastDay.index };
      }
      if (!isNews || speech === null) return { point: last.point, anchor: last.index };
    }
    return speech === null ? null : { point: dayPoint(speech.day), anchor: speech.anchor };
  }

  /** "the year", "the quarter", "that day" in news: what the sentence names, else today's. */
  private inHand(
    size: PointUnit,
    speech: { readonly day: CivilDay; readonly anchor: Anchor },
    place: Place,
  ): { readonly point: Point; readonly anchor: Anchor } {
    const today = { point: dayPoint(speech.day), anchor: speech.anchor };
    if (size === 'quarter') {
      if (this.lastQuarter !== null)
        return { point: this.lastQuarter.point, anchor: this.lastQuarter.index };
      return place.tense() === 'future'
        ? today
        : { point: move(around(speech.day, 'quarter'), -1), anchor: speech.anchor };
    }
    const { last } = this;
    if (last === null || within(last.point, size) === null) return today;
    if (size === 'day') return { point: last.point, anchor: last.index };
    // "Output fell in 2014. The end of the year will be dry": years are named in passing.
    if (size === 'year' && place.tense() === 'future') return today;
    const most = size === 'year' ? 0 : 1;
    return this.isFresh(last, place, most) ? { point: last.point, anchor: last.index } : today;
  }

  private isFresh(mentioned: Mentioned, { sentence }: Place, most: number): boolean {
    return sentence - mentioned.sentence <= most;
  }

  /** "It sank on Saturday. The tug had left port at 2 p.m.": the account of an earlier day goes on. */
  private isAccount(lastDay: Mentioned, place: Place): boolean {
    if (!this.isFresh(lastDay, place, 3) || isAfter(lastDay.point, this.published!)) return false;
    return place.tense() !== 'future';
  }

  /** The day a bare time of day belongs to. */
  private contextDay(dayShift: number, place: Place): Resolution {
    const isNews = this.genre === 'news';
    const { lastDay } = this;
    const isNear =
      lastDay !== null &&
      (!isNews ||
        this.published === null ||
        this.isFresh(lastDay, place, 0) ||
        (dayShift === 0 && this.isAccount(lastDay, place)));
    const near = isNear ? lastDay : null;
    if (near !== null)
      return inferred(
        near.point,
        near.index,
        `on the day mentioned last, ${pointValue(near.point)}`,
      );
    if (this.published === null || !isNews) return unresolved(point({ unit: 'day' }));
    const day = addDays(this.published, dayShift);
    return inferred(
      dayPoint(day),
      'published',
      dayShift === 0 ? 'on the publication day' : 'in the night to the publication day',
    );
  }

  private speechDay({ spoken }: Place): { readonly day: CivilDay; readonly anchor: Anchor } | null {
    if (spoken !== null) return { day: spoken, anchor: this.lastDay?.index ?? null };
    return this.published === null ? null : { day: this.published, anchor: 'published' };
  }

  private pickBase(
    from: From,
    place: Place,
  ): { readonly day: CivilDay; readonly anchor: Anchor } | null {
    const speech = this.speechDay(place);
    if (this.genre === 'news' && from === 'speech') return speech;
    const base = this.last;
    if (base !== null && (this.genre === 'narrative' || this.isFresh(base, place, 6))) {
      const days = daysOf(base.point);
      if (days !== null) return { day: days[0], anchor: base.index };
    }
    return this.genre === 'news' ? speech : null;
  }

  /** "the first half of the year" in a report is this year's, unless the sentence has named another. */
  private isYearInHand({ from, by }: YearShift, place: Place): boolean {
    if (this.genre !== 'news' || from !== 'text' || by !== 0) return false;
    return this.last === null || !this.isFresh(this.last, place, 0) || place.tense() === 'future';
  }

  private yearBase(
    from: From,
    place: Place,
  ): { readonly year: number; readonly anchor: Anchor } | null {
    const speech = this.speechDay(place);
    if (from === 'speech' && this.genre === 'news' && speech !== null)
      return { year: speech.day.year, anchor: speech.anchor };
    if (this.lastYear !== null) return { year: this.lastYear.year, anchor: this.lastYear.index };
    return speech === null ? null : { year: speech.day.year, anchor: speech.anchor };
  }
}
