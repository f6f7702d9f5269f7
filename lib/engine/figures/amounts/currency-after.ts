import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../../text/tokens.ts';
import { readName } from './currency-name.ts';
import { type AfterPlace, type CurrencyAfter, money } from './currency.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS } from '../lexicon/currencies.ts';
import { pairs, words } from '../../word-lists.ts';

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
  const code = AFTER_SIGN.get(lower);
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

const AFTER_SIGN = pairs('us:USD u.s.:USD canadian:CAD australian:AUD usd:USD cad:CAD aud:AUD');

/** After these "US" belongs to the money; before another word it is the country: "$5 US tax". */
const US_FOLLOWERS = words('a per in to on and at for from bail or');
