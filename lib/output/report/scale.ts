import { civilDay, dayNumber } from '../../engine/calendar.ts';

/** First and last day, as numbers of `dayNumber`; infinite where open. */
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
 * News looks back from the day it came out: a week is as wide as the year before it. Histories have
 * even years. `spans` is not empty.
 */
export function scaleFor(spans: readonly Days[], published: number | null): Scale {
  const isNews =
    published !== null &&
    spans.some(({ from, to }) => Math.abs(middle({ from, to }) - published) <= NEWS_DAYS);
  return isNews ? newsScale(spans, published) : evenScale(spans);
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
  const ends = [...finiteEnds(spans), published];
  const { at } = between(place(smallest(ends)), place(largest(ends)));
  const ticks = OFFSETS.flatMap(([days, label]) => [
    { at: at(place(published - days)), label: `−${label}` },
    { at: at(place(published + days)), label: `+${label}` },
  ]);
  return { at: (day) => at(place(day)), ticks: ticks.filter(isInside) };
}

/** An end further away than this many times the breadth of all others lies beyond the edge. */
const FAR = 1.5;

function evenScale(spans: readonly Days[]): Scale {
  const inner = withoutFarEnds(spans);
  const ends = finiteEnds(inner);
  const [low, high] = [smallest(ends), largest(ends)];
  const { at } = between(low, high);
  return { at, ticks: evenTicks(low, high).map((tick) => ({ ...tick, at: at(tick.at) })) };
}

function withoutFarEnds(spans: readonly Days[]): readonly Days[] {
  const sorted = spans.toSorted((one, other) => middle(one) - middle(other));
  let [first, end] = [0, sorted.length];
  const at = (index: number) => middle(sorted[index]!);
  for (; end - first > 3; first += 1) {
    const rest = at(end - 1) - at(first + 1);
    if (at(first + 1) - at(first) <= FAR * rest) break;
  }
  for (; end - first > 3; end -= 1) {
    const rest = at(end - 2) - at(first);
    if (at(end - 1) - at(end - 2) <= FAR * rest) break;
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

const YEAR = 365.2425;
const MOST_TICKS = 9;
const STEPS_IN_MONTHS = [
  1,
  2,
  3,
  6,
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n) => 12 * n),
];

function evenTicks(low: number, high: number): Tick[] {
  const breadth = high - low;
  if (breadth < 62) return dayTicks(low, high);
  const months = (breadth / YEAR) * 12;
  const step = STEPS_IN_MONTHS.find((size) => months / size <= MOST_TICKS) ?? 12_000;
  const { year, month } = civilDay(Math.floor(low));
  const ticks: Tick[] = [];
  for (let index = Math.ceil((12 * year + month - 1) / step) * step; ; index += step) {
    const tick = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
    const at = dayNumber({ ...tick, day: 1 });
    if (at > high) return ticks;
    if (at >= low) ticks.push({ at, label: step < 12 ? monthLabel(tick) : yearLabel(tick.year) });
  }
}

function dayTicks(low: number, high: number): Tick[] {
  const step = Math.max(1, Math.ceil((high - low) / MOST_TICKS));
  const ticks: Tick[] = [];
  for (let at = Math.ceil(low); at <= high; at += step) {
    const { month, day } = civilDay(at);
    ticks.push({ at, label: `${day} ${MONTHS[month - 1]!}` });
  }
  return ticks;
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
