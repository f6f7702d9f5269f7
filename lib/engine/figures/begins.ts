import { TokenKind, type Tokens } from '../text/tokens.ts';
import { hasEarlyDigit } from './glued-currency.ts';
import { CURRENCY_PREFIXES, CURRENCY_SIGNS, SHARED_PREFIXES } from './lexicon/currencies.ts';
import { MONEY_OF } from './lexicon/currency-countries.ts';
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

/** The first token from `at` on that may matter to the reader of amounts: it is spared most words of a text. */
export function nextBeginning(tokens: Tokens, at: number, end: number): number {
  let next = at;
  while (next < end && !mayBegin(tokens, next)) next += 1;
  return next;
}

function mayBegin({ kind, text, lower }: Tokens, at: number): boolean {
  if (kind[at] === TokenKind.number || BEGINNINGS.has(lower[at]!)) return true;
  if (kind[at] !== TokenKind.word) return BEGINNINGS.has(text[at]!);
  // `US$`, `RM79`
  return (
    kind[at + 1] === TokenKind.symbol ||
    hasEarlyDigit(text[at]!) ||
    (text[at] !== lower[at] && BEGINNINGS.has(text[at]!))
  );
}
