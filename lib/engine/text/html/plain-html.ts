import type { Block, BlockKind, OmissionKind } from '../../document.ts';
import type { Span } from '../../span.ts';
import type { Draft, Edit } from '../draft.ts';
import { aroundArticle, type Page } from './article.ts';
import { VOID, type Element } from './elements.ts';
import { entityEdits } from './entities.ts';
import { dataTables } from './tables.ts';

/** How mark-up is written out. */
export interface HtmlStyle {
  /** A newline of the source is white space, as in a page; else it stays what it is. */
  readonly isFolded: boolean;
  /** Menus and the like are left out. */
  readonly isPage: boolean;
}

/** Begin and end a line of their own. */
const BREAKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody tfoot
  thead tr ul caption title option`.split(/\s+/),
);

const HEADING = /^h[1-6]$/;

/** Characters of a page that were left out as no part of the article. */
export interface LeftOut {
  readonly characters: number;
  /** The first words of it. */
  readonly example: string;
}

/**
 * Writes the mark-up out: blocks on lines of their own, `•` before items, tabs between the cells of a
 * row, nothing for the rest. One walk over the tags.
 */
export function writePlainHtml(draft: Draft, page: Page, style: HtmlStyle): LeftOut {
  return new HtmlWriter(draft, page, style).write();
}

class HtmlWriter {
  readonly #draft: Draft;
  readonly #page: Page;
  readonly #style: HtmlStyle;
  readonly #tables: ReadonlySet<number>;
  readonly #edits: Edit[] = [];
  readonly #blocks: Block[] = [];
  /** Element that begins at each tag; -1 where none does. */
  readonly #elementAt: Int32Array;
  /** Data cells around the place where the walk is: in them nothing breaks a line. */
  #cells = 0;
  #verbatim = 0;
  #at: number;

  constructor(draft: Draft, page: Page, style: HtmlStyle) {
    this.#draft = draft;
    this.#page = page;
    this.#style = style;
    this.#tables = dataTables(page);
    this.#at = draft.bodyStart;
    this.#elementAt = new Int32Array(page.tags.length).fill(-1);
    for (const [index, { open }] of page.elements.entries()) this.#elementAt[open] = index;
  }

  write(): LeftOut {
    const { text, tags } = this.#page;
    const around = this.#style.isPage ? aroundArticle(this.#page) : [];
    const leftOut = { characters: 0, example: '' };
    const ends = this.#blockEnds();
    let next = 0;
    for (const [index, tag] of tags.entries()) {
      for (; next < around.length && around[next]!.start <= tag.start; next += 1) {
        const span = around[next]!;
        if (span.start < this.#at && span.end <= this.#at) continue;
        if (!HEAD.test(text.slice(span.start, span.start + 6))) {
          const words = visibleWords(text, span);
          leftOut.characters += words.length;
          if (leftOut.example === '') leftOut.example = words.slice(0, 60).trim();
        }
        this.#write(this.#at, span.start);
        this.#cut({ start: Math.max(span.start, this.#at), end: span.end }, '\n', 'navigation');
      }
      if (tag.start < this.#at) continue;
      this.#write(this.#at, tag.start);
      this.#tag(index);
      for (const block of ends.get(index) ?? []) this.#close(block);
    }
    if (next < around.length) {
      const { start, end } = around[next]!;
      this.#write(this.#at, start);
      this.#cut({ start: Math.max(start, this.#at), end }, '\n', 'navigation');
    }
    this.#write(this.#at, text.length);
    this.#draft.blocks = this.#blocks
      .filter(({ end }) => end >= 0)
      .sort((one, other) => one.start - other.start || other.end - one.end);
    this.#draft.edit(this.#edits);
    return leftOut;
  }

  /** Elements that become blocks, by the tag that ends them. */
  #blockEnds(): Map<number, number[]> {
    const ends = new Map<number, number[]>();
    for (const [index, element] of this.#page.elements.entries()) {
      if (this.#kindOf(index) === null && !this.#isCell(index)) continue;
      const list = ends.get(element.close);
      if (list === undefined) ends.set(element.close, [index]);
      else list.unshift(index);
    }
    return ends;
  }

  #isCell(index: number): boolean {
    const { name } = this.#page.elements[index]!;
    return (name === 'td' || name === 'th') && this.#tables.has(index);
  }

  #kindOf(index: number): BlockKind | null {
    const { name } = this.#page.elements[index]!;
    if (HEADING.test(name)) return 'heading';
    if (name === 'li') return 'item';
    if (name === 'blockquote') return 'quote';
    if (name === 'pre') return 'code';
    if (name === 'figcaption') return 'caption';
    if (!this.#tables.has(index)) return null;
    if (name === 'table') return 'table';
    if (name === 'tr') return 'row';
    if (name === 'caption') return 'caption';
    return name === 'th' ? 'label' : 'cell';
  }

  #open(index: number, end: number): void {
    const kind = this.#kindOf(index);
    if (kind === null) return;
    this.#blockOf.set(index, this.#blocks.length);
    const { name } = this.#page.elements[index]!;
    const level =
      kind === 'heading'
        ? Number(name[1])
        : kind === 'item' || kind === 'quote'
          ? this.#depth(index)
          : 0;
    this.#blocks.push({ kind, level, start: end, end: -1 });
  }

  readonly #blockOf = new Map<number, number>();

  /** The block ends where the tag that ends its element begins. */
  #close(index: number): void {
    const block = this.#blockOf.get(index);
    if (block === undefined) return;
    const tag = this.#page.tags[this.#page.elements[index]!.close]!;
    if (this.#isCell(index)) this.#cells -= 1;
    if (this.#page.elements[index]!.name === 'pre') this.#verbatim -= 1;
    this.#blocks[block] = {
      ...this.#blocks[block]!,
      end: Math.max(tag.start, this.#blocks[block]!.start),
    };
    this.#blockOf.delete(index);
  }

  #depth(index: number): number {
    const { elements } = this.#page;
    const { name } = elements[index]!;
    let depth = 0;
    for (let at = index; at >= 0 && depth < 6; at = elements[at]!.parent) {
      if (elements[at]!.name === name) depth += 1;
    }
    return depth;
  }

  #tag(index: number): void {
    const tag = this.#page.tags[index]!;
    const element = this.#elementAt[index]!;
    if (tag.name === 'sup' && element >= 0 && this.#raised(element)) return;
    const ended = element < 0 && tag.isEnd;
    const insert = this.#insertFor(tag.name, { element, isEnd: ended });
    this.#cut(tag, insert, 'markup');
    if (element < 0 || VOID.has(tag.name)) return;
    this.#open(element, tag.end);
    if (this.#isCell(element)) this.#cells += 1;
    if (tag.name === 'pre') this.#verbatim += 1;
  }

  /** `people<sup>3</sup>` points at a note; `km<sup>2</sup>` and `10<sup>6</sup>` mean what they say. */
  #raised(element: number): boolean {
    const { text, tags, elements } = this.#page;
    const { open, close } = elements[element]!;
    const span = { start: tags[open]!.start, end: Math.max(tags[open]!.end, tags[close]!.end) };
    if (span.end - span.start > LONGEST_RAISED) return false;
    const digits = NOTE_MARK.exec(visibleWords(text, span))?.[1];
    if (digits === undefined) return false;
    const before = text.slice(Math.max(0, span.start - 4), span.start);
    const isPower = /(?:^|[^a-z])[ckm]?m$|\d$/i.test(before) && !/\p{L}{3}$/u.test(before);
    const sign = Array.from(digits, (digit) => RAISED_DIGITS[Number(digit)] ?? '').join('');
    this.#cut(span, isPower ? sign : '', isPower ? 'markup' : 'footnote');
    return true;
  }

  #insertFor(name: string, { element, isEnd }: { element: number; isEnd: boolean }): string {
    if (this.#cells > 0 && name !== 'td' && name !== 'th' && name !== 'tr' && name !== 'table') {
      return BREAKS.has(name) || name === 'br' ? ' ' : '';
    }
    if (name === 'br') return '\n';
    if (name === 'q') return isEnd ? '”' : '“';
    if (element >= 0 && this.#isCell(element)) return isFirstCell(this.#page, element) ? '' : '\t';
    if (name === 'td' || name === 'th') return element < 0 && this.#cells >= 0 ? '' : '\n';
    if (name === 'tr') return isEnd ? '' : '\n';
    if (name === 'dd') return isEnd ? '' : ': ';
    if (name === 'li') return isEnd ? '\n' : '\n• ';
    return BREAKS.has(name) ? '\n\n' : '';
  }

  #cut({ start, end }: Span, insert: string, kind: OmissionKind): void {
    if (end <= start) return;
    this.#edits.push({ start, end, insert, kind });
    this.#at = end;
  }

  /** Text between tags: character references read, white space folded. */
  #write(start: number, end: number): void {
    if (end <= start) return;
    const { text } = this.#page;
    const found = [...entityEdits(text, { start, end })];
    if ((this.#style.isFolded || this.#cells > 0) && this.#verbatim === 0) {
      for (const match of text.slice(start, end).matchAll(FOLDED)) {
        const at = start + match.index;
        found.push({ start: at, end: at + match[0].length, insert: ' ' });
      }
      found.sort((one, other) => one.start - other.start);
    }
    for (const edit of found) this.#edits.push(edit);
    this.#at = end;
  }
}

const HEAD = /^<head[\s>]/i;
const LONGEST_RAISED = 300;
const NOTE_MARK = /^[[(]?(\d{1,3}|[a-e*†‡])[\])]?$/;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** White space that is not one space. */
const FOLDED = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;

function isFirstCell({ elements }: Page, cell: number): boolean {
  const before = elements[cell - 1];
  return (
    elements[cell]!.parent === cell - 1 || before === undefined || !hasCellBefore(elements, cell)
  );
}

/** Whether another cell of the same row comes before; looks back as far as the row goes. */
function hasCellBefore(elements: readonly Element[], cell: number): boolean {
  const row = elements[cell]!.parent;
  for (let at = cell - 1; at > row; at -= 1) {
    const { parent, name } = elements[at]!;
    if (parent === row && (name === 'td' || name === 'th')) return true;
  }
  return false;
}

/** What a reader would see of a stretch of mark-up, roughly. */
function visibleWords(text: string, { start, end }: Span): string {
  const stretch = text.slice(start, end);
  const body = stretch.search(/<\/head\s?>/i);
  return (body < 0 ? stretch : stretch.slice(body))
    .replace(/<script[^<]*<\/script>|<style[^<]*<\/style>|<[^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
