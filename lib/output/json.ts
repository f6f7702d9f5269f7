import type { DocumentRecord, ErrorRecord } from './schema.ts';

/** A record as a file of its own: indented, one newline at the end. */
export function documentJson(record: DocumentRecord | ErrorRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** A record as one line of JSON lines. */
export function documentLine(record: DocumentRecord | ErrorRecord): string {
  return `${JSON.stringify(record)}\n`;
}
