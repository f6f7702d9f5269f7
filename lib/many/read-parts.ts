import { loadPartMakers, partsOf, type Parts, type PartsWanted } from './parts.ts';
import { readTask } from './read-task.ts';
import type { ReadSettings, Task } from './task.ts';

export interface ReadOptions {
  readonly settings: ReadSettings;
  readonly wanted: PartsWanted;
}

/** Loads what reading needs; what it gives reads one text. */
export async function partsReader({
  settings,
  wanted,
}: ReadOptions): Promise<(task: Task) => Promise<Parts>> {
  const make = await loadPartMakers();
  return async (task) => {
    const name = task.kind === 'file' ? task.name : undefined;
    return partsOf(await readTask(task, settings), { wanted, make, name });
  };
}

/** Reads in this process, one text after the other. */
export async function* readHere(
  tasks: AsyncIterable<Task>,
  options: ReadOptions,
): AsyncGenerator<Parts> {
  const read = await partsReader(options);
  for await (const task of tasks) yield await read(task);
}
