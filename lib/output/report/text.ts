import type { Span } from '../../engine/span.ts';
import { escaped } from './html.ts';
import { markId, type Mark } from './marks.ts';

/** White space with an empty line in it. */
const PARAGRAPH_BREAK = /\n[ \t\r]*\n\s*/g;

/** Lines of these lengths, one after the other, were broken at a margin and not on purpose. */
const SHORTEST_WRAPPED_LINE = 50;
const LONGEST_WRAPPED_LINE = 120;

/** Points, quotes, tables and indented lines: their line ends are on purpose. */
const OWN_LINE = /^[\s>*•#|=_-]|\S(?: {2,}|\t)\S/;

/** What `textHtml` is made from. */
export interface MarkedText {
  readonly text: string;
  /** Outer before inner. */
  readonly marks: readonly Mark[];
  readonly title: string | null;
  /** Where the front matter ends. */
  readonly bodyStart: number;
}

/**
 * The text as paragraphs, every character of it, with its marks. The outermost mark of a place is a
 * link to its fact, the ones inside it name theirs in `data-i`, as links cannot nest. A mark that
 * crosses another's end goes on as a second element.
 */
export function textHtml({ text, marks, title, bodyStart }: MarkedText): string {
  const writer = new MarkWriter(text, marks);
  const paragraphs: string[] = [];
  let isTitleSeen = title === null;
  for (const { start, end } of paragraphsOf(text, bodyStart)) {
    const plain = text.slice(start, end);
    const isTitle = !isTitleSeen && end - start < 1000 && folded(plain) === folded(title ?? '');
    isTitleSeen ||= isTitle;
    const look = isTitle ? ' class=t' : isWrapped(plain) ? '' : ' class=w';
    paragraphs.push(`<p${look}>${writer.write(start, end)}`);
  }
  return paragraphs.join('\n');
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

function* paragraphsOf(text: string, bodyStart: number): Generator<Span> {
  for (const part of [
    { start: 0, end: bodyStart },
    { start: bodyStart, end: text.length },
  ]) {
    let { start } = part;
    for (const { index, 0: gap } of text.slice(part.start, part.end).matchAll(PARAGRAPH_BREAK)) {
      const end = part.start + index;
      if (end > start) yield { start, end };
      start = end + gap.length;
    }
    const rest = text.slice(start, part.end).trimEnd();
    if (rest.trim() !== '') yield { start, end: start + rest.length };
  }
}

/** True for one line, and for lines that an editor broke at its margin: they may flow anew. */
function isWrapped(paragraph: string): boolean {
  const lines = paragraph.trimEnd().split('\n');
  if (lines.length === 1) return true;
  const isBroken = ({ length }: string) =>
    length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_WRAPPED_LINE;
  return lines.slice(0, -1).every(isBroken) && !lines.some((line) => OWN_LINE.test(line));
}

class MarkWriter {
  readonly #text: string;
  readonly #marks: readonly Mark[];
  /** Index of the first mark that is not opened yet. */
  #next = 0;
  /** Those that are open, outermost first. */
  #open: Mark[] = [];
  readonly #named = new Set<string>();

  constructor(text: string, marks: readonly Mark[]) {
    this.#text = text;
    this.#marks = marks;
  }

  /** One stretch as HTML; to be called from the left to the right. */
  write(start: number, end: number): string {
    const parts: string[] = [];
    let at = start;
    // What begins before, as in the white space between paragraphs, begins here.
    for (const mark of this.#open.splice(0)) if (mark.end > start) this.#begin(mark, parts);
    while (at < end) {
      this.#finish(at, parts);
      this.#start(at, parts);
      const stop = Math.min(
        end,
        this.#marks[this.#next]?.start ?? end,
        ...this.#open.map((mark) => mark.end),
      );
      parts.push(escaped(this.#text.slice(at, stop)));
      at = stop;
    }
    this.#finish(end, parts);
    for (const mark of [...this.#open].reverse()) parts.push(this.#closing(mark));
    return parts.join('');
  }

  /** Opens what begins here, or began where nothing is written. */
  #start(at: number, parts: string[]): void {
    for (;;) {
      const mark = this.#marks[this.#next];
      if (mark === undefined || mark.start > at) return;
      if (mark.end > at) this.#begin(mark, parts);
      this.#next += 1;
    }
  }

  /** Closes what ends here, and opens again what had to be closed for it. */
  #finish(at: number, parts: string[]): void {
    const first = this.#open.findIndex((mark) => mark.end <= at);
    if (first < 0) return;
    const closed = this.#open.slice(first);
    for (const mark of closed.toReversed()) parts.push(this.#closing(mark));
    this.#open.length = first;
    for (const mark of closed) if (mark.end > at) this.#begin(mark, parts);
  }

  #begin(mark: Mark, parts: string[]): void {
    parts.push(this.#opening(mark));
    this.#open.push(mark);
  }

  #opening({ kind, fact, mention }: Mark): string {
    if (fact === '') return kind === 'n' ? '<b>' : '<span class=x>';
    const name = markId(fact, mention);
    // A mark in two pieces is found at its first.
    const id = this.#named.has(name) ? '' : ` id=${name}`;
    this.#named.add(name);
    return this.#isLinked()
      ? `<mark class=${kind} data-i=${fact}${id}>`
      : `<a class=${kind} href=#${fact}${id}>`;
  }

  /** Looks at what is open outside: a mark with a fact is a link when it is the outermost of them. */
  #closing(mark: Mark): string {
    if (mark.fact === '') return mark.kind === 'n' ? '</b>' : '</span>';
    const outer = this.#open.find(({ fact }) => fact !== '');
    return outer === mark ? '</a>' : '</mark>';
  }

  #isLinked(): boolean {
    return this.#open.some(({ fact }) => fact !== '');
  }
}
