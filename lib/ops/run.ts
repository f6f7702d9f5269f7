import type { Sink } from '../cli/sink.ts';
import type { ExitCode, Surroundings } from '../cli/surroundings.ts';
import { printable } from '../cli/terminal.ts';
import { operatorRequest, type OperatorRequest } from './arguments.ts';
import type { OperatorCommand } from './commands.ts';
import { connect } from './connect.ts';
import type { OperatorContext } from './context.ts';
import { explained } from './failures.ts';
import { PIPELINE_HELP } from './help.ts';

/** One of the operator's commands. */
export async function operate(
  { command, args }: { readonly command: OperatorCommand; readonly args: readonly string[] },
  { around, sink }: { readonly around: Surroundings; readonly sink: Sink },
): Promise<ExitCode> {
  const request = operatorRequest(command, args);
  if (request.command === 'help') {
    await sink.write(PIPELINE_HELP);
    return 0;
  }
  try {
    const pipeline = await connect(request.where, around.env);
    try {
      return await carryOut(request, { pipeline, around, sink, quiet: request.quiet });
    } finally {
      pipeline.close();
    }
  } catch (error) {
    const failure = explained(error);
    if (failure === null) throw error;
    around.stderr.write(
      `sitrep: ${printable(failure.message)}\n        ${printable(failure.hint)}\n`,
    );
    return 1;
  }
}

type Work = Exclude<OperatorRequest, { command: 'help' }>;

/** Each is loaded when it is asked for. */
async function carryOut(request: Work, context: OperatorContext): Promise<ExitCode> {
  switch (request.command) {
    case 'put': {
      const { put } = await import('./put.ts');
      return put(request, context);
    }
    case 'status': {
      const { statusCommand } = await import('./status-command.ts');
      return statusCommand(request, context);
    }
    case 'get': {
      const { get } = await import('./get.ts');
      return get(request, context);
    }
    case 'export': {
      const { exportAll } = await import('./export.ts');
      return exportAll(request, context);
    }
    case 'redrive': {
      const { redrive } = await import('./redrive.ts');
      return redrive(request, context);
    }
    case 'backfill': {
      const { backfill } = await import('./backfill.ts');
      return backfill(request, context);
    }
  }
}
