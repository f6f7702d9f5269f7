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

/** "hundred and fifty pupils", "thousand five hundred goats", "over hundred homes". */
function isBareScale({ tokens, at, end }: Place): boolean {
  const before = tokens.lower[at - 1] ?? '';
  if (BEFORE_BARE_SCALE.has(before))
    return before !== 'to' || BEFORE_TO.has(tokens.lower[at - 2] ?? '');
  if (BEFORE_ANOTHER.has(before) || at + 2 >= end) return false;
  const isSmall = (index: number) => {
    const word = tokens.lower[index] ?? '';
    return ONES.has(word) || TEENS.has(word) || TENS.has(word);
  };
  if (tokens.lower[at + 1] === 'and') return isSmall(at + 2);
  return isSmall(at + 1) && tokens.lower[at + 2] === 'hundred';
}

/** "several hundred", "per hundred", "a few thousand": other numerals. */
const BEFORE_ANOTHER = words('few several couple many per the of that in every');

/** All words with which a numeral may begin. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[ONES, TEENS, TENS, VAGUE_PLURALS].flatMap((words) => [...words.keys()]),
  ...'a an half quarter several zero nought naught nil tens hundred thousand million billion'.split(
    ' ',
  ),
]);

/** Reads the longest numeral that begins at `place.at`, or null. Linear: it never looks back. */
export function readNumeral(place: Place): Numeral | null {
  const { tokens, at, end } = place;
  if (at >= end) return null;
  const kind = tokens.kind[at];
  if (kind === TokenKind.number) return readDigits(place);
  if (kind !== TokenKind.word) return null;
  const lower = tokens.lower[at]!;
  if (!FIRST_WORDS.has(lower)) return null;
  if (ONES.has(lower) || TEENS.has(lower) || TENS.has(lower)) {
    return readFractionWords(place) ?? readWords(place);
  }
  switch (lower) {
    case 'a':
    case 'an':
      return readAfterArticle(place);
    case 'half':
    case 'quarter':
      return readHalf(place);
    case 'several':
      return readSeveral(place);
    case 'zero':
    case 'nought':
    case 'naught':
    case 'nil':
      return readZero(place);
    case 'tens':
      return readVague(place);
    case 'hundred':
    case 'thousand':
    case 'million':
    case 'billion':
      return isBareScale(place) ? readWordsFrom(place, { first: at, implied: 1 }) : null;
    default:
      return readVague(place);
  }
}
