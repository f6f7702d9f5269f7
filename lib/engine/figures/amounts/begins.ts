import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { hasEarlyDigit } from './currency.ts';
import { CURRENCY_PREFIXES, CURRENCY_SIGNS, SHARED_PREFIXES } from '../lexicon/currencies.ts';
import { MONEY_OF } from '../lexicon/currency-countries.ts';
import { FIRST_WORDS } from './read-numeral.ts';

/** All words and signs with which an amount may begin; and countries, which say whose money is meant. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...FIRST_WORDS,
  ...'minus negative + - − –'.split(' '),
  ...'no none not'.split(' '),
  ...[CURRENCY_SIGNS, CURRENCY_PREFIXES, SHARED_PREFIXES].flatMap((forms) => [...forms.keys()]),
  // `Y=450`, `S/ 50 million`
  'Y',
  'S',
  ...MONEY_OF.keys(),
]);

/**
 * The first token from `at` on that may matter to the reader of amounts, `end` when none does: a
 * cheap look that spares it most words of a text.
 */
export function nextBeginning({ kind, text, lower }: Tokens, at: number, end: number): number {
  for (let next = at; next < end; next += 1) {
    const word = text[next]!;
    if (kind[next] === TokenKind.number || BEGINNINGS.has(word)) return next;
    if (kind[next] !== TokenKind.word) continue;
    if (word !== lower[next] && BEGINNINGS.has(lower[next]!)) return next;
    // `US$`, `RM79`
    if (kind[next + 1] === TokenKind.symbol || hasEarlyDigit(word)) return next;
  }
  return end;
}
