import type { ReadFigure, Reading } from './reading.ts';
import type { GoldFigure, Report } from './report.ts';
import { fold, near, overlap, type Tally, type Tell } from './tally.ts';

/** Each gold figure with the one read at its numeral, and what was read beside them. */
export interface Matched {
  readonly pairs: readonly { readonly gold: GoldFigure; readonly read: ReadFigure | undefined }[];
  readonly extra: readonly ReadFigure[];
}

/** Pairs figures by their numerals, the closest first come, first served. */
export function matchFigures(report: Report, { figures }: Reading): Matched {
  const used = new Set<ReadFigure>();
  const pairs = report.figures.map((gold) => {
    const off = (figure: ReadFigure) => Math.abs(figure.start - gold.start);
    const read = figures
      .filter((figure) => !used.has(figure) && overlap(figure, gold))
      .toSorted((a, b) => off(a) - off(b))[0];
    if (read !== undefined) used.add(read);
    return { gold, read };
  });
  return { pairs, extra: figures.filter((figure) => !used.has(figure)) };
}

/** Counts figures found, and of each column how often it is right where the value is. */
export function scoreFigures(matched: Matched, tally: Tally, tell: Tell): void {
  for (const { gold, read } of matched.pairs) {
    if (gold.optional) continue;
    tally.add('figures.gold');
    if (read === undefined) {
      tell('found', `not found: "${gold.text}" ${gold.heads.join('|')}`);
      continue;
    }
    tally.add('figures.found');
    tally.add('figures.read');
    const right = {
      value: isValue(gold, read),
      bound: isBound(gold, read) || (gold.value === null && gold.high !== null),
      unit: isUnit(gold, read),
      head: isHeadInPart(gold, read),
      measure: gold.measures.includes(read.measure),
    };
    for (const [column, isRight] of Object.entries(right)) {
      if (isRight && right.value) tally.add(`figures.${column}`);
      if (!isRight) tell(column, told(column, gold, read));
    }
    if (right.value && right.bound && right.head && right.measure) tally.add('figures.row');
  }
  for (const figure of matched.extra) {
    tally.add('figures.read');
    tell('found', `not a figure: ${String(figure.value ?? figure.low)} ${figure.counted ?? ''}`);
  }
}

function told(column: string, gold: GoldFigure, read: ReadFigure): string {
  const sides: Record<string, [unknown, unknown]> = {
    value: [gold.value ?? `${String(gold.low)}..${String(gold.high)}`, read.value ?? read.low],
    bound: [gold.bound, read.bound],
    unit: [gold.unit, read.unit],
    head: [gold.heads.join('|'), read.counted ?? read.head ?? read.subject],
    measure: [gold.measures.join('|'), read.measure],
  };
  const [wanted, given] = sides[column]!;
  return `"${gold.text}" ${gold.phrase ?? gold.heads[0] ?? ''}: ${String(wanted)}, read ${String(given)}`;
}

/** The same number; a share may be told of one or of a hundred. */
export function isValue(gold: GoldFigure, read: ReadFigure): boolean {
  if (gold.value === null)
    return near(read.low, gold.low) && (gold.high === null || near(read.high, gold.high));
  if (near(read.value, gold.value)) return true;
  const isHundredfold = gold.unit === 'fraction' && near(read.value, gold.value * 100);
  return isHundredfold || (gold.unit === 'percent' && near((read.value ?? NaN) * 100, gold.value));
}

/** The same bound; "nearly" may be about. */
export function isBound(gold: GoldFigure, read: ReadFigure): boolean {
  return gold.bound === read.bound || (isNearly(gold.bound) && isNearly(read.bound));
}

const isNearly = (bound: string) => bound === '<' || bound === '~';

const plain = (unit: string | null) =>
  fold(unit)
    .replace(/[- ]/g, '')
    .replace(/^celsius$/, 'degree');

export const isUnit = (gold: GoldFigure, read: ReadFigure): boolean =>
  plain(gold.unit) === plain(read.unit);

/** A noun that is a unit is told as well by the unit. */
const NOUNS_OF_UNITS = new Map([
  ['kilo', 'kilogram'],
  ['foot', 'cubic foot'],
]);

/** Some head that will do stands among the counted words, if only in part: one noun of a phrase. */
function isHeadInPart(gold: GoldFigure, read: ReadFigure): boolean {
  if (gold.implied || gold.heads.length === 0) return true;
  const isMeasured = gold.unit !== null && !/^[A-Z]{3}$|^percent$|^fraction$/.test(gold.unit);
  const unit = (words: string | null) => fold(words).replaceAll('-', ' ');
  if (isMeasured && unit(read.unit) === unit(gold.unit)) return true;
  const head = fold(read.head);
  const counted = fold(read.counted).split(' ');
  return gold.heads.map(fold).some((wanted) => {
    const stem = wanted.split(' ').at(-1)!.slice(0, -1);
    return (
      /^(?:others?|more)$/.test(wanted) ||
      NOUNS_OF_UNITS.get(head) === wanted ||
      head === wanted ||
      counted.some((word) => word.startsWith(stem))
    );
  });
}
