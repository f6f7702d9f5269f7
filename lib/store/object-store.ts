/** An object as it was read. */
export interface StoredObject {
  readonly bytes: Uint8Array;
  /** User metadata, names in lower case without `x-amz-meta-`. */
  readonly metadata: ReadonlyMap<string, string>;
  /** Undefined where the store keeps no versions. */
  readonly versionId: string | undefined;
  /** Opaque; the same bytes may have the same one. */
  readonly etag: string;
  /** Milliseconds since 1970, of the last write; undefined where the store does not say. */
  readonly modifiedAt: number | undefined;
}

/** What is known of an object without reading it. */
export type ObjectHead = Omit<StoredObject, 'bytes'> & { readonly sizeBytes: number };

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

/** An object that is being written in parts: nobody sees it before `finish`. */
export interface ObjectWriter {
  write(bytes: Uint8Array): Promise<void>;
  /**
   * Puts it in place, over what `over` says (`PutOptions`). False, and nothing changed, when the
   * condition does not hold (any more); it may be called again with another one.
   */
  finish(over: PutOptions['over']): Promise<boolean>;
  /** Gives up what was written. */
  abort(): Promise<void>;
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
  /** For what is too large to be held in memory. */
  writer(key: string, options: Omit<PutOptions, 'over'>): ObjectWriter;
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
  /** What is known of the object all the same. */
  readonly head: ObjectHead;

  constructor(key: string, head: ObjectHead) {
    super(`the object ${JSON.stringify(key)} has ${head.sizeBytes} bytes, too many to read`);
    this.sizeBytes = head.sizeBytes;
    this.head = head;
  }
}
