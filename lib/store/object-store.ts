/** An object as it was read. */
export interface StoredObject {
  readonly bytes: Uint8Array;
  /** User metadata, names in lower case without `x-amz-meta-`. */
  readonly metadata: ReadonlyMap<string, string>;
  /** Undefined where the store keeps no versions. */
  readonly versionId: string | undefined;
  /** Opaque; changes whenever the bytes change. */
  readonly etag: string;
}

/** What is known of an object without reading it. */
export type ObjectHead = Omit<StoredObject, 'bytes'>;

export interface GetOptions {
  /** Exactly this version; the newest if left out. */
  readonly versionId?: string | undefined;
  /** Above this size nothing is read. */
  readonly mostBytes?: number | undefined;
}

export interface PutOptions {
  /** Media type, such as `text/csv; charset=utf-8`. */
  readonly contentType: string;
  /** ASCII only: it travels in headers. */
  readonly metadata?: ReadonlyMap<string, string> | undefined;
  /** Write only over the object that has this etag, or, with `null`, only where there is none. */
  readonly over?: string | null | undefined;
}

/** One bucket, or what stands for one. Keys are as in S3: any text of 1 to 1,024 bytes in UTF-8. */
export interface ObjectStore {
  /**
   * @throws {ObjectNotFoundError} when there is no such object or version
   * @throws {ObjectTooLargeError} when it is larger than `mostBytes`
   */
  get(key: string, options?: GetOptions): Promise<StoredObject>;
  /** Null when there is no such object. */
  head(key: string): Promise<ObjectHead | null>;
  /** False, and nothing written, when the condition in `over` does not hold (any more). */
  put(key: string, bytes: Uint8Array, options: PutOptions): Promise<boolean>;
  /** Deletes the object while it has this etag. No error when it is gone or another by now. */
  delete(key: string, etag: string): Promise<void>;
}

/** There is no such object, or no such version of it. */
export class ObjectNotFoundError extends Error {
  override readonly name = 'ObjectNotFoundError';

  constructor(key: string, versionId?: string, options?: ErrorOptions) {
    const version = versionId === undefined ? '' : ` in version ${versionId}`;
    super(`there is no object ${JSON.stringify(key)}${version}`, options);
  }
}

/** The object is larger than the reader takes; its bytes were not read. */
export class ObjectTooLargeError extends Error {
  override readonly name = 'ObjectTooLargeError';
  readonly sizeBytes: number;

  constructor(key: string, sizeBytes: number) {
    super(`the object ${JSON.stringify(key)} has ${sizeBytes} bytes, too many to read`);
    this.sizeBytes = sizeBytes;
  }
}
