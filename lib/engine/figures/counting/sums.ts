import { headOf } from '../../grammar/lexicon/nouns.ts';
import { cut, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { words } from '../../word-lists.ts';
import { type Figure, isBeside } from '../figure.ts';
import { HANDING, MONEY_NOUNS, SUM_NOUNS } from '../lexicon/sums.ts';
import { labelNoun } from '../lines/label-words.ts';
import { tokenBefore } from '../stretch.ts';
import { headOfText, isShareOfWhole, nounBefore } from './noun-of-sum.ts';
import { purposeOf } from './purpose.ts';
import type { Around, Counting } from './rule.ts';

/** Said of a noun; of the subject as well where the noun is the figure's own. */
function saidOfNoun(figure: Figure, noun: NounPhrase | null, around: Around): Counting | null {
  if (noun === null) return null;
  const subject = figure.phrase === noun ? around.subject : null;
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
  if (noun === null || isShareOfWhole(figure, around.subject)) return null;
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
  saidOfNoun(figure, purposeOf(figure), around);

/** "a fine of €5m", "output rose 3 percent": the noun before. */
export const sumOfNounBefore = (figure: Figure, around: Around): Counting | null =>
  saidOfNoun(figure, around.nounBefore, around);

const FARTHEST_JOINT = 7;

/** "the appeal, which seeks $138m": asked for what the relative clause tells of. */
export function sumAskedFor(figure: Figure): Counting | null {
  const { stretch, first, amount } = figure;
  const { scan, lower, sentence } = stretch;

  if (!amount.isMoney || !isHandedOver(figure)) return null;
  const at = tokenBefore(stretch, first, { word: /^(?:which|that)$/, reach: FARTHEST_JOINT });
  if (at < 0) return null;
  const end = lower[at - 1] === ',' ? at - 1 : at;
  const noun = nounBefore(scan, end, sentence.firstToken);
  if (noun === null || !SUM_NOUNS.has(noun.head)) return null;
  return { counted: noun.text, head: noun.head, reason: `asked for "${noun.text}"` };
}

/** "Aid pledged: $12m": the noun of the label. */
export function sumByLabel(figure: Figure, { label }: Around): Counting | null {
  const noun = label === null ? null : labelNoun(figure.stretch.scan, label);
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
  if (noun === undefined || OF_TIME.test(noun)) return null;
  if (around.subject !== null && !isHandedOver(figure)) return null;
  return { counted: noun, head: headOf(noun), reason: `the price of one ${noun}` };
}

/** "The bank lent 300 million dollars": handed over, and nobody's size. */
export function sumHandedOver(figure: Figure, { subject }: Around): Counting | null {
  if (subject === null || !figure.amount.isMoney || !isHandedOver(figure)) return null;
  const reason = `a sum that "${subject}" gives, takes or asks for`;
  return { counted: null, head: null, subject, reason };
}

/** "Inflation was 3 percent": the subject. */
export function sumOfSubject(figure: Figure, around: Around): Counting | null {
  const { subject } = around;
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
  if (previous === null || previous.unit === null || !isBeside(figure, previous)) return null;
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

/** "The net loss was 1.2 billion", "a loss of 0.14 per share": money, of which nobody says whose. */
export function sumOfNoCurrency(figure: Figure, around: Around): Counting | null {
  const { unit, phrase, amount } = figure;
  const isSum = amount.hasScale || !Number.isInteger(amount.value ?? amount.high ?? 0);
  if (unit !== null || phrase !== null || !isSum) return null;
  const said = around.nounBefore?.text ?? around.subject;
  const head = said === null ? '' : headOfText(said);
  if (said === null || !MONEY_NOUNS.has(head)) return null;
  return { counted: said, head, sure: 'money', reason: `a sum of "${said}"` };
}
