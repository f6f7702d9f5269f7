import { civilDay, dayNumber } from '../../engine/calendar.ts';

/** Half-open, in numbers of `dayNumber`; infinite where open. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  /** 0 at the left edge, 1 at the right. */
  readonly at: number;
  readonly label: string;
}

/** Where days stand between the left edge (0) and the right one (1), and what is written below. */
export interface Scale {
  /** Outside 0 to 1 for what lies beyond the edges. */
  readonly at: (day: number) => number;
  readonly ticks: readonly Tick[];
}

/** ISO 8601 day of any year as a day number; null when it is none. */
export function dayOf(iso: string | null): number | null {
  const match = /^(-?\d{4,6})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (match === null) return null;
  return dayNumber({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** A text with a date this near to its publication is news. */
const NEWS_DAYS = 45;

/**
 * News looks back from the day it came out: a week is as wide as the year before it. A history has
 * more room where it has more to tell. `spans` is not empty.
 */
export function scaleFor(spans: readonly Days[], published: number | null): Scale {
  const isNews =
    published !== null &&
    spans.some(({ from, to }) => Math.abs(middle({ from, to }) - published) <= NEWS_DAYS);
  return isNews ? newsScale(spans, published) : historyScale(spans);
}

function middle({ from, to }: Days): number {
  if (from === -Infinity) return to;
  return to === Infinity ? from : (from + to) / 2;
}

const OFFSETS: readonly (readonly [days: number, label: string])[] = [
  [7, '1 week'],
  [30, '1 month'],
  [365, '1 year'],
  [3652, '10 years'],
  [36524, '100 years'],
  [365242, '1,000 years'],
];

function newsScale(spans: readonly Days[], published: number): Scale {
  const place = (day: number) => {
    const distance = day - published;
    return Math.sign(distance) * Math.log(1 + Math.abs(distance));
  };
  const ends = [...finiteEnds(spans), published, published + 1];
  const { at } = between(place(smallest(ends)), place(largest(ends)));
  const ticks = OFFSETS.flatMap(([days, label]) => [
    { at: at(place(published - days)), label: `−${label}` },
    { at: at(place(published + days)), label: `+${label}` },
  ]);
  return { at: (day) => at(place(day)), ticks: ticks.filter(isInside) };
}

/** An end further away than this many times the breadth of all others lies beyond the edge. */
const FAR = 1.5;

function historyScale(spans: readonly Days[]): Scale {
  const ends = [...new Set(finiteEnds(withoutFarEnds(spans)))].sort((one, other) => one - other);
  const [low, high] = [ends[0]!, ends.at(-1)!];
  const crowd = crowdScale(ends);
  const breadth = high - low || 1;
  const mixed = (day: number) =>
    CROWD_WEIGHT * crowd(day) + ((1 - CROWD_WEIGHT) * (day - low)) / breadth;
  const { at } = between(0, 1);
  const place = (day: number) => at(mixed(day));
  return { at: place, ticks: ticksBetween({ low, high, place }) };
}

/** How much the number of dates on the way counts against the time that passes. */
const CROWD_WEIGHT = 0.6;

/** From 0 to 1, with the same room between each of the sorted days and the next; beyond them like time. */
function crowdScale(days: readonly number[]): (day: number) => number {
  const [low, high] = [days[0]!, days.at(-1)!];
  const room = 1 / Math.max(1, days.length - 1);
  return (day) => {
    if (day <= low || day >= high) return (day - low) / (high - low || 1);
    const next = days.findIndex((each) => each > day);
    const [from, to] = [days[next - 1]!, days[next]!];
    return (next - 1 + (day - from) / (to - from)) * room;
  };
}

/** At most a quarter of all at either end. */
function withoutFarEnds(spans: readonly Days[]): readonly Days[] {
  const sorted = spans.toSorted((one, other) => middle(one) - middle(other));
  const at = (index: number) => middle(sorted[index]!);
  const last = sorted.length - 1;
  const most = Math.floor(sorted.length / 4);
  let first = 0;
  for (let index = 1; index <= most; index += 1) {
    if (at(index) - at(index - 1) > FAR * (at(last) - at(index))) first = index;
  }
  let end = sorted.length;
  for (let index = last - 1; index >= last - most; index -= 1) {
    if (at(index + 1) - at(index) > FAR * (at(index) - at(first))) end = index + 1;
  }
  return sorted.slice(first, end);
}

/** Room at both edges, so that nothing stands on them. */
const EDGE = 0.03;

function between(low: number, high: number): { at: (place: number) => number } {
  const breadth = high - low || 1;
  return { at: (place) => EDGE + ((place - low) / breadth) * (1 - 2 * EDGE) };
}

const isInside = ({ at }: Tick) => at >= 0 && at <= 1;

/** Steps of the ticks, in months, the widest first. */
const STEPS = [...[1000, 500, 100, 50, 10, 5, 1].map((years) => 12 * years), 3, 1];
/** More ticks of one step than this cannot all have room. */
const MOST_CANDIDATES = 300;
/** Room for a label. */
const LEAST_APART = 0.075;

interface Range {
  readonly low: number;
  readonly high: number;
  readonly place: (day: number) => number;
}

/** Round years first, then whatever rounder there is room for between them; days in a short range. */
function ticksBetween(range: Range): Tick[] {
  const ticks: Tick[] = [];
  const add = (tick: Tick) => {
    if (ticks.every(({ at }) => Math.abs(at - tick.at) >= LEAST_APART)) ticks.push(tick);
  };
  for (const step of STEPS) for (const tick of monthTicks(step, range)) add(tick);
  if (range.high - range.low < 100) for (const tick of dayTicks(range)) add(tick);
  return ticks.sort((one, other) => one.at - other.at);
}

function* monthTicks(step: number, { low, high, place }: Range): Generator<Tick> {
  if ((high - low) / (step * 30.4) > MOST_CANDIDATES) return;
  const { year, month } = civilDay(Math.floor(low));
  for (let index = Math.ceil((12 * year + month - 1) / step) * step; ; index += step) {
    const tick = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
    const day = dayNumber({ ...tick, day: 1 });
    if (day > high) return;
    const label = step < 12 ? monthLabel(tick) : yearLabel(tick.year);
    if (day >= low) yield { at: place(day), label };
  }
}

function* dayTicks({ low, high, place }: Range): Generator<Tick> {
  for (let at = Math.ceil(low); at <= high; at += 1) {
    const { month, day } = civilDay(at);
    yield { at: place(at), label: `${day} ${MONTHS[month - 1]!}` };
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function monthLabel({ year, month }: { year: number; month: number }): string {
  return `${MONTHS[month - 1]!} ${yearLabel(year)}`;
}

/** Astronomical years: 0 is 1 BC. */
function yearLabel(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

const finiteEnds = (spans: readonly Days[]) =>
  spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
const smallest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const largest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
