import { Size, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { beforeAll, describe, expect, it } from 'vitest';
import { Sitrep } from '../../lib/infra/sitrep.ts';
import { newApp, only, property, resources } from './app.ts';

describe('Sitrep with every choice made otherwise', () => {
  let template: Template;

  beforeAll(() => {
    const stack = new Stack(newApp({ bundling: false }), 'Otherwise');
    new Sitrep(stack, 'Sitrep', {
      ephemeral: true,
      encryptionKey: new Key(stack, 'Key'),
      alarmTopic: new Topic(stack, 'Topic'),
      largestUpload: Size.mebibytes(5),
      maxConcurrency: 3,
    });
    template = Template.fromStack(stack);
  });

  it('removes its buckets with all they hold', () => {
    for (const { DeletionPolicy } of resources(template, 'AWS::S3::Bucket').values()) {
      expect(DeletionPolicy).toBe('Delete');
    }
    template.resourceCountIs('Custom::S3AutoDeleteObjects', 2);
  });

  it('encrypts both buckets with the key, and lets the function use that key and no other', () => {
    const [keyId] = [...resources(template, 'AWS::KMS::Key').keys()];
    const keyArn = { 'Fn::GetAtt': [keyId, 'Arn'] };
    for (const bucket of resources(template, 'AWS::S3::Bucket').values()) {
      expect(property(bucket, 'BucketEncryption.ServerSideEncryptionConfiguration')).toEqual([
        {
          BucketKeyEnabled: true,
          ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: keyArn },
        },
      ]);
    }
    expect(property(only(template, 'AWS::IAM::Policy'), 'PolicyDocument.Statement')).toContainEqual(
      {
        Effect: 'Allow',
        Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
        Resource: keyArn,
      },
    );
  });

  it('tells the topic of every alarm', () => {
    const [topicId] = [...resources(template, 'AWS::SNS::Topic').keys()];
    const alarms = [...resources(template, 'AWS::CloudWatch::Alarm').values()];
    expect(alarms).toHaveLength(7);
    for (const alarm of alarms) {
      expect(property(alarm, 'AlarmActions')).toEqual([{ Ref: topicId }]);
    }
  });

  it('takes the limits given', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      ScalingConfig: { MaximumConcurrency: 3 },
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { MOST_BYTES: '5242880' } },
    });
  });
});

describe('Sitrep with a backfill', () => {
  it('has a machine, an alarm on it, and a work bucket whose reports do not stay for ever', () => {
    const stack = new Stack(newApp({ bundling: false }), 'Backfilled');
    const sitrep = new Sitrep(stack, 'Sitrep', { backfill: true, backfillConcurrency: 7 });
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::StepFunctions::StateMachine', 1);
    template.resourceCountIs('AWS::Lambda::Function', 1);
    expect(JSON.stringify(template.toJSON())).not.toMatch(/"Custom::/);
    expect(sitrep.backfillMachine).not.toBeNull();
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ExecutionsFailed',
      Threshold: 1,
    });
    const buckets = resources(template, 'AWS::S3::Bucket');
    const [, work] = [...buckets].find(([id]) => id.includes('Work'))!;
    expect(property(work, 'LifecycleConfiguration.Rules')).toContainEqual({
      ExpirationInDays: 90,
      Prefix: 'backfill/',
      Status: 'Enabled',
    });
  });

  it('has none of it by default', () => {
    const stack = new Stack(newApp({ bundling: false }), 'Plain');
    expect(new Sitrep(stack, 'Sitrep').backfillMachine).toBeNull();
    Template.fromStack(stack).resourceCountIs('AWS::StepFunctions::StateMachine', 0);
  });
});
