import type { Document } from '../../engine/document.ts';
import type { DocumentRecord } from '../schema.ts';

export type DateRecord = DocumentRecord['dates'][number];
export type ActorRecord = DocumentRecord['actors'][number];
export type PlaceRecord = DocumentRecord['places'][number];
export type FigureRecord = DocumentRecord['figures'][number];

/** A file beside the page. `href` is a relative address, percent-encoded. */
export interface FileLink {
  readonly label: string;
  readonly href: string;
}

/** One text and what was read from it. */
export interface ReportInput {
  readonly record: DocumentRecord;
  /** What the record was made from. */
  readonly document: Pick<Document, 'source' | 'omitted'>;
  /** The tables and the JSON of the same text. @default none */
  readonly files?: readonly FileLink[] | undefined;
}
