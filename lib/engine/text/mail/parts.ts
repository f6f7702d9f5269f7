import type { Span } from '../../span.ts';
import type { Draft, Edit } from '../draft.ts';
import { lineEnd, lineStartAfter } from '../lines.ts';
import { base64Bytes, quotedBytes, readHeaders, textOf, type MailHeaders } from './headers.ts';

/** One part of a mail that can be read as text. */
interface TextPart extends Span {
  readonly type: string;
  readonly charset: string;
  readonly encoding: string;
}

const DEEPEST = 5;

/** The part of a mail to read: the first plain text, else the first page; the body when it has no parts. */
export function textPart(
  text: string,
  { values, end }: MailHeaders,
  until = text.length,
): TextPart {
  const found: TextPart[] = [];
  collect(text, { values, body: { start: end, end: until }, found, depth: 0 });
  return (
    found.find(({ type }) => type === 'text/plain') ??
    found.find(({ type }) => type === 'text/html') ??
    found[0] ?? { start: end, end: until, type: 'text/plain', charset: 'utf-8', encoding: '8bit' }
  );
}

function collect(
  text: string,
  {
    values,
    body,
    found,
    depth,
  }: { values: MailHeaders['values']; body: Span; found: TextPart[]; depth: number },
): void {
  const type = values.get('content-type') ?? 'text/plain';
  const boundary = /boundary ?= ?"?([^"\s;]{1,100})/i.exec(type)?.[1];
  if (boundary !== undefined && depth < DEEPEST) {
    for (const part of partsOf(text, body, boundary)) {
      const headers = readHeaders(text, part.start, part.end);
      const start = headers?.end ?? part.start;
      const inside = { start: Math.min(start, part.end), end: part.end };
      collect(text, {
        values: headers?.values ?? new Map<string, string>(),
        body: inside,
        found,
        depth: depth + 1,
      });
    }
    return;
  }
  const isAttached = /^\s*attachment/i.test(values.get('content-disposition') ?? '');
  if (!/^text\//i.test(type) || isAttached) return;
  found.push({
    ...body,
    type: /^[\w/+.-]+/.exec(type)![0].toLowerCase(),
    charset: /charset ?= ?"?([\w-]{1,40})/i.exec(type)?.[1] ?? 'utf-8',
    encoding: (values.get('content-transfer-encoding') ?? '8bit').trim().toLowerCase(),
  });
}

/** Between the lines `--boundary`. */
function partsOf(text: string, { start, end }: Span, boundary: string): Span[] {
  const mark = `--${boundary}`;
  const parts: Span[] = [];
  let from = -1;
  let at = text.indexOf(mark, start);
  while (at >= 0 && at < end) {
    if (at === start || text[at - 1] === '\n' || text[at - 1] === '\r') {
      if (from >= 0 && at > from) parts.push({ start: from, end: at });
      from = lineStartAfter(text, lineEnd(text, at));
    }
    at = text.indexOf(mark, at + mark.length);
  }
  return parts;
}

/** Cuts the draft down to one part and decodes it. */
export function keepPart(draft: Draft, part: TextPart): void {
  const { text } = draft;
  const inside =
    part.encoding === 'base64'
      ? base64Edits(text, part)
      : part.encoding === 'quoted-printable'
        ? quotedEdits(text, part)
        : [];
  draft.edit([
    { start: draft.bodyStart, end: part.start, insert: '', kind: 'header' },
    ...inside,
    ...(part.end < text.length
      ? [{ start: part.end, end: text.length, insert: '', kind: 'encoded' as const }]
      : []),
  ]);
}

const QUOTED = /(?:=[\dA-F]{2})+|=[ \t]{0,20}\r?\n/gi;

/** A soft line break is nothing, `=C3=A9` is what its bytes say. */
function quotedEdits(text: string, { start, end, charset }: TextPart): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.slice(start, end).matchAll(QUOTED)) {
    const [found] = match;
    const isBreak = found.endsWith('\n');
    const insert = isBreak
      ? ''
      : (textOf(quotedBytes(found), charset) ?? textOf(quotedBytes(found), 'windows-1252'));
    if (insert === null) continue;
    const at = start + match.index;
    edits.push({ start: at, end: at + found.length, insert });
  }
  return edits;
}

/** Word by word, so that each word keeps the digits it was written with. */
function base64Edits(text: string, { start, end, charset }: TextPart): Edit[] {
  const places: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (/[a-z\d+/]/i.test(text[at]!)) places.push(at);
  }
  const bytes = base64Bytes(text.slice(start, end));
  const edits: Edit[] = [];
  let from = 0;
  const placeOf = (byte: number) => places[Math.floor((byte * 4) / 3)] ?? end;
  for (let at = 1; at <= bytes.length; at += 1) {
    const isBorder = at === bytes.length || (isWhite(bytes[at - 1]!) && !isWhite(bytes[at]!));
    if (!isBorder) continue;
    const slice = bytes.subarray(from, at);
    const insert = textOf(slice, charset) ?? textOf(slice, 'windows-1252') ?? '';
    edits.push({
      start: from === 0 ? start : placeOf(from),
      end: at === bytes.length ? end : placeOf(at),
      insert,
    });
    from = at;
  }
  return edits;
}

const isWhite = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
