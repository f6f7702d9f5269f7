import { TokenKind } from '../../text/tokens.ts';
import {
  CURRENCY_NAMES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  LETTER_PREFIXES,
  SHARED_PREFIXES,
  SIGN_LETTERS,
} from '../lexicon/currencies.ts';
import { sharedName } from '../amounts/currency-after.ts';
import { BY_COUNTRY } from '../lexicon/currency-countries.ts';
import { SCALES, SHORT_SCALES } from '../lexicon/numerals.ts';
import { GLUED_UNITS, UNITS, type Unit } from '../lexicon/units.ts';
import type { Analysis } from '../../grammar/analysis.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import { numbers } from '../../word-lists.ts';

/** What the numbers under a label are in: "NOK m", "tonnes", "%", "'000 t". */
export interface LabelUnit {
  readonly unit: Unit | null;
  /** What each number is to be multiplied by. */
  readonly scale: number;
  /** "per kg", where it is a rate. */
  readonly per?: string;
  /** Of money by a name that several countries share, that name: the country named last says whose it is. */
  readonly shared?: string;
}

/** The unit with the money of the country named last, where its name is shared: "rupees" in a text on Nepal. */
export function inMoneyOf(read: LabelUnit, countries: ReadonlyMap<string, string>): LabelUnit {
  const code = read.shared === undefined ? undefined : countries.get(read.shared);
  return code === undefined ? read : { ...read, unit: money(code) };
}

const money = (code: string): Unit => ({ name: code, measure: 'money' });

const PERCENT: Unit = { name: 'percent', measure: 'percent' };
const PERCENT_WORD = /^(?:%|pct\.?|per ?cent|percentages?|p\.?c\.?)$/i;
const FILLERS =
  /^(?:in|of|the|approx\.?|about|at|a|current|prices|terms|mid-year|head|people|persons|units)$/i;
const MORE_SCALES = numbers(
  "'000:1e3 ’000:1e3 000:1e3 000s:1e3 '000s:1e3 thousands:1e3 m:1e6 mm:1e6 k:1e3",
);

/** The unit that the tokens `[first, end)` name and nothing else; null when they say anything more. */
export function readLabelUnit(
  { tokens, document }: Analysis,
  first: number,
  end: number,
): LabelUnit | null {
  if (first >= end || end - first > MOST_UNIT) return null;
  const text = document.text.slice(tokens.start[first], tokens.end[end - 1]).trim();
  const one = rateOf(text);
  const read = unitOfWords(one.unit);
  if (read === null) return null;
  const per = one.per ?? read.unit?.per;
  return per === undefined ? read : { ...read, per };
}

/** In tokens. */
const MOST_UNIT = 9;

/** Thousands and millions of barrels a day. */
const SCALED_BARRELS = numbers(
  'kb/d:1e3 kbd:1e3 kbpd:1e3 mb/d:1e6 mbd:1e6 mmb/d:1e6 mbpd:1e6 mmbpd:1e6',
);

/** "AFN per kg": the unit, and what it is told for. */
function rateOf(part: string): { unit: string; per: string | null } {
  const slash = part.indexOf('/');
  const price = part.slice(0, Math.max(0, slash)).trim();
  if (moneyOf(price) !== null) return { unit: price, per: part.slice(slash).trim() };
  const at = part.search(/\s(?:per|an?)\s/i);
  if (at <= 0 || /^\sper\scent/i.test(part.slice(at))) return { unit: part.trim(), per: null };
  return { unit: part.slice(0, at).trim(), per: part.slice(at).trim() };
}

function unitOfWords(text: string): LabelUnit | null {
  const whole = unitOf(text);
  if (whole !== null) return told(whole, 1, whole.measure === 'money' ? sharedBy(text) : null);
  const barrels = SCALED_BARRELS.get(text.toLowerCase());
  if (barrels !== undefined) return { unit: UNITS.get('bpd')!, scale: barrels };
  let unit: Unit | null = null;
  let shared: string | null = null;
  let scale = 1;
  const words = text
    .replace(/([€£$¥])(?=\p{Ll}|['’]?000)/gu, '$1 ')
    .split(/[\s,]+/)
    .filter((word) => !FILLERS.test(word));
  if (words.length === 0) return null;
  // "K billion", "R million"
  const letter = words.length === 2 ? LETTER_PREFIXES.get(words[0]!) : undefined;
  const by = letter === undefined ? 1 : (scaleOf(words[1]!) ?? 1);
  if (letter !== undefined && by > 1) return told(money(letter), by, sharedBy(words[0]!));
  for (let at = 0; at < words.length; at += 1) {
    const two = at + 1 < words.length ? `${words[at]!} ${words[at + 1]!}` : '';
    const long = two === '' ? null : unitOf(two);
    const by = scaleOf(words[at]!);
    const one: Unit | null =
      long ?? (by !== null && (unit !== null || words.length > 1) ? null : unitOf(words[at]!));
    if (one !== null) {
      unit = one;
      shared = long === null && one.measure === 'money' ? sharedBy(words[at]!) : null;
      if (long !== null) at += 1;
      continue;
    }
    // "K billion" is a currency of many countries, no thousand billions.
    if (by === null || (scale > 1 && by * scale > 1e9)) return null;
    scale *= by;
  }
  return told(unit, scale, shared);
}

const told = (unit: Unit | null, scale: number, shared: string | null): LabelUnit =>
  shared === null ? { unit, scale } : { unit, scale, shared };

/** The name under which countries know their own money of that name or sign: "Rs", "lei", "$". */
const sharedBy = (word: string): string | null =>
  SHARED_PREFIXES.get(word) ?? (word === '$' ? word : sharedName(word.toLowerCase()));

const scaleOf = (word: string): number | null =>
  SCALES.get(word.toLowerCase()) ??
  SHORT_SCALES.get(word) ??
  MORE_SCALES.get(word.toLowerCase()) ??
  null;

function unitOf(word: string): Unit | null {
  if (PERCENT_WORD.test(word)) return PERCENT;
  const lower = word.toLowerCase();
  const unit = UNITS.get(lower) ?? (word.length > 1 || word === 't' ? GLUED_UNITS.get(word) : null);
  return unit ?? moneyOf(word);
}

function moneyOf(word: string): Unit | null {
  const lower = word.toLowerCase();
  // "Fiji dollars"
  const [country, name] = lower.split(' ');
  const own = name === undefined ? undefined : BY_COUNTRY.get(headOf(name))?.get(country!);
  if (own !== undefined) return money(own);
  const letters = /^(\p{L}{1,3})([$£¥¢])$/u.exec(lower);
  const signed = letters === null ? undefined : SIGN_LETTERS.get(letters[2]!)?.get(letters[1]!);
  const isCode = word === word.toUpperCase();
  const code =
    CURRENCY_SIGNS.get(word) ??
    signed ??
    (isCode || word.length < 4 ? CURRENCY_PREFIXES.get(word) : undefined) ??
    CURRENCY_NAMES.get(lower);
  return code === undefined ? null : money(code);
}

/** Where a unit that closes a label begins: "Harvest, tonnes", "Share %"; `end` when there is none. */
export function closingUnitAt({ tokens }: Analysis, first: number, end: number): number {
  const last = end - 1;
  if (last <= first) return end;
  if (tokens.text[last] === '%') return tokens.text[last - 1] === ',' ? last - 1 : last;
  for (let at = last; at > Math.max(first, end - 5); at -= 1) {
    if (tokens.text[at] === ',') return at;
    // "Rs/kg"
    if (tokens.text[at] === '/') continue;
    if (tokens.kind[at] === TokenKind.punctuation) return end;
  }
  return end;
}
