import { toErrorRecord } from '../output/record.ts';
import type { ErrorRecord } from '../output/schema.ts';
import type { Line } from './lines.ts';

/** The line without white space around it, or the error record of one that is no text. */
export function lineText({ bytes, number }: Line, key: string): string | ErrorRecord {
  const bad = (code: string, message: string, hint: string) =>
    toErrorRecord(`${key}#${number}`, { code, message: `line ${number}: ${message}`, hint });
  if (bytes === null) {
    return bad('too-large', 'the line is too long', 'split its text into parts, one article each');
  }
  try {
    // Takes a byte-order mark off, too.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return bad('undecodable', 'the line is not valid UTF-8', 'save the file as UTF-8');
  }
}
