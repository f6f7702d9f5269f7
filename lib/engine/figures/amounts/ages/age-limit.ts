import { isPluralNoun, PartOfSpeech } from '../../../text/parts-of-speech.ts';
import type { Draft } from '../../draft.ts';
import { headOf, LIVING, measureOfNoun } from '../../../grammar/lexicon/nouns.ts';
import type { Stretch } from '../../stretch.ts';
import { isAlone, isPerson, isYears, OLDEST } from './age-of-person.ts';

const P = PartOfSpeech;

/** "children under five", "those over 65": no noun follows. */
export function isUnderAge({ hedge, amount, stretch }: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  const limit = hedge.words.replace(/^(?:still|just|well|only|all|mostly) /, '');
  if (
    !/^(?:under|over|below|above|(?:younger|older) than)$/.test(limit) ||
    (amount.value ?? 200) > OLDEST
  )
    return false;
  const after = amount.end < stretch.end ? tags[amount.end] : P.punctuation;
  const isYounger = /(?:younger|older) than$/.test(hedge.words);
  if (!isYounger && (after === P.name || after === P.adjective)) return false;
  if (after === P.noun && isPluralNoun(tokens.lower[amount.end]!)) return false;
  const before = tokens.lower[hedge.first - 1] ?? '';
  const opens = hedge.first === stretch.sentence.firstToken;
  // "Over 65: 40%": a row for those of an age.
  if (opens && tokens.text[amount.end] === ':') return (amount.value ?? 0) >= 5;
  const verb = EVEN.test(before) ? hedge.first - 2 : hedge.first - 1;
  if (/^(?:are|were|is|was|be|been)$/.test(tokens.lower[verb] ?? ''))
    return tellsOfPeople(stretch, verb);
  return ANYONE.test(before) || isPerson(headOf(before));
}

/** "were still below 17", "are mostly under 20" */
const EVEN = /^(?:still|all|both|mostly|mainly|well|just|only|then|now|largely|not)$/;

const ANYONE =
  /^(?:one|nobody|someone|somebody|everybody|everyone|anybody|anyone|those|them|whom|people|aged|americans|britons|males|females|kids|teens)$/;

/** "Half of the patients are under 10": people are what the clause is about. */
function tellsOfPeople({ scan, sentence }: Stretch, verb: number, reach = 8): boolean {
  const { lower } = scan.tokens;
  for (let at = verb - 1; at >= Math.max(sentence.firstToken, verb - reach); at -= 1) {
    const measure = measureOfNoun(headOf(lower[at]!));
    if (OF_PEOPLE.test(lower[at]!) || (measure !== null && LIVING.has(measure))) return true;
  }
  return false;
}

const OF_PEOPLE =
  /^(?:those|them|whom|dead|injured|wounded|infected|missing|affected|sick|detained)$/;

/** "Half of the children are not yet six": no noun follows. */
export function isNotYet({ amount, stretch, hedge, first }: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  if (!isYears(amount) || amount.value! > MOST_NOT_YET) return false;
  const isTold = tokens.lower[first - 1] === 'yet' && tokens.lower[first - 2] === 'not';
  if (!isTold && hedge.words !== 'not yet') return false;
  return isAlone(tags[amount.end], amount.end, stretch.end) && tellsOfPeople(stretch, first, 24);
}

const MOST_NOT_YET = 30;
