import type { Analysis } from '../../../grammar/analysis.ts';
import { headOf, isLiving } from '../../../grammar/lexicon/nouns.ts';
import { isNominal, isPluralNoun, PartOfSpeech as P } from '../../../text/parts-of-speech.ts';

import type { Draft } from '../../figure.ts';
import type { Stretch } from '../../stretch.ts';
import { beforeAdverbs, isAlone, isPerson, isYears, OLDEST } from './age-of-person.ts';

const REACH = 12;

/**
 * "The retirement age was raised from 62 to 64", "Age: 34": the phrase that says what is so old. It
 * is empty where a person is meant, as in "the oldest member would be 72"; null when no age is told.
 */
export function toldOfAge(draft: Draft): string | null {
  const { stretch, amount, first } = draft;
  const { scan, text, tags, sentence } = stretch;
  const years = amount.value ?? amount.high ?? 0;
  if (years < 1 || years > OLDEST || !isAlone(tags[amount.end], amount.end, stretch.end))
    return null;
  if (text[amount.end] === '-') return null;
  if (text[first - 1] === ':')
    return isAgeNoun(draft, first - 2) ? nameOfAge(scan, first - 2) : null;
  const at = beforeAdverbs(scan, first);
  const verb = stretch.lower[at] ?? '';
  const isBe = /^(?:is|was|be|were|are|been|being|'s|’s)$/.test(verb);
  if (!isBe && !/^(?:to|at|from|of|by|over|under|below|above|between)$/.test(verb)) return null;
  const least = Math.max(sentence.firstToken, at - REACH);
  for (let index = at - 1; index >= least; index -= 1) {
    const lower = stretch.lower[index]!;
    if (isBe && /^(?:oldest|youngest|eldest)$/.test(lower))
      return isOfPeople(draft, index) ? '' : null;
    if (isAgeNoun(draft, index)) return nameOfAge(scan, index);
  }
  return null;
}

/** "The median age is 23 years (range: 4 months to 98 years)": lengths of time that are ages. */
export function isLengthOfAge({
  stretch: { scan, lower, sentence },
  first,
  amount,
}: Draft): boolean {
  if (amount.unit?.measure !== 'duration') return false;

  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - REACH); at -= 1) {
    if (AGE_IS.test(lower[at]!)) continue;
    return /^ages?$/.test(lower[at]!) || (lower[at] === '(' && isAfterAge(scan, at));
  }
  return false;
}

const AGE_IS =
  /^(?:is|was|of|at|just|only|now|range|ranged|ranges|ranging|from|between|to|and|[:\-–]|with|an?|mean|median|average|\d+|days?|weeks?|months?|years?)$/;

/** Whether the bracket follows an age. */
const isAfterAge = ({ tokens: { lower } }: Analysis, open: number): boolean =>
  lower.slice(Math.max(0, open - 7), open).includes('age');

/** "retirement age" for the "age" at this token; empty for a bare one. */
function nameOfAge({ tokens, tags, document }: Analysis, at: number): string {
  let first = at;
  while (first > 0 && (tags[first - 1] === P.noun || tags[first - 1] === P.adjective)) first -= 1;
  return first === at ? '' : document.text.slice(tokens.start[first], tokens.end[at]);
}

/** "The oldest was 93", "the youngest victim is four"; not "the oldest bridge". */
const isOfPeople = ({ stretch: { lower, tags } }: Draft, at: number): boolean =>
  !isNominal(tags[at + 1]) || lower.slice(at + 1, at + 5).some(isPerson);

/** "the retirement age", "average age": what is told; not "age group". */
const isAgeNoun = ({ stretch: { lower, tags } }: Draft, at: number): boolean =>
  lower[at] === 'age' && tags[at + 1] !== P.noun;

/** "aged 4, 6 and 9", "aged between 21 and 30": the same word holds for the whole list. */
export function isInAgedList({ stretch, amount, first, unit }: Draft): boolean {
  const { tags, sentence } = stretch;
  const years = amount.value ?? amount.high ?? 0;
  if (years < 1 || years > OLDEST || unit !== null) return false;
  if (!isAlone(tags[amount.end], amount.end, stretch.end)) return false;
  const next = stretch.lower[amount.end] ?? '';
  if (isPluralNoun(next)) return false;
  for (let at = first - 1; at > first - 14 && at >= sentence.firstToken; at -= 1) {
    const lower = stretch.lower[at]!;
    if (lower === 'aged') return true;
    const isPart =
      tags[at] === P.number ||
      /^(?:[,-]|and|or|to|from|between|only|just|of|months?|days?|weeks?)$/.test(lower);
    if (!isPart) return false;
  }
  return false;
}

/** "children under five", "those over 65": no noun follows. */
export function isUnderAge({ hedge, amount, stretch }: Draft): boolean {
  const { lower, text, tags, sentence } = stretch;
  const limit = hedge.words.replace(/^(?:still|just|well|only|all|mostly) /, '');
  if (
    !/^(?:under|over|below|above|(?:younger|older) than)$/.test(limit) ||
    (amount.value ?? 200) > OLDEST
  )
    return false;
  const after = amount.end < stretch.end ? tags[amount.end] : P.punctuation;
  if (after === P.noun && isPluralNoun(lower[amount.end]!)) return false;
  const before = lower[hedge.first - 1] ?? '';
  const opens = hedge.first === sentence.firstToken;
  // "Over 65: 40%": a row for those of an age.
  if (opens && text[amount.end] === ':') return (amount.value ?? 0) >= 5;
  const verb = hedge.first - 1;
  if (/^(?:are|were|is|was|be|been)$/.test(lower[verb] ?? '')) return tellsOfPeople(stretch, verb);
  return ANYONE.test(before) || isPerson(headOf(before));
}

const ANYONE =
  /^(?:one|nobody|someone|somebody|everybody|everyone|anybody|anyone|those|them|whom|people|aged|americans|britons|males|females|kids|teens)$/;

/** "Half of the patients are under 10": people are what the clause is about. */
function tellsOfPeople({ lower, sentence }: Stretch, verb: number, reach = 8): boolean {
  for (let at = verb - 1; at >= Math.max(sentence.firstToken, verb - reach); at -= 1) {
    if (OF_PEOPLE.test(lower[at]!) || isLiving(headOf(lower[at]!))) return true;
  }
  return false;
}

const OF_PEOPLE =
  /^(?:those|them|whom|dead|injured|wounded|infected|missing|affected|sick|detained)$/;

/** "Half of the children are not yet six": no noun follows. */
export function isNotYet({ amount, stretch, hedge, first }: Draft): boolean {
  if (hedge.words !== 'not yet' || !isYears(amount) || amount.value! > MOST_NOT_YET) return false;
  return tellsOfPeople(stretch, first, 24);
}

const MOST_NOT_YET = 30;
