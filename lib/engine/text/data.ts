import type { Block } from '../document.ts';
import type { Draft, Edit } from './draft.ts';
import type { Line } from './lines.ts';

/** What a text is that is no running text. */
export type DataKind = 'JSON' | 'CSV' | 'program code' | 'a log';

/** Makes a line of each value or row of data, and says what it was; null when the text is none. */
export function plainData(draft: Draft): DataKind | null {
  const { text, bodyStart } = draft;
  const first = /\S/.exec(text.slice(bodyStart, bodyStart + 200))?.[0];
  if ((first === '{' || first === '[') && isJson(text.slice(bodyStart))) {
    draft.edit(jsonEdits(text, bodyStart));
    return 'JSON';
  }
  const lines = draft.lines;
  const separator = separatorOf(text, lines);
  if (separator !== null) {
    tabulate(draft, lines, separator);
    return 'CSV';
  }
  if (isLog(text, lines)) return 'a log';
  if (!isCode(text, lines)) return null;
  draft.edit(codeEdits(text, lines));
  return 'program code';
}

const STAMP =
  /^\[?(?:\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}|\d{2}[:.]\d{2}[:.]\d{2}\b|[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} |\d{10,13}\b|(?:INFO|WARN|ERROR|DEBUG|TRACE)\b)/;

/** Lines that begin with the second at which they were written. */
function isLog(text: string, lines: readonly Line[]): boolean {
  const judged = lines.slice(0, MOST_LINES_JUDGED);
  const stamped = judged.filter(({ start }) => STAMP.test(text.slice(start, start + 30))).length;
  return stamped >= LEAST_ROWS && stamped > judged.length * 0.6;
}

/** Statements go; comments and what is written out stay. */
const codeEdits = (text: string, lines: readonly Line[]): Edit[] =>
  lines
    .filter(({ end }) => /[;{}(),=]/.test(text[end - 1]!))
    .map(({ start, end }) => ({ start, end, insert: '', kind: 'markup' }));

/** What the record calls itself. */
export function titleOfJson(text: string): string | null {
  const found = /"(?:title|headline)"\s?:\s?"([^"\\]{1,300})"/i.exec(text.slice(0, 20_000));
  return found?.[1] ?? null;
}

/** Also a piece of JSON, or JSON that something broke: names in quotes before colons, close together. */
function isJson(body: string): boolean {
  const named = body.match(/"[^"\n]{1,60}"\s?:/g)?.length ?? 0;
  if (named >= 3 && named * 400 > body.length) return true;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

const PROSE = 60;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', ' '],
  ['t', ' '],
  ['b', ''],
  ['f', ' '],
]);

/** `{"dead":43,"text":"…"}` as `dead: 43` and the text on lines of their own. One walk. */
function jsonEdits(text: string, from: number): Edit[] {
  const edits: Edit[] = [];
  const cut = (start: number, end: number, insert: string) =>
    edits.push({ start, end, insert, kind: 'markup' });
  let at = from;
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '"') {
      const end = stringEnd(text, at);
      const next = nextSign(text, end);
      const value = text[next] === ':' ? nextSign(text, next + 1) : -1;
      const isProse = value >= 0 && text[value] === '"' && stringEnd(text, value) - value > PROSE;
      if (isProse) {
        cut(at, value, '\n');
        at = value;
        continue;
      }
      if (value >= 0 && TECHNICAL.test(text.slice(at + 1, end - 1)) && isBare(text, value)) {
        const after = valueEnd(text, value);
        cut(at, after, '');
        at = after;
        continue;
      }
      cut(at, at + 1, '');
      escapeEdits(text, { start: at + 1, end: end - 1, edits });
      if (end - 1 > at) cut(end - 1, end, '');
      at = Math.max(end, at + 1);
    } else if (sign === ':') {
      const next = nextSign(text, at + 1);
      cut(at, next, ': ');
      at = next;
    } else if ('{}[],'.includes(sign)) {
      let next = at + 1;
      while (next < text.length && /[{}[\],\s]/.test(text[next]!)) next += 1;
      cut(at, next, '\n');
      at = next;
    } else at += 1;
  }
  return edits;
}

/** Names of values that count nothing in the world, but place or count the record itself. */
const TECHNICAL =
  /^(?:id|.{0,30}[_a-z]id|.{0,20}version|lat|lng|lon|latitude|longitude|[vxyz]|pages?|offset|limit|index|position|rank|hash|etag|.{0,20}timestamp|ts|views?|clicks|likes|schema|port|zoom|word_?count|per_page|status_?code|took|revision)$/i;

/** A number, or a sign for nothing: `43`, `null`, `"2.0"`. */
const isBare = (text: string, at: number) =>
  /^(?:"[-+]?[\d.:]{1,20}"|[-+\d.]|null\b|true\b|false\b)/.test(text.slice(at, at + 24));

function valueEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  let end = at;
  while (end < text.length && !/[,}\]\s]/.test(text[end]!)) end += 1;
  return end;
}

/** Past the quote that closes the string at `at`; the end of the text when none does. */
function stringEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return Math.min(end + 1, text.length);
}

function nextSign(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text[next]!)) next += 1;
  return next;
}

function escapeEdits(
  text: string,
  { start, end, edits }: { start: number; end: number; edits: Edit[] },
): void {
  let at = text.indexOf('\\', start);
  while (at >= 0 && at + 1 < end) {
    const isCode = text[at + 1] === 'u' && /^[\da-f]{4}$/i.test(text.slice(at + 2, at + 6));
    const next = Math.min(end, at + (isCode ? 6 : 2));
    const sign = text[at + 1]!;
    const insert = isCode
      ? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16))
      : (ESCAPES.get(sign) ?? sign);
    edits.push({ start: at, end: next, insert });
    at = text.indexOf('\\', next);
    if (at >= end) break;
  }
}

const MOST_LINES_JUDGED = 200;
const LEAST_ROWS = 3;
const LONGEST_ROW = 2000;

/** The comma, semicolon or tab that divides nearly every line into as many cells; null when none does. */
function separatorOf(text: string, lines: readonly Line[]): string | null {
  if (lines.length < LEAST_ROWS) return null;
  const judged = lines.slice(0, MOST_LINES_JUDGED);
  for (const separator of [',', ';', '\t']) {
    const cells = (line: Line) =>
      line.end - line.start > LONGEST_ROW ? 0 : cellBorders(text, line, separator).length;
    const first = cells(judged[0]!);
    if (first < 2) continue;
    const same = judged.filter((line) => cells(line) === first).length;
    if (same < judged.length * 0.9) continue;
    if (judged.every(({ start, end }) => isRow(text.slice(start, end), separator)))
      return separator;
  }
  return null;
}

/** In a list within prose a space follows each comma; in a row of data none does. */
function isRow(words: string, separator: string): boolean {
  const spaced = words.split(`${separator} `).length - 1;
  const all = words.split(separator).length - 1;
  return spaced * 2 <= all;
}

/** Where separators stand outside quotes. */
function cellBorders(
  text: string,
  { start, end }: { start: number; end: number },
  separator: string,
): number[] {
  const found: number[] = [];
  let isQuoted = false;
  for (let at = start; at < end; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && text[at] === separator) found.push(at);
  }
  return found;
}

/** `""` in a cell in quotes stands for one. */
function doubledQuotes(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [];
  let at = text.indexOf('""', start);
  while (at >= 0 && at + 1 < end) {
    edits.push({ start: at, end: at + 1, insert: '', kind: 'markup' });
    at = text.indexOf('""', at + 2);
  }
  return edits;
}

/** Rows as lines with tabs between cells, quotes taken off. */
function tabulate(draft: Draft, lines: readonly Line[], separator: string): void {
  const { text } = draft;
  const edits: Edit[] = [];
  const blocks: Block[] = [];
  const add = (kind: Block['kind'], start: number, end: number) =>
    blocks.push({ kind, start, end, level: 0 });
  add('table', lines[0]!.start, lines.at(-1)!.end);
  for (const line of lines) {
    add('row', line.start, line.end);
    let from = line.start;
    for (const border of [...cellBorders(text, line, separator), line.end]) {
      const isQuoted = text[from] === '"' && text[border - 1] === '"' && border - from >= 2;
      add('cell', from, border);
      if (isQuoted) edits.push({ start: from, end: from + 1, insert: '', kind: 'markup' });
      if (isQuoted) edits.push(...doubledQuotes(text, from + 1, border - 1));
      if (isQuoted) edits.push({ start: border - 1, end: border, insert: '', kind: 'markup' });
      if (border < line.end && separator !== '\t')
        edits.push({ start: border, end: border + 1, insert: '\t' });
      from = border + 1;
    }
  }
  draft.blocks = blocks;
  draft.edit(edits);
}

function isCode(text: string, lines: readonly Line[]): boolean {
  const judged = lines.slice(0, MOST_LINES_JUDGED);
  let code = 0;
  for (const { end } of judged) if (/[;{}]/.test(text[end - 1]!)) code += 1;
  return judged.length >= 5 && code > judged.length * 0.4;
}
