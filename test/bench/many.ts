/**
 * Many texts on one processor and on several: wall time, CPU time and memory, and whether a run that
 * is killed in the middle and taken up gives the same bytes.
 *
 *   npx tsx test/bench/many.ts [COUNT] [JOBS]      10,000 texts, two workers
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildPackage } from '../../lib/packaging/build.ts';
import { writeTexts } from '../many/texts.ts';

const [count = 10_000, jobs = 2] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
const at = (name: string) => join(folder, name);

interface Measured {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Runs the built command; `isEnough` may end it early, hard. Linux tells CPU and memory in /proc. */
async function run(
  args: readonly string[],
  isEnough: () => boolean = () => false,
): Promise<Measured> {
  const child = spawn(process.execPath, [at('built/sitrep.mjs'), 'extract', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const begin = performance.now();
  const ended = once(child, 'exit').then(() => true);
  let [cpuSeconds, peakMegabytes] = [0, 0];
  while (!(await Promise.race([ended, wait(100, false)]))) {
    if (isEnough()) child.kill('SIGKILL');
    try {
      const stat = readFileSync(`/proc/${child.pid!}/stat`, 'utf8').split(') ')[1]!.split(' ');
      cpuSeconds = (Number(stat[11]) + Number(stat[12])) / 100;
      const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid!}/status`, 'utf8'));
      peakMegabytes = Math.max(peakMegabytes, Number(peak?.[1] ?? 0) / 1000);
    } catch {
      // It has ended.
    }
  }
  return { wallSeconds: (performance.now() - begin) / 1000, cpuSeconds, peakMegabytes };
}

function say(name: string, { wallSeconds, cpuSeconds, peakMegabytes }: Measured): void {
  console.log(
    `${name.padEnd(22)} ${wallSeconds.toFixed(1).padStart(7)} s wall ${cpuSeconds.toFixed(1).padStart(7)} s CPU ${peakMegabytes.toFixed(0).padStart(5)} MB at most`,
  );
}

function hashOf(out: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    if (statSync(join(out, name)).isFile()) hash.update(name).update(readFileSync(join(out, name)));
  }
  return hash.digest('hex');
}

try {
  await buildPackage(at('built'));
  writeTexts(at('texts'), count);
  const into = (out: string, ...more: string[]) => [at('texts'), '--out', at(out), '-q', ...more];
  const one = await run(into('one', '--jobs', '1'));
  say('1 job', one);
  const several = await run(into('several', '--jobs', String(jobs)));
  say(`${jobs} jobs`, several);
  console.log(`${(one.wallSeconds / several.wallSeconds).toFixed(2)} times as fast`);
  const middle = performance.now() + several.wallSeconds * 500;
  say(
    'killed',
    await run(into('killed', '--jobs', String(jobs)), () => performance.now() > middle),
  );
  say('taken up', await run(into('killed', '--jobs', String(jobs), '--resume')));
  const hashes = new Set(['one', 'several', 'killed'].map((out) => hashOf(at(out))));
  console.log(hashes.size === 1 ? 'the same bytes each time' : 'DIFFERENT BYTES');
  if (hashes.size > 1) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
