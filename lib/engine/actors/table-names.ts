import type { Document, Sentence } from '../document.ts';
import type { Analysis } from '../grammar/analysis.ts';
import { type Cell, headOfColumn, isHeadOfPlaces, isHeadRow } from '../grammar/layout/cells.ts';
import { isRuleAt } from '../grammar/layout/lines.ts';
import { COLUMNS_OF_ACTORS, isPlaceNoun } from '../grammar/lexicon/place-nouns.ts';
import type { Name } from '../names/value.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import { type Scene, sceneOf } from './clause.ts';
import { fold } from './fold.ts';
import { headOf, knownBody, placeCountry, stateOfAdjective } from './knowledge.ts';
import { namesIn } from './proven-reader.ts';
import { nameOver, PLACE, type TokenRange } from './spans.ts';

/** A line of a table under its head: the words before its numbers, and its cells where it has some. */
interface Row {
  /** What may be a name at the head of the line, null where there is none. */
  readonly head: TokenRange | null;
  readonly cells: readonly Cell[];
}

interface Table {
  /** The line that names the columns. */
  readonly header: Sentence | null;
  /** Its cells; none where blanks alone divide it. */
  readonly heads: readonly Cell[];
  readonly rows: readonly Row[];
}

const LONGEST_NAME = 6;
/** A table without the head of a column of places tells by its rows: so many at least. */
const LEAST_ROWS = 3;
/** Rows that are no one's. */
const SUMS =
  /^(?:totals?|subtotals?|jumlah|toplam|jumla|all|others?|sum|overall|grand|average|mean|source|national|unknown)$/;

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
    for (const { cells } of [{ cells: heads }, ...rows])
      for (const cell of cells)
        for (const name of namesIn(scene, cell.first, cell.end))
          if (name.firstToken < cell.first || name.endToken > cell.end) dropped.add(name);
    for (const range of placesOf(scene, table)) {
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
    const rows: Row[] = [];
    const below = isRuleAt(analysis, at + 1) ? at + 2 : at + 1;
    const isNamed = kind === 'grid' && isHeadRow(analysis, cells, lines[below]?.cells ?? []);
    let to = isNamed ? below : at;
    while (lines[to]?.kind === kind && !(isNamed && isHeadAgain(analysis, to))) {
      rows.push(rowOf(analysis, to));
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

function rowOf(analysis: Analysis, at: number): Row {
  const { cells, named } = analysis.lines[at]!;
  return { head: named === null ? null : nameIn(analysis.document, named), cells };
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
  return isName && !SUMS.test(tokens.lower[firstToken]!) ? { firstToken, endToken } : null;
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

/** The names of places that stand in a table: in the columns of places, else at the heads of its rows. */
function placesOf(scene: Scene, table: Table): readonly TokenRange[] {
  const { document } = scene;
  const { heads, rows } = table;
  const ofPlaces = heads.filter((head) => isHeadOfPlaces(document.tokens, head));
  const own = rows.flatMap(({ head }) => head ?? []);
  const isOfRows = ofPlaces.length === 0 && holdsPlaces(scene, table, own);
  // "Greek" in a table of flags is no place.
  if (isOfRows) return own.filter((row) => !isAdjective(scene, row));
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const head = headOfColumn(heads, cells, cell);
      return head !== undefined && ofPlaces.includes(head) ? (nameIn(document, cell) ?? []) : [];
    }),
  );
}

/** The adjective of a state, alone. */
function isAdjective({ document: { tokens } }: Scene, { firstToken, endToken }: TokenRange) {
  const word = tokens.lower[firstToken]!;
  const isAlone = endToken - firstToken === 1;
  return isAlone && stateOfAdjective(word) !== null && placeCountry(word) === null;
}

/** True for a table whose rows are places: by its corner, else by what most of its rows begin with. */
function holdsPlaces(scene: Scene, { header }: Table, own: readonly TokenRange[]): boolean {
  const { tokens, text } = scene.document;
  const corner = header === null ? '' : tokens.lower[header.firstToken]!;
  if (COLUMNS_OF_ACTORS.has(corner) || COLUMNS_OF_ACTORS.has(corner.replace(/s$/, '')))
    return false;
  const isActor = own.some(({ firstToken, endToken }) => {
    const written = text.slice(tokens.start[firstToken], tokens.end[endToken - 1]);
    const head = headOf(fold(written));
    const isBody = head !== null && head.sure && head.type !== 'place' && head.type !== 'thing';
    return isBody || (knownBody(written) !== null && placeCountry(fold(written)) === null);
  });
  if (isActor) return false;
  if (isPlaceNoun(corner)) return true;
  const places = own.filter(({ firstToken, endToken }) => {
    const inside = namesIn(scene, firstToken, endToken);
    return inside.length > 0 && inside.every(({ kind }) => kind === 'place');
  });
  return own.length >= LEAST_ROWS && places.length * 2 > own.length;
}
