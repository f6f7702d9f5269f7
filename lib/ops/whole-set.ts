import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError } from './pipeline.ts';

/** What was read belongs to two uploads: the set is being replaced. */
export class SetChangedError extends Error {
  override readonly name = 'SetChangedError';
}

const WAITS_MS = [100, 300, 1000, 3000, 5000];

/**
 * Tries again while a set is being replaced.
 * @throws {OperatorError} when it is being replaced all the time, or does not fit itself
 */
export async function untilWhole<Result>(
  documentKey: string,
  read: () => Promise<Result>,
): Promise<Result> {
  for (const waitMs of [0, ...WAITS_MS]) {
    await wait(waitMs);
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof SetChangedError || error instanceof SyntaxError)) throw error;
    }
  }
  throw new OperatorError(
    `${documentKey} and the files beside it are not of one upload`,
    'it is being replaced: try again in a minute; if it stays so, upload the text again (sitrep put --again)',
  );
}
