import { once } from 'node:events';
import type { Parts } from './parts.ts';
import { partsReader, type ReadOptions } from './read-parts.ts';
import type { Task } from './task.ts';

/** The first answer is `ready`; then one for each task, in the order in which they came. */
export type WorkerAnswer = 'ready' | Parts;

/** Reads the tasks that the main process sends, one after the other, until it has gone. */
export async function serveTasks(): Promise<void> {
  process.on('disconnect', () => process.exit());
  const answer = (message: WorkerAnswer) => process.send!(message);
  const [options] = (await once(process, 'message')) as [ReadOptions];
  const read = await partsReader(options);
  let before = Promise.resolve();
  process.on('message', (task: Task) => {
    before = before.then(async () => {
      answer(await read(task));
    });
  });
  answer('ready');
}
