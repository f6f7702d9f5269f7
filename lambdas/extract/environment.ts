/** Names of the function's environment variables, shared with the construct that sets them. */
export const ENVIRONMENT = {
  /** Name of the bucket that results and error records are written to. */
  resultsBucket: 'RESULTS_BUCKET',
  /** Address of the queue, for the wait before another try. */
  queueUrl: 'QUEUE_URL',
  /** Largest text that is read, in bytes. */
  mostBytes: 'MOST_BYTES',
  /** Largest file of JSON lines that is read, in bytes. */
  mostLinesBytes: 'MOST_LINES_BYTES',
  /** Which files are written beside the document, joined by commas. */
  files: 'RESULT_FILES',
  /** `true`: tables begin with a byte-order mark. */
  byteOrderMark: 'BYTE_ORDER_MARK',
  /** `remove` or `keep`: what becomes of the results of a deleted source. */
  deletedSources: 'DELETED_SOURCES',
} as const;

/** Where metrics go, shared with the alarms that watch them. */
export const METRICS_NAMESPACE = 'Sitrep';

/** Names of the metrics, each with the one dimension `service`; `unreadable` also by `code`. */
export const METRICS = {
  /** Texts whose results were written; lines of JSON lines count one each. */
  documents: 'Documents',
  dates: 'Dates',
  figures: 'Figures',
  actors: 'Actors',
  places: 'Places',
  /** Texts that can never be read, bad lines included. */
  unreadable: 'Unreadable',
  /** Texts on which the engine threw: a fault of ours. */
  failed: 'Failed',
  /** Messages handed back to the queue, to be tried again. */
  retried: 'Retried',
  /** Events for an upload that had been replaced. */
  superseded: 'Superseded',
  removed: 'Removed',
  /** Milliseconds from taking a message to its end. */
  duration: 'Duration',
  /** Seconds from the upload to its results. */
  latency: 'SecondsToResult',
} as const;

/** What may be written beside the document, shared with the construct that chooses among it. */
export { FILE_KINDS, type FileKind } from '../../lib/output/schema.ts';

/** Where the function writes in the results bucket, shared with the construct that lets it. */
export { DOCUMENTS, ERRORS, RESULT_FOLDERS } from '../../lib/pipeline/result-keys.ts';
