import type { Analysis } from '../../grammar/analysis.ts';
import { type Cell, isNumeric } from '../../grammar/layout/cells.ts';
import { pairListIn, pairsIn, type PairList } from '../../grammar/layout/pair-lists.ts';
import { dropCaptions, nameBlocks, tellNames } from './blocks.ts';
import { topicIn } from './heading.ts';
import {
  countsPeople,
  countsOnes,
  isDoneToPeople,
  type Label,
  Says,
  saysOf,
  saysWhat,
  stateInLabel,
  toLabel,
} from './label-words.ts';
import { tellParts } from './parts.ts';
import { isOnlyName, isThing } from './row-names.ts';
import {
  columnBefore,
  columnOf,
  cornerOf,
  hasActors,
  hasPlaces,
  isOfProgress,
  isState,
  labelled,
  type Line,
  saysOfColumn,
} from './line.ts';

/** The lists and tables of a document, found once before its figures are read. */
export class Lines {
  readonly #lines: readonly (Line | null)[];
  readonly #lists = new Map<number, NamedList | null>();
  readonly #scan: Analysis;

  constructor(scan: Analysis) {
    this.#scan = scan;
    const lines = scan.lines.map((line) => (line === null ? null : labelled(scan, line)));
    dropCaptions(scan, lines);
    tellNames(scan, lines);
    nameBlocks(scan, lines, new Set(scan.cards.values()));
    tellParts(scan, lines);
    this.#lines = lines;
  }

  /** The cells in which the figures of a sentence are read each on their own; none for prose. */
  cellsOf(index: number): readonly Cell[] {
    return this.#lines[index]?.cells ?? [];
  }

  /** Whether token `at` is one of the numbers of a table or a list of names with numbers. */
  isValue(index: number, at: number): boolean {
    if (this.isInList(index, at)) return true;
    const line = this.#lines[index];
    if (line === null || line === undefined || at < line.valueAt) return false;
    if (line.kind === 'tail') return true;
    const cell = line.cells.find(({ first, end }) => at >= first && at < end);
    return cell !== undefined && isNumeric(this.#scan, cell.first, cell.end);
  }

  /** Whether the number stands alone on the line, and its label on another. */
  isCard(index: number): boolean {
    return this.#lines[index]?.kind === 'card';
  }

  /** Whether the number is one of a list of names with a number each, of which is known what they count. */
  isInList(index: number, at: number): boolean {
    return this.#pairAt(index, at) !== null;
  }

  /** What column, line and heading say of the number at token `at`. */
  labelsOf(index: number, at: number): Labels {
    const pair = this.#pairAt(index, at) ?? this.#partAt(index, at);
    if (pair !== null) return pair;
    const line = this.#lines[index];
    return line === null || line === undefined || at < line.valueAt
      ? NO_LABELS
      : labelsIn(this.#scan, line, at);
  }

  /** What the number at token `at` counts in a list within its sentence; null in none. */
  #pairAt(index: number, at: number): Labels | null {
    let list = this.#lists.get(index);
    if (list === undefined) {
      list = this.#listIn(index);
      this.#lists.set(index, list);
    }
    const pair = list?.pairs.find(({ first, end }) => at >= first && at < end);
    if (pair === undefined || list == null) return null;
    const { topic } = list;
    const own = list.isOfThings ? toLabel(this.#scan, pair.first, pair.valueAt) : null;
    if (topic === null) return own === null ? null : { label: own, under: null };
    if (own === null || topic.isSure === true) return { label: topic, under: null };
    // "Killed, by arm: landmines 21": the topic says what happened, the names only by what.
    const isTold = saysWhat(this.#scan, topic) && !saysWhat(this.#scan, own);
    if (isTold || saysOf(this.#scan, own) < Says.noun) return { label: topic, under: null };
    const unit = own.unit ?? topic.unit;
    return { label: { ...own, unit }, under: null };
  }

  /** "killed: 17 (adults 11, children 6)": whom the number in the brackets of a line counts; null for others. */
  #partAt(index: number, at: number): Labels | null {
    const line = this.#lines[index];
    if (line?.kind !== 'key' && line?.kind !== 'tail') return null;
    const { endToken } = this.#scan.document.sentences[index]!;
    const { text } = this.#scan.tokens;
    const open = text.lastIndexOf('(', at);
    const close = text.indexOf(')', at);
    if (open <= line.valueAt || close < 0 || close >= endToken) return null;
    const pairs = pairsIn(this.#scan, open + 1, close);
    const pair = pairs?.find(({ first, end }) => at >= first && at < end);
    const own = pair === undefined ? null : toLabel(this.#scan, pair.first, pair.valueAt);
    return own !== null && countsPeople(this.#scan, own) ? { label: own, under: line.label } : null;
  }

  #listIn(index: number): NamedList | null {
    const line = this.#lines[index] ?? null;
    const sentence = this.#scan.document.sentences[index]!;
    if (line !== null && line.kind !== 'key' && line.kind !== 'list') return null;
    const list = pairListIn(this.#scan, sentence);
    if (list === null || (line === null && list.topicEnd === sentence.firstToken)) return null;
    const names = list.pairs.map(({ first, valueAt }) => toLabel(this.#scan, first, valueAt));
    const things = names.filter((name) => name !== null && isThing(this.#scan, name));
    const isOfThings = things.length * 2 > names.length;
    return { ...list, isOfThings, topic: this.#topicOf(list, { index, isOfThings }) };
  }

  /** What the numbers of a list count: as the words before it say, or the heading over it. */
  #topicOf(
    { topicEnd }: PairList,
    { index, isOfThings }: { readonly index: number; readonly isOfThings: boolean },
  ): Label | null {
    const { firstToken } = this.#scan.document.sentences[index]!;
    const heading = this.#lines[index]?.heading ?? null;
    const own = topicEnd === firstToken ? null : topicIn(this.#scan, firstToken, topicEnd);
    if (own === null || (own.isWeak === true && isOfThings)) return heading;
    // "Women: Orla 3, Penn 0" over "Men: Orla 11, Penn 6", under "Beds free"
    const isOfGroup = heading !== null && heading.end > heading.first && this.#isBesideList(index);
    return isOfGroup && !saysWhat(this.#scan, own) ? heading : own;
  }

  #isBesideList(index: number): boolean {
    return [index - 1, index + 1].some((at) => {
      const isKey = this.#lines[at]?.kind === 'key';
      return isKey && pairListIn(this.#scan, this.#scan.document.sentences[at]!) !== null;
    });
  }
}

/** A list within a sentence, and what its numbers count. */
interface NamedList extends PairList {
  readonly topic: Label | null;
  /** Whether most of its names are what is counted: "roads 145, hospitals 62", but not "school at Orla 56". */
  readonly isOfThings: boolean;
}

/** What is known of a number from where it stands on the page. */
interface Labels {
  readonly label: Label | null;
  /** What a heading, a column or the line above adds: "Women" under "Killed". */
  readonly under: Label | null;
}

const NO_LABELS: Labels = { label: null, under: null };

/** What line, column and heading say of the number at token `at` of the line. */
function labelsIn(scan: Analysis, line: Line, at: number): Labels {
  const inBrackets = line.heading?.inBrackets;
  if (inBrackets !== undefined && scan.tokens.text[at - 1] === '(')
    return { label: inBrackets, under: null };
  return line.kind === 'grid' ? labelsOfCell(scan, line, at) : labelsOfLine(scan, line);
}

function labelsOfLine(scan: Analysis, line: Line): Labels {
  const { kind, label, heading, parent } = line;
  const above = parent ?? heading;
  if (heading !== null && heading.end > heading.first && isOnlyName(scan, line))
    return { label: heading, under: null };
  const says = label === null ? Says.nothing : saysOf(scan, label);
  if (kind === 'card' && label !== null && says > Says.nothing)
    return { label: inUnitOf(scan, label, heading), under: above };
  const isOwn = label !== null && (says >= Says.noun || isDoneToPeople(scan, label));
  if (isOwn && !isCategory(scan, label, heading))
    return kind === 'tail' || heading?.unit
      ? { label: inUnitOf(scan, label, heading), under: above }
      : { label: null, under: above };
  const isName = kind === 'tail' && says === Says.nothing;
  return { label: isName ? heading : above, under: null };
}

function labelsOfCell(scan: Analysis, line: Line, at: number): Labels {
  const { label: own, heading } = line;
  const column = columnOf(scan, line, at);
  const inRow = saysOfRow(scan, line);
  const inColumn = column === null ? Says.nothing : saysOfColumn(scan, column);
  const mayProgress = inRow > Says.nothing && !hasActors(scan, line);
  if (column !== null && mayProgress && isOfProgress(scan, line, column))
    return { label: inUnitOf(scan, own!, column.unit === null ? heading : column), under: heading };
  const before = inColumn === Says.nothing ? columnBefore(scan, line, at) : null;
  if (before !== null && (heading === null || saysOf(scan, before) === Says.known))
    return { label: inUnitOf(scan, before, heading), under: heading };
  const corner = inColumn === Says.nothing ? cornerOf(scan, line) : null;
  if (corner !== null && inRow < Says.known) return { label: corner, under: heading };
  const inUnit =
    column === null || column.end > column.first ? null : columnOfUnit(scan, line, { column, at });
  if (inUnit !== null) return { label: inUnit, under: heading };
  const divided = column === null ? null : dividedBy(scan, line, { own, column, inRow });
  if (divided !== null) return { label: divided, under: column };
  const best = Math.max(inColumn, inRow);
  if (column !== null && inColumn === Says.something && isPriced(scan, line))
    return { label: inUnitOf(scan, column, heading), under: heading };
  if (best === Says.nothing || (best === Says.something && heading !== null))
    return { label: heading, under: null };
  if (inColumn === Says.nothing && isCategory(scan, own!, heading))
    return { label: heading, under: null };
  if (inColumn === Says.nothing || (inColumn < inRow && inRow >= Says.noun))
    return { label: inUnitOf(scan, own!, heading), under: line.parent ?? heading };
  return { label: column, under: inRow === Says.known ? own : heading };
}

/** "rupees a litre" over the row of petrol, "%" right of "Votes": what is told in the unit that a column is headed by; null where nobody says. */
function columnOfUnit(
  scan: Analysis,
  line: Line,
  { column, at }: { readonly column: Label; readonly at: number },
): Label | null {
  const { label: own } = line;
  const before = columnBefore(scan, line, at);
  if (before !== null && before.end > before.first && before.unit === null)
    return { ...before, unit: column.unit };
  const isMoney = column.unit?.unit?.measure === 'money';
  return isMoney && own !== null && !hasPlaces(scan, line) ? { ...own, unit: column.unit } : null;
}

/** How much the name of a row says of what is counted: a place nothing, another name no more than something. */
function saysOfRow(scan: Analysis, line: Line): number {
  if (line.label === null || hasPlaces(scan, line)) return Says.nothing;
  const says = saysOf(scan, line.label);
  return isOnlyName(scan, line) ? Math.min(says, Says.something) : says;
}

/** "Wheat flour" and "Diesel" over the lines of cities, under "Prices (AFN per kg)": what costs so much. */
const isPriced = (scan: Analysis, line: Line): boolean =>
  line.heading?.unit?.unit?.measure === 'money' && hasPlaces(scan, line);

/** Whom or what a column tells a state of: "Soldiers" in a line, "Families" over the table or in its first column. */
function dividedBy(
  scan: Analysis,
  line: Line,
  { own, column, inRow }: { own: Label | null; column: Label; inRow: number },
): Label | null {
  if (!isState(scan, column)) return null;
  // "Roadside bombs" beside "Killed" are what killed, nobody who was.
  const mayBear = own !== null && inRow === Says.known && !saysWhat(scan, own);
  if (mayBear && countsPeople(scan, own)) return own;
  if (saysWhat(scan, column) && !tellsStay(scan, column)) return null;
  const whole = line.heading;
  return whole !== null && countsPeople(scan, whole) ? whole : null;
}

const tellsStay = (scan: Analysis, column: Label): boolean =>
  stateInLabel(scan, column) === 'sheltered';

/** "North" and "Farmers" under "Votes by party": whose, not what; "Dead" is what, wherever it stands. */
function isCategory(scan: Analysis, own: Label, heading: Label | null): boolean {
  return heading?.isSure === true && own.unit === null && !saysWhat(scan, own);
}

/** "Revenue", "Net profit" under "KEY FIGURES (US$ m)": in the unit of the heading, unless people or things are counted. */
function inUnitOf(scan: Analysis, own: Label, heading: Label | null): Label {
  const unit = heading?.unit ?? null;
  if (unit === null || own.unit !== null || saysWhat(scan, own)) return own;
  return countsOnes(scan, own) ? own : { ...own, unit };
}
