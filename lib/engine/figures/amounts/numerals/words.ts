import { spaceBefore, TokenKind, type Tokens } from '../../../text/tokens.ts';
import { DENOMINATORS, ONES, ORDINALS, SCALES, TEENS, TENS } from '../../lexicon/numerals.ts';
import { numeral, type Numeral, type Place } from '../numeral.ts';
import { parseDigits } from './digits.ts';
import { readAndFraction, readDenominator, withScale } from './fractions.ts';

/** "twenty-three", "two hundred and six", "two dozen", "thirty (30)". */
export function readWords({ tokens, at, end }: Place): Numeral | null {
  const read = readWordsFrom({ tokens, at, end }, { first: at, implied: 0 });
  if (read === null) return null;
  // "three hundred and two dozens", "two dozen"
  const word = tokens.lower[read.end];
  if (read.end < end && (word === 'dozen' || word === 'score') && (read.value ?? 0) < 100) {
    const value = (read.value ?? 0) * (word === 'dozen' ? 12 : 20);
    if (word === 'score' && tokens.lower[read.end + 1] === 'of') return read;
    // "five score and six"
    const ones = word === 'score' && tokens.lower[read.end + 1] === 'and' ? read.end + 2 : end;
    const rest = ones < end ? smallNumber(tokens.lower[ones]!) : undefined;
    if (rest !== undefined) return { ...read, end: ones + 1, value: value + rest, scale: 1 };
    return { ...read, end: read.end + 1, value, base: read.value ?? 0, scale: 12 };
  }
  // "thirty (30) days": the same number once more.
  const isTwice =
    tokens.text[read.end] === '(' &&
    tokens.text[read.end + 2] === ')' &&
    read.end + 2 < end &&
    tokens.kind[read.end + 1] === TokenKind.number &&
    parseDigits(tokens.text[read.end + 1]!) === read.value;
  return isTwice ? { ...read, end: read.end + 3 } : read;
}

const smallNumber = (lower: string): number | undefined => ONES.get(lower) ?? TEENS.get(lower);

/**
 * The grammar of spelled numbers: ones after tens, hundreds, falling scales, "and" inside. `implied`
 * is the 1 that "a" stands for. Null when an ordinal ends it.
 */
export function readWordsFrom(
  { tokens, at, end }: Place,
  { first, implied }: { first: number; implied: number },
): Numeral | null {
  const sum: Sum = {
    total: 0,
    group: implied,
    hasGroup: implied > 0,
    scale: 1,
    base: implied,
    last: Infinity,
  };
  let next = at;
  while (next < end) {
    const here = next > at ? overJoint({ tokens, at: next, end }, sum) : next;
    if (here >= end) break;
    const isHyphened = here > next && tokens.text[next] === '-';
    if (!addWord(sum, { lower: tokens.lower[here]!, isFirst: next === at, isHyphened })) break;
    next = here + 1;
  }
  if (next === at) return null;
  const { total, group, scale, base } = sum;
  const value = total + group;
  const isPlainScale = scale > 1 && group === 0;
  return finishWords({ tokens, at: next, end }, { first, value, base, scale, isPlainScale, total });
}

/** A spelled number as far as it is read. */
interface Sum {
  /** What the groups with their scales come to: 12,000 in "twelve thousand and six". */
  total: number;
  /** The group without scale as yet: 6 in "twelve thousand and six". */
  group: number;
  hasGroup: boolean;
  /** The last scale word, or the product of a row of them. */
  scale: number;
  /** What that scale multiplied. */
  base: number;
  /** The next scale must be smaller than this. */
  last: number;
}

interface SumWord {
  readonly lower: string;
  readonly isFirst: boolean;
  readonly isHyphened: boolean;
}

/** The token after the hyphen or "and" at `place.at`; the same token when there is none that joins. */
function overJoint(place: Place, sum: Sum): number {
  const { tokens, at } = place;
  const isHyphen = tokens.text[at] === '-' && !spaceBefore(tokens, at);
  if (isHyphen || (tokens.lower[at] === 'and' && mayJoin(place, sum))) return at + 1;
  return tokens.text[at] === ',' && hasHundredsNext(place, sum) ? at + 1 : at;
}

/** "eight thousand, four hundred", "one million, two hundred thousand". */
function hasHundredsNext({ tokens, at, end }: Place, { total, group, hasGroup }: Sum): boolean {
  if (total === 0 || hasGroup || group > 0 || at + 2 >= end) return false;
  const small = smallNumber(tokens.lower[at + 1]!);
  return small !== undefined && tokens.lower[at + 2] === 'hundred';
}

/** Takes one more word into the sum; false when it does not belong there. */
function addWord(sum: Sum, word: SumWord): boolean {
  const { lower } = word;
  const small = smallNumber(lower) ?? TENS.get(lower);
  if (small !== undefined) return addSmall(sum, small, word);
  if (lower === 'hundred' && sum.hasGroup && sum.group > 0 && sum.group < 100) {
    sum.group *= 100;
    return true;
  }
  return addScale(sum, lower);
}

/** "twenty", "three" where the open group has room for it; after "a" it is no number. */
function addSmall(sum: Sum, small: number, { isFirst, isHyphened }: SumWord): boolean {
  const { group, hasGroup } = sum;
  if (isHyphened && small >= 10) return false;
  const slot = hasGroup ? group % 100 : 0;
  const fits = small < 10 ? slot % 10 === 0 && slot !== 10 : slot === 0;
  if (!fits || (isFirst && hasGroup)) return false;
  if (hasGroup && group > 0 && group < 100 && small >= 10) return false;
  sum.group += small;
  sum.hasGroup = true;
  return true;
}

/** "thousand" closes the open group; right after another scale it multiplies: "lakh crore". */
function addScale(sum: Sum, lower: string): boolean {
  const scale = SCALES.get(lower);
  if (scale === undefined || lower.endsWith('s')) return false;
  if (!sum.hasGroup && sum.total > 0) {
    sum.total *= scale;
    sum.scale *= scale;
  } else {
    if (!sum.hasGroup || scale >= sum.last) return false;
    sum.base = sum.group;
    sum.total += sum.group * scale;
    sum.scale = scale;
    sum.last = scale;
  }
  sum.group = 0;
  sum.hasGroup = false;
  return true;
}

/** "and" belongs to the number only after hundred or a scale, and before what fits and ends there. */
function mayJoin({ tokens, at, end }: Place, { group, total }: Sum): boolean {
  const afterHundred = group >= 100 && group % 100 === 0;
  if (!afterHundred && !(total > 0 && group === 0)) return false;
  let next = at + 1;
  if (next >= end) return false;
  const lower = tokens.lower[next]!;
  const tens = TENS.get(lower);
  if (tens === undefined && !ONES.has(lower) && !TEENS.has(lower)) return false;
  next += 1;
  if (tens !== undefined) {
    const ones = tokens.text[next] === '-' ? next + 1 : next;
    if (ones < end && ONES.has(tokens.lower[ones]!)) next = ones + 1;
  }
  const after = next < end ? tokens.lower[next]! : '';
  if (after === 'hundred')
    return !afterHundred && total >= 1000 && !isScaleAfter(tokens, next, end);
  // "a hundred and three quarters", against "a hundred and thirty-two fifths".
  if (DENOMINATORS.has(after) && tokens.text[next - 1] !== '-' && tens === undefined) return false;
  return !SCALES.has(after) || (afterHundred && total === 0);
}

const isScaleAfter = (tokens: Tokens, at: number, end: number) =>
  at + 1 < end && SCALES.has(tokens.lower[at + 1]!);

interface Words {
  readonly first: number;
  readonly value: number;
  readonly base: number;
  readonly scale: number;
  readonly isPlainScale: boolean;
  readonly total: number;
}

function finishWords(
  { tokens, at, end }: Place,
  { first, value, base, scale, isPlainScale, total }: Words,
): Numeral | null {
  let next = at;
  let whole = value;
  const point = tokens.lower[next] === 'point' ? pointDigits({ tokens, at: next + 1, end }) : null;
  if (point !== null && total === 0) {
    whole += Number(`0.${point.digits}`);
    return withScale({ tokens, at: point.end, end }, { first, base: whole, form: 'words' });
  }
  const fraction = readAndFraction({ tokens, at: next, end });
  if (fraction !== null) {
    const small = SCALES.get(tokens.lower[fraction.end] ?? '');
    const isSmaller = small !== undefined && isPlainScale && small < scale;
    whole += fraction.value * (isSmaller ? small : isPlainScale ? scale : 1);
    next = isSmaller ? fraction.end + 1 : fraction.end;
    if (scale === 1) {
      return withScale({ tokens, at: next, end }, { first, base: whole, form: 'words' });
    }
  }
  const parts = readDenominator({ tokens, at: next, end }, whole);
  if (parts !== null) {
    return numeral({ first, end: parts.end, form: 'fraction', value: whole / parts.value });
  }
  if (endsInOrdinal(tokens, next, end)) return null;
  // "two or three hundred": the hundred may be shared.
  const isHundreds = total === 0 && fraction === null && whole >= 100 && whole % 100 === 0;
  return numeral({
    first,
    end: next,
    form: 'words',
    value: whole,
    base: isPlainScale ? base : isHundreds ? whole / 100 : whole,
    scale: isPlainScale ? scale : isHundreds ? 100 : 1,
    hasScale: scale > 1,
  });
}

/** "twenty-first", "two hundredth". */
function endsInOrdinal(tokens: Tokens, next: number, end: number): boolean {
  if (next >= end) return false;
  const isHyphen = tokens.text[next] === '-' && !spaceBefore(tokens, next);
  const here = isHyphen ? next + 1 : next;
  const lower = tokens.lower[here];
  if (lower === undefined || here >= end) return false;
  if (isHyphen) return ORDINALS.has(lower);
  return lower === 'hundredth' || lower === 'thousandth' || lower === 'millionth';
}

/** `zero`, "nil", "zero point five". */
export function readZero({ tokens, at, end }: Place): Numeral {
  if (tokens.lower[at + 1] === 'point' && at + 2 < end) {
    const decimals = pointDigits({ tokens, at: at + 2, end });
    if (decimals !== null) {
      const value = Number(`0.${decimals.digits}`);
      return numeral({ first: at, end: decimals.end, form: 'words', value });
    }
  }
  return numeral({ first: at, end: at + 1, form: 'words', value: 0 });
}

const DIGIT_WORDS = new Map([...ONES, ['zero', 0], ['nought', 0], ['naught', 0], ['oh', 0]]);

/** "point nought three": the words after `point`. */
function pointDigits({ tokens, at, end }: Place): { digits: string; end: number } | null {
  let digits = '';
  let next = at;
  while (next < end) {
    const digit = DIGIT_WORDS.get(tokens.lower[next]!);
    if (digit === undefined) break;
    digits += String(digit);
    next += 1;
  }
  if (digits === '') {
    const teen = TEENS.get(tokens.lower[at] ?? '') ?? TENS.get(tokens.lower[at] ?? '');
    if (teen === undefined) return null;
    return { digits: String(teen), end: at + 1 };
  }
  return { digits, end: next };
}
