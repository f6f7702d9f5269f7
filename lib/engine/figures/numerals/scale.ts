import { spaceBefore } from '../../text/tokens.ts';
import { SCALES } from '../lexicon/numerals.ts';
import { exact, numeral, type Numeral, type NumeralForm, type Place } from '../numeral.ts';
import { readAndFraction } from './fractions.ts';

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
