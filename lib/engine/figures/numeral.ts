import { spaceBefore, TokenKind, type Tokens } from '../text/tokens.ts';
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  ONES,
  ORDINALS,
  SCALES,
  TEENS,
  TENS,
  VAGUE_PLURALS,
  VAGUE_UNITS,
} from './lexicon/numerals.ts';

/** How a numeral is written: what may be concluded from its looks. */
export type NumeralForm = 'digits' | 'words' | 'vague' | 'fraction' | 'none';

/** One number as it stands in the text, without unit, bound or counted noun. Tokens half-open. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  /** Null for vague words. */
  readonly value: number | null;
  readonly low: number | null;
  readonly vague: boolean;
  readonly form: NumeralForm;
  /** Whether a scale word (million) stands in it: it is then never a year or a name. */
  readonly hasScale: boolean;
  /** What the digits or words said before the last scale, so that "10 to 15 million" can share it. */
  readonly base: number;
  readonly scale: number;
}

/** Where a numeral may begin and which tokens it must not touch. */
export interface Place {
  readonly tokens: Tokens;
  readonly at: number;
  /** One past the last token of the sentence. */
  readonly end: number;
}

const numeral = (fields: Partial<Numeral> & Pick<Numeral, 'first' | 'end' | 'form'>): Numeral => ({
  value: null,
  low: null,
  vague: false,
  hasScale: false,
  base: fields.value ?? 0,
  scale: 1,
  ...fields,
});

/** Longer rows of digits are keys or noise, never a count. */
const MOST_DIGITS = 40;

/** `5,000`, `3.5`, `.5`, `13'000`, `1,50,000`; null for `1.2.3`, `14.03.2024`. */
export function parseDigits(text: string): number | null {
  if (text.length > MOST_DIGITS) return null;
  let digits = '';
  let points = 0;
  for (const character of text) {
    if (character >= '0' && character <= '9') digits += character;
    else if (character === '.') {
      points += 1;
      digits += '.';
    }
  }
  if (points > 1 || digits === '' || digits === '.') return null;
  return Number(digits);
}

/** 4.1 billion is 4,100,000,000 and not a binary fraction less. */
export const exact = (value: number): number => Number(value.toPrecision(15));

const isGluedHyphen = ({ tokens }: Place, index: number) =>
  tokens.text[index] === '-' && !spaceBefore(tokens, index) && index + 1 < tokens.count;

/** "about hundred miles": only after these does a bare scale word stand for one of it. */
const BEFORE_BARE_SCALE = new Set('about around nearly almost approximately roughly'.split(' '));
const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ...SCALES,
  ['hundred', 100],
  ['dozen', 12],
]);

/** Reads the longest numeral that begins at `place.at`, or null. Linear: it never looks back. */
export function readNumeral(place: Place): Numeral | null {
  const { tokens, at, end } = place;
  if (at >= end) return null;
  const kind = tokens.kind[at];
  if (kind === TokenKind.number) return readDigits(place);
  if (kind !== TokenKind.word) return null;
  const lower = tokens.lower[at]!;
  if (ONES.has(lower) || TEENS.has(lower) || TENS.has(lower)) {
    return readFractionWords(place) ?? readWords(place);
  }
  switch (lower) {
    case 'a':
    case 'an':
      return readAfterArticle(place);
    case 'half':
    case 'quarter':
      return readHalf(place);
    case 'several': {
      const scale = VAGUE_SCALES.get(tokens.lower[at + 1] ?? '');
      if (scale !== undefined && at + 1 < end)
        return numeral({ first: at, end: at + 2, form: 'vague', vague: true, low: 2 * scale });
      return numeral({ first: at, end: at + 1, form: 'vague', vague: true });
    }
    case 'zero':
    case 'nought':
    case 'naught':
    case 'nil':
      return readZero(place);
    case 'tens':
      return readVague(place);
    case 'hundred':
    case 'thousand':
    case 'million':
    case 'billion':
      return BEFORE_BARE_SCALE.has(tokens.lower[at - 1] ?? '')
        ? readWordsFrom(place, { first: at, implied: 1 })
        : null;
    default:
      return VAGUE_PLURALS.has(lower) ? readVague(place) : null;
  }
}

function readZero({ tokens, at, end }: Place): Numeral {
  if (tokens.lower[at + 1] === 'point' && at + 2 < end) {
    const decimals = pointDigits({ tokens, at: at + 2, end });
    if (decimals !== null) {
      const value = Number(`0.${decimals.digits}`);
      return numeral({ first: at, end: decimals.end, form: 'words', value });
    }
  }
  return numeral({ first: at, end: at + 1, form: 'words', value: 0 });
}

const DIGIT_WORDS = new Map([...ONES, ['zero', 0], ['nought', 0], ['naught', 0], ['oh', 0]]);

/** "point nought three": the words after `point`. */
function pointDigits({ tokens, at, end }: Place): { digits: string; end: number } | null {
  let digits = '';
  let next = at;
  while (next < end) {
    const digit = DIGIT_WORDS.get(tokens.lower[next]!);
    if (digit === undefined) break;
    digits += String(digit);
    next += 1;
  }
  if (digits === '') {
    const teen = TEENS.get(tokens.lower[at] ?? '') ?? TENS.get(tokens.lower[at] ?? '');
    if (teen === undefined) return null;
    return { digits: String(teen), end: at + 1 };
  }
  return { digits, end: next };
}

/** Digits, joined over spaces (`1 350`), with a fraction (`2½`, `1 1/2`) and scale words. */
function readDigits(place: Place): Numeral | null {
  const { tokens, at, end } = place;
  const sign = FRACTION_SIGNS.get(tokens.text[at]!);
  if (sign !== undefined) {
    return numeral({ first: at, end: at + 1, form: 'fraction', value: sign });
  }
  let value = parseDigits(tokens.text[at]!);
  if (value === null) return null;
  let next = at + 1;
  if (isGroupHead(tokens.text[at]!)) {
    let digits = tokens.text[at]!;
    while (next < end && isGroup(tokens, next)) {
      digits += tokens.text[next]!;
      next += 1;
    }
    value = Number(digits);
  }
  const exponent = readExponent({ tokens, at: next, end });
  if (exponent !== null) {
    value *= 10 ** exponent.power;
    next = exponent.end;
  }
  const slash = readSlash({ tokens, at: next, end }, value);
  if (slash !== null)
    return numeral({ first: at, end: slash.end, form: 'fraction', value: slash.value });
  const tail = readDigitTail({ tokens, at: next, end });
  if (tail !== null) {
    value += tail.value;
    next = tail.end;
  }
  return withScale({ tokens, at: next, end }, { first: at, base: value, form: 'digits' });
}

const isGroupHead = (text: string) => /^[1-9]\d{0,2}$/.test(text);

/** The next three digits of a number grouped by spaces: exactly one space, thin or not, before it. */
function isGroup(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== TokenKind.number) return false;
  if (tokens.start[index]! - tokens.end[index - 1]! !== 1) return false;
  return /^\d{3}(?:\.\d+)?$/.test(tokens.text[index]!);
}

/** `e10` glued, `x10-8`, `×10−8`. */
function readExponent({ tokens, at, end }: Place): { power: number; end: number } | null {
  const glued = at < end && !spaceBefore(tokens, at);
  if (!glued) return null;
  const text = tokens.text[at]!;
  if (/^e\d{1,2}$/i.test(text)) return { power: Number(text.slice(1)), end: at + 1 };
  if (/^e$/i.test(text) && at + 2 < end && /^[-+−]$/.test(tokens.text[at + 1]!)) {
    const power = Number(tokens.text[at + 2]);
    const sign = tokens.text[at + 1] === '+' ? 1 : -1;
    if (power < 40) return { power: power * sign, end: at + 3 };
  }
  const isTimesTen = text === 'x10' || (/^[×x]$/.test(text) && tokens.text[at + 1] === '10');
  const after = text === 'x10' ? at + 1 : at + 2;
  if (!isTimesTen || after + 1 >= end || !/^[-−]$/.test(tokens.text[after]!)) return null;
  const power = Number(tokens.text[after + 1]);
  return power < 40 ? { power: -power, end: after + 2 } : null;
}

/** `3/4` with a small denominator that is the larger one; `24/7` and `9/11` are no fractions. */
function readSlash({ tokens, at, end }: Place, numerator: number) {
  if (at + 1 >= end || tokens.text[at] !== '/' || spaceBefore(tokens, at)) return null;
  if (tokens.kind[at + 1] !== TokenKind.number || spaceBefore(tokens, at + 1)) return null;
  const denominator = parseDigits(tokens.text[at + 1]!);
  if (denominator === null || !SLASH_DENOMINATORS.has(denominator)) return null;
  if (numerator >= denominator || !Number.isInteger(numerator)) return null;
  return { value: numerator / denominator, end: at + 2 };
}

const SLASH_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 50, 64, 100]);

function readDigitTail({ tokens, at, end }: Place): { value: number; end: number } | null {
  if (at >= end) return null;
  const sign = FRACTION_SIGNS.get(tokens.text[at]!);
  if (sign !== undefined) return { value: sign, end: at + 1 };
  if (tokens.kind[at] !== TokenKind.number || !/^[1-7]$/.test(tokens.text[at]!)) return null;
  const slash = readSlash({ tokens, at: at + 1, end }, Number(tokens.text[at]));
  return slash === null ? null : { value: slash.value, end: slash.end };
}

/** Number words after digits or words: "million", "hundred", "lakh crore", "and a half". */
function withScale(
  { tokens, at, end }: Place,
  { first, base, form }: { first: number; base: number; form: NumeralForm },
): Numeral {
  let next = at;
  let before = base;
  let scale = 1;
  const half = readAndFraction({ tokens, at: next, end });
  if (half !== null) {
    before += half.value;
    next = half.end;
  }
  if (tokens.lower[next] === 'hundred' && next < end && before < 10_000) {
    // "3 hundred and 21", "4 hundred million"
    before *= 100;
    next += 1;
    if (
      tokens.lower[next] === 'and' &&
      next + 1 < end &&
      /^\d{1,2}$/.test(tokens.text[next + 1]!)
    ) {
      before += Number(tokens.text[next + 1]);
      next += 2;
    }
  }
  for (let count = 0; count < 3 && next < end; count += 1) {
    const here = tokens.text[next] === '-' && !spaceBefore(tokens, next) ? next + 1 : next;
    const word = SCALES.get(tokens.lower[here] ?? '');
    if (word === undefined || here >= end) break;
    scale *= word;
    next = here + 1;
  }
  let value = exact(before * scale);
  if (scale > 1) {
    const after = readAndFraction({ tokens, at: next, end });
    if (after !== null) {
      const small = SCALES.get(tokens.lower[after.end] ?? '');
      value += after.value * (small !== undefined && small < scale ? small : scale);
      next = small !== undefined && small < scale ? after.end + 1 : after.end;
    }
  }
  return numeral({ first, end: next, form, value, base: before, scale, hasScale: scale > 1 });
}

/** "and a half", "and three quarters", "and a quarter". */
function readAndFraction({ tokens, at, end }: Place): { value: number; end: number } | null {
  if (at + 2 >= end + 1 || tokens.lower[at] !== 'and') return null;
  const lower = tokens.lower[at + 1];
  if (at + 1 >= end || lower === undefined) return null;
  const count = lower === 'a' || lower === 'one' ? 1 : (ONES.get(lower) ?? 0);
  if (count === 0) return null;
  const second = tokens.text[at + 2] === '-' ? at + 3 : at + 2;
  if (second >= end) return null;
  const word = tokens.lower[second]!;
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || count > 1 !== word.endsWith('s')) return null;
  if (lower === 'a' && word !== 'half' && word !== 'quarter' && tokens.lower[second + 1] === 'of') {
    return null;
  }
  return { value: count / denominator, end: second + 1 };
}

/** "two-thirds", "three quarters", "one half", "four-fifths", also of a scale: "two-thirds of a million". */
function readFractionWords(place: Place): Numeral | null {
  const { tokens, at, end } = place;
  const count = ONES.get(tokens.lower[at]!) ?? TEENS.get(tokens.lower[at]!);
  if (count === undefined) return null;
  // "two-thirds", and "one - half" as some copy has it.
  const isHyphen =
    isGluedHyphen(place, at + 1) ||
    (tokens.text[at + 1] === '-' && DENOMINATORS.has(tokens.lower[at + 2] ?? ''));
  const next = isHyphen ? at + 2 : at + 1;
  if (next >= end) return null;
  const word = tokens.lower[next]!;
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || count > 1 !== word.endsWith('s')) return null;
  // "five quarters" is fifteen months, "one second" a moment, "one third party" an ordinal.
  if (denominator === 4 && count > 3 && !isHyphen) return null;
  if (denominator === 4 && count === 2 && tokens.lower[next + 1] !== 'of' && !isHyphen) return null;
  if (count === 1 && !isHyphen && word !== 'half' && word !== 'quarter') {
    const after = tokens.lower[next + 1];
    if (after !== undefined && next + 1 < end && !FOLLOWS_A_FRACTION.has(after)) return null;
  }
  return ofScale({ tokens, at: next + 1, end }, { first: at, value: count / denominator });
}

const FOLLOWS_A_FRACTION = new Set(
  `of . , ; : ? ! ) in to were was are is had have has more less as and or were than from`.split(
    ' ',
  ),
);

/** "half a million", "two-thirds of a million", "a quarter of a million". */
function ofScale(
  { tokens, at, end }: Place,
  { first, value }: { first: number; value: number },
): Numeral {
  let next = tokens.lower[at] === 'of' ? at + 1 : at;
  const article = tokens.lower[next];
  if (article === 'a' || article === 'an' || article === 'one') next += 1;
  else next = value === 0.5 ? at : next;
  const word = tokens.lower[next];
  const scale =
    word === undefined || next >= end
      ? undefined
      : word === 'hundred'
        ? 100
        : word === 'dozen'
          ? 12
          : SCALES.get(word);
  if (scale === undefined || word?.endsWith('s')) {
    return numeral({ first, end: at, form: 'fraction', value });
  }
  return numeral({
    first,
    end: next + 1,
    form: 'words',
    value: exact(value * scale),
    base: value,
    scale,
    hasScale: true,
  });
}

/** `half`, `quarter million`. Whether a bare half is a figure, its surroundings decide later. */
function readHalf({ tokens, at, end }: Place): Numeral | null {
  const value = tokens.lower[at] === 'half' ? 0.5 : 0.25;
  const isHyphen = tokens.text[at + 1] === '-' && !spaceBefore(tokens, at + 1);
  const from = isHyphen ? at + 2 : at + 1;
  const read = ofScale({ tokens, at: from, end }, { first: at, value });
  if (isHyphen && read.form !== 'words')
    return ofScale({ tokens, at: at + 1, end: at + 1 }, { first: at, value });
  return read.form === 'words' || value === 0.5 ? read : null;
}

/** "a dozen", "a hundred", "a million and a half", "a few dozen", "a quarter", "a couple of". */
function readAfterArticle({ tokens, at, end }: Place): Numeral | null {
  const next = at + 1;
  if (next >= end) return null;
  const lower = tokens.lower[next]!;
  const after = tokens.lower[next + 1];
  if (lower === 'dozen') {
    return numeral({ first: at, end: next + 1, form: 'words', value: 12, base: 1, scale: 12 });
  }
  if (
    lower === 'half' &&
    after === '-' &&
    /^(?:dozen|million|billion)$/.test(tokens.lower[next + 2] ?? '')
  ) {
    return ofScale({ tokens, at: next + 2, end }, { first: at, value: 0.5 });
  }
  if (lower === 'half' && (after === 'million' || after === 'billion' || after === 'dozen')) {
    return ofScale({ tokens, at: next + 1, end }, { first: at, value: 0.5 });
  }
  if (lower === 'hundred' || SCALES.has(lower)) {
    const read = readWordsFrom({ tokens, at: next, end }, { first: at, implied: 1 });
    return read;
  }
  if (lower === 'pair' && after === 'of') {
    return numeral({ first: at, end: next + 1, form: 'words', value: 2 });
  }
  if (lower === 'single') {
    return numeral({ first: at, end: next + 1, form: 'words', value: 1 });
  }
  if (lower === 'score' && after === 'of') {
    return numeral({ first: at, end: next + 1, form: 'words', value: 20 });
  }
  if (lower === 'few' || lower === 'couple') return readAFew({ tokens, at, end });
  const denominator = DENOMINATORS.get(lower);
  if (denominator === undefined || lower.endsWith('s')) return null;
  if (lower === 'half') return null;
  if (next + 1 < end && !FOLLOWS_A_FRACTION.has(after ?? '')) return null;
  return ofScale({ tokens, at: next + 1, end }, { first: at, value: 1 / denominator });
}

/** "a few dozen", "a couple of hundred"; plain "a few" and "a couple of" are vague without limits. */
function readAFew({ tokens, at, end }: Place): Numeral | null {
  const isCouple = tokens.lower[at + 1] === 'couple';
  const next = tokens.lower[at + 2] === 'of' ? at + 3 : at + 2;
  const word = next < end ? tokens.lower[next]! : '';
  const scale = word === 'dozen' ? 12 : word === 'hundred' ? 100 : SCALES.get(word);
  if (scale !== undefined) {
    return numeral({ first: at, end: next + 1, form: 'vague', vague: true, low: 2 * scale });
  }
  if (isCouple && tokens.lower[at + 2] !== 'of') return null;
  return numeral({ first: at, end: at + 2, form: 'vague', vague: true });
}

/** "dozens", "tens of thousands", "hundreds of millions", "many thousands". */
function readVague({ tokens, at, end }: Place): Numeral | null {
  const lower = tokens.lower[at]!;
  let factor = lower === 'tens' ? 10 : (VAGUE_UNITS.get(lower) ?? 0);
  let next = at + 1;
  let isChain = false;
  while (tokens.lower[next] === 'of' && next + 1 < end) {
    const unit = VAGUE_UNITS.get(tokens.lower[next + 1]!);
    if (unit === undefined) break;
    factor *= unit;
    next += 2;
    isChain = true;
  }
  if (lower === 'tens' && !isChain) return null;
  const low = isChain ? 2 * factor : (VAGUE_PLURALS.get(lower) ?? null);
  return numeral({ first: at, end: next, form: 'vague', vague: true, low, hasScale: isChain });
}

function readWords({ tokens, at, end }: Place): Numeral | null {
  const read = readWordsFrom({ tokens, at, end }, { first: at, implied: 0 });
  if (read === null) return null;
  // "three hundred and two dozens", "two dozen"
  const word = tokens.lower[read.end];
  if (read.end < end && (word === 'dozen' || word === 'score') && (read.value ?? 0) < 100) {
    const value = (read.value ?? 0) * (word === 'dozen' ? 12 : 20);
    if (word === 'score' && tokens.lower[read.end + 1] === 'of') return read;
    return { ...read, end: read.end + 1, value, base: read.value ?? 0, scale: 12 };
  }
  // "thirty (30) days": the same number once more.
  const isTwice =
    tokens.text[read.end] === '(' &&
    tokens.text[read.end + 2] === ')' &&
    read.end + 2 < end &&
    tokens.kind[read.end + 1] === TokenKind.number &&
    parseDigits(tokens.text[read.end + 1]!) === read.value;
  return isTwice ? { ...read, end: read.end + 3 } : read;
}

/**
 * The grammar of spelled numbers: ones after tens, hundreds, falling scales, "and" inside. `implied`
 * is the 1 that "a" stands for. Null when an ordinal ends it.
 */
function readWordsFrom(
  { tokens, at, end }: Place,
  { first, implied }: { first: number; implied: number },
): Numeral | null {
  let total = 0;
  let group = implied;
  let hasGroup = implied > 0;
  let next = at;
  let scale = 1;
  let last = Infinity;
  let base = implied;
  while (next < end) {
    let here = next;
    if (next > at) {
      if (tokens.text[next] === '-' && !spaceBefore(tokens, next)) here = next + 1;
      else if (
        tokens.lower[next] === 'and' &&
        mayJoin({ tokens, at: next, end }, { group, total })
      ) {
        here = next + 1;
      }
    }
    if (here >= end) break;
    const lower = tokens.lower[here]!;
    const small = ONES.get(lower) ?? TEENS.get(lower) ?? TENS.get(lower);
    if (small !== undefined) {
      if (here > next && tokens.text[next] === '-' && small >= 10) break;
      const slot = hasGroup ? group % 100 : 0;
      const fits = small < 10 ? slot % 10 === 0 && slot !== 10 : slot === 0;
      if (!fits || (hasGroup && implied > 0 && group === implied && next === at)) break;
      if (hasGroup && group > 0 && group < 100 && small >= 10) break;
      group += small;
      hasGroup = true;
    } else if (lower === 'hundred' && hasGroup && group > 0 && group < 100) {
      group *= 100;
    } else {
      const word = SCALES.get(lower);
      if (word === undefined || lower.endsWith('s')) break;
      if (!hasGroup && total > 0) {
        total *= word;
        scale *= word;
      } else {
        if (!hasGroup || word >= last) break;
        base = group;
        total += group * word;
        scale = word;
        last = word;
      }
      group = 0;
      hasGroup = false;
    }
    next = here + 1;
  }
  if (next === at) return null;
  const value = total + group;
  const isPlainScale = scale > 1 && group === 0;
  return finishWords({ tokens, at: next, end }, { first, value, base, scale, isPlainScale, total });
}

/** "and" belongs to the number only after hundred or a scale, and before what fits and ends there. */
function mayJoin(
  { tokens, at, end }: Place,
  { group, total }: { group: number; total: number },
): boolean {
  const afterHundred = group >= 100 && group % 100 === 0;
  if (!afterHundred && !(total > 0 && group === 0)) return false;
  let next = at + 1;
  if (next >= end) return false;
  const lower = tokens.lower[next]!;
  const tens = TENS.get(lower);
  if (tens === undefined && !ONES.has(lower) && !TEENS.has(lower)) return false;
  next += 1;
  if (tens !== undefined) {
    const ones = tokens.text[next] === '-' ? next + 1 : next;
    if (ones < end && ONES.has(tokens.lower[ones]!)) next = ones + 1;
  }
  const after = next < end ? tokens.lower[next]! : '';
  if (after === 'hundred')
    return !afterHundred && total >= 1000 && !isScaleAfter(tokens, next, end);
  if (DENOMINATORS.has(after) && tokens.text[next - 1] !== '-') return false;
  return !SCALES.has(after) || (afterHundred && total === 0);
}

const isScaleAfter = (tokens: Tokens, at: number, end: number) =>
  at + 1 < end && SCALES.has(tokens.lower[at + 1]!);

interface Words {
  readonly first: number;
  readonly value: number;
  readonly base: number;
  readonly scale: number;
  readonly isPlainScale: boolean;
  readonly total: number;
}

function finishWords(
  { tokens, at, end }: Place,
  { first, value, base, scale, isPlainScale, total }: Words,
): Numeral | null {
  let next = at;
  let whole = value;
  const point = tokens.lower[next] === 'point' ? pointDigits({ tokens, at: next + 1, end }) : null;
  if (point !== null && total === 0) {
    whole += Number(`0.${point.digits}`);
    return withScale({ tokens, at: point.end, end }, { first, base: whole, form: 'words' });
  }
  const fraction = readAndFraction({ tokens, at: next, end });
  if (fraction !== null) {
    const small = SCALES.get(tokens.lower[fraction.end] ?? '');
    const isSmaller = small !== undefined && isPlainScale && small < scale;
    whole += fraction.value * (isSmaller ? small : isPlainScale ? scale : 1);
    next = isSmaller ? fraction.end + 1 : fraction.end;
    if (scale === 1) {
      return withScale({ tokens, at: next, end }, { first, base: whole, form: 'words' });
    }
  }
  const parts = readDenominator({ tokens, at: next, end }, whole);
  if (parts !== null) {
    return numeral({ first, end: parts.end, form: 'fraction', value: whole / parts.value });
  }
  if (endsInOrdinal(tokens, next, end)) return null;
  return numeral({
    first,
    end: next,
    form: 'words',
    value: whole,
    base: isPlainScale ? base : whole,
    scale: isPlainScale ? scale : 1,
    hasScale: scale > 1,
  });
}

/** "twenty-one fifths", "three twenty-firsts": any count over a plural ordinal. */
function readDenominator({ tokens, at, end }: Place, count: number) {
  if (at >= end || count < 2) return null;
  const isHyphen = tokens.text[at] === '-' && at + 1 < end;
  const here = isHyphen ? at + 1 : at;
  const word = tokens.lower[here]!;
  const value = DENOMINATORS.get(word);
  if (value !== undefined && word.endsWith('s')) {
    if (value === 4 && !isHyphen && tokens.lower[here + 1] !== 'of') return null;
    return { value, end: here + 1 };
  }
  const tens = TENS.get(word);
  if (tens === undefined || here + 1 >= end) return null;
  const last = tokens.text[here + 1] === '-' ? here + 2 : here + 1;
  const ones =
    last < end ? DENOMINATORS.get(tokens.lower[last]!.replace(/^firsts$/, '')) : undefined;
  const unit = tokens.lower[last] === 'firsts' ? 1 : ones;
  if (unit === undefined || unit > 9 || !tokens.lower[last]!.endsWith('s')) return null;
  return { value: tens + unit, end: last + 1 };
}

/** "twenty-first", "two hundredth". */
function endsInOrdinal(tokens: Tokens, next: number, end: number): boolean {
  if (next >= end) return false;
  const isHyphen = tokens.text[next] === '-' && !spaceBefore(tokens, next);
  const here = isHyphen ? next + 1 : next;
  const lower = tokens.lower[here];
  if (lower === undefined || here >= end) return false;
  if (isHyphen) return ORDINALS.has(lower);
  return lower === 'hundredth' || lower === 'thousandth' || lower === 'millionth';
}
