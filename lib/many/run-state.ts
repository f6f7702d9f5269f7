import { createHash } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINE } from '../engine/version.ts';
import type { Inputs } from './tasks.ts';

/** Stands in the folder from the beginning of a run to its end: the tables are not whole yet. */
export const STATE_FILE = 'unfinished-run.json';

/** How far a run is. What it says stands on the disk. */
export interface RunState {
  /** Same inputs, options and engine: the same run. */
  readonly run: string;
  /** Tasks that are done: the run goes on with the one after them. */
  readonly done: number;
  readonly read: number;
  readonly failed: number;
  /** How many stand in the texts that are done. */
  readonly sentences: number;
  /** How many texts had each warning. */
  readonly warnings: Readonly<Record<string, number>>;
  /** Bytes of each file that belong to what is done. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** Null when no run was interrupted there. */
export async function loadState(folder: string): Promise<RunState | null> {
  try {
    return JSON.parse(await readFile(join(folder, STATE_FILE), 'utf8')) as RunState;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The old state stands until the new one is whole. */
export async function saveState(folder: string, state: RunState): Promise<void> {
  const path = join(folder, STATE_FILE);
  await writeFile(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`, { flush: true });
  await rename(`${path}.new`, path);
}

export async function removeState(folder: string): Promise<void> {
  await rm(join(folder, STATE_FILE), { force: true });
}

/** More at the same time are no faster, and a million would take their memory. */
const LOOKED_AT_ONCE = 256;

/** What makes a run the same run: names, sizes and times of its inputs, and the options given. */
export async function fingerprintOf(inputs: Inputs, options: object): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([ENGINE, options]));
  // Many at once: one after the other they would take a second for ten thousand.
  for (let from = 0; from < inputs.length; from += LOOKED_AT_ONCE) {
    const some = inputs.slice(from, from + LOOKED_AT_ONCE);
    const files = await Promise.all(some.map(sizeAndTime));
    for (const [index, { id }] of some.entries()) hash.update(JSON.stringify([id, files[index]]));
  }
  return hash.digest('hex');
}

async function sizeAndTime(input: Inputs[number]): Promise<readonly number[] | null> {
  const path = 'path' in input ? input.path : null;
  if (path === null) return null;
  try {
    const { size, mtimeMs } = await stat(path);
    return [size, mtimeMs];
  } catch {
    return null;
  }
}
