import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListExecutionsCommand,
  ListMapRunsCommand,
  RedriveExecutionCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { backfillByMachine } from '../../lib/ops/backfill-machine.ts';
import type { OperatorContext } from '../../lib/ops/context.ts';
import { tellLocalRun } from '../../lib/ops/local-run.ts';
import {
  INBOX_BUCKET,
  RESULTS_BUCKET,
  startLocalStack,
  type LocalStack,
} from '../../lib/local/local-stack.ts';
import { sitrep as run } from '../cli/surroundings.ts';
import { ACCOUNT, may } from '../infra/simulate.ts';

/** One request, as IAM sees it. */
interface Call {
  readonly action: string;
  readonly resource: string;
}

const PARTS = ['inbox', 'results', 'queue', 'deadLetters', 'machine'] as const;
type Part = (typeof PARTS)[number];

const SQS = `arn:aws:sqs:us-east-1:${ACCOUNT}`;
const STATES = `arn:aws:states:us-east-1:${ACCOUNT}`;
const RESOURCES: Readonly<Record<Part, readonly string[]>> = {
  inbox: ['arn:aws:s3:::inbox', 'arn:aws:s3:::inbox/*'],
  results: ['arn:aws:s3:::results', 'arn:aws:s3:::results/*'],
  queue: [`${SQS}:queue`],
  deadLetters: [`${SQS}:dead-letters`],
  machine: [
    `${STATES}:stateMachine:backfill`,
    `${STATES}:execution:backfill:*`,
    `${STATES}:mapRun:backfill/*`,
  ],
};

/** The rights of a row of the table in docs/operations.md. */
type Rights = ReadonlyMap<Part, readonly string[]>;
const documented = new Map<string, Rights>();

/** Actions by the name of the SDK's command, where it is another. */
const ACTIONS: Readonly<Record<string, string>> = {
  HeadObject: 's3:GetObject',
  CreateMultipartUpload: 's3:PutObject',
  UploadPart: 's3:PutObject',
  CompleteMultipartUpload: 's3:PutObject',
  ListObjectsV2: 's3:ListBucket',
  ListObjectVersions: 's3:ListBucketVersions',
  ChangeMessageVisibilityBatch: 'sqs:ChangeMessageVisibility',
  DeleteMessageBatch: 'sqs:DeleteMessage',
  SendMessageBatch: 'sqs:SendMessage',
};

let stack: LocalStack;
let folder = '';
let calls: Call[] = [];
const broken = new Set<string>();

beforeAll(async () => {
  const page = await readFile('docs/operations.md', 'utf8');
  const [, table = ''] = /### Rights\n[\s\S]*?\n\|---.*\n((?:\|.*\n)+)/.exec(page) ?? [];
  for (const row of table.trim().split('\n')) {
    const [command = '', ...cells] = row.split('|').slice(1, -1);
    const actions = cells.map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
    documented.set(
      command.replaceAll('`', '').trim(),
      new Map(PARTS.map((part, index) => [part, actions[index]!])),
    );
  }
  folder = await mkdtemp(join(tmpdir(), 'sitrep-rights-'));
  stack = await startLocalStack({
    retrySeconds: 0.02,
    faults: ({ method, bucket, key }) =>
      bucket === INBOX_BUCKET && broken.has(`${method} ${key}`) ? 'denied' : null,
  });
  const { endpoint, credentials, queueUrl, deadLettersUrl } = stack;
  const buckets = { inbox: INBOX_BUCKET, results: RESULTS_BUCKET };
  await tellLocalRun(join(folder, 'run.json'), {
    ...{ endpoint, ...credentials, ...buckets, queueUrl, deadLettersUrl },
  });
  for (const client of [S3Client, SQSClient]) record(client.prototype as never);
});

afterAll(async () => {
  vi.restoreAllMocks();
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Command {
  readonly constructor: { readonly name: string };
  readonly input: Readonly<Record<string, string | undefined>>;
}

/** Notes what a client is asked, and lets it pass. */
function record(client: { send: (command: Command) => Promise<unknown> }): void {
  const { send } = client;
  vi.spyOn(client, 'send').mockImplementation(async function (this: unknown, command: Command) {
    const call = callOf(command);
    calls.push(call);
    try {
      return await Reflect.apply(send, this, [command]);
    } catch (error) {
      // S3 tells somebody without the right to list that it is forbidden, not that it is not there.
      const { name } = error instanceof Error ? error : new Error(String(error));
      const isAbsent = ['NotFound', 'NoSuchKey'].includes(name);
      const [bucket = ''] = call.resource.split('/');
      if (isAbsent) calls.push({ action: 's3:ListBucket', resource: bucket });
      throw error;
    }
  });
}

function callOf({ constructor, input }: Command): Call {
  const name = constructor.name.replace(/Command$/, '');
  const { Bucket, Key, QueueUrl } = input;
  if (QueueUrl !== undefined) {
    const queue = QueueUrl === stack.queueUrl ? 'queue' : 'dead-letters';
    return { action: ACTIONS[name] ?? `sqs:${name}`, resource: `${SQS}:${queue}` };
  }
  const bucket = `arn:aws:s3:::${Bucket === INBOX_BUCKET ? 'inbox' : 'results'}`;
  const resource = Key === undefined ? bucket : `${bucket}/${Key}`;
  return { action: ACTIONS[name] ?? `s3:${name}`, resource };
}

const sitrep = (...args: string[]) =>
  run(args, { env: { SITREP_LOCAL_RUN: join(folder, 'run.json') } });
const idle = () => expect.poll(() => stack.queue.size, { timeout: 60_000, interval: 30 }).toBe(0);

function policyOf(rights: Rights): object {
  const statements = [...rights].filter(([, actions]) => actions.length > 0);
  return {
    Version: '2012-10-17',
    Statement: statements.map(([part, Action]) => ({
      ...{ Effect: 'Allow', Action, Resource: RESOURCES[part] },
    })),
  };
}

/** All that was asked is allowed, and all that is allowed was asked. */
function holds(command: string, asked: readonly Call[]): void {
  const rights = documented.get(command)!;
  const policies = [policyOf(rights)];
  for (const { action, resource } of asked) {
    expect(may(policies, action, resource), `${command}: ${action} on ${resource}`).toBe(true);
  }
  for (const [part, actions] of rights) {
    const used = new Set(
      asked
        .filter(({ resource }) => RESOURCES[part].some((each) => isBelow(resource, each)))
        .map(({ action }) => action),
    );
    expect([...used].sort(), `${command}, ${part}`).toEqual([...actions].sort());
  }
}

const isBelow = (resource: string, pattern: string) =>
  pattern.endsWith('*') ? resource.startsWith(pattern.slice(0, -1)) : resource === pattern;

const text = (deaths: number) => `published: 2024-02-08\n\nSome ${deaths} died on Tuesday.\n`;

describe('the rights in docs/operations.md are what the command asks for:', () => {
  it('put', async () => {
    await mkdir(join(folder, 'texts'));
    await writeFile(join(folder, 'texts', 'a.txt'), text(11));
    await writeFile(join(folder, 'texts', 'large.txt'), `${'A word. '.repeat(1_200_000)}\n`);
    broken.add('PUT large.txt');
    calls = [];
    await sitrep('put', join(folder, 'texts', 'a.txt'));
    await sitrep('put', join(folder, 'texts', 'a.txt'));
    expect(await sitrep('put', join(folder, 'texts', 'large.txt'))).toMatchObject({ code: 1 });
    holds('put', calls);
    broken.clear();
  });

  it('get and export', async () => {
    await idle();
    calls = [];
    await sitrep('get', '--all', '--out', join(folder, 'got'));
    await sitrep('get', 'never.txt', '--out', join(folder, 'got'));
    holds('get', calls);
    calls = [];
    await sitrep('export', '--kind', 'figures', '--out', join(folder, 'figures.csv'));
    holds('export', calls);
  });

  it('status, redrive and backfill', async () => {
    broken.add('GET b.txt').add('HEAD b.txt');
    await writeFile(join(folder, 'texts', 'b.txt'), text(22));
    await sitrep('put', join(folder, 'texts', 'b.txt'), '--again');
    await expect.poll(() => stack.deadLetters.size, { timeout: 60_000 }).toBe(1);
    calls = [];
    await sitrep('status');
    holds('status', calls);
    calls = [];
    stack.deadLetters.send('no event');
    broken.clear();
    await sitrep('redrive');
    holds('redrive', calls);
    await idle();
    broken.add('GET c.txt').add('HEAD c.txt');
    await writeFile(join(folder, 'texts', 'c.txt'), text(33));
    await sitrep('put', join(folder, 'texts', 'c.txt'), '--again');
    await expect.poll(() => stack.deadLetters.size, { timeout: 60_000 }).toBe(2);
    calls = [];
    broken.clear();
    // In the dead letters counts as an end; it is gone from there, and so missing.
    for (const { receiptHandle } of stack.deadLetters.receive()) {
      stack.deadLetters.delete(receiptHandle);
    }
    stack.deadLetters.send('no event');
    await sitrep('backfill');
    holds('backfill', calls);
  });

  it('backfill by the machine', async () => {
    const sfn = mockClient(SFNClient);
    const machine = `${STATES}:stateMachine:backfill`;
    const execution = `${STATES}:execution:backfill:one`;
    const asked: Call[] = [];
    const note = (action: string, resource: string) => asked.push({ action, resource });
    let state: object = { status: 'ABORTED', redriveStatus: 'REDRIVABLE', input: '' };
    sfn.on(ListExecutionsCommand).callsFake(({ stateMachineArn }: { stateMachineArn: string }) => {
      note('states:ListExecutions', stateMachineArn);
      return { executions: [{ executionArn: execution }] };
    });
    sfn.on(StartExecutionCommand).callsFake((input: { stateMachineArn: string; input: string }) => {
      note('states:StartExecution', input.stateMachineArn);
      state = { status: 'SUCCEEDED', input: input.input };
      return { executionArn: execution };
    });
    sfn.on(DescribeExecutionCommand).callsFake((input: { executionArn: string }) => {
      note('states:DescribeExecution', input.executionArn);
      return { ...input, ...state };
    });
    sfn.on(StopExecutionCommand).callsFake((input: { executionArn: string }) => {
      note('states:StopExecution', input.executionArn);
      state = { ...state, status: 'ABORTED', redriveStatus: 'REDRIVABLE' };
      return {};
    });
    sfn.on(RedriveExecutionCommand).callsFake((input: { executionArn: string }) => {
      note('states:RedriveExecution', input.executionArn);
      state = { ...state, status: 'SUCCEEDED' };
      return {};
    });
    sfn.on(ListMapRunsCommand).callsFake((input: { executionArn: string }) => {
      note('states:ListMapRuns', input.executionArn);
      return { mapRuns: [{ mapRunArn: `${STATES}:mapRun:backfill/Texts:1` }] };
    });
    sfn.on(DescribeMapRunCommand).callsFake((input: { mapRunArn: string }) => {
      note('states:DescribeMapRun', input.mapRunArn);
      return { itemCounts: { succeeded: 1, total: 1 } };
    });
    const where = { stack: 'News', region: undefined, local: false };
    const options = { where, prefix: '', quiet: true, onlyOlderThan: undefined };
    const context = { quiet: true, around: {} } as unknown as OperatorContext;
    const backfill = (stop: boolean) =>
      backfillByMachine(
        { ...options, stop },
        { arn: machine, config: { region: 'us-east-1' } },
        context,
      );
    await backfill(false);
    state = { ...state, status: 'RUNNING' };
    await backfill(true);
    await backfill(false);
    holds('backfill by the machine', asked);
    sfn.restore();
  });
});

it('no command may delete a text or a result', () => {
  for (const [command, rights] of documented) {
    for (const key of ['arn:aws:s3:::inbox/a.txt', 'arn:aws:s3:::results/documents/a.txt.json']) {
      for (const action of ['s3:DeleteObject', 's3:DeleteObjectVersion']) {
        expect(may([policyOf(rights)], action, key), command).toBe(false);
      }
    }
  }
  expect(documented.size).toBe(7);
});
