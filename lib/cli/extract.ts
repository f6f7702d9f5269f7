import type { Published } from '../engine/document.ts';
import type { ErrorRecord } from '../output/schema.ts';
import type { ResultFolder } from './folder.ts';
import { findInputs, type Input, type MissingInput } from './inputs.ts';
import { UsageError, type ExtractOptions } from './options.ts';
import { Progress } from './progress.ts';
import { readTexts, type Outcome } from './read.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import type { Sink } from './sink.ts';
import { lookOf, printable } from './terminal.ts';
import { writerFor, type Writer } from './writers.ts';

/** `sitrep extract`: reads every text in order and writes each before it reads the next. */
export async function extractCommand(
  options: ExtractOptions,
  { around, sink }: { around: Surroundings; sink: Sink },
): Promise<ExitCode> {
  if (options.paths.length === 0 && around.stdin.isTTY === true) {
    throw new UsageError('nothing to read: name a file or a folder, or pipe a text in');
  }
  const inputs = await findInputs(options.paths, options);
  const writer = await standardWriter(options, { around, sink, inputs });
  const folder = await outFolder(options);
  const progress = new Progress(around.stderr, countOf(inputs), () => performance.now());
  const tally = { failed: 0, read: 0, folders: new Set<string>() };
  const texts = readTexts(inputs, { stdin: around.stdin, published: publishedOf(options) });
  for await (const outcome of texts) {
    if ('error' in outcome.result || (writer !== null && around.stdout.isTTY)) progress.clear();
    if ('error' in outcome.result) {
      tally.failed += 1;
      around.stderr.write(complaint(outcome.result));
    } else tally.read += 1;
    await writer?.write(outcome.result);
    const written = await folder?.write(outcome);
    if (written != null) tally.folders.add(written);
    progress.advance(idOf(outcome));
  }
  progress.clear();
  await writer?.end();
  await folder?.end();
  if (options.out !== undefined) around.stderr.write(summary(tally, options.out));
  return tally.failed > 0 ? 1 : 0;
}

async function standardWriter(
  options: ExtractOptions,
  { around, sink, inputs }: { around: Surroundings; sink: Sink; inputs: Inputs },
): Promise<Writer | null> {
  if (options.format === null) return null;
  return writerFor(options.format, {
    sink,
    look: lookOf(around.stdout, around.env),
    options,
    isSingle: isSingle(options, inputs),
  });
}

type Inputs = readonly (Input | MissingInput)[];

/** Decided by what was asked for, not by what was found: the shape of the answer must not surprise. */
function isSingle({ paths }: ExtractOptions, inputs: Inputs): boolean {
  const [first] = inputs;
  if (paths.length > 1 || inputs.length !== 1 || first === undefined) return false;
  if ('code' in first) return first.code !== 'no-texts';
  return first.kind === 'text' && first.isNamed;
}

async function outFolder(options: ExtractOptions): Promise<ResultFolder | null> {
  if (options.out === undefined) return null;
  const { ResultFolder } = await import('./folder.ts');
  return new ResultFolder(options.out, options);
}

function publishedOf({ published }: ExtractOptions): Published | undefined {
  return published === undefined ? undefined : { value: published, source: 'option' };
}

/** How many texts there are, where that is known before reading. */
function countOf(inputs: Inputs): number | null {
  const hasLines = inputs.some((input) => 'kind' in input && input.kind === 'lines');
  return hasLines ? null : inputs.length;
}

function idOf({ result }: Outcome): string {
  return 'error' in result ? result.document.id : result.record.document.id;
}

function complaint({ document, error }: ErrorRecord): string {
  return `sitrep: ${printable(document.id)}: ${printable(error.message)}\n        ${printable(error.hint)}\n`;
}

function summary(
  { read, failed, folders }: { read: number; failed: number; folders: ReadonlySet<string> },
  out: string,
): string {
  const texts = `${read} ${read === 1 ? 'text' : 'texts'} read`;
  const rest = failed === 0 ? '' : `, ${failed} not`;
  const [only] = folders;
  const where = folders.size === 1 ? only! : `${folders.size} folders below ${out}`;
  return folders.size === 0
    ? `${texts}${rest}\n`
    : `${texts}${rest}; results in ${printable(where)}\n`;
}
