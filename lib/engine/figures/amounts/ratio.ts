import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import { readNumeral } from './read-numeral.ts';

const TIMES =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|km|kilometres?|miles?)$/;
const ROUND = new Set([3, 4, 5, 6, 8, 10, 20, 50, 100, 1000]);

/** "one in five", "63 of every 100", "four in every ten", "nine out of 10": a share between 0 and 1. */
export function readRatio(tokens: Tokens, one: Amount, end: number): Amount | null {
  const { value, unit, end: at, form } = one;
  if (value === null || unit !== null || value <= 0 || !Number.isInteger(value)) return null;
  if (form !== 'digits' && form !== 'words') return null;
  const among = shareOfNoun(tokens, one, end);
  if (among !== null) return among;
  const word = tokens.lower[at];
  const second = tokens.lower[at + 1];
  let next = 0;
  let isSure = false;
  if ((word === 'in' || word === 'of' || word === 'out' || word === 'from') && at + 1 < end) {
    next = at + 1;
    if (word === 'out') {
      if (second !== 'of') return null;
      next = at + 2;
    }
    if (tokens.lower[next] === 'every') {
      next += 1;
      isSure = true;
    } else if (word === 'of' || word === 'from') return null;
  } else if (word === 'over' && at + 1 < end) next = at + 1;
  else return null;
  const of = readNumeral({ tokens, at: next, end });
  if (of?.value === null || of?.value === undefined || of.value <= value) return null;
  const after = tokens.lower[of.end] ?? '';
  if (TIMES.test(after) && !isSure) return null;
  if (word === 'over' && of.end < end && !/^[.?!)]$/.test(tokens.text[of.end]!)) return null;
  if (!isSure && word === 'out' && !ROUND.has(of.value)) return null;
  if (!isSure && word === 'in') {
    if (of.value > 1000 || (tokens.kind[next] === TokenKind.number && of.value > 1000)) return null;
    if (value > 1 && !ROUND.has(of.value)) return null;
    // "six in 10": mixed only where the whole is round and the part is written out.
    const isMixed = one.form === 'words' && (of.value === 10 || of.value === 100);
    if (value > 1 && of.form !== one.form && !isMixed) return null;
  }
  return ratio(tokens, one, of.end, value / of.value);
}

const ratio = (tokens: Tokens, one: Amount, end: number, value: number): Amount => ({
  ...one,
  end,
  numberEnd: end,
  number: { start: one.number.start, end: tokens.end[end - 1]! },
  value,
  form: 'fraction',
});

const MOST_IN = 100;
const ENDS =
  /^(?:[.,;:)"”]|is|was|are|were|has|had|have|will|would|does|did|can|could|may|might|must|who|that|now|still|already|and|but|or|to|since|because|when|while|lives?|goes|went|dies|lost|loses|owns|gets|got|took|takes|left|leaves|fell|falls|needs|wants|says|said|at|on|from|across|near|there|here|\w{3,}ed)$/;

/** "one car in two was empty": a share whose noun stands inside. */
function shareOfNoun(tokens: Tokens, one: Amount, end: number): Amount | null {
  const { first, end: at } = one;
  if (tokens.lower[first] !== 'one' || at !== first + 1) return null;
  if (tokens.kind[at] !== TokenKind.word || tokens.lower[at + 1] !== 'in') return null;
  const of = readNumeral({ tokens, at: at + 2, end });
  if (of?.value == null || of.end !== at + 3) return null;
  if (of.value < 2 || of.value > MOST_IN || !Number.isInteger(of.value)) return null;
  if (of.end < end && !ENDS.test(tokens.lower[of.end]!)) return null;
  return { ...ratio(tokens, one, of.end, 1 / of.value), nounAt: at };
}
