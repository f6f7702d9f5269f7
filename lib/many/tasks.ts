import { createReadStream } from 'node:fs';
import { UnreadableTextError } from '../engine/text/index.ts';
import { toErrorRecord } from '../output/record.ts';
import type { ErrorRecord } from '../output/schema.ts';
import type { ArticleFields } from '../pipeline/article-fields.ts';
import { MOST_TEXT_BYTES, refuseTooLarge } from '../pipeline/limits.ts';
import { readLines } from '../pipeline/lines.ts';
import { missing, type Input, type MissingInput } from './inputs.ts';
import type { LineTask, Task } from './task.ts';

export type Inputs = readonly (Input | MissingInput)[];

export type Stdin = AsyncIterable<Buffer | string>;

/** JSON writes one character in up to six bytes, and there is more on a line than the text. */
const MOST_LINE_BYTES = 6 * MOST_TEXT_BYTES;

/** The texts of all inputs, in order; the same inputs give the same tasks. Blank lines give none. */
export async function* tasksOf(
  inputs: Inputs,
  { stdin, fields = {} }: { stdin: Stdin; fields?: Partial<ArticleFields> | undefined },
): AsyncGenerator<Task> {
  for (const input of inputs) {
    if ('code' in input) yield { kind: 'missing', record: toErrorRecord(input.id, input) };
    else if (input.kind === 'lines') yield* lines(input, stdin);
    else if (input.kind === 'rows') yield* rows(input, { stdin, fields });
    else if (input.path !== null) {
      yield { kind: 'file', id: input.id, path: input.path, name: input.outName };
    } else yield await wholeInput(input.id, stdin);
  }
}

async function* lines({ id, path }: Input, stdin: Stdin): AsyncGenerator<Task> {
  const stream: Stdin = path === null ? stdin : createReadStream(path);
  try {
    for await (const { number, bytes } of readLines(stream, MOST_LINE_BYTES)) {
      const line: LineTask = { kind: 'line', key: id, number, bytes };
      if (bytes === null || !isBlank(bytes)) yield line;
    }
  } catch (error) {
    yield { kind: 'missing', record: failureOf(id, error) };
  }
}

async function* rows(
  { id, path }: Input,
  { stdin, fields }: { stdin: Stdin; fields: Partial<ArticleFields> },
): AsyncGenerator<Task> {
  // Loaded here, because only CSV needs its parser.
  const { csvArticles } = await import('./csv-articles.ts');
  try {
    yield* csvArticles(path === null ? stdin : createReadStream(path), { key: id, fields });
  } catch (error) {
    yield { kind: 'missing', record: failureOf(id, error) };
  }
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function isBlank(bytes: Uint8Array): boolean {
  const begin = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? 3 : 0;
  for (let at = begin; at < bytes.length; at += 1) {
    // Space, tab and carriage return.
    if (bytes[at] !== 0x20 && bytes[at] !== 0x09 && bytes[at] !== 0x0d) return false;
  }
  return true;
}

async function wholeInput(id: string, stdin: Stdin): Promise<Task> {
  try {
    return { kind: 'bytes', id, bytes: await collect(stdin), published: undefined };
  } catch (error) {
    return { kind: 'missing', record: failureOf(id, error) };
  }
}

/** @throws {UnreadableTextError} `too-large`, as soon as it is seen */
async function collect(stream: Stdin): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    size += chunk.length;
    refuseTooLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The record of what cannot be opened or can never be read; any other error is thrown on. */
export function failureOf(id: string, error: unknown): ErrorRecord {
  if (error instanceof UnreadableTextError) return toErrorRecord(id, error);
  if (error instanceof Error && 'syscall' in error) return toErrorRecord(id, missing(id, error));
  throw error;
}
