import { parentPort, workerData } from 'node:worker_threads';
import { loadPartMakers, partsOf, type Parts, type PartsWanted } from './parts.ts';
import { readTask } from './read-task.ts';
import type { ReadSettings, Task } from './task.ts';

/** What a worker is told when it begins. */
export interface WorkerSettings {
  readonly settings: ReadSettings;
  readonly wanted: PartsWanted;
}

export interface WorkerTask {
  readonly number: number;
  readonly task: Task;
}

/** The first answer is `ready`; then one for each task, in the order in which they came. */
export type WorkerAnswer = 'ready' | { readonly number: number; readonly parts: Parts };

/** Reads the tasks that the main thread sends, one after the other. */
export async function serveTasks(): Promise<void> {
  const port = parentPort!;
  const { settings, wanted } = workerData as WorkerSettings;
  const make = await loadPartMakers();
  let before = Promise.resolve();
  port.on('message', ({ number, task }: WorkerTask) => {
    before = before.then(async () => {
      const result = await readTask(task, settings);
      const name = task.kind === 'file' ? task.name : undefined;
      const parts = partsOf(result, { wanted, make, name });
      port.postMessage({ number, parts } satisfies WorkerAnswer, buffersOf(parts));
    });
  });
  port.postMessage('ready' satisfies WorkerAnswer);
}

/** Handed over, not copied. What is empty may be shared, and can be handed over but once. */
function buffersOf({ line, tables, report }: Parts): ArrayBuffer[] {
  const all = [line, ...Object.values(tables), ...(report === null ? [] : [report])];
  return all.filter(({ length }) => length > 0).map(({ buffer }) => buffer as ArrayBuffer);
}
