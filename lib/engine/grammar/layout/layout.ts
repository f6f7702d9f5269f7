import type { Sentence } from '../../document.ts';
import type { Laid } from '../laid.ts';
import { DateMark, isNumberAt } from '../marks.ts';
import { TokenKind } from '../../text/tokens.ts';
import {
  headOfColumn,
  isCaption,
  isHeadRow,
  isNumeric,
  isRule,
  partAt,
  tailAt,
  type Cell,
  type TokenRange,
} from './cells.ts';
import type { Line } from './line.ts';

/** What a line is: cells side by side, words and then numbers, one item of a list, or running text. */
export type LineKind = 'grid' | 'tail' | 'item' | 'prose';

/** Where a sentence stands on its page; sentences by index, -1 where there is none. */
export interface LineLayout {
  readonly kind: LineKind;
  /** The heading, title or note that stands over it. */
  readonly heading: number;
  /** The heading over that one: the last that was followed by other headings. */
  readonly upper: number;
  /** The last line that is nothing but a date: an entry of a chronology. */
  readonly dated: number;
  /** The line of that kind in the head of the page: what all of it is of. */
  readonly asOf: number;
  /** The first sentence of running text. */
  readonly lead: number;
  /** The sentence before a list that ends in a colon. */
  readonly intro: number;
  /** The line of a table that names its columns. */
  readonly header: number;
  /** Of a number alone on its line, the line that says what it counts. */
  readonly label: number;
}

/** What a number of a line takes its sense from. */
export interface CellLayout {
  /** The words at the head of its line. */
  readonly row: TokenRange | null;
  /** The cell at the head of its column. */
  readonly column: TokenRange | null;
  /** Which of the numbers of its line it is, and how many there are. */
  readonly ordinal: number;
  readonly count: number;
}

const NO_CELL: CellLayout = { row: null, column: null, ordinal: 0, count: 1 };
/** A line with more numbers is no row to look at. */
const MOST_NUMBERS = 32;
/** In tokens; longer lines are no headings. */
const LONGEST_HEADING = 30;

/** Headings, lists and tables of a text, read once. Linear. */
export class Layout {
  readonly lines: readonly LineLayout[];
  readonly #analysis: Laid;
  readonly #cells: readonly (readonly Cell[])[];

  constructor(analysis: Laid, lines: readonly (Line | null)[]) {
    this.#analysis = analysis;
    this.#cells = lines.map((line) => line?.cells ?? []);
    this.lines = this.#read();
  }

  /** Where the number at `token` stands in its line. */
  cellAt(sentence: number, token: number): CellLayout {
    const line = this.lines[sentence]!;
    if (line.kind === 'prose') return NO_CELL;
    const { document } = this.#analysis;
    const { firstToken, endToken } = document.sentences[sentence]!;
    if (line.label >= 0) {
      const label = document.sentences[line.label]!;
      return { ...NO_CELL, row: { first: label.firstToken, end: label.endToken } };
    }
    const cells = this.#cells[sentence]!;
    if (line.kind === 'grid') {
      const own = partAt(cells, token);
      const first = cells[0]!;
      const numeric = cells.filter((cell) => this.#isNumber(cell));
      const isNamed = !this.#isNumber(first) && own !== first;
      return {
        row: isNamed ? { first: first.first, end: first.end } : null,
        column: own === undefined ? null : this.#columnOf(line.header, cells, own),
        ordinal: own === undefined ? 0 : numeric.indexOf(own),
        count: numeric.length,
      };
    }
    const numbers = this.#numbersOf(firstToken, endToken);
    const ordinal = numbers.indexOf(token);
    const at = numbers[0] ?? token;
    return {
      row: at > firstToken ? { first: firstToken, end: at } : null,
      column: null,
      ordinal,
      count: numbers.length,
    };
  }

  #columnOf(header: number, cells: readonly Cell[], own: Cell): TokenRange | null {
    const head = header < 0 ? undefined : headOfColumn(this.#cells[header]!, cells, own);
    return head === undefined ? null : { first: head.first, end: head.end };
  }

  /** First tokens of the numbers of a line that are no dates. */
  #numbersOf(first: number, end: number): number[] {
    const found: number[] = [];
    for (let at = first; at < end && found.length < MOST_NUMBERS; at++)
      if (isNumberAt(this.#analysis, at)) found.push(at);
    return found;
  }

  readonly #isNumber = ({ first, end }: Cell): boolean => isNumeric(this.#analysis, first, end);

  #read(): LineLayout[] {
    const { cards, document } = this.#analysis;
    const { sentences } = document;
    const labels = new Set(cards.values());
    let heading = -1;
    let upper = -1;
    let dated = -1;
    let asOf = -1;
    let lead = -1;
    let hasBegun = false;
    let intro = -1;
    let header = -1;
    return sentences.map((sentence, index) => {
      const label = cards.get(index) ?? -1;
      const kind = label >= 0 || labels.has(index) ? 'tail' : this.#kindOf(sentence, index);
      const line = { kind, heading, upper, dated, asOf, lead, intro, header, label };
      if (kind === 'grid') {
        if (this.#isHead(index)) header = index;
        else hasBegun = true;
        return line;
      }
      const isOverTable = kind !== 'tail' && this.#isCaption(index);
      if (kind !== 'prose' && !isOverTable) {
        hasBegun = true;
        return line;
      }
      if (isRule(this.#analysis, { first: sentence.firstToken, end: sentence.endToken }))
        return line;
      if (this.#isDate(sentence)) {
        if (hasBegun) dated = index;
        else asOf = index;
        intro = -1;
        if (header !== index - 1) header = -1;
        return line;
      }
      header = -1;
      if (isHeading(sentence) || isOverTable) {
        dated = -1;
        upper = heading;
        heading = index;
        intro = -1;
        return { ...line, kind: 'prose' };
      }
      if (!hasBegun && lead < 0 && this.#isOfPeriod(sentence)) {
        asOf = index;
        return line;
      }
      hasBegun = true;
      if (lead < 0) lead = index;
      intro = this.#endsInColon(sentence) ? index : -1;
      return line;
    });
  }

  #isHead(index: number): boolean {
    return isHeadRow(this.#analysis, this.#cells[index]!, this.#cells[index + 1] ?? []);
  }

  #isCaption(index: number): boolean {
    const isOverTable = this.#cells[index]!.length < 2 && (this.#cells[index + 1]?.length ?? 0) > 1;
    return isOverTable && isCaption(this.#analysis, this.#analysis.document.sentences[index]!);
  }

  #kindOf(sentence: Sentence, index: number): LineKind {
    if (this.#cells[index]!.length > 1) return 'grid';
    if (sentence.kind === 'item') return 'item';
    if (isHeading(sentence)) return 'prose';
    return tailAt(this.#analysis, sentence) === null ? 'prose' : 'tail';
  }

  #isDate({ firstToken, endToken }: Sentence): boolean {
    const { dates, tokens } = this.#analysis;
    let dated = 0;
    let words = 0;
    for (let at = firstToken; at < endToken; at++) {
      if (dates[at] === DateMark.date) dated++;
      else if (tokens.kind[at] === TokenKind.word) words++;
    }
    return dated > 0 && words === 0;
  }

  /** "Covering 9-15 October 2023", "data as of 5 April": the time that all of the page is of. */
  #isOfPeriod({ firstToken, endToken }: Sentence): boolean {
    const { dates, tokens } = this.#analysis;
    let isOfPeriod = false;
    let isDated = false;
    for (let at = firstToken; at < endToken; at++) {
      isDated ||= dates[at] === DateMark.date;
      isOfPeriod ||= OF_PERIOD.test(tokens.lower[at]!);
    }
    return isOfPeriod && isDated && endToken - firstToken <= LONGEST_HEADING;
  }

  #endsInColon({ endToken }: Sentence): boolean {
    return this.#analysis.tokens.text[endToken - 1] === ':';
  }
}

const OF_PERIOD = /^(?:covering|covers|covered|period|as|updated|status)$/;

const isHeading = ({ kind, firstToken, endToken }: Sentence): boolean =>
  (kind === 'heading' || kind === 'title' || kind === 'note') &&
  endToken - firstToken <= LONGEST_HEADING;
