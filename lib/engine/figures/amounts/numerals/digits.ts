import { isPluralNoun } from '../../../text/parts-of-speech.ts';
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
  const continental = parseContinental(text);
  if (continental !== null) return continental;
  let digits = '';
  let points = 0;
  for (const character of text) {
    if (character >= '0' && character <= '9') digits += character;
    else if (character === '.') {
      points += 1;
      digits += '.';
    }
  }
  if (points > 1 || digits === '' || digits === '.') return null;
  return Number(digits);
}

/** `1,3`, `12,75` and `1.234,5`: a comma before one or two digits is no group of thousands. */
function parseContinental(text: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})*,\d{1,2}$/.test(text)) {
    return Number(text.replaceAll('.', '').replace(',', '.'));
  }
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? Number(text.replaceAll('.', '')) : null;
}

/** Digits, joined over spaces (`1 350`), with a fraction (`2½`, `1 1/2`) and scale words. */
export function readDigits(place: Place): Numeral | null {
  const { tokens, at, end } = place;
  const sign = FRACTION_SIGNS.get(tokens.text[at]!);
  if (sign !== undefined) {
    return numeral({ first: at, end: at + 1, form: 'fraction', value: sign });
  }
  let value = parseDigits(tokens.text[at]!);
  if (value === null) return null;
  let next = at + 1;
  if (isGroupHead(tokens.text[at]!)) {
    let digits = tokens.text[at]!;
    while (next < end && isGroup(tokens, next) && !isSizeAhead({ tokens, at: next, end })) {
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

/** "12 155mm shells", "24 500-pound bombs", "six 737 jets": the second number says of what size. */
function isSizeAhead({ tokens, at, end }: Place): boolean {
  const number = tokens.text[at]!;
  if (number.startsWith('0') || at + 1 >= end) return false;
  const next = tokens.lower[at + 1]!;
  if (/^7[0-8]7$/.test(number))
    return /^(?:dreamliners|jets|jetliners|airliners|planes)$/.test(next);
  if (next === 'mm' && CALIBRES.test(number)) return true;
  if (spaceBefore(tokens, at + 1)) return false;
  // "a 2 500-seat hall", "2 500-strong"
  if (/^(?:an?|the|its|their|his|her|this|that)$/.test(tokens.lower[at - 2] ?? '')) return false;
  if (next === '-') {
    const word = tokens.lower[at + 2] ?? '';
    return /^[a-z]/.test(word) && word !== 'strong' && !spaceBefore(tokens, at + 2);
  }
  return /^(?:mm|kg|lb|m|cc|kw|mw|ml)$/.test(next) && isPluralNoun(tokens.lower[at + 2] ?? '');
}

const CALIBRES = /^(?:100|105|107|115|120|122|125|130|152|155|203|220|227|240|300)$/;

/** A number as far as it is read. */
interface Read {
  readonly value: number;
  readonly end: number;
}

/** `12,5 %`: a decimal comma, only before what a whole list of numbers would not stand before. */
function readCommaDecimals({ tokens, at, end }: Place, value: number): Read | null {
  if (at + 2 >= end || tokens.text[at] !== ',' || spaceBefore(tokens, at)) return null;
  if (spaceBefore(tokens, at + 1) || !/^\d{1,2}$/.test(tokens.text[at + 1]!)) return null;
  if (!/^\d{1,3}$/.test(tokens.text[at - 1]!)) return null;
  const isSum = /^(?:%|percent|per|pct|million|billion|trillion|bn|mln|mn)$/;
  if (!isSum.test(tokens.lower[at + 2]!)) return null;
  return { value: Number(`${value}.${tokens.text[at + 1]!}`), end: at + 2 };
}

/** `2.5^-1`, `10^6`: raised to a power. */
function readPower({ tokens, at, end }: Place, value: number): Read | null {
  if (at + 1 >= end || tokens.text[at] !== '^' || spaceBefore(tokens, at)) return null;
  const isMinus = /^[-−]$/.test(tokens.text[at + 1]!);
  const digits = tokens.text[isMinus ? at + 2 : at + 1] ?? '';
  if (!/^\d{1,2}$/.test(digits)) return null;
  return {
    value: value ** (isMinus ? -Number(digits) : Number(digits)),
    end: isMinus ? at + 3 : at + 2,
  };
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
