import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../../text/tokens.ts';
import { numbers } from '../../word-lists.ts';
import {
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  LETTER_PREFIXES,
  SHARED_PREFIXES,
  SIGN_LETTERS,
  SURE_PREFIXES,
} from '../lexicon/currencies.ts';
import type { Unit } from '../lexicon/units.ts';
import { exact, type Numeral, type Place } from './numeral.ts';
import { parseDigits } from './numerals/digits.ts';
import { type AmountPlace } from './amount.ts';

/** A currency that was read before its number. */
interface CurrencyBefore {
  readonly unit: Unit;
  /** Token where the numeral begins. */
  readonly end: number;
  /** The numeral itself when it is glued to the letters in one token: `RM79`. */
  readonly glued: Numeral | null;
}

/** A currency that was read after its number. */
export interface CurrencyAfter {
  readonly unit: Unit;
  readonly end: number;
  /** A sign, which the numeral's span takes in. */
  readonly isSign: boolean;
  readonly guessed: boolean;
  readonly hyphen: boolean;
}

/** Where a currency may stand after a number, and what the number said. */
export interface AfterPlace extends AmountPlace {
  /** Whether a sign before already said that it is money. */
  readonly isKnown: boolean;
  readonly hasScale: boolean;
}

/** The unit of money of an ISO 4217 code. */
export const money = (code: string): Unit => ({ name: code, measure: 'money' });

/** `MUSD`, `MEUR`, `MGBP`: a million and a code; the scale is read by the caller's table. */
export const isCurrencyCode = (text: string): boolean => CURRENCY_PREFIXES.has(text);

/** A currency before the digits: `$`, `US$`, `$US`, `HK $`, `Rs`, `USD 200`, `RM79`. */
export function readCurrencyBefore(place: AmountPlace): CurrencyBefore | null {
  const { tokens, at, end } = place;
  if (at >= end) return null;
  const text = tokens.text[at]!;
  if (text === 'C/' || text === '/') return null;
  const sign = CURRENCY_SIGNS.get(text);
  if (sign !== undefined)
    return afterSign(place, countryCode(place, text) ?? place.countries.get(text) ?? sign);
  if (tokens.kind[at] !== TokenKind.word) return null;
  const signed = beforeSign(tokens, at);
  if (signed !== null && at + 2 < end) return { unit: money(signed), end: at + 2, glued: null };
  if (text === 'Y' && tokens.text[at + 1] === '=' && at + 2 < end) {
    return { unit: money('JPY'), end: at + 2, glued: null };
  }
  return afterPrefix(place) ?? gluedToLetters(place);
}

/** `Rs 450`, `KSh 3,500`, `ISK 15bn`, `S/ 50 million`: a short form or a code, then the number. */
function afterPrefix(place: AmountPlace): CurrencyBefore | null {
  const { tokens, at, end } = place;
  const text = tokens.text[at]!;
  const isSlash = tokens.text[at + 1] === '/' && !spaceBefore(tokens, at + 1);
  if (isSlash && text === 'S' && at + 2 < end && tokens.kind[at + 2] === TokenKind.number) {
    const next = tokens.text[at + 2] === '.' ? at + 3 : at + 2;
    return { unit: money('PEN'), end: next, glued: null };
  }
  const code = prefixCode(place, text);
  if (code === null) return null;
  const isStopped = tokens.text[at + 1] === '.' || tokens.text[at + 1] === '/';
  const next = isStopped && !spaceBefore(tokens, at + 1) ? at + 2 : at + 1;
  if (next >= end) return null;
  if (tokens.kind[next] === TokenKind.number) {
    if (!SURE_PREFIXES.has(text) && !isLarge({ tokens, at: next, end })) return null;
    return { unit: money(code), end: next, glued: null };
  }
  const isSign = CURRENCY_SIGNS.has(tokens.text[next]!) && next + 1 < end;
  return isSign ? { unit: money(code), end: next + 1, glued: null } : null;
}

/** `US$`, `A$` glued and in capitals, `US $` with a space; "a $61 billion package" is neither. */
function beforeSign(tokens: Tokens, at: number): string | null {
  const code = SIGN_LETTERS.get(tokens.text[at + 1] ?? '')?.get(tokens.lower[at]!);
  if (code === undefined) return null;
  const isGlued = !spaceBefore(tokens, at + 1);
  const isCapital = tokens.letterCase[at] !== LetterCase.lower;
  if (tokens.lower[at]!.length === 1) return isGlued && isCapital ? code : null;
  return isGlued || tokens.letterCase[at] === LetterCase.upper ? code : null;
}

/** `$62`, `$ 62`, `$US62`, `$A82`. */
function afterSign({ tokens, at, end }: AmountPlace, sign: string): CurrencyBefore | null {
  let next = at + 1;
  if (next >= end) return null;
  if (tokens.kind[next] === TokenKind.word && !spaceBefore(tokens, next)) {
    const glued = /^([A-Z]{1,3})(\d+)$/i.exec(tokens.text[next]!);
    const letters = glued?.[1] ?? tokens.text[next]!;
    const code = SIGN_LETTERS.get(tokens.text[at]!)?.get(letters.toLowerCase());
    if (code !== undefined) {
      if (glued !== null) return gluedNumeral({ tokens, at: next, end, letters, code });
      return { unit: money(code), end: next + 1, glued: null };
    }
  }
  if (tokens.text[next] === '-' && !spaceBefore(tokens, next)) next += 1;
  return { unit: money(sign), end: next, glued: null };
}

/** The code of a short form, by the country named last where several share it. */
function prefixCode({ countries }: AmountPlace, text: string): string | null {
  return countryCode({ countries }, text) ?? CURRENCY_PREFIXES.get(text) ?? null;
}

/** What a shared short form (`Rs`, `Sh`, `kr`) means in the country named last; null for others. */
function countryCode({ countries }: Pick<AmountPlace, 'countries'>, text: string): string | null {
  const name = SHARED_PREFIXES.get(text);
  return name === undefined ? null : (countries.get(name) ?? null);
}

/** `RM79`, `PS6`, `Rs450`, `USD50`: the tokeniser keeps letters and digits together. */
function gluedToLetters(place: AmountPlace): CurrencyBefore | null {
  const { tokens, at, end } = place;
  if (!hasEarlyDigit(tokens.text[at]!)) return null;
  const letters = /^(\p{L}{1,4})\d+(?:m|bn|k|tn)?$/u.exec(tokens.text[at]!)?.[1];
  if (letters === undefined) return null;
  const code =
    letters.length === 1
      ? (countryCode(place, letters) ?? LETTER_PREFIXES.get(letters))
      : prefixCode(place, letters);
  if (code === undefined || code === null) return null;
  if (!SURE_PREFIXES.has(letters) && !isLarge(place, letters.length) && !isLocal(place, letters))
    return null;
  return gluedNumeral({ tokens, at, end, letters, code });
}

/** Whether digits may follow the letters of a currency; spares nearly every word of a text the pattern. */
export function hasEarlyDigit(text: string): boolean {
  for (let index = 1; index < 5; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** "K280" where the kwacha is the money of the country named last; "the N100" is a road. */
function isLocal(place: AmountPlace, letters: string): boolean {
  const { tokens, at } = place;
  const isLong = /^\p{L}+\d{3,}$/u.test(tokens.text[at]!);
  const isNamed = /^(?:the|road|route|highway|model|flight)$/.test(tokens.lower[at - 1] ?? '');
  return isLong && !isNamed && countryCode(place, letters) !== null;
}

/** Whether the number at `at` has thousands or a scale: few letters alone are a road or a model. */
function isLarge({ tokens, at, end }: Place, skipped = 0): boolean {
  const text = tokens.text[at]!.slice(skipped);
  if (/^\d+(?:m|bn|tn)$/.test(text) || /^\d{1,3}(?:,\d{3})+$/.test(text)) return true;
  const next = at + 1;
  if (next >= end) return false;
  const word = tokens.lower[next]!;
  if (NEXT_SCALES.has(word) || /^(?:mn|mln|bln|trn)$/.test(word)) return true;
  if (spaceBefore(tokens, next)) return false;
  if (/^(?:m|bn|tn)$/.test(word)) return true;
  const isSeparated =
    (word === ',' || word === '.') && next + 1 < end && !spaceBefore(tokens, next + 1);
  return isSeparated && isGroup(tokens, next);
}

/** The digits after the mark at `mark`: thousands, or decimals with a scale. */
function isGroup(tokens: Tokens, mark: number): boolean {
  const group = tokens.text[mark + 1]!;
  if (/^(?:\d{3}|\d{1,2}(?:m|bn|tn)?)$/.test(group)) return true;
  return tokens.text[mark] === ',' && /^\d{3}(?:[.,]\d+)+$/.test(group);
}

interface Glued extends Place {
  readonly letters: string;
  readonly code: string;
}

/** The numeral in a token that begins with the letters of a currency, with what follows it. */
function gluedNumeral({ tokens, at, end, letters, code }: Glued): CurrencyBefore | null {
  const { digits, short, next } = readGroups({ tokens, at, end }, letters.length);
  const value = parseDigits(digits);
  if (value === null) return null;
  const glued: Numeral = {
    first: at,
    end: next,
    value,
    low: null,
    vague: false,
    form: 'digits',
    hasScale: false,
    base: value,
    scale: 1,
  };
  // "RM5m", else "RM5 million"
  const shortScale = GLUED_SCALES.get(short);
  const scale = shortScale ?? NEXT_SCALES.get(next < end ? tokens.lower[next]! : '');
  if (scale === undefined) return { unit: money(code), end: next, glued };
  const last = shortScale === undefined ? next + 1 : next;
  const scaled = { ...glued, end: last, value: exact(value * scale), scale, hasScale: true };
  return { unit: money(code), end: last, glued: scaled };
}

const GLUED_SCALES = numbers('k:1e3 m:1e6 bn:1e9 tn:1e12');

const NEXT_SCALES = numbers(
  'thousand:1e3 lakh:1e5 million:1e6 crore:1e7 billion:1e9 trillion:1e12',
);

/** "RM120,000" and "RM2.05": the separator and what follows are tokens of their own here. */
function readGroups({ tokens, at, end }: Place, skipped: number) {
  const [, whole = '', letters = ''] =
    /^(\d+)([a-z]*)$/.exec(tokens.text[at]!.slice(skipped)) ?? [];
  let digits = whole;
  let short = letters;
  let next = at + 1;
  while (next + 1 < end && !spaceBefore(tokens, next) && !spaceBefore(tokens, next + 1)) {
    const separator = tokens.text[next]!;
    const group = tokens.text[next + 1]!;
    const isThousands = separator === ',' && /^\d{3}(?:[.,]\d+)*$/.test(group);
    const decimal = separator === '.' ? /^(\d{1,2})(m|bn|tn|k)?$/.exec(group) : null;
    if (!isThousands && decimal === null) break;
    digits += separator + (decimal?.[1] ?? group);
    short = decimal?.[2] ?? short;
    next += 2;
  }
  return { digits, short, next };
}
