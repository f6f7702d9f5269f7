import type { Draft, Piece } from '../draft.ts';
import { lineEnd, lineStartAfter, startsItem } from '../lines.ts';
import { besideOthers, likeOthers, surelyColumns, type Row, type Test } from './prose-tests.ts';

/** The lines of a page from `first` on, up to `end`, that stand in columns. */
interface Region {
  readonly first: number;
  readonly end: number;
  readonly columns: readonly (readonly Row[])[];
  /** Where each gutter ends. */
  readonly gutters: readonly number[];
}

const MOST_CANDIDATES = 8;
const MOST_COLUMNS = 4;
const LONGEST_LINE = 400;

/**
 * Reads columns that stand side by side, as programs write the text of a PDF, one after the other: a
 * gutter of blanks runs down many lines, and on both sides stands prose. Tables stay as they are.
 */
export function readColumns(draft: Draft): void {
  const { text, bodyStart } = draft;
  if (draft.blocks.length > 0 || !text.includes('   ', bodyStart) || !MAY_HAVE_GUTTER.test(text))
    return;
  const pages = pagesOf(text, bodyStart);
  const sure = pages.map((page) => regionsOf(text, page, surelyColumns));
  const known = new Set(sure.flat().flatMap(({ gutters }) => gutters));
  if (known.size === 0) return;
  const pieces: Piece[] = [];
  let kept = 0;
  for (const [index, page] of pages.entries()) {
    // A last page may hold a few lines only.
    const own = sure[index]!;
    const found = own.length > 0 ? own : regionsOf(text, page, likeOthers(known));
    for (const { first, end, columns } of found) {
      pieces.push({ start: kept, end: page[first]!.margin, before: '' });
      pieces.push(...columnPieces(text, columns));
      kept = page[end - 1]!.end;
    }
  }
  draft.arrange([...pieces, { start: kept, end: text.length, before: '' }]);
}

/** Words, a gap and words. */
const MAY_HAVE_GUTTER = /\S[ \u00a0]{3,120}\S/;

/** The lines of each page, those without words too. */
function pagesOf(text: string, from: number): Row[][] {
  const pages: Row[][] = [[]];
  let at = from;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const feed = text.slice(at, end).lastIndexOf('\f');
    if (feed >= 0) {
      pages.push([]);
      at += feed + 1;
    }
    pages.at(-1)!.push(trimmed(text, { margin: at, start: at, end }));
    at = lineStartAfter(text, end);
  }
  return pages;
}

const isBlank = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x0d;
};

function trimmed(text: string, { margin, start, end }: Row): Row {
  let [from, to] = [start, end];
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return { margin, start: from, end: to };
}

/** The regions of columns on a page, in order. */
function regionsOf(text: string, rows: readonly Row[], test: Test): Region[] {
  const regions: Region[] = [];
  for (const at of gutterEnds(text, rows, test.leastBoth)) {
    for (const region of regionsAt(text, rows, { at, test })) {
      const isFree = regions.every(({ first, end }) => region.end <= first || end <= region.first);
      if (isFree) regions.push(region);
    }
  }
  return regions.sort((one, other) => one.first - other.first);
}

/** Columns at which words begin after a gap on many lines, the commonest first. */
function gutterEnds(text: string, rows: readonly Row[], least: number): number[] {
  const votes = new Map<number, number>();
  for (const { margin, start, end } of rows) {
    if (end - margin > LONGEST_LINE) continue;
    for (let at = start + 1; at < end; at += 1) {
      if (isBlank(text, at) || !isBlank(text, at - 1) || !isBlank(text, at - 2)) continue;
      votes.set(at - margin, (votes.get(at - margin) ?? 0) + 1);
    }
  }
  return [...votes]
    .filter(([, count]) => count >= least - 1)
    .sort(([one, more], [other, less]) => less - more || one - other)
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at);
}

type Side = 'none' | 'left' | 'right' | 'both' | 'across';

/** On which sides of the gutter that ends at column `at` the words of a line stand. */
function sideOf(text: string, { margin, start, end }: Row, at: number): Side {
  const border = margin + at;
  if (start === end) return 'none';
  if (end - margin > LONGEST_LINE) return 'across';
  if (end < border) return 'left';
  if (start >= border) return 'right';
  return isBlank(text, border - 1) && isBlank(text, border - 2) ? 'both' : 'across';
}

/** Runs of lines that no word crosses the gutter on, from the first with words on both sides. */
function* regionsAt(
  text: string,
  rows: readonly Row[],
  { at, test }: { at: number; test: Test },
): Generator<Region> {
  let first = -1;
  let both = 0;
  for (let index = 0; index <= rows.length; index += 1) {
    const side = index < rows.length ? sideOf(text, rows[index]!, at) : 'across';
    if (side === 'both') {
      if (first < 0) first = index;
      both += 1;
    }
    if (side !== 'across' || first < 0) continue;
    let end = index;
    while (rows[end - 1]!.start === rows[end - 1]!.end) end -= 1;
    const isEnough = both >= test.leastBoth;
    if (isEnough && test.isColumns(text, sides(text, rows.slice(first, end), at), at)) {
      yield { first, end, ...split(text, rows.slice(first, end), at) };
    }
    first = -1;
    both = 0;
  }
}

/** What of each line stands before and after the gutter. */
function sides(text: string, rows: readonly Row[], at: number): Row[][] {
  const part = (row: Row, start: number, end: number) =>
    trimmed(text, { margin: row.margin, start, end: Math.max(start, end) });
  return [
    rows.map((row) => part(row, row.start, Math.min(row.end, row.margin + at))),
    rows.map((row) => part(row, Math.max(row.start, Math.min(row.end, row.margin + at)), row.end)),
  ];
}

/** The lines of each column, a form feed before each column but the first. */
function columnPieces(text: string, columns: Region['columns']): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, column] of columns.entries()) {
    const width = Math.max(...column.map(({ start, end }) => end - start));
    let last: Row | null = null;
    let isGap = false;
    for (const row of column) {
      if (row.end === row.start) {
        isGap = last !== null;
        continue;
      }
      const first = index === 0 ? '' : '\n\f';
      const before = last === null ? first : isGap ? '\n\n' : joint(text, { last, row, width });
      pieces.push({ start: row.start, end: row.end, before });
      last = row;
      isGap = false;
    }
  }
  return pieces;
}

/** A blank where the line before had no room for the first word of this one. */
function joint(text: string, { last, row, width }: { last: Row; row: Row; width: number }): string {
  if (text[last.end - 1] === '-' || startsItem(text, row.start)) return '\n';
  let word = row.start;
  while (word < row.end && !isBlank(text, word)) word += 1;
  const isFull = last.end - last.start + 1 + word - row.start > width;
  return isFull || /\p{Ll}/u.test(text[row.start]!) ? ' ' : '\n';
}

/** The columns of a region; one that is two columns itself, nearly from its first line to its last, is parted, too. */
function split(
  text: string,
  rows: readonly Row[],
  at: number,
): Pick<Region, 'columns' | 'gutters'> {
  const gutters = [at];
  let columns = sides(text, rows, at);
  for (let index = 0; index < columns.length && columns.length < MOST_COLUMNS;) {
    const column = columns[index]!;
    const further = wholeGutter(text, column);
    if (further === null) index += 1;
    else {
      gutters.push(further);
      columns = columns.toSpliced(index, 1, ...sides(text, column, further));
    }
  }
  return { columns, gutters };
}

function wholeGutter(text: string, rows: readonly Row[]): number | null {
  for (const at of gutterEnds(text, rows, besideOthers.leastBoth)) {
    const kinds = rows.map((row) => sideOf(text, row, at));
    const isFree = !kinds.includes('across');
    const both = kinds.filter((kind) => kind === 'both').length;
    if (!isFree || both < besideOthers.leastBoth) continue;
    if (besideOthers.isColumns(text, sides(text, rows, at), at)) return at;
  }
  return null;
}
