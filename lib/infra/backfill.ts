import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { BACKFILL_MAP, backfillStates } from './backfill-states.ts';
import { WORK } from './buckets.ts';
import { stateMachine } from './machine.ts';

export interface BackfillProps {
  readonly inbox: IBucket;
  readonly work: IBucket;
  readonly queue: IQueue;
  readonly reader: IFunction;
  /** Keys of the inbox that are read begin so; empty for all. */
  readonly prefix: string;
  readonly maxConcurrency: number;
  readonly tracing: boolean;
}

/** Has everything that lies in the inbox read, however much that is (`sitrep backfill`). */
export class Backfill extends Construct {
  readonly machine: IStateMachine;

  constructor(scope: Construct, id: string, props: BackfillProps) {
    super(scope, id);
    const { inbox, work, queue, reader, prefix, maxConcurrency, tracing } = props;
    const written = work.arnForObjects(`${WORK.backfill}/*`);
    const keys = [work.encryptionKey, inbox.encryptionKey].flatMap((key) =>
      key ? [key.keyArn] : [],
    );
    this.machine = stateMachine(this, 'Machine', {
      comment:
        'Hands every text of the inbox to the function, and what it does not get done to the queue',
      definition: backfillStates({
        inbox: inbox.bucketName,
        readerArn: reader.functionArn,
        queueUrl: queue.queueUrl,
        work: work.bucketName,
        workFolder: WORK.backfill,
        prefix,
        maxConcurrency,
      }),
      map: BACKFILL_MAP,
      allow: [
        [['s3:ListBucket'], [inbox.bucketArn]],
        [['lambda:InvokeFunction'], [reader.functionArn]],
        [['sqs:SendMessage'], [queue.queueArn]],
        [['s3:PutObject', 's3:GetObject', 's3:AbortMultipartUpload'], [written]],
        ...(keys.length > 0
          ? [[['kms:Decrypt', 'kms:GenerateDataKey'], [...new Set(keys)]] as const]
          : []),
      ],
      tracing,
    });
  }
}
