import { jobsFor } from '../many/jobs.ts';
import { folderOf, wantedOf, type Output } from '../many/output.ts';
import type { Parts } from '../many/parts.ts';
import { readInWorkers } from '../many/pool.ts';
import { ResultFolder } from '../many/result-folder.ts';
import { fingerprintOf, loadState, type RunState } from '../many/run-state.ts';
import type { Task } from '../many/task.ts';
import { tasksOf, type Inputs } from '../many/tasks.ts';
import type { ReadOptions } from '../many/read-parts.ts';
import { UsageError, type ExtractOptions } from './options.ts';
import { Progress } from './progress.ts';
import { outputOf, settingsOf } from './settings.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { complaint, countOf, summary } from './telling.ts';
import { printable } from './terminal.ts';
import { WarningTally } from './warnings.ts';

/** `sitrep extract … --out DIR`: all texts into common tables, on all processors. */
export async function extractMany(
  inputs: Inputs,
  {
    options,
    out,
    around,
    script,
  }: { options: ExtractOptions; out: string; around: Surroundings; script: string | undefined },
): Promise<ExitCode> {
  const { quiet, many } = options;
  const output = outputOf(options, out);
  const read: ReadOptions = { settings: settingsOf(options), wanted: wantedOf(output) };
  const run = await fingerprintOf(inputs, {
    ...read,
    fields: options.fields,
    output: { ...output, out: null },
  });
  const state = many.resume ? await interrupted(output, run) : null;
  const tell = (text: string) => (quiet ? undefined : around.stderr.write(text));
  tell(many.resume ? takingUp(state, out) : await beginningAnew(output));
  const folder = await ResultFolder.begin(output, { run, state });

  const progress = new Progress(
    quiet ? { write: () => undefined } : around.stderr,
    countOf(inputs),
    () => performance.now(),
    state?.done,
  );
  const tally = { read: state?.read ?? 0, failed: state?.failed ?? 0 };
  const warnings = new WarningTally(state?.warnings);
  const tasks = after(
    state?.done ?? 0,
    tasksOf(inputs, { stdin: around.stdin, fields: options.fields }),
  );
  const jobs = await jobsFor(inputs, many.jobs);
  const texts = await textsOf(tasks, { ...read, jobs, script });
  try {
    for await (const parts of texts) {
      if (parts.error === null) {
        tally.read += 1;
        warnings.add(parts.warnings);
      } else {
        tally.failed += 1;
        progress.clear();
        around.stderr.write(complaint(parts.error));
      }
      await folder.write(parts, { ...tally, warnings: warnings.counts });
      progress.advance(parts.id);
    }
    await folder.end();
  } finally {
    progress.clear();
    await folder.close();
  }
  tell(warnings.summary() + summary(tally, out));
  return tally.failed > 0 ? 1 : 0;
}

/** Read here when there is one job; the engine is loaded where it reads, and nowhere else. */
async function textsOf(
  tasks: AsyncIterable<Task>,
  { jobs, script, ...read }: ReadOptions & { jobs: number; script: string | undefined },
): Promise<AsyncIterable<Parts>> {
  if (jobs > 1 && script !== undefined) return readInWorkers(tasks, { ...read, jobs, script });
  const { readHere } = await import('../many/read-parts.ts');
  return readHere(tasks, read);
}

/** @throws {UsageError} when what was interrupted is another run */
async function interrupted(output: Output, run: string): Promise<RunState | null> {
  const state = await loadState(folderOf(output));
  if (state === null || state.run === run) return state;
  throw new UsageError(
    `the run in ${output.out} had other inputs, other options or another version of sitrep: begin it anew, without --resume`,
  );
}

function takingUp(state: RunState | null, out: string): string {
  if (state === null) return `sitrep: no interrupted run in ${printable(out)}: it begins anew\n`;
  return `sitrep: ${state.done.toLocaleString('en-US')} texts are done; it goes on with the next\n`;
}

/** Whoever forgot `--resume` should know it early. */
async function beginningAnew(output: Output): Promise<string> {
  const state = await loadState(folderOf(output));
  if (state === null) return '';
  return `sitrep: an interrupted run in ${printable(output.out)} had read ${state.done.toLocaleString('en-US')} texts; this one begins anew (--resume goes on)\n`;
}

/** A line or file that was done is found again, and not read. */
async function* after(done: number, tasks: AsyncIterable<Task>): AsyncGenerator<Task> {
  let left = done;
  for await (const task of tasks) {
    if (left > 0) left -= 1;
    else yield task;
  }
}
