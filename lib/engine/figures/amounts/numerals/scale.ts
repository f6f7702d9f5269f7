import { spaceBefore } from '../../../text/tokens.ts';
import { SCALES } from '../../lexicon/numerals.ts';
import { exact, numeral, type Numeral, type NumeralForm, type Place } from '../numeral.ts';
import { readAndFraction } from './fractions.ts';
import { numbers } from '../../../word-lists.ts';

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
