import { headOf, isLiving, LIVING, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { isPlaceNoun } from '../../grammar/lexicon/place-nouns.ts';
import { type NounPhrase, readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import type { Measure } from '../../measure.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import { collectiveOf } from '../counting/collectives.ts';
import { headOfText, nounBefore, subjectFor } from '../counting/noun-of-sum.ts';
import { type Figure, sizeOf } from '../figure.ts';
import { MONEY_NOUNS, RATE_NOUNS, SUM_NOUNS } from '../lexicon/sums.ts';
import { UNITS } from '../lexicon/units.ts';
import type { Neighbours, Shared } from './rule.ts';

/** "five per cent for this year and four for next", "from 62 to 64". */
export function unitOfParallel(figure: Figure, around: Neighbours): Shared | null {
  const last = sumBefore(around);
  if (figure.unit !== null || figure.phrase !== null || last === null) return null;
  return isParallelTo(figure, last) && isOfSize(figure, last) ? unitOf(figure, last) : null;
}

function unitOf({ first }: Figure, { unit, end }: Figure): Shared | null {
  if (unit === null || unit.name === 'magnitude') return null;
  if (unit.measure === 'duration' && first - end >= 4) return null;
  return { unit, reason: 'shares the unit of the number before it' };
}

/** "44 percent, with 39 against and 17 undecided", "wants 7.5 percent; the firm offers 4", "beating forecasts of 0.2". */
function goesOnInShares({ stretch: { lower, end: stop }, first, end, amount }: Figure): boolean {
  if (Math.abs(amount.value ?? 0) > 100 || amount.hasScale) return false;
  const after = end < stop ? lower[end]! : '.';
  if (OPINIONS.test(after)) return true;
  if (!/^[.,;)]$|^(?:and|or|but|for|in)$/.test(after)) return false;
  const before = lower[first - 1] ?? '';
  if (/^(?:up|down)$/.test(before)) return true;
  return ASKS.test(before) || (before === 'of' && FORECASTS.test(lower[first - 2] ?? ''));
}

const OPINIONS = /^(?:against|opposed|undecided|unsure|backing|disapproving|disagreed|agreed)$/;
const ASKS =
  /^(?:offer(?:s|ed|ing)|demand(?:s|ed|ing)|want(?:s|ed|ing)|propos(?:es|ed|ing)|expect(?:s|ed|ing)|forecasts?|predict(?:s|ed|ing)|projected)$/;
const FORECASTS =
  /^(?:forecasts?|estimates?|expectations?|consensus|targets?|predictions?|projections?)$/;

/** "3.1 billion crowns ($290 million) from 2.8 billion": the sum itself, not its conversion. */
function sumBefore({ last, beforeLast }: Neighbours): Figure | null {
  const isAside = last !== null && last.stretch.scan.tokens.text[last.first - 1] === '(';
  return isAside && last.amount.isMoney ? (beforeLast ?? last) : last;
}

/** "Spain with 610,000 tonnes, Turkey with 355,000", "offered 4.5 percent, then 5.5": the same word before both. */
function goesOnLikewise(
  { stretch: { lower, end: stop }, first, end }: Figure,
  last: Figure,
): boolean {
  const before = lower[first - 1] ?? '';
  const isSame = /^(?:with|for)$/.test(before) && before === lower[last.first - 1];
  const isMeasured = /^(?:weight|area|percent)$/.test(last.unit?.measure ?? '');
  if (!isMeasured || !(isSame || before === 'then')) return false;
  return end >= stop || /^(?:[,.;)]|and|by)$/.test(lower[end]!);
}

/** An index is no percentage: "fell half a per cent to 9,850". */
function isOfSize({ amount, stretch: { lower }, first }: Figure, last: Figure): boolean {
  if (last.unit?.measure !== 'percent')
    return !amount.hasScale || last.amount.isMoney || last.amount.hasScale;
  const isTo = lower[first - 1] === 'to';
  if (isTo && (last.change !== null || last.end < first - 3)) return false;
  return !amount.hasScale && Math.abs(amount.value ?? 0) <= 100;
}

const COUNTED: ReadonlySet<Measure> = new Set<Measure>([...LIVING, 'vehicles', 'buildings']);

/** Whether a bare number goes on a list: "… 5% this year and four for next", "from 62 to 64". */
function isParallelTo(figure: Figure, last: Figure): boolean {
  const { first } = figure;
  const { tokens, tags } = figure.stretch.scan;
  const before = tokens.lower[figure.first - 1] ?? '';
  const after = figure.end < figure.stretch.end ? tokens.lower[figure.end]! : '.';
  if (figure.first - last.end > 12 || figure.amount.value === null) return false;
  if (goesOnLikewise(figure, last)) return true;
  if (last.unit?.name === 'percent' && goesOnInShares(figure)) return true;
  // "saves $38m a year and cut the guards from 2,300 to 1,500": the guards are moved.
  const isMoved =
    before === 'from' &&
    first - 2 >= last.end &&
    COUNTED.has(measureOfNoun(headOf(tokens.lower[first - 2]!)) ?? 'other');
  if (isMoved) return false;
  const isEnd = /^(?:[.,;)a]|for|in|from|to|this|last|next|on|earlier|previously|or)$/.test(after);
  if (!isEnd) return false;
  if (/^(?:and|to|from|or|versus|,)$/.test(before)) {
    const isPerhaps = /^(?:perhaps|maybe|possibly)$/.test(figure.hedge.words);
    if (last.unit?.measure !== 'duration') return true;
    const isFar = figure.amount.value > 20 * (last.amount.value ?? last.amount.high ?? 1);
    return !isFar && (before !== ',' || isPerhaps);
  }
  // "wheat at 21.4 million tonnes; barley at 4.1 million"
  const isAt = before === 'at' && figure.amount.hasScale && last.amount.hasScale;
  if (isAt && /^(?:weight|area)$/.test(last.unit?.measure ?? '')) return true;
  // "62 percent to his 35", "to Mr Banda's 35"
  const isTo = tokens.lower[figure.first - 2] === 'to' || tags[figure.first - 1] === P.possessive;
  if (isTo && /^(?:his|her|its|their|'s|’s|')$/.test(before)) return true;
  if (/^(?:perhaps|maybe|possibly)$/.test(tokens.lower[figure.amount.first - 1] ?? '')) return true;
  return (before === 'was' || before === 'is') && tags[figure.first - 2] === P.adjective;
}

const FARTHEST = 16;

/** "Of the drones, 112 were shot down and 27 vanished": the whole that opens the sentence, of which the numbers are parts. */
export function nounOfOpener(figure: Figure): Shared | null {
  const phrase = figure.phrase === null && figure.unit === null ? openerOf(figure) : null;
  return phrase === null ? null : { phrase, reason: 'counts of the whole that opens the sentence' };
}

function openerOf({ stretch: { scan, lower, kind, sentence }, first }: Figure): NounPhrase | null {
  const opener = sentence.firstToken;
  if (first - opener < 4 || first - opener > FARTHEST) return null;
  const isOf = lower[opener] === 'of' || (lower[opener] === 'out' && lower[opener + 1] === 'of');
  if (!isOf) return null;
  const at = lower[opener] === 'of' ? opener + 1 : opener + 2;
  if (
    !/^(?:the|its|their|his|her|these|those|all)$/.test(lower[at]!) ||
    kind[at + 1] === TokenKind.number
  )
    return null;
  const phrase = readNounPhrase({ scan, at: at + 1, end: first, many: true });
  if (phrase === null || phrase.isState || phrase.pointsBack || !phrase.isPlural) return null;
  return lower.slice(phrase.end, first).includes(',') ? phrase : null;
}

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
  const back = stretch.tokens.sentence[amount.first]! - money.sentence;
  return back === 1 || (back <= FAR && isHuge(figure)) ? money.unit : null;
}

const FAR = 4;

/** "spent $4 million on a town of 2 million": those who live there. */
function countsPeople({ stretch: { scan, sentence }, first }: Figure): boolean {
  const noun = nounBefore(scan, first - 1, sentence.firstToken);
  if (noun === null) return false;
  return (
    isLiving(noun.head) || isPlaceNoun(noun.head) || collectiveOf(noun.head)?.head === 'person'
  );
}

/** "compared with a profit of 88 million": the currency is the one the text used last. */
export function moneyOfText(figure: Figure, { money }: Neighbours): Shared | null {
  if (money === null || !hasSize(figure)) return null;
  if (!(figure.amount.hasScale && isOfMoney(figure))) return null;
  return { unit: money.unit, reason: `in ${money.unit.name}, as the sum before it` };
}

const BILLION = 1e9;

/** "sales of 4.1 billion": so many are money, not pieces. */
const isHuge = ({ amount: { value, high } }: Figure): boolean => (value ?? high ?? 0) >= BILLION;

/** Whether the noun after, before, or the subject is one of money. */
function isOfMoney(figure: Figure): boolean {
  const { phrase, stretch, first } = figure;
  if (phrase !== null) return MONEY_NOUNS.has(phrase.head) || ESTIMATES.test(phrase.head);
  const { scan, lower, sentence } = stretch;
  const word = lower[first - 1] ?? '';
  const isJoined = /^(?:of|at|to|from|by|was|were|is|are|for|totalled|reached|hit)$/.test(word);
  const noun = nounBefore(scan, isJoined ? first - 1 : first, sentence.firstToken);
  if (noun !== null)
    return MONEY_NOUNS.has(noun.head) || (SUM_NOUNS.has(noun.head) && isHuge(figure));
  const subject = subjectFor(figure);
  return subject !== null && MONEY_NOUNS.has(headOfText(subject));
}
