import type { Span } from '../mention.ts';
import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../text/tokens.ts';
import { isCurrencyCode, readCurrencyAfter, readCurrencyBefore } from './currency.ts';
import { SCALES, SHORT_SCALES } from './lexicon/numerals.ts';
import type { Unit } from './lexicon/units.ts';
import { exact, readNumeral, type Numeral, type NumeralForm, type Place } from './numeral.ts';
import { readUnit } from './unit.ts';

/** A numeral with what belongs to it alone: sign, currency, scale, unit, and the range it opens. */
export interface Amount {
  readonly first: number;
  /** One past the last token of the amount, unit included. */
  readonly end: number;
  /** One past the last token of the numeral itself. */
  readonly numberEnd: number;
  readonly number: Span;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly vague: boolean;
  readonly form: NumeralForm;
  readonly hasScale: boolean;
  readonly unit: Unit | null;
  /** Whether the unit is money, a small coin included. */
  readonly isMoney: boolean;
  /** "12m rupees": the unit was told by the document, not by the words. */
  readonly guessedUnit: boolean;
  readonly change: 'up' | 'down' | null;
  /** Set when a hyphen binds number and unit: `34-year-old`, `2,500-pound`. */
  readonly hyphen: boolean;
}

/** What the reader knows of the text around: where a country's own money was last named. */
export interface AmountPlace extends Place {
  readonly sentenceFirst: number;
  readonly countries: ReadonlyMap<string, string>;
}

interface Single {
  readonly first: number;
  readonly end: number;
  readonly numberEnd: number;
  readonly start: number;
  readonly stop: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly vague: boolean;
  readonly form: NumeralForm;
  readonly base: number;
  readonly scale: number;
  readonly unit: Unit | null;
  readonly isMoney: boolean;
  readonly hasCurrencyBefore: boolean;
  readonly guessedUnit: boolean;
  readonly sign: '+' | '-' | null;
  readonly hyphen: boolean;
}

/** Reads the amount that begins at `place.at`: one number, or a range of two. Null when none does. */
export function readAmount(place: AmountPlace): Amount | null {
  const one = readSingle(place);
  if (one === null) return null;
  const range = readRange(place, one);
  return range ?? fromSingle(withSmallUnit(place, one));
}

/** What a small unit is worth of the large one before it: "5 feet 2 inches", "3 dollars 50 cents". */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['foot inch', 12],
  ['pound ounce', 16],
  ['USD cent', 100],
  ['EUR cent', 100],
  ['AUD cent', 100],
  ['CAD cent', 100],
  ['GBP penny', 100],
]);

function withSmallUnit(place: AmountPlace, one: Single): Single {
  const { tokens, end } = place;
  if (one.unit === null || one.value === null || one.hyphen || one.end + 1 >= end) return one;
  if (one.unit.name !== 'foot' && one.unit.name !== 'pound' && !one.isMoney) return one;
  if (one.hasCurrencyBefore) return one;
  const joint = tokens.lower[one.end];
  const at = joint === 'and' || joint === ',' ? one.end + 1 : one.end;
  const read = readSingle({ ...place, at });
  if (read?.value === null || read === null) return one;
  const inches = one.unit.name === 'foot' && read.unit === null && tokens.lower[read.end] === 'in';
  const parts = inches ? 12 : PARTS.get(`${one.unit.name} ${read.unit?.name ?? ''}`);
  if (parts === undefined || read.value >= parts) return one;
  const next = inches ? read.end + 1 : read.end;
  return {
    ...one,
    value: one.value + read.value / parts,
    end: next,
    numberEnd: read.numberEnd,
    stop: tokens.end[read.numberEnd - 1]!,
  };
}

function fromSingle(one: Single): Amount {
  const isDown = one.sign === '-';
  return {
    first: one.first,
    end: one.end,
    numberEnd: one.numberEnd,
    number: { start: one.start, end: one.stop },
    value: one.value === null ? null : isDown ? -one.value : one.value,
    low: one.low,
    high: null,
    vague: one.vague,
    form: one.form,
    hasScale: one.scale > 1,
    unit: one.unit,
    isMoney: one.isMoney,
    guessedUnit: one.guessedUnit,
    change: one.sign === null || one.unit?.measure !== 'percent' ? null : isDown ? 'down' : 'up',
    hyphen: one.hyphen,
  };
}

/** `-5`, `+0.2`, "minus five": a sign that does not join two words. */
function readSign({ tokens, at, end }: Place, sentenceFirst: number): '+' | '-' | null {
  const text = tokens.text[at]!;
  if (text === '+' || text === '-' || text === '−' || text === '–') {
    const next = at + 1;
    if (next >= end || spaceBefore(tokens, next)) return null;
    if (
      at > sentenceFirst &&
      !spaceBefore(tokens, at) &&
      !/^[([“"‘']$/.test(tokens.text[at - 1]!)
    ) {
      return null;
    }
    const kind = tokens.kind[next];
    if (kind !== TokenKind.number && kind !== TokenKind.symbol) return null;
    return text === '+' ? '+' : '-';
  }
  return tokens.lower[at] === 'minus' || tokens.lower[at] === 'negative' ? '-' : null;
}

function readSingle(place: AmountPlace): Single | null {
  const { tokens, at, end, sentenceFirst } = place;
  if (at >= end) return null;
  const sign = readSign(place, sentenceFirst);
  let from = sign === null ? at : at + 1;
  if (sign !== null && tokens.text[from] === '-' && !/^[+-]$/.test(tokens.text[at]!)) from += 1;
  const before = readCurrencyBefore({ ...place, at: from });
  const glued = before?.glued ?? null;
  const numeralAt = before === null ? from : before.end;
  const read = glued ?? readNumeral({ tokens, at: numeralAt, end });
  if (read === null) return null;
  if (before !== null && read.form !== 'digits' && read.form !== 'words') {
    if (read.form !== 'vague') return null;
  }
  const scaled = readShortScale(place, { read, isMoney: before !== null });
  const { base, numberEnd } = scaled;
  const near = readAfter(place, { at: numberEnd, before: before?.unit ?? null, scaled });
  // "75 USD million": the scale after the code.
  const late =
    near.isMoney && scaled.scale === 1 ? SCALES.get(tokens.lower[near.end] ?? '') : undefined;
  const isLate = late !== undefined && near.end < end && scaled.value !== null;
  const after = isLate ? { ...near, end: near.end + 1, numberEnd: near.end + 1 } : near;
  const scale = isLate ? late : scaled.scale;
  const value = isLate ? exact(scaled.value * late) : scaled.value;
  return {
    first: at,
    end: after.end,
    numberEnd: after.numberEnd,
    start: tokens.start[at]!,
    stop: tokens.end[after.numberEnd - 1]!,
    value,
    low: read.low,
    vague: read.vague,
    form: read.form,
    base,
    scale,
    unit: after.unit,
    isMoney: after.isMoney,
    hasCurrencyBefore: before !== null,
    guessedUnit: after.guessed,
    sign,
    hyphen: after.hyphen,
  };
}

interface Scaled {
  readonly value: number | null;
  readonly base: number;
  readonly scale: number;
  readonly numberEnd: number;
  readonly hasDigits: boolean;
  readonly spelled: boolean;
  /** "half a percentage point" */
  readonly isHalf: boolean;
}

/** `12m`, `2.5bn`, `10k`, `$1MM`, `30 MUSD`; `m` is a million where money or a noun stands. */
function readShortScale(
  { tokens, end }: AmountPlace,
  { read, isMoney }: { read: Numeral; isMoney: boolean },
): Scaled {
  const plain: Scaled = {
    value: read.value,
    base: read.base,
    scale: read.scale,
    numberEnd: read.end,
    hasDigits: read.form === 'digits',
    spelled: read.hasScale,
    isHalf: read.form === 'fraction' && read.end - read.first === 1,
  };
  const at = read.end;
  if (read.form !== 'digits' || read.hasScale || at >= end || read.value === null) return plain;
  const text = tokens.text[at]!;
  const compound = /^M[A-Z]{3}$/.test(text) && isCurrencyCode(text.slice(1));
  if (compound) return { ...plain, value: exact(read.value * 1e6), scale: 1e6 };
  const scale = SHORT_SCALES.get(text);
  const isGlued = !spaceBefore(tokens, at);
  if (scale === undefined) return plain;
  if (!isGlued && text.length === 1 && !(isMoney && /^[MBKmb]$/.test(text))) return plain;
  if (!isGlued && (text === 'mm' || text === 'MM' || text === 'mil' || text === 'cr')) return plain;
  if (!isMoney && !mayScale(tokens, { at, end, text, value: read.value })) return plain;
  if (isMoney && text === 'mm' && !isGlued) return plain;
  return { ...plain, value: exact(read.value * scale), scale, numberEnd: at + 1, spelled: true };
}

interface ShortScale {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
}

/** Whether a glued letter multiplies or is a unit: "2.7m sales" against "0.4m" and "5mm". */
function mayScale(tokens: Tokens, { at, end, text, value }: ShortScale): boolean {
  if (text === 'mm' || text === 'MM') return false;
  if (text === 'm' || text === 'b' || text === 'M' || text === 'B') {
    const next = at + 1;
    const isWord = next < end && tokens.kind[next] === TokenKind.word && spaceBefore(tokens, next);
    const lower = isWord ? tokens.lower[next]! : '';
    if (text === 'm' && METRE_CUES.has(lower)) return false;
    if (isWord && !STOPS_SCALE.has(lower)) return true;
    if (text === 'M' || text === 'B' || text === 'b') return true;
    return value >= 1000;
  }
  if (text === 'K') return Number.isInteger(value);
  return true;
}

/** After these `m` is a metre. */
const METRE_CUES = new Set(
  `tall high deep wide long below above away thick diameter sprint hurdles freestyle race x off from
  apart inland underground upstream downstream north south east west waves wave relay`.split(/\s+/),
);
/** No noun begins here. */
const STOPS_SCALE = new Set(
  `and or but in on at by to of for with as is was were are be has have had that which who after
  before when while because since until than`.split(/\s+/),
);

interface After {
  readonly end: number;
  readonly numberEnd: number;
  readonly unit: Unit | null;
  readonly isMoney: boolean;
  readonly guessed: boolean;
  readonly hyphen: boolean;
}

function readAfter(
  place: AmountPlace,
  { at, before, scaled }: { at: number; before: Unit | null; scaled: Scaled },
): After {
  const { tokens, end } = place;
  const none = { end: at, numberEnd: at, unit: before, isMoney: before !== null, guessed: false };
  const money = readCurrencyAfter({
    ...place,
    at,
    isKnown: before !== null,
    hasScale: scaled.spelled,
  });
  if (money !== null) {
    const numberEnd = money.isSign ? money.end : at;
    const isFuller = before === null || money.unit.name !== 'USD';
    return {
      end: money.end,
      numberEnd,
      unit: isFuller ? money.unit : before,
      isMoney: true,
      guessed: money.guessed,
      hyphen: money.hyphen,
    };
  }
  if (before !== null) return { ...none, hyphen: false };
  if (scaled.isHalf && (tokens.lower[at] === 'a' || tokens.lower[at] === 'an')) {
    const half = readUnit({ tokens, at: at + 1, end });
    if (half !== null) return { ...none, end: half.end, unit: half.unit, hyphen: false };
  }
  if (isSuspended(tokens, at, end)) return { ...none, end: at + 1, hyphen: false };
  const unit = readUnit({ tokens, at, end });
  if (unit === null) return { ...none, hyphen: false };
  const isSign = unit.end - at === 1 && tokens.kind[at] === TokenKind.symbol;
  return {
    end: unit.end,
    numberEnd: isSign ? unit.end : at,
    unit: unit.unit,
    isMoney: false,
    guessed: false,
    hyphen: unit.hyphen,
  };
}

/** "8- to 16-metre", "four-, five- and six-cylinder": the hyphen waits for its word. */
function isSuspended(tokens: Tokens, at: number, end: number): boolean {
  if (at + 1 >= end || tokens.text[at] !== '-' || spaceBefore(tokens, at)) return false;
  const next = tokens.lower[at + 1]!;
  return next === ',' || (spaceBefore(tokens, at + 1) && /^(?:to|or|and)$/.test(next));
}

const DASHES = new Set(['-', '–', '—', '−', '~', '--']);

/** "between 300 and 400", "15-20", "3 to 5 percent", "four or five", "$62 to $68". */
function readRange(place: AmountPlace, one: Single): Amount | null {
  const { tokens, end, sentenceFirst } = place;
  if (one.value === null || one.form === 'none') return null;
  const joint = one.end;
  if (joint + 1 >= end) return null;
  const word = tokens.lower[joint]!;
  const isDash = DASHES.has(word);
  const isBetween = word === 'and' && hasBefore(tokens, one.first, sentenceFirst, 'between');
  if (!isDash && !isBetween && word !== 'to' && word !== 'or') return null;
  if (isDash && one.unit !== null && one.hyphen) return null;
  let at = joint + 1;
  if (word === 'to' || isBetween || word === 'or') at = skipHedge(tokens, at, end);
  const two = readSingle({ ...place, at });
  if (two === null || two.value === null || two.vague) return null;
  if (two.form === 'fraction' && one.form !== 'fraction') return null;
  if (one.form === 'fraction' && (two.isMoney || two.scale > 1)) return null;
  if (isOrdinalAfter(tokens, two, end)) return null;
  const kind = isDash ? 'dash' : isBetween ? 'between' : word === 'to' ? 'to' : 'or';
  const scale = sharedScale(one, two);
  const low = exact(one.value * scale);
  if (!mayRange({ tokens, place, one, two, low, kind, at })) return null;
  const unit = two.unit ?? one.unit;
  return {
    first: one.first,
    end: two.end,
    numberEnd: two.numberEnd,
    number: { start: one.start, end: two.stop },
    value: null,
    low: Math.min(low, two.value),
    high: Math.max(low, two.value),
    vague: false,
    form: one.form,
    hasScale: two.scale > 1 || one.scale > 1,
    unit: unit,
    isMoney: one.isMoney || two.isMoney,
    guessedUnit: two.guessedUnit,
    change: null,
    hyphen: two.hyphen,
  };
}

function sharedScale(one: Single, two: Single): number {
  if (one.scale > 1 || two.scale <= 1) return 1;
  return one.base < two.base || one.base >= 1000 ? (one.base < 1000 ? two.scale : 1) : 1;
}

/** `between` right before the number or before its hedge. */
function hasBefore(tokens: Tokens, first: number, sentenceFirst: number, word: string): boolean {
  for (let index = first - 1; index >= Math.max(sentenceFirst, first - 3); index -= 1) {
    if (tokens.lower[index] === word) return true;
    if (!RANGE_HEDGES.has(tokens.lower[index]!)) return false;
  }
  return false;
}

const RANGE_HEDGES = new Set([
  'about',
  'around',
  'some',
  'roughly',
  'approximately',
  'an',
  'estimated',
  'perhaps',
  'possibly',
  'up',
  'to',
  'even',
  'as',
  'many',
  'maybe',
  'from',
  'us',
]);

function skipHedge(tokens: Tokens, at: number, end: number): number {
  let next = at;
  while (next < end && next < at + 3 && RANGE_HEDGES.has(tokens.lower[next]!)) next += 1;
  return next;
}

function isOrdinalAfter(tokens: Tokens, { end }: Single, stop: number): boolean {
  if (end >= stop || spaceBefore(tokens, end)) return false;
  return /^(?:st|nd|rd|th)$/.test(tokens.lower[end]!);
}

interface RangeParts {
  readonly tokens: Tokens;
  readonly place: AmountPlace;
  readonly one: Single;
  readonly two: Single;
  readonly low: number;
  readonly kind: 'dash' | 'between' | 'to' | 'or';
  readonly at: number;
}

function mayRange({ tokens, place, one, two, low, kind, at }: RangeParts): boolean {
  const high = two.value!;
  const sameUnit = one.unit === null || two.unit === null || one.unit.name === two.unit.name;
  if (!sameUnit) return false;
  if (kind === 'between') return true;
  // "fell half a per cent to 9,850", "rose 12 sen to 40.10": the second is another thing.
  if (kind !== 'dash' && one.unit !== null && two.unit === null && !one.hasCurrencyBefore)
    return false;
  if (kind === 'dash') {
    if (two.sign !== null) return false;
    const isTight = !spaceBefore(tokens, at) === !spaceBefore(tokens, at - 1);
    return isTight && low < high && !one.hyphen;
  }
  if (low >= high) return false;
  if (kind === 'or') {
    if (tokens.lower[two.end] === 'more' || tokens.lower[two.end] === 'fewer') return true;
    return high <= low * 3 && (one.unit === null || two.unit !== null);
  }
  // "to": a change ("raised from 62 to 64") and a vote ("48 to 52") are two figures.
  if (tokens.lower[one.first - 1] === 'by') return false;
  return !isChange(place, one.first);
}

/** A verb of change close before "from X to Y" makes two figures of it, before and after. */
function isChange({ tokens, sentenceFirst }: AmountPlace, first: number): boolean {
  const from = first - 1;
  const isFrom = tokens.lower[from] === 'from';
  const least = Math.max(sentenceFirst, first - 9);
  for (let index = from; index >= least; index -= 1) {
    const lower = tokens.lower[index]!;
    if (VOTES.has(lower)) return true;
    if (isFrom && CHANGES.has(lower)) return true;
    if (lower === ',' || lower === ';' || lower === ':' || lower === '.') return false;
    if (lower === 'ranging' || lower === 'range' || lower === 'ranged' || lower === 'ranges')
      return false;
  }
  return false;
}

const VOTES = new Set(
  'vote voted votes voting ballot defeat defeated beat beaten score won wins lost passed approved'.split(
    ' ',
  ),
);

const CHANGES = new Set(
  `raise raises raised raising rise rises rose rising risen increase increases increased increasing
  lift lifts lifted lifting cut cuts cutting reduce reduces reduced reducing lower lowers lowered
  lowering fall falls fell falling fallen drop drops dropped dropping decline declines declined climb
  climbs climbed climbing grow grows grew grown jump jumps jumped slide slid slow slows slowed
  revised revise up down soar soared surge surged plunge plunged narrowed widened extend extended
  change changed upgraded downgraded boosted boost double doubled tripled shrank`.split(/\s+/),
);

/** Whether a word is written with a capital, where case says anything. */
export function isCapital(tokens: Tokens, index: number): boolean {
  const letterCase = tokens.letterCase[index];
  return letterCase === LetterCase.title || letterCase === LetterCase.upper;
}
