import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import type { ExitCode } from '../cli/surroundings.ts';
import { besideDocument, DOCUMENTS } from '../pipeline/result-keys.ts';
import type { ExportOptions } from './arguments.ts';
import { Account, counted, type OperatorContext } from './context.ts';
import { exportWriter } from './export-writer.ts';
import { inOrder } from './in-order.ts';
import { listObjects, type ListedObject } from './listing.ts';
import { ResultsReader } from './results-reader.ts';
import { SetChangedError, untilWhole } from './whole-set.ts';

/** Sets under way at the same time. */
const AT_ONCE = 16;

/**
 * `sitrep export`: one table of all texts, or all documents, in the order of the keys. Each part is
 * taken only as its set names it, by its SHA-256. The file is there when it is whole, not before.
 */
export async function exportAll(
  options: ExportOptions,
  context: OperatorContext,
): Promise<ExitCode> {
  const { s3, results } = context.pipeline;
  const out = resolve(options.out);
  await mkdir(dirname(out), { recursive: true });
  const parts = await mkdtemp(join(dirname(out), '.sitrep-part-'));
  const account = new Account({ ...context, total: null });
  const whole = join(parts, 'whole');
  const writer = await exportWriter(whole, options);
  const partOf = partReader(options, { reader: new ResultsReader(s3, results), parts });
  const listing = since(
    listObjects(s3, { bucket: results, prefix: DOCUMENTS + options.prefix }),
    options.since,
  );
  let sets = 0;
  try {
    const work = async ({ key }: ListedObject) => {
      try {
        return { key, part: await untilWhole(key, () => partOf(key)) };
      } catch (refused) {
        return { key, part: null, refused };
      }
    };
    for await (const { key, part, refused } of inOrder(listing, AT_ONCE, work)) {
      if (refused !== undefined) account.refuse(key, refused);
      if (part === null) continue;
      await writer.append(part, key);
      await rm(part);
      sets += 1;
      account.advance(key, 'exported');
    }
    const rows = await writer.end();
    await rename(whole, out);
    const failed = account.failed === 0 ? '' : `, ${account.failed.toLocaleString('en-US')} not`;
    account.close(
      `${counted(rows, options.kind === 'documents' ? 'document' : 'row')} of ${counted(sets, 'set')}${failed}; in ${options.out}`,
    );
  } finally {
    await writer.abort();
    await rm(parts, { recursive: true, force: true });
  }
  return account.failed > 0 ? 1 : 0;
}

/** Reads one set's part to a file of ours; null when the set is gone or has no such part. */
function partReader(
  { kind }: ExportOptions,
  { reader, parts }: { reader: ResultsReader; parts: string },
): (documentKey: string) => Promise<string | null> {
  return async (documentKey) => {
    const part = join(parts, randomUUID());
    if (kind === 'documents') return (await reader.download(documentKey, part)) && part;
    const claim = await reader.claim(documentKey);
    if (claim === null) return null;
    const { files, set } = claim;
    if (files !== null && files[kind] === undefined) return null;
    const got = await reader.download(besideDocument(documentKey).files.get(kind)!, part);
    const isOfSet = files === null ? got?.set === set : got?.sha256 === files[kind];
    if (got === null || !isOfSet) throw new SetChangedError(documentKey);
    return part;
  };
}

async function* since(
  listing: AsyncIterable<ListedObject>,
  moment: number | undefined,
): AsyncGenerator<ListedObject> {
  for await (const object of listing) {
    if (moment === undefined || object.modifiedAt >= moment) yield object;
  }
}
