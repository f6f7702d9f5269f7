import type { Block, OmissionKind } from '../document.ts';
import type { Draft, Edit } from './draft.ts';
import type { Line } from './lines.ts';

/** Any one of these is written by nobody who does not write Markdown. */
const SIGNS: readonly (readonly [needle: string, sign: RegExp])[] = [
  ['# ', /^#{1,6} \S/m],
  ['](', /\]\((?:https?:|\/|#|mailto:)/],
  ['**', /\*\*[^\s*][^*\n]{0,300}\*\*/],
  ['--', /^\|? ?:?-{3,}:? ?\|[\s:|-]*$/m],
  ['```', /^```/m],
  ['[^', /^\[\^[\w-]{1,20}\]:/m],
];

const INLINE: readonly (readonly [pattern: RegExp, kind: OmissionKind | undefined])[] = [
  [/!\[[^[\]\n]{0,300}\]\([^\s()]{0,2000}(?: "[^"\n]{0,300}")?\)/g, 'markup'],
  [/\[\^[\w-]{1,20}\]/g, 'footnote'],
];
const LINK = /\[([^[\]\n]{1,300})\]\([^\s()]{0,2000}(?: "[^"\n]{0,300}")?\)/g;
const REFERENCE_LINK = /\[([^[\]\n]{1,300})\]\[[^[\]\n]{0,60}\]/g;
const PAIRED = /\*\*|__|~~/g;
const EMPHASIS =
  /(^|[\s("“‘'[])([*_])([^\s*_](?:[^*_\n]{0,300}[^\s*_])?)\2(?=$|[\s)"”’'\].,;:!?-])/gm;
const ESCAPE = /\\([\\`*_{}[\]()#+.!>|~$-])/g;

/** Makes plain text of Markdown: no marks, no addresses of links; headings and tables as blocks. */
export function plainMarkdown(draft: Draft): boolean {
  const body = draft.text.slice(draft.bodyStart);
  if (!SIGNS.some(([needle, sign]) => body.includes(needle) && sign.test(body))) return false;
  draft.edit(blockEdits(draft));
  draft.edit(inlineEdits(draft));
  return true;
}

const HEADING = /^(#{1,6})\s+/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const RULE = /^(?:[*_-]\s?){3,}$/;
const isTableRule = (words: string) => /^[\s:|-]+$/.test(words) && words.includes('--');
const DEFINITION = /^\[\^?[^[\]\n]{1,60}\]:\s/;

/** Marks at the beginning of lines, and tables. */
function blockEdits(draft: Draft): Edit[] {
  const { text } = draft;
  const edits: Edit[] = [];
  const blocks: Block[] = [...draft.blocks];
  const lines = draft.lines;
  const drop = ({ start, end }: Line, kind: OmissionKind) =>
    edits.push({ start, end, insert: '', kind });
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
    const next = lines[index + 1];
    if (words.startsWith('```') || words.startsWith('~~~')) {
      isCode = !isCode;
      drop(line, 'markup');
      continue;
    }
    if (isCode) {
      blocks.push({ start: line.start, end: line.end, kind: 'code', level: 0 });
      continue;
    }
    const marks = HEADING.exec(words);
    if (marks !== null) {
      const start = line.start + marks[0].length;
      edits.push({ start: line.start, end: start, insert: '', kind: 'markup' });
      const trailing = /\s#+$/.exec(words);
      const end = trailing === null ? line.end : line.start + trailing.index;
      if (end < line.end && end > start) {
        edits.push({ start: end, end: line.end, insert: '', kind: 'markup' });
      }
      blocks.push({ start, end: Math.max(start, end), kind: 'heading', level: marks[1]!.length });
    } else if (UNDERLINE.test(words) && !line.isBlankBefore && index > 0) {
      drop(line, 'markup');
      const { start, end } = lines[index - 1]!;
      blocks.push({ start, end, kind: 'heading', level: words.startsWith('=') ? 1 : 2 });
    } else if (RULE.test(words)) drop(line, 'markup');
    else if (DEFINITION.test(words)) drop(line, words.startsWith('[^') ? 'footnote' : 'markup');
    else if (
      isTableLine(
        words,
        next === undefined ? '' : text.slice(next.start, next.end),
        lines,
        index,
        text,
      )
    ) {
      if (isTableRule(words)) drop(line, 'markup');
      else edits.push(...rowEdits(text, line, blocks));
    } else if (words.startsWith('+ ')) {
      edits.push({ start: line.start, end: line.start + 1, insert: '•' });
    }
  }
  draft.blocks = blocks.sort((one, other) => one.start - other.start || other.end - one.end);
  return edits;
}

const LONGEST_LINE = 2000;

/** A line with bars that stands in the paragraph of a table's rule. */
function isTableLine(
  words: string,
  next: string,
  lines: readonly Line[],
  index: number,
  text: string,
): boolean {
  if (!words.includes('|')) return false;
  if (words.startsWith('|') || isTableRule(words)) return true;
  if (isTableRule(next) && next.includes('|')) return true;
  const before = lines[index - 1];
  return (
    before !== undefined &&
    !lines[index]!.isBlankBefore &&
    text.slice(before.start, before.end).includes('|')
  );
}

/** Tabs for the bars between cells, nothing for those around them. */
function rowEdits(text: string, { start, end }: Line, blocks: Block[]): Edit[] {
  const edits: Edit[] = [];
  let from = start;
  if (text[from] === '|') {
    while (from < end && (text[from] === '|' || text[from] === ' ')) from += 1;
    edits.push({ start, end: from, insert: '', kind: 'markup' });
  }
  let to = end;
  while (to > from && (text[to - 1] === '|' || text[to - 1] === ' ')) to -= 1;
  blocks.push({ start: from, end: to, kind: 'row', level: 0 });
  let cell = from;
  for (let at = from; at < to; at += 1) {
    if (text[at] !== '|' || text[at - 1] === '\\') continue;
    let left = at;
    while (left > cell && text[left - 1] === ' ') left -= 1;
    let right = at + 1;
    while (right < to && text[right] === ' ') right += 1;
    blocks.push({ start: cell, end: left, kind: 'cell', level: 0 });
    edits.push({ start: left, end: right, insert: '\t', kind: 'markup' });
    cell = right;
    at = right - 1;
  }
  blocks.push({ start: cell, end: to, kind: 'cell', level: 0 });
  if (to < end) edits.push({ start: to, end, insert: '', kind: 'markup' });
  return edits;
}

/** Marks inside lines: emphasis, links, images, code, note marks, escapes. */
function inlineEdits({ text, bodyStart }: Draft): Edit[] {
  const body = text.slice(bodyStart);
  const edits: Edit[] = [];
  const cut = (start: number, length: number, kind: OmissionKind = 'markup') =>
    edits.push({ start: bodyStart + start, end: bodyStart + start + length, insert: '', kind });
  for (const [pattern, kind] of INLINE) {
    for (const match of body.matchAll(pattern)) cut(match.index, match[0].length, kind);
  }
  for (const pattern of [LINK, REFERENCE_LINK]) {
    for (const match of body.matchAll(pattern)) {
      cut(match.index, 1);
      const end = 1 + match[1]!.length;
      cut(match.index + end, match[0].length - end);
    }
  }
  for (const match of body.matchAll(PAIRED)) cut(match.index, 2);
  for (const match of body.matchAll(EMPHASIS)) {
    const first = match.index + match[1]!.length;
    cut(first, 1);
    cut(first + 1 + match[3]!.length, 1);
  }
  for (const match of body.matchAll(/`/g)) cut(match.index, 1);
  for (const match of body.matchAll(ESCAPE)) cut(match.index, 1);
  edits.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}
