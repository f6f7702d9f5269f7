import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate';
import { beforeAll, describe, expect, it } from 'vitest';
import { only, resources, templateOf } from './app.ts';
import type { Template } from 'aws-cdk-lib/assertions';

let policy: object;
let template: Template;

/** The template's references, as names: what is simulated is the policy that is deployed. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== 'object' || value === null) return value;
  const { 'Fn::GetAtt': attribute, 'Fn::Join': join, Ref: ref } = value as Record<string, unknown>;
  if (attribute) {
    const id = (attribute as string[])[0]!;
    if (/Inbox/.test(id)) return 'arn:aws:s3:::inbox';
    if (/Results/.test(id)) return 'arn:aws:s3:::results';
    if (/Queue/.test(id)) return 'arn:aws:sqs:us-east-1:111122223333:queue';
    return 'arn:aws:logs:us-east-1:111122223333:log-group:reader:*';
  }
  if (join) {
    const [separator, parts] = join as [string, unknown[]];
    return parts.map(resolved).join(separator);
  }
  if (ref) return ref === 'AWS::Partition' ? 'aws' : ref;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolved(each)]));
}

beforeAll(() => {
  template = templateOf();
  policy = resolved(only(template, 'AWS::IAM::Policy').Properties['PolicyDocument']) as object;
});

function may(action: string, resource: string): boolean {
  const result = runUnsafeSimulation(
    {
      request: {
        principal: 'arn:aws:iam::111122223333:role/reader',
        action,
        resource: { resource, accountId: '111122223333' },
        contextVariables: {},
      },
      identityPolicies: [{ name: 'role', policy }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  return result === 'Allowed';
}

describe('the role of the function may', () => {
  it.each([
    ['s3:GetObject', 'arn:aws:s3:::inbox/2024/mali.txt'],
    ['s3:ListBucket', 'arn:aws:s3:::inbox'],
    ['s3:PutObject', 'arn:aws:s3:::results/figures/2024/mali.txt.csv'],
    ['s3:PutObject', 'arn:aws:s3:::results/documents/mali.txt.json'],
    ['s3:DeleteObject', 'arn:aws:s3:::results/errors/mali.txt.json'],
    ['sqs:ChangeMessageVisibility', 'arn:aws:sqs:us-east-1:111122223333:queue'],
  ])('%s on %s', (action, resource) => expect(may(action, resource)).toBe(true));
});

describe('the role of the function may not', () => {
  it.each([
    ['read other buckets', 's3:GetObject', 'arn:aws:s3:::other/secret.txt'],
    ['write to the inbox', 's3:PutObject', 'arn:aws:s3:::inbox/mali.txt'],
    ['delete sources', 's3:DeleteObject', 'arn:aws:s3:::inbox/mali.txt'],
    ['delete versions of sources', 's3:DeleteObjectVersion', 'arn:aws:s3:::inbox/mali.txt'],
    ['list other buckets', 's3:ListBucket', 'arn:aws:s3:::other'],
    ['write beside the folders', 's3:PutObject', 'arn:aws:s3:::results/elsewhere/mali.txt'],
    ['change a bucket', 's3:PutBucketPolicy', 'arn:aws:s3:::results'],
    ['delete a bucket', 's3:DeleteBucket', 'arn:aws:s3:::inbox'],
    ['send messages', 'sqs:SendMessage', 'arn:aws:sqs:us-east-1:111122223333:queue'],
    ['use other queues', 'sqs:ReceiveMessage', 'arn:aws:sqs:us-east-1:111122223333:other'],
  ])('%s', (_, action, resource) => expect(may(action, resource)).toBe(false));
});

it('both buckets refuse what does not come by TLS', () => {
  for (const bucketPolicy of resources(template, 'AWS::S3::BucketPolicy').values()) {
    expect(JSON.stringify(bucketPolicy)).toContain('"aws:SecureTransport":"false"');
  }
});
