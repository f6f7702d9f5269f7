import type { Analysis } from '../../../grammar/analysis.ts';
import { headOf, LIVING, measureOfNoun } from '../../../grammar/lexicon/nouns.ts';
import { foldToken, givenNames } from '../../../names/lexicon/index.ts';
import {
  isKnownWord,
  isNominal,
  isPluralNoun,
  isVerbal,
  PartOfSpeech as P,
} from '../../../text/parts-of-speech.ts';
import { LetterCase } from '../../../text/tokens.ts';
import type { Draft } from '../../figure.ts';
import type { Amount } from '../amount.ts';

/** No person is said to be older, in years. */
export const OLDEST = 115;

/** Whether the number can be how old somebody is, in whole years. */
export const isYears = ({ value }: Amount): boolean =>
  value !== null && value >= 1 && value <= OLDEST && Number.isInteger(value);

const BARELY =
  /^(?:just|only|now|then|still|barely|already|aged|about|around|almost|nearly|hardly|not|yet)$/;

/** One before the number, small adverbs skipped: the verb of "she is just 21". */
export function beforeAdverbs({ tokens }: Analysis, first: number): number {
  let at = first - 1;
  while (at > first - 4 && BARELY.test(tokens.lower[at] ?? '')) at -= 1;
  return at;
}

/** "He was 17 when", "She turned 60 on Monday", "who is just 21": said of a person, no noun follows. */
export function isTurned({
  stretch: { scan, lower, tags, sentence, end: stop },
  amount,
  first,
}: Draft): boolean {
  const { end } = amount;
  if (!isYears(amount)) return false;
  const at = beforeAdverbs(scan, first);
  const verb = lower[at] ?? '';
  const after = end < stop ? lower[end]! : '.';
  const isEnd = ENDS_AGE.test(after) || after === '-';
  if (!isEnd || at <= sentence.firstToken - 1) return false;
  const subject = subjectBefore(scan, at, sentence.firstToken);
  if (subject < 0) return false;
  const who = lower[subject]!;
  const isPronoun = /^(?:he|she|i|who)$/.test(who);
  if (/^(?:turned|turns|turning|turn)$/.test(verb)) {
    return isPronoun || isPerson(who);
  }
  // "Lena was 33 when the kiln blew up"
  const isNamed = tags[subject] === P.name || (isCapital(scan, subject) && !isKnownWord(who));
  const isThen = after === 'when' && (isNamed || isPerson(who));
  if (/^(?:was|is)$/.test(verb) && isThen) return true;
  return (
    /^(?:was|is|'s|’s|be|been|'m|am)$/.test(verb) &&
    isPronoun &&
    // "He was 16 and had gone to buy bread."
    (!/^(?:and|or|in|by)$/.test(after) || (after === 'and' && isVerbal(tags[end + 1])))
  );
}

const ENDS_AGE =
  /^(?:[.,;!?)"”’—–]|when|and|but|on|in|at|last|next|this|or|yesterday|today|tomorrow|while|as|if|by|before|after|then|now|later|early)$/;

const isCapital = ({ tokens }: Analysis, at: number): boolean =>
  tokens.letterCase[at] === LetterCase.title;

/** The word before the verb and its auxiliaries: "he", "had just", "would have". */
function subjectBefore({ tokens, tags }: Analysis, verb: number, least: number): number {
  let at = verb - 1;
  while (at >= least && (tags[at] === P.auxiliary || BARELY.test(tokens.lower[at]!))) at -= 1;
  return at >= least ? at : -1;
}

/** A person, in the singular: "nun", "taxi driver", "father-of-two". */
export function isPerson(lower: string): boolean {
  if (isPluralNoun(lower)) return false;
  const measure = measureOfNoun(headOf(lower));
  return measure !== null && LIVING.has(measure) && !NO_PERSON.test(lower);
}

const NO_PERSON =
  /^(?:household|family|crowd|population|force|staff|job|crew|couple|source|police|personnel|owner-occupier|people)$/;

/** "said Marijke van der Velde, 55.", "an Italian nun, 83, was", "her brother, then 6, fled". */
export function isApposition({
  stretch: { lower, text, letterCase, tags, sentence, end: stop },
  amount,
}: Draft): boolean {
  const { first, end, form } = amount;
  if (!isYears(amount) || (form !== 'digits' && form !== 'words')) return false;
  let comma = first - 1;
  if (/^(?:now|then|just|only|both|each|all)$/.test(lower[comma] ?? '')) comma -= 1;
  if (text[comma] !== ',' || comma - 1 < sentence.firstToken) return false;
  const after = end < stop ? text[end]! : '.';
  if (!/^[,.;)”"]$/.test(after) && after !== 'and') return false;
  const person = lower[comma - 1]!;
  const isMany = isPluralNoun(person) && isPerson(headOf(person));
  const isFirst = comma - 1 === sentence.firstToken;
  if (tags[comma - 1] === P.name) return form === 'digits';
  if (isFirst && letterCase[comma - 1] === LetterCase.title && tags[comma - 1] === P.noun)
    return form === 'digits';
  // "her two daughters, 11 and 7"
  return isMany ? after === 'and' || after === ',' : isPerson(person);
}

const OF_AGE =
  /^(?:girl|boy|man|woman|child|son|daughter|toddler|youth|lad|lass|lady|gentleman|grandson|granddaughter|teenager|infant|brother|sister|widow|widower|kid|youngster|niece|nephew|cousin|granny|orphan|pupil|baby|maid)$/;

/** "a girl of nine", "her son of eight"; "a father of two" has two children. */
export function isOfYears({ stretch: { scan, lower, tags, end }, amount, first }: Draft): boolean {
  if (!isYears(amount) || lower[first - 1] !== 'of') return false;
  if (!isAlone(tags[amount.end], amount.end, end)) return false;
  const who = lower[first - 2] ?? '';
  return OF_AGE.test(headOf(who)) || isOneOfAge(scan, first - 2, amount.value!);
}

/** Of so many: "a leader of 12", "a mother of nine". */
const OF_MANY =
  /^(?:father|mother|parent|dad|mum|mom|grand\w+|leader|member|head|chief|commander|captain|owner|author|winner|survivor|one|boss|chair\w*|director|manager|keeper|founder|partner|part|master|maker|host|organi[sz]er|teacher|killer|murderer|guardian|representative|spokes\w+)$/;

/** "A florist of 72", "a retired welder of 64": one person, with an article. */
function isOneOfAge({ tokens }: Analysis, noun: number, years: number): boolean {
  const who = tokens.lower[noun] ?? '';
  if (years < 8 || OF_MANY.test(who) || !isPerson(who)) return false;
  return tokens.lower.slice(Math.max(0, noun - 3), noun).some((word) => /^an?$/.test(word));
}

const AT_AGE =
  /^(?:died|dies|die|retired?|retires|retiring|marr(?:y|ies|ied|ying)|wed|orphaned|widowed|enlisted|conscripted|divorced|emigrated|debuted|joined|entered|enrolled|graduated|qualified|ordained|crowned|volunteered|drafted|adopted)$/;

/** "He died at 84", "she married at 16". */
export function isAtYears({ stretch: { lower }, amount, first }: Draft): boolean {
  if (!isYears(amount) || amount.value! < 5 || lower[first - 1] !== 'at') return false;
  return AT_AGE.test(lower[first - 2] ?? '');
}

/** Whether nothing that the number could count comes next. */
export const isAlone = (tag: number | undefined, at: number, end: number): boolean =>
  at >= end || !isNominal(tag);

/** "Omar Said (72)", "the driver (42)": after a given name with a surname, or after a person. */
export function isInBrackets({ tokens, tags }: Analysis, amount: Amount): boolean {
  const { letterCase } = tokens;
  const { first, numberEnd, unit, form } = amount;
  if (unit !== null || form !== 'digits' || !isYears(amount)) return false;
  if (tokens.text[first - 1] !== '(' || tokens.text[numberEnd] !== ')') return false;
  let at = first - 2;
  if (tags[at] === P.noun) return isPerson(tokens.lower[at]!);
  if (tags[at] !== P.name) return false;
  while (at > first - 6 && letterCase[at - 1] === LetterCase.title) at -= 1;
  return at < first - 2 && givenNames().has(foldToken(tokens.lower[at]!));
}
