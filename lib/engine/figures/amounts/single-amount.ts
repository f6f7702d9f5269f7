import { spaceBefore, TokenKind, type Tokens } from '../../text/tokens.ts';
import { placeAt, type Amount, type AmountPlace } from './amount.ts';
import { readCurrencyAfter } from './currency-after.ts';
import { readCurrencyBefore } from './currency.ts';
import { SCALES } from '../lexicon/numerals.ts';
import type { Unit } from '../lexicon/units.ts';
import { exact, type Numeral, type Place } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { readShortScale, type Scaled } from './short-scale.ts';
import { readUnit, type ReadUnit } from './unit.ts';
import { words } from '../../word-lists.ts';

/** One number with its sign, scale and unit: a whole amount, or one end of a range. */
export interface Single extends Amount {
  /** What stood before the scale, and the scale. */
  readonly base: number;
  readonly scale: number;
  readonly hasCurrencyBefore: boolean;
  readonly sign: '+' | '-' | null;
}

/** Reads the one number that begins at `place.at`. Null when none does. */
export function readSingle(place: AmountPlace): Single | null {
  const { tokens, at, end, sentenceFirst } = place;
  if (at >= end) return null;
  const sign = readSign(place, sentenceFirst);
  let from = sign === null ? at : at + 1;
  if (sign !== null && tokens.text[from] === '-') from += 1;
  const before = readCurrencyBefore(from === at ? place : placeAt(place, from));
  const glued = before?.glued ?? null;
  const numeralAt = before === null ? from : before.end;
  const read =
    glued ??
    (before === null ? null : readBracketed({ tokens, at: numeralAt, end })) ??
    readNumeral({ tokens, at: numeralAt, end });
  if (read === null) return null;
  const scaled = readShortScale(place, { read, isMoney: before !== null });
  const { base, numberEnd } = scaled;
  const near = readAfter(place, { at: numberEnd, before: before?.unit ?? null, scaled });
  // "75 USD million": the scale after the code.
  const late =
    near.isMoney && scaled.scale === 1 ? SCALES.get(tokens.lower[near.end] ?? '') : undefined;
  const after = late === undefined ? near : { ...near, end: near.end + 1, numberEnd: near.end + 1 };
  const scale = late ?? scaled.scale;
  const value =
    late === undefined || scaled.value === null ? scaled.value : exact(scaled.value * late);
  return {
    first: at,
    end: after.end,
    numberEnd: after.numberEnd,
    number: { start: tokens.start[at]!, end: tokens.end[after.numberEnd - 1]! },
    value,
    low: read.low,
    high: null,
    vague: read.vague,
    form: read.form,
    hasScale: scale > 1,
    unit: after.unit,
    isMoney: after.isMoney,
    guessedUnit: after.guessed,
    change: null,
    hyphen: after.hyphen,
    base,
    scale,
    hasCurrencyBefore: before !== null,
    sign,
  };
}

/** `-5`, `+0.2`, "minus five": a sign that does not join two words. */
function readSign({ tokens, at, end }: Place, sentenceFirst: number): '+' | '-' | null {
  const text = tokens.text[at]!;
  if (text === '+' || text === '-' || text === '−' || text === '–') {
    const next = at + 1;
    if (next >= end || spaceBefore(tokens, next)) return null;
    const isJoint = at > sentenceFirst && !spaceBefore(tokens, at);
    if (isJoint && !/^[([“"‘']$/.test(tokens.text[at - 1]!)) return null;
    return text === '+' ? '+' : '-';
  }
  return tokens.lower[at] === 'minus' || tokens.lower[at] === 'negative' ? '-' : null;
}

/** `$(3.4) million`, `€(12.1)`: a loss in the manner of accounts, given as the sum that it is. */
function readBracketed({ tokens, at, end }: Place): Numeral | null {
  if (tokens.text[at] !== '(' || spaceBefore(tokens, at)) return null;
  const read = readNumeral({ tokens, at: at + 1, end });
  return read === null || tokens.text[read.end] !== ')' ? null : { ...read, end: read.end + 1 };
}

/** What stands behind a numeral. */
interface After {
  readonly end: number;
  readonly numberEnd: number;
  readonly unit: Unit | null;
  readonly isMoney: boolean;
  readonly guessed: boolean;
  readonly hyphen: boolean;
}

const behind = (numberEnd: number, read: Partial<After> & Pick<After, 'end' | 'unit'>): After => ({
  end: read.end,
  numberEnd: read.numberEnd ?? numberEnd,
  unit: read.unit,
  isMoney: read.isMoney ?? false,
  guessed: read.guessed ?? false,
  hyphen: read.hyphen ?? false,
});

function readAfter(
  place: AmountPlace,
  { at, before, scaled }: { at: number; before: Unit | null; scaled: Scaled },
): After {
  const { tokens, end, sentenceFirst, countries } = place;
  const money = readCurrencyAfter({
    tokens,
    at,
    end,
    sentenceFirst,
    countries,
    isKnown: before !== null,
    hasScale: scaled.spelled,
  });
  if (money !== null) {
    const numberEnd = money.isSign ? money.end : at;
    return behind(numberEnd, { ...money, isMoney: true });
  }
  if (before !== null) return behind(at, { end: at, unit: before, isMoney: true });
  const ofUnit = scaled.isFraction ? readUnitOfPart({ tokens, at, end }) : null;
  if (ofUnit !== null) return behind(at, { end: ofUnit.end, unit: ofUnit.unit });
  if (isSuspended(tokens, at, end)) return behind(at, { end: at + 1, unit: null });
  const unit = readUnit({ tokens, at, end }) ?? readPounds({ tokens, at, end });
  if (unit === null) return behind(at, { end: at, unit: null });
  const isSign = unit.end - at === 1 && tokens.kind[at] === TokenKind.symbol;
  return behind(isSign ? unit.end : at, unit);
}

/** "half a mile", "three quarters of a mile", "half-a-tonne", "1/2 pound": so much of one unit. */
function readUnitOfPart({ tokens, at, end }: Place): ReadUnit | null {
  const isJoined = tokens.text[at] === '-' && !spaceBefore(tokens, at);
  const from = isJoined || tokens.lower[at] === 'of' ? at + 1 : at;
  const isArticle = tokens.lower[from] === 'a' || tokens.lower[from] === 'an';
  if (isArticle) {
    const unitAt = tokens.text[from + 1] === '-' ? from + 2 : from + 1;
    return readUnit({ tokens, at: unitAt, end });
  }
  // A pound that is no money is a weight.
  const isPound = tokens.lower[at] === 'pound' && tokens.kind[at - 1] === TokenKind.number;
  return isPound ? { unit: POUND, end: at + 1, hyphen: false } : null;
}

const COSTS = words(`
  note notes coin coins fine fines bill bills deal contract budget prize salary loan grant fee ticket
  reward ransom bail bailout
`);

/** "2,000-pound bombs", "a 900-pound man": a weight, unless what follows costs so much. */
function readPounds({ tokens, at, end }: Place): ReadUnit | null {
  const isJoined = tokens.text[at] === '-' && !spaceBefore(tokens, at) && at + 2 < end;
  const isPound = isJoined && tokens.lower[at + 1] === 'pound' && !COSTS.has(tokens.lower[at + 2]!);
  return isPound ? { unit: POUND, end: at + 2, hyphen: true } : null;
}

const POUND: Unit = { name: 'pound', measure: 'weight' };

/** "8- to 16-metre", "four-, five- and six-cylinder": the hyphen waits for its word. */
function isSuspended(tokens: Tokens, at: number, end: number): boolean {
  if (at + 1 >= end || tokens.text[at] !== '-' || spaceBefore(tokens, at)) return false;
  const next = tokens.lower[at + 1]!;
  return next === ',' || (spaceBefore(tokens, at + 1) && /^(?:to|or|and)$/.test(next));
}
