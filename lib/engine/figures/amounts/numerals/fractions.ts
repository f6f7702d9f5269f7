import { spaceBefore } from '../../../text/tokens.ts';
import { numbers, words } from '../../../word-lists.ts';
import { DENOMINATORS, ONES, SCALES, TEENS, TENS } from '../../lexicon/numerals.ts';
import { exact, numeral, type Numeral, type NumeralForm, type Place } from '../numeral.ts';

/** "two-thirds", "three quarters", "one half", "four-fifths", also of a scale: "two-thirds of a million". */
export function readFractionWords(place: Place): Numeral | null {
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
  if (denominator === 4 && count === 2 && !isHyphen) return null;
  if (denominator === 4 && !isHyphen && OF_YEAR.test(tokens.lower[at - 1] ?? '')) {
    if (tokens.lower[next + 1] !== 'of') return null;
  }
  if (count === 1 && !isHyphen && word !== 'half' && word !== 'quarter') {
    const after = tokens.lower[next + 1];
    if (after !== undefined && next + 1 < end && !FOLLOWS_A_FRACTION.has(after)) return null;
  }
  return ofScale({ tokens, at: next + 1, end }, { first: at, value: count / denominator });
}

/** "for three quarters in a row": of the year. */
const OF_YEAR =
  /^(?:for|last|past|next|first|these|those|consecutive|straight|successive|previous)$/;

const isGluedHyphen = ({ tokens }: Place, index: number) =>
  tokens.text[index] === '-' && !spaceBefore(tokens, index) && index + 1 < tokens.count;

/** What may stand after "a third" or "one fifth" when a share is meant and no place in a row. */
export const FOLLOWS_A_FRACTION = words(`
  of . , ; : ? ! ) in to were was are is had have has more less as and or were than from since
  after before over on by at during between while but compared last this every below above under
  fewer higher lower cheaper dearer bigger larger smaller shorter longer faster slower heavier
  lighter weaker stronger better worse each per year-on-year overnight
`);

/** "half a million", "two-thirds of a million", "a quarter of a million". */
export function ofScale(
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
export function readHalf({ tokens, at, end }: Place): Numeral | null {
  const value = tokens.lower[at] === 'half' ? 0.5 : 0.25;
  const isHyphen = tokens.text[at + 1] === '-' && !spaceBefore(tokens, at + 1);
  const isChain = isHyphen && tokens.lower[at + 2] === 'a' && tokens.text[at + 3] === '-';
  if (isChain) {
    // "half-a-dozen"
    const whole = ofScale({ tokens, at: at + 4, end }, { first: at, value });
    if (whole.form === 'words') return whole;
  }
  const from = isHyphen ? at + 2 : at + 1;
  const read = ofScale({ tokens, at: from, end }, { first: at, value });
  if (isHyphen && read.form !== 'words')
    return ofScale({ tokens, at: at + 1, end: at + 1 }, { first: at, value });
  // "a quarter-mile track", but the quarter of a year before other words
  const isOfUnit = isHyphen || QUARTERED.test(tokens.lower[at + 1] ?? '');
  return read.form === 'words' || value === 0.5 || isOfUnit ? read : null;
}

const QUARTERED = /^(?:mile|pound|inch|acre|tonne|ton|kilo|litre)$/;

/** "and a half", "-and-a-half", "and three quarters": of a number that ends at `place.at`. */
export function readAndFraction(place: Place): { value: number; end: number } | null {
  const { tokens, end } = place;
  const overHyphen = (index: number) => (isGluedHyphen(place, index) ? index + 1 : index);
  const and = overHyphen(place.at);
  if (and + 1 >= end || tokens.lower[and] !== 'and') return null;
  const at = overHyphen(and + 1) - 1;
  const lower = tokens.lower[at + 1]!;
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

/** "twenty-one fifths", "three twenty-firsts": any count over a plural ordinal. */
export function readDenominator({ tokens, at, end }: Place, count: number) {
  if (at >= end || count < 2) return null;
  const isHyphen = tokens.text[at] === '-' && at + 1 < end;
  const here = isHyphen ? at + 1 : at;
  const word = tokens.lower[here]!;
  const value = DENOMINATORS.get(word);
  if (value !== undefined && word.endsWith('s')) {
    if (value === 4 && !isHyphen && (count === 2 || tokens.lower[here + 1] !== 'of')) return null;
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

/** Dozens and scores in figures: "3 dozen", "2 dz". */
const SMALL_SCALES = numbers('dozen:12 dozens:12 doz:12 doz.:12 dz:12 dzs:12 score:20');

/** Number words after digits or words: "million", "hundred", "lakh crore", "and a half". */
export function withScale(
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
  const small = next < end ? SMALL_SCALES.get(tokens.lower[next]!) : undefined;
  if (small !== undefined && half === null && form === 'digits') {
    const value = exact(before * small);
    return numeral({ first, end: next + 1, form, value, base: before, scale: small });
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
      const lesser = SCALES.get(tokens.lower[after.end] ?? '');
      value += after.value * (lesser !== undefined && lesser < scale ? lesser : scale);
      next = lesser !== undefined && lesser < scale ? after.end + 1 : after.end;
    }
  }
  return numeral({ first, end: next, form, value, base: before, scale, hasScale: scale > 1 });
}
