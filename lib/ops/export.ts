import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ExitCode } from '../cli/surroundings.ts';
import { DOCUMENTS } from '../pipeline/result-keys.ts';
import type { ExportOptions } from './arguments.ts';
import { Account, counted, type OperatorContext } from './context.ts';
import { writeExport, type Part } from './export-file.ts';
import { inOrder } from './in-order.ts';
import { listObjects, type ListedObject } from './listing.ts';
import { ResultsReader } from './results-reader.ts';
import { downloadTable } from './set-table.ts';
import { untilWhole } from './whole-set.ts';

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
  const out = resolve(options.out);
  await mkdir(dirname(out), { recursive: true });
  const folder = await mkdtemp(join(dirname(out), '.sitrep-part-'));
  const account = new Account({ ...context, total: null });
  const tally = { sets: 0 };
  try {
    const parts = partsOf(options, { context, folder, account, tally });
    const rows = await writeExport(out, parts, options);
    const failed = account.failed === 0 ? '' : `, ${account.failed.toLocaleString('en-US')} not`;
    const what = options.kind === 'documents' ? 'document' : 'row';
    account.close(
      `${counted(rows, what)} of ${counted(tally.sets, 'set')}${failed}; in ${options.out}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return account.failed > 0 ? 1 : 0;
}

interface Exporting {
  readonly context: OperatorContext;
  /** For parts on their way. */
  readonly folder: string;
  readonly account: Account;
  readonly tally: { sets: number };
}

/** The wanted part of every set, one after the other; each file is gone when the next is asked for. */
async function* partsOf(
  options: ExportOptions,
  { context, folder, account, tally }: Exporting,
): AsyncGenerator<Part> {
  const { s3, results } = context.pipeline;
  const read = partReader(options, { reader: new ResultsReader(s3, results), folder });
  const listing = listObjects(s3, { bucket: results, prefix: DOCUMENTS + options.prefix });
  const work = async ({ key }: ListedObject) => {
    try {
      return { key, path: await untilWhole(key, () => read(key)) };
    } catch (refused) {
      return { key, path: null, refused };
    }
  };
  for await (const { key, path, refused } of inOrder(since(listing, options), AT_ONCE, work)) {
    if (refused !== undefined) account.refuse(key, refused);
    if (path === null) continue;
    yield { documentKey: key, path };
    await rm(path);
    tally.sets += 1;
    account.advance(key, 'exported');
  }
}

/** Reads one set's part to a file of ours; null when the set is gone or has no such part. */
function partReader(
  { kind }: ExportOptions,
  { reader, folder }: { reader: ResultsReader; folder: string },
): (documentKey: string) => Promise<string | null> {
  return async (documentKey) => {
    const path = join(folder, randomUUID());
    if (kind === 'documents') return (await reader.download(documentKey, path)) && path;
    const claim = await reader.claim(documentKey);
    const isThere =
      claim !== null && (await downloadTable(reader, { documentKey, table: kind, claim, path }));
    return isThere ? path : null;
  };
}

async function* since(
  listing: AsyncIterable<ListedObject>,
  { since: moment }: ExportOptions,
): AsyncGenerator<ListedObject> {
  for await (const object of listing) {
    if (moment === undefined || object.modifiedAt >= moment) yield object;
  }
}
