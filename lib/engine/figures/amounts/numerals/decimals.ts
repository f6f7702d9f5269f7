import { ONES, TEENS, TENS } from '../../lexicon/numerals.ts';
import { numeral, type Numeral, type Place } from '../numeral.ts';

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
export function pointDigits({ tokens, at, end }: Place): { digits: string; end: number } | null {
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
