import type { Sentence } from '../../document.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import type { Laid } from '../laid.ts';
import { DateMark } from '../marks.ts';

/** A name and its number in a list. Tokens half-open. */
interface Pair {
  readonly first: number;
  readonly valueAt: number;
  readonly end: number;
}

/** "New cases by zone — Orla (31), Penn (4).", "Fares, euros: adults 1.50; pupils 0.80": what is listed, and each name with its number. */
export interface PairList {
  /** One past the last token of what is said before the list; it begins with the sentence. */
  readonly topicEnd: number;
  readonly pairs: readonly Pair[];
}

const MOST_TOPIC = 30;
const MOST_NAME = 7;
const MOST_VALUE = 7;
const BULLET = /^[•▪▫◽◾■□●○]$/;

/** The list that all of a sentence after its colon, dash or first bullet is; null where it holds anything else. */
export function pairListIn(scan: Laid, { firstToken, endToken }: Sentence): PairList | null {
  const { tokens } = scan;
  const topicEnd = openerIn(scan, firstToken, Math.min(endToken, firstToken + MOST_TOPIC));
  if (topicEnd === null) return null;
  const end = tokens.text[endToken - 1] === '.' ? endToken - 1 : endToken;
  const pairs: Pair[] = [];
  let first = topicEnd + 1;
  while (first < end) {
    const pair = pairAt(scan, first, end);
    if (pair === null) return null;
    pairs.push(pair);
    first = pair.end;
    while (first < end && isSeparator(tokens.lower[first]!)) first += 1;
  }
  return pairs.length > 1 ? { topicEnd, pairs } : null;
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

const isSeparator = (lower: string): boolean => /^(?:[,;]|and)$/.test(lower) || BULLET.test(lower);

/** The name that begins at token `first`, its number and what stands with it up to the next comma. */
function pairAt({ tokens, tags, dates }: Laid, first: number, end: number): Pair | null {
  let at = first;
  while (at < end && !isNumber(tokens.kind[at]!, tokens.lower[at]!, dates[at]!)) {
    const isWord = tokens.kind[at] === TokenKind.word || dates[at] === DateMark.date;
    if (tags[at] === P.auxiliary || tags[at] === P.pronoun || at - first > MOST_NAME) return null;
    if (!isWord && !/^[-–(&'’]$/.test(tokens.text[at]!)) return null;
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
