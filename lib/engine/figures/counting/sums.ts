import { headOf } from '../../grammar/lexicon/nouns.ts';
import { cut, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { words } from '../../word-lists.ts';
import { type Figure, isBeside, type Measured } from '../figure.ts';
import { HANDING, MONEY_NOUNS, SUM_NOUNS } from '../lexicon/sums.ts';
import { labelNoun } from '../lines/label-words.ts';
import { isNear, tokenBefore } from '../stretch.ts';
import { headOfText, isShareOfWhole, nounBefore, subjectFor } from './noun-of-sum.ts';
import { purposeOf } from './purpose.ts';
import type { Around, Counting } from './rule.ts';

/** What is said of the figure's clause: once more ("812 points, or 2.03 percent") of what was said before. */
export const saidOf = (figure: Figure, around: Around): string | null =>
  restatedSubject(figure, around.previous) ?? around.subject;

function restatedSubject(
  { stretch: { lower, sentence }, first }: Figure,
  previous: Measured | null,
): string | null {
  if (previous === null || lower[first - 1] !== 'or' || first - previous.end > 2) return null;
  if (previous.stretch.sentence !== sentence) return null;
  return previous.subject ?? subjectFor(previous);
}

const isShare = ({ unit }: Figure): boolean =>
  unit?.measure === 'money' || unit?.measure === 'percent';

/** Said of a noun; of the subject as well where the noun is the figure's own. */
function saidOfNoun(figure: Figure, noun: NounPhrase | null, around: Around): Counting | null {
  if (noun === null || !isShare(figure)) return null;
  const subject = figure.phrase === noun ? saidOf(figure, around) : null;
  return {
    counted: noun.text,
    head: noun.head,
    subject: subject === noun.text ? null : subject,
    reason: `said of "${noun.text}"`,
  };
}

/** "$5m in aid", "3 percent of voters": the noun that follows. */
export function sumOfOwnPhrase(figure: Figure, around: Around): Counting | null {
  const noun = phraseOfIts(figure);
  if (noun === null || isShareOfWhole(figure, saidOf(figure, around))) return null;
  return saidOfNoun(figure, noun, around);
}

/** The counted phrase after the number, where it is a noun of its own. */
export function phraseOfIts({ phrase, amount, stretch: { lower } }: Figure): NounPhrase | null {
  if (phrase === null || phrase.pointsBack || phrase.isState) return null;
  const isIn = amount.isMoney && lower[phrase.first - 1] === 'in';
  return isIn && !SUM_NOUNS.has(phrase.head) && !COMES_IN.has(phrase.head) ? null : phrase;
}

/** What sums come in besides sums: "$5m in gold"; "K280 in villages" says where. */
const COMES_IN = words(`
  gold silver jewellery jewelry weapon equipment stock good synergy note coin banknote currency
  dollar euro bitcoin cryptocurrency bill material supply medicine food seed arm ammunition
  reparation help incentive credit money cheque check voucher interest merchandise property ticket
  drug cocaine activity trade business heroin winning art diamond oil gas crop hardware software
  ad advertising advertisement
`);

/** "to spend €90m on a smelter": what the money is for. */
export const sumForPurpose = (figure: Figure, around: Around): Counting | null =>
  isShareOfWhole(figure, saidOf(figure, around))
    ? null
    : saidOfNoun(figure, purposeOf(figure), around);

/** "a fine of €5m", "output rose 3 percent": the noun before. */
export function sumOfNounBefore(figure: Figure, around: Around): Counting | null {
  const noun = around.nounBefore;
  const isOfWhole = noun !== null && isShareOfWhole(figure, saidOf(figure, around));
  return isOfWhole && !SUM_NOUNS.has(noun.head) ? null : saidOfNoun(figure, noun, around);
}

const FARTHEST_JOINT = 7;

/** "the appeal, which seeks $138m", "its plan, for which it sought $1.7bn": asked for what the relative clause tells of. */
export function sumAskedFor(figure: Figure): Counting | null {
  const { stretch, first, amount } = figure;
  const { scan, lower, sentence } = stretch;

  if (!amount.isMoney || !isHandedOver(figure)) return null;
  const at = tokenBefore(stretch, first, { word: /^(?:which|that)$/, reach: FARTHEST_JOINT });
  if (at < 0) return null;
  const end = lower[at - 1] === 'for' ? at - 1 : at;
  const noun = nounBefore(scan, lower[end - 1] === ',' ? end - 1 : end, sentence.firstToken);
  if (noun === null || !SUM_NOUNS.has(noun.head)) return null;
  return { counted: noun.text, head: noun.head, reason: `asked for "${noun.text}"` };
}

/** "Aid pledged: $12m": the noun of the label. */
export function sumByLabel(figure: Figure, { label }: Around): Counting | null {
  const noun = label === null || !isShare(figure) ? null : labelNoun(figure.stretch.scan, label);
  return noun === null
    ? null
    : { counted: noun.text, head: noun.head, reason: `said of "${noun.text}", by its label` };
}

/** "40 percent of those approached". */
export function shareOfThose({ phrase, stretch: { scan, lower, tags } }: Figure): Counting | null {
  if (phrase?.pointsBack !== true || lower[phrase.headAt] !== 'those') return null;
  const isSaid = tags[phrase.headAt + 1] === PartOfSpeech.past;
  const counted = cut(scan, phrase.headAt, phrase.headAt + (isSaid ? 2 : 1));
  return { counted, head: 'those', reason: `a share of "${counted}"` };
}

const OF_TIME =
  /^(?:second|minute|hour|day|night|week|weekend|month|quarter|season|year|decade|annum|capita|share|time|head|person|apiece|square|cubic|ton|tonne|kilo|kilogram|kg|litre|liter|gallon|pound|mile|kilometre|km)s?$/;

/** "They want $300 a trip", "$16 for each barrel": what one costs, where no noun of the clause is told. */
export function priceOfEach(figure: Figure, around: Around): Counting | null {
  const noun = figure.per?.split(' ').at(-1)?.toLowerCase();
  if (noun === undefined || !figure.amount.isMoney || OF_TIME.test(noun)) return null;
  if (!/^[a-z]{3,}$/.test(noun) || around.nounBefore !== null) return null;
  if (saidOf(figure, around) !== null && !isHandedOver(figure)) return null;
  return { counted: noun, head: headOf(noun), reason: `the price of one ${noun}` };
}

/** "The bank lent 300 million dollars": handed over, and nobody's size. */
export function sumHandedOver(figure: Figure, around: Around): Counting | null {
  const subject = saidOf(figure, around);
  if (subject === null || !figure.amount.isMoney) return null;
  if (!isHandedOver(figure) && !isJoinedTo(figure, around.previous)) return null;
  const reason = `a sum that "${subject}" gives, takes or asks for`;
  return { counted: null, head: null, subject, reason };
}

/** "will pay $75m to each family and $15m towards the bills": handed over like the sum before it. */
function isJoinedTo(
  { stretch: { lower, sentence }, first }: Figure,
  previous: Measured | null,
): boolean {
  if (previous?.stretch.sentence !== sentence || !previous.amount.isMoney) return false;
  return previous.counted === null && lower[first - 1] === 'and';
}

/** "Inflation was 3 percent": the subject. */
export function sumOfSubject(figure: Figure, around: Around): Counting | null {
  const subject = isShare(figure) ? saidOf(figure, around) : null;
  if (subject === null) return null;
  const head = headOfText(subject);
  // "The ministry put it at $5m": who deals with a sum is not what it is of.
  if (figure.amount.isMoney && DEALS.has(head))
    return { counted: null, head: null, subject, reason: `told by "${subject}"` };
  return { counted: subject, head, subject, reason: `said of "${subject}"` };
}

const DEALS = words(`
  ministry department commission committee council agency authority government parliament bank
  company firm fund regulator court minister president mayor governor premier chancellor spokesman
  spokeswoman spokesperson owner grower trader voter liquidator engineer auditor analyst official
  police prosecutor lawyer economist union association leader judge
`);

/** "5,000 dollars": a sum of which nothing is said counts its money. */
export function moneyItself({ amount, stretch: { lower, text } }: Figure): Counting | null {
  if (!amount.isMoney || amount.end <= amount.numberEnd) return null;
  const last = amount.end - 1;
  const counted = text[last]!;
  return { counted, head: headOf(lower[last]!), reason: `said of "${counted}"` };
}

/** "fell 3 percent, 2 percent the year before": of what the sum before it is. */
export function sumAsBefore(figure: Figure, { previous }: Around): Counting | null {
  if (!isShare(figure) || previous === null || previous.unit === null) return null;
  if (!isBeside(figure, previous)) return null;
  const isSum = previous.measure === 'money' || previous.measure === 'percent';
  return {
    counted: isSum ? previous.counted : previous.subject,
    head: isSum ? previous.head : null,
    subject: previous.subject,
    reason: 'said of what the figure before it is said of',
  };
}

const FARTHEST_VERB = 4;

/** "The bank lent 300 million dollars", "the ministry wants $18m": the sum is nobody's size. */
export function isHandedOver({ stretch, first }: Figure): boolean {
  const at = tokenBefore(stretch, first, {
    word: HANDING,
    reach: FARTHEST_VERB,
    stops: /^(?:[,;:()]|at)$/,
  });
  return at >= 0 && stretch.tags[at] !== PartOfSpeech.noun;
}

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
