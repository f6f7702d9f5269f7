import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListExecutionsCommand,
  ListMapRunsCommand,
  RedriveExecutionCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  type DescribeExecutionCommandOutput,
} from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ENGINE } from '../../lib/engine/version.ts';
import { sitrep as run } from '../cli/surroundings.ts';

const formation = mockClient(CloudFormationClient);
const sfn = mockClient(SFNClient);

const MACHINE = 'arn:aws:states:eu-central-1:1:stateMachine:backfill';
const ONE = 'arn:aws:states:eu-central-1:1:execution:backfill:one';
const TWO = 'arn:aws:states:eu-central-1:1:execution:backfill:two';
const outputs = {
  InboxBucket: 'inbox',
  ResultsBucket: 'results',
  Queue: 'https://sqs.eu-central-1.amazonaws.com/1/queue',
  DeadLetterQueue: 'https://sqs.eu-central-1.amazonaws.com/1/dead',
  BackfillMachine: MACHINE,
};
const input = (prefix = '', onlyOlderThan = '') =>
  JSON.stringify({ prefix, onlyOlderThan, engine: ENGINE.version });

beforeEach(() => {
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  formation.on(DescribeStacksCommand).resolves({
    Stacks: [
      {
        ...{ StackName: 'News', CreationTime: new Date(0), StackStatus: 'CREATE_COMPLETE' },
        Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({
          ...{ OutputKey, OutputValue },
        })),
      },
    ],
  });
  sfn.on(StartExecutionCommand).resolves({ executionArn: TWO });
  sfn.on(ListExecutionsCommand).resolves({ executions: [] });
  sfn.on(ListMapRunsCommand).resolves({ mapRuns: [{ mapRunArn: 'run' }] } as never);
  counted(1000, 1000);
  ends(TWO, { status: 'SUCCEEDED' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  formation.reset();
  sfn.reset();
});

const backfill = (...args: string[]) =>
  run(['backfill', '--stack', 'News', ...args], { env: { SITREP_LOCAL_RUN: '/nowhere' } });

function ends(executionArn: string, said: Partial<DescribeExecutionCommandOutput>): void {
  sfn.on(DescribeExecutionCommand, { executionArn }).resolves({ executionArn, ...said });
}

/** There was one before. */
function before(said: Partial<DescribeExecutionCommandOutput>): void {
  sfn.on(ListExecutionsCommand).resolves({ executions: [{ executionArn: ONE }] } as never);
  ends(ONE, said);
}

function counted(succeeded: number, total: number): void {
  sfn.on(DescribeMapRunCommand).resolves({ itemCounts: { succeeded, total } } as never);
}

it('starts the machine where the stack has one, and says what it did', async () => {
  const { code, stderr } = await backfill('--prefix', 'news/', '--only-older-than', '0.0.9');
  expect(sfn.commandCalls(StartExecutionCommand)[0]!.args[0].input).toEqual({
    stateMachineArn: MACHINE,
    input: input('news/', '0.0.9'),
  });
  expect(stderr).toContain('sitrep backfill --stop');
  expect(stderr).toContain('1,000 of 1,000 texts read or queued');
  expect(code).toBe(0);
});

it('ends with 1 when some batches could be neither read nor queued', async () => {
  counted(990, 1000);
  expect(await backfill('-q')).toMatchObject({ code: 1, stderr: '' });
});

it('joins the one that runs', async () => {
  before({ status: 'RUNNING', input: input() });
  // It ends while it is looked at.
  sfn
    .on(DescribeExecutionCommand, { executionArn: ONE })
    .resolvesOnce({ executionArn: ONE, status: 'RUNNING' })
    .resolves({ executionArn: ONE, status: 'SUCCEEDED' });
  const { code, stderr } = await backfill();
  expect(stderr).toContain('one is running already');
  expect(code).toBe(0);
  expect(sfn.commandCalls(StartExecutionCommand)).toHaveLength(0);
});

it('stops the one that runs, and only that', async () => {
  expect((await backfill('--stop')).stderr).toContain('none is running');
  before({ status: 'RUNNING', input: input() });
  expect((await backfill('--stop')).stderr).toContain('stopped; the same command');
  expect(sfn.commandCalls(StopExecutionCommand).map(({ args }) => args[0].input)).toMatchObject([
    { executionArn: ONE },
  ]);
});

it('goes on with the one that was stopped, when it was for the same', async () => {
  const stopped = { redriveStatus: 'REDRIVABLE', input: input('news/') } as const;
  before({ ...stopped, status: 'ABORTED' });
  sfn
    .on(DescribeExecutionCommand, { executionArn: ONE })
    .resolvesOnce({ executionArn: ONE, status: 'ABORTED', ...stopped })
    .resolves({ executionArn: ONE, status: 'SUCCEEDED' });
  const { stderr } = await backfill('--prefix', 'news/');
  expect(stderr).toContain('goes on with what was not done');
  expect(sfn.commandCalls(RedriveExecutionCommand)).toHaveLength(1);
  expect(sfn.commandCalls(StartExecutionCommand)).toHaveLength(0);
});

it('starts another when the one before was for something else, or for another engine', async () => {
  const other = JSON.stringify({ prefix: '', onlyOlderThan: '', engine: '0.0.1' });
  for (const said of [input('other/'), other]) {
    before({ status: 'ABORTED', redriveStatus: 'REDRIVABLE', input: said });
    await backfill();
  }
  expect(sfn.commandCalls(StartExecutionCommand)).toHaveLength(2);
  expect(sfn.commandCalls(RedriveExecutionCommand)).toHaveLength(0);
});

it('says why it failed and that it can go on', async () => {
  counted(400, 1000);
  ends(TWO, { status: 'FAILED', error: 'States.ExceedToleratedFailureThreshold' });
  const { code, stderr } = await backfill();
  expect(code).toBe(1);
  expect(stderr).toContain('400 of 1,000 texts read or queued (States.ExceedTolerated');
  expect(stderr).toContain('the same command goes on where it was');
});

it('wants a version', async () => {
  const { code, stderr } = await backfill('--only-older-than', 'yesterday');
  expect(code).toBe(2);
  expect(stderr).toContain('write it as 0.2.0');
});
