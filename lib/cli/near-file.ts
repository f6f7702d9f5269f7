import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path/posix';
import type { findInputs } from '../many/inputs.ts';
import { nearest } from './nearest.ts';

type Input = Awaited<ReturnType<typeof findInputs>>[number];

/** The input as it is; of a path that leads nowhere, the hint names what was perhaps meant. */
export async function withNearName(input: Input): Promise<Input> {
  if (!('code' in input) || input.code !== 'not-found') return input;
  const near = await nearPath(input.id);
  return near === null ? input : { ...input, hint: `did you mean ${near}?` };
}

/** The first part of the path that is not there, with the name that is; null when none is near. */
async function nearPath(path: string): Promise<string | null> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => null);
  if (names === null) return folder === path ? null : nearPath(folder);
  const near = nearest(basename(path), names.sort());
  return near === null ? null : join(folder, near);
}
