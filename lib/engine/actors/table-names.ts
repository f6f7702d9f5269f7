import type { Document, Sentence } from '../document.ts';
import type { Name } from '../names/value.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import { sceneOf } from './clause.ts';
import { fold } from './fold.ts';
import { headOf, knownBody, placeCountry } from './knowledge.ts';
import { COLUMNS_OF_ACTORS, isPlaceNoun } from '../grammar/lexicon/place-nouns.ts';
import { namesIn } from './proven-reader.ts';
import { nameOver, PLACE } from './spans.ts';

/** A line of a table: what stands before its numbers. Half-open in tokens. */
interface Row {
  readonly first: number;
  readonly end: number;
}

const LONGEST_HEAD = 6;
const LEAST_ROWS = 3;
/** Beside numbers a cell may say that there is none. */
const EMPTY_CELL = /^(?:n\/a|nil|none|nd|na|unknown|[\-–—|%(),.+<>~±km]|bn)$/;
/** Rows that are no one's. */
const SUMS =
  /^(?:totals?|jumlah|toplam|jumla|all|others?|sum|overall|grand|average|mean|source|national|unknown)$/;

/**
 * Names in tables: what heads the rows of a table of places ("Township   Killed   Injured") is a
 * place, whatever the tagger takes it for, and the line that names the columns holds no names.
 * A table whose corner says nothing is one of places when most of its rows begin with one.
 */
export function withTableNames(document: Document, names: readonly Name[]): readonly Name[] {
  const tables = tablesOf(document);
  if (tables.length === 0) return names;
  const added: Name[] = [];
  const dropped = new Set<Name>();
  const scene = sceneOf(document, names);
  for (const { header, rows } of tables) {
    if (header !== null)
      for (const name of namesIn(scene, header.firstToken, header.endToken))
        if (isLabel(document, name)) dropped.add(name);
    const heads = rows.map(({ first, end }) => namesIn(scene, first, end));
    const holdsPlaces = tableOf(document, header, rows, heads);
    if (!holdsPlaces) continue;
    rows.forEach((row, index) => {
      for (const name of heads[index]!) dropped.add(name);
      added.push(nameOver(document, { firstToken: row.first, endToken: row.end }, PLACE));
    });
  }
  return [...names.filter((name) => !dropped.has(name)), ...added].sort(
    (one, other) => one.firstToken - other.firstToken,
  );
}

interface Table {
  /** The line that names the columns. */
  readonly header: Sentence | null;
  readonly rows: readonly Row[];
}

/** Lines after one another that are words and then numbers, three or more. */
function tablesOf(document: Document): Table[] {
  const { sentences } = document;
  const tables: Table[] = [];
  let rows: Row[] = [];
  let before: Sentence | null = null;
  sentences.forEach((sentence, index) => {
    const row = rowOf(document, sentence);
    if (row !== null) {
      if (rows.length === 0) before = sentences[index - 1] ?? null;
      rows.push(row);
    }
    if (row !== null && index + 1 < sentences.length) return;
    if (rows.length >= LEAST_ROWS) tables.push({ header: headerOf(document, before), rows });
    rows = [];
  });
  return tables;
}

/** "Minbya   41   96   7": its head, or null when the line is no row. */
function rowOf({ tokens }: Document, { firstToken, endToken, kind }: Sentence): Row | null {
  if (kind !== 'item' && kind !== 'prose') return null;
  let end = firstToken;
  while (end < endToken && tokens.kind[end] !== TokenKind.number) end++;
  if (end === endToken || end === firstToken || end - firstToken > LONGEST_HEAD) return null;
  for (let at = end; at < endToken; at++) {
    const isCell = tokens.kind[at] === TokenKind.number || tokens.kind[at] === TokenKind.symbol;
    if (!isCell && !EMPTY_CELL.test(tokens.lower[at]!)) return null;
  }
  const first = firstToken;
  while (end > first && tokens.kind[end - 1] !== TokenKind.word) end--;
  const isName = end > first && tokens.letterCase[first]! >= LetterCase.title;
  return isName && !SUMS.test(tokens.lower[first]!) && tokens.text[end - 1] !== '.'
    ? { first, end }
    : null;
}

/** Words of a few cells, without a number and a verb mark: "Township   Killed   Injured". */
function headerOf({ tokens }: Document, line: Sentence | null): Sentence | null {
  if (line === null || line.endToken - line.firstToken > 30) return null;
  const last = tokens.text[line.endToken - 1]!;
  return /^[.!?:]$/.test(last) ? null : line;
}

/** Among the heads of columns: a name that no lexicon knows. */
function isLabel({ text }: Document, { start, end }: Name): boolean {
  const written = text.slice(start, end);
  return knownBody(written) === null && placeCountry(fold(written)) === null;
}

/** True for a table whose rows are places: by its corner, else by what most of its rows begin with. */
function tableOf(
  document: Document,
  header: Sentence | null,
  rows: readonly Row[],
  heads: readonly (readonly Name[])[],
): boolean {
  const { tokens, text } = document;
  const corner = header === null ? '' : tokens.lower[header.firstToken]!;
  if (COLUMNS_OF_ACTORS.has(corner) || COLUMNS_OF_ACTORS.has(corner.replace(/s$/, '')))
    return false;
  const isActor = rows.some(({ first, end }) => {
    const written = text.slice(tokens.start[first], tokens.end[end - 1]);
    const head = headOf(fold(written));
    const isBody = head !== null && head.sure && head.type !== 'place' && head.type !== 'thing';
    return isBody || (knownBody(written) !== null && placeCountry(fold(written)) === null);
  });
  if (isActor) return false;
  if (isPlaceNoun(corner)) return true;
  const places = heads.filter((inside) => inside.length > 0 && inside.every(isPlaceName)).length;
  return places * 2 > rows.length;
}

const isPlaceName = ({ kind }: Name) => kind === 'place';
