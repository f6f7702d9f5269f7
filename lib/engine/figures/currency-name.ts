import { LetterCase, type Tokens } from '../text/tokens.ts';
import { type AfterPlace, type CurrencyAfter, isCurrencyCode, money } from './currency.ts';
import {
  BY_COUNTRY,
  CURRENCY_NAMES,
  CURRENCY_PREFIXES,
  DOUBTFUL_NAMES,
  SMALL_COINS,
  UPPER_ONLY,
} from './lexicon/currencies.ts';

/** "dollars", "cents", "Australian dollars", "MUSD": the name or code of a currency at token `at`. */
export function readName(place: AfterPlace, at: number, hyphen: boolean): CurrencyAfter | null {
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
