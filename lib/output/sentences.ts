import type { Span } from '../engine/span.ts';

/** The plain text that facts were read from, cut into sentences. A `Document` is one. */
export interface CutText {
  readonly text: string;
  readonly sentences: readonly (Span & { readonly goesOn?: true })[];
}

/** What a cell is about: index of its sentence, and its own words. */
interface Fact {
  readonly sentence: number;
  readonly text: string;
}

/** The `sentence` column is at most this many times the text, however many facts stand in it… */
const MOST_GROWTH = 8;
/** …or this many characters, where the text is short. */
const ALWAYS_GIVEN = 20_000;
const SHORTEST_CELL = 60;
/** The most characters that a cell repeats of a sentence. */
const LONGEST_CELL = 1000;

/**
 * What stands in the column `sentence` for the facts of one table: the sentence with white space
 * folded. Where facts stand so close that the column would grow far beyond the text, only what
 * stands around the fact. `…` marks each cut.
 */
export function sentenceCells(cut: CutText): (facts: readonly Fact[]) => (fact: Fact) => string {
  const folded = foldedSentences(cut);
  return (facts) => {
    let total = 0;
    for (const { sentence } of facts) total += folded[sentence]?.length ?? 0;
    const room = Math.max(ALWAYS_GIVEN, cut.text.length * MOST_GROWTH);
    const fair = total <= room ? LONGEST_CELL : Math.floor(room / facts.length);
    const most = Math.max(SHORTEST_CELL, Math.min(fair, LONGEST_CELL));
    return ({ sentence, text }) => around(folded[sentence] ?? '', text, most);
  };
}

/** White space at an end, beside other white space, or other than a blank: few sentences have any. */
const UNFOLDED = /^\s|\s\s|[^\S ]|\s$/;

/** The text of each sentence with white space folded, by index. */
export function foldedSentences({ text, sentences }: CutText): string[] {
  return sentences.map(({ start, end, goesOn }, index) => {
    const given = text.slice(start, end);
    const words = UNFOLDED.test(given) ? given.replace(/\s+/g, ' ').trim() : given;
    return `${sentences[index - 1]?.goesOn ? '… ' : ''}${words}${goesOn ? ' …' : ''}`;
  });
}

/** At most `most` characters with `words` in the middle of them. */
function around(sentence: string, words: string, most: number): string {
  if (sentence.length <= most) return sentence;
  const found = Math.max(0, sentence.indexOf(words.slice(0, most)));
  const spare = Math.max(0, most - words.length);
  const from = Math.max(0, Math.min(found - (spare >> 1), sentence.length - most));
  const to = from + most;
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );
}
