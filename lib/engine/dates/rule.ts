import type { Found, Read } from './expression.ts';
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

/** Rules that are tried together; the longest reading wins, and on a draw the earlier rule. */
export class RuleSet {
  readonly rules: readonly DateRule[];
  readonly #byClasses = new Map<number, readonly DateRule[]>();
  readonly #isAskedAgain: boolean;

  /** `isAskedAgain`: other rules ask for these at the same token; what was read there is kept. */
  constructor(rules: readonly DateRule[], { isAskedAgain = false } = {}) {
    this.rules = rules;
    this.#isAskedAgain = isAskedAgain;
  }

  /** The longest reading at `at`. */
  longest(reader: Reader, at: number): Found | null {
    const word = reader.word(at);
    if (word === undefined) return null;
    const rules = this.#beginningWith(word.is);
    if (rules.length === 0) return null;
    if (!this.#isAskedAgain) return longest(rules, reader, at);
    const known = reader.foundBy(this);
    let found = known[at];
    if (found === undefined) {
      found = longest(rules, reader, at);
      known[at] = found;
    }
    return found;
  }

  #beginningWith(classes: number): readonly DateRule[] {
    let rules = this.#byClasses.get(classes);
    if (rules === undefined) {
      rules = this.rules.filter(({ starts }) => (starts & classes) !== 0);
      this.#byClasses.set(classes, rules);
    }
    return rules;
  }
}

function longest(rules: readonly DateRule[], reader: Reader, at: number): Found | null {
  let best: Found | null = null;
  for (const { id, read } of rules) {
    const found = read(reader, at);
    if (found !== null && (best === null || found.end > best.read.end))
      best = { read: found, rule: id };
  }
  return best;
}

/** The longest reading at `at` of several sets; the earlier one wins a draw. */
export function longestOf(sets: readonly RuleSet[], reader: Reader, at: number): Found | null {
  let best: Found | null = null;
  for (const set of sets) {
    const found = set.longest(reader, at);
    if (found !== null && (best === null || found.read.end > best.read.end)) best = found;
  }
  return best;
}
