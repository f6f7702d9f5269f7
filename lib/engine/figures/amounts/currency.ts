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
  const sign = CURRENCY_SIGNS.get(text);
  if (sign !== undefined) return afterSign(place, place.countries.get(text) ?? sign);
  if (tokens.kind[at] !== TokenKind.word) return null;
  const signed = beforeSign(tokens, at);
  if (signed !== null && at + 2 < end) return { unit: money(signed), end: at + 2, glued: null };
  return afterPrefix(place) ?? gluedToLetters(place);
}

/** `Rs 450`, `KSh 3,500`, `ISK 15bn`, `S/ 50 million`: a short form or a code, then the number. */
function afterPrefix(place: AmountPlace): CurrencyBefore | null {
  const { tokens, at, end } = place;
  // "S/ 50 million", "Y=90 billion"
  const isMarked = /^[/=]$/.test(tokens.text[at + 1] ?? '') && !spaceBefore(tokens, at + 1);
  const text = isMarked ? tokens.text[at]! + tokens.text[at + 1]! : tokens.text[at]!;
  const code = prefixCode(place, text);
  const next = isMarked ? at + 2 : at + 1;
  if (code === null || next >= end || tokens.kind[next] !== TokenKind.number) return null;
  const isSure = SURE_PREFIXES.has(text) || isLarge({ tokens, at: next, end });
  return isSure ? { unit: money(code), end: next, glued: null } : null;
}

/** `US$`, `A$` glued and in capitals, `US $` with a space; "a $61 billion package" is neither. */
function beforeSign(tokens: Tokens, at: number): string | null {
  const code = SIGN_LETTERS.get(tokens.text[at + 1] ?? '')?.get(tokens.lower[at]!);
  if (code === undefined) return null;
  const isApart = spaceBefore(tokens, at + 1);
  const isCapitals = tokens.lower[at]!.length > 1 && tokens.letterCase[at] === LetterCase.upper;
  return isApart && !isCapitals ? null : code;
}

/** `$62`, `$ 62`, `$US62`, `$A82`. */
function afterSign({ tokens, at, end }: AmountPlace, sign: string): CurrencyBefore | null {
  const next = at + 1;
  if (next >= end) return null;
  const letters = spaceBefore(tokens, next) ? undefined : GLUED.exec(tokens.text[next]!)?.[1];
  const code = letters && SIGN_LETTERS.get(tokens.text[at]!)?.get(letters.toLowerCase());
  if (!code) return { unit: money(sign), end: next, glued: null };
  return gluedNumeral({ tokens, at: next, end, letters, code });
}

const GLUED = /^([A-Z]{1,3})\d+$/i;

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

/** "K280" where the kwacha is the money of the country named last. */
function isLocal(place: AmountPlace, letters: string): boolean {
  const { tokens, at } = place;
  const isLong = /^\p{L}+\d{3,}$/u.test(tokens.text[at]!);
  return isLong && countryCode(place, letters) !== null;
}

/** Whether the number at `at` has thousands or a scale: few letters alone are a road or a model. */
function isLarge({ tokens, at, end }: Place, skipped = 0): boolean {
  const text = tokens.text[at]!.slice(skipped);
  if (/^\d+(?:m|bn|tn)$/.test(text) || /^\d{1,3}(?:,\d{3})+$/.test(text)) return true;
  const next = at + 1;
  if (next >= end) return false;
  const word = tokens.lower[next]!;
  const isGlued = next + 1 < end && !spaceBefore(tokens, next) && !spaceBefore(tokens, next + 1);
  return NEXT_SCALES.has(word) || (isGlued && /^[.,]$/.test(word));
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
