import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARGS = ['--import', 'tsx', 'bin/sitrep.ts'];

function start(args: readonly string[]) {
  return spawn(process.execPath, [...ARGS, ...args], { cwd: ROOT });
}

describe('bin/sitrep.ts', () => {
  it('reads standard input to its end and exits with 0', async () => {
    const child = execFile(process.execPath, [...ARGS, 'extract', '--format', 'json'], {
      cwd: ROOT,
    });
    let stdout = '';
    child.stdout!.on('data', (chunk: string) => (stdout += chunk));
    child.stdin!.end('Talks begin on Thursday.');
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ document: { id: 'stdin', characters: 24 } });
  });

  it('ends quietly when nobody reads on, as with head', async () => {
    const child = start(['extract', '--jsonl']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on('error', () => undefined);
    const line = `${JSON.stringify({ id: 'x', text: 'word '.repeat(500) })}\n`;
    child.stdout.once('data', () => child.stdout.destroy());
    for (let count = 0; count < 2000; count += 1) child.stdin.write(line);
    const [code] = (await once(child, 'exit')) as [number];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('goes on when nobody reads its remarks', async () => {
    const child = start(['extract', '-', 'samples/history.txt']);
    child.stderr.destroy();
    child.stdin.end('Talks begin on Thursday.');
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, isRead: stdout.includes('2 texts') }).toEqual({
      code: 0,
      isRead: true,
    });
  });
});
