/**
 * How many texts of 4 to 20 KB the local run reads in a second, from `sitrep put` to the last end that
 * `sitrep status` counts, and the seconds of processor that each part took.
 *
 *   npx tsx test/ops/throughput.ts [TEXTS] [WORKERS]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { INBOX_BUCKET, RESULTS_BUCKET, startLocalStack } from '../../lib/local/local-stack.ts';
import { tellLocalRun } from '../../lib/ops/local-run.ts';
import type { StatusReport } from '../../lib/ops/status.ts';
import { sitrep } from '../cli/surroundings.ts';

const LEAST_BYTES = 4_000;
const MOST_BYTES = 20_000;

const texts = Number(process.argv[2] ?? 1000);
const workers = Number(process.argv[3] ?? availableParallelism());
const folder = mkdtempSync(join(tmpdir(), 'sitrep-throughput-'));
const bytes = writeTexts(join(folder, 'texts'));
const env = { SITREP_LOCAL_RUN: join(folder, 'run.json') };
const stack = await startLocalStack({ workers });
const { endpoint, credentials, queueUrl, deadLettersUrl } = stack;
const buckets = { inbox: INBOX_BUCKET, results: RESULTS_BUCKET };
const run = { endpoint, ...credentials, ...buckets, queueUrl, deadLettersUrl };
await tellLocalRun(env.SITREP_LOCAL_RUN, run);

const started = performance.now();
const before = process.cpuUsage();
await sitrep(['put', join(folder, 'texts'), '--quiet'], { env });
const put = performance.now();
while (stack.queue.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
const done = performance.now();
const functions = stack.functionPids().reduce((sum, pid) => sum + secondsOf(pid), 0);
const { user, system } = process.cpuUsage(before);
const { stdout } = await sitrep(['status', '--json', '--quiet'], { env });
const { counts } = JSON.parse(stdout) as StatusReport;
await stack.stop();
rmSync(folder, { recursive: true });

const seconds = (done - started) / 1000;
const rows: readonly (readonly [string, number, string])[] = [
  ['texts', texts, `${Math.round(bytes / texts / 100) / 10} KB each on average`],
  ['ended', counts.done, `done, by sitrep status; ${texts - counts.done} not`],
  ['seconds', seconds, `of them ${((put - started) / 1000).toFixed(1)} until all were put`],
  ['texts a second', texts / seconds, `with ${workers} functions, on a machine this busy`],
  ['CPU, functions', functions, `${((1000 * functions) / texts).toFixed(0)} ms a text`],
  ['CPU, the rest', (user + system) / 1e6, 'buckets, queue, sitrep put'],
];
for (const [name, value, note] of rows) {
  console.log(`${name.padEnd(16)}${value.toFixed(1).padStart(9)}  ${note}`);
}

/** The samples, over and over, cut between lines. Gives the bytes of all. */
function writeTexts(into: string): number {
  mkdirSync(into);
  const samples = readdirSync('samples').filter((name) => name.endsWith('.txt'));
  const paragraphs = samples.flatMap((name) =>
    readFileSync(join('samples', name), 'utf8').split(/\n{2,}/),
  );
  let total = 0;
  for (let number = 0; number < texts; number += 1) {
    const wanted = LEAST_BYTES + ((MOST_BYTES - LEAST_BYTES) * number) / texts;
    let text = 'published: 2024-02-08\n';
    for (let at = number; text.length < wanted; at += 1) {
      text += `\n${paragraphs[at % paragraphs.length]!}\n`;
    }
    total += text.length;
    writeFileSync(join(into, `${number}.txt`), text);
  }
  return total;
}

/** Seconds of processor of another process, where the system tells (Linux). */
function secondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}
