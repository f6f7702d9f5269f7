import type { CalendarExpression, Clock, Draft } from '../expression.ts';
import { move, type Point } from '../points.ts';
import { inferred, type Place, type Resolution } from '../resolution.ts';
import { resolveCalendar } from './calendar.ts';
import { pointOf } from './choosing.ts';
import { contextDay } from './context-day.ts';
import { Memory } from './memory.ts';
import type { Setting } from './setting.ts';
import { resolvePart } from './part.ts';
import { resolveShift } from './shift.ts';

/** What is known of the whole text. */
type Told = Pick<Setting, 'published' | 'genre' | 'order' | 'independenceDay'>;

/** Resolves expressions in text order; what was mentioned before is its state. */
export class Resolver {
  readonly #told: Told;
  readonly #memory: Memory;

  constructor(told: Told) {
    this.#told = told;
    this.#memory = new Memory(told.genre, told.published);
  }

  /** Null when the words turn out to be no date here. */
  resolve(draft: Draft, place: Place): Resolution | null {
    const resolution = this.#resolve(draft, place);
    const dayShift = draft.expression === null ? 0 : (draft.clock?.dayShift ?? 0);
    const at = resolution?.point ?? null;
    if (dayShift === 0 || at === null || at.unit !== 'day' || at.year === null) return resolution;
    return { ...resolution!, point: move(at, dayShift) };
  }

  #resolve({ expression, clock }: Draft, place: Place): Resolution | null {
    const setting = settingOf(place, this.#told, this.#memory);
    if (expression === null) return contextDay(clock?.dayShift ?? 0, setting);
    if (expression.kind === 'part') {
      const whole =
        expression.of.kind === 'calendar'
          ? resolveCalendar(expression.of, setting)
          : resolveShift(expression.of, { clock: null, setting });
      return resolvePart(expression, whole);
    }
    if (expression.kind === 'calendar') {
      return expression.isEraLeftOut
        ? yearBeforeChrist(expression, setting)
        : resolveCalendar(expression, setting);
    }
    if (expression.kind === 'shift') return resolveShift(expression, { clock, setting });
    return { point: null, value: null, basis: 'stated', anchor: null, story: '' };
  }

  /** Makes a resolved point the one that later expressions point back to. */
  remember(at: Point, place: Place, clock: Clock | null): void {
    this.#memory.remember(at, place, clock);
  }
}

/** Its fields are named, not spread: it is made for every date. */
const settingOf = (place: Place, told: Told, memory: Memory): Setting => ({
  index: place.index,
  sentence: place.sentence,
  isHeading: place.isHeading,
  section: place.section,
  isAside: place.isAside,
  isSaying: place.isSaying,
  isComparison: place.isComparison,
  tense: place.tense,
  headYear: place.headYear,
  isOfOldStory: place.isOfOldStory,
  isSince: place.isSince,
  isYearly: place.isYearly,
  spoken: place.spoken,
  published: told.published,
  genre: told.genre,
  order: told.order,
  independenceDay: told.independenceDay,
  memory,
});

/** "in 479" is a year only among years BC close to it. */
function yearBeforeChrist(
  expression: CalendarExpression,
  { memory: { lastYear } }: Setting,
): Resolution | null {
  if (lastYear === null || lastYear.year > 0) return null;
  if (Math.abs(lastYear.year - expression.year!) > 60) return null;
  return inferred(
    pointOf(expression, expression.year),
    lastYear.index,
    'BC, as the years around it',
  );
}
