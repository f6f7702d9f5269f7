import type { Document } from '../../engine/document.ts';
import type { DocumentRecord } from '../schema.ts';

export type DateRecord = DocumentRecord['dates'][number];
export type ActorRecord = DocumentRecord['actors'][number];
export type PlaceRecord = DocumentRecord['places'][number];
type Figure = DocumentRecord['figures'][number];
type Later = 'partOf' | 'via' | 'confidence' | 'rules' | 'rule';

/** A figure as the second number of the shapes has it. */
export type FigureRecord = Omit<Figure, Later> & {
  readonly partOf?: string | null;
  readonly via?: Readonly<Record<string, string | null>>;
  readonly confidence?: number | null;
  readonly rules?: Readonly<Record<string, string | null>>;
};

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
