import { spaceBefore } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';

/** `1.` or `2)` at the start of a list line; a line that is nothing but a number. */
export function isListNumber(
  { scan, sentence, end }: Stretch,
  { first, numberEnd, form, unit }: Amount,
): string | null {
  if (form !== 'digits' || unit !== null || first !== sentence.firstToken) return null;
  const { tokens } = scan;
  const next = tokens.text[numberEnd];
  if (numberEnd >= end) return null;
  const isSmall = /^\d{1,2}$/.test(tokens.text[first]!);
  const isMark = (next === '.' || next === ')') && isSmall && !spaceBefore(tokens, numberEnd);
  return isMark ? 'the number of a list line' : null;
}
