import type { Duration, Size } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { FileKind } from '../../lambdas/extract/environment.ts';

/** What a deployment may decide. Everything has a default that is safe to run unattended. */
export interface SitrepProps {
  /**
   * Deletes both buckets, and all texts and results in them, together with the stack.
   * @default false - the buckets outlive the stack
   */
  readonly ephemeral?: boolean;
  /**
   * Texts come from this bucket. It must keep versions and send its events to EventBridge.
   * @default - a bucket is made
   */
  readonly inbox?: IBucket;
  /**
   * Results go to this bucket.
   * @default - a bucket is made
   */
  readonly results?: IBucket;
  /**
   * Only texts whose key begins so are read.
   * @default - every object of the inbox
   */
  readonly prefix?: string;
  /**
   * Encrypts both buckets, and what is read from them and written to them, with this key.
   * @default - S3's own keys (SSE-S3)
   */
  readonly encryptionKey?: IKey;
  /**
   * Told of every alarm.
   * @default - a topic is made
   */
  readonly alarmTopic?: ITopic;
  /**
   * Subscribed to the topic that is made; the address gets one mail to confirm.
   * @default - nobody is subscribed, and the alarms are seen in CloudWatch only
   */
  readonly alarmEmail?: string;
  /**
   * A larger text gets an error record.
   * @default Size of 20 MB (20,000,000 bytes)
   */
  readonly largestUpload?: Size;
  /**
   * Which files are written beside the document.
   * @default - all: dates, figures, actors, places, report
   */
  readonly files?: readonly FileKind[];
  /**
   * Tables begin with a byte-order mark, for Excel.
   * @default false
   */
  readonly byteOrderMark?: boolean;
  /**
   * Results stay when their source is deleted. Results also stay when `expireTexts` deletes it.
   * @default false - they are removed, and a tombstone stands in their place
   */
  readonly keepResultsOfDeleted?: boolean;
  /**
   * Texts are deleted after so long; their results stay.
   * @default - texts are kept
   */
  readonly expireTexts?: Duration;
  /**
   * How many functions read at the same time, 2 to 1,000.
   * @default 20
   */
  readonly maxConcurrency?: number;
  /**
   * Makes a state machine that has everything read that lies in the inbox already, which
   * `sitrep backfill` starts.
   * @default false - `sitrep backfill` lists the inbox itself and sends an event for each text
   */
  readonly backfill?: boolean;
  /**
   * How many functions a backfill reads with at the same time, beside those of `maxConcurrency`.
   * @default 20
   */
  readonly backfillConcurrency?: number;
  /**
   * Tables for Athena, brought up to date every night: a database, a workgroup, views.
   * @default false
   */
  readonly sql?: boolean;
  /**
   * A query that would read more is stopped.
   * @default Size of 100 GiB, half a dollar
   */
  readonly largestScan?: Size;
  /**
   * Memory of the function, in MB; its processor grows with it.
   * @default 3008 - what a text of 20 MB needs, and the most that a new account may have
   */
  readonly memorySize?: number;
  /**
   * How long the function may take for one batch, at most 15 minutes.
   * @default Duration of 15 minutes, what a file of JSON lines of 200 MB may need
   */
  readonly timeout?: Duration;
  /**
   * How long logs are kept.
   * @default RetentionDays.ONE_MONTH
   */
  readonly logRetention?: RetentionDays;
  /**
   * Traces each batch with AWS X-Ray.
   * @default false
   */
  readonly tracing?: boolean;
}
