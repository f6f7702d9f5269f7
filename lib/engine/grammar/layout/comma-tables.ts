import type { Sentence } from '../../document.ts';
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
      head.length > 1 && head.every((cell) => isShort(cell) && !hasFigure(analysis, cell));
    let to = from + 1;
    while (isHead && to < sentences.length && isCommaRow(analysis, sentences[to]!, head.length))
      to += 1;
    if (to > from + 1)
      for (let at = from; at < to; at += 1) found.set(at, commaCells(analysis, sentences[at]!));
    from = Math.max(to, from + 1);
  }
  return found;
}

const isShort = ({ first, end }: Cell) => end - first <= LONGEST_COMMA_CELL;

function isCommaRow(analysis: Laid, sentence: Sentence, columns: number): boolean {
  if (sentence.endToken - sentence.firstToken > columns * (LONGEST_COMMA_CELL + 1)) return false;
  const cells = commaCells(analysis, sentence);
  if (cells.length !== columns || !cells.every(isShort)) return false;
  // "Orla: 4,125, down 1,300" has its label and number in one.
  if (hasFigure(analysis, cells[0]!) && !isNumeric(analysis, cells[0]!.first, cells[0]!.end))
    return false;
  return cells.some(({ first, end }) => isNumeric(analysis, first, end));
}
