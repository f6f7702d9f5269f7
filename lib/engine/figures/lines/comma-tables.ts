import type { Sentence } from '../../document.ts';
import type { Analysis } from '../../grammar/analysis.ts';
import {
  type Cell,
  commaCells,
  hasEarlyComma,
  hasFigure,
  isNumeric,
} from '../../grammar/layout/cells.ts';
import { gridLine, type Line } from './line.ts';

const LONGEST_COMMA_CELL = 5;

/** Two and more lines of as many short cells between commas, a head and then numbers. */
export function readCommaTables(scan: Analysis, lines: (Line | null)[]): void {
  const { sentences } = scan.document;
  let from = 0;
  while (from + 1 < sentences.length) {
    const sentence = sentences[from]!;
    const mayBeHead = lines[from] === null && hasEarlyComma(scan, sentence, LONGEST_COMMA_CELL + 1);
    const head = mayBeHead ? commaCells(scan, sentence) : [];
    const isHead = head.length > 1 && head.every((cell) => isShort(cell) && !hasFigure(scan, cell));
    let to = from + 1;
    while (isHead && to < sentences.length && isCommaRow(scan, sentences[to]!, head.length))
      to += 1;
    if (to > from + 1) {
      for (let at = from; at < to; at += 1)
        lines[at] = gridLine(scan, commaCells(scan, sentences[at]!));
    }
    from = Math.max(to, from + 1);
  }
}

const isShort = ({ first, end }: Cell) => end - first <= LONGEST_COMMA_CELL;

function isCommaRow(scan: Analysis, sentence: Sentence, columns: number): boolean {
  if (sentence.endToken - sentence.firstToken > columns * (LONGEST_COMMA_CELL + 1)) return false;
  const cells = commaCells(scan, sentence);
  if (cells.length !== columns || !cells.every(isShort)) return false;
  return cells.some(({ first, end }) => isNumeric(scan, first, end));
}
