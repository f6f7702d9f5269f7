import { Duration, Size, Stack } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, it } from 'vitest';
import { SitrepStack } from '../../lib/infra/sitrep-stack.ts';
import { Sitrep } from '../../lib/infra/sitrep.ts';
import { newApp } from './app.ts';

/**
 * Every finding of cdk-nag's AwsSolutions, by rule, and why it stays: the test that shows it, or the
 * page that says it. A finding that is not listed here fails, and so does one that is gone.
 */
const EVIDENCE: Readonly<Record<string, string>> = {
  'AwsSolutions-IAM5':
    'object keys are what users name them: the wildcard ends at a folder (iam.test.ts shows what it does not reach)',
  'AwsSolutions-S1':
    'server access logs are a bucket and a cost of the account, not of one stack: docs/security.md says how to switch on CloudTrail data events',
};

/** What comes with the state machines. */
const MACHINES: typeof EVIDENCE = {
  'AwsSolutions-SF1':
    'log delivery wants rights on all log groups; how each child ended is written by the map (backfill.test.ts), the history is kept for 90 days',
  'AwsSolutions-SF2': 'X-Ray is the prop `tracing`, for machines and function alike',
};

function findings(props: ConstructorParameters<typeof SitrepStack>[2]): string[] {
  const stack = new SitrepStack(newApp({ bundling: false }), 'Sitrep', props);
  const report = new AwsSolutionsChecks(stack).validateScope(stack);
  const rules = new Set(report.violations.map(({ ruleName }) => ruleName.replace(/\[.*$/, '')));
  return [...rules].sort();
}

it('cdk-nag finds nothing but what is explained', () => {
  expect(findings({})).toEqual(Object.keys(EVIDENCE).sort());
});

it('nor with everything switched on', () => {
  const all = findings({ backfill: true, sql: true });
  expect(all).toEqual([...Object.keys(EVIDENCE), ...Object.keys(MACHINES)].sort());
  expect(findings({ backfill: true, sql: true, tracing: true })).not.toContain('AwsSolutions-SF2');
});

it('CloudFormation’s own rules find nothing, with whatever props', () => {
  const app = newApp({ bundling: false, validation: true });
  new SitrepStack(app, 'Plain');
  const stack = new Stack(app, 'Otherwise');
  const [inbox, results] = ['inbox', 'results'].map((name) =>
    Bucket.fromBucketName(stack, name, name),
  );
  new Sitrep(stack, 'Theirs', { inbox: inbox!, results: results!, prefix: 'news/', sql: true });
  new Sitrep(stack, 'Everything', {
    ...{ ephemeral: true, tracing: true, byteOrderMark: true, keepResultsOfDeleted: true },
    ...{ encryptionKey: new Key(stack, 'Key'), alarmTopic: new Topic(stack, 'Topic') },
    ...{ backfill: true, backfillConcurrency: 4, sql: true, largestScan: Size.gibibytes(3) },
    ...{ files: ['dates', 'report'], expireTexts: Duration.days(30), maxConcurrency: 3 },
    ...{ largestUpload: Size.mebibytes(5), memorySize: 1769, timeout: Duration.minutes(5) },
  });
  expect(() => app.synth()).not.toThrow();
});
