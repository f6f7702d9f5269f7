import { isNounTag, isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, spaceBefore } from '../../text/tokens.ts';
import type { Stretch } from '../stretch.ts';

/** The token at `index` in lower case; empty outside the text. */
export const lowerAt = ({ lower }: Stretch, index: number) => lower[index] ?? '';

/** Whether no space stands before token `index`, which is inside the stretch. */
export const isGlued = ({ tokens, end }: Stretch, index: number) =>
  index < end && !spaceBefore(tokens, index);

/** Whether what follows the number is what it counts: a plural noun, perhaps after adjectives. */
export function countsAfter({ tokens, letterCase, tags, end }: Stretch, at: number): boolean {
  for (let index = at; index < Math.min(end, at + 4); index += 1) {
    const tag = tags[index];
    const lower = tokens.lower[index]!;
    if (isNounTag(tag) && isPluralNoun(lower)) {
      return letterCase[index] === LetterCase.lower;
    }
    if (tag === P.past || tag === P.adjective) {
      if (/^(?:dead|killed|wounded|injured|missing|hurt|arrested)$/.test(lower)) return true;
      continue;
    }
    if (tag !== P.noun || letterCase[index] !== LetterCase.lower) return false;
  }
  return false;
}
