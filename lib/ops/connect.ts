import type { Where } from './arguments.ts';
import { localRunFile, readLocalRun } from './local-run.ts';
import { OperatorError, type Pipeline } from './pipeline.ts';
import { UsageError } from '../cli/usage.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The pipeline that is meant: the stack that was named, else the local run.
 * @throws {UsageError} when none was named and none runs here
 * @throws {OperatorError} when the one that was named is not there
 */
export async function connect(where: Where, env: Environment): Promise<Pipeline> {
  // The SDK warns of a Node that AWS will drop; the tool says itself which versions it runs on.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  if (where.stack !== undefined) {
    const { connectStack } = await import('./stack.ts');
    return connectStack(where.stack, where.region);
  }
  const run = await readLocalRun(localRunFile(env));
  if (run !== null && where.region === undefined) {
    const { connectLocalRun } = await import('./connect-local.ts');
    return connectLocalRun(run);
  }
  if (where.local) {
    throw new OperatorError(
      'no local run is up on this machine',
      'start one in another terminal, in a checkout: npm start',
    );
  }
  throw new UsageError(
    'say which pipeline: --stack NAME for one on AWS (npx cdk list shows its name), or npm start for one on this machine',
  );
}
