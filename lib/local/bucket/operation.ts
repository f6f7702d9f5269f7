import type { Body } from './body.ts';
import { S3Error } from './errors.ts';
import { option, type S3Request } from './request.ts';
import type { Bucket, ObjectVersion } from './storage.ts';

/** Why an object came to be, in the words of S3's events. */
export type WriteReason = 'PutObject' | 'CopyObject' | 'CompleteMultipartUpload';

/** What every operation works on. */
export interface Shelf {
  readonly buckets: Map<string, Bucket>;
  readonly region: string;
  /** Told of every object written, before the client gets its answer. */
  readonly created: (bucket: Bucket, version: ObjectVersion, reason: WriteReason) => void;
  /** Told of every object deleted: the marker made, or the version removed for good. */
  readonly deleted: (bucket: Bucket, version: ObjectVersion) => void;
}

export interface Call {
  readonly shelf: Shelf;
  readonly request: S3Request;
  readonly body: Body;
}

export interface Reply {
  /** 200 if left out. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** XML as text, an object as bytes. */
  readonly body?: string | Buffer;
}

/** One S3 operation. Synchronous, so that nothing can come between a condition and its write. */
export type Operation = (call: Call) => Reply;

/** @throws {S3Error} NoSuchBucket */
export function bucketOf({ shelf, request }: Call): Bucket {
  return bucketNamed(shelf, request.bucket);
}

/** @throws {S3Error} NoSuchBucket */
export function bucketNamed(shelf: Shelf, name: string): Bucket {
  const bucket = shelf.buckets.get(name);
  if (bucket === undefined) throw new S3Error('NoSuchBucket');
  return bucket;
}

/** A whole number from the query, within limits. @throws {S3Error} InvalidArgument */
export function numberFrom(
  { request }: Call,
  name: string,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  const text = option(request, name);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!/^\d{1,9}$/.test(text) || number < least) {
    throw new S3Error(
      'InvalidArgument',
      `Argument ${name} must be an integer between ${least} and ${most}`,
    );
  }
  return Math.min(number, most);
}

/** `x-amz-version-id`, which S3 leaves out for buckets that never had versioning. */
export function versionHeader(bucket: Bucket, version: ObjectVersion): Record<string, string> {
  return bucket.versioning === 'off' ? {} : { 'x-amz-version-id': version.versionId };
}
