import { spaceBefore } from '../../../text/tokens.ts';
import { numbers, words } from '../../../word-lists.ts';
import { DENOMINATORS, ONES, SCALES, TEENS } from '../../lexicon/numerals.ts';
import { exact, numeral, type Numeral, type NumeralForm, type Place } from '../numeral.ts';

/** "two-thirds", "three quarters", "one half", "four-fifths", also of a scale: "two-thirds of a million". */
export function readFractionWords({ tokens, at, end }: Place): Numeral | null {
  const count = ONES.get(tokens.lower[at]!) ?? TEENS.get(tokens.lower[at]!);
  if (count === undefined) return null;
  // "two-thirds", and "one - half" as some copy has it.
  const isHyphen = tokens.text[at + 1] === '-';
  const next = isHyphen ? at + 2 : at + 1;
  if (next >= end) return null;
  const word = tokens.lower[next]!;
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || count > 1 !== word.endsWith('s')) return null;
  if (!isHyphen) {
    // "five quarters" is fifteen months, "one second" a moment, "one third party" an ordinal.
    if (denominator === 4 && count !== 1 && count !== 3) return null;
    if (denominator === 4 && OF_YEAR.test(tokens.lower[at - 1] ?? '')) return null;
    const mayBeOrdinal = count === 1 && denominator !== 2 && denominator !== 4;
    if (mayBeOrdinal && !FOLLOWS_A_FRACTION.has(tokens.lower[next + 1] ?? '.')) return null;
  }
  return ofScale({ tokens, at: next + 1, end }, { first: at, value: count / denominator });
}

/** "the last three quarters": of the year. */
const OF_YEAR = /^(?:last|past|next|first|previous|these|those)$/;

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
  const of = tokens.lower[at] === 'of' ? at + 1 : at;
  const isArticle = tokens.lower[of] === 'a' || tokens.lower[of] === 'an';
  // "half-a-dozen"
  const afterArticle = tokens.text[of + 1] === '-' ? of + 2 : of + 1;
  const next = isArticle ? afterArticle : value === 0.5 ? at : of;
  const word = next < end ? tokens.lower[next]! : '';
  const scale = word === 'dozen' ? 12 : SCALES.get(word);
  if (scale === undefined) return numeral({ first, end: at, form: 'fraction', value });
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
  const read = ofScale({ tokens, at: isHyphen ? at + 2 : at + 1, end }, { first: at, value });
  if (read.form === 'words') return read;
  // "a quarter-mile track", but the quarter of a year before other words
  if (value !== 0.5 && !isHyphen) return null;
  return numeral({ first: at, end: at + 1, form: 'fraction', value });
}

/** "and a half", "-and-a-half", "and three quarters": of a number that ends at `place.at`. */
export function readAndFraction(place: Place): { value: number; end: number } | null {
  const { tokens, end } = place;
  const overHyphen = (index: number) => (isGluedHyphen(place, index) ? index + 1 : index);
  const and = overHyphen(place.at);
  if (and + 1 >= end || tokens.lower[and] !== 'and') return null;
  const at = overHyphen(and + 1) - 1;
  const lower = tokens.lower[at + 1]!;
  const count = lower === 'a' ? 1 : ONES.get(lower);
  if (count === undefined) return null;
  const second = tokens.text[at + 2] === '-' ? at + 3 : at + 2;
  const denominator = second < end ? DENOMINATORS.get(tokens.lower[second]!) : undefined;
  return denominator === undefined ? null : { value: count / denominator, end: second + 1 };
}

/** "twenty-one fifths": any count over a plural ordinal; "five quarters" only "of" something. */
export function readDenominator({ tokens, at, end }: Place, count: number) {
  const isHyphen = tokens.text[at] === '-';
  const here = isHyphen ? at + 1 : at;
  if (here >= end || count < 2) return null;
  const word = tokens.lower[here]!;
  const value = DENOMINATORS.get(word);
  if (value === undefined || !word.endsWith('s')) return null;
  if (value === 4 && !isHyphen && (count === 2 || tokens.lower[here + 1] !== 'of')) return null;
  return { value, end: here + 1 };
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
  if (tokens.lower[next] === 'hundred' && next < end) {
    // "4 hundred million"
    before *= 100;
    next += 1;
  }
  const small = next < end ? SMALL_SCALES.get(tokens.lower[next]!) : undefined;
  if (small !== undefined) {
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
  const value = exact(before * scale);
  return numeral({ first, end: next, form, value, base: before, scale, hasScale: scale > 1 });
}
