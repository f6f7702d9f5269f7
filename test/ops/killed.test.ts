import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
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
/** Once that is so, no request is answered any more. */
let isEnough = () => false;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-killed-'));
  stack = await startLocalStack({ faults: () => (isEnough() ? 'silence' : null) });
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

/** Runs the command in a process of its own and kills it when that is so: further it cannot come. */
async function killed(args: readonly string[], isSo: () => boolean): Promise<void> {
  isEnough = isSo;
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/sitrep.ts', ...args], {
    ...{ cwd: ROOT, env: { ...process.env, ...env }, stdio: 'ignore' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && !isSo()) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  child.kill('SIGKILL');
  await ended;
  isEnough = () => false;
}

it('get that is killed leaves whole sets only, and goes on from there', async () => {
  await sitrep(['put', join(folder, 'texts')], { env });
  await expect.poll(() => stack.queue.size, { timeout: 60_000, interval: 30 }).toBe(0);
  const out = join(folder, 'got');
  const documents = join(out, 'documents');
  await killed(
    ['get', '--all', '--out', out],
    () => existsSync(documents) && readdirSync(documents).length > 4,
  );
  const before = wholeSets(out);
  expect(before).toBeGreaterThan(4);
  expect(before).toBeLessThan(TEXTS);
  const again = await sitrep(['get', '--all', '--out', out], { env });
  expect(again.code).toBe(0);
  expect(again.stderr).toContain(`${before} there already`);
  expect(wholeSets(out)).toBe(TEXTS);
});

it('export that is killed goes on with what it has, and gives what an undisturbed one gives', async () => {
  const out = join(folder, 'figures.csv');
  const args = ['export', '--kind', 'figures', '--out', out];
  const parts = () => readdirSync(folder).find((name) => name.startsWith('figures.csv.parts-'));
  const journal = () => {
    const path = join(folder, parts() ?? '', 'journal-1.jsonl');
    return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  };
  await killed(args, () => journal().length > 9);
  expect(existsSync(out)).toBe(false);
  const here = journal().length;
  expect(here).toBeLessThan(TEXTS);
  // One of them is damaged on the disk, and one is replaced in the bucket.
  const damaged = JSON.parse(journal()[3]!) as { start: number };
  const file = await open(join(folder, parts()!, 'parts-1'), 'r+');
  await file.write('#', damaged.start);
  await file.close();
  const again = 'published: 2024-02-08\n\nAt least 999 died on Tuesday.\n';
  await writeFile(join(folder, 'texts', '105.txt'), again);
  await sitrep(['put', join(folder, 'texts')], { env });
  await expect.poll(() => stack.queue.size, { timeout: 60_000, interval: 30 }).toBe(0);

  const { stderr } = await sitrep(args, { env });
  expect(stderr).toContain(`${TEXTS} rows of ${TEXTS} sets, ${here - 2} here already; in`);
  expect(parts()).toBeUndefined();
  const resumed = readFileSync(out, 'utf8');
  expect(resumed).toContain(',999,');
  await sitrep(['export', '--kind', 'figures', '--out', join(folder, 'anew.csv')], { env });
  expect(resumed).toBe(readFileSync(join(folder, 'anew.csv'), 'utf8'));
});
