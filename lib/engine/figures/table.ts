import type { Sentence } from '../document.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Label } from './label.ts';
import type { Scan } from './scan.ts';

interface Cell extends Label {
  readonly column: number;
}

const FEWEST_COLUMNS = 3;
/** A line with more cells is no table; looking a cell up stays cheap. */
const MOST_COLUMNS = 64;
const GAP = /\t| {3}/;

/** Cells of a line that bars, tabs or wide gaps divide; none for a line of prose. Tokens half-open. */
function cellsOf({ tokens, document }: Scan, { firstToken, endToken }: Sentence): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let first = firstToken;
  const close = (end: number) => {
    if (end > first) cells.push({ first, end, column });
    column += 1;
  };
  for (let at = firstToken; at < endToken && column < MOST_COLUMNS; at += 1) {
    if (tokens.text[at] === '|') {
      close(at);
      first = at + 1;
    } else if (at > first && GAP.test(document.text.slice(tokens.end[at - 1], tokens.start[at]))) {
      close(at);
      first = at;
    }
  }
  close(endToken);
  return column > MOST_COLUMNS ? [] : cells;
}

/** The head row of the table that is being read: "Province | Killed | Missing". */
export class TableHead {
  #head: readonly Cell[] = [];
  #cells: readonly Cell[] = [];

  /** Call once for each sentence, in order. */
  see(scan: Scan, sentence: Sentence): void {
    this.#cells = cellsOf(scan, sentence);
    if (this.#cells.length < FEWEST_COLUMNS) {
      const isRule = this.#cells.every(({ first }) => /^[-–—:=|]+$/.test(scan.tokens.text[first]!));
      if (!isRule) this.#head = [];
      return;
    }
    let hasNumber = false;
    for (let at = sentence.firstToken; at < sentence.endToken && !hasNumber; at += 1) {
      hasNumber = scan.tokens.kind[at] === TokenKind.number;
    }
    if (!hasNumber && this.#head.length === 0) this.#head = this.#cells;
  }

  /** The head of the column in which a token of the sentence last seen stands; null without one. */
  labelOf(token: number): Label | null {
    const cell = this.#cells.find(({ first, end }) => token >= first && token < end);
    if (cell === undefined || this.#head === this.#cells) return null;
    return this.#head.find(({ column }) => column === cell.column) ?? null;
  }
}
