import type { Draft, Edit } from './draft.ts';
import { joinsWithoutHyphen } from './hyphens.ts';
import { isOfTable, LABEL, mayHaveTables, startsItem, type Line } from './lines.ts';

/**
 * Joins the lines of a text that was wrapped, and the words that hyphens divided at line ends, so
 * that in the plain text a newline ends what it stands after.
 */
export function joinLines(draft: Draft): void {
  const { text, lines } = draft;
  if (lines.every(({ isBlankBefore }) => isBlankBefore)) return;
  const blocked = tableLines(draft, lines);
  const widths = wrapWidths(text, lines);
  const edits: Edit[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1]!;
    const line = lines[index]!;
    if (line.isBlankBefore || blocked[index - 1] === 1 || blocked[index] === 1) continue;
    if (startsItem(text, line.start)) continue;
    if (isDivided(text, { before, line, width: widths[index]! })) {
      const start = joinsWithoutHyphen(text, before.end - 1, line.start)
        ? before.end - 1
        : before.end;
      edits.push({ start, end: line.start, insert: '' });
    } else if (continues(text, { before, line, width: widths[index]! })) {
      edits.push({ start: before.end, end: line.start, insert: ' ' });
    }
  }
  draft.edit(edits);
}

/** 1 for each line that is a row, by its own look or because mark-up said so. */
function tableLines({ text, blocks }: Draft, lines: readonly Line[]): Uint8Array {
  const rows = blocks.filter(({ kind }) => kind === 'row' || kind === 'code');
  const found = new Uint8Array(lines.length);
  if (rows.length === 0 && !mayHaveTables(text)) return found;
  let row = 0;
  for (const [index, line] of lines.entries()) {
    while (row < rows.length && rows[row]!.end <= line.start) row += 1;
    const isMarked = row < rows.length && rows[row]!.start < line.end;
    if (isMarked || isOfTable(text, line)) found[index] = 1;
  }
  return found;
}

const LONGEST_WRAPPED_LINE = 110;
const LONGEST_DIVIDED = 150;
const SHORTEST_WRAPPED_LINE = 40;
/** Columns narrower than this are no text. */
const NARROWEST_COLUMN = 16;
/** A line this full was broken because it was full. */
const FULL = 0.7;

/** For each line the width its paragraph was wrapped at; 0 when it was not. */
function wrapWidths(text: string, lines: readonly Line[]): Int32Array {
  const widths = new Int32Array(lines.length);
  const whole = wholeWidth(text, lines);
  if (whole > 0) return widths.fill(whole);
  const paragraphs = paragraphsOf(lines);
  const own = paragraphs.map((paragraph) => paragraphWidth(text, paragraph));
  const widest = Math.max(0, ...own);
  let at = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const isNarrower = paragraph.length > 1 && longestOf(text, paragraph) <= widest;
    const width = own[index] === 0 && isNarrower ? widest : own[index]!;
    widths.fill(width, at, at + paragraph.length);
    at += paragraph.length;
  }
  return widths;
}

/** Width at which the whole text was wrapped by hand or by a mailer. */
function wholeWidth(text: string, lines: readonly Line[]): number {
  const longest = longestOf(text, lines);
  if (longest > LONGEST_WRAPPED_LINE || longest < SHORTEST_WRAPPED_LINE) return 0;
  let followed = 0;
  let full = 0;
  for (const [line, next] of breaksOf(text, lines)) {
    if (next.isBlankBefore) continue;
    followed += 1;
    if (line.end - line.start >= longest * FULL) full += 1;
  }
  return followed >= 2 && full >= followed * 0.6 ? longest : 0;
}

/** Each line with the next, but for addresses, which no margin breaks, and the lines beside them. */
function breaksOf(text: string, lines: readonly Line[]): (readonly [Line, Line])[] {
  const found: (readonly [Line, Line])[] = [];
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const [line, next] = [lines[index]!, lines[index + 1]!];
    if (!isAddress(text, line) && !isAddress(text, next)) found.push([line, next]);
  }
  return found;
}

const isAddress = (text: string, { start, end }: Line) =>
  end - start > 20 && /^(?:https?:\/\/|www\.)\S+$/.test(text.slice(start, end));

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    if (line.isBlankBefore || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)!.push(line);
  }
  return paragraphs;
}

function longestOf(text: string, lines: readonly Line[]): number {
  let longest = 0;
  for (const line of lines) {
    if (!isAddress(text, line)) longest = Math.max(longest, line.end - line.start);
  }
  return longest;
}

/**
 * The width of a paragraph by itself: hardly a line would have held the first word of the next, and
 * many lines begin in the middle of a sentence, or only the last one ends one. A list of short lines
 * has neither.
 */
function paragraphWidth(text: string, paragraph: readonly Line[]): number {
  const width = longestOf(text, paragraph);
  const breaks = breaksOf(text, paragraph);
  if (width > LONGEST_WRAPPED_LINE || width < NARROWEST_COLUMN) return 0;
  if (breaks.length < (width < SHORTEST_WRAPPED_LINE ? 3 : 2)) return 0;
  let full = 0;
  let small = 0;
  for (const [{ start, end }, next] of breaks) {
    if (end - start + 1 + firstWordLength(text, next) > width) full += 1;
    if (SMALL.test(text[next.start]!)) small += 1;
  }
  if (full < breaks.length * 0.85) return 0;
  const isClosed = /[.!?]["”’]?$/.test(endOf(text, paragraph.at(-1)!));
  return small >= breaks.length * (isClosed ? 0.15 : 0.4) ? width : 0;
}

const endOf = (text: string, { end }: Line) => text.slice(Math.max(0, end - 2), end);

function firstWordLength(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && text[at] !== ' ') at += 1;
  return at - start;
}

const SMALL = /[a-z]/;
const LETTER = /\p{L}/u;

interface Joint {
  readonly before: Line;
  readonly line: Line;
  /** At which the paragraph was wrapped; 0 when it was not. */
  readonly width: number;
}

const DIGIT = /\d/;

/** `mil-` and `lion`; `Al-` and `Qaeda` only where lines are known to be wrapped. */
function isDivided(text: string, { before, line, width }: Joint): boolean {
  const length = before.end - before.start;
  if (text[before.end - 1] !== '-' || length < 3 || length > LONGEST_DIVIDED) return false;
  const first = text[line.start]!;
  // "34-" and "50 hectares", "20-" and "year-old"
  if (DIGIT.test(text[before.end - 2]!)) return DIGIT.test(first) || SMALL.test(first);
  if (!LETTER.test(text[before.end - 2]!)) return false;
  return SMALL.test(first) || (LETTER.test(first) && width > 0 && length >= width * FULL);
}

/** Whether `line` goes on with the sentence that `before` left open. */
function continues(text: string, { before, line, width }: Joint): boolean {
  const length = before.end - before.start;
  if (width > 0 && length >= width * FULL) return true;
  const openEnd = text.slice(Math.max(before.start, before.end - 14), before.end);
  if (length > 10 && LEAVES_OPEN.test(openEnd)) return true;
  if (IN_DATE.test(openEnd) && /^(?:19|20)\d{2}\b/.test(text.slice(line.start, line.start + 5)))
    return true;
  // "A further 13" and "workers died."
  const endsInNumber = length > 8 && DIGIT.test(text[before.end - 1]!);
  if (endsInNumber && SMALL.test(text[line.start]!) && /[.!?]["”’]?$/.test(endOf(text, line)))
    return true;
  if (LABEL.test(text.slice(line.start, line.start + 30))) return false;
  if (width > 0 && !startsItem(text, before.start)) return false;
  if (!/[\p{L},;\-–—]/u.test(text[before.end - 1]!) || length <= 25) return false;
  return SMALL.test(text[line.start]!);
}

/** `on 3 May` before `2022` */
const IN_DATE =
  / (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)(?: \d{1,2},)?$/;

/** No sentence, heading or item ends with one of these. */
const LEAVES_OPEN =
  /(?:^|\s)(?:a|an|the|of|to|by|at|from|with|and|or|was|were|is|are|has|have|had|will|that|which|who|at least|at most|more than|less than|fewer than|nearly|almost|about|some|than|into|between|its|their|his|her)$/;
