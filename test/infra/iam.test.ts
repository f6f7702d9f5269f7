import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { only, property, resources, templateOf } from './app.ts';
import { may as mayWith, policiesOf } from './simulate.ts';

let template: Template;
const may = (action: string, resource: string, role = 'ReaderRole') =>
  mayWith(policiesOf(template, role), action, resource);

beforeAll(() => {
  template = templateOf({ backfill: true, sql: true });
});

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

const MACHINE = 'arn:aws:states:us-east-1:111122223333:stateMachine:backfill';
const CHILD = 'arn:aws:states:us-east-1:111122223333:execution:backfill/Texts:1';

describe('the state machine of the backfill may', () => {
  it.each([
    ['s3:ListBucket', 'arn:aws:s3:::inbox'],
    ['lambda:InvokeFunction', 'arn:aws:lambda:us-east-1:111122223333:function:reader'],
    ['sqs:SendMessage', 'arn:aws:sqs:us-east-1:111122223333:queue'],
    ['s3:PutObject', 'arn:aws:s3:::work/backfill/run/manifest.json'],
    ['states:StartExecution', MACHINE],
    ['states:RedriveExecution', CHILD],
  ])('%s on %s', (action, resource) => expect(may(action, resource, 'Backfill')).toBe(true));
});

describe('the state machine of the backfill may not', () => {
  it.each([
    ['read texts', 's3:GetObject', 'arn:aws:s3:::inbox/mali.txt'],
    ['read results', 's3:GetObject', 'arn:aws:s3:::results/documents/mali.txt.json'],
    ['write results', 's3:PutObject', 'arn:aws:s3:::results/documents/mali.txt.json'],
    ['receive messages', 'sqs:ReceiveMessage', 'arn:aws:sqs:us-east-1:111122223333:queue'],
    ['write beside its folder', 's3:PutObject', 'arn:aws:s3:::work/tables/x'],
    ['start other machines', 'states:StartExecution', `${MACHINE}2`],
    [
      'call other functions',
      'lambda:InvokeFunction',
      'arn:aws:lambda:us-east-1:111122223333:function:other',
    ],
  ])('%s', (_, action, resource) => expect(may(action, resource, 'Backfill')).toBe(false));
});

const GLUE = 'arn:aws:glue:us-east-1:111122223333';
const databaseName = () =>
  String(property(only(template, 'AWS::Glue::Database'), 'DatabaseInput.Name'));

describe('the state machine of the tables for SQL may', () => {
  it.each([
    ['s3:ListBucket', 'arn:aws:s3:::results'],
    ['s3:PutObject', 'arn:aws:s3:::work/tables/figures_1/data/x.parquet'],
    ['s3:DeleteObject', 'arn:aws:s3:::work/tables/figures_1/data/x.parquet'],
    ['glue:UpdateTable', `${GLUE}:table/DATABASE/figures`],
    ['athena:StartQueryExecution', 'arn:aws:athena:us-east-1:111122223333:workgroup/DATABASE'],
  ])('%s on %s', (action, resource) =>
    expect(may(action, resource.replace('DATABASE', databaseName()), 'CompactionRole')).toBe(true),
  );
});

describe('the state machine of the tables for SQL may not', () => {
  it.each([
    ['read results by itself', 's3:GetObject', 'arn:aws:s3:::results/figures/mali.txt.csv'],
    ['delete results', 's3:DeleteObject', 'arn:aws:s3:::results/figures/mali.txt.csv'],
    ['read texts', 's3:GetObject', 'arn:aws:s3:::inbox/mali.txt'],
    [
      'delete what others keep in the work bucket',
      's3:DeleteObject',
      'arn:aws:s3:::work/backfill/x',
    ],
    ['change other tables', 'glue:UpdateTable', `${GLUE}:table/other/figures`],
    ['delete tables', 'glue:DeleteTable', `${GLUE}:table/DATABASE/figures`],
    [
      'ask in other workgroups',
      'athena:StartQueryExecution',
      'arn:aws:athena:us-east-1:111122223333:workgroup/primary',
    ],
  ])('%s', (_, action, resource) =>
    expect(may(action, resource.replace('DATABASE', databaseName()), 'CompactionRole')).toBe(false),
  );
});

describe('the function that stages rows', () => {
  it('reads documents and tables, and writes to its folder', () => {
    expect(may('s3:GetObject', 'arn:aws:s3:::results/documents/a.json', 'StagerRole')).toBe(true);
    expect(may('s3:PutObject', 'arn:aws:s3:::work/staging/figures/x', 'StagerRole')).toBe(true);
  });

  it.each([
    ['s3:GetObject', 'arn:aws:s3:::inbox/mali.txt'],
    ['s3:GetObject', 'arn:aws:s3:::results/reports/mali.txt.html'],
    ['s3:PutObject', 'arn:aws:s3:::results/figures/mali.txt.csv'],
    ['s3:PutObject', 'arn:aws:s3:::work/tables/figures_1/x'],
    ['s3:DeleteObject', 'arn:aws:s3:::work/staging/figures/x'],
  ])('may not %s on %s', (action, resource) =>
    expect(may(action, resource, 'StagerRole')).toBe(false),
  );
});

it('all buckets refuse what does not come by TLS', () => {
  for (const bucketPolicy of resources(template, 'AWS::S3::BucketPolicy').values()) {
    expect(JSON.stringify(bucketPolicy)).toContain('"aws:SecureTransport":"false"');
  }
});
