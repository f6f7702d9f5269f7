import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectStack } from '../../lib/ops/stack.ts';
import { readLocalRun, tellLocalRun, untellLocalRun } from '../../lib/ops/local-run.ts';
import { sitrep as run } from '../cli/surroundings.ts';

const formation = mockClient(CloudFormationClient);
const s3 = mockClient(S3Client);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-stack-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterEach(() => {
  vi.unstubAllEnvs();
  formation.reset();
  s3.reset();
});

const sitrep = (...args: string[]) =>
  run(args, { env: { SITREP_LOCAL_RUN: join(folder, 'none.json') } });

const OUTPUTS = {
  InboxBucket: 'news-inbox-1',
  ResultsBucket: 'news-results-1',
  Queue: 'https://sqs.eu-central-1.amazonaws.com/1/queue',
  DeadLetterQueue: 'https://sqs.eu-central-1.amazonaws.com/1/dead',
};
const stackWith = (outputs: Readonly<Record<string, string>>) => ({
  Stacks: [
    {
      StackName: 'News',
      CreationTime: new Date(0),
      StackStatus: 'CREATE_COMPLETE' as const,
      Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({
        OutputKey,
        OutputValue,
      })),
    },
  ],
});
const refusal = (name: string, message: string) =>
  Object.assign(new Error(message), { name, $metadata: {} });

describe('a stack on AWS', () => {
  it('is known by its outputs, as the stack of the project prints them', async () => {
    formation.on(DescribeStacksCommand, { StackName: 'News' }).resolves(stackWith(OUTPUTS));
    const { name, inbox, results, queueUrl, deadLettersUrl, s3, close } = await connectStack(
      'News',
      'eu-west-1',
    );
    expect({ name, inbox, results, queueUrl, deadLettersUrl }).toEqual({
      name: 'stack News in eu-west-1',
      inbox: OUTPUTS.InboxBucket,
      results: OUTPUTS.ResultsBucket,
      queueUrl: OUTPUTS.Queue,
      deadLettersUrl: OUTPUTS.DeadLetterQueue,
    });
    expect(s3.config.forcePathStyle).toBe(false);
    close();
  });

  it('that has no such outputs is said to be another', async () => {
    formation.on(DescribeStacksCommand).resolves(stackWith({ InboxBucket: 'x' }));
    const { code, stderr } = await sitrep('status', '--stack', 'Web');
    expect(code).toBe(1);
    expect(stderr).toContain('the stack Web has no output ResultsBucket');
    expect(stderr).toContain('CfnOutput');
  });
});

describe('what is missing is said with what to do', () => {
  it.each([
    [
      'ValidationError',
      'Stack with id Nws does not exist',
      'there is no stack Nws',
      'npx cdk list',
    ],
    [
      'CredentialsProviderError',
      'Could not load credentials',
      'no AWS credentials',
      'aws sso login',
    ],
    ['ExpiredToken', 'The security token is expired', 'have expired', 'aws sso login'],
    [
      'InvalidClientTokenId',
      'The token is invalid',
      'does not take your credentials',
      'aws configure',
    ],
    ['AccessDenied', 'User is not authorized', 'you may not do that', 'docs/operations.md'],
    ['Error', 'Region is missing', 'no AWS region is set', '--region eu-central-1'],
    ['Error', 'getaddrinfo ENOTFOUND cloudformation', 'out of reach', '--region'],
  ])('%s: %s', async (name, message, said, hint) => {
    formation.on(DescribeStacksCommand).rejects(refusal(name, message));
    const { code, stderr, stdout } = await sitrep('status', '--stack', 'Nws');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [first, second] = stderr.split('\n');
    expect(first).toContain(said);
    expect(second).toContain(hint);
  });

  it('no stack named and no local run: wrong usage', async () => {
    const { code, stderr } = await sitrep('status');
    expect(code).toBe(2);
    expect(stderr).toContain('--stack NAME');
    expect(stderr).toContain('npm start');
  });

  it('the local run was named and is not there', async () => {
    const { code, stderr } = await sitrep('status', '--local');
    expect(code).toBe(1);
    expect(stderr).toContain('npm start');
  });

  it.each([
    [['put'], 'nothing to put'],
    [['get', '--out', 'x'], 'say which'],
    [['get', 'a.txt', '--all', '--out', 'x'], 'say which'],
    [['get', 'a.txt'], 'say where to'],
    [['export', '--kind', 'figure', '--out', 'x.csv'], 'did you mean figures?'],
    [['export', '--kind', 'figures', '--out', 'x.doc'], '--out figures.csv, figures.jsonl'],
    [['export', '--kind', 'documents', '--out', 'x.csv'], 'documents.jsonl'],
    [['export', '--kind', 'dates', '--out', 'x.csv', '--since', 'May'], '2024-02-08'],
    [['status', 'news/'], 'takes options only'],
    [['status', '--jason'], 'did you mean --json?'],
    [['status', '--local', '--stack', 'News'], 'leave --stack'],
    [['put', 'a.txt', '--published', 'May'], '2020-01-09'],
  ])('sitrep %s', async (args, said) => {
    const { code, stderr, stdout } = await sitrep(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('help', () => {
  it.each([[['help', 'pipeline']], [['help', 'put']], [['redrive', '--help']]])(
    'sitrep %s',
    async (args) => {
      const { code, stdout } = await sitrep(...args);
      expect(code).toBe(0);
      for (const command of ['put', 'status', 'get', 'export', 'redrive', 'backfill']) {
        expect(stdout).toContain(`sitrep ${command}`);
      }
    },
  );
});

describe('where the local run tells its address', () => {
  const RUN = {
    endpoint: 'http://127.0.0.1:1',
    region: 'us-east-1',
    accessKeyId: 'a',
    secretAccessKey: 's',
    inbox: 'i',
    results: 'r',
    queueUrl: 'q',
    deadLettersUrl: 'd',
  };

  it('the file is for its user alone, and goes with the run', async () => {
    const file = join(folder, 'run.json');
    await tellLocalRun(file, RUN);
    expect(await readLocalRun(file)).toEqual(RUN);
    await untellLocalRun(file, { ...RUN, endpoint: 'http://127.0.0.1:2' });
    expect(await readLocalRun(file)).toEqual(RUN);
    await untellLocalRun(file, RUN);
    expect(await readLocalRun(file)).toBeNull();
  });

  it('a file that others may read or write is not believed', async () => {
    const file = join(folder, 'open.json');
    await writeFile(file, JSON.stringify(RUN));
    await chmod(file, 0o666);
    expect(await readLocalRun(file)).toBeNull();
  });

  it('a run that has ended is said to be out of reach', async () => {
    const file = join(folder, 'ended.json');
    await tellLocalRun(file, {
      ...RUN,
      queueUrl: 'http://127.0.0.1:1/0/q',
      deadLettersUrl: 'http://127.0.0.1:1/0/d',
    });
    const { code, stderr } = await run(['redrive'], { env: { SITREP_LOCAL_RUN: file } });
    expect(code).toBe(1);
    expect(stderr).toContain('npm start');
  });
});
