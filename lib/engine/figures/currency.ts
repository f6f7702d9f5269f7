import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../text/tokens.ts';
import {
  BY_COUNTRY,
  CURRENCY_NAMES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  DOUBTFUL_NAMES,
  SMALL_COINS,
  UPPER_ONLY,
} from './lexicon/currencies.ts';
import type { Unit } from './lexicon/units.ts';
import { exact, parseDigits, type Numeral, type Place } from './numeral.ts';

export interface CurrencyBefore {
  readonly unit: Unit;
  /** Token where the numeral begins. */
  readonly end: number;
  /** The numeral itself when it is glued to the letters in one token: `RM79`. */
  readonly glued: Numeral | null;
}

export interface MoneyPlace extends Place {
  readonly sentenceFirst: number;
  /** Currency name in the singular → code of the country named last, for names many countries share. */
  readonly countries: ReadonlyMap<string, string>;
}

const money = (code: string): Unit => ({ name: code, measure: 'money' });

/** A currency before the digits: `$`, `US$`, `$US`, `HK $`, `Rs`, `USD 200`, `RM79`. */
export function readCurrencyBefore(place: MoneyPlace): CurrencyBefore | null {
  const { tokens, at, end } = place;
  if (at >= end) return null;
  const text = tokens.text[at]!;
  if (text === 'C/' || text === '/') return null;
  const sign = CURRENCY_SIGNS.get(text);
  if (sign !== undefined) return afterSign(place, sign);
  if (tokens.kind[at] !== TokenKind.word) return null;
  const lower = tokens.lower[at]!;
  const letters = DOLLAR_LETTERS.get(lower);
  if (
    letters !== undefined &&
    tokens.text[at + 1] === '$' &&
    at + 2 < end &&
    isDollarPrefix(tokens, at)
  ) {
    return { unit: money(letters), end: skipSpace(tokens, at + 2), glued: null };
  }
  if (text === 'Y' && tokens.text[at + 1] === '=' && at + 2 < end) {
    return { unit: money('JPY'), end: at + 2, glued: null };
  }
  const code = prefixCode(tokens, at);
  if (code !== null) {
    const next = tokens.text[at + 1] === '.' ? at + 2 : at + 1;
    if (next < end && tokens.kind[next] === TokenKind.number) {
      return { unit: money(code), end: next, glued: null };
    }
    const signed = CURRENCY_SIGNS.get(tokens.text[next] ?? '');
    if (next + 1 < end && signed !== undefined)
      return { unit: money(code), end: next + 1, glued: null };
  }
  return gluedToLetters(place);
}

/** `A$` glued and in capitals, `US $` with a space; "a $61 billion package" is neither. */
function isDollarPrefix(tokens: Tokens, at: number): boolean {
  const isGlued = !spaceBefore(tokens, at + 1);
  if (tokens.lower[at]!.length === 1) return isGlued && tokens.letterCase[at] === LetterCase.title;
  return isGlued || tokens.letterCase[at] === LetterCase.upper;
}

const skipSpace = (_tokens: Tokens, at: number) => at;

function prefixCode(tokens: Tokens, at: number): string | null {
  const lower = tokens.lower[at]!;
  const code = CURRENCY_PREFIXES.get(lower);
  if (code === undefined) return null;
  const isUpper = tokens.letterCase[at] === LetterCase.upper;
  if (UPPER_ONLY.has(lower) && !isUpper && !MIXED_CASE.has(tokens.text[at]!)) return null;
  if (tokens.letterCase[at] === LetterCase.lower && lower.length === 2 && lower !== 'rs')
    return null;
  return code;
}

/** `$62`, `$ 62`, `$US62`, `$A82`. */
function afterSign({ tokens, at, end }: MoneyPlace, sign: string): CurrencyBefore | null {
  let next = at + 1;
  if (next >= end) return null;
  if (tokens.kind[next] === TokenKind.word && !spaceBefore(tokens, next)) {
    const glued = /^([A-Z]{1,3})(\d+)$/i.exec(tokens.text[next]!);
    const letters = glued?.[1] ?? tokens.text[next]!;
    const code = sign === 'USD' ? DOLLAR_LETTERS.get(letters.toLowerCase()) : undefined;
    if (code !== undefined) {
      if (glued !== null) return gluedNumeral({ tokens, at: next, end, letters, code });
      return { unit: money(code), end: next + 1, glued: null };
    }
  }
  if (tokens.text[next] === '-' && !spaceBefore(tokens, next)) next += 1;
  return { unit: money(sign), end: next, glued: null };
}

/** `RM79`, `PS6`, `Rs450`, `USD50`: the tokeniser keeps letters and digits together. */
function gluedToLetters({ tokens, at, end }: MoneyPlace): CurrencyBefore | null {
  const match = /^([A-Za-z]{1,4})(\d+)(?:m|bn|k|tn)?$/.exec(tokens.text[at]!);
  if (match === null) return null;
  if (match[1]!.length === 1) return gluedToLetter({ tokens, at, end }, match[1]!);
  const letters = match[1]!;
  const code = CURRENCY_PREFIXES.get(letters.toLowerCase());
  if (code === undefined) return null;
  if (letters !== letters.toUpperCase() && !MIXED_CASE.has(letters)) return null;
  return gluedNumeral({ tokens, at, end, letters, code });
}

const MIXED_CASE = new Set(['Rs', 'Ksh', 'KSh', 'Sh', 'USh', 'Ush', 'TSh', 'Tsh', 'Rp', 'Tk']);

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

function gluedNumeral({ tokens, at, end, letters, code }: Glued): CurrencyBefore | null {
  const [, whole = '', letters0 = ''] =
    /^(\d+)([a-z]*)$/.exec(tokens.text[at]!.slice(letters.length)) ?? [];
  let digits = whole;
  let short = letters0;
  let next = at + 1;
  // "RM120,000" and "RM2.05": the separator and what follows are tokens of their own here.
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
  // "RM5 million": the scale word is read by the ordinary way.
  const shortScale = { m: 1e6, bn: 1e9, k: 1e3, tn: 1e12 }[short];
  if (shortScale !== undefined) {
    const scaled = {
      ...glued,
      value: exact(value * shortScale),
      scale: shortScale,
      hasScale: true,
    };
    return { unit: money(code), end: next, glued: scaled };
  }
  const word = next < end ? tokens.lower[next]! : '';
  const scale = {
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    thousand: 1e3,
    crore: 1e7,
    lakh: 1e5,
  }[word];
  const full =
    scale === undefined
      ? glued
      : { ...glued, end: next + 1, value: exact(value * scale), scale, hasScale: true };
  return { unit: money(code), end: full.end, glued: full };
}

export interface CurrencyAfter {
  readonly unit: Unit;
  readonly end: number;
  /** A sign, which the numeral's span takes in. */
  readonly isSign: boolean;
  readonly guessed: boolean;
  readonly hyphen: boolean;
}

interface AfterPlace extends MoneyPlace {
  /** Whether a sign before already said that it is money. */
  readonly isKnown: boolean;
  readonly hasScale: boolean;
}

/** A currency after the number: `€`, "dollars", "Australian dollars", "CFA francs", "of dollars", `USD`. */
export function readCurrencyAfter(place: AfterPlace): CurrencyAfter | null {
  const { tokens, at, end, isKnown } = place;
  if (at >= end) return null;
  const sign = CURRENCY_SIGNS.get(tokens.text[at]!);
  if (sign !== undefined && !isKnown && tokens.kind[at + 1] !== TokenKind.number) {
    return { unit: money(sign), end: at + 1, isSign: true, guessed: false, hyphen: false };
  }
  if (isKnown) return afterKnown(place);
  const isHyphen = tokens.text[at] === '-' && !spaceBefore(tokens, at);
  let from = isHyphen ? at + 1 : at;
  if (tokens.lower[from] === 'of' && from + 1 < end) {
    from += 1;
    if (!CURRENCY_NAMES.has(tokens.lower[from]!) && !isCountryBefore(tokens, from, end))
      return null;
  }
  return readName(place, from, isHyphen);
}

const isCountryBefore = (tokens: Tokens, at: number, end: number) =>
  at + 1 < end && CURRENCY_NAMES.has(tokens.lower[at + 1]!);

/** "$76 US", "£20 sterling", "$5 Canadian": words that only make a sign more exact. */
function afterKnown({ tokens, at }: AfterPlace): CurrencyAfter | null {
  const lower = tokens.lower[at]!;
  const code = {
    us: 'USD',
    'u.s.': 'USD',
    canadian: 'CAD',
    australian: 'AUD',
    usd: 'USD',
    cad: 'CAD',
    aud: 'AUD',
  }[lower];
  if (code === undefined || tokens.letterCase[at] === LetterCase.lower) return null;
  const next = tokens.lower[at + 1];
  if (
    next !== undefined &&
    (lower === 'canadian' || lower === 'australian') &&
    /^[a-z]/.test(next)
  ) {
    return null;
  }
  if (lower === 'us' && next !== undefined && /^[a-z]/.test(next) && !US_FOLLOWERS.has(next))
    return null;
  return { unit: money(code), end: at + 1, isSign: false, guessed: false, hyphen: false };
}

const US_FOLLOWERS = new Set([
  'a',
  'per',
  'in',
  'to',
  'on',
  'and',
  'at',
  'for',
  'from',
  'bail',
  'or',
]);

function readName(place: AfterPlace, at: number, hyphen: boolean): CurrencyAfter | null {
  const { tokens, end, hasScale } = place;
  const lower = tokens.lower[at];
  if (lower === undefined || at >= end) return null;
  const found = (code: string, next: number, guessed: boolean): CurrencyAfter => ({
    unit: money(code),
    end: next,
    isSign: false,
    guessed,
    hyphen,
  });
  const coin = SMALL_COINS.get(lower);
  if (coin !== undefined) {
    return {
      unit: { name: coin, measure: 'money' },
      end: at + 1,
      isSign: false,
      guessed: false,
      hyphen,
    };
  }
  const compound = compoundCode(tokens.text[at]!);
  if (compound !== null) return found(compound, at + 1, false);
  const code = CURRENCY_NAMES.get(lower);
  if (code === undefined) {
    const adjective = adjectiveName(place, at);
    return adjective === null ? null : found(adjective.code, adjective.end, false);
  }
  if (tokens.letterCase[at] === LetterCase.lower && UPPER_ONLY.has(lower)) return null;
  if (lower === 'try' && tokens.text[at] !== 'TRY') return null;
  const isHere = isShared(lower) && place.countries.has(singular(lower));
  if (
    DOUBTFUL_NAMES.has(lower) &&
    !isHere &&
    !isMoneyWord({ tokens, at, end, lower, hasScale, hyphen })
  )
    return null;
  const byCountry = place.countries.get(singular(lower));
  return byCountry !== undefined && isShared(lower)
    ? found(byCountry, at + 1, true)
    : found(code, at + 1, isShared(lower));
}

const singular = (lower: string) =>
  lower === 'kroner' || lower === 'kronor'
    ? 'krone'
    : lower.endsWith('s')
      ? lower.slice(0, -1)
      : lower;

const SHARED = new Set([
  'rupee',
  'franc',
  'peso',
  'dinar',
  'rial',
  'riyal',
  'shilling',
  'krone',
  'crown',
  'krona',
  'lira',
  'dirham',
]);
const isShared = (lower: string) => SHARED.has(singular(lower));

/** `MUSD`, `MEUR`, `MGBP`: a million and a code; the scale is read by the caller's table. */
export const isCurrencyCode = (text: string): boolean => CURRENCY_PREFIXES.has(text.toLowerCase());

function compoundCode(text: string): string | null {
  if (/^M[A-Z]{3}$/.test(text) && isCurrencyCode(text.slice(1)))
    return CURRENCY_PREFIXES.get(text.slice(1).toLowerCase())!;
  return /^[A-Z]{3}$/.test(text) ? (CURRENCY_PREFIXES.get(text.toLowerCase()) ?? null) : null;
}

/** "Australian dollars", "New Zealand dollars", "CFA francs", "U.S. dollars", "pounds sterling". */
function adjectiveName({ tokens, end, countries }: AfterPlace, at: number) {
  for (let words = 1; words <= 2; words += 1) {
    const nameAt = at + words;
    if (nameAt >= end) return null;
    const name = tokens.lower[nameAt]!;
    if (!CURRENCY_NAMES.has(name)) continue;
    const table = BY_COUNTRY.get(singular(name));
    const adjective = tokens.lower[nameAt - 1]!;
    const code = table?.get(adjective);
    if (code === undefined) {
      const isName = tokens.letterCase[at] === LetterCase.title && words === 1;
      return isName && !DOUBTFUL_NAMES.has(name)
        ? { code: CURRENCY_NAMES.get(name)!, end: nameAt + 1 }
        : null;
    }
    if (code === 'XOF' && countries.get('cfa') === 'XAF') return { code: 'XAF', end: nameAt + 1 };
    return { code, end: nameAt + 1 };
  }
  return null;
}

interface Doubtful {
  readonly tokens: Tokens;
  readonly at: number;
  readonly end: number;
  readonly lower: string;
  readonly hasScale: boolean;
  readonly hyphen: boolean;
}

/** A pound is money with a scale, or "sterling", or where nothing is weighed. */
function isMoneyWord({ tokens, at, end, lower, hasScale, hyphen }: Doubtful): boolean {
  if (lower === 'pound' || lower === 'pounds') {
    const next = at + 1 < end ? tokens.lower[at + 1]! : '';
    if (next === 'sterling') return true;
    if (hyphen) return hasScale;
    if (next === 'of' || next === 'per') return false;
    return hasScale || MONEY_FOLLOWERS.has(next);
  }
  if (lower === 'bucks' || lower === 'buck') return true;
  if (lower === 'won' || lower === 'real' || lower === 'try') return hasScale;
  return hasScale || tokens.lower[at + 1] === '.' || lower === 'kn' || lower === 'rand';
}

const MONEY_FOLLOWERS = new Set(['a', 'fine', 'in', 'from', 'for', 'to', 'worth']);
