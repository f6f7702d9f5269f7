import { lineEnd, lineStartAfter } from '../lines.ts';

/** A line of the source with its white space; lines that hold nothing are none. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  /** Its beginning, without the white space around it. */
  readonly words: string;
  /** Its end, likewise. */
  readonly tail: string;
  /** A form feed stands between it and the line before. */
  readonly isFed: boolean;
  /** An empty line stands before it. */
  readonly isApart: boolean;
}

/** No running head or foot is longer. */
export const LONGEST_HEAD = 110;
const LONGEST_TAIL = 80;

/** The lines from `from` on; a form feed ends one, too. */
export function readPageLines(text: string, from: number): PageLine[] {
  const lines: PageLine[] = [];
  let at = from;
  let feed = text.indexOf('\f', from);
  let newline = -1;
  let isFed = false;
  let isApart = false;
  while (at < text.length) {
    // Looked for once, not at each of many form feeds on one line.
    if (newline < at) newline = lineEnd(text, at);
    let end = newline;
    if (feed >= 0 && feed < at) feed = text.indexOf('\f', at);
    const endsInFeed = feed >= 0 && feed < end;
    if (endsInFeed) end = feed;
    const words = text.slice(at, Math.min(end, at + LONGEST_HEAD * 2)).trim();
    if (words !== '') {
      const tail = text.slice(Math.max(at, end - LONGEST_TAIL), end).trim();
      lines.push({ start: at, end, words: words.replace(/\u00a0/g, ' '), tail, isFed, isApart });
      isFed = false;
    }
    isApart = words === '';
    isFed ||= endsInFeed;
    at = endsInFeed ? feed + 1 : end >= text.length ? text.length : lineStartAfter(text, end);
  }
  return lines;
}

/** Past the last sign of a line that is no white space. */
export function endOfWords(text: string, { start, end }: PageLine): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at -= 1;
  return at;
}
