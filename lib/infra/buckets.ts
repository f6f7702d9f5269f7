import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
  type LifecycleRule,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface PrivateBucketProps {
  /** Deletes the bucket, and all it holds, with the stack. */
  readonly ephemeral: boolean;
  readonly encryptionKey?: IKey | undefined;
}

/** Texts as they were uploaded. Versioned: a version tells one upload of a key from every other. */
export function inboxBucket(
  scope: Construct,
  id: string,
  { expireTexts, ...props }: PrivateBucketProps & { readonly expireTexts?: Duration | undefined },
): Bucket {
  const bucket = privateBucket(scope, id, {
    ...props,
    versioned: true,
    lifecycleRules: [
      { noncurrentVersionExpiration: Duration.days(30), expiredObjectDeleteMarker: true },
      ...(expireTexts ? [{ expiration: expireTexts }] : []),
    ],
  });
  sendEvents(bucket);
  return bucket;
}

/**
 * Makes a bucket of ours tell EventBridge of what happens in it. The construct's own
 * `eventBridgeEnabled` would add a function and a role to set this one property (aws/aws-cdk#24086).
 */
export function sendEvents(bucket: Bucket): void {
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
}

/** What was read. Not versioned: the inbox gives it again, byte for byte. */
export function resultsBucket(scope: Construct, id: string, props: PrivateBucketProps): Bucket {
  return privateBucket(scope, id, { ...props, versioned: false, lifecycleRules: [] });
}

/** Folders of the work bucket. */
export const WORK = {
  /** How each batch of a backfill ended. */
  backfill: 'backfill',
  /** What Athena answered. */
  answers: 'answers',
  /** What was read of new sets, on its way into the tables. */
  staging: 'staging',
  /** The tables for SQL. */
  tables: 'tables',
} as const;

const KEPT_DAYS = { [WORK.backfill]: 90, [WORK.answers]: 7, [WORK.staging]: 7 };

/**
 * What SQL and backfill need beside the results. Everything in it can be made again; it
 * stays when the stack goes, as the others do, unless they are `ephemeral`.
 */
export function workBucket(scope: Construct, id: string, props: PrivateBucketProps): Bucket {
  const lifecycleRules = Object.entries(KEPT_DAYS).map(([folder, days]) => ({
    prefix: `${folder}/`,
    expiration: Duration.days(days),
  }));
  return privateBucket(scope, id, { ...props, versioned: false, lifecycleRules });
}

function privateBucket(
  scope: Construct,
  id: string,
  props: PrivateBucketProps & {
    readonly versioned: boolean;
    readonly lifecycleRules: readonly LifecycleRule[];
  },
): Bucket {
  const { ephemeral, encryptionKey, versioned, lifecycleRules } = props;
  return new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: encryptionKey ? BucketEncryption.KMS : BucketEncryption.S3_MANAGED,
    encryptionKey,
    bucketKeyEnabled: encryptionKey ? true : undefined,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned,
    lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }, ...lifecycleRules],
    removalPolicy: ephemeral ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    autoDeleteObjects: ephemeral,
  });
}
