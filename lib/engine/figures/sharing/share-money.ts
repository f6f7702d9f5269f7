import type { Draft } from '../draft.ts';
import { MONEY_NOUNS, RATE_NOUNS, SUM_NOUNS } from '../lexicon/sums.ts';
import { UNITS, type Unit } from '../lexicon/units.ts';
import { isCompared } from '../counting/conversion.ts';
import { subjectFor } from '../counting/from-subject.ts';
import { headOfText } from '../counting/measured-noun.ts';
import { nounBefore } from '../counting/noun-attached.ts';

const ESTIMATES = /^(?:forecast|estimate|target|consensus)$/;

/** Gives bare numbers the money or the percent that the text speaks of: "profit fell to 468 million". */
export function shareSums(drafts: readonly Draft[], money: Unit | null): void {
  let previous: Draft | null = null;
  for (const draft of drafts) {
    if (draft.unit === null && (draft.amount.value ?? draft.amount.high) !== null) {
      takePoints(draft, previous);
      if (previous !== null) takeCompared(draft, previous);
      if (previous !== null) takeJoined(draft, previous);
      if (money !== null) takeMoney(draft, money);
    }
    previous = draft;
  }
}

/** "raised the tax by 3 points", "led by 3 points": of a share, points are percentage points. */
function takePoints(draft: Draft, previous: Draft | null): void {
  const { phrase, stretch, first } = draft;
  if (phrase?.head !== 'point' || !/^points?$/i.test(phrase.text)) return;
  const { scan, sentence } = stretch;
  const isNear = previous?.stretch.sentence === sentence && previous.unit?.name === 'percent';
  const noun = isNear ? null : nounBefore(scan, first - 1, sentence.firstToken);
  const subject = noun === null && !isNear ? subjectFor(draft) : null;
  const head = noun?.head ?? (subject === null ? '' : headOfText(subject));
  // "The index fell 1.4 percent to 7,412 points."
  if (Math.abs(draft.amount.value ?? 0) > MOST_POINTS) return;
  if (!isNear && (!RATE_NOUNS.has(head) || IN_OWN_POINTS.test(head))) return;
  draft.unit = UNITS.get('percentage points') ?? null;
  draft.phrase = null;
  draft.end = Math.max(draft.amount.end, phrase.end);
  draft.reasons.push('points of a share');
}

const MOST_POINTS = 60;

/** An index has points of its own. */
const IN_OWN_POINTS = /^(?:index|share|price|economy|output)$/;

/** "was 11.2 percent against 13.4", "$468m, down from 572 million": the unit of what it is held against. */
function takeCompared(draft: Draft, previous: Draft): void {
  const { lower } = draft.stretch.scan.tokens;
  const { unit, amount } = previous;
  if (unit === null) return;
  const isMore =
    draft.amount.hasScale && /^(?:more|less|higher|lower)$/.test(lower[draft.amount.end] ?? '');
  if (!isMore && (draft.phrase !== null || !isCompared(lower, draft.first))) return;
  if (draft.first - previous.end > 12) return;
  const isSum = amount.isMoney && draft.amount.hasScale === amount.hasScale;
  const isShare =
    unit.name === 'percent' && !draft.amount.hasScale && (draft.amount.value ?? 0) <= 1000;
  if (!isSum && !isShare) return;
  draft.unit = unit;
  if (isSum) draft.rule = 'figures/currency-by-context';
  draft.reasons.push(`in ${unit.name}, as what it is compared with`);
}

/** "75 million rupiah to each family and 15m towards the bills": a second sum of one list. */
function takeJoined(draft: Draft, previous: Draft): void {
  const { stretch, amount, phrase, first } = draft;
  if (draft.unit !== null || !previous.amount.isMoney || !previous.amount.hasScale) return;
  if (!amount.hasScale || phrase !== null || previous.stretch.sentence !== stretch.sentence) return;
  if (!/^(?:and|plus)$/.test(stretch.scan.tokens.lower[first - 1] ?? '')) return;
  draft.unit = previous.unit;
  draft.rule = 'figures/currency-by-context';
  draft.reasons.push(`in ${previous.unit?.name ?? ''}, as the sum it is joined to`);
}

/** "compared with a profit of 88 million": the currency is the one the text used last. */
function takeMoney(draft: Draft, money: Unit): void {
  if (draft.unit !== null) return;
  if (!isInCash(draft) && !(draft.amount.hasScale && isOfMoney(draft))) return;
  draft.unit = money;
  draft.rule = 'figures/currency-by-context';
  draft.reasons.push(`in ${money.name}, as the sum before it`);
}

/** "no more than 50,000 in cash", "changing hands for 150,000": money, of whatever currency the text has. */
function isInCash({ stretch, amount, first, phrase }: Draft): boolean {
  const { lower } = stretch.scan.tokens;
  const after = `${lower[amount.end] ?? ''} ${lower[amount.end + 1] ?? ''}`;
  if (/^in (?:cash|coins?|notes|banknotes|fines|tax|taxes|damages|bribes)$/.test(after))
    return true;
  if (phrase !== null || lower[first - 1] !== 'for') return false;
  return /^(?:hands|sold|selling|sells|goes|going|bought|auctioned)$/.test(lower[first - 2] ?? '');
}

const BILLION = 1e9;

/** "sales of 4.1 billion": so many are money, not pieces. */
const isHuge = ({ amount: { value, high } }: Draft): boolean => (value ?? high ?? 0) >= BILLION;

/** Whether the noun after, before, or the subject is one of money. */
function isOfMoney(draft: Draft): boolean {
  const { phrase, stretch, first } = draft;
  if (phrase !== null) return MONEY_NOUNS.has(phrase.head) || ESTIMATES.test(phrase.head);
  const { scan, sentence } = stretch;
  const word = scan.tokens.lower[first - 1] ?? '';
  const isJoined = /^(?:of|at|to|from|by|was|were|is|are|for|totalled|reached|hit)$/.test(word);
  const noun = nounBefore(scan, isJoined ? first - 1 : first, sentence.firstToken);
  if (noun !== null)
    return MONEY_NOUNS.has(noun.head) || (SUM_NOUNS.has(noun.head) && isHuge(draft));
  const subject = subjectFor(draft);
  return subject !== null && MONEY_NOUNS.has(headOfText(subject));
}
