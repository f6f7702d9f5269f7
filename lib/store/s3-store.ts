import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3ServiceException,
  type S3Client,
} from '@aws-sdk/client-s3';
import {
  ObjectNotFoundError,
  ObjectTooLargeError,
  type GetOptions,
  type ObjectHead,
  type ObjectStore,
  type ObjectWriter,
  type PutOptions,
  type StoredObject,
} from './object-store.ts';
import { answerTime } from './s3-client.ts';
import { isNoSuchObject, isRefusedCondition, statusOf } from './s3-errors.ts';
import { S3Writer } from './s3-writer.ts';

/** How often a body is asked for in all. */
const MOST_READS = 3;

/** One bucket of S3, or of anything that speaks its protocol. */
export class S3Store implements ObjectStore {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async get(
    key: string,
    { versionId, mostBytes = Infinity }: GetOptions = {},
  ): Promise<StoredObject> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#read(key, versionId, mostBytes);
      } catch (cause) {
        if (isNoSuchObject(cause)) throw new ObjectNotFoundError(key, versionId, { cause });
        // The client tries a request again, but not a body that broke off or has a wrong checksum.
        const isFinal = cause instanceof S3ServiceException || cause instanceof ObjectTooLargeError;
        if (isFinal || attempt >= MOST_READS) throw cause;
      }
    }
  }

  async #read(
    key: string,
    versionId: string | undefined,
    mostBytes: number,
  ): Promise<StoredObject> {
    const answer = await this.#client.send(
      new GetObjectCommand({ Bucket: this.#bucket, Key: key, VersionId: versionId }),
    );
    const head = headOf(answer);
    if (head.sizeBytes > mostBytes) {
      // Not read, but the connection must not stay open behind us.
      if (answer.Body !== undefined && 'destroy' in answer.Body) answer.Body.destroy();
      throw new ObjectTooLargeError(key, head);
    }
    const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    if (answer.ContentLength !== undefined && bytes.length !== answer.ContentLength) {
      throw new Error(`${JSON.stringify(key)} broke off after ${bytes.length} bytes`);
    }
    return { bytes, ...head };
  }

  async head(key: string): Promise<ObjectHead | null> {
    try {
      return headOf(
        await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key })),
      );
    } catch (error) {
      if (statusOf(error) === 404) return null;
      throw error;
    }
  }

  async put(key: string, bytes: Uint8Array, options: PutOptions): Promise<boolean> {
    const { contentType, metadata = new Map<string, string>(), over } = options;
    try {
      await this.#client.send(
        new PutObjectCommand({
          Bucket: this.#bucket,
          Key: key,
          Body: bytes,
          ContentType: contentType,
          Metadata: Object.fromEntries(metadata),
          IfMatch: over ?? undefined,
          IfNoneMatch: over === null ? '*' : undefined,
        }),
        { requestTimeout: answerTime(bytes.length) },
      );
      return true;
    } catch (error) {
      if (over !== undefined && isRefusedCondition(error)) return false;
      throw error;
    }
  }

  writer(key: string, options: Omit<PutOptions, 'over'>): ObjectWriter {
    return new S3Writer({ client: this.#client, bucket: this.#bucket, key, store: this, options });
  }

  async delete(key: string, etag: string): Promise<void> {
    try {
      await this.#client.send(
        new DeleteObjectCommand({ Bucket: this.#bucket, Key: key, IfMatch: etag }),
      );
    } catch (error) {
      if (!isRefusedCondition(error)) throw error;
    }
  }
}

function headOf(answer: {
  Metadata?: Record<string, string> | undefined;
  VersionId?: string | undefined;
  ETag?: string | undefined;
  ContentLength?: number | undefined;
  LastModified?: Date | undefined;
}): ObjectHead {
  return {
    metadata: new Map(Object.entries(answer.Metadata ?? {})),
    versionId: answer.VersionId,
    etag: answer.ETag ?? '',
    sizeBytes: answer.ContentLength ?? 0,
    modifiedAt: answer.LastModified?.getTime(),
  };
}
