import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Row } from '../../lib/many/tables/cells.ts';
import { writeParquetOf } from '../../lib/many/tables/parquet.ts';
import { inOrder } from '../../lib/ops/in-order.ts';
import { ResultsReader, type Claim } from '../../lib/ops/results-reader.ts';
import { downloadTable } from '../../lib/ops/set-table.ts';
import { tableRows } from '../../lib/ops/table-rows.ts';
import { SetChangedError } from '../../lib/ops/whole-set.ts';
import { nameOfDocument } from '../../lib/pipeline/result-keys.ts';
import { S3Store } from '../../lib/store/s3-store.ts';
import {
  sqlColumns,
  stagedFolder,
  STANDING,
  standingColumns,
  TABLE_NAMES,
  type SqlColumn,
  type TableName,
} from './columns.ts';
import type { Staged, StageRequest } from './request.ts';

export interface StageContext {
  readonly client: S3Client;
  readonly results: string;
}

/** Requests under way at the same time. */
const AT_ONCE = 16;

const PARQUET = { contentType: 'application/vnd.apache.parquet' };

/** One set that is to be staged; `isTorn` when it was replaced meanwhile. */
interface Fresh {
  readonly key: string;
  readonly upload: string;
  readonly claim: Claim;
  isTorn: boolean;
}

/**
 * Writes the rows of the sets that were committed since a moment as one Parquet file for each table,
 * and which uploads have a document at all. Each table is taken only as the document of its set names
 * it, by its SHA-256; a set that is replaced meanwhile is not called new, so that none of its rows
 * count, and comes with the next run, as its document is younger.
 */
export async function stageSets(request: StageRequest, context: StageContext): Promise<Staged> {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-stage-'));
  try {
    const reader = new ResultsReader(context.client, context.results);
    const gone = new Set<string>();
    const fresh = await claims(request, reader, gone);
    const write = writerOf(request, context.client);
    for (const table of TABLE_NAMES) {
      if (!request.tables.includes(table) || fresh.length === 0) continue;
      await write(table, sqlColumns(table), rowsOf(table, { fresh, reader, folder }));
    }
    const isNew = new Set(fresh.filter(({ isTorn }) => !isTorn).map(({ key }) => key));
    const standing = request.documents.filter(({ key }) => !gone.has(key));
    const rows = standing.map(({ key }): Row => [nameOfDocument(key), isNew.has(key)]);
    await write(STANDING, standingColumns, rows);
    return { standing: standing.length, staged: isNew.size };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the young documents say of their sets; those that are no more go to `gone`. */
async function claims(
  { documents, since }: StageRequest,
  reader: ResultsReader,
  gone: Set<string>,
): Promise<Fresh[]> {
  const young = documents.filter(({ modified }) => modified >= since);
  const fresh: Fresh[] = [];
  const work = async ({ key }: { key: string }) => {
    try {
      return { key, claim: await reader.claim(key) };
    } catch (error) {
      // Read while it was replaced, or no document of ours: not new, as long as it is so.
      if (error instanceof SyntaxError) return { key, claim: undefined };
      throw error;
    }
  };
  for await (const { key, claim } of inOrder(young, AT_ONCE, work)) {
    if (claim === null) gone.add(key);
    else if (claim !== undefined)
      fresh.push({ key, upload: nameOfDocument(key), claim, isTorn: false });
  }
  return fresh;
}

async function* rowsOf(
  table: TableName,
  about: { readonly fresh: readonly Fresh[]; readonly reader: ResultsReader; folder: string },
): AsyncGenerator<Row> {
  const { fresh, reader, folder } = about;
  const work = async (set: Fresh) => {
    const path = join(folder, randomUUID());
    const { key: documentKey, claim } = set;
    try {
      const got = await downloadTable(reader, { documentKey, table, claim, path });
      return { set, path: got && path };
    } catch (error) {
      if (!(error instanceof SetChangedError)) throw error;
      set.isTorn = true;
      return { set, path: null };
    }
  };
  for await (const { set, path } of inOrder(fresh, AT_ONCE, work)) {
    if (path === null) continue;
    for await (const row of tableRows(table, createReadStream(path))) yield [set.upload, ...row];
    await rm(path);
  }
}

/** Writes a file of the batch; the same batch of the same run has the same name. */
function writerOf({ bucket, folder, run, documents }: StageRequest, client: S3Client) {
  const store = new S3Store(client, bucket);
  const batch = createHash('sha256')
    .update(documents[0]?.key ?? '')
    .digest('hex')
    .slice(0, 32);
  return async (
    table: string,
    columns: readonly SqlColumn[],
    rows: AsyncIterable<Row> | Iterable<Row>,
  ) => {
    const key = `${folder}/${stagedFolder(table, run)}/${batch}.parquet`;
    const writer = store.writer(key, PARQUET);
    try {
      await writeParquetOf({ columns, rows }, (bytes) => writer.write(bytes));
      await writer.finish(undefined);
    } catch (error) {
      await writer.abort();
      throw error;
    }
  };
}
