import { foldToken, givenNames } from '../../../names/lexicon/index.ts';
import { PartOfSpeech } from '../../../text/parts-of-speech.ts';
import { LetterCase } from '../../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import type { Analysis } from '../../../grammar/analysis.ts';
import { isPerson, isYears } from './age-of-person.ts';

const P = PartOfSpeech;

/** "Omar Said (72)", "the driver (42)": after a given name with a surname, or after a person. */
export function isInBrackets({ tokens, tags }: Analysis, amount: Amount): boolean {
  const { letterCase } = tokens;
  const { first, numberEnd, unit, form } = amount;
  if (unit !== null || form !== 'digits' || !isYears(amount)) return false;
  if (tokens.text[first - 1] !== '(' || tokens.text[numberEnd] !== ')') return false;
  let at = first - 2;
  if (tags[at] === P.noun) return isPerson(tokens.lower[at]!);
  if (tags[at] !== P.name) return false;
  while (at > first - 6 && letterCase[at - 1] === LetterCase.title) at -= 1;
  return at < first - 2 && givenNames().has(foldToken(tokens.lower[at]!));
}
