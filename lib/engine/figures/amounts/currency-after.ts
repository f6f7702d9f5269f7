import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import { readName } from './currency-name.ts';
import { type AfterPlace, type CurrencyAfter, money } from './currency.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS } from '../lexicon/currencies.ts';

/** A currency after the number: `€`, "dollars", "Australian dollars", "CFA francs", "of dollars", `USD`. */
export function readCurrencyAfter(place: AfterPlace): CurrencyAfter | null {
  const { tokens, at, end, isKnown } = place;
  if (at >= end) return null;
  const sign = CURRENCY_SIGNS.get(tokens.text[at]!);
  if (sign !== undefined && !isKnown && tokens.kind[at + 1] !== TokenKind.number) {
    return { unit: money(sign), end: at + 1, isSign: true, guessed: false, hyphen: false };
  }
  if (isKnown) return null;
  const isHyphen = tokens.text[at] === '-' && !spaceBefore(tokens, at);
  let from = isHyphen ? at + 1 : at;
  if (tokens.lower[from] === 'of' && from + 1 < end) {
    from += 1;
    if (!CURRENCY_NAMES.has(tokens.lower[from]!)) return null;
  }
  return readName(place, from, isHyphen);
}
