import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-pipe-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs it until it has said something, and then reads no more, as `head -1` does. */
async function unread(script: string, args: readonly string[]) {
  const child = spawn('node', ['--import', 'tsx', script, ...args], {
    env: { ...process.env, SITREP_LOCAL_RUN: join(folder, 'run.json') },
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'exit')) as [number];
  return { code, stderr };
}

describe('when nobody reads on', () => {
  it('the demo ends quietly', async () => {
    expect(await unread('bin/demo.ts', [])).toEqual({ code: 0, stderr: '' });
  });

  it('npm start ends quietly with what it has to say next', async () => {
    const folders = ['--inbox', join(folder, 'in'), '--out', join(folder, 'out')];
    const run = unread('bin/start.ts', ['--port', '0', '--console', '0', ...folders]);
    while (!existsSync(join(folder, 'in'))) await new Promise((later) => setTimeout(later, 50));
    writeFileSync(join(folder, 'in', 'one.txt'), 'Gunmen killed nine miners on 4 May 2021.');
    expect(await run).toEqual({ code: 0, stderr: '' });
  });
});
