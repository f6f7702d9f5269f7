import { readFileSync } from 'node:fs';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { contextProps } from '../../lib/infra/context.ts';
import { SitrepStack } from '../../lib/infra/sitrep-stack.ts';
import { newApp, resources } from './app.ts';

const propsOf = (context: Readonly<Record<string, string>>) =>
  contextProps((name) => context[name]);

function templateWith(context: Readonly<Record<string, string>>): Template {
  return Template.fromStack(
    new SitrepStack(newApp({ bundling: false }), 'Sitrep', propsOf(context)),
  );
}

it('says nothing where nothing is said', () => {
  const said = Object.entries(propsOf({})).filter(([, value]) => value !== undefined);
  expect(said.filter(([, value]) => value !== false)).toEqual([]);
});

it('takes what is there already by its name', () => {
  const template = templateWith({
    inbox: 'archive',
    results: 'facts',
    encryptionKey: 'arn:aws:kms:us-east-1:111122223333:key/1',
    alarmTopic: 'arn:aws:sns:us-east-1:111122223333:told',
  });
  expect(resources(template, 'AWS::S3::Bucket').size).toBe(0);
  expect(resources(template, 'AWS::SNS::Topic').size).toBe(0);
  template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    AlarmActions: ['arn:aws:sns:us-east-1:111122223333:told'],
  });
  template.hasResourceProperties('AWS::Lambda::Function', {
    Environment: { Variables: { RESULTS_BUCKET: 'facts' } },
  });
  template.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Resource: 'arn:aws:kms:us-east-1:111122223333:key/1' }),
      ]),
    },
  });
});

it('sets limits and lengths', () => {
  const template = templateWith({
    ...{ timeoutMinutes: '5', largestUploadMiB: '2', logRetentionDays: '7' },
    ...{ memorySize: '1769', maxConcurrency: '3', expireTextsDays: '30', tracing: 'true' },
  });
  template.hasResourceProperties('AWS::Lambda::Function', {
    Timeout: 300,
    MemorySize: 1769,
    TracingConfig: { Mode: 'Active' },
    Environment: { Variables: { MOST_BYTES: '2097152', DELETED_SOURCES: 'keep' } },
  });
  template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
});

it.each([
  [{ maxConcurrency: 'many' }, 'context maxConcurrency is no whole number'],
  [{ files: 'figures,numbers' }, '"numbers" is none of dates, figures'],
  [{ logRetentionDays: '8' }, '8 is none of 1, 3, 5, 7'],
])('ends at what it cannot understand: %o', (context, message) => {
  expect(() => propsOf(context as unknown as Record<string, string>)).toThrow(message);
});

it('the reference names every key', () => {
  const reference = readFileSync('docs/reference.md', 'utf8');
  const asked = new Set<string>();
  contextProps((name) => void asked.add(name));
  for (const name of asked) expect(reference).toContain(`-c ${name}=`);
});
