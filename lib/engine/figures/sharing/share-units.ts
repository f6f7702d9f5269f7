import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Draft } from '../draft.ts';
import { shareFromNext } from './share-from-next.ts';

const P = PartOfSpeech;

/** "five per cent for this year and four for next", "45 and 50 mg", "the lowest is 74.07". */
export function shareUnits(drafts: readonly Draft[]): void {
  shareFromNext(drafts);
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]!;
    const last = beforeBracket(drafts, index);
    const isMore = last !== undefined && isDifference(draft, last);
    if (draft.unit !== null || (draft.phrase !== null && !isMore)) continue;
    if (last?.unit === undefined || last.unit === null) continue;
    const isParallel =
      (isParallelTo(draft, last) && isOfSize(draft, last)) ||
      isDecimalAfterShare(draft, last) ||
      isMore;
    if (
      isParallel &&
      last.unit.name !== 'magnitude' &&
      (last.unit.measure !== 'duration' || draft.first - last.end < 4)
    ) {
      draft.unit = last.unit;
      draft.reasons.push(`shares the unit of the number before it`);
    }
  }
}

/** "a rise of 9 percent; the employers have offered 4.5.": a decimal that ends its clause. */
function isDecimalAfterShare({ stretch, amount, end, first }: Draft, last: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  if (last.unit?.name !== 'percent' || amount.form !== 'digits' || amount.hasScale) return false;
  if (amount.numberEnd - amount.first !== 1 || first - last.end > 16) return false;
  const isEnd = end >= stretch.end || tags[end] === P.punctuation;
  return isEnd && tokens.text[amount.first]!.includes('.') && (amount.value ?? 1000) < 100;
}

/** "88,000 tonnes, 4,000 fewer than it guided for": the difference to a weight, an area or a length. */
function isDifference({ stretch, amount: { end }, first }: Draft, last: Draft): boolean {
  const { lower } = stretch.scan.tokens;
  const measure = last.unit?.measure;
  if (measure !== 'weight' && measure !== 'area' && measure !== 'distance') return false;
  return (
    first - last.end < 8 &&
    /^(?:more|fewer|less|higher|lower|above|below)$/.test(lower[end] ?? '') &&
    /^(?:[.,;)a]|than|the)$/.test(lower[end + 1] ?? '.')
  );
}

/** "44 percent, with 39 against and 17 undecided", "wants 7.5 percent; the firm offers 4", "beating forecasts of 0.2". */
function goesOnInShares({ stretch, first, end, amount }: Draft): boolean {
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
function beforeBracket(drafts: readonly Draft[], index: number): Draft | undefined {
  const last = drafts[index - 1];
  const isAside = last !== undefined && last.stretch.scan.tokens.text[last.first - 1] === '(';
  return isAside && last.amount.isMoney ? (drafts[index - 2] ?? last) : last;
}

/** An index is no percentage: "fell half a per cent to 9,850". */
function isOfSize({ amount, stretch, first }: Draft, last: Draft): boolean {
  if (last.unit?.measure !== 'percent')
    return !amount.hasScale || last.amount.isMoney || last.amount.hasScale;
  const isTo = stretch.scan.tokens.lower[first - 1] === 'to';
  if (isTo && (last.change !== null || last.end < first - 3)) return false;
  return !amount.hasScale && Math.abs(amount.value ?? 0) <= 100;
}

/** Whether a bare number goes on a list: "… 5% this year and four for next", "from 62 to 64". */
function isParallelTo(draft: Draft, last: Draft): boolean {
  const { tokens, tags } = draft.stretch.scan;
  const before = tokens.lower[draft.first - 1] ?? '';
  const after = draft.end < draft.stretch.end ? tokens.lower[draft.end]! : '.';
  if (draft.first - last.end > 12 || draft.amount.value === null) return false;
  if (last.unit?.name === 'percent' && goesOnInShares(draft)) return true;
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
    const isPerhaps = /^(?:perhaps|maybe|possibly)$/.test(draft.hedge.words);
    if (last.unit?.measure !== 'duration') return true;
    const isFar = draft.amount.value > 20 * (last.amount.value ?? last.amount.high ?? 1);
    return !isFar && (before !== ',' || isPerhaps);
  }
  // "wheat at 21.4 million tonnes; barley at 4.1 million"
  const isAt = before === 'at' && draft.amount.hasScale && last.amount.hasScale;
  if (isAt && /^(?:weight|area)$/.test(last.unit?.measure ?? '')) return true;
  // "62 percent to his 35", "to Mr Banda's 35"
  const isTo = tokens.lower[draft.first - 2] === 'to' || tags[draft.first - 1] === P.possessive;
  if (isTo && /^(?:his|her|its|their|'s|’s|')$/.test(before)) return true;
  if (/^(?:perhaps|maybe|possibly)$/.test(tokens.lower[draft.amount.first - 1] ?? '')) return true;
  return (before === 'was' || before === 'is') && tags[draft.first - 2] === P.adjective;
}
