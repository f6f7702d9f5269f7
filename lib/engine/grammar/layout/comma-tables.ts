import type { Sentence } from '../../document.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import type { Laid } from '../laid.ts';
import { type Cell, commaCells, hasEarlyComma, hasFigure, isNumeric } from './cells.ts';

const LONGEST_COMMA_CELL = 5;

/** Two and more lines of as many short cells between commas, a head and then numbers: their cells, by sentence. */
export function readCommaTables(
  analysis: Laid,
  lines: readonly unknown[],
): ReadonlyMap<number, readonly Cell[]> {
  const { sentences } = analysis.document;
  const found = new Map<number, readonly Cell[]>();
  let from = 0;
  while (from + 1 < sentences.length) {
    const sentence = sentences[from]!;
    const mayBeHead =
      lines[from] === null && hasEarlyComma(analysis, sentence, LONGEST_COMMA_CELL + 1);
    const head = mayBeHead ? commaCells(analysis, sentence) : [];
    const isHead =
      head.length > 1 &&
      analysis.tokens.text[sentence.endToken - 1] !== ':' &&
      head.every((cell) => isShort(analysis, cell) && mayHead(analysis, cell));
    let to = from + 1;
    while (isHead && to < sentences.length && isCommaRow(analysis, sentences[to]!, head.length))
      to += 1;
    if (to > from + 1)
      for (let at = from; at < to; at += 1) found.set(at, commaCells(analysis, sentences[at]!));
    from = Math.max(to, from + 1);
  }
  readBareRows(analysis, lines, found);
  return found;
}

/** Adds lines of data without a head, two and more: "Orla;cod;412" over "Penn;haddock;96". */
function readBareRows(
  analysis: Laid,
  lines: readonly unknown[],
  found: Map<number, readonly Cell[]>,
): void {
  const { sentences } = analysis.document;
  const rows = sentences.map((sentence, at) =>
    lines[at] === null && !found.has(at) ? dataCells(analysis, sentence) : [],
  );
  for (const [at, cells] of rows.entries()) {
    const isBeside = [at - 1, at + 1].some((other) => rows[other]?.length === cells.length);
    if (cells.length > 1 && isBeside) found.set(at, cells);
  }
}

/** The short cells of a line between semicolons without a space, a name first and a number last; none for others. */
function dataCells(analysis: Laid, sentence: Sentence): readonly Cell[] {
  const { tokens } = analysis;
  const { firstToken, endToken } = sentence;
  if (endToken - firstToken > MOST_OF_DATA) return [];
  for (let at = firstToken; at + 1 < endToken; at += 1)
    if (tokens.text[at] === ';' && spaceBefore(tokens, at + 1)) return [];
  const cells = commaCells(analysis, sentence);
  const [name, last] = [cells[0], cells.at(-1)];
  if (cells.length < 2 || name === undefined || last === undefined) return [];
  const isNamed = tokens.kind[name.first] === TokenKind.word && !hasFigure(analysis, name);
  const isRow =
    isNamed && tokens.text[name.end] === ';' && cells.every((cell) => isShort(analysis, cell));
  return isRow && isNumeric(analysis, last.first, last.end) ? cells : [];
}

/** In tokens. */
const MOST_OF_DATA = 40;

/** Words without a number; between commas without a space "last 24 h", too. */
function mayHead(analysis: Laid, cell: Cell): boolean {
  if (!hasFigure(analysis, cell)) return true;
  const isGlued = cell.column > 0 && !spaceBefore(analysis.tokens, cell.first);
  return isGlued && analysis.tokens.kind[cell.first] === TokenKind.word;
}

/** In words and numbers: "Sher-e-Orla (Penn)" has five. */
function isShort({ tokens }: Laid, { first, end }: Cell): boolean {
  if (end - first > 2 * LONGEST_COMMA_CELL) return false;
  let count = 0;
  for (let at = first; at < end; at += 1) if (tokens.kind[at] !== TokenKind.punctuation) count += 1;
  return count <= LONGEST_COMMA_CELL;
}

function isCommaRow(analysis: Laid, sentence: Sentence, columns: number): boolean {
  if (sentence.endToken - sentence.firstToken > columns * (2 * LONGEST_COMMA_CELL + 1))
    return false;
  const cells = commaCells(analysis, sentence);
  if (cells.length !== columns || !cells.every((cell) => isShort(analysis, cell))) return false;
  // "Orla: 4,125, down 1,300" has its label and number in one.
  if (hasFigure(analysis, cells[0]!) && !isNumeric(analysis, cells[0]!.first, cells[0]!.end))
    return false;
  return cells.some(({ first, end }) => isNumeric(analysis, first, end));
}
