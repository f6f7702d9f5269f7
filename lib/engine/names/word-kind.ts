import { wordClass } from './index.ts';
import { remembered } from '../remembered.ts';

/** Words that stand in the same places of texts, by a coarse and a finer measure; "-" when unknown. */
export interface WordKind {
  readonly coarse: string;
  readonly middle: string;
}

const UNKNOWN: WordKind = { coarse: '-', middle: '-' };

/** Kind of a word in lower case. */
export const kindOf = remembered((lower: string): WordKind => {
  const { coarse, middle } = wordClass(lower);
  return coarse === 0 ? UNKNOWN : { coarse: `c${coarse}`, middle: `m${middle}` };
});
