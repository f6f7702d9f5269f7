import { MOST_KEY_BYTES, shortened } from '../store/keys.ts';

/** What an uploaded object holds; its key alone says which. */
export type UploadKind = 'text' | 'lines';

/** `*.jsonl` is one article a line, everything else is one text. */
export function uploadKind(key: string): UploadKind {
  return key.toLowerCase().endsWith('.jsonl') ? 'lines' : 'text';
}

/** The file that is written last: where it stands, all others stand. */
export const MAIN_FILE = { text: 'document.json', lines: 'documents.jsonl' } as const;

/** Every name that a results folder may hold, the main files last. */
export const RESULT_FILES = [
  'dates.csv',
  'figures.csv',
  'actors.csv',
  'report.html',
  ...Object.values(MAIN_FILE),
] as const;

const LONGEST_FILE_BYTES = Math.max(...RESULT_FILES.map((file) => file.length));

/** What is left of a key's bytes for the name in `documents/NAME/FILE`. */
const MOST_NAME_BYTES = MOST_KEY_BYTES - 'documents/'.length - '/'.length - LONGEST_FILE_BYTES;

/**
 * The name of an upload's results: its key. A key so long that `documents/KEY/FILE` would pass S3's
 * 1,024 bytes is cut and closed with a hash; the whole key stands inside the files.
 */
export function resultName(key: string): string {
  return shortened(key, MOST_NAME_BYTES);
}

/** Where one file of an upload's results lies in the results bucket. */
export function resultKey(key: string, file: string): string {
  return `documents/${resultName(key)}/${file}`;
}

/** Where the record of an upload that can never be read lies in the results bucket. */
export function errorKey(key: string): string {
  return `errors/${resultName(key)}.json`;
}
