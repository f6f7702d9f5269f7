import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../text/tokens.ts';
import { type CurrencyBefore, money, type MoneyPlace } from './currency.ts';
import { gluedNumeral, gluedToLetters, MIXED_CASE } from './glued-currency.ts';
import {
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  UPPER_ONLY,
} from './lexicon/currencies.ts';

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
    return { unit: money(letters), end: at + 2, glued: null };
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
