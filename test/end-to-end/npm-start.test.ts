import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLocalRun } from '../../lib/ops/local-run.ts';
import { documentRecord } from '../../lib/output/schema.ts';
import { sitrep } from '../cli/surroundings.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const SOON = { timeout: 60_000, interval: 50 };

let folder = '';
let npm: ChildProcess | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-npm-'));
});

afterAll(async () => {
  if (npm?.exitCode === null) npm.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

/** The process and all below it, where the system tells (Linux). */
async function familyOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const below = await Promise.all(children.split(' ').filter(Boolean).map(Number).map(familyOf));
  return [pid, ...below.flat()];
}

/** One that has ended and was not yet waited for does not count. */
async function isRunning(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status !== '' && !/\) Z /.test(status);
}

it('npm start is found by the commands, and SIGTERM to npm ends all of it', async () => {
  const file = join(folder, 'run.json');
  const options = ['--port', '0', '--console', '0'];
  const folders = ['--inbox', join(folder, 'inbox'), '--out', join(folder, 'out')];
  npm = spawn('npm', ['start', '--silent', '--', ...options, ...folders], {
    cwd: PROJECT,
    env: { ...process.env, SITREP_LOCAL_RUN: file },
    stdio: 'ignore',
  });
  await expect.poll(() => readLocalRun(file), SOON).not.toBeNull();
  const { endpoint } = (await readLocalRun(file))!;

  await writeFile(
    join(folder, 'report.txt'),
    'published: 2024-02-08\n\nTen people died on Friday.\n',
  );
  const env = { SITREP_LOCAL_RUN: file };
  expect(await sitrep(['put', join(folder, 'report.txt')], { env })).toMatchObject({ code: 0 });
  await expect.poll(async () => (await sitrep(['status'], { env })).code, SOON).toBe(0);
  const out = join(folder, 'got');
  expect(await sitrep(['get', '--all', '--out', out], { env })).toMatchObject({ code: 0 });
  const json = await readFile(join(out, 'documents', 'report.txt.json'), 'utf8');
  documentRecord.parse(JSON.parse(json));

  const family = await familyOf(npm.pid!);
  npm.kill('SIGTERM');
  for (const pid of family) await expect.poll(() => isRunning(pid), SOON).toBe(false);
  await expect(fetch(endpoint)).rejects.toThrow();
  expect(await readdir(folder)).not.toContain('run.json');
});
