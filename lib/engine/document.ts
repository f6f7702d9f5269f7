import type { Span } from './span.ts';
import type { SourceMap } from './text/source-map.ts';
import type { Tokens } from './text/tokens.ts';

/** Where the publication day came from, in falling order of trust. */
export type PublishedSource =
  'option' | 'metadata' | 'front-matter' | 'dateline' | 'filename' | 'upload-time' | 'none';

/** The day a text came out: an ISO 8601 calendar day, or null when nobody said. */
export interface Published {
  readonly value: string | null;
  readonly source: PublishedSource;
}

/** What a stretch between two sentence borders is. Only `prose` is running text. */
export type SentenceKind = 'title' | 'dateline' | 'note' | 'heading' | 'item' | 'prose';

/** Half-open in UTF-16 code units and in tokens; sorted, never empty, never overlapping. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** It was longer than a sentence may be and was cut: the next one goes on with it. */
  readonly goesOn?: true;
}

/**
 * What mark-up says a stretch is. A table holds rows, a row holds cells; in the plain text a row is
 * one line and tabs stand between its cells. `label` is a cell that names its row or column (`th`).
 */
export type BlockKind =
  'heading' | 'item' | 'quote' | 'table' | 'row' | 'cell' | 'label' | 'caption' | 'code';

/** Half-open in UTF-16 code units of `Document.text`; sorted by start, what holds before what it holds. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a heading 1 to 6; of an item or a quote how deep it lies in others, from 1; else 0. */
  readonly level: number;
}

/** Why a stretch of the source is not read as text. */
export type OmissionKind =
  | 'markup'
  | 'navigation'
  | 'header'
  | 'page'
  | 'quote'
  | 'signature'
  | 'footnote'
  | 'credit'
  | 'slug'
  | 'encoded';

/** Half-open in UTF-16 code units of `Document.source`. */
export interface Omission extends Span {
  readonly kind: OmissionKind;
}

export type CreditRole = 'writing' | 'editing' | 'reporting' | 'photo' | 'translation';

/** Who made the text. Not an actor in it. */
export interface Credit {
  readonly name: string;
  readonly role: CreditRole;
}

/** A decoded text, made plain and cut once into sentences and tokens for every reader. */
export interface Document {
  /** Object key, file path, or the id of a JSONL line. */
  readonly id: string;
  /**
   * What the readers see: the source without mark-up, mail headers, running heads, divided words and
   * signs that are not seen. The source itself when there are none.
   */
  readonly text: string;
  /** The decoded text, byte-order mark removed and nothing else changed. */
  readonly source: string;
  /** From offsets of `text` to offsets of `source`, which are all that leaves the engine. */
  readonly map: SourceMap;
  /** What was left out of `text`, in offsets of `source`, sorted by start; they may lie in each other. */
  readonly omitted: readonly Omission[];
  /** Headings, items, quotes and tables of a text with mark-up, in offsets of `text`; empty without. */
  readonly blocks: readonly Block[];
  /** ISO 639-1 code of the language most of it is written in. */
  readonly language: string;
  readonly credits: readonly Credit[];
  readonly title: string | null;
  readonly published: Published;
  /** First code unit after the front matter; tokens and sentences begin here. */
  readonly bodyStart: number;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}
