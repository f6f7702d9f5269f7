import { seeded } from '../random.ts';
import { aligned, type TreebankSentence } from './treebank.ts';

/** Stay small in a title. */
const SMALL = new Set('a an the of in on at by for to and or but as with from'.split(' '));

/** The sentence In Title Case, as headlines are written. */
export const inTitleCase = (sentence: TreebankSentence) =>
  rewritten(sentence, (word) =>
    SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );

/** The sentence in capitals. */
export const inCapitals = (sentence: TreebankSentence) =>
  rewritten(sentence, (word) => word.toUpperCase());

/** The sentence without capitals. */
export const inSmall = (sentence: TreebankSentence) =>
  rewritten(sentence, (word) => word.toLowerCase());

function rewritten({ document, gold }: TreebankSentence, rewrite: (word: string) => string) {
  return aligned(
    document,
    gold.map((token) => ({ ...token, form: rewrite(token.form) })),
  );
}

/** Shares of sentences that are read again as headlines and dispatches are written. */
const SHARES = [
  [0.03, inCapitals],
  [0.04, inTitleCase],
  [0.03, inSmall],
] as const;
const SHORTEST = 4;

/** The sentences, and copies of some of them in other writing. The same seed gives the same. */
export function withCopies(sentences: readonly TreebankSentence[], seed: number) {
  const random = seeded(seed);
  const copies = sentences.flatMap((sentence) =>
    SHARES.filter(([share]) => random() < share && sentence.gold.length >= SHORTEST).map(
      ([, rewrite]) => rewrite(sentence),
    ),
  );
  return [...sentences, ...copies];
}
