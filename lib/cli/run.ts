import { dirname } from 'node:path';
import { ENGINE } from '../engine/version.ts';
import { UNFINISHED } from '../many/unfinished.ts';
import { FIRST_STEPS, HELP } from './help.ts';
import { readArguments, UsageError, type Request } from './options.ts';
import { OutputClosedError, Sink } from './sink.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { lookOf, printable } from './terminal.ts';

/**
 * The `sitrep` command; `args` without the names of node and the script. `script` is the address of
 * what runs in worker processes; without it all is done in this one.
 */
export async function run(
  args: readonly string[],
  around: Surroundings,
  script?: string,
): Promise<ExitCode> {
  const sink = new Sink(around.stdout);
  // Remarks that nobody reads are no reason to end.
  around.stderr.on('error', () => undefined);
  try {
    return await answer(readArguments(args), { around, sink, script });
  } catch (error) {
    if (error instanceof OutputClosedError) return 0;
    if (error instanceof UsageError) {
      around.stderr.write(`sitrep: ${error.message}\n`);
      return 2;
    }
    if (error instanceof Error && 'syscall' in error) {
      around.stderr.write(`sitrep: ${unwritable(error)}\n`);
      return 1;
    }
    throw error;
  }
}

async function answer(
  request: Request,
  { around, sink, script }: { around: Surroundings; sink: Sink; script: string | undefined },
): Promise<ExitCode> {
  // The rest is loaded when it is asked for, so that help and wrong usage answer at once.
  switch (request.kind) {
    case 'first-steps':
      return say(FIRST_STEPS, sink);
    case 'help':
      return say(HELP, sink);
    case 'help-columns': {
      const { columnsHelp } = await import('./columns-help.ts');
      return say(columnsHelp(lookOf(around.stdout, around.env)), sink);
    }
    case 'help-pipeline': {
      const { PIPELINE_HELP } = await import('../ops/help.ts');
      return say(PIPELINE_HELP, sink);
    }
    case 'completion': {
      const { completionScript } = await import('./completion.ts');
      return say(completionScript(request.shell), sink);
    }
    case 'version':
      return say(`sitrep ${ENGINE.version}\n`, sink);
    case 'extract': {
      const { extractCommand } = await import('./extract.ts');
      return extractCommand(request.options, { around, sink, script });
    }
    case 'operate': {
      const { operate } = await import('../ops/run.ts');
      return operate(request, { around, sink });
    }
  }
}

/** What hinders the system, in words. */
const HINDRANCES: Readonly<Record<string, string>> = {
  EACCES:
    'you may not write there; name another place with --out, or change its permissions (chmod)',
  EPERM:
    'you may not write there; name another place with --out, or change its permissions (chmod)',
  EROFS: 'nothing can be written there; name another place with --out',
  ENOSPC: 'the disk is full; make room, or name another place with --out',
  ENOTDIR: 'a part of the path is a file; name a folder with --out',
  EEXIST: 'there is a file of that name; name a folder with --out',
};

function unwritable(error: Error): string {
  const { message, code, path } = error as NodeJS.ErrnoException;
  const words = HINDRANCES[code ?? ''];
  if (words === undefined || path === undefined) return `the results cannot be written: ${message}`;
  // The file is one of ours; its folder, or the workbook it becomes, is what was named.
  const folder = dirname(path);
  const place = folder.endsWith(UNFINISHED) ? folder.slice(0, -UNFINISHED.length) : folder;
  return `the results cannot be written to ${printable(place)}: ${words}`;
}

async function say(text: string, sink: Sink): Promise<ExitCode> {
  await sink.write(text);
  return 0;
}
