import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../cli/terminal.ts';
import type { ExitCode } from '../cli/surroundings.ts';
import type { ErrorRecord } from '../output/schema.ts';
import { documentKey, DOCUMENTS, errorKey, ERRORS, uploadKind } from '../pipeline/result-keys.ts';
import { FolderStore } from '../store/folder-store.ts';
import type { GetOptions } from './arguments.ts';
import { Account, counted, type OperatorContext } from './context.ts';
import { fetchError, fetchSet, type FetchContext, type Fetched } from './fetch-set.ts';
import { inOrder } from './in-order.ts';
import { listObjects } from './listing.ts';
import { OperatorError } from './pipeline.ts';
import { ResultsReader } from './results-reader.ts';
import { untilWhole } from './whole-set.ts';

/** Sets under way at the same time. */
const AT_ONCE = 8;

const PARTS = '.sitrep-part-';
const LITTER_AFTER_MS = 3_600_000;

/** One thing to bring: a set by its document, or an error record. */
interface Wanted {
  readonly key: string;
  readonly etag: string | undefined;
}

/**
 * `sitrep get`: results to a folder, laid out as in the bucket. Every set is whole, and of one upload;
 * what is there already is not read again, so that the same command goes on where it was stopped.
 */
export async function get(options: GetOptions, context: OperatorContext): Promise<ExitCode> {
  const { pipeline } = context;
  const { out, keys } = options;
  await mkdir(out, { recursive: true });
  await sweep(out);
  const parts = await mkdtemp(join(out, PARTS));
  const reader = new ResultsReader(pipeline.s3, pipeline.results);
  const fetching = { reader, folder: new FolderStore(out), parts };
  const account = new Account({ ...context, total: keys?.length ?? null });
  try {
    const tally =
      keys === null
        ? await getAll(options, { context, fetching, account })
        : await getNamed(keys, { fetching, account });
    const there = tally.there === 0 ? '' : `, ${tally.there.toLocaleString('en-US')} there already`;
    const errors = tally.errors === 0 ? '' : `, ${counted(tally.errors, 'error record')}`;
    const failed = account.failed === 0 ? '' : `, ${account.failed.toLocaleString('en-US')} not`;
    account.close(`${counted(tally.sets, 'set')} got${there}${errors}${failed}; results in ${out}`);
  } finally {
    await rm(parts, { recursive: true, force: true });
  }
  return account.failed > 0 ? 1 : 0;
}

interface Tally {
  sets: number;
  there: number;
  errors: number;
}

async function getAll(
  { prefix }: GetOptions,
  {
    context,
    fetching,
    account,
  }: { context: OperatorContext; fetching: FetchContext; account: Account },
): Promise<Tally> {
  const tally: Tally = { sets: 0, there: 0, errors: 0 };
  const { s3, results } = context.pipeline;
  for (const folder of [DOCUMENTS, ERRORS]) {
    const listing = listObjects(s3, { bucket: results, prefix: folder + prefix });
    const work = async (wanted: Wanted) => {
      // Records of bad lines come with their set.
      if (folder === ERRORS && uploadKind(wanted.key) === 'lines') return { wanted, got: null };
      try {
        return { wanted, got: await bring(wanted, fetching) };
      } catch (refused) {
        return { wanted, got: null, refused };
      }
    };
    for await (const { wanted, got, refused } of inOrder(listing, AT_ONCE, work)) {
      if (refused !== undefined) account.refuse(wanted.key, refused);
      else if (got === 'there') tally.there += 1;
      else if (got === 'fetched') tally[folder === DOCUMENTS ? 'sets' : 'errors'] += 1;
      account.advance(wanted.key, 'got');
    }
  }
  return tally;
}

async function getNamed(
  keys: readonly string[],
  { fetching, account }: { fetching: FetchContext; account: Account },
): Promise<Tally> {
  const tally: Tally = { sets: 0, there: 0, errors: 0 };
  for (const key of keys) {
    try {
      const got = await bring({ key: documentKey(key), etag: undefined }, fetching);
      if (got === 'fetched') tally.sets += 1;
      else if (got === 'there') tally.there += 1;
      else await getRefusal(key, fetching);
    } catch (refused) {
      account.refuse(key, refused);
    }
    account.advance(key, 'got');
  }
  return tally;
}

/** @throws {OperatorError} with what the error record says, or when there is none either */
async function getRefusal(key: string, fetching: FetchContext): Promise<never> {
  const record = errorKey(key);
  if ((await bring({ key: record, etag: undefined }, fetching)) === 'gone') {
    throw new OperatorError(
      'there are no results of it, and no error record',
      'check the key; sitrep status says whether it was uploaded and what became of it',
    );
  }
  const bytes = await readFile(fetching.folder.pathOf(record), 'utf8');
  const { error } = JSON.parse(bytes) as ErrorRecord;
  throw new OperatorError(`could not be read: ${error.message}`, printable(error.hint));
}

function bring({ key, etag }: Wanted, fetching: FetchContext): Promise<Fetched> {
  if (key.startsWith(ERRORS)) return fetchError(key, etag, fetching);
  let known = etag;
  return untilWhole(key, async () => {
    const listed = known;
    // It was replaced since it was listed.
    known = undefined;
    return fetchSet(key, listed, fetching);
  });
}

/** Removes what a run left behind that was killed. */
async function sweep(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    if (!name.startsWith(PARTS)) continue;
    const path = join(out, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > LITTER_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}
