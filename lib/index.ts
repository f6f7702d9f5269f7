import type { ErrorRecord, DocumentRecord } from './output/schema.ts';
import { documentRecord, errorRecord } from './output/schema.ts';
import { extractText } from './pipeline/extract-text.ts';

// What `import … from 'sitrep'` gives. Everything exported here is public: it changes with the version.

export { ENGINE } from './engine/version.ts';
export { UnreadableTextError, type UnreadableCode } from './engine/text/decode.ts';
export type { DocumentRecord, ErrorRecord };

export type DateRecord = DocumentRecord['dates'][number];
export type FigureRecord = DocumentRecord['figures'][number];
export type ActorRecord = DocumentRecord['actors'][number];
export type PlaceRecord = DocumentRecord['places'][number];

/** What is known of a text from outside. */
export interface ExtractOptions {
  /**
   * Stands in `document.id`; a date in it is taken for the publication day when nothing else says.
   * @default 'text'
   */
  readonly id?: string | undefined;
  /**
   * The day the text came out, such as `2020-01-09`. What cannot be read as a day is named in `warnings`.
   * @default - the front matter, a dateline or the id says
   */
  readonly published?: string | undefined;
}

/**
 * Dates, figures, actors and places of one text. The same text gives the same document.
 * @throws {UnreadableTextError} when there is nothing to read: an empty text, or bytes that are no text
 */
export function extract(
  text: string | Uint8Array,
  { id = 'text', published }: ExtractOptions = {},
): DocumentRecord {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const given =
    published === undefined ? undefined : ({ value: published, source: 'option' } as const);
  return extractText({ id, bytes, published: given }).record;
}

/** Checks a value that came from elsewhere; also a Standard Schema (standardschema.dev), version 1. */
export interface Schema<Value> {
  /** @throws when the value is of another shape */
  parse(value: unknown): Value;
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: Error };
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => unknown;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

/** The shape of `document.json` and of what `extract` gives; `sitrep/schema.json` is the same as JSON Schema. */
export const documentSchema: Schema<DocumentRecord> = documentRecord;

/** The shape of what stands in place of a document when a text cannot be read. */
export const errorSchema: Schema<ErrorRecord> = errorRecord;
