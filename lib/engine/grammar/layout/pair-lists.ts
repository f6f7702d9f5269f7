import type { Sentence } from '../../document.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import type { Laid } from '../laid.ts';
import { DateMark } from '../marks.ts';

/** A name and its number in a list. Tokens half-open. */
export interface Pair {
  readonly first: number;
  readonly valueAt: number;
  readonly end: number;
}

/** "New cases by zone — Orla (31), Penn (4).", "by boat 420, by helicopter 64": what is listed, and each name with its number. */
export interface PairList {
  /** One past the last token of what is said before the list, which begins with the sentence; its first token where nothing is. */
  readonly topicEnd: number;
  readonly pairs: readonly Pair[];
}

const MOST_TOPIC = 30;
const MOST_NAME = 7;
const MOST_VALUE = 7;
const BULLET = /^[•▪▫◽◾■□●○]$/;

/**
 * The list that all of a sentence is after its colon, dash or first bullet, or from its first word on;
 * null where it holds anything else.
 */
export function pairListIn(scan: Laid, sentence: Sentence): PairList | null {
  const { firstToken, endToken } = sentence;
  const topicEnd = openerIn(scan, firstToken, Math.min(endToken, firstToken + MOST_TOPIC));
  if (topicEnd === null) return bareListIn(scan, sentence);
  const pairs = pairsIn(scan, topicEnd + 1, withoutStop(scan, sentence));
  return pairs === null ? null : { topicEnd, pairs };
}

/** With a full stop at its end a list without a word before it must be longer, or it is a sentence. */
const LEAST_OF_SENTENCE = 3;

/** "by boat 420, by helicopter 64" */
function bareListIn(scan: Laid, sentence: Sentence): PairList | null {
  const { firstToken, endToken, kind } = sentence;
  if (endToken - firstToken > MOST_BARE || kind === 'title' || kind === 'heading') return null;
  const end = withoutStop(scan, sentence);
  const first = BULLET_OF_ITEM.test(scan.tokens.text[firstToken]!) ? firstToken + 1 : firstToken;
  const pairs = pairsIn(scan, first, end);
  if (pairs === null || (end < endToken && pairs.length < LEAST_OF_SENTENCE)) return null;
  // "sinks with 170 aboard, at least 39 dead"
  if (pairs.some(({ valueAt, end: last }) => hasWord(scan, valueAt + 1, last))) return null;
  return { topicEnd: firstToken, pairs };
}

/** Whether a word stands there outside brackets, but for "of" and a short unit. */
function hasWord({ tokens }: Laid, first: number, end: number): boolean {
  let depth = 0;
  for (let at = first; at < end; at += 1) {
    if (tokens.text[at] === '(') depth += 1;
    else if (tokens.text[at] === ')') depth -= 1;
    const isWord = tokens.kind[at] === TokenKind.word && tokens.text[at]!.length > 3;
    if (depth === 0 && isWord) return true;
  }
  return false;
}

/** In tokens. */
const MOST_BARE = 60;
const BULLET_OF_ITEM = /^[-–—•*·]$/;

const withoutStop = ({ tokens }: Laid, { endToken }: Sentence): number =>
  tokens.text[endToken - 1] === '.' ? endToken - 1 : endToken;

/** The names with their numbers, two and more, that the tokens `[first, end)` are; null where they are anything else. */
export function pairsIn(scan: Laid, first: number, end: number): Pair[] | null {
  const { text, lower } = scan.tokens;
  const pairs: Pair[] = [];
  // "Orla, 56; Penn, 31"
  const mayPart = text.slice(first, end).includes(';');
  let from = first;
  while (from < end) {
    const pair = pairAt(scan, { first: from, end, mayPart });
    if (pair === null) return null;
    pairs.push(pair);
    from = pair.end;
    while (from < end && isSeparator(lower[from]!)) from += 1;
  }
  return pairs.length > 1 ? pairs : null;
}

function openerIn({ tokens }: Laid, first: number, end: number): number | null {
  for (let at = first + 1; at < end; at += 1) {
    if (tokens.kind[at] === TokenKind.word) continue;
    const text = tokens.text[at]!;
    const isDash = /^[–—]$/.test(text) && spaceBefore(tokens, at);
    const isColon = text === ':' && !(tokens.kind[at - 1] === TokenKind.number);
    if (isColon || isDash || BULLET.test(text)) return at;
  }
  return null;
}

const isSeparator = (lower: string): boolean =>
  /^(?:[,;/|]|and)$/.test(lower) || BULLET.test(lower);

/** What may stand in a list: up to `end`, and where `mayPart` a comma between name and number. */
interface Range {
  readonly first: number;
  readonly end: number;
  readonly mayPart: boolean;
}

/** The name that begins at token `first`, its number and what stands with it up to the next comma. */
function pairAt({ tokens, tags, dates }: Laid, { first, end, mayPart }: Range): Pair | null {
  let at = first;
  while (at < end && !isNumber(tokens.kind[at]!, tokens.lower[at]!, dates[at]!)) {
    const isWord = tokens.kind[at] === TokenKind.word || dates[at] === DateMark.date;
    if (tags[at] === P.auxiliary || tags[at] === P.pronoun || at - first > MOST_NAME) return null;
    const isComma = mayPart && tokens.text[at] === ',' && tokens.kind[at + 1] === TokenKind.number;
    if (!isWord && !isComma && !/^[-–(&'’]$/.test(tokens.text[at]!)) return null;
    at += 1;
  }
  if (at === first || at >= end) return null;
  const valueAt = at;
  let depth = tokens.text[at - 1] === '(' ? 1 : 0;
  for (at += 1; at < end && (depth > 0 || !isSeparator(tokens.lower[at]!)); at += 1) {
    if (tokens.text[at] === '(') depth += 1;
    else if (tokens.text[at] === ')') depth -= 1;
    if (tags[at] === P.auxiliary || tags[at] === P.pronoun || at - valueAt > MOST_VALUE)
      return null;
  }
  return { first, valueAt, end: at };
}

const isNumber = (kind: number, lower: string, date: number): boolean =>
  (kind === TokenKind.number && date !== DateMark.date) || lower === 'nil' || lower === 'none';
