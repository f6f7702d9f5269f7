import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { only, property, resources, templateOf, type Resource } from './app.ts';

let template: Template;
let inbox: Resource;
let results: Resource;
let inboxId = '';
let resultsId = '';

beforeAll(() => {
  template = templateOf();
  const buckets = [...resources(template, 'AWS::S3::Bucket')];
  [inboxId, inbox] = buckets.find(([id]) => id.includes('Inbox'))!;
  [resultsId, results] = buckets.find(([id]) => id.includes('Results'))!;
});

const queueNamed = (part: string) =>
  [...resources(template, 'AWS::SQS::Queue')].find(([id]) => id.includes(part))!;

describe('the way of an upload', () => {
  it('tells EventBridge of each object, without a function of its own to set that up', () => {
    expect(property(inbox, 'NotificationConfiguration')).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    expect(resources(template, 'AWS::Lambda::Function').size).toBe(1);
    expect(
      Object.values(template.toJSON()['Resources'] as Record<string, Resource>).filter(
        ({ Type }) => Type.startsWith('Custom::') || Type === 'AWS::CloudFormation::CustomResource',
      ),
    ).toEqual([]);
  });

  it('takes every object created in the inbox or deleted by somebody, and of no other bucket', () => {
    expect(property(only(template, 'AWS::Events::Rule'), 'EventPattern')).toEqual({
      source: ['aws.s3'],
      'detail-type': ['Object Created', 'Object Deleted'],
      detail: {
        bucket: { name: [{ Ref: inboxId }] },
        reason: [{ 'anything-but': ['Lifecycle Expiration'] }],
      },
    });
  });

  it('never starts from the results bucket', () => {
    expect(property(results, 'NotificationConfiguration')).toBeUndefined();
    expect(JSON.stringify(only(template, 'AWS::Events::Rule'))).not.toContain(resultsId);
  });

  it('ends in the dead letters even when EventBridge cannot reach the queue', () => {
    const [queueId] = queueNamed('Queue');
    const [deadId] = queueNamed('DeadLetters');
    expect(property(only(template, 'AWS::Events::Rule'), 'Targets')).toEqual([
      expect.objectContaining({
        Arn: { 'Fn::GetAtt': [queueId, 'Arn'] },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [deadId, 'Arn'] } },
      }),
    ]);
  });

  it('is tried five times, then kept for 14 days', () => {
    const [, queue] = queueNamed('Queue');
    const [deadId, dead] = queueNamed('DeadLetters');
    expect(property(queue, 'RedrivePolicy')).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': [deadId, 'Arn'] },
      maxReceiveCount: 5,
    });
    expect(property(dead, 'MessageRetentionPeriod')).toBe(14 * 24 * 60 * 60);
  });

  it('hides a message for six times as long as the function may run', () => {
    const timeout = Number(property(only(template, 'AWS::Lambda::Function'), 'Timeout'));
    const [, queue] = queueNamed('Queue');
    expect(timeout).toBeGreaterThan(0);
    expect(property(queue, 'VisibilityTimeout')).toBeGreaterThanOrEqual(6 * timeout);
  });

  it('goes in batches of ten that may fail in part, at most twenty at a time, unfiltered', () => {
    const mapping = only(template, 'AWS::Lambda::EventSourceMapping');
    expect(mapping.Properties).toMatchObject({
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 20 },
    });
    expect(property(mapping, 'FilterCriteria')).toBeUndefined();
  });

  it('runs on Node 24 and arm64', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Environment: { Variables: { RESULTS_BUCKET: { Ref: resultsId } } },
    });
  });
});

describe.each([
  ['inbox', () => inbox, () => inboxId],
  ['results', () => results, () => resultsId],
])('the %s bucket', (_, bucket, id) => {
  it('is closed to the public', () => {
    expect(property(bucket(), 'PublicAccessBlockConfiguration')).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
  });

  it('belongs to its account, ACLs off', () => {
    expect(property(bucket(), 'OwnershipControls.Rules')).toEqual([
      { ObjectOwnership: 'BucketOwnerEnforced' },
    ]);
  });

  it('is encrypted', () => {
    expect(property(bucket(), 'BucketEncryption.ServerSideEncryptionConfiguration')).toEqual([
      { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
    ]);
  });

  it('refuses anything but TLS 1.2 and later', () => {
    const deny = (condition: object) =>
      Match.objectLike({ Effect: 'Deny', Action: 's3:*', Condition: condition });
    for (const condition of [
      { Bool: { 'aws:SecureTransport': 'false' } },
      { NumericLessThan: { 's3:TlsVersion': 1.2 } },
    ]) {
      template.hasResourceProperties('AWS::S3::BucketPolicy', {
        Bucket: { Ref: id() },
        PolicyDocument: { Statement: Match.arrayWith([deny(condition)]) },
      });
    }
  });

  it('drops uploads that were never finished after a day', () => {
    expect(property(bucket(), 'LifecycleConfiguration.Rules')).toContainEqual({
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
      Status: 'Enabled',
    });
  });

  it('outlives the stack', () => {
    expect([bucket().DeletionPolicy, bucket().UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  });

  it('has no name that could be taken', () => {
    expect(property(bucket(), 'BucketName')).toBeUndefined();
  });
});

it('the inbox keeps earlier versions, for 30 days', () => {
  expect(property(inbox, 'VersioningConfiguration')).toEqual({ Status: 'Enabled' });
  expect(property(inbox, 'LifecycleConfiguration.Rules')).toContainEqual(
    expect.objectContaining({ NoncurrentVersionExpiration: { NoncurrentDays: 30 } }),
  );
});

describe.each(['PipelineQueue', 'DeadLetters'])('the queue %s', (name) => {
  it('is encrypted and takes TLS only', () => {
    const [id, queue] = queueNamed(name);
    expect(property(queue, 'SqsManagedSseEnabled')).toBe(true);
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      Queues: [{ Ref: id }],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 'sqs:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });

  it('takes messages from our rule alone', () => {
    const [id] = queueNamed(name);
    const policy = [...resources(template, 'AWS::SQS::QueuePolicy').values()].find(
      (each) => property(each, 'Queues.0.Ref') === id,
    )!;
    const allowed = (property(policy, 'PolicyDocument.Statement') as Statement[]).filter(
      ({ Effect }) => Effect === 'Allow',
    );
    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({
      Principal: { Service: 'events.amazonaws.com' },
      Condition: { ArnEquals: { 'aws:SourceArn': expect.anything() as object } },
    });
  });
});

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
}

describe('the role of the function', () => {
  /** Every allowed action with the resource it is allowed on, as text. */
  const grants = () => {
    const policy = only(template, 'AWS::IAM::Policy');
    const statements = property(policy, 'PolicyDocument.Statement') as Statement[];
    return statements.flatMap(({ Action, Resource }) =>
      [Action]
        .flat()
        .flatMap((action) =>
          [Resource].flat().map((resource) => ({ action, resource: JSON.stringify(resource) })),
        ),
    );
  };
  const actionsOn = (id: string) =>
    grants()
      .filter(({ resource }) => resource.includes(id))
      .map(({ action, resource }) =>
        `${action} ${resource.match(/\/[a-z]*\/?\*/)?.[0] ?? ''}`.trim(),
      )
      .sort();

  it('reads and lists the inbox and can neither write nor delete there', () => {
    expect(actionsOn(inboxId)).toEqual([
      's3:GetObject /*',
      's3:GetObjectVersion /*',
      's3:ListBucket',
    ]);
  });

  it('keeps to its folders of the results bucket', () => {
    const folders = ['actors', 'dates', 'documents', 'errors', 'figures', 'places', 'reports'];
    const actions = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:PutObject'];
    const granted = actions.flatMap((action) => folders.map((folder) => `${action} /${folder}/*`));
    expect(actionsOn(resultsId)).toEqual(['s3:ListBucket', ...granted].sort());
  });

  it('may else only take from its queue and write its log', () => {
    const [queueId] = queueNamed('Queue');
    const [logId] = [...resources(template, 'AWS::Logs::LogGroup').keys()];
    expect(actionsOn(queueId)).toEqual([
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:ReceiveMessage',
    ]);
    expect(actionsOn(logId!)).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    expect(grants()).toHaveLength(2 + 28 + 2 + 5 + 2);
  });

  it('has no action by wildcard and no policy that AWS manages', () => {
    expect(grants().filter(({ action }) => action.includes('*'))).toEqual([]);
    expect(grants().filter(({ resource }) => resource === '"*"')).toEqual([]);
    expect(property(only(template, 'AWS::IAM::Role'), 'ManagedPolicyArns')).toBeUndefined();
    expect(property(only(template, 'AWS::IAM::Role'), 'Policies')).toBeUndefined();
  });
});

describe('who looks after it', () => {
  it('finds JSON logs of the last 30 days', () => {
    expect(property(only(template, 'AWS::Logs::LogGroup'), 'RetentionInDays')).toBe(30);
    const [logId] = [...resources(template, 'AWS::Logs::LogGroup').keys()];
    expect(property(only(template, 'AWS::Lambda::Function'), 'LoggingConfig')).toMatchObject({
      LogFormat: 'JSON',
      LogGroup: { Ref: logId },
    });
  });

  it.each([
    ['dead letters', { MetricName: 'ApproximateNumberOfMessagesVisible', Threshold: 1 }],
    ['old messages', { MetricName: 'ApproximateAgeOfOldestMessage', Threshold: 3600 }],
    ['errors', { MetricName: 'Errors', Threshold: 1 }],
    ['throttles', { MetricName: 'Throttles', Threshold: 1 }],
    ['faults of the engine', { Namespace: 'Sitrep', MetricName: 'Failed', Threshold: 1 }],
    ['many new tries', { Namespace: 'Sitrep', MetricName: 'Retried', Threshold: 25 }],
    ['many replacements', { Namespace: 'Sitrep', MetricName: 'Superseded', Threshold: 100 }],
  ])('is alarmed by %s, and by no silence', (_, properties) => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      ...properties,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    });
  });

  it('is told by a topic that takes TLS only', () => {
    const topics = [...resources(template, 'AWS::SNS::Topic').keys()];
    expect(topics).toHaveLength(1);
    for (const alarm of resources(template, 'AWS::CloudWatch::Alarm').values()) {
      expect(property(alarm, 'AlarmActions')).toEqual([{ Ref: topics[0] }]);
    }
    expect(JSON.stringify(only(template, 'AWS::SNS::TopicPolicy'))).toContain('SecureTransport');
  });

  it('has one dashboard, which counts what could not be read', () => {
    const board = JSON.stringify(only(template, 'AWS::CloudWatch::Dashboard'));
    expect(board).toContain('Unreadable');
    expect(board).toContain('SecondsToResult');
  });

  it('is told the bucket names and what to type', () => {
    const said = (name: string) => {
      const [output] = Object.values(template.findOutputs(name));
      return JSON.stringify((output as { Value: unknown }).Value);
    };
    expect(said('InboxBucket')).toBe(JSON.stringify({ Ref: inboxId }));
    expect(said('ResultsBucket')).toBe(JSON.stringify({ Ref: resultsId }));
    expect(said('Upload')).toContain('aws s3 cp report.txt s3://');
    expect(said('Upload')).toContain(inboxId);
    expect(said('Download')).toContain('aws s3 sync s3://');
    expect(said('Download')).toContain(resultsId);
  });
});
