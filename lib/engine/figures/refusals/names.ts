import { isKnownWord, isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../../text/tokens.ts';
import { isCapitalInProse } from '../../text/capitals.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';
import { isInBrackets } from '../amounts/ages/age-of-person.ts';
import { isNamedCount } from '../lines/pairs.ts';
import { isAddress } from './addresses.ts';
import { isRank, isSeatsOf } from './scores.ts';
import { countsAfter, isGlued } from './surroundings.ts';

/** Letters glued by a hyphen: Mi-24, COVID-19, AK-47; a name right before: Boeing 737, Big 12, S&P 500. */
export function isNameNumber(stretch: Stretch, amount: Amount): string | null {
  const { tokens, text, kind, sentence } = stretch;
  const { first, form } = amount;
  // "Five Star Movement" at the start of a sentence is left alone.
  if (first <= sentence.firstToken) return null;
  const before = first - 1;
  if (form === 'vague' || (form === 'digits' && isAfterVerb(stretch, before))) return null;
  if (isSeatsOf(stretch, amount)) return null;
  if (amount.isMoney || amount.hasScale || amount.unit?.measure === 'percent') return null;
  const whole = { first: sentence.firstToken, end: sentence.endToken };
  if (amount.unit?.measure === 'duration' && isCapitalInProse(tokens, amount.end - 1, whole))
    return `"${text[first]!} ${text[amount.end - 1]!}" is a name`;
  const isHyphen = text[before] === '-' && !spaceBefore(tokens, first);
  if (isHyphen && kind[before - 1] === TokenKind.word) return isHyphenedToWord(stretch, amount);
  if (isHyphen && kind[before - 1] === TokenKind.number) return 'part of a code';
  if (form === 'words') return isCapitalWord(stretch, amount) ?? isRank(stretch, amount);
  // "Boeing 737-800": what looks like a range belongs to the name before it.
  if (amount.low !== null && amount.unit === null && isNamed(stretch, before))
    return `follows the name "${text[before]!}"`;
  return isDigitsOfName(stretch, amount);
}

/** "Mi-24", "COVID-19"; not "under-18" or "magnitude-5". */
function isHyphenedToWord(
  { tokens, text, letterCase }: Stretch,
  { first, form }: Amount,
): string | null {
  const word = first - 2;
  const lower = tokens.lower[word]!;
  if (/^(?:under|over|now|then|magnitude|by)$/.test(lower)) return null;
  const isTight = form === 'digits' || letterCase[word] !== LetterCase.lower;
  return isTight ? `part of the name "${text[word]!}-${text[first]!}"` : null;
}

/** "Boeing 737", "Smith (25)", "5G", "12 Harbour View Road". */
function isDigitsOfName(stretch: Stretch, amount: Amount): string | null {
  const { scan, lower, kind, tags, end } = stretch;
  const { first, numberEnd, form, unit } = amount;
  if (form !== 'digits' || numberEnd - first !== 1) return null;
  const before = first - 1;
  const text = stretch.text[first]!;
  const isBracketed = stretch.text[before] === '(' && stretch.text[numberEnd] === ')';
  if (isInBrackets(scan, amount) || isNamedCount(stretch, first, numberEnd)) return null;
  if (isBracketed && tags[before - 1] === P.name && /^\d{1,2}$/.test(text)) {
    return 'a shirt number or an age in brackets, without a word for it';
  }
  if (text.includes(',')) return null;
  const isGluedWord = isGlued(stretch, numberEnd) && kind[numberEnd] === TokenKind.word;
  const letters = isGluedWord && unit === null ? stretch.text[numberEnd]! : '';
  if (/^(?:[GDKXWSABEFs]|ers)$/.test(letters)) return `"${text}${letters}" is a name`;
  if (unit === null && isAddress(stretch, numberEnd))
    return 'a house number or a model before its name';
  // "In Gaza 14 died": a place, then those to whom it happened.
  const isInPlace = /^(?:in|at|near|around|across|outside)$/.test(lower[before - 1] ?? '');
  if (isInPlace && TOLD_OF.test(lower[numberEnd] ?? '')) return null;
  if (isGivenTo(stretch, first)) return null;
  // "gave the Reform Union 33 of the 90 benches"
  if (lower[numberEnd] === 'of' && tags[numberEnd + 2] === P.number) return null;
  if (!isNamed(stretch, before)) return null;
  if (unit !== null && unit.name !== 'second') return null;
  return numberEnd < end && countsAfter(stretch, numberEnd)
    ? null
    : `follows the name "${stretch.text[before]!}"`;
}

const TOLD_OF = /^(?:died|were|was|have|had|are|perished|drowned|survived|remain|remained|fled)$/;

const GIVES =
  /^(?:g[ai]ve|gives|given|giving|award(?:s|ed)?|hand(?:s|ed)?|grant(?:s|ed)?|allot(?:s|ted)?|assign(?:s|ed)?|owe[sd]?|offer(?:s|ed)?|fined|costs?|promise[sd]?)$/;

/** "an early count had given the DRP 35": who stands before the number gets it. */
function isGivenTo({ lower, letterCase, sentence }: Stretch, first: number): boolean {
  let at = first - 1;
  while (at > sentence.firstToken && first - at < 5 && letterCase[at] !== LetterCase.lower) at -= 1;
  return GIVES.test(lower[lower[at] === 'the' ? at - 1 : at] ?? '');
}

/** A capitalised number word inside a sentence: "Big Three", "Channel Four". */
function isCapitalWord(
  { lower, text, letterCase, sentence, end }: Stretch,
  { first, numberEnd, unit }: Amount,
): string | null {
  // "There were Forty Five deaths", "seized Ten guns": capitals of a writer, no name.
  const isLong = numberEnd - first > 1;
  const isCounting =
    numberEnd < end &&
    letterCase[numberEnd] === LetterCase.lower &&
    isPluralNoun(lower[numberEnd]!);
  const isAfterSmall =
    letterCase[first - 1] === LetterCase.lower && !/^(?:of|the|in|a)$/.test(lower[first - 1]!);
  if (isAfterSmall && (isLong || isCounting)) return null;
  if (letterCase[first] !== LetterCase.title || sentence.kind === 'title') return null;
  if (sentence.kind === 'item' || unit !== null) return null;
  return /^[“"‘':–—(.…-]$/.test(text[first - 1]!) ? null : 'part of a name';
}

/** "Rivals Free 18 Sailors": in a headline of capitals a known verb is no name. */
function isAfterVerb({ lower, letterCase, sentence }: Stretch, at: number): boolean {
  if (letterCase[at] !== LetterCase.title || at === sentence.firstToken) return false;
  if (!isKnownWord(lower[at]!)) return false;
  const stop = Math.min(sentence.endToken, sentence.firstToken + 20);
  for (let index = sentence.firstToken; index < stop; index += 1) {
    if (letterCase[index] === LetterCase.lower) return false;
  }
  return true;
}

/** A capitalised word that is not just the first word of the sentence or a headline's. */
function isNamed({ tokens, lower, text, tags, sentence }: Stretch, at: number): boolean {
  const letterCase = tokens.letterCase[at];
  const isTitle = letterCase === LetterCase.title;
  const isKnown = isTitle && at > sentence.firstToken && tags[at] === P.adjective;
  const isFirst =
    isTitle &&
    at === sentence.firstToken &&
    (sentence.kind === 'prose' || !isKnownWord(lower[at]!)) &&
    tags[at] === P.noun &&
    !isPluralNoun(lower[at]!);
  const isUpper = letterCase === LetterCase.upper;
  if (tags[at] !== P.name && !isKnown && !isFirst && !isUpper) return false;
  if (letterCase === LetterCase.upper) {
    // In a text in capitals case says nothing.
    const other = tokens.letterCase[at - 1];
    if (other === LetterCase.upper && at - 1 >= sentence.firstToken) return false;
    const next = tokens.letterCase[at + 2];
    if (next === LetterCase.upper && tokens.letterCase[at + 3] === LetterCase.upper) return false;
  }
  return !text[at]!.endsWith('.');
}
