import type { Draft } from '../draft.ts';
import type { Unit } from '../lexicon/units.ts';
import { phraseBefore } from '../noun-phrase.ts';

const ESTIMATES =
  /^(?:forecast|estimate|target|consensus|loss|profit|debt|budget|deficit|surplus)$/;

const SUMS =
  /^(?:profit|loss|revenue|turnover|income|debt|earnings|sales|cost|budget|deficit|surplus|dividend|ebitda|losses|profits|costs|revenues)$/;

/** "compared with a profit of 88 million": the currency is the one the text used last. */
export function takeMoney(draft: Draft, money: Unit): void {
  const { scan, sentence } = draft.stretch;
  if (draft.unit !== null || !draft.amount.hasScale) return;
  if (draft.phrase !== null) {
    if (!ESTIMATES.test(draft.phrase.head)) return;
    draft.unit = money;
    draft.rule = 'figures/currency-by-context';
    return;
  }
  const word = scan.tokens.lower[draft.first - 1] ?? '';
  if (!/^(?:of|at|to|from|was|were|is)$/.test(word)) return;
  const noun = phraseBefore(scan, draft.first - 1, sentence.firstToken);
  if (noun === null || !SUMS.test(scan.tokens.lower[noun.headAt]!)) return;
  draft.unit = money;
  draft.rule = 'figures/currency-by-context';
  draft.reasons.push(`in ${money.name}, as the sum before it`);
}
