import { PartOfSpeech } from '../text/parts-of-speech.ts';
import type { LinkScene } from './scene.ts';

/** How far apart two words may be for the path between them to be told. */
const LONGEST_PATH = 24;
/** Longer paths are all the same. */
const MOST_LETTERS = 7;

/** One letter a part of speech; what says little has none. */
const LETTERS = ' nNVDGpicx1ts,"';
const BITS = 4;
const COMMA = LETTERS.indexOf(',');
const PAUSE = LETTERS.indexOf('"');

const letterOf = new Uint8Array(64);
for (const [letter, part] of [
  ['n', PartOfSpeech.noun],
  ['N', PartOfSpeech.name],
  ['V', PartOfSpeech.verb],
  ['D', PartOfSpeech.past],
  ['G', PartOfSpeech.ing],
  ['p', PartOfSpeech.pronoun],
  ['i', PartOfSpeech.preposition],
  ['c', PartOfSpeech.conjunction],
  ['x', PartOfSpeech.auxiliary],
  ['1', PartOfSpeech.number],
  ['t', PartOfSpeech.to],
  ['s', PartOfSpeech.possessive],
] as const)
  letterOf[part] = LETTERS.indexOf(letter);

/** Paths in letters by their letters' numbers: few thousand of the many possible come. */
const paths = new Map<number, string>();
const MOST_PATHS = 20_000;

/** Parts of speech between two tokens, one letter each; null when they are far apart. */
export function pathBetween(
  { document: { tokens }, tags }: LinkScene,
  from: number,
  to: number,
): string | null {
  if (to - from > LONGEST_PATH) return null;
  let path = 0;
  let last = 0;
  let count = 0;
  for (let token = from; token < to; token++) {
    const lower = tokens.lower[token]!;
    const letter =
      lower === ',' ? COMMA : lower === '"' || lower === ';' ? PAUSE : letterOf[tags[token]!]!;
    if (letter === 0 || letter === last) continue;
    if (++count > MOST_LETTERS) return '…';
    path = (path << BITS) | letter;
    last = letter;
  }
  let told = paths.get(path);
  if (told === undefined) {
    told = lettersOf(path);
    if (paths.size >= MOST_PATHS) paths.clear();
    paths.set(path, told);
  }
  return told;
}

function lettersOf(path: number): string {
  let letters = '';
  for (let rest = path; rest !== 0; rest >>>= BITS)
    letters = LETTERS[rest & ((1 << BITS) - 1)]! + letters;
  return letters;
}
