import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Inputs } from './tasks.ts';

/** Below this a second worker would take longer to start than to help. */
const WORTH_WORKERS_BYTES = 200_000;

/** Worker processes for these inputs: as many as were asked for, else one for each processor. */
export async function jobsFor(inputs: Inputs, asked: number | undefined): Promise<number> {
  if (asked !== undefined) return asked;
  let bytes = 0;
  for (const input of inputs) {
    bytes += await bytesOf(input);
    if (bytes >= WORTH_WORKERS_BYTES) return availableParallelism();
  }
  return 1;
}

async function bytesOf(input: Inputs[number]): Promise<number> {
  if ('code' in input) return 0;
  if (input.path === null) return input.kind === 'text' ? 0 : Infinity;
  try {
    return (await stat(input.path)).size;
  } catch {
    return 0;
  }
}
