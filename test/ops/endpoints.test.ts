import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  INBOX_BUCKET,
  RESULTS_BUCKET,
  startLocalStack,
  type LocalStack,
} from '../../lib/local/local-stack.ts';
import { sitrep as run } from '../cli/surroundings.ts';

// The way to a stack, as on AWS and on any emulator: CloudFormation's answer, then the real clients.

let stack: LocalStack;
let formation: Server;
let folder = '';
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-endpoints-'));
  stack = await startLocalStack();
  const outputs = {
    InboxBucket: INBOX_BUCKET,
    ResultsBucket: RESULTS_BUCKET,
    // As CloudFormation gives them: of AWS, whatever endpoint is set.
    Queue: stack.queueUrl.replace(/^http:\/\/[^/]+/, 'https://sqs.us-east-1.amazonaws.com'),
    DeadLetterQueue: stack.deadLettersUrl.replace(
      /^http:\/\/[^/]+/,
      'https://sqs.us-east-1.amazonaws.com',
    ),
  };
  formation = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      asked.push(body);
      response.setHeader('content-type', 'text/xml');
      response.end(described(outputs));
    })();
  });
  await new Promise<void>((resolve) => formation.listen(0, '127.0.0.1', resolve));
  const { accessKeyId, secretAccessKey, region } = stack.credentials;
  vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
  vi.stubEnv('AWS_REGION', region);
  const { port } = formation.address() as AddressInfo;
  vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_ENDPOINT_URL_S3', stack.endpoint);
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', new URL(stack.queueUrl).origin);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await stack.stop();
  formation.close();
  await rm(folder, { recursive: true, force: true });
});

/** As CloudFormation answers DescribeStacks. */
function described(outputs: Readonly<Record<string, string>>): string {
  const members = Object.entries(outputs).map(
    ([key, value]) =>
      `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  return `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
  <DescribeStacksResult><Stacks><member>
    <StackName>News</StackName><StackStatus>CREATE_COMPLETE</StackStatus>
    <CreationTime>2026-11-29T00:00:00Z</CreationTime>
    <Outputs>${members.join('')}</Outputs>
  </member></Stacks></DescribeStacksResult>
</DescribeStacksResponse>`;
}

const sitrep = (...args: string[]) => run([...args, '--stack', 'News'], { env: {} });

it('every command works against a stack whose buckets and queues its outputs name', async () => {
  const file = join(folder, 'report.txt');
  await writeFile(file, 'At least 22 soldiers were killed on Tuesday.\n');
  const put = await sitrep('put', file, '--published', '2024-02-08');
  expect(put).toMatchObject({ code: 0, stderr: '1 text put; stack News in us-east-1\n' });
  await expect.poll(() => stack.queue.size, { timeout: 120_000, interval: 30 }).toBe(0);
  const status = await sitrep('status');
  expect(status.code).toBe(0);
  expect(status.stdout).toMatch(/^stack News in us-east-1\nuploads +1\n {2}done +1\n/);
  const out = join(folder, 'got');
  expect(await sitrep('get', 'report.txt', '--out', out)).toMatchObject({ code: 0 });
  expect(await readFile(join(out, 'figures/report.txt.csv'), 'utf8')).toContain(',22,');
  const table = join(folder, 'figures.csv');
  expect(await sitrep('export', '--kind', 'figures', '--out', table)).toMatchObject({ code: 0 });
  expect(await readFile(table, 'utf8')).toContain('report.txt,2024-02-08,f1,');
  stack.deadLetters.send(
    JSON.stringify({
      'detail-type': 'Object Created',
      detail: { bucket: { name: INBOX_BUCKET }, object: { key: 'report.txt' } },
    }),
  );
  const redriven = await sitrep('redrive');
  expect(redriven).toMatchObject({ code: 0, stdout: '' });
  expect(redriven.stderr).toContain('1 message sent again');
  expect(asked[0]).toContain('StackName=News');
});
