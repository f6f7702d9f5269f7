import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { headOf, LIVING, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import type { Measure } from '../../measure.ts';
import type { Figure } from '../figure.ts';
import type { Neighbours, Shared } from './rule.ts';

const P = PartOfSpeech;

/** "five per cent for this year and four for next", "from 62 to 64". */
export function unitOfParallel(figure: Figure, around: Neighbours): Shared | null {
  const last = sumBefore(around);
  if (figure.unit !== null || figure.phrase !== null || last === null) return null;
  return isParallelTo(figure, last) && isOfSize(figure, last) ? unitOf(figure, last) : null;
}

function unitOf({ first }: Figure, { unit, end }: Figure): Shared | null {
  if (unit === null || unit.name === 'magnitude') return null;
  if (unit.measure === 'duration' && first - end >= 4) return null;
  return { unit, reason: 'shares the unit of the number before it' };
}

/** "44 percent, with 39 against and 17 undecided", "wants 7.5 percent; the firm offers 4", "beating forecasts of 0.2". */
function goesOnInShares({ stretch, first, end, amount }: Figure): boolean {
  const { lower } = stretch.scan.tokens;
  if (Math.abs(amount.value ?? 0) > 100 || amount.hasScale) return false;
  const after = end < stretch.end ? lower[end]! : '.';
  if (OPINIONS.test(after)) return true;
  if (!/^[.,;)]$|^(?:and|or|but|for|in)$/.test(after)) return false;
  const before = lower[first - 1] ?? '';
  if (/^(?:up|down)$/.test(before)) return true;
  return ASKS.test(before) || (before === 'of' && FORECASTS.test(lower[first - 2] ?? ''));
}

const OPINIONS = /^(?:against|opposed|undecided|unsure|backing|disapproving|disagreed|agreed)$/;
const ASKS =
  /^(?:offer(?:s|ed|ing)|demand(?:s|ed|ing)|want(?:s|ed|ing)|propos(?:es|ed|ing)|expect(?:s|ed|ing)|forecasts?|predict(?:s|ed|ing)|projected)$/;
const FORECASTS =
  /^(?:forecasts?|estimates?|expectations?|consensus|targets?|predictions?|projections?)$/;

/** "3.1 billion crowns ($290 million) from 2.8 billion": the sum itself, not its conversion. */
export function sumBefore({ last, beforeLast }: Neighbours): Figure | null {
  const isAside = last !== null && last.stretch.scan.tokens.text[last.first - 1] === '(';
  return isAside && last.amount.isMoney ? (beforeLast ?? last) : last;
}

/** "Spain with 610,000 tonnes, Turkey with 355,000", "offered 4.5 percent, then 5.5": the same word before both. */
function goesOnLikewise({ stretch, first, end }: Figure, last: Figure): boolean {
  const { lower } = stretch.scan.tokens;
  const before = lower[first - 1] ?? '';
  const isSame = /^(?:with|for)$/.test(before) && before === lower[last.first - 1];
  const isMeasured = /^(?:weight|area|percent)$/.test(last.unit?.measure ?? '');
  if (!isMeasured || !(isSame || before === 'then')) return false;
  return end >= stretch.end || /^(?:[,.;)]|and|by)$/.test(lower[end]!);
}

/** An index is no percentage: "fell half a per cent to 9,850". */
function isOfSize({ amount, stretch, first }: Figure, last: Figure): boolean {
  if (last.unit?.measure !== 'percent')
    return !amount.hasScale || last.amount.isMoney || last.amount.hasScale;
  const isTo = stretch.scan.tokens.lower[first - 1] === 'to';
  if (isTo && (last.change !== null || last.end < first - 3)) return false;
  return !amount.hasScale && Math.abs(amount.value ?? 0) <= 100;
}

const COUNTED: ReadonlySet<Measure> = new Set<Measure>([...LIVING, 'vehicles', 'buildings']);

/** Whether a bare number goes on a list: "… 5% this year and four for next", "from 62 to 64". */
function isParallelTo(figure: Figure, last: Figure): boolean {
  const { first } = figure;
  const { tokens, tags } = figure.stretch.scan;
  const before = tokens.lower[figure.first - 1] ?? '';
  const after = figure.end < figure.stretch.end ? tokens.lower[figure.end]! : '.';
  if (figure.first - last.end > 12 || figure.amount.value === null) return false;
  if (goesOnLikewise(figure, last)) return true;
  if (last.unit?.name === 'percent' && goesOnInShares(figure)) return true;
  // "saves $38m a year and cut the guards from 2,300 to 1,500": the guards are moved.
  const isMoved =
    before === 'from' &&
    first - 2 >= last.end &&
    COUNTED.has(measureOfNoun(headOf(tokens.lower[first - 2]!)) ?? 'other');
  if (isMoved) return false;
  const isEnd = /^(?:[.,;)a]|for|in|from|to|this|last|next|on|earlier|previously|or)$/.test(after);
  if (!isEnd) return false;
  if (
    before === 'and' ||
    before === 'to' ||
    before === 'from' ||
    before === 'or' ||
    before === 'versus' ||
    before === ','
  ) {
    const isPerhaps = /^(?:perhaps|maybe|possibly)$/.test(figure.hedge.words);
    if (last.unit?.measure !== 'duration') return true;
    const isFar = figure.amount.value > 20 * (last.amount.value ?? last.amount.high ?? 1);
    return !isFar && (before !== ',' || isPerhaps);
  }
  // "wheat at 21.4 million tonnes; barley at 4.1 million"
  const isAt = before === 'at' && figure.amount.hasScale && last.amount.hasScale;
  if (isAt && /^(?:weight|area)$/.test(last.unit?.measure ?? '')) return true;
  // "62 percent to his 35", "to Mr Banda's 35"
  const isTo = tokens.lower[figure.first - 2] === 'to' || tags[figure.first - 1] === P.possessive;
  if (isTo && /^(?:his|her|its|their|'s|’s|')$/.test(before)) return true;
  if (/^(?:perhaps|maybe|possibly)$/.test(tokens.lower[figure.amount.first - 1] ?? '')) return true;
  return (before === 'was' || before === 'is') && tags[figure.first - 2] === P.adjective;
}
