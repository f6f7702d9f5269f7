import type { Sentence } from '../../document.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import { DateMark, type Marks } from '../marks.ts';
import { type Cell, hasFigure, isNumeric, openBefore, type TokenRange } from './cells.ts';

/** In tokens; a longer line is prose. */
const LONGEST_ROW = 40;
const MOST_CELLS = 8;
const LEAST_CELLS = 3;
const BULLET = /^[-–—•▪●*]$/;
const DASH = /^(?:[-–—―]|--)$/;
const NO_NUMBER = /^(?:n\/?a|nil|none|-)$/;

/**
 * Puts the cells of tables that dashes, slashes, colons and commas part: "Region - cases / deaths" over
 * "Zinder - 3,755 / 141" and "Tahoua - 1,204 / 38"; `cells` by sentence. Gives the sentences that are lines of such tables.
 */
export function putPartedTables(marks: Marks, cells: (readonly Cell[])[]): ReadonlySet<number> {
  const { sentences } = marks.document;
  const found = new Set<number>();
  let from = 0;
  while (from + 2 < sentences.length) {
    const { to, columns } = rowsFrom(marks, cells, from + 1);
    if (to < from + 3) {
      from += 1;
      continue;
    }
    const over = headOver(marks, from, columns);
    if (over !== null) {
      cells[over.at] = over.head;
      found.add(over.at);
      for (let at = from + 1; at < to; at += 1) {
        cells[at] = partsOf(marks, sentences[at]!, cells[at]);
        found.add(at);
      }
    }
    from = to;
  }
  return found;
}

/** One past the last of the rows of as many parts that begin at sentence `first`, and how many parts. */
function rowsFrom(
  marks: Marks,
  cells: readonly (readonly Cell[])[],
  first: number,
): { readonly to: number; readonly columns: number } {
  const { sentences } = marks.document;
  let columns = 0;
  let at = first;
  for (; at < sentences.length; at += 1) {
    const parts = partsOf(marks, sentences[at]!, cells[at]);
    // A line of a table that bars or gaps part already has its cells.
    if (
      parts.length < LEAST_CELLS ||
      parts.length > MOST_CELLS ||
      parts.length === cells[at]!.length
    )
      break;
    if ((columns > 0 && parts.length !== columns) || !isRow(marks, parts)) break;
    columns = parts.length;
  }
  return { to: at, columns };
}

/** A name, or two, and then nothing but numbers: two and more. */
function isRow(marks: Marks, parts: readonly Cell[]): boolean {
  const names = parts.findIndex((part) => isValue(marks, part));
  return (
    names > 0 &&
    names < 3 &&
    names < parts.length - 1 &&
    parts.slice(names).every((part) => isValue(marks, part))
  );
}

/** A number with its signs or in letters, or what stands in a cell without one. */
function isValue(marks: Marks, { first, end }: Cell): boolean {
  const { lower } = marks.tokens;
  if (end - first === 1 && (marks.tags[first] === P.number || NO_NUMBER.test(lower[first]!)))
    return marks.dates[first] !== DateMark.date;
  return isNumeric(marks, first, end) || NO_NUMBER.test(lower[first]!);
}

/** The names of the columns, in sentence `at`. */
interface Head {
  readonly at: number;
  readonly head: Cell[];
}

/** How many lines of no more than a date may stand between head and rows. */
const MOST_BETWEEN = 2;

/** The line over the rows, or over their date, that names their columns. */
function headOver(marks: Marks, last: number, columns: number): Head | null {
  const { sentences } = marks.document;
  for (let at = last; at >= Math.max(0, last - MOST_BETWEEN); at -= 1) {
    const { firstToken: first, endToken: end } = sentences[at]!;
    if (at < last || !isDate(marks, { first, end })) {
      const head = headIn(marks, sentences[at]!, columns);
      if (head !== null) return { at, head };
    }
    if (!isDate(marks, { first, end })) return null;
  }
  return null;
}

/**
 * The names of the columns: in brackets ("Fever, week 9 (cases / deaths)"), or what the line is but for
 * brackets at its end ("Cases / deaths (as of 5 May)"), as many as a row has parts, or one fewer, without
 * the name of the row. Commas part them where there are as many ("Seat, winner, votes, majority").
 */
function headIn(marks: Marks, sentence: Sentence, columns: number): Cell[] | null {
  const brackets = bracketsIn(marks, sentence);
  const lines: Line[] = [sentence];
  if (brackets !== null) {
    lines.unshift({ firstToken: brackets.open + 1, endToken: brackets.close });
    if (brackets.close >= sentence.endToken - 2)
      lines.push({ firstToken: sentence.firstToken, endToken: brackets.open });
  }
  for (const line of lines) {
    const parts = partsOf(marks, line);
    const isInBrackets = line.firstToken > sentence.firstToken;
    const isWhole = isInBrackets && parts.length === 1;
    const closed = isWhole ? partsAt(marks, line, isSlashOrComma) : parts;
    if (
      isHead(marks, closed) &&
      closed.length > 1 &&
      (closed.length === columns || closed.length === columns - 1)
    )
      return closed;
  }
  const listed = partsAt(marks, sentence, (_, at) => marks.tokens.text[at] === ',');
  return listed.length === columns && isHead(marks, listed) ? listed : null;
}

/** "(2020 / 2022)" says when, "12 / 14" is a row; what is counted stands elsewhere. */
const isHead = (marks: Marks, parts: readonly Cell[]): boolean =>
  !parts.every((part) => isDate(marks, part)) && parts.every((part) => isName(marks, part));

/** Words, with a number among them at most: "cases", "nights below 5 C". */
const isName = (marks: Marks, part: Cell): boolean =>
  !hasFigure(marks, part) || marks.tokens.kind[part.first] === TokenKind.word;

function isDate({ dates, tokens }: Marks, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1)
    if (dates[at] !== DateMark.date && tokens.kind[at] === TokenKind.word) return false;
  return true;
}

/** The last brackets of a line. */
function bracketsIn(
  { tokens }: Marks,
  { firstToken, endToken }: Sentence,
): { readonly open: number; readonly close: number } | null {
  if (endToken - firstToken > LONGEST_ROW) return null;
  const close = firstToken + tokens.text.slice(firstToken, endToken).lastIndexOf(')');
  const open = openBefore(tokens, close, firstToken + 1);
  return open < 0 ? null : { open, close };
}

type Line = Pick<Sentence, 'firstToken' | 'endToken'>;

/** The parts of a line, or of each of its cells, between spaced dashes and slashes, and after its first colon. */
function partsOf(marks: Marks, line: Line, cells: readonly Cell[] = []): Cell[] {
  let hasColon = false;
  const divides: Divides = (_, at) => {
    if (isSpaced(marks, line, at) || (hasColon && isBetweenNumbers(marks, at))) return true;
    if (marks.tokens.text[at] !== ':' || hasColon) return false;
    hasColon = true;
    return true;
  };
  if (cells.length < 2) return partsAt(marks, line, divides);
  const parts = cells.flatMap(({ first, end }) =>
    partsAt(marks, { firstToken: first, endToken: end }, divides),
  );
  return parts.map((part, column) => ({ ...part, column }));
}

type Divides = (marks: Marks, at: number) => boolean;

const isSlashOrComma: Divides = ({ tokens }, at) => /^[/,]$/.test(tokens.text[at]!);

/** "71.2, 76.5" */
const isBetweenNumbers: Divides = ({ tokens: { text, kind } }, at) =>
  text[at] === ',' &&
  (kind[at - 1] === TokenKind.number || text[at - 1] === '%') &&
  kind[at + 1] === TokenKind.number;

/** " - ", " / " */
const isSpaced = ({ tokens }: Marks, { endToken }: Line, at: number): boolean =>
  tokens.kind[at] !== TokenKind.word &&
  (DASH.test(tokens.text[at]!) || tokens.text[at] === '/') &&
  spaceBefore(tokens, at) &&
  at + 1 < endToken &&
  spaceBefore(tokens, at + 1);

/** The parts of a line without its bullet between the tokens that divide it; none in brackets does. */
function partsAt(marks: Marks, { firstToken, endToken }: Line, divides: Divides): Cell[] {
  if (endToken - firstToken > LONGEST_ROW) return [];
  const { text } = marks.tokens;
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
    if (depth > 0 || !divides(marks, at)) continue;
    close(at);
    first = at + 1;
  }
  close(endToken);
  return parts;
}
