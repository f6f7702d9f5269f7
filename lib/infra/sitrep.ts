import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Subscription, SubscriptionProtocol, Topic, type ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption, type IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { join } from 'node:path';
import { ENVIRONMENT } from '../../lambdas/extract/environment.ts';
import { inboxBucket, resultsBucket } from './buckets.ts';
import { BUNDLING, HANDLER_ENTRY, PROJECT_ROOT } from './bundling.ts';
import { Monitoring } from './monitoring.ts';
import type { SitrepProps } from './props.ts';
import { readerRole } from './reader-role.ts';

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

  constructor(scope: Construct, id: string, props: SitrepProps = {}) {
    super(scope, id);
    const { ephemeral = false, encryptionKey, maxConcurrency = 20, timeout = TIMEOUT } = props;

    // Two buckets, so that nothing the function writes can start it again.
    this.inbox =
      props.inbox ??
      inboxBucket(this, 'Inbox', { ephemeral, encryptionKey, expireTexts: props.expireTexts });
    this.results = props.results ?? resultsBucket(this, 'Results', { ephemeral, encryptionKey });
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
    new Monitoring(this, 'Monitoring', {
      queue,
      deadLetters,
      reader,
      topic,
      service: this.#service,
    });
  }

  /** The dimension of the metrics: two stacks in one account are told apart. */
  get #service(): string {
    return Stack.of(this).stackName;
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

  #reader(
    logGroup: ILogGroup,
    props: SitrepProps & { readonly timeout: Duration },
  ): NodejsFunction {
    const { encryptionKey, prefix = '', memorySize = 3008, timeout, tracing } = props;
    const { inbox, results } = this;
    return new NodejsFunction(this, 'Reader', {
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
      entry: HANDLER_ENTRY,
      projectRoot: PROJECT_ROOT,
      depsLockFilePath: join(PROJECT_ROOT, 'package-lock.json'),
      bundling: {
        format: OutputFormat.ESM,
        target: BUNDLING.target,
        minify: BUNDLING.minify,
        logLevel: LogLevel.WARNING,
        mainFields: [...BUNDLING.mainFields],
        // The SDK inside, in the version that the tests run with.
        externalModules: [],
        bundleAwsSDK: true,
      },
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
