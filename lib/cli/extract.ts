import type { Published } from '../engine/document.ts';
import type { ErrorRecord } from '../output/schema.ts';
import { findInputs, type Input, type MissingInput } from './inputs.ts';
import { UsageError, type ExtractOptions } from './options.ts';
import { Progress } from './progress.ts';
import { readTexts, type Outcome } from './read.ts';
import type { Sink } from './sink.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { lookOf, printable } from './terminal.ts';
import { WarningTally } from './warnings.ts';
import { writersFor, type Writer } from './writers.ts';

/** `sitrep extract`: reads every text in order and writes each before it reads the next. */
export async function extractCommand(
  options: ExtractOptions,
  { around, sink }: { around: Surroundings; sink: Sink },
): Promise<ExitCode> {
  if (options.paths.length === 0 && around.stdin.isTTY === true) {
    throw new UsageError('nothing to read: name a file or a folder, or pipe a text in');
  }
  const inputs = await findInputs(options.paths, options);
  const isSingle = isOneText(options, inputs);
  const writers = await writersFor(options, {
    sink,
    look: lookOf(around.stdout, around.env),
    isSingle,
    names: inputs.map(({ id }) => id),
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
  const texts = readTexts(inputs, { stdin: around.stdin, published: publishedOf(options) });
  for await (const { result } of texts) {
    if ('error' in result || writesToTerminal) progress.clear();
    if ('error' in result) {
      tally.failed += 1;
      around.stderr.write(complaint(result));
    } else {
      tally.read += 1;
      tally.warnings.add(result.record);
    }
    for (const writer of writers) await writer.write(result);
    progress.advance(idOf(result));
  }
  progress.clear();
  return tally;
}

type Inputs = readonly (Input | MissingInput)[];

/** Decided by what was asked for, not by what was found: the shape of the answer must not surprise. */
function isOneText({ paths }: ExtractOptions, inputs: Inputs): boolean {
  const [first] = inputs;
  if (paths.length > 1 || inputs.length !== 1 || first === undefined) return false;
  if ('code' in first) return first.code !== 'no-texts';
  return first.kind === 'text' && first.isNamed;
}

function publishedOf({ published }: ExtractOptions): Published | undefined {
  return published === undefined ? undefined : { value: published, source: 'option' };
}

/** How many texts there are, where that is known before reading. */
function countOf(inputs: Inputs): number | null {
  const hasLines = inputs.some((input) => 'kind' in input && input.kind === 'lines');
  return hasLines ? null : inputs.length;
}

function idOf(result: Outcome['result']): string {
  return 'error' in result ? result.document.id : result.record.document.id;
}

function complaint({ document, error }: ErrorRecord): string {
  return `sitrep: ${printable(document.id)}: ${printable(error.message)}\n        ${printable(error.hint)}\n`;
}

function summary({ read, failed }: { read: number; failed: number }, out: string): string {
  const texts = `${read} ${read === 1 ? 'text' : 'texts'} read`;
  const rest = failed === 0 ? '' : `, ${failed} not`;
  return `${texts}${rest}; results in ${printable(out)}\n`;
}
