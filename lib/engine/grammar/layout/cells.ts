import type { Sentence } from '../../document.ts';
import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../../text/tokens.ts';
import { isPlaceNoun } from '../lexicon/place-nouns.ts';
import { DateMark, isNumberAt, type Marks } from '../marks.ts';

/** Half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A part of a line between bars, tabs, wide gaps or commas. */
export interface Cell extends TokenRange {
  readonly column: number;
}

/** The part in which a token stands. */
export const partAt = <Part extends TokenRange>(parts: readonly Part[], at: number) =>
  parts.find(({ first, end }) => at >= first && at < end);

/** Where the bracket opens that token `close` closes or stands in, at or after `least`; -1 for none. */
export function openBefore({ text }: Tokens, close: number, least: number): number {
  for (let at = close - 1; at >= least; at -= 1) if (text[at] === '(') return at;
  return -1;
}

/** A line with more cells is no table; looking a cell up stays cheap. */
const MOST_COLUMNS = 64;
const WIDE = /\t| {3}/;
const GAP = /\t| {2}/;
const MAY_DIVIDE = /[|/\t]| {2}/;

/** Cells of a line that bars, tabs or gaps divide; one or none for a line of prose. */
export function gridCells(scan: Marks, sentence: Sentence): Cell[] {
  const { tokens, document } = scan;
  const { firstToken, endToken } = sentence;
  const line = document.text.slice(tokens.start[firstToken], tokens.end[endToken - 1]);
  if (!MAY_DIVIDE.test(line)) return [];
  const isSlashed = slashes(scan, sentence) > 1;
  const isShort = endToken - firstToken <= 40;
  return cut(sentence, (at) => {
    if (tokens.text[at] === '|' || (isSlashed && isWideSlash(scan, at))) return 'bar';
    if (at === firstToken) return null;
    const between = document.text.slice(tokens.end[at - 1], tokens.start[at]);
    if (WIDE.test(between) && !between.includes('\n')) return 'gap';
    const isAfterStop = /[.!?:;”"]$/.test(tokens.text[at - 1]!);
    return isShort && !isAfterStop && GAP.test(between) && !between.includes('\n') ? 'gap' : null;
  });
}

const isWideSlash = ({ tokens }: Marks, at: number) =>
  tokens.text[at] === '/' && spaceBefore(tokens, at) && spaceBefore(tokens, at + 1);

/** How many slashes divide a line without a colon: "Botswana / 296 / 3". */
function slashes(scan: Marks, { firstToken, endToken }: Sentence): number {
  const { text } = scan.tokens;
  let count = 0;
  let depth = 0;
  if (endToken - firstToken > 40) return 0;
  for (let at = firstToken; at < endToken - 1; at += 1) {
    if (text[at] === ':') return 0;
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    // "Deaths per canton (2019 / 2021 / 2023)" names the years, it has no cells.
    else if (depth === 0 && isWideSlash(scan, at)) count += 1;
  }
  return count;
}

/** Cells of a line that commas divide, without the quotes of data: "Santo, 5, 2". */
export function commaCells({ tokens: { text } }: Marks, sentence: Sentence): Cell[] {
  const cells = cut(sentence, (at) => (isComma(text[at]) ? 'bar' : null));
  return cells.map(({ first, end, column }) => {
    const isQuoted = end - first > 2 && text[first] === '"' && text[end - 1] === '"';
    return isQuoted ? { first: first + 1, end: end - 1, column } : { first, end, column };
  });
}

const isComma = (text: string | undefined) => text === ',' || text === ';';

/** Whether a comma or semicolon stands among the first `most` tokens of a line. */
export function hasEarlyComma(
  { tokens }: Marks,
  { firstToken, endToken }: Sentence,
  most: number,
): boolean {
  const stop = Math.min(endToken, firstToken + most);
  for (let at = firstToken; at < stop; at += 1) if (isComma(tokens.text[at])) return true;
  return false;
}

function cut(
  { firstToken, endToken }: Sentence,
  divides: (at: number) => 'bar' | 'gap' | null,
): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let first = firstToken;
  for (let at = firstToken; at < endToken && column < MOST_COLUMNS; at += 1) {
    const sign = divides(at);
    if (sign === null || (sign === 'gap' && at === first)) continue;
    if (at > first) cells.push({ first, end: at, column });
    column += 1;
    first = sign === 'bar' ? at + 1 : at;
  }
  if (endToken > first) cells.push({ first, end: endToken, column });
  return column >= MOST_COLUMNS ? [] : cells;
}

/** The cell of a head row over one of the cells of a row. */
export function headOfColumn(
  heads: readonly Cell[],
  cells: readonly Cell[],
  own: Cell,
): Cell | undefined {
  if (heads.length === 0) return undefined;
  // The corner of the head row is often empty.
  const shift = heads.length === cells.length - 1 && heads[0]!.column === cells[0]!.column ? 1 : 0;
  return heads.find(({ column }) => column === own.column - shift);
}

const LONGEST_HEAD = 6;

/** "District", "Affected township", "Name of camp" over a column: short, and about places. */
export function isHeadOfPlaces({ lower }: Tokens, { first, end }: Cell): boolean {
  if (end - first > LONGEST_HEAD) return false;
  return isPlaceNoun(lower[end - 1]!) || (isPlaceNoun(lower[first]!) && end - first <= 2);
}

/** Whether the cell holds a number that is no part of a date. */
export function hasFigure(marks: Marks, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1)
    if (isNumberAt(marks, at) && !/^(?:19|20)\d\d$/.test(marks.tokens.text[at]!)) return true;
  return false;
}

/**
 * Whether a line of cells names the columns of those under it: it has no number, or none alone in its
 * cell where the next line has ("Phase 1", "Week 12").
 */
export function isHeadRow(scan: Marks, cells: readonly Cell[], next: readonly Cell[]): boolean {
  const isNumber = ({ first, end }: Cell) => isNumeric(scan, first, end);
  if (!cells.some((cell) => hasFigure(scan, cell)))
    return !cells.every((cell) => isRule(scan, cell));
  return !cells.some(isNumber) && next.length > 1 && next.some(isNumber);
}

/** In tokens; a longer line is no caption. */
const LONGEST_CAPTION = 30;
/** Begins the name of a table. */
export const CAPTION = /^(?:table|tab|figure|fig|chart|annex)$/;

/** Whether a line over a table may name it: "Deaths by canton", "Table 2: Wages (AFN per day)"; an item of a list that is not called a table does not. */
export function isCaption({ tokens }: Marks, { kind, firstToken, endToken }: Sentence): boolean {
  if (endToken - firstToken > LONGEST_CAPTION || tokens.text[endToken - 1] === '.') return false;
  return kind !== 'item' || CAPTION.test(tokens.lower[firstToken]!);
}

const AROUND =
  /^(?:[\-+−–—±%()[\]/~<>≥≤,.:*=nakm]|up|down|na|nil|none|pct|percent|about|some|over|approx\.?|ca\.?|c\.|bn|mn|million|billion|thousand)$/;

/** Whether the tokens are a number with its signs, brackets and scale and nothing else. */
export function isNumeric({ tokens }: Marks, first: number, end: number): boolean {
  let hasNumber = false;
  for (let at = first; at < end; at += 1) {
    const kind = tokens.kind[at];
    if (kind === TokenKind.number) hasNumber = true;
    else if (kind !== TokenKind.symbol && !AROUND.test(tokens.lower[at]!)) {
      const isUpper = tokens.letterCase[at] === LetterCase.upper;
      // "NOK 12", "C$ 12"
      const isCode = isUpper && (tokens.text[at]!.length === 3 || tokens.text[at + 1] === '$');
      const isUnit = hasNumber && tokens.text[at]!.length <= 3;
      if (!isCode && !isUnit) return false;
    }
  }
  return hasNumber;
}

/** Whether nothing but dashes and their like stands there: the line under the heads of a table. */
export function isRule({ tokens }: Marks, { first, end }: TokenRange): boolean {
  if (end - first > MOST_COLUMNS) return false;
  for (let at = first; at < end; at += 1) if (!/^[-–—=_+|:]+$/.test(tokens.text[at]!)) return false;
  return end > first;
}

const MOST_NAME = 6;

/** "Labour 34.1 (+2.3)", "Santo 5": where the numbers begin of a line of words then numbers; null when it is none. */
export function tailAt(scan: Marks, sentence: Sentence): number | null {
  const { tokens, dates } = scan;
  const firstToken = afterLetter(tokens, sentence);
  const isCounted = firstToken > sentence.firstToken;
  const isClosed = isCounted && /^[.;]$/.test(tokens.text[sentence.endToken - 1]!);
  const endToken = isClosed ? sentence.endToken - 1 : sentence.endToken;
  if (endToken - firstToken > 20 || tokens.text[endToken - 1] === '.') return null;
  let at = firstToken;
  while (at < endToken && tokens.kind[at] !== TokenKind.number) {
    if (dates[at] === DateMark.date) return null;
    at += 1;
  }
  while (at > firstToken + 1 && /^(?:[\-+−–~<>($€£]|about|some|over)$/.test(tokens.lower[at - 1]!))
    at -= 1;
  const words = at - firstToken;
  if (words < 1 || words > MOST_NAME || at >= endToken || dates[at] === DateMark.date) return null;
  for (let index = firstToken; index < at; index += 1) {
    if (tokens.kind[index] !== TokenKind.word && !/^[-•*&.,'’/]$/.test(tokens.text[index]!))
      return null;
  }
  return isNumeric(scan, at, endToken) ? at : null;
}

/** Where the words of "(b) girls, 18;" or "2. Brinda 9,400" begin. */
export function afterLetter({ text, kind }: Tokens, { firstToken, endToken }: Sentence): number {
  if (kind[firstToken] === TokenKind.number && text[firstToken + 1] === '.') return firstToken + 2;
  const isLetter = endToken - firstToken > 4 && /^[a-z\d]$/.test(text[firstToken + 1]!);
  return isLetter && text[firstToken] === '(' && text[firstToken + 2] === ')'
    ? firstToken + 3
    : firstToken;
}
