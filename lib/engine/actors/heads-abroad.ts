import { givenNames, headWord, surnames, type Head } from '../names/lexicon/index.ts';
import { words } from '../word-lists.ts';

const LONGEST_HEAD = 3;
const NO_ACTORS: ReadonlySet<string> = words('place thing state org');

/** Words of a folded name as the lexicon has them: "croix - rouge". */
const wordsOf = (folded: string) => folded.replaceAll('-', ' - ').split(' ');

/** The head of another language that a folded name begins or ends with, and that is no English word. */
export function headAbroad(folded: string): Head | null {
  const parts = wordsOf(folded);
  for (let length = Math.min(LONGEST_HEAD, parts.length - 1); length >= 1; length--) {
    const first = parts.slice(0, length).join(' ');
    if (isAbroad(headWord(first, 'first'), first)) return headWord(first, 'first')!;
    const last = parts.slice(-length).join(' ');
    if (isAbroad(headWord(last, 'last'), last)) return headWord(last, 'last')!;
  }
  return null;
}

const isAbroad = (head: Head | undefined, key: string) =>
  head?.foreign === true &&
  !NO_ACTORS.has(head.type) &&
  headWord(key, 'last')?.foreign !== false &&
  headWord(key, 'first')?.foreign !== false &&
  !givenNames().has(key) &&
  !surnames().has(key);

/** True for a folded word that names of bodies of other languages begin with. */
export const beginsBodyAbroad = (word: string): boolean => isAbroad(headWord(word, 'first'), word);

/** True for a folded name that no person bears: it has such a head, and does not begin with a given name. */
export const isBodyAbroad = (folded: string): boolean =>
  headAbroad(folded) !== null && !givenNames().has(wordsOf(folded)[0]!);
