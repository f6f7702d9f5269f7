import type { Analysis } from '../../grammar/analysis.ts';
import { type Cell, isNumeric, openBefore, partAt } from '../../grammar/layout/cells.ts';
import { pairListIn, pairsIn, type PairList } from '../../grammar/layout/pair-lists.ts';
import { dropCaptions, nameBlocks, tellNames } from './blocks.ts';
import { topicIn } from './heading.ts';
import { type Label, countsPeople, Says, saysOf, saysWhat, toLabel } from './label-words.ts';
import { labelsIn, type Labels, NO_LABELS } from './labels.ts';
import { labelled, type Line } from './line.ts';
import { tellParts } from './parts.ts';
import { isThing } from './row-names.ts';

/** In tokens, to each side of a number: a line may be a megabyte long. */
const MOST_IN_BRACKETS = 80;

/** The lists and tables of a document, found once before its figures are read. */
export class Lines {
  readonly #lines: readonly (Line | null)[];
  readonly #lists = new Map<number, NamedList | null>();
  readonly #scan: Analysis;

  constructor(scan: Analysis) {
    this.#scan = scan;
    const lines = scan.lines.map((line) => (line === null ? null : labelled(scan, line)));
    dropCaptions(scan, lines);
    tellNames(scan, lines);
    nameBlocks(scan, lines, new Set(scan.cards.values()));
    tellParts(scan, lines);
    this.#lines = lines;
  }

  /** The cells in which the figures of a sentence are read each on their own; none for prose. */
  cellsOf(index: number): readonly Cell[] {
    return this.#lines[index]?.cells ?? [];
  }

  /** Whether token `at` is one of the numbers of a table or a list of names with numbers. */
  isValue(index: number, at: number): boolean {
    if (this.isInList(index, at)) return true;
    const line = this.#lines[index];
    if (line === null || line === undefined || at < line.valueAt) return false;
    if (line.kind === 'tail') return true;
    const cell = partAt(line.cells, at);
    return cell !== undefined && isNumeric(this.#scan, cell.first, cell.end);
  }

  /** Whether the number stands alone on the line, and its label on another. */
  isCard(index: number): boolean {
    return this.#lines[index]?.kind === 'card';
  }

  /** Whether the number is one of a list of names with a number each, of which is known what they count. */
  isInList(index: number, at: number): boolean {
    return this.#pairAt(index, at) !== null;
  }

  /** What column, line and heading say of the number at token `at`. */
  labelsOf(index: number, at: number): Labels {
    const pair = this.#pairAt(index, at) ?? this.#partAt(index, at);
    if (pair !== null) return pair;
    const line = this.#lines[index];
    return line === null || line === undefined || at < line.valueAt
      ? NO_LABELS
      : labelsIn(this.#scan, line, at);
  }

  /** What the number at token `at` counts in a list within its sentence; null in none. */
  #pairAt(index: number, at: number): Labels | null {
    let list = this.#lists.get(index);
    if (list === undefined) {
      list = this.#listIn(index);
      this.#lists.set(index, list);
    }
    const pair = list === null ? undefined : partAt(list.pairs, at);
    if (list === null || pair === undefined) return null;
    const { topic } = list;
    const own = list.isOfThings ? toLabel(this.#scan, pair.first, pair.valueAt) : null;
    if (topic === null) return own === null ? null : { label: own, under: null };
    if (own === null || topic.isSure === true) return { label: topic, under: null };
    // "Killed, by arm: landmines 21": the topic says what happened, the names only by what.
    const isTold = saysWhat(this.#scan, topic) && !saysWhat(this.#scan, own);
    if (isTold || saysOf(this.#scan, own) < Says.noun) return { label: topic, under: null };
    const unit = own.unit ?? topic.unit;
    return { label: { ...own, unit }, under: null };
  }

  /** "killed: 17 (adults 11, children 6)": whom the number in the brackets of a line counts; null for others. */
  #partAt(index: number, at: number): Labels | null {
    const line = this.#lines[index];
    if (line?.kind !== 'key' && line?.kind !== 'tail') return null;
    const { endToken } = this.#scan.document.sentences[index]!;
    const { tokens } = this.#scan;
    const open = openBefore(tokens, at, Math.max(line.valueAt + 1, at - MOST_IN_BRACKETS));
    if (open < 0) return null;
    const length = tokens.text.slice(at, Math.min(endToken, at + MOST_IN_BRACKETS)).indexOf(')');
    if (length < 0) return null;
    const close = at + length;
    const pair = partAt(pairsIn(this.#scan, open + 1, close) ?? [], at);
    const own = pair === undefined ? null : toLabel(this.#scan, pair.first, pair.valueAt);
    return own !== null && countsPeople(this.#scan, own) ? { label: own, under: line.label } : null;
  }

  #listIn(index: number): NamedList | null {
    const line = this.#lines[index] ?? null;
    const sentence = this.#scan.document.sentences[index]!;
    if (line !== null && line.kind !== 'key' && line.kind !== 'list') return null;
    const list = pairListIn(this.#scan, sentence);
    if (list === null) return null;
    const names = list.pairs.map(({ first, valueAt }) => toLabel(this.#scan, first, valueAt));
    const things = names.filter((name) => name !== null && isThing(this.#scan, name));
    const isOfThings = things.length * 2 > names.length;
    return { ...list, isOfThings, topic: this.#topicOf(list, index) };
  }

  /** What the numbers of a list count: as the words before it say, or the heading over it. */
  #topicOf({ topicEnd }: PairList, index: number): Label | null {
    const { firstToken } = this.#scan.document.sentences[index]!;
    const heading = this.#lines[index]?.heading ?? null;
    const own = topicEnd === firstToken ? null : topicIn(this.#scan, firstToken, topicEnd);
    if (own === null) return heading;
    // "Women: Orla 3, Penn 0" over "Men: Orla 11, Penn 6", under "Beds free"
    return heading !== null && this.#isBesideList(index) ? heading : own;
  }

  #isBesideList(index: number): boolean {
    return [index - 1, index + 1].some((at) => {
      const isKey = this.#lines[at]?.kind === 'key';
      return isKey && pairListIn(this.#scan, this.#scan.document.sentences[at]!) !== null;
    });
  }
}

/** A list within a sentence, and what its numbers count. */
interface NamedList extends PairList {
  readonly topic: Label | null;
  /** Whether most of its names are what is counted: "roads 145, hospitals 62", but not "school at Orla 56". */
  readonly isOfThings: boolean;
}
