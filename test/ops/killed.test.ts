import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  INBOX_BUCKET,
  RESULTS_BUCKET,
  startLocalStack,
  type LocalStack,
} from '../../lib/local/local-stack.ts';
import { tellLocalRun } from '../../lib/ops/local-run.ts';
import type { DocumentRecord } from '../../lib/output/schema.ts';
import { fileKey } from '../../lib/pipeline/result-keys.ts';
import { sitrep } from '../cli/surroundings.ts';

const TEXTS = 60;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let stack: LocalStack;
let folder = '';
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-killed-'));
  stack = await startLocalStack();
  env = { SITREP_LOCAL_RUN: join(folder, 'run.json') };
  const { endpoint, credentials, queueUrl, deadLettersUrl } = stack;
  const buckets = { inbox: INBOX_BUCKET, results: RESULTS_BUCKET };
  await tellLocalRun(env['SITREP_LOCAL_RUN']!, {
    ...{ endpoint, ...credentials, ...buckets, queueUrl, deadLettersUrl },
  });
  await mkdir(join(folder, 'texts'));
  for (let number = 0; number < TEXTS; number += 1) {
    const text = `published: 2024-02-08\n\nAt least ${100 + number} died on Tuesday.\n`;
    await writeFile(join(folder, 'texts', `${100 + number}.txt`), text);
  }
});

afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Documents in the folder, each held against the files that it names. */
function wholeSets(out: string): number {
  const documents = join(out, 'documents');
  const names = existsSync(documents) ? readdirSync(documents) : [];
  for (const name of names) {
    const { document } = JSON.parse(readFileSync(join(documents, name), 'utf8')) as DocumentRecord;
    for (const kind of ['dates', 'figures', 'actors', 'places', 'report'] as const) {
      const bytes = readFileSync(join(out, fileKey(kind, document.id)));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.files?.[kind]);
    }
  }
  return names.length;
}

it('get that is killed leaves whole sets only, and goes on from there', async () => {
  await sitrep(['put', join(folder, 'texts')], { env });
  await expect.poll(() => stack.queue.size, { timeout: 60_000, interval: 30 }).toBe(0);
  const out = join(folder, 'got');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'bin/sitrep.ts', 'get', '--all', '--out', out],
    { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const documents = join(out, 'documents');
  while (child.exitCode === null && !(existsSync(documents) && readdirSync(documents).length > 4)) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  child.kill('SIGKILL');
  await ended;
  const before = wholeSets(out);
  expect(before).toBeGreaterThan(4);
  expect(before).toBeLessThan(TEXTS);
  const again = await sitrep(['get', '--all', '--out', out], { env });
  expect(again.code).toBe(0);
  expect(again.stderr).toContain(`${before} there already`);
  expect(wholeSets(out)).toBe(TEXTS);
});
