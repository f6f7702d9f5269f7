import type { Document, Sentence } from '../document.ts';
import type { Analysis } from '../grammar/analysis.ts';
import { type Cell, headOfColumn, isHeadOfPlaces, isHeadRow } from '../grammar/layout/cells.ts';
import { isRuleAt } from '../grammar/layout/lines.ts';
import type { Name } from '../names/value.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import { sceneOf } from './clause.ts';
import { fold } from './fold.ts';
import { knownBody, placeCountry } from './knowledge.ts';
import { namesIn } from './proven-reader.ts';
import { nameOver, PLACE, type TokenRange } from './spans.ts';

interface Table {
  /** The line that names the columns. */
  readonly header: Sentence | null;
  /** Its cells; none where blanks alone divide it. */
  readonly heads: readonly Cell[];
  /** The cells of each line under it; none where blanks alone divide it. */
  readonly rows: readonly (readonly Cell[])[];
}

const LONGEST_NAME = 6;
/** Rows that are no one's. */
const SUMS =
  /^(?:totals?|subtotals?|sub|jumlah|toplam|jumla|all|others?|sum|overall|grand|average|mean|source|national|unknown)$/;

/**
 * Names in tables: what stands in a column of places ("Township   Killed   Injured") is a place,
 * whatever the tagger takes it for, no name goes over the border of a cell, and the line that names
 * the columns holds none that nobody knows. A table whose corner says nothing is one of places when
 * most of its rows begin with one.
 */
export function withTableNames(analysis: Analysis, names: readonly Name[]): readonly Name[] {
  const { document } = analysis;
  const tables = tablesOf(analysis);
  if (tables.length === 0) return names;
  const added: Name[] = [];
  const dropped = new Set<Name>();
  const scene = sceneOf(document, names);
  for (const table of tables) {
    const { header, heads, rows } = table;
    if (header !== null)
      for (const name of namesIn(scene, header.firstToken, header.endToken))
        if (isLabel(document, name) && !isAttributed(analysis, name)) dropped.add(name);
    for (const cells of [heads, ...rows])
      for (const cell of cells)
        for (const name of namesIn(scene, cell.first, cell.end))
          if (name.firstToken < cell.first || name.endToken > cell.end) dropped.add(name);
    for (const range of placesOf(document, table)) {
      for (const name of namesIn(scene, range.firstToken, range.endToken)) dropped.add(name);
      added.push(nameOver(document, range, PLACE));
    }
  }
  return [...names.filter((name) => !dropped.has(name)), ...added].sort(
    (one, other) => one.firstToken - other.firstToken,
  );
}

/** Lines after one another that are cells or words and then numbers, with the line over them. */
function tablesOf(analysis: Analysis): Table[] {
  const { document, lines } = analysis;
  const { sentences } = document;
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const kind = lines[at]?.kind;
    if (kind !== 'grid' && kind !== 'tail') continue;
    const { cells } = lines[at]!;
    const rows: (readonly Cell[])[] = [];
    const below = isRuleAt(analysis, at + 1) ? at + 2 : at + 1;
    const isNamed = kind === 'grid' && isHeadRow(analysis, cells, lines[below]?.cells ?? []);
    let to = isNamed ? below : at;
    while (lines[to]?.kind === kind && !(isNamed && isHeadAgain(analysis, to))) {
      rows.push(lines[to]!.cells);
      to++;
    }
    const header = isNamed ? sentences[at]! : headerOver(analysis, at);
    if (rows.length > 1) tables.push({ header, heads: isNamed ? cells : [], rows });
    at = Math.max(at, to - 1);
  }
  return tables;
}

/** True for a line of heads in the midst of a table: another begins. */
const isHeadAgain = (analysis: Analysis, at: number) =>
  isHeadRow(analysis, analysis.lines[at]!.cells, analysis.lines[at + 1]?.cells ?? []);

/** "Total", "all 36 counties": the line of a sum; "National Dawn" is a name. */
export function isSumIn(
  { tokens }: Pick<Document, 'tokens'>,
  { first, end }: Pick<Cell, 'first' | 'end'>,
): boolean {
  let at = first;
  while (at < end && tokens.kind[at] !== TokenKind.word) at++;
  if (at === end || !SUMS.test(tokens.lower[at]!)) return false;
  return at + 1 === end || tokens.letterCase[at + 1] !== LetterCase.title;
}

/** The cell without what stands around a name: "1. Minbya*"; null where it holds none. */
export function nameIn({ tokens }: Document, cell: Pick<Cell, 'first' | 'end'>): TokenRange | null {
  let firstToken = cell.first;
  let endToken = cell.end;
  while (firstToken < endToken && tokens.kind[firstToken] !== TokenKind.word) firstToken++;
  while (endToken > firstToken && tokens.kind[endToken - 1] !== TokenKind.word) endToken--;
  if (endToken === firstToken || endToken - firstToken > LONGEST_NAME) return null;
  for (let at = firstToken; at < endToken; at++)
    if (tokens.kind[at] === TokenKind.number) return null;
  const isName = tokens.letterCase[firstToken]! >= LetterCase.title;
  return isName && !isSumIn({ tokens }, cell) ? { firstToken, endToken } : null;
}

/** Over lines without a row of heads: words of a few heads, without the mark of a sentence. */
function headerOver({ document: { sentences, tokens }, lines }: Analysis, at: number) {
  const line = sentences[at - 1];
  if (line === undefined || lines[at - 1] !== null) return null;
  if (line.endToken - line.firstToken > 30) return null;
  return /^[.!?:]$/.test(tokens.text[line.endToken - 1]!) ? null : line;
}

/** "(source: GIE)" over a table. */
const isAttributed = ({ attributions }: Analysis, { firstToken }: Name): boolean =>
  attributions.some(({ first, end }) => firstToken >= first && firstToken < end);

/** Among the heads of columns: a name that no lexicon knows. */
function isLabel({ text }: Document, { start, end }: Name): boolean {
  const written = text.slice(start, end);
  return knownBody(written) === null && placeCountry(fold(written)) === null;
}

/** What stands in the columns of places of a table. */
function placesOf(document: Document, { heads, rows }: Table): readonly TokenRange[] {
  const ofPlaces = heads.filter((head) => isHeadOfPlaces(document.tokens, head));
  return rows.flatMap((cells) =>
    cells.flatMap((cell) => {
      const head = headOfColumn(heads, cells, cell);
      return head !== undefined && ofPlaces.includes(head) ? (nameIn(document, cell) ?? []) : [];
    }),
  );
}
