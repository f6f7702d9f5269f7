/**
 * Many texts on one processor and on several: wall time, CPU time and memory of all processes together,
 * and whether a run that is killed in the middle and taken up gives the same bytes. One job is held to
 * one processor where `taskset` is there (Linux), as V8 collects garbage and compiles on others too. On
 * a machine that is not at rest only CPU time tells something: what the processes take together, and
 * what the main one takes alone, say how many times as fast they would be.
 *
 *   npx tsx test/bench/many.ts [COUNT] [JOBS]      10,000 texts, two workers
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildPackage } from '../../lib/packaging/build.ts';
import { writeTexts } from '../many/texts.ts';
import { cpuSecondsOf } from './measure.ts';

const [count = 10_000, jobs = 2] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
const at = (name: string) => join(folder, name);

interface Measured {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Of these, the main process's. */
  readonly mainSeconds: number;
  /** Resident at the same time; what processes share counts in each. */
  readonly peakMegabytes: number;
}

const ONE_PROCESSOR = ['taskset', '-c', '0'];
const hasTaskset = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Runs the built command; `isEnough` may end it early, hard. Linux tells CPU and memory in /proc. */
async function run(
  args: readonly string[],
  {
    isEnough = () => false,
    held = [],
  }: { isEnough?: () => boolean; held?: readonly string[] } = {},
): Promise<Measured> {
  const [program, ...words] = [...held, process.execPath, at('built/sitrep.mjs'), 'extract'];
  const child = spawn(program, [...words, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  const begin = performance.now();
  const ended = once(child, 'exit').then(() => true);
  const main = child.pid!;
  const seconds = new Map<number, number>();
  let peakMegabytes = 0;
  while (!(await Promise.race([ended, wait(100, false)]))) {
    if (isEnough()) child.kill('SIGKILL');
    let megabytes = 0;
    for (const process of processesFrom(main)) {
      const used = cpuSecondsOf(process);
      if (!Number.isNaN(used)) seconds.set(process, used);
      megabytes += residentMegabytes(process);
    }
    peakMegabytes = Math.max(peakMegabytes, megabytes);
  }
  const wallSeconds = (performance.now() - begin) / 1000;
  const cpuSeconds = [...seconds.values()].reduce((sum, each) => sum + each, 0);
  return { wallSeconds, cpuSeconds, mainSeconds: seconds.get(main) ?? NaN, peakMegabytes };
}

function processesFrom(parent: number): number[] {
  const children = linuxFile(`/proc/${parent}/task/${parent}/children`).split(' ').map(Number);
  return [parent, ...children.filter((child) => child > 0)];
}

function residentMegabytes(process: number): number {
  const resident = /VmRSS:\s*(\d+)/.exec(linuxFile(`/proc/${process}/status`));
  return Number(resident?.[1] ?? 0) / 1000;
}

/** Empty when the process has ended, and on other systems. */
function linuxFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function say(name: string, measured: Measured): void {
  const { wallSeconds, cpuSeconds, mainSeconds, peakMegabytes } = measured;
  const seconds = [
    `${wallSeconds.toFixed(1).padStart(7)} s wall`,
    `${cpuSeconds.toFixed(1)} s CPU`,
  ];
  const main = `${mainSeconds.toFixed(1)} s of them the main process`;
  const memory = `${peakMegabytes.toFixed(0)} MB at most`;
  console.log(`${name.padEnd(22)} ${[...seconds, main, memory].join(', ')}`);
}

/** As CPU time alone has it: no process waits, and none is faster than the main one. */
function idealRatio(one: Measured, several: Measured): number {
  return one.cpuSeconds / Math.max(several.cpuSeconds / jobs, several.mainSeconds);
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
  const held = hasTaskset ? ONE_PROCESSOR : [];
  const one = await run(into('one', '--jobs', '1'), { held });
  say(hasTaskset ? '1 job, one processor' : '1 job', one);
  const several = await run(into('several', '--jobs', String(jobs)));
  say(`${jobs} jobs`, several);
  console.log(
    `${(one.wallSeconds / several.wallSeconds).toFixed(2)} times as fast; by CPU time ${idealRatio(one, several).toFixed(2)}`,
  );
  const middle = performance.now() + several.wallSeconds * 500;
  say(
    'killed',
    await run(into('killed', '--jobs', String(jobs)), {
      isEnough: () => performance.now() > middle,
    }),
  );
  say('taken up', await run(into('killed', '--jobs', String(jobs), '--resume')));
  const hashes = new Set(['one', 'several', 'killed'].map((out) => hashOf(at(out))));
  console.log(hashes.size === 1 ? 'the same bytes each time' : 'DIFFERENT BYTES');
  if (hashes.size > 1) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
