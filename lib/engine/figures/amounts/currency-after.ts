import { LetterCase, spaceBefore, type Tokens } from '../../text/tokens.ts';
import { pairs, words } from '../../word-lists.ts';
import {
  CURRENCY_NAMES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOUBTFUL_NAMES,
  SHARED_NAMES,
  SMALL_COINS,
  SURE_PREFIXES,
} from '../lexicon/currencies.ts';
import { BY_COUNTRY } from '../lexicon/currency-countries.ts';
import { type AfterPlace, type CurrencyAfter, money } from './currency.ts';

/** A currency after the number: `€`, "dollars", "Australian dollars", "CFA francs", "of dollars", `USD`. */
export function readCurrencyAfter(place: AfterPlace): CurrencyAfter | null {
  const { tokens, at, end, isKnown } = place;
  if (at >= end) return null;
  const sign = CURRENCY_SIGNS.get(tokens.text[at]!);
  if (sign !== undefined && !isKnown) {
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
  const next = tokens.lower[at + 1] ?? '';
  if (/^[a-z]/.test(next) && !SIGN_FOLLOWERS.has(next)) return null;
  return { unit: money(code), end: at + 1, isSign: false, guessed: false, hyphen: false };
}

const AFTER_SIGN = pairs('us:USD u.s.:USD canadian:CAD australian:AUD usd:USD cad:CAD aud:AUD');

/** After these "US" belongs to the money; before another word it is the country: "$5 US tax". */
const SIGN_FOLLOWERS = words('a per in to on and at for from bail or');

/** "dollars", "cents", "Australian dollars", "MUSD": the name or code of a currency at token `at`. */
function readName(place: AfterPlace, at: number, hyphen: boolean): CurrencyAfter | null {
  const { tokens, end } = place;
  if (at >= end) return null;
  const lower = tokens.lower[at]!;
  const coin = isPence(place, at) ? 'penny' : SMALL_COINS.get(lower);
  if (coin !== undefined) {
    return found(coin, { end: at + 1, guessed: false, hyphen });
  }
  const exact = codeAfter(tokens, at);
  if (exact !== null) return found(exact, { end: at + 1, guessed: false, hyphen });
  const code = CURRENCY_NAMES.get(lower);
  if (tokens.lower[at + 1] === 'cfa')
    return found(cfaCode(place), { end: at + 2, guessed: false, hyphen });
  if (code === undefined || lower === 'cfa') {
    const adjective = adjectiveName(place, at);
    if (adjective !== null)
      return found(adjective.code, { end: adjective.end, guessed: false, hyphen });
    if (code === undefined) return null;
  }
  const isHere =
    !lower.startsWith('pound') && isShared(lower) && place.countries.has(singular(lower));
  if (DOUBTFUL_NAMES.has(lower) && !isHere && !isMoneyWord(place, at)) return null;
  const byCountry = place.countries.get(singular(lower));
  return byCountry !== undefined
    ? found(byCountry, { end: at + 1, guessed: true, hyphen })
    : found(code, { end: at + 1, guessed: isShared(lower), hyphen });
}

const found = (
  code: string,
  read: Pick<CurrencyAfter, 'end' | 'guessed' | 'hyphen'>,
): CurrencyAfter => ({
  unit: money(code),
  end: read.end,
  isSign: false,
  guessed: read.guessed,
  hyphen: read.hyphen,
});

/** `312p`, but not `1080p`: lines of a picture. */
function isPence({ tokens }: AfterPlace, at: number): boolean {
  if (tokens.text[at] !== 'p' || spaceBefore(tokens, at)) return false;
  return !/^(?:144|240|360|480|576|720|1080|1440|2160|4320)$/.test(tokens.text[at - 1] ?? '');
}

const PLURALS = pairs(`
  kroner:krone kronor:krona kronas:krona reais:real soles:sol colones:colon quetzales:quetzal
  guaranies:guarani lei:leu leva:lev lire:lira fcfa:cfa
`);

const singular = (lower: string) =>
  PLURALS.get(lower) ??
  (CURRENCY_NAMES.has(lower.replace(/s$/, '')) ? lower.replace(/s$/, '') : lower);

const isShared = (lower: string) => SHARED_NAMES.has(singular(lower));

/** "rupee" of "rupees", "leu" of "lei": the name whose country must be known; null for the money of one country. */
export const sharedName = (lower: string): string | null =>
  isShared(lower) || singular(lower) === 'dollar' ? singular(lower) : null;

/** `MUSD`, and codes that are no names: "300 RON", "50 million Ksh". */
function codeAfter(tokens: Tokens, at: number): string | null {
  const text = tokens.text[at]!.replace(/^M(?=[A-Z]{3}$)/, '');
  const isCode = text.length > 2 && text !== 'CFA' && SURE_PREFIXES.has(text);
  return isCode ? (CURRENCY_PREFIXES.get(text) ?? null) : null;
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
    const code =
      table?.get(`${tokens.lower[nameAt - 2] ?? ''} ${adjective}`) ?? table?.get(adjective);
    if (code === 'XOF') return { code: cfaCode({ countries }), end: nameAt + 1 };
    if (code !== undefined) return { code, end: nameAt + 1 };
    const isName = tokens.letterCase[at] === LetterCase.title && !DOUBTFUL_NAMES.has(name);
    return isName ? { code: CURRENCY_NAMES.get(name)!, end: nameAt + 1 } : null;
  }
  return null;
}

/** The CFA franc is two currencies: which one, the country named last tells. */
const cfaCode = ({ countries }: Pick<AfterPlace, 'countries'>): string =>
  countries.get('cfa') ?? 'XOF';

/** A doubtful name is money with a scale or a word of price, a pound also before "in" or "sterling". */
function isMoneyWord({ tokens, hasScale }: AfterPlace, at: number): boolean {
  const { lower } = tokens;
  if (hasScale || lower[at] === 'rand' || isPriced(tokens, at - 2)) return true;
  if (!/^pounds?$/.test(lower[at]!)) return false;
  // "1 pound 80 pence"
  return MONEY_FOLLOWERS.has(lower[at + 1] ?? '') || /^(?:pence|p)$/.test(lower[at + 2] ?? '');
}

const PRICE_WORDS =
  /^(?:costs?|costing|prices?|priced|fares?|rents?|wages?|salary|salaries|pays?|paid|paying|earns?|earned|fined?|fines|charged?|charges|owes?|owed|worth|bail)$/;

/** "a loaf costs 20 pounds": a word of price within a few words before. */
const isPriced = ({ lower }: Tokens, at: number): boolean =>
  lower.slice(Math.max(0, at - 3), Math.max(0, at + 1)).some((word) => PRICE_WORDS.test(word));

const MONEY_FOLLOWERS = words('a fine in from for to worth sterling');
