import { Duration, Names, RemovalPolicy, Size } from 'aws-cdk-lib';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, type OnEventOptions } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
  type IFunction,
} from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, RetentionDays, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { Subscription, SubscriptionProtocol, Topic, type ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption, type IQueue } from 'aws-cdk-lib/aws-sqs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import {
  DOCUMENTS,
  ENVIRONMENT,
  ERRORS,
  FILE_KINDS,
  RESULT_FOLDERS,
} from '../../lambdas/extract/environment.ts';
import { TABLE_NAMES } from '../../lambdas/stage/columns.ts';
import { Backfill } from './backfill.ts';
import { inboxBucket, resultsBucket, sendEvents, workBucket } from './buckets.ts';
import { Monitoring } from './monitoring.ts';
import type { SitrepProps } from './props.ts';
import { readerCode } from './reader-code.ts';
import { readerRole } from './reader-role.ts';
import { onCreated } from './result-events.ts';
import { Sql } from './sql/sql.ts';

export type { SitrepProps } from './props.ts';

/** What a file of JSON lines of 200 MB may need; a batch that takes longer hands back what it did not begin. */
const TIMEOUT = Duration.minutes(15);

/** SQS keeps nothing longer. The clock of the dead letters runs from the first send. */
const KEPT = Duration.days(14);

/**
 * Upload to results: inbox bucket → EventBridge → queue with dead letters → function → results
 * bucket. Every upload ends in exactly one of its results, its error record and the dead letters.
 */
export class Sitrep extends Construct {
  /** Texts go here. */
  readonly inbox: IBucket;
  /** `figures/KEY.csv`, `documents/KEY.json` and their like come out here, by kind. */
  readonly results: IBucket;
  /** Where uploads wait. */
  readonly queue: IQueue;
  /** Messages that were tried five times in vain, kept for 14 days. */
  readonly deadLetters: IQueue;
  /** Told of every alarm. */
  readonly alarms: ITopic;
  /** Has everything read that lies in the inbox; null without the prop `backfill`. */
  readonly backfillMachine: IStateMachine | null;
  /** The tables for Athena; null without the prop `sql`. */
  readonly sql: Sql | null;
  readonly #monitoring: Monitoring;
  readonly #ownResults: Bucket | null;

  constructor(scope: Construct, id: string, props: SitrepProps = {}) {
    super(scope, id);
    const { ephemeral = false, encryptionKey, maxConcurrency = 20, timeout = TIMEOUT } = props;

    // Two buckets, so that nothing the function writes can start it again.
    if (props.inbox !== undefined && props.inbox === props.results) {
      throw new Error('inbox and results are one bucket: what is written would be read again');
    }
    this.inbox =
      props.inbox ??
      inboxBucket(this, 'Inbox', { ephemeral, encryptionKey, expireTexts: props.expireTexts });
    this.#ownResults =
      props.results === undefined
        ? resultsBucket(this, 'Results', { ephemeral, encryptionKey })
        : null;
    this.results = props.results ?? this.#ownResults!;
    props.inbox?.enableEventBridgeNotification();
    const deadLetters = this.#queue('DeadLetters');
    const queue = this.#queue('Queue', {
      // AWS asks for six times the function's time-out, lest a message be handed out twice.
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
    });
    this.queue = queue;
    this.deadLetters = deadLetters;
    this.#sendUploadsTo(queue, deadLetters, props.prefix);

    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.logRetention ?? RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const reader = this.#reader(logGroup, { ...props, timeout });
    // No filter here: what a filter does not match is deleted without a trace.
    reader.addEventSource(
      new SqsEventSource(queue, { batchSize: 10, maxConcurrency, reportBatchItemFailures: true }),
    );
    this.alarms = props.alarmTopic ?? this.#topic(props.alarmEmail);
    const { alarms: topic } = this;
    this.#monitoring = new Monitoring(this, 'Monitoring', {
      queue,
      deadLetters,
      reader,
      topic,
      service: this.#service,
    });
    const needsWork = props.backfill === true || props.sql === true;
    const work = needsWork ? workBucket(this, 'Work', { ephemeral, encryptionKey }) : null;
    this.backfillMachine =
      props.backfill && work ? this.#backfill({ work, reader, ...props }) : null;
    this.sql = props.sql && work ? this.#sql({ work, logGroup, ...props }) : null;
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
      resourceArns: RESULT_FOLDERS.map((folder) => this.results.arnForObjects(`${folder}*`)),
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

  /** Texts that gave their results. */
  metricExtracted(options?: MetricOptions): Metric {
    return this.#monitoring.extracted.with(options ?? {});
  }

  /** Texts that can never be read, bad lines included. */
  metricUnreadable(options?: MetricOptions): Metric {
    return this.#monitoring.unreadable.with(options ?? {});
  }

  /** Uploads that were given up, as they wait in the dead letters. */
  metricDeadLetters(options?: MetricOptions): Metric {
    return this.#monitoring.dead.with(options ?? {});
  }

  #onResultIn(folder: string, id: string, options: OnEventOptions): Rule {
    if (this.#ownResults !== null) sendEvents(this.#ownResults);
    else this.results.enableEventBridgeNotification();
    return onCreated(this, id, { bucket: this.results, folder, options });
  }

  /** The dimension of the metrics: pipelines of one stack, and stacks of one account, are told apart. */
  get #service(): string {
    return Names.uniqueResourceName(this, { separator: '-', maxLength: 128 });
  }

  #queue(id: string, more: ConstructorParameters<typeof Queue>[2] = {}): Queue {
    return new Queue(this, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: KEPT,
      ...more,
    });
  }

  #sendUploadsTo(queue: Queue, deadLetterQueue: Queue, prefix: string | undefined): void {
    const key = prefix === undefined ? {} : { object: { key: [{ prefix }] } };
    new Rule(this, 'Uploads', {
      description:
        'Every object created in the inbox or deleted by somebody; what a lifecycle rule deletes is kept',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created', 'Object Deleted'],
        detail: {
          bucket: { name: [this.inbox.bucketName] },
          reason: [{ 'anything-but': ['Lifecycle Expiration'] }],
          ...key,
        },
      },
      targets: [new SqsQueue(queue, { deadLetterQueue })],
    });
  }

  #reader(logGroup: ILogGroup, props: SitrepProps & { readonly timeout: Duration }): IFunction {
    const { encryptionKey, prefix = '', memorySize = 3008, timeout, tracing } = props;
    const { inbox, results } = this;
    return new LambdaFunction(this, 'Reader', {
      description: 'Reads dates, figures and actors out of one text',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize,
      timeout,
      role: readerRole(this, 'ReaderRole', { inbox, results, logGroup, prefix, encryptionKey }),
      environment: this.#environment(props),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      code: readerCode(),
      handler: 'index.handler',
    });
  }

  #environment(props: SitrepProps): Record<string, string> {
    const { largestUpload, files, byteOrderMark, keepResultsOfDeleted, expireTexts } = props;
    const environment: Record<string, string> = {
      [ENVIRONMENT.resultsBucket]: this.results.bucketName,
      [ENVIRONMENT.queueUrl]: this.queue.queueUrl,
      POWERTOOLS_SERVICE_NAME: this.#service,
    };
    if (largestUpload) environment[ENVIRONMENT.mostBytes] = String(largestUpload.toBytes());
    if (files) environment[ENVIRONMENT.files] = files.join(',');
    if (byteOrderMark) environment[ENVIRONMENT.byteOrderMark] = 'true';
    if (keepResultsOfDeleted || expireTexts) environment[ENVIRONMENT.deletedSources] = 'keep';
    return environment;
  }

  #backfill(props: SitrepProps & { readonly work: IBucket; readonly reader: IFunction }) {
    const { inbox, queue } = this;
    const { work, reader, prefix = '', backfillConcurrency = 20, tracing = false } = props;
    const maxConcurrency = backfillConcurrency;
    const machine = new Backfill(this, 'Backfill', {
      ...{ inbox, queue, work, reader, prefix, maxConcurrency, tracing },
    }).machine;
    this.#monitoring.watch('Backfill', machine, 'A backfill ended early.');
    return machine;
  }

  #sql(props: SitrepProps & { readonly work: IBucket; readonly logGroup: ILogGroup }): Sql {
    const { work, logGroup, files = FILE_KINDS, largestScan, tracing = false } = props;
    const tables = TABLE_NAMES.filter((table) => files.includes(table));
    if (tables.length === 0) throw new Error('sql wants a table among files');
    const sql = new Sql(this, 'Sql', {
      ...{ results: this.results, work, logGroup, tables, tracing },
      largestScan: largestScan ?? Size.gibibytes(100),
    });
    this.#monitoring.watch(
      'Compaction',
      sql.machine,
      'The tables for SQL were not brought up to date.',
    );
    return sql;
  }

  #topic(email: string | undefined): ITopic {
    const topic = new Topic(this, 'Alarms', { enforceSSL: true, displayName: 'Sitrep alarms' });
    if (email !== undefined) {
      new Subscription(this, 'AlarmMail', {
        topic,
        protocol: SubscriptionProtocol.EMAIL,
        endpoint: email,
      });
    }
    return topic;
  }
}
