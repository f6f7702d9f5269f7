import type { Tag } from './scan.ts';
import { words } from '../../word-lists.ts';

/** An element of a page: the tags that open and close it, and how much text it holds. */
export interface Element {
  readonly name: string;
  /** Index of its start tag. */
  readonly open: number;
  /** Index of its end tag, or of the tag that closed it without one; at least `open`. */
  close: number;
  /** Index of the element around it; -1 at the top. */
  readonly parent: number;
  /** Visible characters in it, and those of them that are links. */
  characters: number;
  linkCharacters: number;
}

/** Have no end tag. */
export const VOID = words('area base br col embed hr img input link meta param source track wbr !');

/** Are closed by another of their kind, and by the end of what holds them. */
const CLOSED_BY_NEXT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: new Set(['li']),
    p: new Set(
      'p div ul ol dl table h1 h2 h3 h4 h5 h6 blockquote section article aside nav header footer figure pre form hr'.split(
        ' ',
      ),
    ),
    td: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
    th: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
    tr: new Set(['tr', 'tbody', 'tfoot']),
    dt: new Set(['dt', 'dd']),
    dd: new Set(['dt', 'dd']),
    option: new Set(['option']),
  }),
);

/** No page nests deeper on purpose. */
const DEEPEST = 400;

/** The elements of a page in the order of their start tags, with the text that each holds. */
export function readElements(text: string, tags: readonly Tag[]): Element[] {
  const elements: Element[] = [];
  const stack: number[] = [];
  const open = new Map<string, number>();
  const pop = (at: number) => {
    const element = elements[stack.pop()!]!;
    element.close = Math.max(element.open, at);
    open.set(element.name, (open.get(element.name) ?? 1) - 1);
    const holder = elements[element.parent];
    if (holder === undefined) return;
    holder.characters += element.characters;
    holder.linkCharacters += element.name === 'a' ? element.characters : element.linkCharacters;
  };
  for (const [index, tag] of tags.entries()) {
    if (tag.isEnd) {
      if ((open.get(tag.name) ?? 0) > 0) {
        while (elements[stack.at(-1)!]!.name !== tag.name) pop(index);
        pop(index);
      }
    } else if (!VOID.has(tag.name)) {
      const last = elements[stack.at(-1) ?? -1];
      if (last !== undefined && CLOSED_BY_NEXT.get(last.name)?.has(tag.name)) pop(index);
      if (stack.length < DEEPEST) {
        elements.push(newElement(tag.name, index, stack.at(-1) ?? -1));
        stack.push(elements.length - 1);
        open.set(tag.name, (open.get(tag.name) ?? 0) + 1);
      }
    }
    const holder = elements[stack.at(-1) ?? -1];
    if (holder !== undefined) {
      holder.characters += visibleLength(text, tag.end, tags[index + 1]?.start ?? text.length);
    }
  }
  while (stack.length > 0) pop(tags.length - 1);
  return elements;
}

const newElement = (name: string, open: number, parent: number): Element => ({
  name,
  open,
  close: open,
  parent,
  characters: 0,
  linkCharacters: 0,
});

/** Length with white space folded, so that indentation does not count. */
function visibleLength(text: string, start: number, end: number): number {
  let length = 0;
  let isSpace = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const isWhite = code === 0x20 || (code >= 9 && code <= 13);
    if (!isWhite || !isSpace) length += 1;
    isSpace = isWhite;
  }
  return length;
}
