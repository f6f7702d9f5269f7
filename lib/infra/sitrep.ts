import { Duration, RemovalPolicy, type Size } from 'aws-cdk-lib';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, type OnEventOptions } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import {
  Grant,
  PolicyStatement,
  Role,
  ServicePrincipal,
  type IGrantable,
} from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  type IFunction,
} from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption, type IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import {
  DOCUMENTS,
  ENVIRONMENT,
  ERRORS,
  RESULT_FOLDERS,
} from '../../lambdas/extract/environment.ts';
import { inboxBucket, resultsBucket, sendEvents } from './buckets.ts';
import { Monitoring } from './monitoring.ts';
import { readerCode } from './reader-code.ts';
import { onCreated } from './result-events.ts';

export interface SitrepProps {
  /**
   * A bucket of yours to read from. It is made to send its events to EventBridge.
   * @default - a bucket is made, closed, encrypted and versioned
   */
  readonly inbox?: IBucket;
  /**
   * Only keys that begin with it are read, such as `news/`.
   * @default - every key
   */
  readonly inboxPrefix?: string;
  /**
   * A bucket of yours for the results, not the inbox; its folders are named for the kinds of result.
   * @default - a bucket is made, closed and encrypted
   */
  readonly results?: IBucket;
  /**
   * Deletes both buckets, and all texts and results in them, together with the stack.
   * @default false - the buckets outlive the stack
   */
  readonly ephemeral?: boolean;
  /**
   * Encrypts both buckets with this key.
   * @default - S3's own keys (SSE-S3)
   */
  readonly encryptionKey?: IKey;
  /**
   * Told of every alarm.
   * @default - alarms are seen in CloudWatch only
   */
  readonly alarmTopic?: ITopic;
  /**
   * A larger upload gets an error record.
   * @default Size of 20 MB (20,000,000 bytes)
   */
  readonly largestUpload?: Size;
  /**
   * How many functions read at the same time, 2 to 1,000.
   * @default 20
   */
  readonly maxConcurrency?: number;
}

/** Long enough for the largest upload; a batch that takes longer hands back what it did not begin. */
const TIMEOUT = Duration.minutes(5);

/**
 * Upload to results: inbox bucket → EventBridge → queue with dead letters → function → results
 * bucket. Every upload ends in exactly one of its results, its error record and the dead letters.
 */
export class Sitrep extends Construct {
  /** Texts go here. */
  readonly inbox: IBucket;
  /** `figures/KEY.csv`, `documents/KEY.json` and their like come out here, by kind. */
  readonly results: IBucket;
  /** Messages that were tried five times in vain, kept for 14 days. */
  readonly deadLetters: IQueue;
  readonly #monitoring: Monitoring;
  /** Null where the results lie in a bucket that is somebody else's. */
  readonly #ownResults: Bucket | null;

  constructor(scope: Construct, id: string, props: SitrepProps = {}) {
    super(scope, id);
    const { ephemeral = false, encryptionKey, alarmTopic, maxConcurrency = 20 } = props;

    // Two buckets, so that nothing the function writes can start it again.
    if (props.inbox !== undefined && props.inbox === props.results) {
      throw new Error('inbox and results are one bucket: what is written would be read again');
    }
    this.inbox = props.inbox ?? inboxBucket(this, 'Inbox', { ephemeral, encryptionKey });
    this.#ownResults = props.results
      ? null
      : resultsBucket(this, 'Results', { ephemeral, encryptionKey });
    this.results = (props.results ?? this.#ownResults)!;
    props.inbox?.enableEventBridgeNotification();
    const deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // AWS asks for six times the function's time-out, lest a message be handed out twice.
      visibilityTimeout: Duration.seconds(6 * TIMEOUT.toSeconds()),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
    });
    this.deadLetters = deadLetters;
    this.#sendUploadsTo(queue, { deadLetterQueue: deadLetters, prefix: props.inboxPrefix });

    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const reader = this.#reader(logGroup, props);
    // No filter here: what a filter does not match is deleted without a trace.
    reader.addEventSource(
      new SqsEventSource(queue, { batchSize: 10, maxConcurrency, reportBatchItemFailures: true }),
    );
    this.#monitoring = new Monitoring(this, 'Monitoring', {
      queue,
      deadLetters,
      reader,
      logGroup,
      topic: alarmTopic,
    });
  }

  /** Lets someone put texts into the inbox. */
  grantUpload(grantee: IGrantable): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: ['s3:PutObject'],
      resourceArns: [this.inbox.arnForObjects('*')],
    });
  }

  /** Lets someone list and read the results, and nothing else. */
  grantRead(grantee: IGrantable): Grant {
    this.results.encryptionKey?.grantDecrypt(grantee);
    return Grant.addToPrincipal({
      grantee,
      actions: ['s3:GetObject'],
      resourceArns: this.#resultArns(),
    }).combine(
      Grant.addToPrincipal({
        grantee,
        actions: ['s3:ListBucket'],
        resourceArns: [this.results.bucketArn],
      }),
    );
  }

  /**
   * Starts a target when a text is read: the event tells of `documents/KEY.json`, which is written
   * last, so that everything else of the text is there (S3's "Object Created" event).
   */
  onResult(id: string, options: OnEventOptions = {}): Rule {
    return this.#onResultIn(DOCUMENTS, id, options);
  }

  /** Starts a target when a text cannot be read: the event tells of `errors/KEY.json`. */
  onUnreadable(id: string, options: OnEventOptions = {}): Rule {
    return this.#onResultIn(ERRORS, id, options);
  }

  /** Uploads that gave their results. */
  metricExtracted(options?: MetricOptions): Metric {
    return this.#monitoring.extracted.with(options ?? {});
  }

  /** Uploads that gave an error record. */
  metricUnreadable(options?: MetricOptions): Metric {
    return this.#monitoring.unreadable.with(options ?? {});
  }

  /** Uploads that were given up, as they wait in the dead letters. */
  metricDeadLetters(options?: MetricOptions): Metric {
    return this.#monitoring.dead.with(options ?? {});
  }

  #onResultIn(folder: string, id: string, options: OnEventOptions): Rule {
    if (this.#ownResults) sendEvents(this.#ownResults);
    else this.results.enableEventBridgeNotification();
    return onCreated(this, id, { bucket: this.results, folder, options });
  }

  #resultArns(): string[] {
    return RESULT_FOLDERS.map((folder) => this.results.arnForObjects(`${folder}*`));
  }

  #sendUploadsTo(
    queue: Queue,
    { deadLetterQueue, prefix }: { deadLetterQueue: Queue; prefix: string | undefined },
  ): void {
    new Rule(this, 'Uploads', {
      description: 'Every object created in the inbox, multipart uploads and copies included',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [this.inbox.bucketName] },
          ...(prefix === undefined ? {} : { object: { key: [{ prefix }] } }),
        },
      },
      targets: [new SqsQueue(queue, { deadLetterQueue })],
    });
  }

  #reader(logGroup: LogGroup, { encryptionKey, largestUpload }: SitrepProps): IFunction {
    const environment: Record<string, string> = {
      [ENVIRONMENT.resultsBucket]: this.results.bucketName,
    };
    if (largestUpload) environment[ENVIRONMENT.mostBytes] = String(largestUpload.toBytes());
    return new LambdaFunction(this, 'Reader', {
      description: 'Reads dates, figures and actors out of one text',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // What a text of 20 MB needs, and the most that a new account may have.
      memorySize: 3008,
      timeout: TIMEOUT,
      role: this.#role(logGroup, encryptionKey),
      environment,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      code: readerCode(),
      handler: 'index.handler',
    });
  }

  /** What the function may do, and nothing beside it. The event source adds its own queue. */
  #role(logGroup: LogGroup, encryptionKey: IKey | undefined): Role {
    const role = new Role(this, 'ReaderRole', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    const allow = (actions: string[], resources: string[]) =>
      role.addToPolicy(new PolicyStatement({ actions, resources }));
    allow(['s3:GetObject', 's3:GetObjectVersion'], [this.inbox.arnForObjects('*')]);
    allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], this.#resultArns());
    // Without it S3 answers 403, not 404, for a result that is not there yet.
    allow(['s3:ListBucket'], [this.results.bucketArn]);
    allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]);
    const keys = [encryptionKey, this.inbox.encryptionKey, this.results.encryptionKey];
    for (const key of new Set(keys)) {
      if (key) allow(['kms:Decrypt', 'kms:GenerateDataKey'], [key.keyArn]);
    }
    return role;
  }
}
