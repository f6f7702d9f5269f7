import type { DocumentRecord, ErrorRecord } from './schema.ts';

/**
 * A record as a file of its own: one line for each sentence, date, figure, actor and place, so that
 * a person can read it and `grep` and `diff` work, at a third of the size of full indentation.
 */
export function documentJson(record: DocumentRecord | ErrorRecord): string {
  const fields = Object.entries(record).map(
    ([name, value]) => `${JSON.stringify(name)}: ${fieldJson(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

function fieldJson(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** A record as one line of JSON lines. */
export function documentLine(record: DocumentRecord | ErrorRecord): string {
  return `${JSON.stringify(record)}\n`;
}
