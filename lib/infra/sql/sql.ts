import { Duration, Names, Size, Stack } from 'aws-cdk-lib';
import { CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { SfnStateMachine } from 'aws-cdk-lib/aws-events-targets';
import { CfnDatabase } from 'aws-cdk-lib/aws-glue';
import {
  Grant,
  PolicyStatement,
  Role,
  ServicePrincipal,
  type IGrantable,
} from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { DOCUMENTS, ENVIRONMENT } from '../../../lambdas/extract/environment.ts';
import type { TableName } from '../../../lambdas/stage/columns.ts';
import { WORK } from '../buckets.ts';
import { stateMachine } from '../machine.ts';
import { readerCode } from '../reader-code.ts';
import { declareTables } from './catalogue.ts';
import { COMPACTION_MAP, compactionStates } from './states.ts';
import { storedTable } from './statements.ts';

/** @internal The construct makes it; nobody else does. */
export interface SqlProps {
  readonly results: IBucket;
  readonly work: IBucket;
  readonly logGroup: ILogGroup;
  readonly tables: readonly TableName[];
  readonly largestScan: Size;
  readonly tracing: boolean;
}

type Allow = readonly (readonly [actions: readonly string[], resources: readonly string[]])[];

/** The hour in which most of the world's newsrooms that write English are quiet. */
const NIGHTLY = Schedule.cron({ hour: '2', minute: '0' });

/** What is read, as tables for Athena; new every night. */
export class Sql extends Construct {
  readonly databaseName: string;
  readonly workgroupName: string;
  /** Brings the tables up to date; it runs every night, and whenever somebody starts it. */
  readonly machine: IStateMachine;
  readonly #props: SqlProps;

  /** @internal */
  constructor(scope: Construct, id: string, props: SqlProps) {
    super(scope, id);
    this.#props = props;
    const { results, work, tables } = props;
    const name = Names.uniqueResourceName(this, { separator: '_', maxLength: 100 }).toLowerCase();
    this.databaseName = name;
    this.workgroupName = name;
    const catalogId = Stack.of(this).account;
    const database = new CfnDatabase(this, 'Database', { catalogId, databaseInput: { name } });
    declareTables(this, {
      ...{ catalogId, database, databaseName: name, tables },
      results: `s3://${results.bucketName}`,
      staging: `s3://${work.bucketName}/${WORK.staging}`,
    });
    const workgroup = this.#workgroup();
    this.machine = this.#compaction(workgroup);
    new Rule(this, 'Nightly', {
      description: 'Brings the tables for SQL up to date',
      schedule: NIGHTLY,
      targets: [new SfnStateMachine(this.machine, { maxEventAge: Duration.hours(2) })],
    });
  }

  /** Lets someone ask the tables and the views, in the workgroup and within its limit. */
  grantQuery(grantee: IGrantable): Grant {
    const { work, results, tables } = this.#props;
    for (const key of new Set([work.encryptionKey, results.encryptionKey]))
      key?.grantDecrypt(grantee);
    work.encryptionKey?.grantEncrypt(grantee);
    const folders = tables.map((table) => results.arnForObjects(`${table}/*`));
    const allow: Allow = [
      [
        [
          'athena:StartQueryExecution',
          'athena:GetQueryExecution',
          'athena:GetQueryResults',
          'athena:StopQueryExecution',
          'athena:GetWorkGroup',
        ],
        [this.#arn('athena', `workgroup/${this.workgroupName}`)],
      ],
      [['glue:GetDatabase', 'glue:GetTable', 'glue:GetTables'], this.#catalogue],
      [
        ['s3:ListBucket', 's3:GetBucketLocation'],
        [work.bucketArn, results.bucketArn],
      ],
      [['s3:GetObject'], [work.arnForObjects(`${WORK.tables}/*`), ...folders]],
      [['s3:GetObject', 's3:PutObject'], [work.arnForObjects(`${WORK.answers}/*`)]],
    ];
    return allow
      .map(([actions, resourceArns]) =>
        Grant.addToPrincipal({ grantee, actions: [...actions], resourceArns: [...resourceArns] }),
      )
      .reduce((all, one) => all.combine(one));
  }

  #workgroup(): CfnWorkGroup {
    const { work, largestScan } = this.#props;
    const { encryptionKey: key } = work;
    return new CfnWorkGroup(this, 'Workgroup', {
      name: this.workgroupName,
      description: 'Questions to the tables of Sitrep',
      // Queries of the past would keep the stack from being removed.
      recursiveDeleteOption: true,
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        bytesScannedCutoffPerQuery: largestScan.toBytes(),
        publishCloudWatchMetricsEnabled: true,
        engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
        resultConfiguration: {
          outputLocation: `s3://${work.bucketName}/${WORK.answers}/`,
          encryptionConfiguration: key
            ? { encryptionOption: 'SSE_KMS', kmsKey: key.keyArn }
            : { encryptionOption: 'SSE_S3' },
        },
      },
    });
  }

  #compaction(workgroup: CfnWorkGroup): IStateMachine {
    const { results, work, tables, tracing } = this.#props;
    const stager = this.#stager();
    const machine = stateMachine(this, 'Compaction', {
      comment:
        'Brings what was committed since the last run into the tables, and takes out what is gone',
      definition: compactionStates({
        results: results.bucketName,
        work: work.bucketName,
        stagingFolder: WORK.staging,
        tablesFolder: WORK.tables,
        stagerArn: stager.functionArn,
        workgroup: this.workgroupName,
        database: this.databaseName,
        tables,
        // Of other columns it would speak of other tables.
        sinceKey: `${WORK.tables}/since/${tables.map(storedTable).join('-')}`,
      }),
      map: COMPACTION_MAP,
      allow: this.#compactionMay(stager.functionArn),
      tracing,
    });
    machine.node.addDependency(workgroup);
    return machine;
  }

  #compactionMay(stagerArn: string): Allow {
    const { results, work } = this.#props;
    const [tables, answers, staging] = [WORK.tables, WORK.answers, WORK.staging].map((folder) =>
      work.arnForObjects(`${folder}/*`),
    );
    return [
      [['s3:ListBucket'], [results.bucketArn]],
      [['s3:ListBucket', 's3:GetBucketLocation'], [work.bucketArn]],
      [
        ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
        [tables!, answers!, staging!],
      ],
      // What the tables no longer hold goes from the bucket, and nothing else.
      [['s3:DeleteObject'], [tables!]],
      [['lambda:InvokeFunction'], [stagerArn]],
      [
        ['athena:StartQueryExecution', 'athena:GetQueryExecution', 'athena:StopQueryExecution'],
        [this.#arn('athena', `workgroup/${this.workgroupName}`)],
      ],
      [
        [
          'glue:GetDatabase',
          'glue:GetTable',
          'glue:GetTables',
          'glue:CreateTable',
          'glue:UpdateTable',
        ],
        this.#catalogue,
      ],
      ...this.#keys,
    ];
  }

  #stager(): LambdaFunction {
    const { results, work, logGroup, tables, tracing } = this.#props;
    const role = new Role(this, 'StagerRole', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    const folders = [DOCUMENTS, ...tables.map((table) => `${table}/`)];
    const allow: Allow = [
      [['s3:GetObject'], folders.map((folder) => results.arnForObjects(`${folder}*`))],
      // Without it S3 answers 403 for what is not there.
      [['s3:ListBucket'], [results.bucketArn]],
      [['s3:PutObject', 's3:AbortMultipartUpload'], [work.arnForObjects(`${WORK.staging}/*`)]],
      [['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]],
      ...this.#keys,
    ];
    for (const [actions, resources] of allow) {
      role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
    }
    return new LambdaFunction(this, 'Stager', {
      description: 'Brings what was read on its way into the tables for SQL',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1769,
      // A table of JSON lines lies on the disk once, while its rows are read.
      ephemeralStorageSize: Size.gibibytes(10),
      timeout: Duration.minutes(15),
      role,
      environment: { [ENVIRONMENT.resultsBucket]: results.bucketName },
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      code: readerCode(),
      handler: 'index.stage',
    });
  }

  get #keys(): Allow {
    const { results, work } = this.#props;
    const keys = new Set([results.encryptionKey, work.encryptionKey].flatMap((key) => key ?? []));
    if (keys.size === 0) return [];
    return [[['kms:Decrypt', 'kms:GenerateDataKey'], [...keys].map(({ keyArn }) => keyArn)]];
  }

  get #catalogue(): readonly string[] {
    const { databaseName } = this;
    const resources = ['catalog', `database/${databaseName}`, `table/${databaseName}/*`];
    return resources.map((resource) => this.#arn('glue', resource));
  }

  #arn(service: string, resource: string): string {
    const { partition, region, account } = Stack.of(this);
    return `arn:${partition}:${service}:${region}:${account}:${resource}`;
  }
}
