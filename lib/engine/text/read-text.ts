import type { Document, Published } from '../document.ts';

export type WarningCode =
  | 'no-publication-date'
  | 'bad-publication-date'
  /** Not UTF-8, and read as Windows-1252. */
  | 'guessed-encoding'
  /** UTF-8 with broken bytes in it. */
  | 'damaged-encoding'
  /** UTF-8 that was once read as Windows-1252, and was mended. */
  | 'mended-encoding'
  /** Menus, share lines and related links of a page. */
  | 'parts-left-out'
  | 'not-english'
  /** Written in capitals, so that names are told from other words less surely. */
  | 'capitals'
  /** JSON, CSV or code more than running text. */
  | 'data'
  | 'too-many-facts';

/** Something a reader of the results should know; never an error. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
}

/** A decoded text and what is known about it from outside. */
export interface TextInput {
  /** Object key, file path, or the id of a JSONL line. A date in it may serve as publication day. */
  readonly id: string;
  readonly text: string;
  /** Publication day given from outside: it wins over whatever the text says. */
  readonly published?: Published | undefined;
}

/** A document and what had to be assumed on the way. */
export interface ReadText {
  readonly document: Document;
  readonly warnings: readonly Warning[];
}

/** The warning that only the first `characters` of a text are given facts for. */
export function tooManyFacts(characters: number): Warning {
  return {
    code: 'too-many-facts',
    message: `numbers, dates and names stand closer than in any text: only the first ${characters} characters were read; split a table of data into parts, or read it with a tool for tables`,
  };
}
