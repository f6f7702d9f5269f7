import { spaceBefore, TokenKind, type Tokens } from '../../../text/tokens.ts';
import { FRACTION_SIGNS } from '../../lexicon/numerals.ts';
import { numeral, type Numeral, type Place } from '../numeral.ts';
import { withScale } from './fractions.ts';

/** Longer rows of digits are keys or noise, never a count. */
const MOST_DIGITS = 40;

/** `5,000`, `3.5`, `.5`, `13'000`, `1,50,000`; null for `1.2.3`, `14.03.2024`. */
export function parseDigits(text: string): number | null {
  if (text.length > MOST_DIGITS) return null;
  if (/^\d+$/.test(text)) return Number(text);
  if (CONTINENTAL.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  let digits = '';
  let points = 0;
  for (const character of text) {
    if (character >= '0' && character <= '9') digits += character;
    else if (character === '.') {
      points += 1;
      digits += '.';
    }
  }
  return points > 1 || digits === '' || digits === '.' ? null : Number(digits);
}

/** `1,3`, `12,75` and `1.234,5`: a comma before one or two digits is no group of thousands; `1.234.567` has two. */
const CONTINENTAL = /^\d{1,3}(?:(?:\.\d{3})*,\d{1,2}|(?:\.\d{3}){2,})$/;

/** Digits, joined over spaces (`1 350`), with a fraction (`2½`, `1 1/2`) and scale words. */
export function readDigits(place: Place): Numeral | null {
  const { tokens, at, end } = place;
  const sign = FRACTION_SIGNS.get(tokens.text[at]!);
  if (sign !== undefined) {
    return numeral({ first: at, end: at + 1, form: 'fraction', value: sign });
  }
  let value = parseDigits(tokens.text[at]!);
  // "£000" over a table: in thousands
  if (value === null || tokens.text[at] === '000') return null;
  let next = at + 1;
  if (isGroupHead(tokens.text[at]!)) {
    let digits = tokens.text[at]!;
    while (next < end && isGroup(tokens, next)) {
      digits += tokens.text[next]!;
      next += 1;
    }
    value = Number(digits);
  }
  for (const read of [readCommaDecimals, readPower, readExponent]) {
    const more = read({ tokens, at: next, end }, value);
    if (more !== null) ({ value, end: next } = more);
  }
  const slash = readSlash({ tokens, at: next, end }, value);
  if (slash !== null)
    return numeral({ first: at, end: slash.end, form: 'fraction', value: slash.value });
  const tail = readDigitTail({ tokens, at: next, end });
  if (tail !== null) {
    value += tail.value;
    next = tail.end;
  }
  return withScale({ tokens, at: next, end }, { first: at, base: value, form: 'digits' });
}

const isGroupHead = (text: string) => /^[1-9]\d{0,2}$/.test(text);

/** The next three digits of a number grouped by spaces: exactly one space, thin or not, before it. */
function isGroup(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== TokenKind.number) return false;
  if (tokens.start[index]! - tokens.end[index - 1]! !== 1) return false;
  return /^\d{3}(?:\.\d+)?$/.test(tokens.text[index]!);
}

/** A number as far as it is read. */
interface Read {
  readonly value: number;
  readonly end: number;
}

/** `12,5 %`: a decimal comma, only before what a whole list of numbers would not stand before. */
function readCommaDecimals({ tokens, at, end }: Place, value: number): Read | null {
  if (at + 2 >= end || tokens.text[at] !== ',' || spaceBefore(tokens, at)) return null;
  if (spaceBefore(tokens, at + 1) || !/^\d{1,2}$/.test(tokens.text[at + 1]!)) return null;
  const isSum = /^(?:%|percent|per|pct|million|billion|trillion|bn|mln|mn)$/;
  if (!isSum.test(tokens.lower[at + 2]!)) return null;
  return { value: Number(`${value}.${tokens.text[at + 1]!}`), end: at + 2 };
}

/** `2.5^-1`, `10^6`: raised to a power. */
function readPower({ tokens, at, end }: Place, value: number): Read | null {
  if (at + 1 >= end || tokens.text[at] !== '^' || spaceBefore(tokens, at)) return null;
  const sign = /^[-−]$/.test(tokens.text[at + 1]!) ? -1 : 1;
  const last = sign < 0 ? at + 2 : at + 1;
  const digits = tokens.text[last] ?? '';
  return /^\d{1,2}$/.test(digits)
    ? { value: value ** (sign * Number(digits)), end: last + 1 }
    : null;
}

/** `e10` glued, `x10-8`, `×10−8`. */
function readExponent({ tokens, at, end }: Place, value: number): Read | null {
  const glued = at < end && !spaceBefore(tokens, at);
  if (!glued) return null;
  const text = tokens.text[at]!;
  if (/^e\d{1,2}$/i.test(text)) return { value: value * 10 ** Number(text.slice(1)), end: at + 1 };
  if (/^e$/i.test(text) && at + 2 < end && /^[-+−]$/.test(tokens.text[at + 1]!)) {
    const power = Number(tokens.text[at + 2]);
    const sign = tokens.text[at + 1] === '+' ? 1 : -1;
    if (power < 40) return { value: value * 10 ** (power * sign), end: at + 3 };
  }
  const isTimesTen = text === 'x10' || (/^[×x]$/.test(text) && tokens.text[at + 1] === '10');
  const after = text === 'x10' ? at + 1 : at + 2;
  if (!isTimesTen || after + 1 >= end || !/^[-−]$/.test(tokens.text[after]!)) return null;
  const power = Number(tokens.text[after + 1]);
  return power < 40 ? { value: value * 10 ** -power, end: after + 2 } : null;
}

function readDigitTail({ tokens, at, end }: Place): Read | null {
  if (at >= end) return null;
  const sign = FRACTION_SIGNS.get(tokens.text[at]!);
  if (sign !== undefined) return { value: sign, end: at + 1 };
  if (tokens.kind[at] !== TokenKind.number || !/^[1-7]$/.test(tokens.text[at]!)) return null;
  const slash = readSlash({ tokens, at: at + 1, end }, Number(tokens.text[at]));
  return slash === null ? null : { value: slash.value, end: slash.end };
}

/** `3/4` with a small denominator that is the larger one; `24/7` and `9/11` are no fractions. */
function readSlash({ tokens, at, end }: Place, numerator: number) {
  if (at + 1 >= end || tokens.text[at] !== '/' || spaceBefore(tokens, at)) return null;
  if (tokens.kind[at + 1] !== TokenKind.number || spaceBefore(tokens, at + 1)) return null;
  const denominator = parseDigits(tokens.text[at + 1]!);
  if (denominator === null || !SLASH_DENOMINATORS.has(denominator)) return null;
  if (numerator >= denominator || !Number.isInteger(numerator)) return null;
  return { value: numerator / denominator, end: at + 2 };
}

const SLASH_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 50, 64, 100]);
