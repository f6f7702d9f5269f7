import type { Published } from '../engine/document.ts';
import type { ErrorRecord } from '../output/schema.ts';
import type { ArticleFields } from '../pipeline/article-fields.ts';

/** One text before it is read: all that a worker must be told of it. */
export type Task = FileTask | BytesTask | LineTask | MissingTask;

export interface FileTask {
  readonly kind: 'file';
  readonly id: string;
  readonly path: string;
  /** What its report page is called, before the name is made safe. */
  readonly name: string;
}

/** A text whose bytes are known: standard input, or a row of a CSV file. */
export interface BytesTask {
  readonly kind: 'bytes';
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Of this text alone; else the one that holds for all. */
  readonly published: Published | undefined;
}

/** One line of JSON lines. */
export interface LineTask {
  readonly kind: 'line';
  /** The file it stands in, or `stdin`. */
  readonly key: string;
  /** Counted from 1. */
  readonly number: number;
  /** Null when the line is longer than allowed and was passed over. */
  readonly bytes: Uint8Array | null;
}

/** Something that gives no text: its record is known before anything is read. */
export interface MissingTask {
  readonly kind: 'missing';
  readonly record: ErrorRecord;
}

/** What holds for every text of a run. */
export interface ReadSettings {
  /** Publication day from the command line. */
  readonly published: Published | undefined;
  /** Where id, text and publication day stand in a line of JSON lines, when somebody said so. */
  readonly fields: ArticleFields | undefined;
}

/** How a text is named where it cannot be read. */
export function idOf(task: Task): string {
  switch (task.kind) {
    case 'file':
    case 'bytes':
      return task.id;
    case 'line':
      return `${task.key}#${task.number}`;
    case 'missing':
      return task.record.document.id;
  }
}

/** Bytes that the task holds in memory. */
export function sizeOf(task: Task): number {
  return task.kind === 'bytes' || task.kind === 'line' ? (task.bytes?.length ?? 0) : 0;
}
