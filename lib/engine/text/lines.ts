import type { Span } from '../span.ts';

/** One line without the white space around it; half-open. */
export interface Line extends Span {
  /** First line of a paragraph. */
  readonly isBlankBefore: boolean;
}

/** Index of the newline that ends the line at `at`, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** First code unit of the line after the newline at `end`; CRLF counts as one. */
export function lineStartAfter(text: string, end: number): number {
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2;
  return Math.min(end + 1, text.length);
}

const SPACE = /[\s\u200b]/;
const isSpace = (text: string, at: number) => SPACE.test(text[at]!);

/** The lines that hold anything, from `from` on. */
export function readLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let isBlankBefore = true;
  let at = from;
  while (at < text.length) {
    const newline = lineEnd(text, at);
    let start = at;
    let end = newline;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    // A form feed begins a page.
    const isFirst = isBlankBefore || text[at] === '\f';
    if (start < end) lines.push({ start, end, isBlankBefore: isFirst });
    isBlankBefore = start === end;
    at = newline >= text.length ? text.length : lineStartAfter(text, newline);
  }
  return lines;
}

/** A line as long as this or longer is no line of a table or list. */
const LONGEST_JUDGED = 240;

/** Tabs, bars, wide gaps, two slashes or two commas without a space divide the line into cells. */
export const isOfTable = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_JUDGED && CELLS.test(text.slice(start, end));

const CELLS = /\t| \| |\S {3,}\S|\S \/ [^/\n]{1,80} \/ |\p{L}[,;][^\s,;][^,;\n]{0,40}[,;][^\s,;]/u;

/** Asked of a text before its lines are. */
export const mayHaveTables = (text: string): boolean =>
  text.includes('\t') ||
  text.includes(' | ') ||
  text.includes('   ') ||
  text.includes(' / ') ||
  /\p{L}[,;]\S/u.test(text);

const BULLET = /^(?:[•·‣▪◦●■*–—-]\s|\d{1,2}[.)]\s|\([a-z\d]\)\s)/;

export const startsItem = (text: string, at: number): boolean =>
  BULLET.test(text.slice(at, at + 5));

/** `Dead: 41`, `1974: founded`: a line of a table or a timeline. */
export const LABEL = /^[\p{L}\d][\p{L}\d'’ ()-]{0,24}:\s/u;
