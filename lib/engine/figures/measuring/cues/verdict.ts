import type { Decision } from '../../decide.ts';
import { cueBy, type Cue, type Said } from './cue.ts';

/** What one reading makes of a word: what it says, `stop` to end the search, `next` to pass it, null when it has no opinion. */
export type Verdict = Said | 'stop' | 'next' | null;

/** Reads one word of a clause; the first in the list that has an opinion decides. */
export interface CueRule<Word> extends Decision {
  readonly read: (word: Word) => Verdict;
}

/** Ends a search or lets a word pass; it says nothing of what befell anybody. */
export type Step<Word> = (word: Word) => 'stop' | 'next' | null;

/** Asks the readings in their order; the first that has an opinion decides. */
export function firstVerdict<Word>(
  readings: readonly (CueRule<Word> | Step<Word>)[],
  word: Word,
): Cue | 'stop' | 'next' | null {
  for (const reading of readings) {
    if (typeof reading === 'function') {
      const step = reading(word);
      if (step !== null) return step;
      continue;
    }
    const verdict = reading.read(word);
    if (verdict === null) continue;
    return typeof verdict === 'string' ? verdict : cueBy(reading.id, verdict);
  }
  return null;
}
