import { Duration, RemovalPolicy, type Size } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, LoggingFormat, Runtime, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption, type IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { join } from 'node:path';
import { ENVIRONMENT, RESULT_FOLDERS } from '../../lambdas/extract/environment.ts';
import { inboxBucket, resultsBucket } from './buckets.ts';
import { BUNDLING, HANDLER_ENTRY, PROJECT_ROOT } from './bundling.ts';
import { Monitoring } from './monitoring.ts';

export interface SitrepProps {
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

  constructor(scope: Construct, id: string, props: SitrepProps = {}) {
    super(scope, id);
    const { ephemeral = false, encryptionKey, alarmTopic, maxConcurrency = 20 } = props;

    // Two buckets, so that nothing the function writes can start it again.
    this.inbox = inboxBucket(this, 'Inbox', { ephemeral, encryptionKey });
    this.results = resultsBucket(this, 'Results', { ephemeral, encryptionKey });
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
    this.#sendUploadsTo(queue, deadLetters);

    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const reader = this.#reader(logGroup, props);
    // No filter here: what a filter does not match is deleted without a trace.
    reader.addEventSource(
      new SqsEventSource(queue, { batchSize: 10, maxConcurrency, reportBatchItemFailures: true }),
    );
    new Monitoring(this, 'Monitoring', { queue, deadLetters, reader, logGroup, topic: alarmTopic });
  }

  #sendUploadsTo(queue: Queue, deadLetterQueue: Queue): void {
    new Rule(this, 'Uploads', {
      description: 'Every object created in the inbox, multipart uploads and copies included',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [this.inbox.bucketName] } },
      },
      targets: [new SqsQueue(queue, { deadLetterQueue })],
    });
  }

  #reader(logGroup: LogGroup, { encryptionKey, largestUpload }: SitrepProps): IFunction {
    const environment: Record<string, string> = {
      [ENVIRONMENT.resultsBucket]: this.results.bucketName,
    };
    if (largestUpload) environment[ENVIRONMENT.mostBytes] = String(largestUpload.toBytes());
    return new NodejsFunction(this, 'Reader', {
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

  /** What the function may do, and nothing beside it. The event source adds its own queue. */
  #role(logGroup: LogGroup, encryptionKey: IKey | undefined): Role {
    const role = new Role(this, 'ReaderRole', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    const allow = (actions: string[], resources: string[]) =>
      role.addToPolicy(new PolicyStatement({ actions, resources }));
    const results = RESULT_FOLDERS.map((folder) => this.results.arnForObjects(`${folder}*`));

    allow(['s3:GetObject', 's3:GetObjectVersion'], [this.inbox.arnForObjects('*')]);
    allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], results);
    // Without it S3 answers 403, not 404, for a result that is not there yet.
    allow(['s3:ListBucket'], [this.results.bucketArn]);
    allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]);
    if (encryptionKey) allow(['kms:Decrypt', 'kms:GenerateDataKey'], [encryptionKey.keyArn]);
    return role;
  }
}
