import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunState } from '../../lib/many/run-state.ts';
import { sitrep as run } from '../cli/surroundings.ts';
import { buildCommand } from '../support/built.ts';
import { contentsOf, manyTexts, writeTexts } from './texts.ts';

const COUNT = 24;

let folder = '';
let command = '';
const at = (name: string) => join(folder, name);
const sitrep = (args: readonly string[]) => run(args, { script: pathToFileURL(command).href });
const extract = (out: string, ...more: string[]) => extractFrom('texts', out, ...more);
const extractFrom = (input: string, out: string, ...more: string[]) =>
  sitrep(['extract', at(input), '--out', at(out), '--quiet', ...more]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-many-'));
  command = buildCommand(at('built'));
  writeTexts(at('texts'), COUNT);
  writeFileSync(at('texts/000/bad.txt'), Buffer.from([0, 1, 2, 3]));
  await extract('whole', '--jobs', '1');
  await killInTheMiddle('texts', 'killed');
  for (const copy of ['other', 'forgot']) cpSync(at('killed'), at(copy), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many texts of an unfinished run are done. */
function doneIn(out: string): number {
  const path = at(`${out}/unfinished-run.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as RunState).done : 0;
}

/** None when there is no such file, as when the process it tells of has ended. */
function wordsIn(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').match(/\S+/g) ?? [];
  } catch {
    return [];
  }
}

/**
 * Runs the command as a process of its own and kills it when some of the run is done, anew where a
 * busy machine let it come to its end.
 */
async function killInTheMiddle(input: string, out: string, unfinished = out): Promise<void> {
  for (let done = 0; done < 5 || done >= COUNT; done = doneIn(unfinished)) {
    for (const name of [out, unfinished]) rmSync(at(name), { recursive: true, force: true });
    const args = ['extract', at(input), '--out', at(out), '--jobs', '2'];
    const child = spawn(process.execPath, [command, ...args], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    while (child.exitCode === null && doneIn(unfinished) < 5) await wait(5);
    child.kill('SIGKILL');
    await ended;
  }
}

describe('a folder of texts', () => {
  it('gives the same files by several processes as by one', async () => {
    const { code, stderr } = await extract('workers', '--jobs', '3');
    expect(code).toBe(1);
    expect(stderr).toContain('bad.txt');
    expect(contentsOf(at('workers'))).toEqual(contentsOf(at('whole')));
  });

  it('gives a report for each text, and a page that lists them', () => {
    const files = contentsOf(at('whole'));
    const reports = [...files.keys()].filter((name) => name.startsWith('reports/000/'));
    expect(reports).toHaveLength(COUNT);
    expect(files.get('reports/000/00007.txt.html')).toContain('<b>10</b> lorries');
    const index = files.get('reports/index.html')!;
    for (const report of reports) expect(index).toContain(`<a href="${report.slice(8)}">`);
  });

  it('gives no report to who wants none, and takes those of an earlier run away', async () => {
    await sitrep(['extract', at('texts/000/00000.txt'), '--out', at('bare'), '-q']);
    writeFileSync(at('bare/reports/mine.html'), 'not ours');
    await sitrep(['extract', at('texts/000/00001.txt'), '--out', at('bare'), '-q', '--no-reports']);
    const reports = [...contentsOf(at('bare')).keys()].filter((name) => name.includes('reports'));
    expect(reports).toEqual(['reports/mine.html']);
  });

  it('is whole, byte by byte, after a kill in the middle and --resume', async () => {
    // What a process that is killed leaves behind its last checkpoint.
    writeFileSync(at('killed/dates.csv'), 'half a row', { flag: 'a' });
    const { code } = await extract('killed', '--resume', '--jobs', '1');
    expect(code).toBe(1);
    expect(contentsOf(at('killed'))).toEqual(contentsOf(at('whole')));
  });

  it.runIf(process.platform === 'linux')('leaves no worker behind when it is killed', async () => {
    const args = ['extract', at('texts'), '--out', at('orphans'), '--jobs', '2'];
    const child = spawn(process.execPath, [command, ...args], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    let workers: string[] = [];
    while (child.exitCode === null && workers.length < 2) {
      await wait(5);
      workers = wordsIn(`/proc/${child.pid!}/task/${child.pid!}/children`);
    }
    child.kill('SIGKILL');
    await ended;
    expect(workers).toHaveLength(2);
    // Who has ended and was not asked how is a Z.
    const isAtWork = (worker: string) =>
      !['Z', undefined].includes(wordsIn(`/proc/${worker}/stat`)[2]);
    while (workers.some(isAtWork)) await wait(20);
  });

  it('is the same workbook after a kill and --resume, links and all', async () => {
    await extract('whole.xlsx', '--jobs', '1');
    await killInTheMiddle('texts', 'killed.xlsx', 'killed.xlsx.unfinished');
    await extract('killed.xlsx', '--resume', '--jobs', '2');
    const [killed, whole] = ['killed.xlsx', 'whole.xlsx'].map((name) => readFileSync(at(name)));
    expect(killed!.equals(whole!)).toBe(true);
  });

  it('does not take up a run with other inputs or options', async () => {
    const { code, stderr } = await extract('other', '--resume', '--published', '2020-01-09');
    expect(code).toBe(2);
    expect(stderr).toContain('begin it anew, without --resume');
    await extract('other', '--jobs', '1');
    expect(contentsOf(at('other'))).toEqual(contentsOf(at('whole')));
  });

  it('tells whoever forgot --resume', async () => {
    const args = ['extract', at('texts/000/00000.txt'), '--out', at('forgot'), '--no-reports'];
    const { stderr } = await sitrep(args);
    expect(stderr).toMatch(
      /an interrupted run in .*forgot had read \d+ texts; this one begins anew/,
    );
  });

  it('is not read together with its own results', async () => {
    mkdirSync(at('nested'));
    writeFileSync(at('nested/a.txt'), 'Ten people died on 3 May 2021.\n');
    for (let time = 0; time < 2; time += 1) {
      const run = await sitrep(['extract', at('nested'), '--out', at('nested/results'), '-q']);
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    }
    mkdirSync(at('nested/all.xlsx.unfinished'));
    writeFileSync(at('nested/all.xlsx.unfinished/dates.rows.jsonl'), '[]\n');
    rmSync(at('nested/results'), { recursive: true });
    expect((await sitrep(['extract', at('nested'), '-f', 'jsonl', '-q'])).code).toBe(0);
    const { code, stderr } = await sitrep(['extract', at('nested'), '--out', at('nested/')]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is what is read') as string]);
  });

  it('says so when there is nothing to take up', async () => {
    const args = ['extract', at('texts/000/00000.txt'), '--out', at('fresh'), '--resume'];
    const { code, stderr } = await sitrep(args);
    expect(code).toBe(0);
    expect(stderr).toContain('no interrupted run in');
  });
});

describe('JSON lines', () => {
  it('are taken up behind the last line that was done, reports under the same names', async () => {
    const lines = manyTexts(COUNT).map(([, text], index) =>
      JSON.stringify({ id: `x/${index % 15}`, text }),
    );
    writeFileSync(at('lines.jsonl'), `${lines.join('\n\n')}\nno line\n`);
    await extractFrom('lines.jsonl', 'lines', '--jobs', '1');
    const whole = contentsOf(at('lines'));
    expect(whole.get('reports/x/3.html')).toContain('<b>6</b> lorries');
    expect(whole.get('reports/x/3~2.html')).toContain('<b>21</b> lorries');

    await killInTheMiddle('lines.jsonl', 'lines-killed');
    await extractFrom('lines.jsonl', 'lines-killed', '--resume');
    expect(contentsOf(at('lines-killed'))).toEqual(whole);
  });
});
