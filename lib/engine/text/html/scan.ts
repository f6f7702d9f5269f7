import type { Span } from '../../span.ts';

/** One tag, comment or raw element (script, style) of a text; everything between is text. */
export interface Tag extends Span {
  /** Lower case; `!` for a comment, a declaration or an element that is never text. */
  readonly name: string;
  readonly isEnd: boolean;
}

/** Elements whose content is no text, read up to their end tag. */
const RAW = new Set(['script', 'style', 'template', 'svg', 'textarea', 'noframes', 'math']);

const NAME = /[a-z][a-z\d:-]*(?=[\s/>])/iy;

/** The tags of a text in order. One walk, whatever the text: an end that is missing is looked for once. */
export function scanTags(text: string, from: number): Tag[] {
  const tags: Tag[] = [];
  const missing = new Set<string>();
  const find = (needle: string, at: number): number => {
    if (missing.has(needle)) return -1;
    const found = text.indexOf(needle, at);
    if (found < 0) missing.add(needle);
    return found;
  };
  let at = from;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start < 0) return tags;
    const after = text.charAt(start + 1);
    if (after === '!' || after === '?') {
      const isComment = text.startsWith('<!--', start);
      const end = isComment ? find('-->', start + 4) : find('>', start);
      if (end >= 0) tags.push({ name: '!', isEnd: false, start, end: end + (isComment ? 3 : 1) });
      at = end < 0 ? start + 1 : end + (isComment ? 3 : 1);
      continue;
    }
    NAME.lastIndex = start + (after === '/' ? 2 : 1);
    const name = NAME.exec(text)?.[0].toLowerCase();
    const end = name === undefined || missing.has('tag') ? -1 : tagEnd(text, NAME.lastIndex);
    if (end === -2) missing.add('tag');
    if (name === undefined || end < 0) {
      at = start + 1;
      continue;
    }
    at = end;
    if (after !== '/' && RAW.has(name) && text[end - 2] !== '/') {
      at = rawEnd(text, { name, from: end, missing });
      tags.push({ name: '!', isEnd: false, start, end: at });
    } else tags.push({ name, isEnd: after === '/', start, end });
  }
}

/** Past the `>` that ends the tag, over quoted values; -2 when there is none. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if (sign === '<') return -1;
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(text[at - 1]!)) quote = sign;
  }
  return -2;
}

/** Past the end tag of a raw element; past its own tag when there is none. */
function rawEnd(
  text: string,
  { name, from, missing }: { name: string; from: number; missing: Set<string> },
): number {
  for (const needle of [`</${name}`, `</${name.toUpperCase()}`]) {
    if (missing.has(needle)) continue;
    const found = text.indexOf(needle, from);
    if (found < 0) missing.add(needle);
    else {
      const end = text.indexOf('>', found);
      return end < 0 ? text.length : end + 1;
    }
  }
  return from;
}

/** Values of one tag by name, lower case; entities are left as they are. */
export function attributesOf(text: string, { start, end }: Span): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const inside = text.slice(start, Math.min(end, start + LONGEST_TAG));
  for (const [, name, double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    found.set(name!.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return found;
}

const LONGEST_TAG = 4000;
const ATTRIBUTE = /\s([a-z][\w:.-]{0,40})(?:\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'<>]{1,300})))?/gi;
