import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, it } from 'vitest';
import { SitrepStack } from '../../lib/infra/sitrep-stack.ts';
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

it('cdk-nag finds nothing but what is explained', () => {
  const stack = new SitrepStack(newApp({ bundling: false }), 'Sitrep');
  const report = new AwsSolutionsChecks(stack).validateScope(stack);
  const rules = new Set(report.violations.map(({ ruleName }) => ruleName.replace(/\[.*$/, '')));
  expect([...rules].sort()).toEqual(Object.keys(EVIDENCE).sort());
});
