import type { ExitCode } from '../cli/surroundings.ts';
import type { Common } from './arguments.ts';
import { Account, counted, type OperatorContext } from './context.ts';
import { deadLetters, release, sendAgain, type DeadLetter } from './dead-letters.ts';

/**
 * `sitrep redrive`: what was given up is tried again. By receive and send, as EventBridge shares the
 * dead letters and its messages have no queue that SQS could move them back to.
 */
export async function redrive({ prefix }: Common, context: OperatorContext): Promise<ExitCode> {
  const { pipeline } = context;
  const account = new Account({ ...context, total: null });
  const left: DeadLetter[] = [];
  // A message that fails again comes back under the id it got when it was sent again.
  const ours = new Set<string>();
  let sent = 0;
  let failed = 0;
  try {
    for await (const letters of deadLetters(pipeline)) {
      const again = letters.filter(({ id }) => ours.has(id));
      const others = letters.filter(({ id, keys }) => !ours.has(id) && !isMeant(keys, prefix));
      left.push(...again, ...others);
      for (const { keys, id } of others) {
        if (keys.length > 0) continue;
        failed += 1;
        account.complain(
          `message ${id} is no event of S3 and stays where it is`,
          'look at it in the SQS console, and remove it there',
        );
      }
      const meant = letters.filter((letter) => !left.includes(letter));
      if (meant.length === 0) continue;
      const { sent: taken, newIds } = await sendAgain(pipeline, meant);
      left.push(...meant.filter((letter) => !taken.includes(letter)));
      for (const id of newIds) ours.add(id);
      for (const { keys } of taken) account.advance(keys.join(', '), 'sent again');
      sent += taken.length;
    }
  } finally {
    await release(pipeline, left);
  }
  const rest = left.length === 0 ? '' : `, ${counted(left.length, 'message')} left there`;
  account.close(`${counted(sent, 'message')} sent again${rest}; ${pipeline.name}`);
  return failed > 0 ? 1 : 0;
}

function isMeant(keys: readonly string[], prefix: string): boolean {
  return keys.some((key) => key.startsWith(prefix));
}
