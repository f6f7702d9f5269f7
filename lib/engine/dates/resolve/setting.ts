import { dayNumber, type CivilDay } from '../../calendar.ts';
import type { From, YearShift } from '../expression.ts';
import type { Genre } from '../genre.ts';
import type { NumericOrder } from '../numeric-order.ts';
import { daysOf, type Point } from '../points.ts';
import type { Anchor, Place } from '../resolution.ts';
import type { Mentioned, Remembered } from './memory.ts';

/** All an expression is resolved against: its place, the day of writing, the dates before it. */
export interface Setting extends Place {
  readonly published: CivilDay | null;
  readonly genre: Genre;
  readonly memory: Remembered;
  /** What the unmistakable numeric dates of the text say of the others. */
  readonly order: NumericOrder;
  /** Key of the independence day of the country at hand; null when the text names none. */
  readonly independenceDay: () => string | null;
}

/** A day to count from, and where it was taken. */
export interface BaseDay {
  readonly day: CivilDay;
  readonly anchor: Anchor;
}

/** A year to count from, and where it was taken. */
export interface BaseYear {
  readonly year: number;
  readonly anchor: Anchor;
}

/** Begins after the day. */
export function isAfter(at: Point, day: CivilDay): boolean {
  const days = daysOf(at);
  return days !== null && dayNumber(days[0]) > dayNumber(day);
}

/** Whether a date was mentioned in this sentence or in one of the `most` before it. */
export function isFresh(mentioned: Mentioned, { sentence }: Place, most: number): boolean {
  return sentence - mentioned.sentence <= most;
}

/** The day of whoever speaks: of a quotation, else of publication; null when neither is known. */
export function speechDay({ spoken, published, memory }: Setting): BaseDay | null {
  if (spoken !== null) return { day: spoken, anchor: memory.lastDay?.index ?? null };
  return published === null ? null : { day: published, anchor: 'published' };
}

/** The day that "last April" or "the following Sunday" is seen from. */
export function pickBase(from: From, setting: Setting): BaseDay | null {
  const { genre, memory } = setting;
  const speech = speechDay(setting);
  if (genre === 'news' && from === 'speech') return speech;
  const base = memory.last;
  if (base !== null && (genre === 'narrative' || isFresh(base, setting, 6))) {
    const days = daysOf(base.point);
    if (days !== null) return { day: days[0], anchor: base.index };
  }
  return genre === 'news' ? speech : null;
}

/** The year that "May last year" or "June of that year" counts from. */
export function yearBase(from: From, setting: Setting): BaseYear | null {
  const { lastYear, last } = setting.memory;
  const speech = speechDay(setting);
  if (from === 'speech' && setting.genre === 'news' && speech !== null)
    return { year: speech.day.year, anchor: speech.anchor };
  // "It had come to a halt by 1940. In August of that year": even a year named in passing is pointed at.
  if (setting.genre === 'narrative' && last?.point.unit === 'year' && isFresh(last, setting, 1))
    return { year: last.point.year!, anchor: last.index };
  if (lastYear !== null) return { year: lastYear.year, anchor: lastYear.index };
  return speech === null ? null : { year: speech.day.year, anchor: speech.anchor };
}

/** "the first half of the year" in a report is this year's, unless the sentence has named another. */
export function isYearInHand({ from, by }: YearShift, setting: Setting): boolean {
  const { last } = setting.memory;
  if (setting.genre !== 'news' || from !== 'text' || by !== 0) return false;
  return last === null || !isFresh(last, setting, 0) || setting.tense() === 'future';
}
