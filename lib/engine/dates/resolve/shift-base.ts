import type { From } from '../expression.ts';
import { around, dayPoint, move, point, within, type Point, type PointUnit } from '../points.ts';
import type { Anchor } from '../resolution.ts';
import type { Mentioned } from './memory.ts';
import { isFresh, speechDay, type BaseDay, type Setting } from './setting.ts';
import { holds } from './shifting.ts';

/** A stretch to count from, and where it was taken. */
export interface BasePoint {
  readonly point: Point;
  readonly anchor: Anchor;
}

interface ShiftQuery {
  readonly from: From;
  readonly size: PointUnit;
  readonly by: number;
  /** How many sentences a date mentioned before stays in hand. */
  readonly fresh: number;
}

const ofMention = ({ point, index }: Mentioned): BasePoint => ({ point, anchor: index });

/** What "two years ago" or "the next day" counts from; null when nothing is in hand. */
export function shiftBase(
  { from, size, by, fresh }: ShiftQuery,
  setting: Setting,
): BasePoint | null {
  const speech = speechDay(setting);
  const isNews = setting.genre === 'news';
  const { lastDay, lastYear } = setting.memory;
  const last = inStory(setting);
  if (from === 'speech' && speech !== null && (isNews || last === null))
    return { point: dayPoint(speech.day), anchor: speech.anchor };
  if (isNews && from === 'text' && (by === 0 || size === 'quarter') && speech !== null)
    return inHand(size, speech, setting);
  if (last !== null && (!isNews || isFresh(last, setting, fresh))) {
    if (within(last.point, size) !== null) return ofMention(last);
    // A day named before a month or year that holds it is still the day in hand.
    if (
      lastDay !== null &&
      within(lastDay.point, size) !== null &&
      (isNews || holds(last.point, lastDay.point))
    ) {
      return ofMention(lastDay);
    }
    if (!isNews && size === 'year' && lastYear !== null)
      return { point: point({ unit: 'year', year: lastYear.year }), anchor: lastYear.index };
    if (!isNews || speech === null) return ofMention(last);
  }
  return speech === null ? null : { point: dayPoint(speech.day), anchor: speech.anchor };
}

/** The date mentioned last; in a history an aside only until the next sentence is over. */
function inStory(setting: Setting): Mentioned | null {
  const { last, story } = setting.memory;
  const isAside = setting.genre === 'narrative' && last !== null && !isFresh(last, setting, 1);
  return isAside && story !== null ? story : last;
}

/** "the year", "the quarter", "that day" in news: what the sentence names, else today's. */
function inHand(size: PointUnit, speech: BaseDay, setting: Setting): BasePoint {
  const { last, lastQuarter } = setting.memory;
  const today = { point: dayPoint(speech.day), anchor: speech.anchor };
  if (size === 'quarter') {
    if (lastQuarter !== null) return ofMention(lastQuarter);
    return setting.tense() === 'future'
      ? today
      : { point: move(around(speech.day, 'quarter'), -1), anchor: speech.anchor };
  }
  if (last === null || within(last.point, size) === null) return today;
  if (size === 'day') return ofMention(last);
  // "Output fell in 2014. The end of the year will be dry": years are named in passing.
  if (size === 'year' && setting.tense() === 'future') return today;
  return isFresh(last, setting, size === 'year' ? 0 : 1) ? ofMention(last) : today;
}
