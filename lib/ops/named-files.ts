import { open } from 'node:fs/promises';
import type { FileKind } from '../output/schema.ts';
import { uploadKind } from '../pipeline/result-keys.ts';

/** SHA-256 of each file beside a document; null where the document names none. */
export type NamedFiles = Readonly<Partial<Record<FileKind, string>>> | null;

/** The beginning and the end of a document, wherever it lies; at most so many bytes of it. */
export interface Ends {
  readonly first: (bytes: number) => Promise<Buffer>;
  readonly last: (bytes: number) => Promise<Buffer>;
}

/** Enough for what a document says of itself, and for the last line of most JSON lines. */
const FIRST_LOOK_BYTES = 64 * 1024;

/** `documentJson` writes each field of a document on a line of its own. */
const DOCUMENT_LINE = /^"document": (\{.*\}),?\r?$/m;

interface Said {
  readonly files?: NamedFiles;
}

/**
 * The files that a document names, read from its beginning or, in JSON lines, from the last line: a
 * document is many times its text, and this is a small part of it.
 * @throws {SyntaxError} when it is no document, or is being replaced
 */
export async function namedFiles(documentKey: string, ends: Ends): Promise<NamedFiles> {
  const isLines = uploadKind(documentKey) === 'lines';
  for (let bytes = FIRST_LOOK_BYTES; ; bytes *= 16) {
    const seen = await (isLines ? ends.last(bytes) : ends.first(bytes));
    const isWhole = seen.length < bytes;
    const said = isLines ? inLastLine(seen, isWhole) : inHead(seen);
    if (said !== null) return said.files ?? null;
    if (isWhole) throw new SyntaxError(`${documentKey} is no document of Sitrep`);
  }
}

function inHead(seen: Buffer): Said | null {
  const line = DOCUMENT_LINE.exec(seen.toString('utf8'))?.[1];
  return line === undefined ? null : (JSON.parse(line) as Said);
}

/** Null while the beginning of the line is not seen. */
function inLastLine(seen: Buffer, isWhole: boolean): Said | null {
  const end = seen.at(-1) === 0x0a ? seen.length - 1 : seen.length;
  const newline = seen.lastIndexOf(0x0a, end - 1);
  if (end === 0 || (newline < 0 && !isWhole)) return null;
  const { document } = JSON.parse(seen.toString('utf8', newline + 1, end)) as { document?: Said };
  return document ?? null;
}

/** The ends of a file on this machine. */
export function endsOfFile(path: string): Ends {
  const read = async (bytes: number, fromEnd: boolean) => {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const length = Math.min(bytes, size);
      const buffer = Buffer.alloc(length);
      await file.read(buffer, 0, length, fromEnd ? size - length : 0);
      return buffer;
    } finally {
      await file.close();
    }
  };
  return { first: (bytes) => read(bytes, false), last: (bytes) => read(bytes, true) };
}
