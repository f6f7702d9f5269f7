import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../../text/tokens.ts';
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
import { type AfterPlace, type CurrencyAfter, isCurrencyCode, money } from './currency.ts';

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
  const next = tokens.lower[at + 1] ?? '';
  const isWordNext = /^[a-z]/.test(next);
  if (isWordNext && /^(?:canadian|australian)$/.test(lower)) return null;
  if (isWordNext && lower === 'us' && !US_FOLLOWERS.has(next)) return null;
  return { unit: money(code), end: at + 1, isSign: false, guessed: false, hyphen: false };
}

const AFTER_SIGN = pairs('us:USD u.s.:USD canadian:CAD australian:AUD usd:USD cad:CAD aud:AUD');

/** After these "US" belongs to the money; before another word it is the country: "$5 US tax". */
const US_FOLLOWERS = words('a per in to on and at for from bail or');

/** "dollars", "cents", "Australian dollars", "MUSD": the name or code of a currency at token `at`. */
function readName(place: AfterPlace, at: number, hyphen: boolean): CurrencyAfter | null {
  const { tokens, end } = place;
  const lower = tokens.lower[at];
  if (lower === undefined || at >= end) return null;
  const coin = isPence(place, at) ? 'penny' : SMALL_COINS.get(lower);
  if (coin !== undefined) {
    return found(coin, { end: at + 1, guessed: false, hyphen });
  }
  const compound = compoundCode(place, at);
  if (compound !== null) return found(compound, { end: at + 1, guessed: false, hyphen });
  const code = CURRENCY_NAMES.get(lower);
  if (tokens.lower[at + 1] === 'cfa' && singular(lower) === 'franc') {
    return found(cfaCode(place), { end: at + 2, guessed: false, hyphen });
  }
  if (code === undefined || lower === 'cfa') {
    const adjective = adjectiveName(place, at);
    if (adjective !== null)
      return found(adjective.code, { end: adjective.end, guessed: false, hyphen });
    if (code === undefined) return null;
  }
  const isHere =
    !lower.startsWith('pound') && isShared(lower) && place.countries.has(singular(lower));
  if (DOUBTFUL_NAMES.has(lower) && !isHere && !isMoneyWord(place, at, hyphen)) return null;
  const byCountry = place.countries.get(singular(lower));
  return byCountry !== undefined && (isShared(lower) || singular(lower) === 'dollar')
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
  (lower.endsWith('s') && CURRENCY_NAMES.has(lower.slice(0, -1)) ? lower.slice(0, -1) : lower);

const isShared = (lower: string) => SHARED_NAMES.has(singular(lower));

/** "rupee" of "rupees", "leu" of "lei": the name whose country must be known; null for the money of one country. */
export const sharedName = (lower: string): string | null =>
  isShared(lower) || singular(lower) === 'dollar' ? singular(lower) : null;

/** `USD`, `MUSD`, `FCFA` after the number; rarer codes only where the number is a sum's. */
function compoundCode({ tokens, hasScale }: AfterPlace, at: number): string | null {
  const text = tokens.text[at]!;
  if (/^M[A-Z]{3}$/.test(text) && isCurrencyCode(text.slice(1)))
    return CURRENCY_PREFIXES.get(text.slice(1))!;
  const isCode = /^[A-Z]{3}$/.test(text) || AFTER_FORMS.has(text);
  if (!isCode || text === 'CFA') return null;
  const isSum = hasScale || /^\d{1,3}(?:,\d{3})+$/.test(tokens.text[at - 1] ?? '');
  return SURE_PREFIXES.has(text) || isSum ? (CURRENCY_PREFIXES.get(text) ?? null) : null;
}

/** Short forms that stand after the number as well: "50 million Ksh", "200 Dhs". */
const AFTER_FORMS = words('Ksh KSh Dh Dhs Kč Ft Tk zl Bs SFr Rs');

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
    if (code === undefined) {
      const isName = tokens.letterCase[at] === LetterCase.title && words === 1;
      return isName && !DOUBTFUL_NAMES.has(name)
        ? { code: CURRENCY_NAMES.get(name)!, end: nameAt + 1 }
        : null;
    }
    if (code === 'XOF') return { code: cfaCode({ countries }), end: nameAt + 1 };
    return { code, end: nameAt + 1 };
  }
  return null;
}

/** The CFA franc is two currencies: which one, the country named last tells. */
const cfaCode = ({ countries }: Pick<AfterPlace, 'countries'>): string =>
  countries.get('cfa') ?? 'XOF';

/** A pound is money with a scale, or "sterling", or where nothing is weighed. */
function isMoneyWord({ tokens, end, hasScale }: AfterPlace, at: number, hyphen: boolean): boolean {
  const lower = tokens.lower[at]!;
  if (lower === 'pound' || lower === 'pounds') {
    const next = at + 1 < end ? tokens.lower[at + 1]! : '';
    // "1 pound 80 pence"
    if (next === 'sterling' || /^(?:pence|p)$/.test(tokens.lower[at + 2] ?? '')) return true;
    if (hyphen) return hasScale;
    if (next === 'of' || next === 'per') return false;
    return hasScale || MONEY_FOLLOWERS.has(next) || isPriced(tokens, at - 2);
  }
  if (lower === 'bucks' || lower === 'buck') return true;
  if (lower === 'won' || lower === 'real' || lower === 'try') return hasScale;
  return (
    hasScale ||
    tokens.lower[at + 1] === '.' ||
    lower === 'kn' ||
    lower === 'rand' ||
    isPriced(tokens, at - 2)
  );
}

const PRICE_WORDS =
  /^(?:costs?|costing|prices?|priced|fares?|rents?|wages?|salary|salaries|pays?|paid|paying|earns?|earned|fined?|fines|charged?|charges|owes?|owed|worth|bail)$/;

/** "a loaf costs 20 pounds": a word of price within a few words before. */
function isPriced({ lower }: Tokens, at: number): boolean {
  for (let index = at; index > Math.max(-1, at - 4); index -= 1) {
    if (PRICE_WORDS.test(lower[index]!)) return true;
    if (lower[index] === '.' || lower[index] === ',') return false;
  }
  return false;
}

const MONEY_FOLLOWERS = words('a fine in from for to worth');
