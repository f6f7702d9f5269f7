import type { DocumentRecord } from '../schema.ts';
import { dateMeaning } from '../date-words.ts';
import { shortened } from './html.ts';
import type { DateRecord } from './input.ts';
import { dayOf, scaleFor, type Days, type Scale } from './scale.ts';

/** One thing on the timeline: a date, or two that form one range. */
interface Item extends Days {
  readonly date: DateRecord;
  readonly label: string;
  /** The text is not sure about its ends. */
  readonly isVague: boolean;
  count: number;
}

/** Items that differ; a chronology of more is a list, and that is there too. */
const MOST_ITEMS = 200;
const MOST_LANES = 9;
const LANE_HEIGHT = 19;
const TOP = 18;
const MOST_LABEL = 26;
const CROWDED = ' class=c';

/** Labels are laid out for this many pixels; on a wider page they only stand further apart. */
const NOMINAL_WIDTH = 720;
const LETTER_WIDTH = 6.3;
/** Narrower than this share of the page it is a dot. */
const DOT_SHARE = 0.008;

/**
 * Dates on a line, intervals as bars, vague ones with soft edges, the publication day as a rule.
 * Empty when fewer than two dates have days. It repeats the list of dates for the eye alone.
 */
export function timelineHtml({ document, dates }: DocumentRecord): string {
  const published = dayOf(document.published.value);
  const items = itemsOf(dates).slice(0, MOST_ITEMS);
  if (items.length < 2) return '';
  const scale = scaleFor(items, published);
  const lanes: number[] = [];
  const drawn = items
    .toSorted((one, other) => leftOf(one, scale) - leftOf(other, scale))
    .map((item) => itemSvg(item, scale, lanes));
  // What found no room stands in a lane of its own, as dots without words.
  const isCrowded = drawn.some((svg) => svg.includes(CROWDED));
  const height = TOP + (lanes.length + (isCrowded ? 1 : 0)) * LANE_HEIGHT + 24;
  const bottom = height - 20;
  const ticks = scale.ticks.map(
    ({ at, label }) =>
      `<line class=g x1=${share(at)} x2=${share(at)} y1=${TOP - 4} y2=${bottom} />` +
      `<text class=l x=${share(at)} y=${height - 6} text-anchor=middle>${label}</text>`,
  );
  return (
    `<svg aria-hidden=true width="100%" height=${height}>${SOFT}${ticks.join('')}` +
    `${publishedSvg(document.published.value, scale, bottom)}${drawn.join('')}</svg>`
  );
}

/** Fills that fade out to one side or both. */
const SOFT = ['lr', 'l', 'r']
  .map((sides) => {
    const stop = (offset: number, isFull: boolean) =>
      `<stop offset=${offset}${isFull ? '' : ' class=off'} />`;
    const stops = [
      stop(0, !sides.includes('l')),
      stop(0.35, true),
      stop(0.65, true),
      stop(1, !sides.includes('r')),
    ];
    return `<linearGradient id=soft-${sides}>${stops.join('')}</linearGradient>`;
  })
  .join('');

function itemsOf(dates: readonly DateRecord[]): Item[] {
  const items = new Map<string, Item>();
  for (const date of dates) {
    const [from, to] = [dayOf(date.earliest), dayOf(date.latest)];
    if (from === null && to === null) continue;
    const key = date.interval ?? `${from ?? ''}|${to ?? ''}|${date.mod ?? ''}`;
    const days = { from: from ?? -Infinity, to: to === null ? Infinity : to + 1 };
    const same = items.get(key);
    if (same === undefined) {
      const label = date.interval?.replace('/', '–') ?? date.text;
      items.set(key, { ...days, date, label, isVague: date.mod !== null, count: 1 });
    } else if (date.interval !== null) {
      const whole = { from: Math.min(days.from, same.from), to: Math.max(days.to, same.to) };
      items.set(key, { ...same, ...whole });
    } else same.count += 1;
  }
  return [...items.values()];
}

const clamped = (at: number) => Math.min(1, Math.max(0, at));
const leftOf = ({ from }: Days, scale: Scale) => clamped(scale.at(from));
const share = (at: number) => `${Number((100 * at).toFixed(1))}%`;

function itemSvg(item: Item, scale: Scale, lanes: number[]): string {
  const left = leftOf(item, scale);
  const right = clamped(scale.at(item.to));
  const times = item.count > 1 ? ` ×${item.count}` : '';
  const label = `${shortened(item.label, MOST_LABEL)}${times}`;
  const beyond = scale.at(item.to) < 0 ? '◂ ' : scale.at(item.from) > 1 ? '▸ ' : '';
  const width =
    LETTER_WIDTH * (Math.min(item.label.length, MOST_LABEL) + times.length + beyond.length) + 10;
  const [x, endX] = [NOMINAL_WIDTH * left, NOMINAL_WIDTH * right];
  // Inside its bar, else after it, else before it.
  const isInside = endX - x > width;
  const isBefore = !isInside && endX + width > NOMINAL_WIDTH;
  const taken = isBefore ? [x - width, endX + 6] : [x - 6, isInside ? endX + 2 : endX + width];
  const lane = laneFor(taken[0]!, taken[1]!, lanes);
  const y = TOP + lane.index * LANE_HEIGHT;
  const shape = lane.isFull
    ? dot({ left, right, y }, CROWDED)
    : beyond !== ''
      ? ''
      : right - left < DOT_SHARE
        ? dot({ left, right, y })
        : `<rect x=${share(left)} y=${y + 2} width=${share(right - left)}${softness(item)} />`;
  const at = isInside ? left : isBefore ? left : right;
  const shift = isInside ? 6 : isBefore ? -8 : 8;
  const text = lane.isFull
    ? ''
    : `<text${isInside ? ' class=i' : ''} x=${share(at)} dx=${shift} y=${y + 12}${isBefore ? ' text-anchor=end' : ''}>${beyond}${label}</text>`;
  const { id, text: words } = item.date;
  const meaning = dateMeaning(item.date);
  const title = shortened(meaning === words ? words : `${words}: ${meaning}`, 100);
  return `<a href=#${id} tabindex=-1><title>${title}</title>${shape}${text}</a>`;
}

function dot({ left, right, y }: { left: number; right: number; y: number }, look = ''): string {
  return `<circle${look} cx=${share((left + right) / 2)} cy=${y + 8} />`;
}

function softness({ from, to, isVague }: Item): string {
  const sides = `${isVague || from === -Infinity ? 'l' : ''}${isVague || to === Infinity ? 'r' : ''}`;
  return sides === '' ? '' : ` fill=url(#soft-${sides})`;
}

/** The first lane with room, which is then taken; the one below all when none has. */
function laneFor(left: number, right: number, lanes: number[]): { index: number; isFull: boolean } {
  const free = lanes.findIndex((end) => end <= left);
  if (free < 0 && lanes.length >= MOST_LANES) return { index: MOST_LANES, isFull: true };
  const index = free < 0 ? lanes.length : free;
  lanes[index] = right;
  return { index, isFull: false };
}

function publishedSvg(day: string | null, scale: Scale, bottom: number): string {
  const number = dayOf(day);
  if (day === null || number === null) return '';
  const at = scale.at(number + 0.5);
  if (at < 0 || at > 1) return '';
  const anchor = at > 0.85 ? 'end' : at < 0.15 ? 'start' : 'middle';
  return (
    `<line class=now x1=${share(at)} x2=${share(at)} y1=14 y2=${bottom} />` +
    `<text class=now x=${share(at)} y=10 text-anchor=${anchor}>published ${day}</text>`
  );
}
