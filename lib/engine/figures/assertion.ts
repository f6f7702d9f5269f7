import type { Measured } from './figure.ts';

const POSSIBLE = new Set(
  `may might could feared perhaps maybe possibly potentially expected expects expect forecast forecasts
  predicted predicts likely probably projected contemplating considering mulling weighing`.split(
    /\s+/,
  ),
);
const DENY = new Set(
  'denied denies deny dismissed dismisses rejected rejects disputed refuted'.split(' '),
);
const CLAUSE_STARTS = new Set([';', '.', ':', 'but', '"', '”']);
const SAID = new Set('said says added adds adding insisted'.split(' '));
/** All words before a figure that matter to its status. */
const BEFORE = new Set([...POSSIBLE, ...DENY, ...CLAUSE_STARTS, ...SAID]);
const PHRASE_ENDS = new Set([',', ';', '.', ':', 'and', 'as']);
const POSSIBLE_AFTER = new Set(['feared', 'may', 'might', 'could']);

const TOLLS = new Set(['toll', 'tally', 'total']);
const RUNNING = new Set([
  'bringing',
  'brings',
  'brought',
  'climbs',
  'climbed',
  'rises',
  'rose',
  'risen',
  'rising',
  'reached',
  'reaches',
  'passed',
  'stands',
  'stood',
  'increased',
]);

const LEVELS = new Set([
  'missing',
  'displaced',
  'troops',
  'fighters',
  'age',
  'distance',
  'duration',
  'area',
  'weight',
  'percent',
]);

const REACH = 14;
const FARTHEST = 24;

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
  if (lower[first - 1] === 'from' && lower[first - 2] === 'corrected') return '"corrected from"';
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

/** The word that makes it a running total: "the toll to", "so far", "since"; or null. */
function runningWord(figure: Measured): string | null {
  const { lower } = figure.stretch.scan.tokens;
  if (LEVELS.has(figure.measure)) return null;
  const { first, end, hedge, stretch } = figure;
  if (isSince(figure)) return 'since';
  if (isBroughtTo(figure)) return 'the number to';
  const least = Math.max(stretch.sentence.firstToken, first - REACH);
  let isRunning = false;
  for (let index = first - 1; index >= least; index -= 1) {
    const word = lower[index]!;
    if (word === ';' || word === '.') break;
    isRunning ||= word === 'to' || RUNNING.has(word);
    if (TOLLS.has(word) && figure.measure !== 'money' && (isRunning || hedge.first - index <= 3))
      return word;
    if (word === 'already' || (word === 'so' && lower[index + 1] === 'far')) return word;
  }
  for (let index = end; index < Math.min(stretch.end, end + REACH); index += 1) {
    const word = lower[index]!;
    if (word === ';' || word === '.' || word === 'but' || word === 'while') break;
    const isSoFar = word === 'so' && lower[index + 1] === 'far';
    const isInAll = word === 'in' && lower[index + 1] === 'all' && index + 2 >= stretch.end;
    if (word === 'since' || isSoFar || isInAll || word === 'altogether') return word;
  }
  return null;
}

/** "Since the outbreak began, 31 have died": opens the sentence, or an aside in it. */
function isSince({ stretch: { scan, sentence }, first }: Measured): boolean {
  const { lower } = scan.tokens;
  const least = Math.max(sentence.firstToken, first - FARTHEST);
  for (let index = first - 1; index >= least; index -= 1) {
    if (/^[;.]$/.test(lower[index]!)) return false;
    if (lower[index] !== 'since') continue;
    return index === sentence.firstToken || /^(?:[,"“]|and|that|but)$/.test(lower[index - 1]!);
  }
  return false;
}

/** "brings the number of people killed this year to 780". */
function isBroughtTo({ stretch: { scan, sentence }, hedge }: Measured): boolean {
  const { lower } = scan.tokens;
  if (lower[hedge.first - 1] !== 'to') return false;
  const least = Math.max(sentence.firstToken, hedge.first - FARTHEST);
  for (let index = hedge.first - 2; index >= least; index -= 1) {
    if (/^[;.]$/.test(lower[index]!)) return false;
    if (/^(?:br(?:ing|ings|inging|ought)|tak(?:e|es|ing)|took)$/.test(lower[index]!))
      return COUNTED_UP.test(lower.slice(index + 1, index + 4).join(' '));
  }
  return false;
}

/** What is brought or taken to a number. */
const COUNTED_UP = /\b(?:numbers?|totals?|count|figure|tally|toll)\b/;
