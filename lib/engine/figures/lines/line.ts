import type { Analysis } from '../../grammar/analysis.ts';
import {
  type Cell,
  headOfColumn,
  isHeadOfPlaces,
  partAt,
  type TokenRange,
} from '../../grammar/layout/cells.ts';
import type { Line as PageLine } from '../../grammar/layout/line.ts';
import { pointerEnd } from '../../grammar/layout/wholes.ts';
import { PATIENT_VERBS, STATES } from '../../grammar/lexicon/cues.ts';
import { COLUMNS_OF_ACTORS, COLUMNS_OF_THINGS } from '../../grammar/lexicon/place-nouns.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import { readLabelUnit } from './label-unit.ts';
import { inMetres, type Label, Says, saysOf, stateInLabel, toLabel } from './label-words.ts';

/** A line of the page and what its words say of the numbers in it. */
export interface Line extends PageLine {
  readonly label: Label | null;
  /** Heads of the columns, for a line of cells. */
  header: readonly Cell[];
  /** A second line of heads under them, as many: "(m)", "registered". */
  subheader: readonly Cell[];
  /** The heading over the lines. */
  heading: Label | null;
  /** The line above of which it says a part. */
  parent: Label | null;
  /** Whether the lines of its block are called by names, which say whose the numbers are and not what. */
  isOfNames: boolean;
}

/** The line with what its own words say. */
export const labelled = (scan: Analysis, line: PageLine): Line => ({
  ...line,
  label: line.named === null ? null : ownLabel(scan, line.named),
  header: [],
  subheader: [],
  heading: null,
  parent: null,
  isOfNames: false,
});

const NAMES: ReadonlySet<number> = new Set([P.noun, P.name, P.adjective]);

/** "of whom children": children; "of which in Penn": nothing but what the line over it says. */
function ownLabel(scan: Analysis, { first, end }: TokenRange): Label | null {
  let at = first;
  while (at < end && scan.tokens.kind[at] !== TokenKind.word) at += 1;
  const from = pointerEnd(scan, at);
  if (from === null) return toLabel(scan, first, end);
  return from < end && NAMES.has(scan.tags[from]!) ? toLabel(scan, from, end) : null;
}

/** What the head of its column says of the number at token `at`. */
export function columnOf(scan: Analysis, line: Line, at: number): Label | null {
  const cell = partAt(line.cells, at);
  return cell === undefined ? null : headOver(scan, line, cell);
}

/** What the head of the next column to the left says that says what is counted. */
export function columnBefore(scan: Analysis, line: Line, at: number): Label | null {
  const own = line.cells.findIndex(({ end }) => at < end);
  for (let index = own - 1; index > 0; index -= 1) {
    const label = headOver(scan, line, line.cells[index]!);
    if (label !== null && saysOfColumn(scan, label) > Says.nothing) return label;
  }
  return null;
}

function headOver(scan: Analysis, { cells, header, subheader }: Line, cell: Cell): Label | null {
  const head = headOfColumn(header, cells, cell);
  if (head === undefined) return null;
  const label = headLabel(scan, head.first, head.end);
  const sub = subheader[header.indexOf(head) - (header.length - subheader.length)];
  const under = sub === undefined ? null : headLabel(scan, sub.first, sub.end);
  if (label === null || under === null) return label ?? under;
  if (under.unit !== null) return { ...label, unit: inMetres(scan, under.unit, label) };
  return saysOfColumn(scan, label) < saysOfColumn(scan, under) ? under : label;
}

/** "Phase 3+ (people)": the noun in brackets, where what stands before them names none; "Million kg" is nothing but a unit. */
function headLabel(scan: Analysis, first: number, end: number): Label | null {
  const unit = readLabelUnit(scan, first, end);
  if (unit?.unit != null) return { first: end, end, unit };
  const whole = toLabel(scan, first, end);
  const { text } = scan.tokens;
  if (whole === null || whole.unit !== null || text[end - 1] !== ')') return whole;
  const open = text.lastIndexOf('(', end - 1);
  const inside = toLabel(scan, open + 1, end - 1);
  return inside !== null && saysOf(scan, inside) === Says.known ? inside : whole;
}

/** The head over the names of the rows. */
function cornerCell({ cells, header }: Line): Cell | null {
  const corner = header[0];
  return corner === undefined || corner.column !== cells[0]!.column ? null : corner;
}

/** Whether the lines of a table are named by places, as its corner says. */
export function hasPlaces({ tokens }: Analysis, line: Line): boolean {
  const corner = cornerCell(line);
  return corner !== null && isHeadOfPlaces(tokens, corner);
}

/** Whether they are named by actors, as the corner says; of things they may be named all the same. */
export function hasActors({ tokens }: Analysis, line: Line): boolean {
  const corner = cornerCell(line);
  if (corner === null) return false;
  const last = tokens.lower[corner.end - 1]!;
  return COLUMNS_OF_ACTORS.has(last) && !COLUMNS_OF_THINGS.has(last);
}

const PROGRESS =
  /^(?:targets?|gaps?|planned|delivered|required|requirements?|needed|received|covered|coverage|achieved|unmet|funded|funding|pledged|disbursed|requested|allocated|allocation|amount|value|cost)$/;

/** "Target", "Gap", "Required (US$ m)": how far something has come, not what; "Reached" alone is said of people. */
export function isOfProgress(
  { tokens }: Analysis,
  { header }: Line,
  { first, end }: Label,
): boolean {
  if (end - first !== 1) return false;
  if (PROGRESS.test(tokens.lower[first]!)) return true;
  const isBesideGoal = header.some((cell) => /^(?:target|gap)$/.test(tokens.lower[cell.first]!));
  return isBesideGoal && tokens.lower[first] === 'reached';
}

/** "Killed", "In schools", "Rented": how they are, not who. */
export function isState(scan: Analysis, { first, end, unit }: Label): boolean {
  const { lower } = scan.tokens;
  if (unit !== null || end <= first) return false;
  if (STANDS_WITH.test(lower[first]!)) return true;
  if (end - first > 1) return false;
  return (
    STATES.has(lower[first]!) || PATIENT_VERBS.has(lower[first]!) || OF_THINGS.test(lower[first]!)
  );
}

const OF_THINGS =
  /^(?:destroyed|damaged|burnt|burned|flooded|collapsed|repaired|rebuilt|looted|closed|open|opened|functioning|sunk)$/;

const STANDS_WITH = /^(?:in|with|without|at|on|under)$/;

/** How much the head of a column says of what is counted under it. */
export function saysOfColumn(scan: Analysis, column: Label): number {
  if (stateInLabel(scan, column) !== null) return Says.known;
  const says = saysOf(scan, column);
  return says < Says.known && isState(scan, column) ? Says.nothing : says;
}

/** "Homes damaged (thousands)" over the names of the rows, in a table whose columns are years. */
export function cornerOf(scan: Analysis, line: Line): Label | null {
  const corner = cornerCell(line);
  if (corner === null || hasPlaces(scan, line) || hasActors(scan, line)) return null;
  const whole = toLabel(scan, corner.first, corner.end);
  if (whole === null || saysOf(scan, whole) < Says.known) return null;
  return whole;
}
