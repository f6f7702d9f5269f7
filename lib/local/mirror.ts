import { rm } from 'node:fs/promises';
import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { DocumentRecord, ErrorRecord } from '../output/schema.ts';
import { uploadKind } from '../pipeline/result-keys.ts';
import { FolderStore } from '../store/folder-store.ts';

/** What an object that was mirrored says of its upload. */
export type Mirrored =
  | { readonly kind: 'document'; readonly name: string; readonly record: DocumentRecord }
  | { readonly kind: 'lines'; readonly name: string; readonly articles: number }
  | { readonly kind: 'error'; readonly name: string; readonly record: ErrorRecord }
  /** A table or a page; the main file is still to come. */
  | { readonly kind: 'part' };

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
      const articles = Buffer.from(bytes).toString('utf8').split('\n').length - 1;
      return { kind: 'lines', name: key.slice(DOCUMENTS.length), articles };
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

/** Our own function wrote it, by the schema. */
function parse(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}
