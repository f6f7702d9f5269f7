import type { Sentence } from '../../document.ts';
import { type Analysis, DateMark } from '../../grammar/analysis.ts';
import { CAPTION, type Cell, isCaption, isHeadRow } from '../../grammar/layout/cells.ts';
import { isRuleAt } from '../../grammar/layout/lines.ts';
import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import { type LabelUnit, readLabelUnit } from './label-unit.ts';
import { isKnown, type Label, Says, saysOf, toLabel } from './label-words.ts';
import type { Line } from './line.ts';

/** "Table 2: Wages (AFN per day)" over a table has a colon, and is no label of a number. */
export function dropCaptions(scan: Analysis, lines: (Line | null)[]): void {
  const { sentences } = scan.document;
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1];
    if (line?.kind !== 'key' || below?.kind !== 'grid') continue;
    const sentence = sentences[at]!;
    const isInUnit = isCaption(scan, sentence) && headingOf(scan, sentence, true)?.unit;
    if (isInUnit || CAPTION.test(scan.tokens.lower[sentence.firstToken]!)) lines[at] = null;
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
  let header: readonly Cell[] = [];
  let subheader: readonly Cell[] = [];
  let hasRows = true;
  let heading: Label | null = null;
  let parent: Label | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? null;
    if (line === null) {
      if (isRuleAt(scan, at) || labels.has(at)) continue;
      header = [];
      subheader = [];
      hasRows = true;
      parent = null;
      heading = headingOver(scan, lines, { at, last: heading });
      continue;
    }
    const isHead = line.kind === 'grid' && isHeadRow(scan, line.cells, nextCells(scan, lines, at));
    // A heading is over the list or table right under it, and over no other kind.
    if (isApart(scan, at) && (isHead || lines[at - 1]?.kind !== line.kind))
      if (lines[at - 1] != null) heading = null;
    if (line.kind === 'grid') {
      if (isHead) {
        const goesOn = !hasRows && isSecondHead(scan, header, line.cells);
        if (!goesOn) header = line.cells;
        subheader = goesOn ? line.cells : [];
        hasRows = false;
      } else {
        line.header = header;
        line.subheader = subheader;
        hasRows = true;
      }
    }
    line.heading = heading;
    if (line.kind !== 'key') continue;
    if (isPartOf(scan, line)) line.parent = parent;
    else
      parent = line.label !== null && saysOf(scan, line.label) === Says.known ? line.label : null;
  }
}

/** Whether an empty line stands before the sentence. */
function isApart({ document, tokens }: Analysis, at: number): boolean {
  const { firstToken } = document.sentences[at]!;
  const between = document.text.slice(tokens.end[firstToken - 1] ?? 0, tokens.start[firstToken]);
  return /\n[ \t\r]*\n/.test(between);
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
  const heading = headingOf(scan, scan.document.sentences[at]!, isOverTable);
  return heading ?? (isOverTable && last?.unit ? last : null);
}

/** The cells of the line after, or after the rule under it. */
function nextCells(scan: Analysis, lines: readonly (Line | null)[], at: number): readonly Cell[] {
  return lines[isRuleAt(scan, at + 1) ? at + 2 : at + 1]?.cells ?? [];
}

/** "Unconfirmed: 2" under "Confirmed deaths: 9", "- women: 3" under "Deaths: 9". */
function isPartOf({ tokens }: Analysis, { label }: Line): boolean {
  if (label === null) return false;
  const first = tokens.lower[label.first]!;
  if (/^(?:of|including|incl\.?|under|in|among|thereof)$/.test(first)) return true;
  if (label.end - label.first > 1) return false;
  return PARTS.test(first);
}

const PARTS =
  /^(?:confirmed|unconfirmed|suspected|probable|possible|critical|serious|severe|minor|moderate|stable|male|female|males|females|men|women|boys|girls|children|adults|minors|civilians|civilian|military|police|soldiers|foreigners|unidentified|identified|unknown|others?)$/;

const MOST_TOKENS = 12;
const MOST_OF_TABLE = 24;

/**
 * "ARRIVALS BY CAMP", "Deaths:", "Exports by port, US$ million (2019–2023)": what the lines under it
 * count, and in what; null when it says nothing.
 */
function headingOf(
  scan: Analysis,
  { firstToken, endToken, kind }: Sentence,
  isOverTable: boolean,
): Label | null {
  const { tokens } = scan;
  const isColon = tokens.text[endToken - 1] === ':';
  if (kind === 'item' && !isColon && !isOverTable) return null;
  if (tokens.text[endToken - 1] === '.') return null;
  const first = afterNumber(scan, firstToken, endToken);
  const end = beforeNote(scan, first, isColon ? endToken - 1 : endToken);
  return end - first > (isOverTable ? MOST_OF_TABLE : MOST_TOKENS)
    ? null
    : topicOf(scan, first, end);
}

/** "Table 2: ", "Annex B - ": where the name of a table begins. */
function afterNumber({ tokens }: Analysis, first: number, end: number): number {
  if (!CAPTION.test(tokens.lower[first]!)) return first;
  for (let at = first + 1; at < Math.min(end - 1, first + 4); at += 1)
    if (/^[:.–—-]$/.test(tokens.text[at]!)) return at + 1;
  return first;
}

/** Where a heading ends whose last brackets hold a day, a year or a source: "(as of 3 May)", "(2019 / 2021)". */
function beforeNote({ tokens, dates }: Analysis, first: number, end: number): number {
  if (tokens.text[end - 1] !== ')') return end;
  let open = end - 2;
  let isDated = false;
  while (open > first && end - open < MOST_NOTE && tokens.text[open] !== '(') {
    isDated ||= dates[open] === DateMark.date;
    open -= 1;
  }
  return isDated && open > first && tokens.text[open] === '(' ? open : end;
}

/** In tokens. */
const MOST_NOTE = 24;

const ENDS_TOPIC = /^(?:by|per|in|at|for|from|across|among|on|as|since|so|[,:([\-–—])$/;

/** "KEY FIGURES (US$ m)": says how it is told, not what is counted. */
const NO_TOPIC = /^(?:figures|numbers|facts|data|statistics|glance|overview|summary)$/;

/** "Deaths by district", "Cases per region", "Displaced people": the part before "by". */
function topicOf(scan: Analysis, first: number, end: number): Label | null {
  const { tokens, tags } = scan;
  let from = first;
  while (from < end && tags[from] === PartOfSpeech.determiner) from += 1;
  let stop = from;
  while (stop < end && !ENDS_TOPIC.test(tokens.lower[stop]!)) {
    if (tokens.kind[stop] === TokenKind.number) return null;
    stop += 1;
  }
  if (stop === from) return null;
  const by = tokens.text[stop] === ',' ? stop + 1 : stop;
  const isBy =
    by < end &&
    (/^(?:by|per|across|\()$/.test(tokens.lower[by]!) ||
      tokens.lower.slice(by, end).includes('by'));
  const unit = unitAtEnd(scan, stop, end);
  const isSure = isBy || unit !== null;
  // Without "by" or a unit a longer line is a headline, not the name of a list.
  if (!isSure && lengthOf(scan, from, stop) > 3) return null;
  const isTopic = !NO_TOPIC.test(tokens.lower[stop - 1]!);
  const own =
    isTopic && tokens.lower.slice(from, stop).some(isKnown) ? toLabel(scan, from, stop) : null;
  if (own !== null) return { ...own, unit: own.unit ?? unit, isSure };
  // "RESULTS (NOK m)" leaves the rows to say what each is, "Exports by port (NOK m)" does not.
  if (unit !== null)
    return { first: from, end: stop, unit, isSure: isBy && tokens.text[by] !== '(' };
  const label = toLabel(scan, first, end);
  return label?.unit ? label : null;
}

/** How many words the name of a list has, "of the" not counted. */
const lengthOf = ({ tokens: { lower } }: Analysis, first: number, end: number): number =>
  lower.slice(first, end).filter((word) => !/^(?:of|the|an?)$/.test(word)).length;

/** "(US$ m)", ", tonnes", "in mm": the unit that closes a heading. */
function unitAtEnd(scan: Analysis, stop: number, end: number): LabelUnit | null {
  const { text, lower } = scan.tokens;
  if (stop >= end) return null;
  const isInBrackets = text[end - 1] === ')';
  const last = isInBrackets ? end - 1 : end;
  let at = last - 1;
  while (at > stop && !(isInBrackets ? OPENS : BEFORE_UNIT).test(lower[at]!)) at -= 1;
  const isOpened = (isInBrackets ? OPENS : BEFORE_UNIT).test(lower[at]!);
  return isOpened ? readLabelUnit(scan, at + 1, last) : null;
}

const OPENS = /^[([]$/;
const BEFORE_UNIT = /^(?:[,:–—-]|in)$/;
