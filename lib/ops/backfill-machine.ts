import { setTimeout as wait } from 'node:timers/promises';
import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListExecutionsCommand,
  ListMapRunsCommand,
  RedriveExecutionCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  type DescribeExecutionOutput,
  type MapRunItemCounts,
} from '@aws-sdk/client-sfn';
import type { ExitCode } from '../cli/surroundings.ts';
import { ENGINE } from '../engine/version.ts';
import type { BackfillOptions } from './arguments.ts';
import { Account, counted, type OperatorContext } from './context.ts';
import { OperatorError, type BackfillMachine } from './pipeline.ts';

const LOOK_EVERY_MS = 3000;

/**
 * `sitrep backfill` by the state machine of the stack: starts it, or joins the one that runs, or goes
 * on with the one that was stopped, and shows how far it is. It runs on AWS: who stops looking does
 * not stop it.
 */
export async function backfillByMachine(
  options: BackfillOptions,
  machine: BackfillMachine,
  context: OperatorContext,
): Promise<ExitCode> {
  const sfn = new SFNClient(machine.config);
  const account = new Account({ ...context, total: null });
  try {
    const before = await newest(sfn, machine.arn);
    const running = before?.status === 'RUNNING' ? before.executionArn! : null;
    if (options.stop) return await stop(sfn, running, account);
    if (running !== null) account.note('one is running already; this is how far it is');
    const arn = running ?? (await begin(sfn, { options, machine, before, account }));
    account.note(
      'it runs on AWS: Ctrl-C ends this look only, and sitrep backfill --stop the backfill',
    );
    return await follow(sfn, arn, account);
  } finally {
    sfn.destroy();
  }
}

async function newest(
  sfn: SFNClient,
  stateMachineArn: string,
): Promise<DescribeExecutionOutput | null> {
  const { executions = [] } = await sfn.send(
    new ListExecutionsCommand({ stateMachineArn, maxResults: 1 }),
  );
  const [first] = executions;
  if (first === undefined) return null;
  return sfn.send(new DescribeExecutionCommand({ executionArn: first.executionArn }));
}

async function stop(sfn: SFNClient, running: string | null, account: Account): Promise<ExitCode> {
  if (running === null) {
    account.close('none is running');
    return 0;
  }
  await sfn.send(
    new StopExecutionCommand({ executionArn: running, cause: 'stopped by sitrep backfill --stop' }),
  );
  account.close('stopped; the same command without --stop goes on where it was');
  return 0;
}

/** Takes up the newest one, where it was for the same and was not done; else starts another. */
async function begin(
  sfn: SFNClient,
  about: {
    readonly options: BackfillOptions;
    readonly machine: BackfillMachine;
    readonly before: DescribeExecutionOutput | null;
    readonly account: Account;
  },
): Promise<string> {
  const { machine, before, account } = about;
  const { prefix, onlyOlderThan = '' } = about.options;
  // The engine tells an archive read by the one from the same archive read by the next.
  const input = JSON.stringify({ prefix, onlyOlderThan, engine: ENGINE.version });
  if (before?.redriveStatus === 'REDRIVABLE' && before.input === input) {
    await sfn.send(new RedriveExecutionCommand({ executionArn: before.executionArn }));
    account.note('goes on with what was not done when it was stopped or failed');
    return before.executionArn!;
  }
  const { executionArn = '' } = await sfn.send(
    new StartExecutionCommand({ stateMachineArn: machine.arn, input }),
  );
  return executionArn;
}

async function follow(sfn: SFNClient, executionArn: string, account: Account): Promise<ExitCode> {
  for (;;) {
    const execution = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    const counts = await countsOf(sfn, executionArn);
    const { succeeded = 0, total = 0 } = counts;
    if (execution.status === 'RUNNING') {
      account.at(succeeded, total, 'read or queued');
      await wait(LOOK_EVERY_MS);
      continue;
    }
    const done = `${succeeded.toLocaleString('en-US')} of ${counted(total, 'text')} read or queued`;
    if (execution.status === 'SUCCEEDED') {
      account.close(`${done}; sitrep status says how each ended`);
      return succeeded === total ? 0 : 1;
    }
    throw new OperatorError(
      `the backfill ${execution.status === 'ABORTED' ? 'was stopped' : 'failed'}: ${done}${reason(execution)}`,
      'the same command goes on where it was; how each batch ended stands in the work bucket, below backfill/',
    );
  }
}

async function countsOf(sfn: SFNClient, executionArn: string): Promise<Partial<MapRunItemCounts>> {
  const { mapRuns = [] } = await sfn.send(new ListMapRunsCommand({ executionArn }));
  const [run] = mapRuns;
  if (run === undefined) return {};
  const { itemCounts } = await sfn.send(new DescribeMapRunCommand({ mapRunArn: run.mapRunArn }));
  return itemCounts ?? {};
}

const reason = ({ error, cause }: DescribeExecutionOutput) =>
  error === undefined ? '' : ` (${error}${cause ? `: ${cause}` : ''})`;
