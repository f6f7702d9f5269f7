import type { Cue } from './cue.ts';

/** What one reading makes of a word: a cue, `stop` to end the search, `next` to pass it, null when it has no opinion. */
export type Verdict = Cue | 'stop' | 'next' | null;

/** Asks the readings in their order; the first that has an opinion decides. */
export function firstVerdict<Word>(
  readings: readonly ((word: Word) => Verdict)[],
  word: Word,
): Verdict {
  for (const reading of readings) {
    const verdict = reading(word);
    if (verdict !== null) return verdict;
  }
  return null;
}
