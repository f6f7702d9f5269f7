import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore } from '../../text/tokens.ts';
import { HEDGES_AFTER, HEDGES_AT_END, type Hedge } from '../lexicon/hedges.ts';
import type { Stretch } from '../stretch.ts';
import type { Bound } from '../value.ts';

/** A bound said after the number; `end` is one past its last token. */
interface HedgeAfter {
  readonly bound: Bound;
  readonly end: number;
}

/** The bound said after the token `at - 1`: "or more", "-plus", "+", "-odd", ", give or take". */
export function readHedgeAfter(stretch: Stretch, at: number): HedgeAfter | null {
  const { scan, end, tokens } = stretch;
  if (at >= end) return null;
  const text = tokens.text[at]!;
  // "30+ guests", "30 + guests"; not "2 + 2"
  const isPlus = text === '+' && (!spaceBefore(tokens, at) || scan.tags[at + 1] === P.noun);
  if (isPlus) return { bound: '>=', end: at + 1 };
  if (text === '-' && !spaceBefore(tokens, at) && at + 1 < end) {
    const word = tokens.lower[at + 1]!;
    if (word === 'plus') return { bound: '>=', end: at + 2 };
    if (word === 'odd' || word === 'some' || word === 'ish') return { bound: '~', end: at + 2 };
  }
  // ", give or take", ", at best,": set apart by commas.
  const isApart = text === ',';
  const from = isApart ? at + 1 : at;
  if (from >= end || !STARTS.has(tokens.lower[from]!)) return null;
  for (const hedge of HEDGES_AFTER) {
    if (!fits(stretch, from, hedge) || isOther(stretch, from, hedge)) continue;
    // "fewer than 15 or more than 240": the bound of the next number.
    if (tokens.lower[from + hedge.words.length] === 'than') continue;
    if (isApart && !isEnd(stretch, from + hedge.words.length)) continue;
    return { bound: hedge.bound, end: from + hedge.words.length };
  }
  for (const hedge of HEDGES_AT_END) {
    const after = from + hedge.words.length;
    if (fits(stretch, from, hedge) && isEnd(stretch, after))
      return { bound: hedge.bound, end: after };
  }
  return null;
}

/** The first token of a bound that is said within the next words; `end` when there is none. */
export function hedgeAhead(stretch: Stretch, at: number): number {
  const { scan, end } = stretch;
  for (let index = at; index < Math.min(end, at + REACH); index += 1) {
    const lower = scan.tokens.lower[index]!;
    // "plus" and "ish" belong to the number alone, as "odd" does.
    if (!STARTS.has(lower) || lower === 'plus' || lower === 'ish') continue;
    if (readHedgeAfter(stretch, index) !== null) return index;
  }
  return end;
}

const REACH = 6;

/** First words of the bounds that are said after. */
const STARTS = new Set([...HEDGES_AFTER, ...HEDGES_AT_END].map(({ words }) => words[0]!));

function fits({ scan, end }: Stretch, at: number, { words }: Hedge): boolean {
  if (at + words.length > end) return false;
  for (let index = 0; index < words.length; index += 1) {
    if (scan.tokens.lower[at + index] !== words[index]) return false;
  }
  return true;
}

/** "40 plus $5", "six dead, at least 10 hurt": what comes next has a bound of its own. */
function isOther({ scan, end }: Stretch, at: number, { words }: Hedge): boolean {
  const next = at + words.length;
  if (next >= end) return false;
  const { tokens, tags } = scan;
  if (words[0] === 'plus') {
    return /^[\d$€£]/.test(tokens.text[next]!) || tokens.lower[next] === 'a';
  }
  return words[0] === 'at' && (tags[next] === P.number || /^[\d$€£]/.test(tokens.text[next]!));
}

const isEnd = ({ scan, end }: Stretch, at: number) =>
  at >= end || scan.tags[at] === P.punctuation || scan.tags[at] === P.conjunction;
