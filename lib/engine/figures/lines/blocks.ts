import { type Analysis, DateMark } from '../../grammar/analysis.ts';
import { isParted } from '../../grammar/layout/cards.ts';
import { CAPTION, type Cell, hasFigure, isHeadRow } from '../../grammar/layout/cells.ts';
import { isRuleAt } from '../../grammar/layout/lines.ts';
import { headingOf, isAside, topicIn } from './heading.ts';
import { type Label, Says, saysOf } from './label-words.ts';
import type { Line } from './line.ts';
import { areNames } from './row-names.ts';

/**
 * "Table 2: Wages (AFN per day)" over a table, "Typhoon: trains cancelled" over a list have a colon, and
 * are no labels of a number.
 */
export function dropCaptions(scan: Analysis, lines: (Line | null)[]): void {
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1];
    if (line?.kind !== 'key' || below == null) continue;
    const sentence = scan.document.sentences[at]!;
    const isOverTable = below.kind === 'grid';
    const isCalled = isOverTable && CAPTION.test(scan.tokens.lower[sentence.firstToken]!);
    const isBare =
      lines[at - 1] == null && !hasFigure(scan, { first: line.valueAt, end: sentence.endToken });
    if (isCalled || (isBare && headingOf(scan, sentence, isOverTable) !== null)) lines[at] = null;
  }
}

/** Tells the lines that stand right under one another and are called by names. */
export function tellNames(scan: Analysis, lines: readonly (Line | null)[]): void {
  let first = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at] ?? null;
    if (line !== null && (at === first || lines[at - 1]?.kind === line.kind)) continue;
    const block: Line[] = [];
    for (const one of lines.slice(first, at)) if (one !== null) block.push(one);
    if (areNames(scan, block)) for (const one of block) one.isOfNames = true;
    first = line === null ? at + 1 : at;
  }
}

/**
 * Gives each line the head row and the heading of its block, and the line of which it is a part.
 * `labels` are the sentences that are labels of cards, and head nothing else.
 */
export function nameBlocks(
  scan: Analysis,
  lines: readonly (Line | null)[],
  labels: ReadonlySet<number>,
): void {
  let over = underHeading(null);
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (line === null) {
      const mayBeAside = before === null || !over.hasRows;
      const isSaidAside = mayBeAside && isAside(scan, scan.document.sentences[at]!);
      if (isRuleAt(scan, at) || labels.has(at) || isSaidAside) continue;
      over = underHeading(headingOver(scan, lines, { at, last: over.heading }));
      continue;
    }
    const isOfHeads = isHead(scan, lines, at);
    // A heading is over the list or table right under it, and over no other kind.
    if (before != null && (isOfHeads || before.kind !== line.kind) && isParted(scan, at))
      over.heading = null;
    if (isOfHeads) {
      putHead(scan, over, line.cells);
      over.heading = beforeHeads(scan, at, line) ?? over.heading;
    }
    if (!isOfHeads && line.kind === 'grid') {
      line.header = over.header;
      line.subheader = over.subheader;
      over.hasRows = true;
    }
    line.heading = over.heading?.isWeak === true && !line.isOfNames ? null : over.heading;
    const whole = lines[line.whole] ?? null;
    if (whole !== null) {
      line.parent =
        whole.label !== null && saysOf(scan, whole.label) >= Says.noun ? whole.label : whole.parent;
      continue;
    }
    if (line.kind !== 'key') continue;
    if (isPartOf(scan, line)) line.parent = over.parent;
    else
      over.parent =
        line.label !== null && saysOf(scan, line.label) === Says.known ? line.label : null;
  }
}

/** "Pass rate, per cent" of "Pass rate, per cent (girls, boys):", which names the columns in its brackets. */
function beforeHeads(scan: Analysis, at: number, { cells }: Line): Label | null {
  const { firstToken } = scan.document.sentences[at]!;
  const open = cells[0]!.first - 1;
  return open > firstToken && scan.tokens.text[open] === '('
    ? topicIn(scan, firstToken, open)
    : null;
}

/** What stands over the line that is looked at. */
interface Over {
  header: readonly Cell[];
  subheader: readonly Cell[];
  /** Whether a line under that header was read, or there is none. */
  hasRows: boolean;
  heading: Label | null;
  /** The last line of which others may say parts. */
  parent: Label | null;
}

const underHeading = (heading: Label | null): Over => ({
  header: [],
  subheader: [],
  hasRows: true,
  heading,
  parent: null,
});

/** Takes a line of heads: it goes on with the one right over it, or begins a table. */
function putHead(scan: Analysis, over: Over, cells: readonly Cell[]): void {
  const goesOn = !over.hasRows && isSecondHead(scan, over.header, cells);
  if (!goesOn) over.header = cells;
  over.subheader = goesOn ? cells : [];
  over.hasRows = false;
}

/** Whether a line of heads goes on with the one right over it: a head for each, or for each but the first. */
function isSecondHead(scan: Analysis, over: readonly Cell[], under: readonly Cell[]): boolean {
  const isAsLong = over.length === under.length || over.length === under.length + 1;
  return isAsLong && !over.some((cell) => isDated(scan, cell));
}

const isDated = ({ dates }: Analysis, { first, end }: Cell): boolean => {
  for (let at = first; at < end; at += 1) if (dates[at] !== DateMark.date) return false;
  return true;
};

/** What the line says of those under it; one over a table that says nothing leaves the unit told before. */
function headingOver(
  scan: Analysis,
  lines: readonly (Line | null)[],
  { at, last }: { readonly at: number; readonly last: Label | null },
): Label | null {
  const isOverTable = lines[at + 1]?.kind === 'grid';
  return (
    headingOf(scan, scan.document.sentences[at]!, isOverTable) ??
    (isOverTable && last?.unit ? last : null)
  );
}

/** Whether a line names the columns of those under it. */
function isHead(scan: Analysis, lines: readonly (Line | null)[], at: number): boolean {
  const { kind, cells } = lines[at]!;
  return kind === 'grid' && isHeadRow(scan, cells, nextCells(scan, lines, at));
}

/** The cells of the line after, or after the rule under it. */
function nextCells(scan: Analysis, lines: readonly (Line | null)[], at: number): readonly Cell[] {
  return lines[isRuleAt(scan, at + 1) ? at + 2 : at + 1]?.cells ?? [];
}

/** "Unconfirmed: 2" under "Confirmed deaths: 9", "- women: 3" under "Deaths: 9". */
function isPartOf({ tokens }: Analysis, { label }: Line): boolean {
  if (label === null) return false;
  const first = tokens.lower[label.first]!;
  if (/^(?:of|by|including|incl\.?|under|in|among|thereof)$/.test(first)) return true;
  if (label.end - label.first > 1) return false;
  return PARTS.test(first);
}

const PARTS =
  /^(?:confirmed|unconfirmed|suspected|probable|possible|critical|serious|severe|minor|moderate|stable|male|female|males|females|men|women|boys|girls|children|adults|minors|civilians|civilian|military|police|soldiers|foreigners|unidentified|identified|unknown|others?)$/;
