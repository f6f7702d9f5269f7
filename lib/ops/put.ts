import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { findInputs, missing, type Input, type MissingInput } from '../many/inputs.ts';
import { UnreadableTextError } from '../engine/text/index.ts';
import type { ExitCode } from '../cli/surroundings.ts';
import { UsageError } from '../cli/usage.ts';
import { MOST_LINES_BYTES, MOST_TEXT_BYTES, refuseTooLarge } from '../pipeline/limits.ts';
import type { ObjectHead } from '../store/object-store.ts';
import { statusOf } from '../store/s3-errors.ts';
import { S3Store } from '../store/s3-store.ts';
import type { PutOptions } from './arguments.ts';
import { Account, counted, type OperatorContext } from './context.ts';
import { inOrder } from './in-order.ts';
import { OperatorError } from './pipeline.ts';
import { fileHash } from './results-reader.ts';

/** Uploads under way at the same time. */
const AT_ONCE = 8;

/** Metadata of ours: what was put, so that the same is not put twice. The reader does not look at it. */
const SHA256 = 'sha256';

const CONTENT_TYPES = {
  text: 'text/plain',
  lines: 'application/x-ndjson',
  rows: 'text/csv',
} as const;

/**
 * `sitrep put`: files to the inbox. A file is put under its name, the files of a folder under their
 * paths below it. What lies there already, byte for byte and with the same day, is passed over.
 */
export async function put(options: PutOptions, context: OperatorContext): Promise<ExitCode> {
  const inputs = await findInputs(options.paths, { jsonl: false });
  refuseSameKeys(inputs, options.prefix);
  const { pipeline } = context;
  const account = new Account({ ...context, total: inputs.length });
  const inbox = new S3Store(pipeline.s3, pipeline.inbox);
  const tally = { put: 0, there: 0 };
  const work = async (input: Input | MissingInput) => {
    if (!('path' in input)) return { input, refused: new OperatorError(input.message, input.hint) };
    try {
      return { input, done: await putFile(input, inbox, options) };
    } catch (refused) {
      return { input, refused };
    }
  };
  for await (const { input, refused, done } of inOrder(inputs, AT_ONCE, work)) {
    if (done === undefined) account.refuse(input.id, refused);
    else {
      tally[done] += 1;
      account.advance(input.id, done === 'put' ? 'put' : 'passed over');
    }
  }
  const passed = tally.there === 0 ? '' : `, ${tally.there.toLocaleString('en-US')} there already`;
  const failed = account.failed === 0 ? '' : `, ${account.failed.toLocaleString('en-US')} not`;
  account.close(`${counted(tally.put, 'text')} put${passed}${failed}; ${pipeline.name}`);
  return account.failed > 0 ? 1 : 0;
}

async function putFile(
  { path, kind, outName }: Input,
  inbox: S3Store,
  { prefix, published, again }: PutOptions,
): Promise<'put' | 'there'> {
  const file = path ?? '';
  const key = prefix + outName;
  const { sizeBytes, sha256 } = await described(file, kind);
  const metadata = new Map([[SHA256, sha256]]);
  if (published !== undefined) metadata.set('published', published);
  if (!again) {
    const there = await headOrNull(inbox, key);
    const isSame =
      there?.sizeBytes === sizeBytes &&
      [SHA256, 'published'].every((name) => there.metadata.get(name) === metadata.get(name));
    if (isSame) return 'there';
  }
  const writer = inbox.writer(key, { contentType: CONTENT_TYPES[kind], metadata });
  try {
    for await (const chunk of createReadStream(file)) await writer.write(chunk as Buffer);
    // Whatever lies there: the newest upload counts.
    await writer.finish(undefined);
  } catch (error) {
    await writer.abort();
    throw error;
  }
  return 'put';
}

/** Null also for one who may put and not look. */
async function headOrNull(inbox: S3Store, key: string): Promise<ObjectHead | null> {
  try {
    return await inbox.head(key);
  } catch (error) {
    if (statusOf(error) === 403) return null;
    throw error;
  }
}

/** @throws {OperatorError} when it cannot be read, or would be refused by the reader for its size */
async function described(
  path: string,
  kind: Input['kind'],
): Promise<{ sizeBytes: number; sha256: string }> {
  try {
    const { size: sizeBytes } = await stat(path);
    refuseTooLarge(sizeBytes, kind === 'lines' ? MOST_LINES_BYTES : MOST_TEXT_BYTES);
    return { sizeBytes, sha256: (await fileHash(path, 'sha256')) ?? '' };
  } catch (cause) {
    const { message, hint } = cause instanceof UnreadableTextError ? cause : missing(path, cause);
    throw new OperatorError(message, hint, { cause });
  }
}

function refuseSameKeys(inputs: readonly (Input | MissingInput)[], prefix: string): void {
  const byKey = new Map<string, string>();
  for (const input of inputs) {
    if (!('path' in input)) continue;
    if (input.path === null) throw new UsageError('standard input has no name: put a file');
    const before = byKey.get(input.outName);
    if (before !== undefined) {
      throw new UsageError(
        `${before} and ${input.id} would both be ${prefix}${input.outName}: put the folder that holds them, or one after the other with --prefix`,
      );
    }
    byKey.set(input.outName, input.id);
  }
}
