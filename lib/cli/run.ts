import { ENGINE } from '../engine/version.ts';
import { HELP } from './help.ts';
import { readArguments, UsageError, type Request } from './options.ts';
import { OutputClosedError, Sink } from './sink.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** The `sitrep` command; `args` without the names of node and the script. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const sink = new Sink(around.stdout);
  try {
    return await answer(readArguments(args), { around, sink });
  } catch (error) {
    if (error instanceof OutputClosedError) return 0;
    if (error instanceof UsageError) {
      around.stderr.write(`sitrep: ${error.message}\n`);
      return 2;
    }
    if (error instanceof Error && 'syscall' in error) {
      around.stderr.write(`sitrep: the results cannot be written: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

async function answer(
  request: Request,
  { around, sink }: { around: Surroundings; sink: Sink },
): Promise<ExitCode> {
  if (request.kind === 'help') {
    await sink.write(HELP);
    return 0;
  }
  if (request.kind === 'version') {
    await sink.write(`sitrep ${ENGINE.version}\n`);
    return 0;
  }
  // Loaded here, so that help, version and wrong usage answer before the engine is in memory.
  const { extractCommand } = await import('./extract.ts');
  return extractCommand(request.options, { around, sink });
}
