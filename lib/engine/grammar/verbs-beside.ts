import type { Sentence } from '../document.ts';
import { remembered } from '../remembered.ts';
import { isVerbForm } from '../text/parts-of-speech.ts';
import type { Marks } from './marks.ts';

/** For so many tokens a verb is looked for. */
const REACH = 16;

const cutToStem = remembered((lower: string): string => {
  const bare = lower.replace(/(?:ing|ed|es|s)$/, '').replace(/([^aeiou])\1$/, '$1');
  return bare.length > 7 ? bare.slice(0, 7) : bare.replace(/e$/, '');
});

/** What the forms of a verb have in common, roughly: "kill" of "killed", "killing". */
export const stemOf = (lower: string): string => (lower.length < 5 ? lower : cutToStem(lower));

type Tagged = Pick<Marks, 'tags'>;

/** The next verb before token `at` in its sentence, or -1. */
export function verbBefore({ tags }: Tagged, { firstToken }: Sentence, at: number): number {
  for (let token = at - 1; token >= Math.max(firstToken, at - REACH); token--)
    if (isVerbForm(tags[token])) return token;
  return -1;
}

/** The next verb from token `at` on in its sentence, or -1. */
export function verbAfter({ tags }: Tagged, { endToken }: Sentence, at: number): number {
  for (let token = at; token < Math.min(endToken, at + REACH); token++)
    if (isVerbForm(tags[token])) return token;
  return -1;
}
