import type { Analysis } from '../../grammar/analysis.ts';
import { type Cell, isNumeric } from '../../grammar/layout/cells.ts';
import { dropCaptions, nameBlocks } from './blocks.ts';
import { type Labels, labelsIn, NO_LABELS } from './labels-of.ts';
import { labelled, type Line } from './line.ts';

/** The lists and tables of a document, found once before its figures are read. */
export class Lines {
  readonly #lines: readonly (Line | null)[];
  readonly #scan: Analysis;

  constructor(scan: Analysis) {
    this.#scan = scan;
    const lines = scan.lines.map((line) => (line === null ? null : labelled(scan, line)));
    dropCaptions(scan, lines);
    nameBlocks(scan, lines, new Set(scan.cards.values()));
    this.#lines = lines;
  }

  /** The cells in which the figures of a sentence are read each on their own; none for prose. */
  cellsOf(index: number): readonly Cell[] {
    return this.#lines[index]?.cells ?? [];
  }

  /** Whether token `at` is one of the numbers of a table or a list of names with numbers. */
  isValue(index: number, at: number): boolean {
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

  /** What column, line and heading say of the number at token `at`. */
  labelsOf(index: number, at: number): Labels {
    const line = this.#lines[index];
    return line === null || line === undefined || at < line.valueAt
      ? NO_LABELS
      : labelsIn(this.#scan, line, at);
  }
}
