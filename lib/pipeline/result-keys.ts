import { FILE_KINDS, type FileKind } from '../output/schema.ts';
import { MOST_KEY_BYTES, shortened } from '../store/keys.ts';

/** What an uploaded object holds; its key alone says which. */
export type UploadKind = 'text' | 'lines';

const LINES_ENDING = '.jsonl';

/** `*.jsonl` is one article a line, everything else is one text. */
export function uploadKind(key: string): UploadKind {
  return key.toLowerCase().endsWith(LINES_ENDING) ? 'lines' : 'text';
}

/** Folder and ending of each kind of object in the results bucket. */
const PLACES = {
  dates: ['dates/', '.csv'],
  figures: ['figures/', '.csv'],
  actors: ['actors/', '.csv'],
  places: ['places/', '.csv'],
  report: ['reports/', '.html'],
} as const satisfies Record<FileKind, readonly [folder: string, ending: string]>;

/** Folder of what is written last of a text: everything else of it is there. */
export const DOCUMENTS = 'documents/';

export const ERRORS = 'errors/';

/** Every folder of the results bucket. */
export const RESULT_FOLDERS: readonly string[] = [
  ...Object.values(PLACES).map(([folder]) => folder),
  DOCUMENTS,
  ERRORS,
];

/** What is left of a key's bytes for the name in `documents/NAME.jsonl`, the longest of all. */
const MOST_NAME_BYTES = MOST_KEY_BYTES - DOCUMENTS.length - LINES_ENDING.length;

/**
 * The name of an upload's results: its key. A key so long that a result's key would pass S3's 1,024
 * bytes is cut and closed with a hash; the whole key stands inside the files. No two keys share a
 * name.
 */
export function resultName(key: string): string {
  return shortened(key, MOST_NAME_BYTES);
}

/** Where one file of an upload's results lies in the results bucket. */
export function fileKey(kind: FileKind, key: string): string {
  return filesOfName(resultName(key)).get(kind)!;
}

/** Every file that results of this key may have beside the document. */
export function fileKeys(key: string): ReadonlyMap<FileKind, string> {
  return filesOfName(resultName(key));
}

/** Where the document lies, or for JSON lines the documents: written last, removed first. */
export function documentKey(key: string): string {
  return uploadKind(key) === 'lines'
    ? linesKey(DOCUMENTS, key)
    : `${DOCUMENTS}${resultName(key)}.json`;
}

/** Where the record of an upload that can never be read lies in the results bucket. */
export function errorKey(key: string): string {
  return `${ERRORS}${resultName(key)}.json`;
}

/** Where the records of those lines lie that could not be read, while others could. */
export function badLinesKey(key: string): string {
  return linesKey(ERRORS, key);
}

/** `KEY.jsonl` keeps its ending also where it is shortened. */
function linesKey(folder: string, key: string): string {
  const name = resultName(key);
  return folder + (uploadKind(name) === 'lines' ? name : name + LINES_ENDING);
}

/** The objects that may stand beside a document. */
export interface Beside {
  readonly files: ReadonlyMap<FileKind, string>;
  readonly error: string;
  /** Null beside the document of one text. */
  readonly badLines: string | null;
}

/** A shortened name, which got the ending of JSON lines anew. */
const SHORTENED_LINES = /~[0-9a-f]{32}\.jsonl$/;

/**
 * What stands beside a document, told by the document's own key alone: for whoever lists the results
 * and does not know the key of the upload.
 */
export function besideDocument(document: string): Beside {
  const name = nameOfDocument(document);
  return {
    files: filesOfName(name),
    error: `${ERRORS}${name}.json`,
    badLines: uploadKind(document) === 'lines' ? ERRORS + document.slice(DOCUMENTS.length) : null,
  };
}

/** The name of an upload's results, by the key of its document. */
export function nameOfDocument(document: string): string {
  const whole = document.slice(DOCUMENTS.length);
  const hasOwnEnding = uploadKind(document) === 'text' || SHORTENED_LINES.test(whole);
  return hasOwnEnding ? whole.slice(0, whole.lastIndexOf('.')) : whole;
}

/** Every key that results may have in whose place this error record stands, the document's first. */
export function besideError(error: string): readonly string[] {
  const name = error.slice(ERRORS.length, -'.json'.length);
  const lines = uploadKind(name) === 'lines' ? name : name + LINES_ENDING;
  return [
    ...[`${DOCUMENTS}${name}.json`, DOCUMENTS + lines],
    ...filesOfName(name).values(),
    ERRORS + lines,
  ];
}

function filesOfName(name: string): ReadonlyMap<FileKind, string> {
  return new Map(
    FILE_KINDS.map((kind) => {
      const [folder, ending] = PLACES[kind];
      return [kind, folder + name + ending] as const;
    }),
  );
}
