import type { Document } from '../document.ts';
import type { Name } from '../names/value.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import { fold } from './fold.ts';
import { givenNames } from '../names/lexicon/index.ts';
import { headOf, placeCountry } from './knowledge.ts';
import { CALENDAR } from './lexicon/not-actors.ts';
import { isHonorific, PREPOSITIONS, titleSector } from './words.ts';
import { bodyOf, nameOver, ofKind, PLACE } from './spans.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { words } from '../word-lists.ts';

/** Begin a sentence with a capital and are no part of the name behind them. */
const OPENERS = words(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow meanwhile
  however still despite although while when after before since last on in at but alias aka and as if
`);

/**
 * Names without what their edges took in, and with what was torn off: "Friday | Lindqvist",
 * "D- | Ohio", "20th | Guards Army", "Jan “Piet” | Roos". Sorted and not overlapping, as they came.
 */
export function withTrueEdges(document: Document, names: readonly Name[]): Name[] {
  const result: Name[] = [];
  for (const name of names) {
    const trimmed = withoutPartySign(
      document,
      withoutLoudVerb(document, withoutOpener(document, withoutCount(document, name))),
    );
    const whole = withGivenName(document, trimmed, result.at(-1)?.endToken ?? 0);
    const last = result.at(-1);
    const joined = last === undefined ? null : withNickname(document, result, whole);
    if (joined !== null) {
      while (result.length > 0 && result.at(-1)!.firstToken >= joined.firstToken) result.pop();
      result.push(joined);
      continue;
    }
    result.push(withNumber(document, whole, last?.endToken ?? 0));
  }
  return result;
}

const between = (document: Document, name: Name, firstToken: number, endToken: number): Name =>
  nameOver(document, { firstToken, endToken }, name);

/** "Reds 31, | Greens 14 |, Blues 9": in such a list the number is what is counted, not of the name. */
function withoutCount(document: Document, name: Name): Name {
  const { tokens, sentences } = document;
  const last = name.endToken - 1;
  if (last === name.firstToken || tokens.kind[last] !== TokenKind.number) return name;
  const counted = new Set<string>();
  const { firstToken, endToken } = sentences[tokens.sentence[last]!]!;
  for (let at = firstToken + 1; at < endToken; at++) {
    const isEnd = at + 1 === endToken || /^[,;.]$/.test(tokens.text[at + 1]!);
    if (!isEnd || tokens.kind[at] !== TokenKind.number) continue;
    if (tokens.kind[at - 1] === TokenKind.word) counted.add(tokens.lower[at - 1]!);
    else if (at === last) return name;
  }
  const isListed = counted.size >= LEAST_COUNTED && counted.has(tokens.lower[last - 1]!);
  if (!isListed) return name;
  const own = between(document, name, name.firstToken, last);
  return placeCountry(fold(document.text.slice(own.start, own.end))) === null
    ? own
    : ofKind(own, PLACE);
}

/** Names with a number, each another, that make a list. */
const LEAST_COUNTED = 3;

/** "Yesterday Okoro spoke": the adverb only begins the sentence. */
function withoutOpener(document: Document, name: Name): Name {
  const { tokens } = document;
  let first = name.firstToken;
  const isOpener = (at: number) =>
    tokens.letterCase[at] !== LetterCase.upper && OPENERS.has(tokens.lower[at]!);
  while (first < name.endToken - 1 && isOpener(first)) first++;
  const isWhole =
    first === name.firstToken ||
    name.kind === 'thing' ||
    headOfName(document, name) ||
    isListedWithAge(document, name);
  return isWhole ? name : between(document, name, first, name.endToken);
}

/** "And Sunday Okoro, 40": one of a list of persons, with the age. */
function isListedWithAge({ tokens }: Document, { firstToken, endToken }: Name): boolean {
  const age = tokens.text[endToken] === ',' ? (tokens.text[endToken + 1] ?? '') : '';
  return /^(?:and|,)$/.test(tokens.lower[firstToken - 1] ?? '') && /^\d{1,2}$/.test(age);
}

/** "April | Lindqvist", "Precious | Dube": a given name that is a word was left out; not "in April". */
function withGivenName(document: Document, name: Name, after: number): Name {
  const { tokens } = document;
  const given = name.firstToken - 1;
  if (name.kind !== 'person' || name.endToken - name.firstToken > 1 || given < after) return name;
  if (tokens.letterCase[given] !== LetterCase.title || OPENERS.has(tokens.lower[given]!))
    return name;
  const isBeside =
    tokens.sentence[given] === tokens.sentence[name.firstToken] &&
    tokens.start[name.firstToken]! - tokens.end[given]! === 1;
  const word = tokens.lower[given]!;
  // "Imam", "Prince": borne as names, but titles here.
  if (!isBeside || !givenNames().has(word) || titleSector(word) !== null || isHonorific(word))
    return name;
  const before = tokens.lower[given - 1] ?? '';
  const isDay = CALENDAR.has(word) && (PREPOSITIONS.has(before) || /\d/.test(before));
  return isDay ? name : between(document, name, given, name.endToken);
}

/** "Sunday Times", "Today Programme": there the word is the name's. */
const headOfName = ({ text }: Document, { kind, start, end }: Name) =>
  kind === 'organisation' && headOf(fold(text.slice(start, end))) !== null;

/** "ARMY CHIEF OMAR BASHIRI RESIGNS": the verb of a line in capitals. */
function withoutLoudVerb(document: Document, name: Name): Name {
  const { tokens } = document;
  let end = name.endToken;
  while (end - name.firstToken > 1 && name.kind === 'person' && isLoudVerb(document, end - 1))
    end--;
  if (tokens.letterCase[name.firstToken] !== LetterCase.upper) return name;
  return end === name.endToken ? name : between(document, name, name.firstToken, end);
}

function isLoudVerb({ tokens }: Document, at: number): boolean {
  if (tokens.letterCase[at] !== LetterCase.upper) return false;
  const lower = tokens.lower[at]!;
  const form = verbForm(lower)?.form;
  return form === 'third' || form === 'past' || /^(?:is|are|was|were|tonight|today)$/.test(lower);
}

/** "Sen. NAME, R-Maine": party and state of a lawmaker. */
function withoutPartySign(document: Document, name: Name): Name {
  const { tokens } = document;
  const { firstToken, endToken } = name;
  const isSigned =
    /^[DRI]$/.test(tokens.text[firstToken]!) &&
    tokens.text[firstToken + 1] === '-' &&
    /^[,(]$/.test(tokens.text[firstToken - 1] ?? '') &&
    endToken - firstToken > 2;
  return isSigned ? ofKind(between(document, name, firstToken + 2, endToken), PLACE) : name;
}

const UNITS = words(`
  army corps division brigade regiment battalion squadron fleet flotilla wing battery company
  divisions brigades regiments battalions
`);
const LONGEST_UNIT = 5;

/** "Russia's | 20th Combined Arms | Army": a unit keeps its number and the words between. */
function withNumber(document: Document, name: Name, after: number): Name {
  const { tokens } = document;
  if (name.kind !== 'organisation' || !UNITS.has(tokens.lower[name.endToken - 1]!)) return name;
  for (let at = name.firstToken - 1; at >= after && at > name.firstToken - LONGEST_UNIT; at--) {
    if (tokens.sentence[at] !== tokens.sentence[name.firstToken]) return name;
    const number = numberStart(document, at);
    if (number >= after)
      return ofKind(between(document, name, number, name.endToken), bodyOf('military'));
    if (tokens.letterCase[at] !== LetterCase.title) return name;
  }
  return name;
}

/** Where an ordinal that ends at token `at` begins ("20th", "92 nd"), or -1. */
function numberStart({ tokens }: Document, at: number): number {
  if (/^\d+(?:st|nd|rd|th)$/.test(tokens.lower[at]!)) return at;
  const isEnding = /^(?:st|nd|rd|th)$/.test(tokens.lower[at]!);
  return isEnding &&
    tokens.kind[at - 1] === TokenKind.number &&
    tokens.end[at - 1] === tokens.start[at]
    ? at - 1
    : -1;
}

const OPENING = words('" “ ‘ \' (');
const CLOSING = words('" ” ’ \' )');
const LONGEST_NICKNAME = 4;

/** "Jan “Piet” | Roos", "Ella (Bella) | Moss": the name in quotes stands inside one name. */
function withNickname(document: Document, before: readonly Name[], name: Name): Name | null {
  const { tokens } = document;
  if (name.kind !== 'person' || !CLOSING.has(tokens.text[name.firstToken - 1] ?? '')) return null;
  const close = name.firstToken - 1;
  let open = close - 1;
  while (open > close - 1 - LONGEST_NICKNAME && !OPENING.has(tokens.text[open] ?? '')) open--;
  if (!OPENING.has(tokens.text[open] ?? '') || open === close - 1) return null;
  if ((tokens.text[open] === '(') !== (tokens.text[close] === ')')) return null;
  const given = before.findLast(({ endToken }) => endToken <= open);
  const isBeside =
    given?.kind === 'person' &&
    given.endToken === open &&
    tokens.sentence[open] === tokens.sentence[name.firstToken] &&
    tokens.start[name.firstToken]! - tokens.end[close]! === 1;
  return isBeside ? between(document, given, given.firstToken, name.endToken) : null;
}
