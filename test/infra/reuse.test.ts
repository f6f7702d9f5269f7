import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { EventBus } from 'aws-cdk-lib/aws-events-targets';
import { EventBus as Bus } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { Sitrep } from '../../lib/infra/sitrep.ts';
import { newApp, property, resources, type Resource } from './app.ts';

const emptyStack = () => new Stack(newApp({ bundling: false }), 'Theirs');
const idOf = (found: Map<string, Resource>, part: string) =>
  [...found.keys()].find((id) => id.includes(part))!;

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
}

describe('Sitrep with buckets that are there already', () => {
  let template: Template;

  beforeAll(() => {
    const stack = emptyStack();
    new Sitrep(stack, 'Sitrep', {
      inbox: Bucket.fromBucketName(stack, 'Archive', 'archive'),
      prefix: 'news/',
      results: new Bucket(stack, 'Facts', { encryptionKey: new Key(stack, 'Key') }),
    });
    template = Template.fromStack(stack);
  });

  it('makes no bucket of its own', () => {
    expect([...resources(template, 'AWS::S3::Bucket').keys()]).toEqual([
      expect.stringContaining('Facts'),
    ]);
  });

  it('has the inbox tell EventBridge, and hears of keys below the prefix only', () => {
    template.hasResourceProperties('Custom::S3BucketNotifications', {
      BucketName: 'archive',
      NotificationConfiguration: { EventBridgeConfiguration: {} },
    });
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        detail: { bucket: { name: ['archive'] }, object: { key: [{ prefix: 'news/' }] } },
      },
    });
  });

  it('lets the function use the key of the results', () => {
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Action: ['kms:Decrypt', 'kms:GenerateDataKey'] }),
        ]),
      },
    });
  });

  it('refuses to write where it reads', () => {
    const stack = emptyStack();
    const both = new Bucket(stack, 'Both');
    expect(() => new Sitrep(stack, 'Sitrep', { inbox: both, results: both })).toThrow(
      'inbox and results are one bucket',
    );
  });
});

describe('Sitrep for other parts of an app', () => {
  it('lets them read results and upload texts, and nothing beside it', () => {
    const stack = emptyStack();
    const sitrep = new Sitrep(stack, 'Sitrep');
    const role = new Role(stack, 'Theirs', {
      assumedBy: new ServicePrincipal('ecs.amazonaws.com'),
    });
    sitrep.grantRead(role);
    sitrep.grantUpload(role);
    const template = Template.fromStack(stack);
    const policies = resources(template, 'AWS::IAM::Policy');
    const theirs = policies.get(idOf(policies, 'Theirs'))!;
    const statements = property(theirs, 'PolicyDocument.Statement') as Statement[];
    expect(statements.flatMap(({ Action }) => Action).sort()).toEqual([
      's3:GetObject',
      's3:ListBucket',
      's3:PutObject',
    ]);
    const read = statements.find(({ Action }) => Action === 's3:GetObject')!;
    expect(JSON.stringify(read.Resource)).toContain('/documents/*');
    expect(JSON.stringify(read.Resource)).not.toContain('"/*"');
  });

  it('tells them when a text was read, and when it could not be', () => {
    const stack = emptyStack();
    const sitrep = new Sitrep(stack, 'Sitrep');
    const target = new EventBus(new Bus(stack, 'Bus'));
    sitrep.onResult('Read', { target });
    sitrep.onUnreadable('Unreadable', { target });
    const template = Template.fromStack(stack);
    const buckets = resources(template, 'AWS::S3::Bucket');
    const results = buckets.get(idOf(buckets, 'Results'))!;
    expect(property(results, 'NotificationConfiguration')).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    for (const prefix of ['documents/', 'errors/']) {
      template.hasResourceProperties('AWS::Events::Rule', {
        EventPattern: {
          source: ['aws.s3'],
          'detail-type': ['Object Created'],
          detail: {
            bucket: { name: [{ Ref: idOf(buckets, 'Results') }] },
            object: { key: [{ prefix }] },
          },
        },
      });
    }
    expect(resources(template, 'AWS::Lambda::Function').size).toBe(1);
  });

  it('stands several times in one stack, each with metrics of its own', () => {
    const stack = emptyStack();
    const [one, other] = [new Sitrep(stack, 'News'), new Sitrep(stack, 'Reports')];
    const services = [one, other].map(
      (sitrep) => sitrep.metricExtracted().dimensions?.['service'] as string,
    );
    expect(new Set(services).size).toBe(2);
    expect(one.metricUnreadable().metricName).toBe('Unreadable');
    expect(one.metricDeadLetters().metricName).toBe('ApproximateNumberOfMessagesVisible');
    const template = Template.fromStack(stack);
    expect(resources(template, 'AWS::S3::Bucket').size).toBe(4);
    for (const type of ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::Lambda::Function']) {
      for (const resource of resources(template, type).values()) {
        expect(resource.Properties).not.toHaveProperty(`${type.split('::')[2]!}Name`);
      }
    }
  });
});
