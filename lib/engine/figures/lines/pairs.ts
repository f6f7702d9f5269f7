import { DateMark } from '../../grammar/analysis.ts';
import { isKnownWord, isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, TokenKind } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';

const ENDS = /^(?:[,;)\].(]|and)$/;

const JOINS = /^(?:[,;]|and|while|but|to)$/;
const DETERMINES = /^(?:the|its|their|his|her|our|another|each)$/;
const LONGEST_SUBJECT = 5;
const FARTHEST_NOUN = 24;

/** "The Greens won 22 seats, Labour 14": a name and its number after another with its noun. */
export const isGapped = (stretch: Stretch, amount: Amount): boolean =>
  amount.form === 'digits' &&
  isPair(stretch, amount.first, amount.numberEnd) &&
  hasGap(stretch, amount);

/** "The mill hired four porters and the harbour one": a subject and a number that leave out verb and noun. */
export function hasGap(
  { lower, kind, letterCase, tags, dates, sentence, end }: Stretch,
  { first, numberEnd }: Pick<Amount, 'first' | 'numberEnd'>,
): boolean {
  const after = lower[numberEnd] ?? '.';
  const isEnd = numberEnd >= end || ENDS.test(after) || dates[numberEnd] === DateMark.date;
  if (!isEnd) return false;
  let at = first - 1;
  let hasNoun = false;
  while (at > sentence.firstToken && first - at <= LONGEST_SUBJECT) {
    if (kind[at] !== TokenKind.word || !SUBJECT.has(tags[at]!)) break;
    hasNoun ||= tags[at] !== P.adjective || !isKnownWord(lower[at]!);
    at -= 1;
  }
  const isDetermined = DETERMINES.test(lower[at]!);
  const isName = letterCase[first - 1] !== LetterCase.lower && tags[first - 1] !== P.adjective;
  if (isDetermined) at -= 1;
  if (!(isName || (hasNoun && isDetermined)) || !JOINS.test(lower[at] ?? '')) return false;
  // Right after its number a noun: "22 seats", "twelve of the refugees".
  for (at -= 1; at > Math.max(sentence.firstToken, first - FARTHEST_NOUN); at -= 1) {
    if (tags[at] !== P.number || dates[at] === DateMark.date) continue;
    const next = lower[at + 1]!;
    const isCounting = (tags[at + 1] === P.noun && isPluralNoun(next)) || next === 'of';
    if (isCounting) return letterCase[at - 1] === LetterCase.lower;
  }
  return false;
}

const SUBJECT: ReadonlySet<number> = new Set([P.noun, P.name, P.adjective]);

/** "9 (Santo 5, Malo 3)", "by island: Santo 5 and Malo 3": names with their numbers, two or more. */
export function isPairOfList(
  stretch: Stretch,
  { first, numberEnd, form }: Pick<Amount, 'first' | 'numberEnd' | 'form'>,
): boolean {
  const { lower, text, kind, end } = stretch;
  if (form !== 'digits' || !isPair(stretch, first, numberEnd)) return false;
  const opened = openedAt(stretch, first);
  if (opened === null) return false;
  const name = lower[first - 1];
  let pairs = 0;
  for (let at = opened + 1; at < Math.min(end, opened + 60); at += 1) {
    if (at !== first && kind[at] === TokenKind.number && isPair(stretch, at, at + 1)) {
      // "Highway 5 and Highway 7" are no counts.
      if (lower[at - 1] === name) return false;
      pairs += 1;
    }
  }
  const isOnlyInBrackets = text[opened] === '(' && kind[opened - 1] === TokenKind.number;
  return pairs > 0 || isOnlyInBrackets;
}

function isPair(
  { lower, kind, letterCase, tags, sentence, end }: Stretch,
  first: number,
  numberEnd: number,
): boolean {
  const before = first - 1;
  if (before < sentence.firstToken || kind[before] !== TokenKind.word) return false;
  const isName = tags[before] === P.name || letterCase[before] !== LetterCase.lower;
  return isName && (numberEnd >= end || ENDS.test(lower[numberEnd]!));
}

const FARTHEST = 60;

/** The colon or the bracket after a number that opens the list. */
function openedAt({ tokens, kind, sentence }: Stretch, before: number): number | null {
  for (let at = before - 1; at >= Math.max(sentence.firstToken + 1, before - FARTHEST); at -= 1) {
    const text = tokens.text[at]!;
    if (text === ':') return at;
    if (text === '(') return kind[at - 1] === TokenKind.number ? at : null;
  }
  return null;
}

const LONGEST_NAME = 4;
const LONGEST_LIST = 80;

/** Whether the number at `[first, end)` is one of a list of places with their counts: "in Karo (12), Nimet (7) and Ossa (3)". */
export function isNamedCount(stretch: Stretch, first: number, end: number): boolean {
  if (!isBracketed(stretch, first, end)) return false;
  const opener = openerOf(stretch, first);
  return opener !== null && hasOther(stretch, opener, first);
}

/** Where the list begins: the word before the name of its first place; null for lists of other things. */
export function openerOf(stretch: Stretch, first: number): number | null {
  const { lower, text, sentence } = stretch;
  const least = Math.max(sentence.firstToken, first - LONGEST_LIST);
  let at = first - 2;
  while (at > least) {
    at = beforeName(stretch, at, least);
    if (OPENERS.test(lower[at] ?? '')) return at;
    if (lower[at] === 'and') at -= 1;
    if (text[at] === ',') at -= 1;
    if (text[at] !== ')') return null;
    while (at > least && text[at] !== '(') at -= 1;
    at -= 1;
  }
  return null;
}

const OPENERS = /^(?:in|from|at|across|of|near|:)$/;
/** The token before the name that ends at token `last`. */
function beforeName({ letterCase, tags }: Stretch, last: number, least: number): number {
  let at = last;
  while (
    at > least &&
    last - at < LONGEST_NAME &&
    (tags[at] === P.name || letterCase[at] === LetterCase.title)
  )
    at -= 1;
  return at;
}

const isBracketed = ({ text, kind, letterCase }: Stretch, first: number, end: number): boolean =>
  text[first - 1] === '(' &&
  (text[end] === ')' || text[end + 1] === ')') &&
  kind[first - 2] === TokenKind.word &&
  letterCase[first - 2] !== LetterCase.lower;

/** Whether another place of the list has a number in brackets. */
function hasOther({ text, kind, tags, end }: Stretch, opener: number, first: number): boolean {
  for (let at = opener; at < Math.min(end - 2, opener + LONGEST_LIST); at += 1) {
    if (at + 1 === first || text[at] !== '(') continue;
    if (tags[at + 1] === P.number || kind[at + 1] === TokenKind.number) return true;
  }
  return false;
}
