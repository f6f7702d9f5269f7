import { spaceBefore } from '../../../text/tokens.ts';
import { numbers } from '../../../word-lists.ts';
import { DENOMINATORS, ONES, ORDINALS, SCALES, TEENS, TENS } from '../../lexicon/numerals.ts';
import { numeral, type Numeral, type Place } from '../numeral.ts';
import { parseDigits } from './digits.ts';
import { readAndFraction, readDenominator, withScale } from './fractions.ts';

const SETS = numbers('dozen:12 score:20');

/** "twenty-three", "two hundred and six", "two dozen", "thirty (30)". */
export function readWords(place: Place): Numeral | null {
  const { tokens, at, end } = place;
  const read = readWordsFrom(place, { first: at, implied: 0 });
  if (read?.value == null) return null;
  const { value, end: next } = read;
  const size = next < end ? SETS.get(tokens.lower[next]!) : undefined;
  if (size !== undefined) {
    // "five score and six"
    const isAnd = size === 20 && tokens.lower[next + 1] === 'and';
    const rest = isAnd ? smallNumber(tokens.lower[next + 2] ?? '') : undefined;
    if (rest !== undefined) return { ...read, end: next + 3, value: value * size + rest };
    return { ...read, end: next + 1, value: value * size, base: value, scale: size };
  }
  // "thirty (30) days": the same number once more.
  const isTwice =
    tokens.text[next] === '(' &&
    tokens.text[next + 2] === ')' &&
    parseDigits(tokens.text[next + 1]!) === value;
  return isTwice ? { ...read, end: next + 3 } : read;
}

const smallNumber = (lower: string): number | undefined => ONES.get(lower) ?? TEENS.get(lower);

/**
 * The grammar of spelled numbers: ones after tens, hundreds, scales, "and" inside. `implied` is the 1
 * that "a" stands for. Null when an ordinal ends it.
 */
export function readWordsFrom(
  { tokens, at, end }: Place,
  { first, implied }: { first: number; implied: number },
): Numeral | null {
  const sum: Sum = { total: 0, group: implied, scale: 1, base: implied };
  let next = at;
  while (next < end) {
    const here = next > at ? overJoint({ tokens, at: next, end }, sum) : next;
    if (here >= end || !addWord(sum, tokens.lower[here]!)) break;
    next = here + 1;
  }
  return finishWords({ tokens, at: next, end }, first, sum);
}

/** A spelled number as far as it is read. */
interface Sum {
  /** What the groups with their scales come to: 12,000 in "twelve thousand and six". */
  total: number;
  /** The group without scale as yet: 6 in "twelve thousand and six"; nought before its first word. */
  group: number;
  /** The last scale word, or the product of a row of them. */
  scale: number;
  /** What that scale multiplied. */
  base: number;
}

/** The token after the hyphen, "and" or comma at `place.at`; the same token when none joins. */
function overJoint(place: Place, sum: Sum): number {
  const { tokens, at } = place;
  const isHyphen = tokens.text[at] === '-' && !spaceBefore(tokens, at);
  if (isHyphen || (tokens.lower[at] === 'and' && mayJoin(place, sum))) return at + 1;
  return tokens.text[at] === ',' && hasHundredsNext(place, sum) ? at + 1 : at;
}

/** "eight thousand, four hundred", "one million, two hundred thousand". */
const hasHundredsNext = ({ tokens, at, end }: Place, { total }: Sum): boolean =>
  total > 0 &&
  at + 2 < end &&
  smallNumber(tokens.lower[at + 1]!) !== undefined &&
  tokens.lower[at + 2] === 'hundred';

/** Takes one more word into the sum; false when it does not belong there. */
function addWord(sum: Sum, lower: string): boolean {
  const small = smallNumber(lower) ?? TENS.get(lower);
  if (small !== undefined) return addSmall(sum, small);
  if (lower === 'hundred' && sum.group > 0 && sum.group < 100) {
    sum.group *= 100;
    return true;
  }
  return addScale(sum, lower);
}

/** "twenty", "three" where the open group has room for it. */
function addSmall(sum: Sum, small: number): boolean {
  const slot = sum.group % 100;
  const fits = small < 10 ? slot % 10 === 0 && slot !== 10 : slot === 0;
  if (fits) sum.group += small;
  return fits;
}

/** "thousand" closes the open group; right after another scale it multiplies: "lakh crore". */
function addScale(sum: Sum, lower: string): boolean {
  const scale = SCALES.get(lower);
  if (scale === undefined) return false;
  if (sum.group === 0) {
    sum.total *= scale;
    sum.scale *= scale;
  } else {
    sum.base = sum.group;
    sum.total += sum.group * scale;
    sum.scale = scale;
  }
  sum.group = 0;
  return true;
}

/** "and" belongs to the number only after hundred or a scale, and before what fits and ends there. */
function mayJoin({ tokens, at, end }: Place, { group, total }: Sum): boolean {
  const afterHundred = group >= 100 && group % 100 === 0;
  if (!afterHundred && !(total > 0 && group === 0)) return false;
  if (at + 1 >= end) return false;
  const lower = tokens.lower[at + 1]!;
  const isTens = TENS.has(lower);
  if (!isTens && smallNumber(lower) === undefined) return false;
  const after = tokens.lower[at + 2] ?? '';
  // "a hundred and three quarters", "a million and two hundred": the second is a number of its own.
  if (after === 'hundred' || (DENOMINATORS.has(after) && !isTens)) return false;
  return !SCALES.has(after) || (afterHundred && total === 0);
}

function finishWords(
  { tokens, at, end }: Place,
  first: number,
  { total, group, scale, base }: Sum,
): Numeral | null {
  let next = at;
  let whole = total + group;
  const isPlainScale = scale > 1 && group === 0;
  const point = readPoint({ tokens, at: next, end });
  if (point !== null)
    return withScale(
      { tokens, at: point.end, end },
      { first, base: whole + point.value, form: 'words' },
    );
  const fraction = readAndFraction({ tokens, at: next, end });
  if (fraction !== null) {
    whole += fraction.value * (isPlainScale ? scale : 1);
    next = fraction.end;
    if (scale === 1)
      return withScale({ tokens, at: next, end }, { first, base: whole, form: 'words' });
  }
  const parts = readDenominator({ tokens, at: next, end }, whole);
  if (parts !== null)
    return numeral({ first, end: parts.end, form: 'fraction', value: whole / parts.value });
  // "twenty-first"
  const isHyphen = tokens.text[next] === '-' && !spaceBefore(tokens, next);
  if (isHyphen && ORDINALS.has(tokens.lower[next + 1] ?? '')) return null;
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

/** `zero`, "nil", "zero point five". */
export function readZero({ tokens, at, end }: Place): Numeral {
  const point = readPoint({ tokens, at: at + 1, end });
  return numeral({ first: at, form: 'words', ...(point ?? { end: at + 1, value: 0 }) });
}

const DIGIT_WORDS = new Map([...ONES, ['zero', 0], ['nought', 0], ['naught', 0], ['oh', 0]]);

/** "point nought three". */
function readPoint({ tokens, at, end }: Place): { value: number; end: number } | null {
  if (tokens.lower[at] !== 'point') return null;
  let digits = '';
  let next = at + 1;
  for (; next < end; next += 1) {
    const digit = DIGIT_WORDS.get(tokens.lower[next]!);
    if (digit === undefined) break;
    digits += String(digit);
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), end: next };
}
