import type { Document, Sentence } from '../../document.ts';
import { LetterCase, TokenKind } from '../../text/tokens.ts';
import { DateMark, type Marks } from '../marks.ts';
import { type Cell, isNumeric } from './cells.ts';

/** What a page is made of, before its cards are known. */
interface Lines extends Marks {
  /** By sentence. */
  readonly cells: readonly (readonly Cell[])[];
}

/** In tokens. */
const MOST_VALUE = 8;
const MOST_LABEL = 14;

/**
 * Numbers that stand alone on a line, and the line over or under each that says what it counts:
 * "Shelters burned", then "8,914". From the sentence of the number to that of its label.
 */
export function cardsOf(
  marks: Marks,
  cells: readonly (readonly Cell[])[],
): ReadonlyMap<number, number> {
  const { document, tokens, tags, dates } = marks;
  const analysis: Lines = { document, tokens, tags, dates, cells };
  const cards = new Map<number, number>();
  const count = analysis.document.sentences.length;
  for (let from = 0; from < count; from += 1) {
    if (!isValue(analysis, from)) continue;
    let last = from;
    while (isLabel(analysis, last + 1) && isValue(analysis, last + 2)) last += 2;
    const isOverLabel = isParted(analysis, from) && !isParted(analysis, from + 1);
    const isSure = last > from || !isSmall(analysis, from) || isOverLabel;
    const side = isSure ? sideOf(analysis, from, last) : 0;
    if (side !== 0) for (let at = from; at <= last; at += 2) cards.set(at, at + side);
    from = last;
  }
  return cards;
}

/** 1 where the labels of the numbers `from` to `last`, every second line, stand under them, -1 over them, 0 where nobody can say. */
function sideOf(analysis: Lines, from: number, last: number): -1 | 0 | 1 {
  const isOver = isLabel(analysis, from - 1);
  const isUnder = isLabel(analysis, last + 1);
  if (isOver !== isUnder) return isUnder ? 1 : -1;
  if (!isOver && last === from) return 0;
  for (let at = from; at <= last; at += 2) {
    const isCloseOver = (at > from || isOver) && !isParted(analysis, at);
    const isCloseUnder = (at < last || isUnder) && !isParted(analysis, at + 1);
    if (isCloseOver !== isCloseUnder) return isCloseUnder ? 1 : -1;
  }
  const { tokens, document } = analysis;
  const under = document.sentences[from + 1]!.firstToken;
  return isUnder && tokens.letterCase[under] === LetterCase.lower ? 1 : 0;
}

/** What stands between a sentence and the one before; null where one of them is none. */
function between({ sentences, text }: Document, index: number): string | null {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return before === undefined || own === undefined ? null : text.slice(before.end, own.start);
}

/** Whether a blank line stands between a sentence and the one before. */
export function isParted({ document }: Marks, index: number): boolean {
  const gap = between(document, index);
  return gap === null || /\n[ \t]*\n/.test(gap);
}

/** Whether a line begins with the sentence; one past the last as well. */
export const startsLine = ({ document }: Marks, index: number): boolean =>
  between(document, index)?.includes('\n') ?? true;

/** The sentence that is a line by itself, or null. */
const lineAt = (marks: Lines, index: number): Sentence | null =>
  startsLine(marks, index) && startsLine(marks, index + 1)
    ? (marks.document.sentences[index] ?? null)
    : null;

/** "41,690", "US$ 172.4 M", "89%": one number with its signs. */
function isValue(analysis: Lines, index: number): boolean {
  const line = lineAt(analysis, index);
  if (line === null) return false;
  const { firstToken, endToken } = line;
  const { tokens, dates } = analysis;
  if (endToken - firstToken > MOST_VALUE || tokens.text[endToken - 1] === '.') return false;
  let numbers = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    if (dates[at] === DateMark.date) return false;
    if (tokens.kind[at] === TokenKind.number) numbers += 1;
  }
  if (numbers !== 1) return false;
  let first = firstToken;
  // "US$", "EUR"
  while (tokens.letterCase[first] === LetterCase.upper && tokens.text[first]!.length <= 3)
    first += 1;
  return isNumeric(analysis, first, endToken);
}

/** A page number looks like it: two digits and nothing else. */
function isSmall({ document, tokens }: Lines, index: number): boolean {
  const { firstToken, endToken } = document.sentences[index]!;
  return endToken - firstToken === 1 && tokens.text[firstToken]!.length < 3;
}

/** A short line of words that is no sentence. */
function isLabel(analysis: Lines, index: number): boolean {
  const line = lineAt(analysis, index);
  if (line === null || isValue(analysis, index)) return false;
  const { firstToken, endToken } = line;
  const { tokens } = analysis;
  if (endToken - firstToken > MOST_LABEL || /^[.!?]$/.test(tokens.text[endToken - 1]!))
    return false;
  if (/^[•·*(]$/.test(tokens.text[firstToken]!) || analysis.cells[index]!.length > 1) return false;
  for (let at = firstToken; at < endToken; at += 1)
    if (tokens.kind[at] === TokenKind.word) return true;
  return false;
}
