import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ExitCode } from '../cli/surroundings.ts';
import { DOCUMENTS } from '../pipeline/result-keys.ts';
import type { ExportOptions } from './arguments.ts';
import { Account, counted, type OperatorContext } from './context.ts';
import { writeExport, type Part } from './export-file.ts';
import { inOrder } from './in-order.ts';
import { listObjects, type ListedObject } from './listing.ts';
import { ResultsReader, type Downloaded } from './results-reader.ts';
import { downloadTable } from './set-table.ts';
import { Spool, type Slice } from './spool.ts';
import { untilWhole } from './whole-set.ts';

/** Sets under way at the same time. */
const AT_ONCE = 16;

/**
 * `sitrep export`: one table of all texts, or all documents, in the order of the keys. Each part is
 * taken only as its set names it, by its SHA-256. The file is there when it is whole, not before;
 * parts that were fetched stay beside it until then, so that the same command goes on where it was.
 */
export async function exportAll(
  options: ExportOptions,
  context: OperatorContext,
): Promise<ExitCode> {
  const out = resolve(options.out);
  await mkdir(dirname(out), { recursive: true });
  const { s3, results } = context.pipeline;
  const spool = await Spool.open(`${out}.parts-${partsName(results, options.kind)}`);
  const folder = await mkdtemp(join(dirname(out), '.sitrep-part-'));
  const account = new Account({ ...context, total: null });
  const tally = { sets: 0, here: 0 };
  const reader = new ResultsReader(s3, results);
  try {
    const parts = partsOf(options, { context, reader, folder, spool, account, tally });
    const rows = await writeExport(out, parts, options);
    const here = tally.here === 0 ? '' : `, ${tally.here.toLocaleString('en-US')} here already`;
    const failed = account.failed === 0 ? '' : `, ${account.failed.toLocaleString('en-US')} not`;
    const what = options.kind === 'documents' ? 'document' : 'row';
    account.close(
      `${counted(rows, what)} of ${counted(tally.sets, 'set')}${here}${failed}; in ${options.out}`,
    );
    await spool.remove();
  } finally {
    await spool.close();
    await rm(folder, { recursive: true, force: true });
  }
  return account.failed > 0 ? 1 : 0;
}

/** Parts of another pipeline or of another kind are others. */
function partsName(results: string, kind: string): string {
  return createHash('sha256')
    .update(JSON.stringify([results, kind]))
    .digest('hex')
    .slice(0, 12);
}

interface Exporting {
  readonly context: OperatorContext;
  readonly reader: ResultsReader;
  /** For parts on their way. */
  readonly folder: string;
  readonly spool: Spool;
  readonly account: Account;
  readonly tally: { sets: number; here: number };
}

/** A part as it was fetched, or as it was here already. */
type Fetched = { readonly slice: Slice } | { readonly file: string; readonly got: Downloaded };

/** The wanted part of every set, one after the other. */
async function* partsOf(options: ExportOptions, exporting: Exporting): AsyncGenerator<Part> {
  const { context, spool, account, tally } = exporting;
  const { s3, results } = context.pipeline;
  const listing = listObjects(s3, { bucket: results, prefix: DOCUMENTS + options.prefix });
  const work = async ({ key, etag }: ListedObject) => {
    try {
      const slice = await spool.find(key, etag);
      if (slice !== null) return { key, part: { slice } };
      return { key, part: await untilWhole(key, () => fetchPart(key, options, exporting)) };
    } catch (refused) {
      return { key, part: null, refused };
    }
  };
  for await (const { key, part, refused } of inOrder(since(listing, options), AT_ONCE, work)) {
    if (refused !== undefined) account.refuse(key, refused);
    if (part === null) continue;
    if ('slice' in part) tally.here += 1;
    const slice = 'slice' in part ? part.slice : await spool.add({ key, ...part.got }, part.file);
    yield { documentKey: key, ...slice };
    tally.sets += 1;
    account.advance(key, 'exported');
  }
}

/** Reads one set's part to a file of ours; null when the set is gone or has no such part. */
async function fetchPart(
  documentKey: string,
  { kind }: ExportOptions,
  { reader, folder }: Exporting,
): Promise<Fetched | null> {
  const file = join(folder, randomUUID());
  if (kind === 'documents') {
    const got = await reader.download(documentKey, file);
    return got && { file, got };
  }
  const claim = await reader.claim(documentKey);
  if (claim === null) return null;
  const got = await downloadTable(reader, { documentKey, table: kind, claim, path: file });
  // Known again by its document.
  return got && { file, got: { ...got, etag: claim.etag ?? '' } };
}

async function* since(
  listing: AsyncIterable<ListedObject>,
  { since: moment }: ExportOptions,
): AsyncGenerator<ListedObject> {
  for await (const object of listing) {
    if (moment === undefined || object.modifiedAt >= moment) yield object;
  }
}
