import { rm } from 'node:fs/promises';
import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { TABLE_NAMES, type TableName } from '../output/csv.ts';
import {
  FILE_KINDS,
  type DocumentRecord,
  type ErrorRecord,
  type FileKind,
} from '../output/schema.ts';
import { uploadKind } from '../pipeline/result-keys.ts';
import { FolderStore } from '../store/folder-store.ts';

/** What an object that was mirrored says of its upload. */
export type Mirrored =
  | { readonly kind: 'document'; readonly name: string; readonly record: DocumentRecord }
  | ({ readonly kind: 'lines'; readonly name: string } & Articles)
  | { readonly kind: 'error'; readonly name: string; readonly record: ErrorRecord }
  /** A table or a page; the main file is still to come. */
  | { readonly kind: 'part' };

/** What the records of one upload of JSON lines come to. */
export interface Articles {
  readonly articles: number;
  /** Rows of each table, of all articles. */
  readonly counts: Readonly<Record<TableName, number>>;
  /** What was written beside the records. */
  readonly files: readonly FileKind[];
}

const DOCUMENTS = 'documents/';
const ERRORS = 'errors/';

/** Keeps a folder equal to the results bucket, object by object. */
export class Mirror {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #folder: FolderStore;

  constructor({ client, bucket, folder }: { client: S3Client; bucket: string; folder: string }) {
    this.#client = client;
    this.#bucket = bucket;
    this.#folder = new FolderStore(folder);
  }

  /**
   * Writes one object to its file.
   * @throws {UnsafeKeyError} for a key that would leave the folder
   */
  async take(key: string): Promise<Mirrored> {
    this.#folder.pathOf(key);
    const bytes = await this.#read(key);
    if (bytes === null) return { kind: 'part' };
    await this.#folder.put(key, bytes, { contentType: '' });
    if (key.startsWith(DOCUMENTS)) return this.#document(key, bytes);
    if (!key.startsWith(ERRORS) || uploadKind(key) === 'lines') return { kind: 'part' };
    const record = parse(bytes) as ErrorRecord;
    return { kind: 'error', name: record.document.id, record };
  }

  /** Removes the file of an object that was removed. */
  async drop(key: string): Promise<void> {
    await rm(this.#folder.pathOf(key), { force: true });
  }

  #document(key: string, bytes: Uint8Array): Mirrored {
    if (uploadKind(key) === 'lines') {
      return { kind: 'lines', name: key.slice(DOCUMENTS.length), ...articlesIn(bytes) };
    }
    const record = parse(bytes) as DocumentRecord;
    return { kind: 'document', name: record.document.id, record };
  }

  /** Null when it is gone again. */
  async #read(key: string): Promise<Uint8Array | null> {
    try {
      const command = new GetObjectCommand({ Bucket: this.#bucket, Key: key });
      const { Body } = await this.#client.send(command);
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }
}

const LINE_FEED = 0x0a;

/** One record in memory at a time. The last one names the files of all. */
function articlesIn(bytes: Uint8Array): Articles {
  const counts = { dates: 0, figures: 0, actors: 0, places: 0 };
  let articles = 0;
  let files: DocumentRecord['document']['files'] = null;
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, start);
    const record = parse(bytes.subarray(start, end < 0 ? undefined : end)) as DocumentRecord;
    for (const table of TABLE_NAMES) counts[table] += record[table].length;
    articles += 1;
    files = record.document.files;
    start = end < 0 ? bytes.length : end + 1;
  }
  return { articles, counts, files: kindsOf(files) };
}

/** The kinds of files that a record names. */
export function kindsOf(files: DocumentRecord['document']['files']): readonly FileKind[] {
  return files === null ? [] : FILE_KINDS.filter((kind) => files[kind] !== undefined);
}

/** Our own function wrote it, by the schema. */
function parse(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}
