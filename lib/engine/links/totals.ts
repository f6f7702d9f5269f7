import type { FigureView } from './figure-view.ts';
import type { LinkScene } from './scene.ts';

/** More rows under one head are not added up. */
const MOST_ROWS = 200;
/** Rounded parts may come to a little more than their total. */
const ROUNDING = 1.01;
const MOST_LABEL = 4;
/** Sums of less come about by chance. */
const LEAST_SUM = 10;
/** A whole in a list has no more rows below, and stands no more figures above a table. */
const MOST_UNDER = 12;
const BACK = 20;
const TOTAL = /^(?:totals?|all|overall|sum|together|whole)$/;
const GRAND = /^(?:grand|overall|national|sub)$/;

/** The total of each figure that stands in a row of a table or list which is added up: "Total 11". */
export class Totals {
  readonly #scene: LinkScene;
  readonly #views: readonly FigureView[];
  readonly #wholes = new Map<number, number>();

  constructor(scene: LinkScene, views: readonly FigureView[]) {
    this.#scene = scene;
    this.#views = views;
    let from = 0;
    for (let at = 1; at <= views.length; at++) {
      if (at < views.length && this.#areOfOneBlock(views[at - 1]!, views[at]!)) continue;
      this.#readBlock(views.slice(from, at));
      from = at;
    }
  }

  /** Index of the figure that adds it up with others, or null. */
  of({ index }: FigureView): number | null {
    return this.#wholes.get(index) ?? null;
  }

  #areOfOneBlock(one: FigureView, other: FigureView): boolean {
    const { lines } = this.#scene.layout;
    const [above, below] = [lines[one.sentence]!, lines[other.sentence]!];
    if (above.kind === 'prose' || above.kind !== below.kind) return false;
    return above.header === below.header && above.heading === below.heading;
  }

  /** The rows of a table, or the lines of a list. */
  #readBlock(views: readonly FigureView[]): void {
    if (views.length < 3 || views.length > MOST_ROWS) return;
    const totals = views.filter((view) => this.#isTotal(view));
    const sentences = new Set(totals.map(({ sentence }) => sentence));
    if (sentences.size === 0) this.#readSums(views);
    if (sentences.size !== 1) return;
    for (const total of totals) {
      const parts = views.filter((view) => !sentences.has(view.sentence) && isSame(view, total));
      const sum = parts.reduce((before, { figure }) => before + figure.value.value!, 0);
      if (parts.length < 2 || sum > total.figure.value.value! * ROUNDING) continue;
      for (const { index } of parts) this.#wholes.set(index, total.index);
    }
  }

  /** What stands under a figure, or in all rows, and comes exactly to it: "Fatalities: 47", "by mines: 18", "by fire: 29". */
  #readSums(views: readonly FigureView[]): void {
    for (const column of columnsOf(views)) {
      const above = this.#views.slice(Math.max(0, column[0]!.index - BACK), column[0]!.index);
      const whole = above.findLast((view) => isSum(view, column));
      if (whole !== undefined) for (const { index } of column) this.#wholes.set(index, whole.index);
      else this.#readRows(column);
    }
  }

  /** Rows whose next rows come to them. */
  #readRows(column: readonly FigureView[]): void {
    for (let at = 0; at < column.length; at++) {
      for (let end = at + 3; end <= Math.min(column.length, at + MOST_UNDER); end++) {
        const parts = column.slice(at + 1, end);
        if (!isSum(column[at]!, parts)) continue;
        for (const { index } of parts) this.#wholes.set(index, column[at]!.index);
        at = end - 1;
        break;
      }
    }
  }

  /** "Total", "All districts", "Grand total" at the head of its line. */
  #isTotal({ cell, figure }: FigureView): boolean {
    if (cell.row === null || figure.value.value === null) return false;
    const { lower, text } = this.#scene.document.tokens;
    const { first, end } = cell.row;
    const words = lower.slice(first, end).filter((_, at) => /^\p{L}/u.test(text[first + at]!));
    if (words.length === 0 || words.length > MOST_LABEL) return false;
    const [one, two = ''] = words as [string, string?];
    return TOTAL.test(one) || (GRAND.test(one) && TOTAL.test(two));
  }
}

/** Figures that stand in one column and count the same. */
function columnsOf(views: readonly FigureView[]): FigureView[][] {
  const columns: FigureView[][] = [];
  for (const view of views) {
    const own = columns.find(([first]) => isSame(view, first!));
    if (own !== undefined) own.push(view);
    else if (isSame(view, view)) columns.push([view]);
  }
  return columns;
}

/** Whether the parts come exactly to what may be their whole. */
function isSum(whole: FigureView, parts: readonly FigureView[]): boolean {
  const { value } = whole.figure.value;
  if (value === null || value < LEAST_SUM || parts.length < 2) return false;
  const [first] = parts;
  if (whole.unit !== first!.unit || whole.measure !== first!.measure) return false;
  const sum = parts.reduce((before, { figure }) => before + figure.value.value!, 0);
  return Math.abs(sum - value) < value * 1e-6;
}

/** Shares and ages are not added up. */
const NO_SUMS = /^(?:percent|fraction|percentage points|years-old)$/;

/** Whether both stand in one column and count the same. */
function isSame(part: FigureView, total: FigureView): boolean {
  if (part.figure.value.value === null || part.unit !== total.unit) return false;
  if (NO_SUMS.test(part.unit)) return false;
  if (part.figure.value.per !== null || part.measure !== total.measure) return false;
  return (
    part.cell.ordinal === total.cell.ordinal && part.cell.column?.first === total.cell.column?.first
  );
}
