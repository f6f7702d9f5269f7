import { givenNames, headWord, surnames, type Head } from '../names/lexicon/index.ts';

const LONGEST_HEAD = 3;

/** Words of a folded name as the lexicon has them: "croix - rouge". */
const wordsOf = (folded: string) => folded.replaceAll('-', ' - ').split(' ');

/** The head of another language that a folded name begins or ends with, and that is no English word. */
export function headAbroad(folded: string): Head | null {
  const words = wordsOf(folded);
  for (let length = Math.min(LONGEST_HEAD, words.length - 1); length >= 1; length--) {
    const first = words.slice(0, length).join(' ');
    if (isAbroad(headWord(first, 'first'), first)) return headWord(first, 'first')!;
    const last = words.slice(-length).join(' ');
    if (isAbroad(headWord(last, 'last'), last)) return headWord(last, 'last')!;
  }
  return null;
}

const isAbroad = (head: Head | undefined, key: string) =>
  head?.foreign === true &&
  !/^(?:place|thing|state|org)$/.test(head.type) &&
  headWord(key, 'last')?.foreign !== false &&
  headWord(key, 'first')?.foreign !== false &&
  !givenNames().has(key) &&
  !surnames().has(key);

/** True for a folded word that names of bodies of other languages begin with. */
export const beginsBodyAbroad = (word: string): boolean => isAbroad(headWord(word, 'first'), word);

/** True for a folded name that no person bears: it has such a head, and does not begin with a given name. */
export const isBodyAbroad = (folded: string): boolean =>
  headAbroad(folded) !== null && !givenNames().has(wordsOf(folded)[0]!);
