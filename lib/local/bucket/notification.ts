import { randomUUID } from 'node:crypto';
import type { WriteReason } from './operation.ts';
import type { Bucket, ObjectVersion } from './storage.ts';

/**
 * "Object Created" as EventBridge delivers it. The key is plain, not percent-encoded.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
export interface ObjectCreated {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': 'Object Created';
  readonly source: 'aws.s3';
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: {
    readonly version: '0';
    readonly bucket: { readonly name: string };
    readonly object: {
      readonly key: string;
      /** Bytes. */
      readonly size: number;
      /** Without quotes. */
      readonly etag: string;
      /** Only while versioning is on. */
      readonly 'version-id'?: string;
      readonly sequencer: string;
    };
    readonly 'request-id': string;
    readonly requester: string;
    readonly 'source-ip-address': string;
    readonly reason: WriteReason;
  };
}

/** An account number that is none. */
const ACCOUNT = '000000000000';

export function objectCreated(
  region: string,
  bucket: Bucket,
  { version, reason }: { version: ObjectVersion; reason: WriteReason },
): ObjectCreated {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: ACCOUNT,
    time: version.modified.toISOString().replace(/\.\d+/, ''),
    region,
    resources: [`arn:aws:s3:::${bucket.name}`],
    detail: {
      version: '0',
      bucket: { name: bucket.name },
      object: {
        key: version.key,
        size: version.bytes.length,
        etag: version.etag.replaceAll('"', ''),
        ...(bucket.versioning === 'Enabled' ? { 'version-id': version.versionId } : {}),
        sequencer: version.sequencer,
      },
      'request-id': randomUUID(),
      requester: ACCOUNT,
      'source-ip-address': '127.0.0.1',
      reason,
    },
  };
}

/** "Object Deleted" as EventBridge delivers it, but for the size, which S3 leaves out. */
export type ObjectDeleted = Omit<ObjectCreated, 'detail-type' | 'detail'> & {
  readonly 'detail-type': 'Object Deleted';
  readonly detail: Omit<ObjectCreated['detail'], 'reason'> & {
    readonly reason: 'DeleteObject';
    readonly 'deletion-type': 'Delete Marker Created' | 'Permanently Deleted';
  };
};

export function objectDeleted(
  region: string,
  bucket: Bucket,
  version: ObjectVersion,
): ObjectDeleted {
  const created = objectCreated(region, bucket, { version, reason: 'PutObject' });
  return {
    ...created,
    'detail-type': 'Object Deleted',
    detail: {
      ...created.detail,
      reason: 'DeleteObject',
      'deletion-type': version.deleteMarker ? 'Delete Marker Created' : 'Permanently Deleted',
    },
  };
}
