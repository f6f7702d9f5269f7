import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { besideDocument, besideError } from '../pipeline/result-keys.ts';
import type { FolderStore } from '../store/folder-store.ts';
import { endsOfFile, namedFiles } from './named-files.ts';
import { fileHash, type Claim, type ResultsReader } from './results-reader.ts';
import { SetChangedError } from './whole-set.ts';

export interface FetchContext {
  readonly reader: ResultsReader;
  readonly folder: FolderStore;
  /** A folder on the same disk for what is not yet whole. */
  readonly parts: string;
}

export type Fetched = 'fetched' | 'there' | 'gone';

/**
 * Brings one set to the folder: the files first, each by its SHA-256, and the document last, so that
 * a document in the folder always stands beside its own files. What is there already is not read
 * again; `etag` is the document's, as the listing has it.
 * @throws {SetChangedError} when the set is being replaced
 * @throws {UnsafeKeyError} for a key that would leave the folder
 */
export async function fetchSet(
  document: string,
  etag: string | undefined,
  context: FetchContext,
): Promise<Fetched> {
  const { reader, folder, parts } = context;
  const here = folder.pathOf(document);
  const isListed = etag !== undefined && (await fileHash(here, 'md5')) === etag;
  const part = partIn(parts);
  const claim = isListed
    ? await claimHere(document, here, reader)
    : await claimOf(document, part, reader);
  if (claim === null) return 'gone';
  // Where a key of KMS encrypts the bucket, its ETags are no digests.
  const isHere =
    isListed || ('sha256' in claim && claim.sha256 === (await fileHash(here, 'sha256')));
  const fresh = await fetchFiles(document, claim, context);
  if (!isHere) await rm(here, { force: true });
  await rm(folder.pathOf(besideDocument(document).error), { force: true });
  for (const [path, from] of fresh) await place(from, path);
  if (!isHere) await place(part, here);
  return isHere && fresh.size === 0 ? 'there' : 'fetched';
}

async function claimOf(
  document: string,
  part: string,
  reader: ResultsReader,
): Promise<(Claim & { readonly sha256: string }) | null> {
  const downloaded = await reader.download(document, part);
  if (downloaded === null) return null;
  return { files: await namedFiles(document, endsOfFile(part)), ...downloaded };
}

/** The document in the folder; one that names no files is told apart by its mark in the bucket. */
async function claimHere(
  document: string,
  here: string,
  reader: ResultsReader,
): Promise<Claim | null> {
  const files = await namedFiles(document, endsOfFile(here));
  return files === null ? reader.claim(document) : { files, set: undefined };
}

/** What is to be put in place, by its path; null for what is to be gone. */
async function fetchFiles(
  document: string,
  { files, set }: Claim,
  { reader, folder, parts }: FetchContext,
): Promise<ReadonlyMap<string, string | null>> {
  const fresh = new Map<string, string | null>();
  const beside = besideDocument(document);
  for (const [kind, key] of beside.files) {
    const path = folder.pathOf(key);
    const hash = files?.[kind];
    const have = await fileHash(path, 'sha256');
    if (hash !== undefined && hash === have) continue;
    const part = partIn(parts);
    const isNamed = files === null || hash !== undefined;
    const got = isNamed ? await reader.download(key, part) : null;
    if (hash !== undefined && got?.sha256 !== hash) throw new SetChangedError(key);
    if (hash === undefined && got !== null && got.set !== set) throw new SetChangedError(key);
    if (got !== null && got.sha256 !== have) fresh.set(path, part);
    else if (got === null && have !== null) fresh.set(path, null);
  }
  if (beside.badLines === null) return fresh;
  // Not among the files that a document names: both say which set they are of.
  const part = partIn(parts);
  const bad = await reader.download(beside.badLines, part);
  const path = folder.pathOf(beside.badLines);
  if (bad !== null) {
    const own = set ?? (await reader.claim(document))?.set;
    if (bad.set !== own) throw new SetChangedError(beside.badLines);
    if ((await fileHash(path, 'sha256')) !== bad.sha256) fresh.set(path, part);
  } else if ((await fileHash(path, 'sha256')) !== null) fresh.set(path, null);
  return fresh;
}

/** Brings the record of what could not be read; no set stays beside it. */
export async function fetchError(
  error: string,
  etag: string | undefined,
  { reader, folder, parts }: FetchContext,
): Promise<Fetched> {
  const here = folder.pathOf(error);
  if (etag !== undefined && (await fileHash(here, 'md5')) === etag) return 'there';
  const part = partIn(parts);
  if ((await reader.download(error, part)) === null) return 'gone';
  for (const key of besideError(error)) await rm(folder.pathOf(key), { force: true });
  await place(part, here);
  return 'fetched';
}

async function place(part: string | null, path: string): Promise<void> {
  if (part === null) return rm(path, { force: true });
  await mkdir(dirname(path), { recursive: true });
  await rename(part, path);
}

const partIn = (parts: string) => join(parts, randomUUID());
