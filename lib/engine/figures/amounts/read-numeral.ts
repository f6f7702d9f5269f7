import { TokenKind } from '../../text/tokens.ts';
import { ONES, TEENS, TENS, VAGUE_PLURALS } from '../lexicon/numerals.ts';
import type { Numeral, Place } from './numeral.ts';
import { readAfterArticle, readSeveral, readVague } from './numerals/vague.ts';
import { readWords, readWordsFrom, readZero } from './numerals/words.ts';
import { readDigits } from './numerals/digits.ts';
import { readFractionWords, readHalf } from './numerals/fractions.ts';
import { words } from '../../word-lists.ts';

/** "about hundred miles", "close to million": after these a bare scale word stands for one of it. */
const BEFORE_BARE_SCALE = words(`
  about around nearly almost approximately roughly over some least to
`);
const BEFORE_TO = new Set(['close', 'up']);

function readBareScale(place: Place): Numeral | null {
  return isBareScale(place) ? readWordsFrom(place, { first: place.at, implied: 1 }) : null;
}

/** "hundred and fifty pupils", "thousand five hundred goats", "over hundred homes". */
function isBareScale({ tokens, at, end }: Place): boolean {
  const before = tokens.lower[at - 1] ?? '';
  if (BEFORE_BARE_SCALE.has(before))
    return before !== 'to' || BEFORE_TO.has(tokens.lower[at - 2] ?? '');
  if (at + 2 >= end) return false;
  const word = tokens.lower[tokens.lower[at + 1] === 'and' ? at + 2 : at + 1]!;
  const isSmall = ONES.has(word) || TEENS.has(word) || TENS.has(word);
  return isSmall && (tokens.lower[at + 1] === 'and' || tokens.lower[at + 2] === 'hundred');
}

/** How a numeral is read that begins with one of these words. */
const BY_FIRST_WORD: ReadonlyMap<string, (place: Place) => Numeral | null> = new Map([
  ...[ONES, TEENS, TENS].flatMap((words) =>
    [...words.keys()].map(
      (word) => [word, (place: Place) => readFractionWords(place) ?? readWords(place)] as const,
    ),
  ),
  ...[...VAGUE_PLURALS.keys(), 'tens'].map((word) => [word, readVague] as const),
  ...['a', 'an'].map((word) => [word, readAfterArticle] as const),
  ...['half', 'quarter'].map((word) => [word, readHalf] as const),
  ...['zero', 'nought', 'naught', 'nil'].map((word) => [word, readZero] as const),
  ...['hundred', 'thousand', 'million', 'billion'].map((word) => [word, readBareScale] as const),
  ['several', readSeveral],
]);

/** All words with which a numeral may begin. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(BY_FIRST_WORD.keys());

/** Reads the longest numeral that begins at `place.at`, or null. Linear: it never looks back. */
export function readNumeral(place: Place): Numeral | null {
  const { tokens, at, end } = place;
  if (at >= end) return null;
  const kind = tokens.kind[at];
  if (kind === TokenKind.number) return readDigits(place);
  if (kind !== TokenKind.word) return null;
  return BY_FIRST_WORD.get(tokens.lower[at]!)?.(place) ?? null;
}
