import type { Document, Sentence } from '../document.ts';
import { LetterCase, type Tokens } from './tokens.ts';

/** How a sentence is written; decides what capitals are worth. */
export const Writing = {
  plain: 0,
  /** Headlines In Title Case: small words apart, every word has a capital. */
  titles: 1,
  capitals: 2,
  /** No capitals at all. */
  small: 3,
} as const;

/** Small words that are written with a capital only where a sentence or a title begins. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my your there here
  in on at by for from with after before when while if but and or as although though however since
  until during under over about among many some most all both several few no not one two three four
  five six seven eight nine ten meanwhile also another according earlier later last so then now what
  who why how where which whose every each other such more less only just even still yet once upon
  of to into onto against between through without within despite because unless per via is are was
  were be been being has have had do does did will would can could may might shall should must
  him them us me himself themselves itself nor than too very`.split(/\s+/),
);

const SHORTEST_TITLE = 4;

/** One of `Writing` for the tokens of a sentence. */
export function writingOf(
  tokens: Tokens,
  { firstToken, endToken, kind }: Pick<Sentence, 'firstToken' | 'endToken' | 'kind'>,
): number {
  let capitals = 0;
  let upper = 0;
  let long = 0;
  let longCapitals = 0;
  let count = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const letterCase = tokens.letterCase[at]!;
    if (letterCase === LetterCase.none || tokens.text[at] === 'I') continue;
    count += 1;
    const isCapital = letterCase !== LetterCase.lower;
    if (isCapital) capitals += 1;
    if (letterCase === LetterCase.upper) upper += 1;
    if (tokens.lower[at]!.length < 4 || FUNCTION_WORDS.has(tokens.lower[at]!)) continue;
    long += 1;
    if (isCapital) longCapitals += 1;
  }
  if (count === 0) return Writing.plain;
  if (capitals === 0) return kind === 'item' && count < 4 ? Writing.plain : Writing.small;
  if (count >= 3 && upper >= count * 0.7) return Writing.capitals;
  const isTitle =
    long >= SHORTEST_TITLE && longCapitals >= long * 0.85 && endToken - firstToken < 30;
  return isTitle ? Writing.titles : Writing.plain;
}

const known = new WeakMap<readonly Sentence[], Uint8Array>();

/** One of `Writing` for each sentence; found once for each text. */
export function writingsOf({ tokens, sentences }: Document): Uint8Array {
  let writings = known.get(sentences);
  if (writings === undefined) {
    writings = Uint8Array.from(sentences, (sentence) => writingOf(tokens, sentence));
    known.set(sentences, writings);
  }
  return writings;
}
