import { spaceBefore } from '../text/tokens.ts';
import { type CurrencyBefore, money, type MoneyPlace } from './currency.ts';
import { CURRENCY_PREFIXES } from './lexicon/currencies.ts';
import { exact, type Numeral, type Place } from './numeral.ts';
import { parseDigits } from './numerals/digits.ts';

/** `RM79`, `PS6`, `Rs450`, `USD50`: the tokeniser keeps letters and digits together. */
export function gluedToLetters({ tokens, at, end }: MoneyPlace): CurrencyBefore | null {
  const match = /^([A-Za-z]{1,4})(\d+)(?:m|bn|k|tn)?$/.exec(tokens.text[at]!);
  if (match === null) return null;
  if (match[1]!.length === 1) return gluedToLetter({ tokens, at, end }, match[1]!);
  const letters = match[1]!;
  const code = CURRENCY_PREFIXES.get(letters.toLowerCase());
  if (code === undefined) return null;
  if (letters !== letters.toUpperCase() && !MIXED_CASE.has(letters)) return null;
  return gluedNumeral({ tokens, at, end, letters, code });
}

/** Prefixes as they are written when not in capitals. */
export const MIXED_CASE = new Set([
  'Rs',
  'Ksh',
  'KSh',
  'Sh',
  'USh',
  'Ush',
  'TSh',
  'Tsh',
  'Rp',
  'Tk',
]);

/** `R14.2bn`, `R950 million`, `P12,500`: one letter alone is a road or a model, so more must follow. */
function gluedToLetter({ tokens, at, end }: Place, letter: string): CurrencyBefore | null {
  const code = letter === 'R' ? 'ZAR' : letter === 'P' ? 'PHP' : null;
  if (code === null) return null;
  const next = tokens.text[at + 1] ?? '';
  const isScaled = /^[RP]\d+(?:m|bn|tn)$/.test(tokens.text[at]!);
  const isSeparated =
    (next === ',' || next === '.') && !spaceBefore(tokens, at + 1) && !spaceBefore(tokens, at + 2);
  const group = tokens.text[at + 2] ?? '';
  const isGrouped = isSeparated && at + 2 < end && /^(?:\d{3}|\d{1,2}(?:m|bn|tn)?)$/.test(group);
  if (!isScaled && !isGrouped && !/^(?:million|billion|trillion)$/.test(tokens.lower[at + 1] ?? ''))
    return null;
  return gluedNumeral({ tokens, at, end, letters: letter, code });
}

interface Glued extends Place {
  readonly letters: string;
  readonly code: string;
}

/** The numeral in a token that begins with the letters of a currency, with what follows it. */
export function gluedNumeral({ tokens, at, end, letters, code }: Glued): CurrencyBefore | null {
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

const GLUED_SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

const NEXT_SCALES = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

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
