import type { Span } from './mention.ts';
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
}

/** A decoded text, cut once into sentences and tokens for every reader. */
export interface Document {
  /** Object key, file path, or the id of a JSONL line. */
  readonly id: string;
  /** The decoded text, byte-order mark removed and nothing else changed. */
  readonly text: string;
  readonly title: string | null;
  readonly published: Published;
  /** First code unit after the front matter; tokens and sentences begin here. */
  readonly bodyStart: number;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}
