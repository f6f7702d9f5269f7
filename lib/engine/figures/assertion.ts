import type { Measured } from './figure.ts';
import { runningWord } from './running-total.ts';
import { words } from '../word-lists.ts';

const POSSIBLE = words(`
  may might could feared perhaps maybe possibly potentially expected expects expect forecast
  forecasts predicted predicts likely probably projected contemplating considering mulling
  weighing
`);
const DENY = words('denied denies deny dismissed dismisses rejected rejects disputed refuted');
const CLAUSE_STARTS = words('; . : but " ”');
const SAID = words('said says added adds adding insisted');
/** All words before a figure that matter to its status. */
const BEFORE = new Set([...POSSIBLE, ...DENY, ...CLAUSE_STARTS, ...SAID]);
const PHRASE_ENDS = words(', ; . : and as');
const POSSIBLE_AFTER = words('feared may might could');

const REACH = 14;

/** Whether a figure is stated, and whether it runs up to now; why, for people. */
export interface Assertion {
  readonly status: 'asserted' | 'denied' | 'possible';
  readonly cumulative: boolean;
  readonly reasons: readonly string[];
}

/** Reads both from the words of the clause. */
export function readAssertion(figure: Measured): Assertion {
  const denied = denialOf(figure);
  const isPossible = denied === null && isOnlyPossible(figure);
  const running = runningWord(figure);
  return {
    status: denied !== null ? 'denied' : isPossible ? 'possible' : 'asserted',
    cumulative: running !== null,
    reasons: [
      ...(denied === null ? [] : [`denied by ${denied}`]),
      ...(isPossible ? ['only possible, by the words around it'] : []),
      ...(running === null ? [] : [`a running total ("${running}")`]),
    ],
  };
}

/** The words that deny it, or null. */
function denialOf(figure: Measured): string | null {
  const { stretch, first } = figure;
  const { lower } = stretch.scan.tokens;
  if (lower[first - 1] === 'not' && followedByBut(figure)) return '"not … but"';
  // "around 600, not the 2,000 of the posters"
  const isInstead = lower[first - 2] === 'not' && lower[first - 3] === ',';
  if (isInstead && lower[first - 1] === 'the') return '", not the"';
  for (const index of clauseBefore(figure)) {
    const isNegated = index <= stretch.sentence.firstToken || lower[index - 1] === 'not';
    if (DENY.has(lower[index]!) && !isNegated) return `"${lower[index]!}"`;
  }
  return deniedAfter(figure);
}

/** "may", "feared", "could" in front of it, in its hedge or right behind. */
function isOnlyPossible(figure: Measured): boolean {
  const { stretch, hedge, amount, first, end } = figure;
  const { lower, text } = stretch.scan.tokens;
  for (let index = hedge.first; index < amount.first; index += 1)
    if (POSSIBLE.has(lower[index]!)) return true;
  for (const index of clauseBefore(figure))
    if (POSSIBLE.has(lower[index]!) && first - index <= 8 && text[index] !== 'May') return true;
  for (let index = end; index < Math.min(stretch.end, end + 6); index += 1) {
    if (PHRASE_ENDS.has(lower[index]!)) return false;
    if (POSSIBLE_AFTER.has(lower[index]!) && text[index] !== 'May') return true;
  }
  return false;
}

/** The tokens of the clause before the figure that matter to its status, the nearest first. */
function clauseBefore({ stretch: { scan, sentence }, first }: Measured): number[] {
  const { lower } = scan.tokens;
  const tokens: number[] = [];
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - REACH); index -= 1) {
    if (!BEFORE.has(lower[index]!)) continue;
    if (CLAUSE_STARTS.has(lower[index]!)) break;
    // "denied that …, and said it had lost 1,200": the second clause is not denied.
    if (SAID.has(lower[index]!) && index < first - 1) break;
    tokens.push(index);
  }
  return tokens;
}

/** "…; the ministry dismissed that figure": in the same sentence, right after. */
function deniedAfter({ stretch, end }: Measured): string | null {
  const { lower } = stretch.scan.tokens;
  for (let index = end; index < Math.min(stretch.end, end + 10); index += 1) {
    if (!DENY.has(lower[index]!)) continue;
    const next = lower.slice(index + 1, index + 4).join(' ');
    return /^(?:that|the|this) (?:figure|number|toll|claim)/.test(next)
      ? `"${lower[index]!} ${next}"`
      : null;
  }
  return null;
}

function followedByBut({ stretch, end }: Measured): boolean {
  for (let index = end; index < Math.min(stretch.end, end + 3); index += 1) {
    if (stretch.scan.tokens.lower[index] === 'but') return true;
  }
  return false;
}
