import type { Document, Published } from '../document.ts';

export { decode, UnreadableTextError, type Decoded, type UnreadableCode } from './decode.ts';
export { toDocument } from './to-document.ts';

/** Something a reader of the results should know; never an error. */
export interface Warning {
  readonly code: 'no-publication-date' | 'bad-publication-date' | 'guessed-encoding';
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
