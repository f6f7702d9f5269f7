import type { Span } from '../../span.ts';
import type { Draft, Edit } from '../draft.ts';
import { isOpen } from './joints.ts';
import { endOfWords, LONGEST_HEAD, readPageLines, type PageLine } from './page-lines.ts';
import { readNumbered, type Numbered } from './numbered.ts';

const PAGE_NUMBER =
  /^(?:(?:page|pg\.?|p\.) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\[page \d{1,4}\])$/i;
/** `Weekly Brief    Page 3 of 12`, `UN OCHA | Page 3`. */
const ENDS_IN_NUMBER = /(?: {2}|\t|[|·•–-] ?)page \d{1,4}(?: (?:of|\/) \d{1,4})?$/i;
const LONE_NUMBER = /^(?:\d{1,3}|[ivx]{1,5}|\d{1,4} ?(?:\/|of) ?\d{1,4})$/;
/** So many lines at the top and at the foot of a page may repeat. */
const MOST_HEADS = 3;
/** No page is shorter, in lines, unless a form feed ends it. */
const SHORTEST_PAGE = 3;

/** Beginning or end of a line that a page number may stand at. */
const MAY_BE_NUMBERED =
  /^(?:\[?page\b|pg|p\.|[-–—] ?\d|\d{1,4}(?:[\s|·•–—/]|$)|[ivx]{1,5}$)|\d[\]–—-]?$| [-–—]$/i;

/**
 * Leaves out what pages repeat: running heads and feet and page numbers. A form feed stands where one
 * page ends and the next begins.
 */
export function dropHeads(draft: Draft): void {
  const { text, bodyStart } = draft;
  if (!text.includes('\f', bodyStart) && !draft.lines.some((line) => mayBeNumbered(text, line)))
    return;
  const lines = readPageLines(text, bodyStart);
  const marking = new Marking(lines);
  for (const [index, line] of lines.entries()) if (isPageNumber(line)) marking.drop(index);
  dropLoneNumbers(marking);
  dropCounting(marking);
  const breaks = pageBreaks(marking);
  dropRepeated([...edges(marking, breaks, 'top'), ...edges(marking, breaks, 'foot')], marking);
  draft.edit(dropEdits(text, marking));
}

const mayBeNumbered = (text: string, { start, end }: Span) =>
  end - start <= LONGEST_HEAD && MAY_BE_NUMBERED.test(text.slice(start, end));

class Marking {
  readonly lines: readonly PageLine[];
  readonly isDropped: Uint8Array;

  constructor(lines: readonly PageLine[]) {
    this.lines = lines;
    this.isDropped = new Uint8Array(lines.length);
  }

  drop(index: number): void {
    this.isDropped[index] = 1;
  }

  /** At the top or foot of a page that a form feed ends. */
  isAtFeed(index: number): boolean {
    return this.lines[index]!.isFed || this.lines[index + 1]?.isFed === true;
  }

  /** Among the lines at the top or foot of such a page that may be heads. */
  isNearFeed(index: number): boolean {
    for (let at = index - MOST_HEADS + 1; at <= index + MOST_HEADS; at += 1) {
      if (at > 0 && this.lines[at]?.isFed) return true;
    }
    return false;
  }

  /** Whether the line stands between two parts of one sentence; right over what it counts it does not. */
  isWithinSentence(index: number): boolean {
    const [before, own, after] = [this.lines[index - 1], this.lines[index], this.lines[index + 1]];
    if (before === undefined || own === undefined || after === undefined) return false;
    const isOverLabel = own.isApart && !after.isApart;
    return !isOverLabel && isOpen(before.tail, after.words);
  }
}

const isPageNumber = ({ words }: PageLine) =>
  words.length <= LONGEST_HEAD && (PAGE_NUMBER.test(words) || ENDS_IN_NUMBER.test(words));

/** A number alone is one of a page right at a form feed, within a sentence, or where such lines count up. */
function dropLoneNumbers(marking: Marking): void {
  const lone: number[] = [];
  for (const [index, { words }] of marking.lines.entries()) {
    if (words.length <= 12 && LONE_NUMBER.test(words)) lone.push(index);
  }
  const isCounting =
    lone.length > 1 &&
    lone.every((index, at) => at === 0 || isNextPage(marking, lone[at - 1]!, index));
  for (const index of lone) {
    if (isCounting || marking.isAtFeed(index)) marking.drop(index);
    else if (lone.length === 1 && marking.isWithinSentence(index)) marking.drop(index);
  }
}

/** Two lines that are numbers, the second by one more, as far from each other as pages are. */
function isNextPage({ lines }: Marking, one: number, other: number): boolean {
  return (
    Number(lines[other]!.words) - Number(lines[one]!.words) === 1 && other - one >= SHORTEST_PAGE
  );
}

/** `12 | Annual Review`, `Outlook | 13`: heads that count the pages, whether form feeds stand there or not. */
function dropCounting(marking: Marking): void {
  const found = marking.lines.flatMap((line, index) => {
    const numbered = marking.isDropped[index] === 1 ? null : readNumbered(line, index);
    return numbered === null ? [] : [numbered];
  });
  const chains = new Map<string, Numbered[]>();
  for (const numbered of found) {
    const keys = [`=${numbered.head.toLowerCase()}`, ...(numbered.isApart ? ['|'] : [])];
    for (const key of keys) {
      const chain = chains.get(key) ?? [];
      const last = chain.at(-1);
      if (last !== undefined && !isNextHead(marking, last, numbered)) {
        dropChain(marking, key, chain);
        chain.length = 0;
      }
      chain.push(numbered);
      chains.set(key, chain);
    }
  }
  for (const [key, chain] of chains) dropChain(marking, key, chain);
}

/** The same head comes on each page or on every other. */
function isNextHead(marking: Marking, one: Numbered, other: Numbered): boolean {
  const step = other.number - one.number;
  const isFar =
    other.index - one.index >= SHORTEST_PAGE ||
    (marking.isNearFeed(one.index) && marking.isNearFeed(other.index));
  return isFar && (step === 1 || (step === 2 && one.head === other.head));
}

function dropChain(marking: Marking, key: string, chain: readonly Numbered[]): void {
  if (chain.length < 2) return;
  const isSure =
    key === '|' ||
    chain.every(({ isApart }) => isApart) ||
    chain.some(({ isFirst }) => isFirst !== chain[0]!.isFirst) ||
    chain.some(({ index }) => marking.isWithinSentence(index) || marking.isNearFeed(index));
  if (isSure) for (const { index } of chain) marking.drop(index);
}

/** Index of the first line of each page after the first. */
function pageBreaks({ lines, isDropped }: Marking): number[] {
  const found: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const isAfterNumber = isDropped[index - 1] === 1 && isDropped[index] === 0;
    if (lines[index]!.isFed || isAfterNumber) found.push(index);
  }
  return found;
}

/** Lines at the top of a page, or at its foot, the outermost first. */
interface PageEdge {
  readonly page: number;
  readonly indices: readonly number[];
}

function edges(
  { lines, isDropped }: Marking,
  breaks: readonly number[],
  side: 'top' | 'foot',
): PageEdge[] {
  return [0, ...breaks].map((first, page) => {
    const next = breaks[page] ?? lines.length;
    const indices: number[] = [];
    for (let count = 0; count < next - first && indices.length < MOST_HEADS; count += 1) {
      const at = side === 'top' ? first + count : next - 1 - count;
      if (isDropped[at] === 1) continue;
      if (lines[at]!.words.length > LONGEST_HEAD) break;
      indices.push(at);
    }
    return { page, indices };
  });
}

/** Drops what stands at the edge of two pages or more, their numbers aside, and nothing further in. */
function dropRepeated(found: readonly PageEdge[], marking: Marking): void {
  const seen = new Map<string, { page: number; index: number }[]>();
  for (const { page, indices } of found) {
    for (const index of indices) {
      const key = marking.lines[index]!.words.replace(/\P{L}+/gu, ' ').trim();
      const places = seen.get(key);
      if (places === undefined) seen.set(key, [{ page, index }]);
      else places.push({ page, index });
    }
  }
  const repeats = new Set<number>();
  for (const places of seen.values()) {
    places.sort((one, other) => one.index - other.index);
    for (const [at, place] of places.entries()) {
      const next = places[at + 1];
      if (next === undefined || !isSameHead(marking, place, next)) continue;
      repeats.add(place.index);
      repeats.add(next.index);
    }
  }
  for (const { indices } of found) {
    for (const index of indices) {
      if (!repeats.has(index)) break;
      marking.drop(index);
    }
  }
}

interface Edge {
  readonly page: number;
  readonly index: number;
}

/** Their numbers are the same but for one, which counts the pages. */
function isSameHead({ lines }: Marking, one: Edge, other: Edge): boolean {
  if (other.page === one.page) return false;
  const numbers = (index: number): readonly string[] => lines[index]!.words.match(/\d+/g) ?? [];
  const [mine, theirs] = [numbers(one.index), numbers(other.index)];
  const own = mine.filter((number) => !theirs.includes(number));
  const others = theirs.filter((number) => !mine.includes(number));
  if (own.length !== others.length || own.length > 1) return false;
  return own.length === 0 || Number(others[0]) - Number(own[0]) === other.page - one.page;
}

/** One edit for each run of dropped lines, with the empty lines around it. */
function dropEdits(text: string, { lines, isDropped }: Marking): Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (isDropped[index] === 0) continue;
    let next = index;
    while (next < lines.length && isDropped[next] === 1) next += 1;
    const [before, after] = [lines[index - 1], lines[next]];
    const start = before === undefined ? lines[index]!.start : endOfWords(text, before);
    const end = after === undefined ? lines[next - 1]!.end : after.start;
    const insert = before === undefined || after === undefined ? '' : '\n\f';
    edits.push({ start, end: Math.max(start, end), insert, kind: 'page' });
    index = next;
  }
  return edits;
}
