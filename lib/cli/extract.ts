import { resolve } from 'node:path';
import { findInputs } from '../many/inputs.ts';
import { withNearName } from './near-file.ts';
import { UsageError, type ExtractOptions } from './options.ts';
import { isNamed } from './settings.ts';
import type { Sink } from './sink.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** `sitrep extract`: all texts into one place, or each by itself. */
export async function extractCommand(
  options: ExtractOptions,
  { around, sink, script }: { around: Surroundings; sink: Sink; script?: string | undefined },
): Promise<ExitCode> {
  if (options.paths.length === 0 && around.stdin.isTTY === true) {
    throw new UsageError('nothing to read: name a file or a folder, or pipe a text in');
  }
  const { paths, out } = options;
  if (out !== undefined && paths.some((path) => resolve(path) === resolve(out))) {
    throw new UsageError(`--out ${out} is what is read: name another folder for the results`);
  }
  const found = await findInputs(options.paths, {
    jsonl: options.jsonl,
    rows: isNamed(options.fields),
    except: options.out,
  });
  const inputs = await Promise.all(found.map(withNearName));
  if (options.format === null && options.out !== undefined) {
    const { extractMany } = await import('./extract-many.ts');
    return extractMany(inputs, { options, out: options.out, around, script });
  }
  const { extractEach } = await import('./extract-each.ts');
  return extractEach(inputs, { options, around, sink });
}
