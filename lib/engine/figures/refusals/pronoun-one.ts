import { isNominal, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, spaceBefore } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import { isCountedBefore, type Stretch } from '../stretch.ts';
import { hasGap } from '../lines/pairs.ts';
import { lowerAt } from './surroundings.ts';
import { words } from '../../word-lists.ts';

const BEFORE_PRONOUN_ONE = words(`
  the this that which every each any no another some other new old first last only right wrong
  number day same next big good better best bad worse worst great little small whichever such
  loved
`);

const AFTER_PRONOUN_ONE = words(`
  another 's by day should must can could might may would that who which wants needs knows never
`);

const WHY = '"one" stands for a noun or for anybody';

/** "one" with the words right before and after it; empty at the ends of the sentence. */
interface One {
  readonly stretch: Stretch;
  readonly amount: Amount;
  readonly before: string;
  readonly after: string;
  /** Part of speech of what follows. */
  readonly tag: number | undefined;
}

/** "the right one", "one of the oldest bridges", "one should": it counts nothing. */
export function isPronounOne(stretch: Stretch, amount: Amount): string | null {
  const { first, numberEnd, value, unit } = amount;
  if (value !== 1 || numberEnd - first !== 1 || lowerAt(stretch, first) !== 'one') return null;
  const { tokens, letterCase, tags, sentence, end } = stretch;
  const before = first > sentence.firstToken ? lowerAt(stretch, first - 1) : '';
  const after = lowerAt(stretch, numberEnd);
  const tag = numberEnd < end ? tags[numberEnd] : P.punctuation;
  const one: One = { stretch, amount, before, after, tag };
  if (isSetPhrase(one)) return '"one" in a set phrase';
  if (unit === null && AFTER_PRONOUN_ONE.has(after)) return WHY;
  if (after === 'or' && lowerAt(stretch, numberEnd + 1) === 'more') return null;
  if (/^(?:on|in|at|near|outside|from)$/.test(after) && isRepeated(stretch, first)) return null;
  if (after === 'of') return picksOut(one);
  const compound = compoundOf(one);
  if (compound !== null) return compound;
  if (before === '-' && !spaceBefore(tokens, first)) return WHY;
  if (hasGap(stretch, amount)) return null;
  if (takesTheNounsPlace(one)) return WHY;
  const isTitle = letterCase[first] === LetterCase.title && first > sentence.firstToken;
  if (isTitle && sentence.kind !== 'item') return 'part of a name';
  if (countsWhatFollows(one)) return null;
  if (isOneOfCounted(one)) return null;
  if (tag === P.auxiliary) return before === ',' || before === '' ? null : WHY;
  return countsAlone(one) ? null : WHY;
}

/** "at one point", "on the one hand", "one day he will": one of its own counts nothing. */
function isSetPhrase({ stretch, amount, before, after }: One): boolean {
  const { first, numberEnd } = amount;
  const beforeThat = lowerAt(stretch, first - 2);
  const next = lowerAt(stretch, numberEnd + 1);
  if (/^(?:at|from)$/.test(before) && /^(?:points?|time|stage|end|extreme)$/.test(after))
    return true;
  if (after === 'hand' && (before === 'the' || before === 'on')) return true;
  if (after === 'day' && /^(?:,|he|she|it|they|we)$/.test(next)) return true;
  if (before === 'for' && after === 'thing') return true;
  if (after === 'way' && next === 'or') return true;
  return before === 'by' && beforeThat === 'one';
}

/** "one of the oldest bridges" against "one of them". */
function picksOut({ stretch, amount }: One): string | null {
  const next = lowerAt(stretch, amount.numberEnd + 1);
  return next === 'them' || next === 'whom' || next === 'which'
    ? null
    : '"one of the …" picks out, it does not count';
}

/** "one-off", "one-time", "one-third". */
function compoundOf({ stretch, amount, after }: One): string | null {
  if (after !== '-') return null;
  const joined = lowerAt(stretch, amount.numberEnd + 1);
  return /^(?:off|time|on|sided|way|stop|half|third|fifth|to|day|and)$/.test(joined)
    ? `"one-${joined}" is a word of its own`
    : null;
}

/** "the last one", "no one", "that one": no noun of its own comes after it. */
function takesTheNounsPlace({ stretch: { tags }, amount, before, tag }: One): boolean {
  // "only one survived", but not "the only one".
  if (before === 'only' && tags[amount.first - 2] !== P.determiner) return false;
  if (!BEFORE_PRONOUN_ONE.has(before)) return false;
  // "no one contradicts"
  return before === 'no' || (tag !== P.noun && tag !== P.adjective);
}

/** "Two buses burned. One, a school bus, was empty", "they bought two and sold one", "the harbour one": one of those counted before. */
function isOneOfCounted({ stretch, amount, before, after, tag }: One): boolean {
  const { first } = amount;
  const { tags } = stretch;
  const opens = before === '' || /^(?:[;,]|and|but|while)$/.test(before);
  const isVerb = tag === P.past || tag === P.auxiliary;
  // "bought two yachts and sold one": the second of two verbs joined by "and".
  const isSecond =
    tags[first - 1] === P.past && /^(?:and|but|,)$/.test(lowerAt(stretch, first - 2));
  const mayBe =
    (opens && isVerb) || (before === '' && after === ',') || (isSecond && /^[.,;]$/.test(after));
  return mayBe && isCountedBefore(stretch, first);
}

const STATES_OF_ONE =
  /^(?:killed|wounded|injured|dead|missing|arrested|charged|armed|abandoned|unidentified|confirmed|suspected)$/;

/** "one man", "one km", "one killed": a noun, a unit or a state of people follows. */
function countsWhatFollows({ stretch: { tags }, amount, after, tag }: One): boolean {
  // "one heated room"
  if (tag === P.past) return STATES_OF_ONE.test(after) || tags[amount.numberEnd + 1] === P.noun;
  return isNominal(tag) || tag === P.ing || after === '-';
}

/** "killing one", "at least one died", "one in Kabul": what is counted was named before or is plain. */
const countsAlone = ({ before, after }: One): boolean =>
  after === 'in' ||
  /^(?:killing|wounding|injuring|leaving|least|than|only|just|exactly)$/.test(before);

/** "One shop was looted on Friday and one on Saturday": counts again what a number counted before. */
function isRepeated({ lower, tags, sentence }: Stretch, at: number): boolean {
  if (lower[at - 1] !== 'and') return false;
  for (let index = at - 2; index >= Math.max(sentence.firstToken, at - 14); index -= 1) {
    if (tags[index] === P.number) return true;
  }
  return false;
}
