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
  type PutOptions,
  type StoredObject,
} from './object-store.ts';

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
    try {
      const answer = await this.#client.send(
        new GetObjectCommand({ Bucket: this.#bucket, Key: key, VersionId: versionId }),
      );
      const size = answer.ContentLength ?? 0;
      if (size > mostBytes) {
        // Not read, but the connection must not stay open behind us.
        if (answer.Body !== undefined && 'destroy' in answer.Body) answer.Body.destroy();
        throw new ObjectTooLargeError(key, size);
      }
      const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
      return { bytes, ...headOf(answer) };
    } catch (cause) {
      if (statusOf(cause) === 404) throw new ObjectNotFoundError(key, versionId, { cause });
      throw cause;
    }
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
      );
      return true;
    } catch (error) {
      if (over !== undefined && isRefusedCondition(error)) return false;
      throw error;
    }
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
}): ObjectHead {
  return {
    metadata: new Map(Object.entries(answer.Metadata ?? {})),
    versionId: answer.VersionId,
    etag: answer.ETag ?? '',
  };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}

/**
 * 412: the condition does not hold. 409: another conditional write of the same key is under way.
 * 404: `If-Match` on an object that is gone. See "Conditional requests" in the S3 user guide.
 */
function isRefusedCondition(error: unknown): boolean {
  const status = statusOf(error);
  return status === 412 || status === 409 || (status === 404 && errorName(error) === 'NoSuchKey');
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
