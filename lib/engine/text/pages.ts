import type { Draft, Edit } from './draft.ts';
import { isOfTable, lineEnd, lineStartAfter } from './lines.ts';

/** A line of the source with its white space, and the page it stands on. */
interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** It is the number of a page and nothing else. */
  readonly isNumber: boolean;
}

const PAGE_NUMBER =
  /^(?:(?:page|pg\.?|p\.) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\[page \d{1,4}\])$/i;
/** `Weekly Brief    Page 3 of 12`, `UN OCHA | Page 3`. */
const ENDS_IN_NUMBER = /(?: {2}|\t|[|·•–-] ?)page \d{1,4}(?: (?:of|\/) \d{1,4})?$/i;
const LONE_NUMBER = /^(?:\d{1,3}|[ivx]{1,5}|\d{1,4} ?(?:\/|of) ?\d{1,4})$/;
const LONGEST_HEAD = 110;
/** So many lines at the top and at the foot of a page may repeat. */
const MOST_HEADS = 3;

/**
 * Leaves out what pages repeat: running heads and feet, page numbers and form feeds. A sentence that
 * goes on over the page is joined.
 */
export function joinPages(draft: Draft): void {
  const { text, bodyStart } = draft;
  const hasFeed = text.includes('\f', bodyStart);
  if (!hasFeed && !MAY_HAVE_NUMBERS.test(text)) return;
  const lines = readPageLines(text, bodyStart);
  const breaks = pageBreaks(text, lines);
  const isDropped = new Uint8Array(lines.length);
  for (const [index, { isNumber }] of lines.entries()) if (isNumber) isDropped[index] = 1;
  dropLoneNumbers(text, { lines, breaks, isDropped });
  const marking = { lines, isDropped };
  dropRepeated(edges(marking, breaks, 'top'), marking);
  dropRepeated(edges(marking, breaks, 'foot'), marking);
  draft.edit(dropEdits(text, lines, isDropped));
}

const MAY_HAVE_NUMBERS = /page \d|^[ \t]{0,120}(?:pg|p\.|[-–—])/im;

function readPageLines(text: string, from: number): PageLine[] {
  const lines: PageLine[] = [];
  let at = from;
  let feed = text.indexOf('\f', from);
  let newline = -1;
  while (at < text.length) {
    // Looked for once, not at each of many form feeds on one line.
    if (newline < at) newline = lineEnd(text, at);
    let end = newline;
    if (feed >= 0 && feed < at) feed = text.indexOf('\f', at);
    const isFeed = feed >= 0 && feed < end;
    if (isFeed) end = feed;
    const words = text.slice(at, Math.min(end, at + LONGEST_HEAD * 2)).trim();
    if (words !== '') {
      const isNumber =
        words.length <= LONGEST_HEAD && (PAGE_NUMBER.test(words) || ENDS_IN_NUMBER.test(words));
      lines.push({ start: at, end, words, isNumber });
    }
    at = isFeed ? feed + 1 : end >= text.length ? text.length : lineStartAfter(text, end);
  }
  return lines;
}

/** Index of the first line of each page after the first. */
function pageBreaks(text: string, lines: readonly PageLine[]): number[] {
  const found: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1]!;
    const line = lines[index]!;
    if (text.slice(before.end, line.start).includes('\f')) found.push(index);
    else if (before.isNumber && !line.isNumber) found.push(index);
  }
  return found;
}

interface Marking {
  readonly lines: readonly PageLine[];
  readonly isDropped: Uint8Array;
}

/** A number alone is a page number only right at a form feed. */
function dropLoneNumbers(
  text: string,
  { lines, breaks, isDropped }: Marking & { breaks: readonly number[] },
): void {
  for (const index of breaks) {
    const before = lines[index - 1];
    const line = lines[index];
    if (before === undefined || !text.slice(before.end, line?.start ?? text.length).includes('\f'))
      continue;
    if (LONE_NUMBER.test(before.words)) isDropped[index - 1] = 1;
    if (line !== undefined && LONE_NUMBER.test(line.words)) isDropped[index] = 1;
  }
}

/** The lines at the top of each page, or at its foot, the outermost first. */
function edges({ lines, isDropped }: Marking, breaks: readonly number[], side: 'top' | 'foot') {
  return [0, ...breaks].map((first, page) => {
    const next = breaks[page] ?? lines.length;
    const found: number[] = [];
    for (let count = 0; count < next - first && found.length < MOST_HEADS; count += 1) {
      const at = side === 'top' ? first + count : next - 1 - count;
      if (isDropped[at] === 1) continue;
      if (lines[at]!.words.length > LONGEST_HEAD) break;
      found.push(at);
    }
    return found;
  });
}

/** Drops what stands at the edge of two pages or more, figures aside, and nothing further in. */
function dropRepeated(pages: readonly (readonly number[])[], { lines, isDropped }: Marking): void {
  const keyOf = (index: number) => lines[index]!.words.replace(/\d+/g, '#').replace(/\s+/g, ' ');
  const counts = new Map<string, number>();
  for (const edge of pages) {
    for (const key of new Set(edge.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const edge of pages) {
    for (const index of edge) {
      if ((counts.get(keyOf(index)) ?? 0) < 2) break;
      isDropped[index] = 1;
    }
  }
}

/** One edit for each run of dropped lines, with the empty lines around it. */
function dropEdits(text: string, lines: readonly PageLine[], isDropped: Uint8Array): Edit[] {
  const edits: Edit[] = [];
  let index = 0;
  while (index < lines.length) {
    const before = lines[index - 1];
    const isFeed =
      before !== undefined && text.slice(before.end, lines[index]!.start).includes('\f');
    if (isDropped[index] === 0 && !isFeed) {
      index += 1;
      continue;
    }
    let next = index;
    while (next < lines.length && isDropped[next] === 1) next += 1;
    const after = lines[next];
    const start = before === undefined ? lines[index]!.start : endOfWords(text, before);
    const end = after === undefined ? lines[next - 1]!.end : after.start;
    const insert = before === undefined ? '' : joint(text, before, after);
    if (next > index) edits.push({ start, end: Math.max(start, end), insert, kind: 'page' });
    else edits.push({ start, end: Math.max(start, end), insert });
    index = Math.max(next, index + 1);
  }
  return edits;
}

function endOfWords(text: string, { start, end }: PageLine): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at -= 1;
  return at;
}

const LEAST_OPEN = 40;
const OPEN_WORD =
  /\s(?:a|an|the|of|at|to|by|in|on|for|from|with|and|or|least|than|about|nearly|was|were|is|are|has|have|had|will|that|which|who)$/;

/** A newline where the line goes on with the next page, an empty line where it does not. */
function joint(text: string, before: PageLine, after: PageLine | undefined): string {
  if (after === undefined || isOfTable(text, before)) return '\n\n';
  const last = text.slice(Math.max(before.start, before.end - LEAST_OPEN), before.end).trim();
  const first = after.words;
  if (/\p{L}-$/u.test(last)) return '\n';
  const isOpen =
    before.words.length >= LEAST_OPEN && /[\p{L}\d,]$/u.test(last) && /^[a-z\d]/.test(first);
  return isOpen || OPEN_WORD.test(last) ? '\n' : '\n\n';
}
