import type { FineKind } from '../engine/names/value.ts';

/** Types of the labelled corpora, ours and those without fine types. */
export type LabelType =
  | FineKind
  | 'state'
  | 'organisation'
  | 'misc'
  /** A country by its name or its adjective. */
  | 'nation'
  /** Any name, or none. */
  | 'unknown';

/** Half-open, in UTF-16 code units of the text. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: LabelType;
}

/** Which names a corpus marks, and so what an unmarked word means. */
export type Coverage =
  /** All kinds, with fine types. */
  | 'full'
  /** Person, organisation, place and one class for the rest, nationalities mixed in. */
  | 'mixed-rest'
  /** Person, organisation and place only: an unmarked word may be another name. */
  | 'core'
  /** Who acts, with fine types: an unmarked word may be a place or another name, but no actor. */
  | 'actors';

/** A text with its names, whichever corpus it comes from. */
export interface LabelledText {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  readonly coverage: Coverage;
}
