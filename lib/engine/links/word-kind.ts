import { wordClass } from '../names/index.ts';

/** Words that stand in the same places of texts, by a coarse and a finer measure; "-" when unknown. */
export interface WordKind {
  readonly coarse: string;
  readonly middle: string;
}

const MOST_KINDS = 20_000;
const kinds = new Map<string, WordKind>();
const UNKNOWN: WordKind = { coarse: '-', middle: '-' };

/** Kind of a word in lower case. What was looked up once is remembered. */
export function kindOf(lower: string): WordKind {
  const known = kinds.get(lower);
  if (known !== undefined) return known;
  const { coarse, middle } = wordClass(lower);
  const kind = coarse === 0 ? UNKNOWN : { coarse: `c${coarse}`, middle: `m${middle}` };
  if (kinds.size >= MOST_KINDS) kinds.clear();
  kinds.set(lower, kind);
  return kind;
}
