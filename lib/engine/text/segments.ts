import type { SentenceKind } from '../document.ts';
import { lineEnd, lineStartAfter } from './front-matter.ts';
import { isDateLine } from './publication-day.ts';

/** Lines that belong together: a paragraph, a headline, one bullet. Half-open, without outer white space. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceKind;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly isBlankBefore: boolean;
}

/** Cuts the body into segments. A newline ends one unless the text was wrapped at a fixed width. */
export function readSegments(text: string, bodyStart: number): Segment[] {
  const lines = readLines(text, bodyStart);
  const width = wrapWidth(lines);
  const groups = groupLines(text, lines, width);
  return groups.map(({ start, end, isBlankBefore, isLast }, index) => ({
    start,
    end,
    kind: kindOf(text.slice(start, Math.min(end, start + LONGEST_JUDGED)), {
      isFirst: index === 0,
      isLast,
      isWhole: end - start <= LONGEST_JUDGED,
      isBlankBefore,
    }),
  }));
}

/** No heading, note or title is longer. */
const LONGEST_JUDGED = 240;

function readLines(text: string, bodyStart: number): Line[] {
  const lines: Line[] = [];
  let isBlankBefore = true;
  let at = bodyStart;
  while (at < text.length) {
    const newline = lineEnd(text, at);
    let start = at;
    let end = newline;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    if (start < end) lines.push({ start, end, isBlankBefore });
    isBlankBefore = start === end;
    at = newline >= text.length ? text.length : lineStartAfter(text, newline);
  }
  return lines;
}

const isSpace = (text: string, at: number) => /[\s\u200b]/.test(text[at]!);

const LONGEST_WRAPPED_LINE = 110;
const SHORTEST_WRAPPED_LINE = 40;

/** Width at which the lines were wrapped by hand or by a mailer; 0 when they were not. */
function wrapWidth(lines: readonly Line[]): number {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest > LONGEST_WRAPPED_LINE || longest < SHORTEST_WRAPPED_LINE) return 0;
  let followed = 0;
  let full = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    if (lines[index + 1]!.isBlankBefore) continue;
    followed += 1;
    if (lines[index]!.end - lines[index]!.start >= longest * 0.7) full += 1;
  }
  return followed >= 2 && full >= followed * 0.6 ? longest : 0;
}

interface Group extends Line {
  readonly isLast: boolean;
}

function groupLines(text: string, lines: readonly Line[], width: number): Group[] {
  const groups: { start: number; end: number; isBlankBefore: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = groups.at(-1);
    if (last !== undefined && before !== undefined && continues(text, before, line, width)) {
      last.end = line.end;
    } else {
      groups.push({ ...line });
    }
  }
  return groups.map((group, index) => ({ ...group, isLast: index === groups.length - 1 }));
}

/** Whether `line` goes on with the sentence that `before` left open. */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (line.isBlankBefore || startsItem(text, line.start)) return false;
  if (isOfTable(text, before) || isOfTable(text, line)) return false;
  if (width > 0) return before.end - before.start >= width * 0.7;
  if (LABEL.test(text.slice(line.start, line.start + 30))) return false;
  const first = text[line.start]!;
  const isSmall = first !== first.toUpperCase() && /[a-z]/.test(first);
  return isSmall && /[\p{L},;\-–—]/u.test(text[before.end - 1]!) && before.end - before.start > 25;
}

/** Tabs, bars or wide gaps divide the line into cells. */
const isOfTable = (text: string, { start, end }: Line) =>
  end - start <= LONGEST_JUDGED && /\t| \| |\S {3,}\S/.test(text.slice(start, end));

/** `Dead: 41`, `1974: founded`: a line of a table or a timeline. */
const LABEL = /^[\p{L}\d][\p{L}\d'’ ()-]{0,24}:\s/u;

const BULLET = /^(?:[•·‣▪◦●■*–—-]\s|\d{1,2}[.)]\s|\([a-z\d]\)\s)/;

function startsItem(text: string, at: number): boolean {
  return BULLET.test(text.slice(at, at + 5));
}

const NOTE =
  /^(?:updated|published|posted|last updated|last modified|first published|date|by|story by|photo|image|reporting by|editing by|additional reporting)\b/i;

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isWhole: boolean;
  readonly isBlankBefore: boolean;
}

function kindOf(text: string, place: Place): SentenceKind {
  if (startsItem(text, 0)) return 'item';
  if (!place.isWhole) return 'prose';
  if (/\t| \| |\s{3,}/.test(text) && !/[.!?]$/.test(text)) return 'item';
  if (isDateLine(text)) return 'note';
  const isClosed = /[.!?…:;,"”’']$/.test(text);
  if (NOTE.test(text) && text.length < 90 && !/[.!?]$/.test(text)) return 'note';
  if (!place.isFirst && LABEL.test(text) && !/[.!?]["”’]?$/.test(text)) return 'item';
  if (isClosed) return 'prose';
  if (place.isFirst && !place.isLast) return text.length <= 200 ? 'title' : 'prose';
  return text.length <= 80 && place.isBlankBefore ? 'heading' : 'prose';
}
