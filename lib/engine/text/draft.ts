import type { Block, Omission, OmissionKind } from '../document.ts';
import type { Span } from '../span.ts';
import { readLines, type Line } from './lines.ts';
import { SAME_TEXT, SourceMap, type Runs } from './source-map.ts';

/** Puts `insert` in place of `[start, end)`. */
export interface Edit extends Span {
  readonly insert: string;
  /** What is left out, where its reader should know of it. */
  readonly kind?: OmissionKind | undefined;
}

/** A stretch of a text that is to be put in order anew, and what stands before it there. */
export interface Piece extends Span {
  readonly before: string;
}

/**
 * A text on its way to plain text. Each step hands over all its edits at once, and the map back to
 * the source, the blocks and what was left out are carried along.
 */
export class Draft {
  /** As it came. */
  readonly source: string;
  /** Everything before is about the text (front matter) and is never touched. */
  readonly bodyStart: number;
  /** Stretches that mark-up says are one thing, in offsets of `text`, by start. */
  blocks: readonly Block[] = [];
  readonly #omitted: Omission[] = [];
  #text: string;
  #lines: readonly Line[] | null = null;
  #map = SAME_TEXT;

  constructor(source: string, bodyStart = 0) {
    this.source = source;
    this.bodyStart = bodyStart;
    this.#text = source;
  }

  get text(): string {
    return this.#text;
  }

  /** The lines of the body that hold anything; found once for all steps that leave the text as it is. */
  get lines(): readonly Line[] {
    this.#lines ??= readLines(this.#text, this.bodyStart);
    return this.#lines;
  }

  get map(): SourceMap {
    return this.#map;
  }

  /** What was left out, in offsets of the source, sorted by start. */
  get omitted(): readonly Omission[] {
    return [...this.#omitted].sort((one, other) => one.start - other.start || one.end - other.end);
  }

  /** Notes that `[start, end)` of the text is not read, or not as text, without taking it out. */
  note(span: Span, kind: OmissionKind): void {
    const { start, end } = this.#map.toSource(span);
    if (end > start) this.#omitted.push({ start, end, kind });
  }

  /** Puts the text together anew from pieces in any order; only for a text without blocks. Linear in the text. */
  arrange(pieces: readonly Piece[]): void {
    const parts: string[] = [];
    const runs: Runs = { made: [], starts: [], ends: [] };
    let length = 0;
    const add = (made: number, from: number, to: number) => {
      runs.made.push(length);
      runs.starts.push(from);
      runs.ends.push(to);
      length += made;
    };
    for (const { start, end, before } of pieces) {
      if (end <= start) continue;
      if (before !== '') {
        const from = this.#map.startOf(start);
        add(before.length, from, from);
      }
      parts.push(before, this.#text.slice(start, end));
      for (const piece of this.#map.pieces(start, end)) add(piece.length, piece.from, piece.to);
    }
    this.#become(parts.join(''), new SourceMap(runs, length));
  }

  #become(text: string, map: SourceMap): void {
    this.#text = text;
    this.#map = map;
    this.#lines = null;
  }

  /** Makes the edits, which must be sorted and must not overlap. Linear in the text. */
  edit(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    for (const { kind, start, end } of edits)
      if (kind !== undefined) this.note({ start, end }, kind);
    const parts: string[] = [];
    const runs: Runs = { made: [], starts: [], ends: [] };
    let length = 0;
    let at = 0;
    const add = (made: number, from: number, to: number) => {
      runs.made.push(length);
      runs.starts.push(from);
      runs.ends.push(to);
      length += made;
    };
    const keep = (end: number) => {
      if (end <= at) return;
      parts.push(this.#text.slice(at, end));
      for (const piece of this.#map.pieces(at, end)) add(piece.length, piece.from, piece.to);
      at = end;
    };
    for (const { start, end, insert } of edits) {
      keep(start);
      if (insert !== '') {
        const source = this.#map.toSource({ start, end });
        parts.push(insert);
        add(insert.length, source.start, source.end);
      }
      at = end;
    }
    keep(this.#text.length);
    this.blocks = moved(this.blocks, edits);
    this.#become(parts.join(''), new SourceMap(runs, length));
  }
}

/** The blocks after the edits; those of which nothing is left are gone, but for empty cells. */
function moved(blocks: readonly Block[], edits: readonly Edit[]): readonly Block[] {
  if (blocks.length === 0) return blocks;
  const shifts = [0];
  for (const { start, end, insert } of edits) {
    shifts.push(shifts.at(-1)! + insert.length - (end - start));
  }
  const shiftAt = (offset: number): number => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edits[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    const before = edits[low - 1];
    if (before === undefined) return offset;
    const start = before.start + shifts[low - 1]!;
    return offset < before.end ? start + before.insert.length : offset + shifts[low]!;
  };
  return blocks
    .map((block) => ({ ...block, start: shiftAt(block.start), end: shiftAt(block.end) }))
    .filter(({ start, end, kind }) => end > start || kind === 'cell' || kind === 'label');
}
