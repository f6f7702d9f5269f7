import type { Analysis } from '../../grammar/analysis.ts';
import {
  type Label,
  countsPeople,
  countsOnes,
  isDoneToPeople,
  Says,
  saysOf,
  saysWhat,
} from './label-words.ts';
import {
  columnBefore,
  columnOf,
  cornerOf,
  hasActors,
  hasPlaces,
  isOfProgress,
  isState,
  saysOfColumn,
  type Line,
} from './line.ts';
import { isOnlyName } from './row-names.ts';

/** What is known of a number from where it stands on the page. */
export interface Labels {
  readonly label: Label | null;
  /** What a heading, a column or the line above adds: "Women" under "Killed". */
  readonly under: Label | null;
}

export const NO_LABELS: Labels = { label: null, under: null };

/** What line, column and heading say of the number at token `at` of the line. */
export function labelsIn(scan: Analysis, line: Line, at: number): Labels {
  const inBrackets = line.heading?.inBrackets;
  if (inBrackets !== undefined && scan.tokens.text[at - 1] === '(')
    return { label: inBrackets, under: null };
  return line.kind === 'grid' ? labelsOfCell(scan, line, at) : labelsOfLine(scan, line);
}

function labelsOfLine(scan: Analysis, line: Line): Labels {
  const { kind, label, heading, parent } = line;
  const above = parent === null ? heading : inUnitOf(scan, parent, heading);
  if (heading !== null && isOnlyName(scan, line)) return { label: heading, under: null };
  const says = label === null ? Says.nothing : saysOf(scan, label);
  if (kind === 'card' && label !== null)
    return { label: inUnitOf(scan, label, heading), under: above };
  const isOwn = label !== null && (says >= Says.noun || isDoneToPeople(scan, label));
  if (isOwn && !isCategory(scan, label, heading))
    return kind === 'tail' || heading?.unit
      ? { label: inUnitOf(scan, label, heading, line.isOfNames), under: above }
      : { label: null, under: above };
  return { label: kind === 'tail' && says === Says.nothing ? heading : above, under: null };
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
  if (column !== null && column.end === column.first)
    return { label: columnOfUnit(scan, line, { column, at }), under: heading };
  const divided = column === null ? null : dividedBy(scan, line, { own, column, inRow });
  if (divided !== null) return { label: divided, under: column };
  const best = Math.max(inColumn, inRow);
  if (column !== null && inColumn === Says.something && isPriced(scan, line))
    return { label: inUnitOf(scan, column, heading), under: heading };
  if (best === Says.nothing || (best === Says.something && heading !== null))
    return { label: heading, under: null };
  if (inColumn === Says.nothing && isCategory(scan, own!, heading))
    return { label: heading, under: null };
  if (inColumn < inRow)
    return {
      label: inUnitOf(scan, own!, heading, inColumn === Says.something),
      under: line.parent ?? heading,
    };
  return {
    label: column === null ? null : inUnitOf(scan, column, heading),
    under: inRow === Says.known ? own : heading,
  };
}

/**
 * What is told in the unit that a column is headed by and nothing else: what the column left of it
 * counts ("Votes" left of "%"), the row ("soy meal" under "tonnes"), or the heading.
 */
function columnOfUnit(
  scan: Analysis,
  line: Line,
  { column, at }: { readonly column: Label; readonly at: number },
): Label {
  const { label: own, heading } = line;
  const { unit } = column;
  const before = columnBefore(scan, line, at);
  if (before !== null && before.end > before.first) return { ...before, unit };
  const isMoney = unit?.unit?.measure === 'money';
  const inRow = saysOfRow(scan, line);
  if (own !== null && (isMoney || inRow >= Says.noun || heading === null)) return { ...own, unit };
  return heading === null ? column : { ...heading, unit };
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
  const mayBear = own !== null && inRow === Says.known;
  if (mayBear && countsPeople(scan, own)) return own;
  if (saysWhat(scan, column)) return null;
  const whole = line.heading;
  return whole !== null && countsPeople(scan, whole) ? whole : null;
}

/** "North" and "Farmers" under "Votes by party": whose, not what; "Dead" is what, wherever it stands. */
function isCategory(scan: Analysis, own: Label, heading: Label | null): boolean {
  return heading?.isSure === true && !saysWhat(scan, own);
}

/**
 * "Revenue", "Net profit" under "KEY FIGURES (US$ m)": in the unit of the heading, unless people or things
 * are counted; in a table that is of one unit ("WHO OWES (million lei)") those, too.
 */
function inUnitOf(scan: Analysis, own: Label, heading: Label | null, isOfOne = false): Label {
  const unit = heading?.unit ?? null;
  if (unit === null || own.unit !== null) return own;
  const isShare = unit.unit?.measure === 'percent';
  const isCounted = !isShare && (saysWhat(scan, own) || countsOnes(scan, own));
  return isCounted && !isOfOne ? own : { ...own, unit };
}
