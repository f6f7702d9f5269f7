import type { Figure } from '../figure.ts';
import { MONEY_NOUNS } from '../lexicon/sums.ts';
import { isNear } from '../near.ts';
import type { Around } from './around.ts';
import { headOfText } from './noun-of-sum.ts';
import type { Counting } from './rule.ts';

const WAR =
  /^(?:army|armies|troops|soldiers|battle|war|offensive|front|killed|wounded|casualties|enemy|regiment|brigade|division|men)$/;

/** "The net loss was 1.2 billion", "a loss of 0.14 per share": money, of which nobody says whose. */
export function sumOfNoCurrency(figure: Figure, around: Around): Counting | null {
  const { unit, phrase, amount } = figure;
  const isSum = amount.hasScale || !Number.isInteger(amount.value ?? amount.high ?? 0);
  if (unit !== null || phrase !== null || !isSum || amount.form !== 'digits') return null;
  const { label, nounBefore } = around;
  if (label !== null) return null;
  const own = nounBefore !== null && MONEY_NOUNS.has(nounBefore.head) ? nounBefore.text : null;
  const said = own ?? around.subject;
  const head = said === null ? '' : headOfText(said);
  if (said === null || !MONEY_NOUNS.has(head)) return null;
  if (head === 'loss' && isNear(figure, WAR)) return null;
  return { counted: said, head, sure: 'money', reason: `a sum of "${said}"` };
}
