import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { UnreadableTextError } from '../engine/text/index.ts';
import type { Published } from '../engine/document.ts';
import { toErrorRecord } from '../output/record.ts';
import type { ErrorRecord } from '../output/schema.ts';
import { extractText, type ExtractedText } from '../pipeline/extract-text.ts';
import { MOST_TEXT_BYTES, refuseTooLarge } from '../pipeline/limits.ts';
import { lineText } from '../pipeline/line-text.ts';
import { readLines } from '../pipeline/lines.ts';
import { missing, type Input, type MissingInput } from './inputs.ts';

/** What became of one text. */
export interface Outcome {
  /** The input it came from; null when there was none. */
  readonly input: Input | null;
  readonly result: ExtractedText | ErrorRecord;
}

export interface ReadContext {
  readonly stdin: AsyncIterable<Buffer | string>;
  /** Publication day from the command line. */
  readonly published: Published | undefined;
}

/** JSON writes one character in up to six bytes, and there is more on a line than the text. */
const MOST_LINE_BYTES = 6 * MOST_TEXT_BYTES;

/** Each text in order, one in memory at a time. What cannot be read becomes an error record. */
export async function* readTexts(
  inputs: readonly (Input | MissingInput)[],
  context: ReadContext,
): AsyncGenerator<Outcome> {
  for (const input of inputs) {
    if ('code' in input) yield { input: null, result: toErrorRecord(input.id, input) };
    else if (input.kind === 'lines') yield* readArticles(input, context);
    else yield { input, result: await readText(input, context) };
  }
}

async function readText(input: Input, context: ReadContext): Promise<ExtractedText | ErrorRecord> {
  try {
    const bytes = input.path === null ? await collect(context.stdin) : await readFile(input.path);
    return extractText({ id: input.id, bytes, published: context.published });
  } catch (error) {
    return failure(input.id, error);
  }
}

async function* readArticles(input: Input, context: ReadContext): AsyncGenerator<Outcome> {
  // Loaded here, because only JSON lines need its validator.
  const { extractLine } = await import('../pipeline/extract-line.ts');
  const stream = input.path === null ? context.stdin : createReadStream(input.path);
  try {
    for await (const line of readLines(stream, MOST_LINE_BYTES)) {
      const place = { key: input.id, number: line.number, published: context.published };
      const text = lineText(line, input.id);
      if (text === '') continue;
      const result = typeof text === 'string' ? extractLine(text, place) : text;
      yield { input, result };
    }
  } catch (error) {
    yield { input, result: failure(input.id, error) };
  }
}

/** @throws {UnreadableTextError} `too-large`, before anything is read */
async function readFile(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    refuseTooLarge((await file.stat()).size);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** @throws {UnreadableTextError} `too-large`, as soon as it is seen */
async function collect(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
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

function failure(id: string, error: unknown): ErrorRecord {
  if (error instanceof UnreadableTextError) return toErrorRecord(id, error);
  if (error instanceof Error && 'syscall' in error) return toErrorRecord(id, missing(id, error));
  throw error;
}
