import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ObjectStore, ObjectWriter, PutOptions } from './object-store.ts';
import { answerTime } from './s3-client.ts';
import { isRefusedCondition } from './s3-errors.ts';

export interface S3WriterOptions {
  readonly client: S3Client;
  readonly bucket: string;
  readonly key: string;
  /** The same bucket, for what turns out to be small. */
  readonly store: Pick<ObjectStore, 'put'>;
  readonly options: Omit<PutOptions, 'over'>;
}

/** S3 takes parts of 5 MiB and more, 10,000 of them. */
const PART_BYTES = 8 * 1024 * 1024;

/** One object in parts of 8 MiB; what is smaller than one part is put at once. */
export class S3Writer implements ObjectWriter {
  readonly #to: S3WriterOptions;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #uploadId: string | null = null;
  readonly #parts: CompletedPart[] = [];

  constructor(to: S3WriterOptions) {
    this.#to = to;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= PART_BYTES) await this.#uploadPart();
  }

  async finish(over: PutOptions['over']): Promise<boolean> {
    const { client, store, key, options } = this.#to;
    if (this.#uploadId === null) {
      return store.put(key, Buffer.concat(this.#waiting), { ...options, over });
    }
    if (this.#waitingBytes > 0) await this.#uploadPart();
    try {
      await client.send(
        new CompleteMultipartUploadCommand({
          ...this.#address,
          UploadId: this.#uploadId,
          MultipartUpload: { Parts: this.#parts },
          IfMatch: over ?? undefined,
          IfNoneMatch: over === null ? '*' : undefined,
        }),
      );
      return true;
    } catch (error) {
      if (isRefusedCondition(error)) return false;
      throw error;
    }
  }

  async abort(): Promise<void> {
    this.#waiting = [];
    if (this.#uploadId === null) return;
    const command = { ...this.#address, UploadId: this.#uploadId };
    // What cannot be given up now is removed by the bucket's own rule within a day.
    await this.#to.client.send(new AbortMultipartUploadCommand(command)).catch(() => undefined);
  }

  get #address() {
    return { Bucket: this.#to.bucket, Key: this.#to.key };
  }

  async #uploadPart(): Promise<void> {
    const { client, options } = this.#to;
    if (this.#uploadId === null) {
      const begun = await client.send(
        new CreateMultipartUploadCommand({
          ...this.#address,
          ContentType: options.contentType,
          Metadata: Object.fromEntries(options.metadata ?? []),
          ChecksumAlgorithm: 'CRC32',
        }),
      );
      this.#uploadId = begun.UploadId ?? '';
    }
    const Body = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    const PartNumber = this.#parts.length + 1;
    const { ETag, ChecksumCRC32 } = await client.send(
      new UploadPartCommand({
        ...this.#address,
        UploadId: this.#uploadId,
        PartNumber,
        Body,
        ChecksumAlgorithm: 'CRC32',
      }),
      { requestTimeout: answerTime(Body.length) },
    );
    this.#parts.push({ PartNumber, ETag, ChecksumCRC32 });
  }
}
