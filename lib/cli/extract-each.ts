import { readTask } from '../many/read-task.ts';
import { tasksOf, type Inputs } from '../many/tasks.ts';
import type { ExtractOptions } from './options.ts';
import { Progress } from './progress.ts';
import { settingsOf } from './settings.ts';
import type { Sink } from './sink.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { complaint, countOf, summary } from './telling.ts';
import { lookOf } from './terminal.ts';
import { WarningTally } from './warnings.ts';
import { writersFor, type Writer } from './writers.ts';

/** Reads every text in order and writes each before it reads the next. */
export async function extractEach(
  inputs: Inputs,
  { options, around, sink }: { options: ExtractOptions; around: Surroundings; sink: Sink },
): Promise<ExitCode> {
  const isSingle = isOneText(options, inputs);
  const writers = await writersFor(options, {
    sink,
    look: lookOf(around.stdout, around.env),
    isSingle,
    names: inputs.flatMap((input) => ('path' in input && input.path === null ? [] : [input.id])),
  });
  const { failed, read, warnings } = await readAll(inputs, { options, around, writers });
  for (const writer of writers) await writer.end();
  if (!options.quiet) {
    // On the terminal a single text has its notes in its heading.
    const isTold = isSingle && options.format === 'table';
    if (!isTold) around.stderr.write(warnings.summary());
    if (options.out !== undefined) around.stderr.write(summary({ failed, read }, options.out));
  }
  return failed > 0 ? 1 : 0;
}

async function readAll(
  inputs: Inputs,
  {
    options,
    around,
    writers,
  }: { options: ExtractOptions; around: Surroundings; writers: readonly Writer[] },
) {
  const terminal = options.quiet ? { write: () => undefined } : around.stderr;
  const progress = new Progress(terminal, countOf(inputs), () => performance.now());
  const tally = { failed: 0, read: 0, warnings: new WarningTally() };
  const writesToTerminal = options.format !== null && around.stdout.isTTY === true;
  const settings = settingsOf(options);
  for await (const task of tasksOf(inputs, { stdin: around.stdin, fields: options.fields })) {
    const result = await readTask(task, settings);
    if ('error' in result || writesToTerminal) progress.clear();
    if ('error' in result) {
      tally.failed += 1;
      around.stderr.write(complaint(result));
    } else {
      tally.read += 1;
      tally.warnings.add(result.record.warnings.map(({ code }) => code));
    }
    const name = task.kind === 'file' ? task.name : undefined;
    for (const writer of writers) await writer.write(result, name);
    progress.advance('error' in result ? result.document.id : result.record.document.id);
  }
  progress.clear();
  return tally;
}

/** Decided by what was asked for, not by what was found: the shape of the answer must not surprise. */
function isOneText({ paths }: ExtractOptions, inputs: Inputs): boolean {
  const [first] = inputs;
  if (paths.length > 1 || inputs.length !== 1 || first === undefined) return false;
  if ('code' in first) return first.code !== 'no-texts';
  return first.kind === 'text' && first.isNamed;
}
