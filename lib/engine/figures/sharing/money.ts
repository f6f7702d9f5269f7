import { sizeOf, type Figure } from '../figure.ts';
import { MONEY_NOUNS, RATE_NOUNS, SUM_NOUNS } from '../lexicon/sums.ts';
import { UNITS } from '../lexicon/units.ts';
import { LIVING, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { subjectFor } from '../counting/subject-for.ts';
import { headOfText } from '../counting/noun-of-sum.ts';
import { isPlaceNoun } from '../../grammar/lexicon/place-nouns.ts';
import { collectiveOf } from '../counting/collectives.ts';
import { nounBefore } from '../counting/noun-attached.ts';
import type { Neighbours, Shared } from './rule.ts';
import { sumBefore } from './units-before.ts';

const ESTIMATES = /^(?:forecast|estimate|target|consensus)$/;

const hasSize = ({ amount, unit }: Figure): boolean =>
  unit === null && (amount.value ?? amount.high) !== null;

/** "raised the tax by 3 points", "led by 3 points": of a share, points are percentage points. */
export function pointsOfShare(figure: Figure, { last }: Neighbours): Shared | null {
  const { phrase, stretch, first, amount } = figure;
  if (!hasSize(figure) || phrase?.head !== 'point' || !/^points?$/i.test(phrase.text)) return null;
  const { scan, sentence } = stretch;
  const isNear = last?.stretch.sentence === sentence && last.unit?.name === 'percent';
  const noun = isNear ? null : nounBefore(scan, first - 1, sentence.firstToken);
  const subject = noun === null && !isNear ? subjectFor(figure) : null;
  const head = noun?.head ?? (subject === null ? '' : headOfText(subject));
  // "The index fell 1.4 percent to 7,412 points."
  if (Math.abs(amount.value ?? 0) > MOST_POINTS) return null;
  if (!isNear && (!RATE_NOUNS.has(head) || IN_OWN_POINTS.test(head))) return null;
  return {
    unit: UNITS.get('percentage points') ?? null,
    phrase: null,
    end: Math.max(amount.end, phrase.end),
    reason: 'points of a share',
  };
}

const MOST_POINTS = 60;

/** An index has points of its own. */
const IN_OWN_POINTS = /^(?:index|share|price|economy|output)$/;

const MOST_TIMES = 25;

const isOfLikeSize = (one: number, other: number): boolean =>
  one > 0 && other > 0 && one <= other * MOST_TIMES && other <= one * MOST_TIMES;

/** "spend 3.4 trillion dinars and collect 2.9 trillion", "at 38 rupees, against 90": bare, and of about the size of the sum before it. */
export function unitOfSum(figure: Figure, around: Neighbours): Shared | null {
  const { stretch, phrase, column, amount } = figure;
  if (!hasSize(figure) || column !== null) return null;
  if (phrase !== null && !phrase.pointsBack) return null;
  if (stretch.sentence.kind !== 'prose' || amount.vague || countsPeople(figure)) return null;
  const sum = sumBefore(around);
  const isBeside = sum?.unit?.measure === 'money' && isOfLikeSize(sizeOf(figure), sizeOf(sum));
  const unit = isBeside ? sum.unit : amount.hasScale ? sumOfBefore(figure, around) : null;
  return unit === null ? null : { unit, reason: `in ${unit.name}, as the sum before it` };
}

/** "It asked for $12 billion. The fund paid 2.5 billion at once." */
function sumOfBefore(figure: Figure, { last, money }: Neighbours) {
  if (last !== null || money === null || !isOfLikeSize(sizeOf(figure), money.size)) return null;
  const { stretch, amount } = figure;
  const back = stretch.scan.tokens.sentence[amount.first]! - money.sentence;
  return back === 1 || (back <= FAR && isHuge(figure)) ? money.unit : null;
}

const FAR = 4;

/** "spent $4 million on a town of 2 million": those who live there. */
function countsPeople({ stretch: { scan, sentence }, first }: Figure): boolean {
  const noun = nounBefore(scan, first - 1, sentence.firstToken);
  const measure = noun === null ? null : measureOfNoun(noun.head);
  if (noun === null) return false;
  const holds = isPlaceNoun(noun.head) || collectiveOf(noun.head)?.head === 'person';
  return holds || (measure !== null && LIVING.has(measure));
}

/** "compared with a profit of 88 million": the currency is the one the text used last. */
export function moneyOfText(figure: Figure, { money }: Neighbours): Shared | null {
  if (money === null || !hasSize(figure)) return null;
  if (!isInCash(figure) && !(figure.amount.hasScale && isOfMoney(figure))) return null;
  return { unit: money.unit, reason: `in ${money.unit.name}, as the sum before it` };
}

/** "no more than 50,000 in cash", "changing hands for 150,000": money, of whatever currency the text has. */
function isInCash({ stretch, amount, first, phrase }: Figure): boolean {
  const { lower } = stretch.scan.tokens;
  const after = `${lower[amount.end] ?? ''} ${lower[amount.end + 1] ?? ''}`;
  if (/^in (?:cash|coins?|notes|banknotes|fines|tax|taxes|damages|bribes)$/.test(after))
    return true;
  if (phrase !== null || lower[first - 1] !== 'for') return false;
  return /^(?:hands|sold|selling|sells|goes|going|bought|auctioned)$/.test(lower[first - 2] ?? '');
}

const BILLION = 1e9;

/** "sales of 4.1 billion": so many are money, not pieces. */
const isHuge = ({ amount: { value, high } }: Figure): boolean => (value ?? high ?? 0) >= BILLION;

/** Whether the noun after, before, or the subject is one of money. */
function isOfMoney(figure: Figure): boolean {
  const { phrase, stretch, first } = figure;
  if (phrase !== null) return MONEY_NOUNS.has(phrase.head) || ESTIMATES.test(phrase.head);
  const { scan, sentence } = stretch;
  const word = scan.tokens.lower[first - 1] ?? '';
  const isJoined = /^(?:of|at|to|from|by|was|were|is|are|for|totalled|reached|hit)$/.test(word);
  const noun = nounBefore(scan, isJoined ? first - 1 : first, sentence.firstToken);
  if (noun !== null)
    return MONEY_NOUNS.has(noun.head) || (SUM_NOUNS.has(noun.head) && isHuge(figure));
  const subject = subjectFor(figure);
  return subject !== null && MONEY_NOUNS.has(headOfText(subject));
}
