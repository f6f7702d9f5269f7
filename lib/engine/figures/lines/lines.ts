import type { Sentence } from '../../document.ts';
import type { Analysis } from '../../grammar/analysis.ts';
import { headingOf } from './heading.ts';
import { keyAt } from './key.ts';
import { countsPeople, type Label, Says, saysOf, saysWhat, toLabel } from './label-words.ts';
import { stateInLabel } from './people-state.ts';
import {
  type Cell,
  commaCells,
  gridCells,
  hasEarlyComma,
  hasFigure,
  headOfColumn,
  isNumeric,
  isRule,
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
      const above = line.heading ?? line.parent;
      if (own !== null && inRow >= Says.noun && !isCategory(scan, own, line.heading))
        return line.kind === 'tail' || line.heading?.unit
          ? { label: inUnitOf(scan, own, line.heading), under: above }
          : { label: null, under: above };
      const isName = line.kind === 'tail' && inRow === Says.nothing;
      return { label: line.heading ?? (isName ? null : line.parent), under: null };
    }
    const column = columnOf(scan, line, at);
    const inColumn = column === null ? Says.nothing : saysOf(scan, column);
    const corner = inColumn === Says.nothing ? cornerOf(scan, line) : null;
    if (corner !== null && inRow < Says.known) return { label: corner, under: line.heading };
    const best = Math.max(inColumn, inRow);
    if (best === Says.nothing || (best === Says.something && line.heading !== null))
      return { label: line.heading, under: null };
    if (inColumn === Says.nothing && isCategory(scan, own!, line.heading))
      return { label: line.heading, under: null };
    if (inColumn === Says.nothing || (inColumn < inRow && inRow >= Says.noun))
      return { label: inUnitOf(scan, own!, line.heading), under: line.heading };
    return { label: column, under: inRow === Says.known ? own : line.heading };
  }
}

/** "North" and "Farmers" under "Votes by party": whose, not what; "Dead" is what, wherever it stands. */
function isCategory(scan: Analysis, own: Label, heading: Label | null): boolean {
  return heading?.isSure === true && own.unit === null && !saysWhat(scan, own);
}

/** "Revenue", "Net profit" under "KEY FIGURES (US$ m)": in the unit of the heading, unless people are counted. */
function inUnitOf(scan: Analysis, own: Label, heading: Label | null): Label {
  const unit = heading?.unit ?? null;
  if (unit === null || own.unit !== null || saysWhat(scan, own)) return own;
  return countsPeople(scan, own) ? own : { ...own, unit };
}

function columnOf(scan: Analysis, { cells, header }: Line, at: number): Label | null {
  const index = cells.findIndex(({ first, end }) => at >= first && at < end);
  const cell = cells[index];
  if (cell === undefined) return null;
  const head = headOfColumn(header, cells, cell);
  return head === undefined ? null : toLabel(scan, head.first, head.end);
}

/** "Homes damaged (thousands)" over the names of the rows, in a table whose columns are years. */
function cornerOf(scan: Analysis, { cells, header }: Line): Label | null {
  const corner = header[0];
  if (corner === undefined || corner.column !== cells[0]!.column) return null;
  const label = toLabel(scan, corner.first, corner.end);
  return label !== null && saysOf(scan, label) === Says.known ? label : null;
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
    const next = isRuleAt(scan, at + 1) ? at + 2 : at + 1;
    if (lines[at - 1]?.kind === line.kind || lines[next]?.kind === line.kind) return false;
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
      if (isRuleAt(scan, at)) continue;
      header = [];
      parent = null;
      heading = headingOf(scan, sentence);
      continue;
    }
    if (line.kind === 'grid') {
      if (line.cells.every((cell) => isRule(scan, cell))) continue;
      const isHead = header.length === 0 && line.cells.every((cell) => !hasFigure(scan, cell));
      if (isHead) header = line.cells;
      else line.header = header;
    }
    line.heading = heading;
    if (line.kind !== 'key') continue;
    if (isPartOf(scan, line, sentence) && !isOwnState(scan, line)) line.parent = parent;
    else
      parent = line.label !== null && saysOf(scan, line.label) === Says.known ? line.label : null;
  }
}

function isRuleAt(scan: Analysis, index: number): boolean {
  const sentence = scan.document.sentences[index];
  if (sentence === undefined) return false;
  return isRule(scan, { first: sentence.firstToken, end: sentence.endToken });
}

/** "In hospital: 12" under "Dead: 4": how other people are, no part of them. */
function isOwnState(scan: Analysis, { label }: Line): boolean {
  const state = label === null ? null : stateInLabel(scan, label);
  return state !== null && state !== 'found';
}

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
