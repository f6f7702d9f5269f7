import type { Sentence } from '../../document.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import { DateMark, type Marks } from '../marks.ts';
import { type Cell, hasFigure, isNumeric } from './cells.ts';

/** In tokens; a longer line is prose. */
const LONGEST_ROW = 40;
const MOST_CELLS = 8;
const LEAST_CELLS = 3;
const BULLET = /^[-–—•▪●*]$/;
const DASH = /^(?:[-–—]|--)$/;

/**
 * Puts the cells of tables that dashes, slashes and colons part: "Region - cases / deaths" over
 * "Zinder - 3,755 / 141" and "Tahoua - 1,204 / 38"; `cells` by sentence. Gives the sentences that are lines of such tables.
 */
export function putPartedTables(marks: Marks, cells: (readonly Cell[])[]): ReadonlySet<number> {
  const { sentences } = marks.document;
  const found = new Set<number>();
  let from = 0;
  while (from + 2 < sentences.length) {
    const to = endOfRows(marks, cells, from + 1);
    if (to < from + 3) {
      from += 1;
      continue;
    }
    const columns = partsOf(marks, sentences[from + 1]!).length;
    const head = headOver(marks, sentences[from]!, columns);
    if (head !== null && cells[from]!.length < 2) {
      cells[from] = head;
      for (let at = from + 1; at < to; at += 1) cells[at] = partsOf(marks, sentences[at]!);
      for (let at = from; at < to; at += 1) found.add(at);
    }
    from = to;
  }
  return found;
}

/** One past the last of the rows of as many parts that begin at sentence `first`. */
function endOfRows(marks: Marks, cells: readonly (readonly Cell[])[], first: number): number {
  const { sentences } = marks.document;
  let columns = 0;
  let at = first;
  for (; at < sentences.length && cells[at]!.length < 2; at += 1) {
    const parts = partsOf(marks, sentences[at]!);
    const [name, ...values] = parts;
    if (name === undefined || parts.length < LEAST_CELLS || parts.length > MOST_CELLS) break;
    if (columns > 0 && parts.length !== columns) break;
    if (isNumeric(marks, name.first, name.end) || !values.every(isValue, marks)) break;
    columns = parts.length;
  }
  return at;
}

/** A number with its signs, or what stands in a cell without one. */
function isValue(this: Marks, { first, end }: Cell): boolean {
  return isNumeric(this, first, end) || /^(?:n\/?a|nil|none|-)$/.test(this.tokens.lower[first]!);
}

/** The names of the columns: as many as the row has parts, or one fewer, without the name of the row. */
function headOver(marks: Marks, sentence: Sentence, columns: number): Cell[] | null {
  const parts = partsOf(marks, inBrackets(marks, sentence) ?? sentence);
  // "(2020 / 2022)" says when; what is counted stands before it.
  if (parts.some((part) => hasFigure(marks, part)) || parts.every((part) => isDate(marks, part)))
    return null;
  if (parts.length === columns) return parts;
  return parts.length === columns - 1 && parts.length > 1 ? parts : null;
}

function isDate({ dates, tokens }: Marks, { first, end }: Cell): boolean {
  for (let at = first; at < end; at += 1)
    if (dates[at] !== DateMark.date && tokens.kind[at] !== TokenKind.number) return false;
  return true;
}

/** "Fever, week 9 (cases / deaths)": what the brackets at the end of a line hold. */
function inBrackets({ tokens: { text } }: Marks, { firstToken, endToken }: Sentence): Line | null {
  const end = text[endToken - 1] === ':' ? endToken - 1 : endToken;
  if (text[end - 1] !== ')' || end - firstToken > LONGEST_ROW) return null;
  let open = end - 2;
  while (open > firstToken && text[open] !== '(') open -= 1;
  return open > firstToken ? { firstToken: open + 1, endToken: end - 1 } : null;
}

type Line = Pick<Sentence, 'firstToken' | 'endToken'>;

/** The parts of a line between spaced dashes and slashes, and after its first colon. */
function partsOf({ tokens }: Marks, { firstToken, endToken }: Line): Cell[] {
  if (endToken - firstToken > LONGEST_ROW) return [];
  const { text } = tokens;
  let first = firstToken;
  if (BULLET.test(text[first]!)) first += 1;
  const parts: Cell[] = [];
  const close = (end: number) => {
    if (end > first) parts.push({ first, end, column: parts.length });
  };
  let depth = 0;
  for (let at = first; at < endToken; at += 1) {
    const sign = text[at]!;
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth > 0) continue;
    const isParted =
      (DASH.test(sign) || sign === '/') &&
      spaceBefore(tokens, at) &&
      at + 1 < endToken &&
      spaceBefore(tokens, at + 1);
    if (!isParted && !(sign === ':' && parts.length === 0)) continue;
    close(at);
    first = at + 1;
  }
  close(endToken);
  return parts;
}
