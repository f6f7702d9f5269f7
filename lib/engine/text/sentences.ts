import type { Sentence, SentenceKind } from '../document.ts';
import { BEFORE_A_NAME, SENTENCE_STARTERS } from './abbreviations.ts';
import { bareDatelineEnd, datelineEnd } from './dateline.ts';
import type { Segment } from './segments.ts';
import { LetterCase, spaceBefore, TokenKind, type Tokens } from './tokens.ts';

/** Sentences in text order, and each token's sentence written into `tokens.sentence`. */
export function readSentences(tokens: Tokens, segments: readonly Segment[]): Sentence[] {
  const sentences: Sentence[] = [];
  const push = (firstToken: number, endToken: number, kind: SentenceKind, goesOn: boolean) => {
    tokens.sentence.fill(sentences.length, firstToken, endToken);
    const [start, end] = [tokens.start[firstToken]!, tokens.end[endToken - 1]!];
    const whole = { start, end, kind, firstToken, endToken };
    sentences.push(goesOn ? { ...whole, goesOn } : whole);
  };
  const add = (firstToken: number, endToken: number, kind: SentenceKind) => {
    let from = firstToken;
    while (from < endToken) {
      const to = longestCut(tokens, from, endToken);
      push(from, to, kind, to < endToken);
      from = to;
    }
  };
  let token = 0;
  let mayHaveDateline = true;
  for (const segment of segments) {
    let first = token;
    while (token < tokens.count && tokens.start[token]! < segment.end) token += 1;
    if (segment.kind === 'prose' && mayHaveDateline) {
      const dashed = datelineEnd(tokens, first, token);
      const end = dashed > first ? dashed : bareDatelineEnd(tokens, first, token);
      add(first, end, 'dateline');
      first = end;
      mayHaveDateline = false;
    }
    splitSegment(tokens, { first, end: token, kind: segment.kind, add });
  }
  return sentences;
}

/** A sentence is no longer than this; in code units. */
const LONGEST_SENTENCE = 1000;

/** The less good a joint, the nearer to the limit it must stand. */
const JOINTS: readonly (readonly [signs: ReadonlySet<string>, from: number])[] = [
  [new Set([';', '•', '|']), 0.3],
  [new Set([':', '–', '—', '--', ')', ']', '}']), 0.5],
  [new Set([',']), 0.7],
];

/** Past the last token of a piece of `[from, endToken)` that is not too long, cut at the best joint at hand. */
function longestCut(tokens: Tokens, from: number, endToken: number): number {
  const start = tokens.start[from]!;
  if (tokens.end[endToken - 1]! - start <= LONGEST_SENTENCE) return endToken;
  let limit = from + 1;
  while (limit < endToken && tokens.end[limit]! - start <= LONGEST_SENTENCE) limit += 1;
  for (const [signs, share] of JOINTS) {
    const least = start + LONGEST_SENTENCE * share;
    for (let at = limit - 1; at > from && tokens.start[at]! >= least; at -= 1) {
      if (signs.has(tokens.text[at]!)) return at + 1;
    }
  }
  for (let at = limit; at > from + 1 && tokens.start[at]! > start + LONGEST_SENTENCE / 2; at -= 1) {
    if (spaceBefore(tokens, at)) return at;
  }
  return limit;
}

interface Split {
  readonly first: number;
  readonly end: number;
  readonly kind: SentenceKind;
  readonly add: (firstToken: number, endToken: number, kind: SentenceKind) => void;
}

function splitSegment(tokens: Tokens, { first, end, kind, add }: Split): void {
  let from = first;
  // "1. Brinda 14,600"
  const isCounted = kind === 'item' && tokens.kind[first] === TokenKind.number;
  for (let index = isCounted ? first + 2 : first; index < end; index += 1) {
    if (!endsSentence(tokens, index, end)) continue;
    const after = closersEnd(tokens, index + 1, end);
    if (after < end && !beginsSentence(tokens, { last: index, next: after })) continue;
    add(from, after, kind);
    from = after;
    index = after - 1;
  }
  add(from, end, kind);
}

const TERMINATORS = new Set(['.', '!', '?', '…', '...', '....']);

/** A line with dots that lead to its number is no longer, in tokens. */
const MOST_LED = 8;

/** "Wages .... 146": dots that lead to a number at the end of a line. */
const isLeader = (tokens: Tokens, index: number, end: number): boolean =>
  tokens.text[index]!.length > 2 &&
  spaceBefore(tokens, index) &&
  tokens.kind[index + 1] === TokenKind.number &&
  end - index <= MOST_LED;

function endsSentence(tokens: Tokens, index: number, end: number): boolean {
  const text = tokens.text[index]!;
  if (isLeader(tokens, index, end)) return false;
  if (tokens.kind[index] === TokenKind.word) return text.length > 1 && text.endsWith('.');
  if (!TERMINATORS.has(text)) return false;
  const next = tokens.text[index + 1];
  return index + 1 >= end || next === undefined || !TERMINATORS.has(next);
}

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '›']);
const OPENERS = new Set([
  '"',
  '“',
  '‘',
  "'",
  '(',
  '[',
  '«',
  '„',
  '•',
  '–',
  '—',
  '-',
  '--',
  '¿',
  '¡',
]);

/** Quotes and brackets that close right after the full stop belong to its sentence. */
function closersEnd(tokens: Tokens, index: number, end: number): number {
  let after = index;
  while (after < end && CLOSERS.has(tokens.text[after]!) && !spaceBefore(tokens, after)) after += 1;
  return after;
}

function beginsSentence(tokens: Tokens, { last, next }: { last: number; next: number }): boolean {
  let word = next;
  while (word < tokens.count && word < next + 3 && OPENERS.has(tokens.text[word]!)) word += 1;
  if (word >= tokens.count) return true;
  const kind = tokens.kind[word]!;
  if (tokens.kind[last] === TokenKind.word) return endsAfterShortForm(tokens, last, word);
  if (!spaceBefore(tokens, next)) return isGluedSentence(tokens, last, next);
  if (kind === TokenKind.word)
    return tokens.letterCase[word] !== LetterCase.lower || isBrandName(tokens, word);
  return true;
}

/** `ended.The`: a small word before, a capitalised one after. */
function isGluedSentence(tokens: Tokens, last: number, next: number): boolean {
  return (
    tokens.letterCase[next] === LetterCase.title &&
    (tokens.letterCase[last - 1] === LetterCase.lower || tokens.text[next - 1] !== '.')
  );
}

const isBrandName = (tokens: Tokens, index: number) => /^e?i?[A-Z]/.test(tokens.text[index]!);

/** After `U.S.`, `Inc.`, `Sept.` or an initial, only a plain sentence starter begins a new one. */
function endsAfterShortForm(tokens: Tokens, last: number, word: number): boolean {
  const short = tokens.lower[last]!.slice(0, -1);
  if (BEFORE_A_NAME.has(short)) return false;
  if (tokens.kind[word] !== TokenKind.word) return tokens.text[word] === '•';
  if (tokens.letterCase[word] === LetterCase.lower) return false;
  return SENTENCE_STARTERS.has(tokens.lower[word]!) && tokens.letterCase[word] === LetterCase.title;
}
