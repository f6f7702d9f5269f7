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
  const { tokens, lower, tags, end } = stretch;
  if (at >= end) return null;
  const text = stretch.text[at]!;
  // "30+ guests", "30 + guests"; not "2 + 2"
  const isPlus = text === '+' && (!spaceBefore(tokens, at) || tags[at + 1] === P.noun);
  if (isPlus) return { bound: '>=', end: at + 1 };
  if (text === '-' && !spaceBefore(tokens, at) && at + 1 < end) {
    const word = lower[at + 1]!;
    if (word === 'plus') return { bound: '>=', end: at + 2 };
    if (word === 'odd' || word === 'ish') return { bound: '~', end: at + 2 };
  }
  // ", give or take", ", at best,": set apart by commas.
  const isApart = text === ',';
  const from = isApart ? at + 1 : at;
  if (from >= end || !STARTS.has(lower[from]!)) return null;
  for (const hedge of HEDGES_AFTER) {
    if (!fits(stretch, from, hedge) || isOther(stretch, from, hedge)) continue;
    // "fewer than 15 or more than 240": the bound of the next number.
    if (lower[from + hedge.words.length] === 'than') continue;
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
  const { end } = stretch;
  for (let index = at; index < Math.min(end, at + REACH); index += 1) {
    const lower = stretch.lower[index]!;
    // "plus" belongs to the number alone.
    if (lower === 'plus' || !STARTS.has(lower)) continue;
    if (readHedgeAfter(stretch, index) !== null) return index;
  }
  return end;
}

const REACH = 6;

/** First words of the bounds that are said after. */
const STARTS = new Set([...HEDGES_AFTER, ...HEDGES_AT_END].map(({ words }) => words[0]!));

function fits({ lower, end }: Stretch, at: number, { words }: Hedge): boolean {
  if (at + words.length > end) return false;
  for (let index = 0; index < words.length; index += 1) {
    if (lower[at + index] !== words[index]) return false;
  }
  return true;
}

/** "40 plus $5", "six dead, at least 10 hurt": what comes next has a bound of its own. */
function isOther({ text, tags, end }: Stretch, at: number, { words }: Hedge): boolean {
  const next = at + words.length;
  if (next >= end || !/^(?:plus|at)$/.test(words[0]!)) return false;
  return tags[next] === P.number || /^(?:[\d$€£].*|a)$/.test(text[next]!);
}

const isEnd = ({ tags, end }: Stretch, at: number) =>
  at >= end || tags[at] === P.punctuation || tags[at] === P.conjunction;
