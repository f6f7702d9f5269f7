import { isPluralNoun, PartOfSpeech } from '../../../text/parts-of-speech.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { Analysis } from '../../../grammar/analysis.ts';
import { beforeAdverbs, isAlone, isPerson, isYears, OLDEST } from './age-of-person.ts';

const P = PartOfSpeech;

const REACH = 12;

/**
 * "The retirement age was raised from 62 to 64", "Age: 34": the phrase that says what is so old. It
 * is empty where a person is meant, as in "the oldest member would be 72"; null when no age is told.
 */
export function toldOfAge(draft: Draft): string | null {
  const { stretch, amount, first } = draft;
  const { scan, sentence } = stretch;
  const { tokens, tags } = scan;
  const years = amount.value ?? amount.high ?? 0;
  if (years < 1 || years > OLDEST || !isAlone(tags[amount.end], amount.end, stretch.end))
    return null;
  if (tokens.text[amount.end] === '-' || tokens.text[amount.end] === '%') return null;
  if (tokens.text[first - 1] === ':')
    return isAgeNoun(draft, first - 2) ? nameOfAge(scan, first - 2) : null;
  const at = beforeAdverbs(scan, first);
  const verb = tokens.lower[at] ?? '';
  const isBe = /^(?:is|was|be|were|are|been|being|'s|’s)$/.test(verb);
  if (!isBe && !/^(?:to|at|from|of|by|over|under|below|above|between)$/.test(verb)) return null;
  const least = Math.max(sentence.firstToken, at - REACH);
  for (let index = at - 1; index >= least; index -= 1) {
    const lower = tokens.lower[index]!;
    if (/^[;:.]$/.test(lower)) return null;
    if (isBe && /^(?:oldest|youngest|eldest)$/.test(lower))
      return isOfPeople(draft, index) ? '' : null;
    if (isAgeNoun(draft, index)) return nameOfAge(scan, index);
  }
  return null;
}

/** "The median age is 23 years (range: 4 months to 98 years)": lengths of time that are ages. */
export function isLengthOfAge({ stretch, first, amount }: Draft): boolean {
  if (amount.unit?.measure !== 'duration') return false;
  const { lower } = stretch.scan.tokens;
  for (let at = first - 1; at >= Math.max(stretch.sentence.firstToken, first - REACH); at -= 1) {
    if (AGE_IS.test(lower[at]!)) continue;
    return /^ages?$/.test(lower[at]!) || (lower[at] === '(' && isAfterAge(stretch.scan, at));
  }
  return false;
}

const AGE_IS =
  /^(?:is|was|of|at|just|only|now|range|ranged|ranges|ranging|from|between|to|and|[:\-–]|with|an?|mean|median|average|\d+|days?|weeks?|months?|years?)$/;

/** Whether the bracket follows an age told in years. */
const isAfterAge = ({ tokens: { lower } }: Analysis, open: number): boolean =>
  /^years?$/.test(lower[open - 1] ?? '') &&
  lower.slice(Math.max(0, open - 7), open).some((word) => word === 'age' || word === 'ages');

/** "retirement age" for the "age" at this token; empty for a bare one. */
function nameOfAge({ tokens, tags, document }: Analysis, at: number): string {
  let first = at;
  while (first > 0 && (tags[first - 1] === P.noun || tags[first - 1] === P.adjective)) first -= 1;
  return first === at ? '' : document.text.slice(tokens.start[first], tokens.end[at]);
}

/** "The oldest was 93", "the youngest victim is four"; not "the oldest bridge". */
function isOfPeople({ stretch, amount }: Draft, at: number): boolean {
  const { tokens, tags } = stretch.scan;
  if (!isYears(amount)) return false;
  const next = tags[at + 1];
  if (next !== P.noun && next !== P.adjective && next !== P.name) return true;
  for (let index = at + 1; index < at + 5; index += 1) {
    if (tags[index] === P.preposition || tags[index] === P.auxiliary) break;
    if (isPerson(tokens.lower[index]!)) return true;
  }
  return false;
}

/** "the retirement age", "average age": what is told; not "age group" or "the Stone Age". */
function isAgeNoun({ stretch }: Draft, at: number): boolean {
  const { tokens, tags } = stretch.scan;
  const lower = tokens.lower[at];
  if (lower !== 'age' && lower !== 'ages') return false;
  if (tags[at] === P.name && at > stretch.sentence.firstToken) return false;
  const before = tokens.lower[at - 1] ?? '';
  if (/^(?:old|stone|ice|bronze|iron|golden|middle|any|all|working|digital|modern)$/.test(before))
    return false;
  const next = tags[at + 1];
  return next !== P.noun && tokens.text[at + 1] !== '-';
}

/** "aged 4, 6 and 9", "aged between 21 and 30": the same word holds for the whole list. */
export function isInAgedList({ stretch, amount, first, unit }: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  const years = amount.value ?? amount.high ?? 0;
  if (years < 1 || years > OLDEST || unit !== null) return false;
  if (!isAlone(tags[amount.end], amount.end, stretch.end)) return false;
  const next = tokens.lower[amount.end] ?? '';
  if (isPluralNoun(next)) return false;
  for (let at = first - 1; at > first - 14 && at >= stretch.sentence.firstToken; at -= 1) {
    const lower = tokens.lower[at]!;
    if (lower === 'aged' || lower === 'ages') return true;
    const isPart =
      tags[at] === P.number ||
      tokens.kind[at] === TokenKind.number ||
      /^(?:[,-]|and|or|to|from|between|only|just|of|months?|days?|weeks?)$/.test(lower);
    if (!isPart) return false;
  }
  return false;
}
