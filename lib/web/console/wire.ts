/** One object of the results bucket. */
export interface ResultFile {
  /** `figures.csv`, `report.html`, `json`, and `documents.jsonl` of JSON lines. */
  readonly name: string;
  /** Its key in the bucket. */
  readonly object: string;
}

/** What became of one upload, as the console's server tells its page. */
export interface TextState {
  /** Key of the upload. */
  readonly key: string;
  readonly state: 'queued' | 'done' | 'failed';
  /** Why it failed and what to do, for a person; null otherwise. */
  readonly reason: string | null;
  readonly title: string | null;
  /** ISO 8601 calendar day. */
  readonly published: string | null;
  readonly characters: number | null;
  /** How many rows its tables have; null until it is done. */
  readonly counts: Readonly<Record<TableName, number>> | null;
  /** Articles of a JSON lines upload; null for a text. */
  readonly articles: number | null;
  readonly files: readonly ResultFile[];
}

export type TableName = 'figures' | 'dates' | 'actors' | 'places';

export const TABLES: readonly TableName[] = ['figures', 'dates', 'actors', 'places'];

/** Asks for signed addresses, good for some minutes and for nothing else. */
export interface AddressRequest {
  readonly put?: readonly { readonly key: string; readonly published: string | null }[];
  readonly get?: readonly string[];
}

/** In the order asked for. */
export interface AddressReply {
  readonly put: readonly string[];
  readonly get: readonly string[];
}

/** Header that carries the key of the address that `npm start` printed, once. */
export const KEY_HEADER = 'x-console-key';
