import type { Sentence } from '../../document.ts';
import type { Analysis } from '../../grammar/analysis.ts';
import { headingOf } from './heading.ts';
import { keyAt } from './key.ts';
import { type Label, Says, saysOf, saysWhat, toLabel } from './label-words.ts';
import {
  type Cell,
  commaCells,
  gridCells,
  hasEarlyComma,
  hasFigure,
  headOfColumn,
  isNumeric,
  tailAt,
} from '../../grammar/layout/cells.ts';

/** What a line is: cells, a label and its value, a name and its numbers, or none of these. */
interface Line {
  readonly kind: 'grid' | 'key' | 'tail';
  readonly cells: readonly Cell[];
  /** First token of the value, right of the label. */
  readonly valueAt: number;
  readonly label: Label | null;
  /** Heads of the columns, for a line of cells. */
  header: readonly Cell[];
  /** The heading over the lines. */
  heading: Label | null;
  /** The line above of which it says a part. */
  parent: Label | null;
}

/** What is known of a number from where it stands on the page. */
export interface Labels {
  readonly label: Label | null;
  /** What a heading, a column or the line above adds: "Women" under "Killed". */
  readonly under: Label | null;
}

const NO_LABELS: Labels = { label: null, under: null };

/** The lists and tables of a document, found once before its figures are read. */
export class Lines {
  readonly #lines: readonly (Line | null)[];
  readonly #scan: Analysis;

  constructor(scan: Analysis) {
    this.#scan = scan;
    const { sentences } = scan.document;
    const lines = sentences.map((sentence) => lineOf(scan, sentence));
    readCommaTables(scan, lines);
    dropLone(scan, lines);
    nameBlocks(scan, lines);
    this.#lines = lines;
  }

  /** The cells in which the figures of a sentence are read each on their own; none for prose. */
  cellsOf(index: number): readonly Cell[] {
    return this.#lines[index]?.cells ?? [];
  }

  /** Whether token `at` is one of the numbers of a table or a list of names with numbers. */
  isValue(index: number, at: number): boolean {
    const line = this.#lines[index];
    if (line === null || line === undefined || at < line.valueAt) return false;
    if (line.kind === 'tail') return true;
    const cell = line.cells.find(({ first, end }) => at >= first && at < end);
    return cell !== undefined && isNumeric(this.#scan, cell.first, cell.end);
  }

  /** Whether the line is a name and numbers, without a word on what they are. */
  isBareRow(index: number): boolean {
    return this.#lines[index]?.kind === 'tail';
  }

  /** What column, line and heading say of the number at token `at`. */
  labelsOf(index: number, at: number): Labels {
    const line = this.#lines[index];
    if (line === null || line === undefined || at < line.valueAt) return NO_LABELS;
    const scan = this.#scan;
    const own = line.label;
    const inRow = own === null ? Says.nothing : saysOf(scan, own);
    const bracketed = scan.tokens.text[at - 1] === '(' ? line.heading?.bracketed : undefined;
    if (bracketed !== undefined) return { label: bracketed, under: null };
    if (line.heading?.bracketed !== undefined) return { label: line.heading, under: null };
    if (line.kind !== 'grid') {
      const isCategory = line.heading?.isSure === true && own !== null && !saysWhat(scan, own);
      if (own !== null && inRow >= Says.noun && !isCategory)
        return { label: line.kind === 'tail' ? own : null, under: line.heading ?? line.parent };
      return {
        label:
          line.heading ?? (line.kind === 'tail' && inRow === Says.nothing ? null : line.parent),
        under: null,
      };
    }
    const column = columnOf(scan, line, at);
    const inColumn = column === null ? Says.nothing : saysOf(scan, column);
    const best = Math.max(inColumn, inRow);
    if (best === Says.nothing || (best === Says.something && line.heading !== null))
      return { label: line.heading, under: null };
    if (inColumn < inRow && inRow >= Says.noun) return { label: own, under: line.heading };
    if (inColumn === Says.nothing) return { label: own, under: line.heading };
    return { label: column, under: inRow === Says.known ? own : line.heading };
  }
}

function columnOf(scan: Analysis, { cells, header }: Line, at: number): Label | null {
  const index = cells.findIndex(({ first, end }) => at >= first && at < end);
  const cell = cells[index];
  if (cell === undefined) return null;
  const head = headOfColumn(header, cells, cell);
  return head === undefined ? null : toLabel(scan, head.first, head.end);
}

function lineOf(scan: Analysis, sentence: Sentence): Line | null {
  const grid = gridCells(scan, sentence);
  if (grid.length > 1) return gridLine(scan, grid);
  const key = keyAt(scan, sentence);
  const { firstToken } = sentence;
  if (key !== null)
    return {
      kind: 'key',
      cells: [],
      valueAt: key + 1,
      label: toLabel(scan, firstToken, key),
      ...UNNAMED,
    };
  const tail = tailAt(scan, sentence);
  if (tail === null) return null;
  return {
    kind: 'tail',
    cells: [],
    valueAt: tail,
    label: toLabel(scan, firstToken, tail),
    ...UNNAMED,
  };
}

const UNNAMED = { header: [], heading: null, parent: null };

function gridLine(scan: Analysis, cells: readonly Cell[]): Line {
  const first = cells[0]!;
  const isNamed = !isNumeric(scan, first.first, first.end);
  return {
    kind: 'grid',
    cells,
    valueAt: isNamed ? first.end : first.first,
    label: isNamed ? toLabel(scan, first.first, first.end) : null,
    ...UNNAMED,
  };
}

const LONGEST_COMMA_CELL = 5;

/** Two and more lines of as many short cells between commas, a head and then numbers. */
function readCommaTables(scan: Analysis, lines: (Line | null)[]): void {
  const { sentences } = scan.document;
  let from = 0;
  while (from + 1 < sentences.length) {
    const sentence = sentences[from]!;
    const mayBeHead = lines[from] === null && hasEarlyComma(scan, sentence, LONGEST_COMMA_CELL + 1);
    const head = mayBeHead ? commaCells(scan, sentence) : [];
    const isHead = head.length > 1 && head.every((cell) => isShort(cell) && !hasFigure(scan, cell));
    let to = from + 1;
    while (isHead && to < sentences.length && isCommaRow(scan, sentences[to]!, head.length))
      to += 1;
    if (to > from + 1) {
      for (let at = from; at < to; at += 1)
        lines[at] = gridLine(scan, commaCells(scan, sentences[at]!));
    }
    from = Math.max(to, from + 1);
  }
}

const isShort = ({ first, end }: Cell) => end - first <= LONGEST_COMMA_CELL;

function isCommaRow(scan: Analysis, sentence: Sentence, columns: number): boolean {
  if (sentence.endToken - sentence.firstToken > columns * (LONGEST_COMMA_CELL + 1)) return false;
  const cells = commaCells(scan, sentence);
  if (cells.length !== columns || !cells.every(isShort)) return false;
  return cells.some(({ first, end }) => isNumeric(scan, first, end));
}

/**
 * "Santo 5" alone is no list: it needs a neighbour of its kind, or a line that ends in a colon before
 * it. "LIVE | Toll mounts to 19" alone is a headline: no cell of it is a number.
 */
function dropLone(scan: Analysis, lines: (Line | null)[]): void {
  const { document, tokens } = scan;
  const alone = lines.map((line, at) => {
    if (line === null || line.kind === 'key') return false;
    if (lines[at - 1]?.kind === line.kind || lines[at + 1]?.kind === line.kind) return false;
    if (line.kind === 'grid')
      return !line.cells.some(({ first, end }) => isNumeric(scan, first, end));
    const before = document.sentences[at - 1];
    return before === undefined || tokens.text[before.endToken - 1] !== ':';
  });
  for (const [at, is] of alone.entries()) if (is) lines[at] = null;
}

/** Gives each line the head row and the heading of its block, and the line of which it is a part. */
function nameBlocks(scan: Analysis, lines: readonly (Line | null)[]): void {
  const { sentences } = scan.document;
  let header: readonly Cell[] = [];
  let heading: Label | null = null;
  let parent: Label | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? null;
    const sentence = sentences[at]!;
    if (line === null) {
      header = [];
      parent = null;
      heading = headingOf(scan, sentence);
      continue;
    }
    if (line.kind === 'grid') {
      if (isRule(scan, line)) continue;
      const isHead = header.length === 0 && line.cells.every((cell) => !hasFigure(scan, cell));
      if (isHead) header = line.cells;
      else line.header = header;
    }
    line.heading = heading;
    if (line.kind !== 'key') continue;
    if (isPartOf(scan, line, sentence)) line.parent = parent;
    else
      parent = line.label !== null && saysOf(scan, line.label) === Says.known ? line.label : null;
  }
}

const isRule = ({ tokens }: Analysis, { cells }: Line) =>
  cells.every(({ first }) => /^[-–—:=|+_]+$/.test(tokens.text[first]!));

/** "Unconfirmed: 2" under "Confirmed deaths: 9", "- women: 3" under "Deaths: 9". */
function isPartOf({ tokens }: Analysis, { label }: Line, { firstToken }: Sentence): boolean {
  if (label === null) return false;
  const first = tokens.lower[label.first]!;
  if (label.first > firstToken && /^\p{Ll}/u.test(tokens.text[label.first]!)) return true;
  if (/^(?:of|including|incl\.?|under|in|among|thereof)$/.test(first)) return true;
  if (label.end - label.first > 1) return false;
  return PARTS.test(first);
}

const PARTS =
  /^(?:confirmed|unconfirmed|suspected|probable|possible|critical|serious|severe|minor|moderate|stable|male|female|males|females|men|women|boys|girls|children|adults|minors|civilians|civilian|military|police|soldiers|foreigners|unidentified|identified|unknown|others?)$/;
