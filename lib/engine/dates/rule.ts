import type { Read } from './expression.ts';
import type { Reader } from './reader.ts';

/** One way of writing one kind of date. Rules are data: which to try is told by the first token. */
export interface DateRule {
  /** `dates/<what-it-reads>`, unique; printed in every row the rule produces. */
  readonly id: string;
  /** The shortest text the rule reads whole. The tests run it. */
  readonly example: string;
  /** Word classes (`Is`) the first token may have. */
  readonly starts: number;
  /** Read in histories only, or in news only; both when left out. */
  readonly genre?: 'news' | 'narrative';
  /** What stands at token `at`, or null. Looks at a bounded number of tokens. */
  readonly read: (reader: Reader, at: number) => Read | null;
}

/** The longest reading at `at` among `rules`; the earlier rule wins a draw. */
export function longest(
  rules: readonly DateRule[],
  reader: Reader,
  at: number,
): { readonly read: Read; readonly rule: DateRule } | null {
  const word = reader.word(at);
  if (word === undefined) return null;
  let best: { read: Read; rule: DateRule } | null = null;
  for (const rule of rules) {
    if ((rule.starts & word.is) === 0) continue;
    const read = rule.read(reader, at);
    if (read !== null && (best === null || read.end > best.read.end)) best = { read, rule };
  }
  return best;
}
