import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, S3ServiceException, type S3Client } from '@aws-sdk/client-s3';
import { setOf } from '../pipeline/result-mark.ts';
import { isNoSuchObject } from '../store/s3-errors.ts';
import { namedFiles, type NamedFiles } from './named-files.ts';

/** An object as it was written to a file of ours. */
export interface Downloaded {
  readonly sha256: string;
  /** The set that it says it belongs to; undefined for what is not ours. */
  readonly set: string | undefined;
  readonly etag: string;
}

/** What a document says of the set that it closes. */
export interface Claim {
  readonly files: NamedFiles;
  readonly set: string | undefined;
  /** Of the document; undefined for one that lies in a folder. */
  readonly etag?: string;
}

/** How often a body is asked for in all. */
const MOST_READS = 3;

/** Reads objects of the results bucket, however large, without holding them in memory. */
export class ResultsReader {
  readonly #s3: S3Client;
  readonly #bucket: string;

  constructor(s3: S3Client, bucket: string) {
    this.#s3 = s3;
    this.#bucket = bucket;
  }

  /** Writes an object to a file and says what it was; null when it is not there. */
  async download(key: string, path: string): Promise<Downloaded | null> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { Body, ContentLength, Metadata = {}, ETag } = await this.#get(key);
        const digest = hashing();
        await pipeline(Body as Readable, digest.stream, createWriteStream(path));
        if (ContentLength !== undefined && digest.bytes() !== ContentLength) {
          throw new Error(`${JSON.stringify(key)} broke off after ${digest.bytes()} bytes`);
        }
        const set = setOf({ metadata: asMap(Metadata) });
        return { sha256: digest.sha256(), set, etag: bare(ETag) };
      } catch (error) {
        if (isNoSuchObject(error)) return null;
        // The client tries a request again, but not a body that broke off or has a wrong checksum.
        if (error instanceof S3ServiceException || attempt >= MOST_READS) throw error;
      }
    }
  }

  /** What stands in a document about its set, read from its ends; null when it is not there. */
  async claim(documentKey: string): Promise<Claim | null> {
    let set: string | undefined;
    let etag = '';
    const read = async (range: string) => {
      const { Body, Metadata = {}, ETag } = await this.#get(documentKey, `bytes=${range}`);
      etag = bare(ETag);
      set = setOf({ metadata: asMap(Metadata) });
      return Buffer.from((await Body?.transformToByteArray()) ?? []);
    };
    try {
      const files = await namedFiles(documentKey, {
        first: (bytes) => read(`0-${bytes - 1}`),
        last: (bytes) => read(`-${bytes}`),
      });
      return { files, set, etag };
    } catch (error) {
      if (isNoSuchObject(error)) return null;
      throw error;
    }
  }

  #get(key: string, range?: string) {
    return this.#s3.send(
      new GetObjectCommand({ Bucket: this.#bucket, Key: key, ...(range ? { Range: range } : {}) }),
    );
  }
}

/** Without its quotes, as listings here give it. */
const bare = (etag = '') => etag.replaceAll('"', '');

const asMap = (metadata: Readonly<Record<string, string>>) => new Map(Object.entries(metadata));

function hashing() {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { stream, bytes: () => bytes, sha256: () => hash.digest('hex') };
}

/** Hexadecimal, of all or of bytes `[start, end)`; null when there is no such file. */
export async function fileHash(
  path: string,
  algorithm: 'sha256' | 'md5',
  slice?: { readonly start: number; readonly end: number },
): Promise<string | null> {
  const hash = createHash(algorithm);
  const range = slice === undefined ? {} : { start: slice.start, end: slice.end - 1 };
  try {
    for await (const chunk of createReadStream(path, range)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
