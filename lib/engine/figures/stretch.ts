import type { Sentence } from '../document.ts';
import type { Analysis } from '../grammar/analysis.ts';
import type { Story } from './story.ts';

/** The part of a document that one walk covers: a sentence, or a cell of a line. Tokens half-open. */
export interface Stretch {
  readonly scan: Analysis;
  readonly sentence: Sentence;
  readonly first: number;
  readonly end: number;
  /** What the text as a whole is about. */
  readonly story: Story;
}

/** A part of a stretch. Its fields are named, not spread: V8 then meets one shape wherever stretches are read. */
export const partOf = (
  { scan, sentence, story }: Stretch,
  first: number,
  end: number,
): Stretch => ({
  scan,
  sentence,
  first,
  end,
  story,
});
