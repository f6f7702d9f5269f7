import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../../text/tokens.ts';
import { type CurrencyBefore, money, type MoneyPlace } from './currency.ts';
import {
  countryCode,
  gluedNumeral,
  gluedToLetters,
  isLarge,
  prefixCode,
} from './glued-currency.ts';
import { CURRENCY_SIGNS, SIGN_LETTERS, SURE_PREFIXES } from '../lexicon/currencies.ts';

/** A currency before the digits: `$`, `US$`, `$US`, `HK $`, `Rs`, `USD 200`, `RM79`. */
export function readCurrencyBefore(place: MoneyPlace): CurrencyBefore | null {
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
function afterPrefix(place: MoneyPlace): CurrencyBefore | null {
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
function afterSign({ tokens, at, end }: MoneyPlace, sign: string): CurrencyBefore | null {
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
