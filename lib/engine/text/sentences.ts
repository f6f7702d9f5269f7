import type { Sentence, SentenceKind } from '../document.ts';
import { BEFORE_A_NAME, SENTENCE_STARTERS } from './abbreviations.ts';
import { datelineEnd } from './dateline.ts';
import type { Segment } from './segments.ts';
import { LetterCase, spaceBefore, TokenKind, type Tokens } from './tokens.ts';

/** Sentences in text order, and each token's sentence written into `tokens.sentence`. */
export function readSentences(tokens: Tokens, segments: readonly Segment[]): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (firstToken: number, endToken: number, kind: SentenceKind) => {
    if (firstToken >= endToken) return;
    tokens.sentence.fill(sentences.length, firstToken, endToken);
    const start = tokens.start[firstToken]!;
    sentences.push({ start, end: tokens.end[endToken - 1]!, kind, firstToken, endToken });
  };
  let token = 0;
  let mayHaveDateline = true;
  for (const segment of segments) {
    let first = token;
    while (token < tokens.count && tokens.start[token]! < segment.end) token += 1;
    if (segment.kind === 'prose' && mayHaveDateline) {
      const end = datelineEnd(tokens, first, token);
      add(first, end, 'dateline');
      first = end;
      mayHaveDateline = false;
    }
    splitSegment(tokens, { first, end: token, kind: segment.kind, add });
  }
  return sentences;
}

interface Split {
  readonly first: number;
  readonly end: number;
  readonly kind: SentenceKind;
  readonly add: (firstToken: number, endToken: number, kind: SentenceKind) => void;
}

function splitSegment(tokens: Tokens, { first, end, kind, add }: Split): void {
  let from = first;
  for (let index = first; index < end; index += 1) {
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

function endsSentence(tokens: Tokens, index: number, end: number): boolean {
  const text = tokens.text[index]!;
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
