import { LetterCase, type Tokens } from './tokens.ts';

const FARTHEST = 24;
const LONGEST_LITTLE = 4;
const ENOUGH = 2;

const GOES_ON = /^(?:of|['’]s?|-)$/;

/**
 * Whether the token at `at`, in a sentence `[first, end)`, has a capital that means something: around it
 * stand longer words in small letters, which a headline has not ("watched 48 Hours" against "Held for 48 Hours"). A name
 * that goes on ("the Hundred Days Offensive") tells of what took place, and for how long.
 */
export function isCapitalInProse(
  { lower, letterCase }: Tokens,
  at: number,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  if (at <= first || letterCase[at] !== LetterCase.title) return false;
  const next = at + 1 < end ? lower[at + 1]! : '.';
  if (
    letterCase[at + 1] === LetterCase.title ||
    letterCase[at + 1] === LetterCase.upper ||
    GOES_ON.test(next)
  )
    return false;
  const stop = Math.min(end, at + FARTHEST);
  let small = 0;
  for (let index = Math.max(first, at - FARTHEST); index < stop && small < ENOUGH; index += 1)
    if (letterCase[index] === LetterCase.lower && lower[index]!.length > LONGEST_LITTLE) small += 1;
  return small >= ENOUGH;
}
