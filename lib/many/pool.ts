import type { Worker } from 'node:worker_threads';
import { toErrorRecord } from '../output/record.ts';
import { loadPartMakers, partsOf, partsOfError, type Parts, type PartsWanted } from './parts.ts';
import { readTask } from './read-task.ts';
import { startWorker } from './start-worker.ts';
import { idOf, sizeOf, type ReadSettings, type Task } from './task.ts';
import type { WorkerAnswer, WorkerSettings, WorkerTask } from './worker.ts';

export interface ReadOptions {
  readonly settings: ReadSettings;
  readonly wanted: PartsWanted;
}

/** Reads in this thread, one text after the other. */
export async function* readHere(
  tasks: AsyncIterable<Task>,
  { settings, wanted }: ReadOptions,
): AsyncGenerator<Parts> {
  const make = await loadPartMakers();
  for await (const task of tasks) {
    const name = task.kind === 'file' ? task.name : undefined;
    yield partsOf(await readTask(task, settings), { wanted, make, name });
  }
}

/** Texts on their way, for each worker: enough that none waits for the slowest text. */
const AHEAD = 16;
/** Bytes of text on their way; one larger text goes alone. */
const MOST_BYTES_AHEAD = 32_000_000;

/**
 * Reads in `jobs` worker threads; what comes out stands in the order of the tasks. `script` is run in
 * each worker and must call `serveTasks`. A text on which a worker dies gives an error record, and
 * another worker goes on.
 */
export async function* readInWorkers(
  tasks: AsyncIterable<Task>,
  { jobs, script, ...options }: ReadOptions & { jobs: number; script: string },
): AsyncGenerator<Parts> {
  const pool = new Pool({ jobs, script, data: options });
  const waiting: { parts: Promise<Parts>; size: number }[] = [];
  let bytes = 0;
  try {
    for await (const task of tasks) {
      const size = sizeOf(task);
      while (waiting.length >= jobs * AHEAD || (bytes > 0 && bytes + size > MOST_BYTES_AHEAD)) {
        const first = waiting.shift()!;
        bytes -= first.size;
        yield await first.parts;
      }
      const parts = pool.read(task);
      // It is awaited in its turn; until then a failure must not end the process.
      parts.catch(() => undefined);
      waiting.push({ parts, size });
      bytes += size;
    }
    for (const { parts } of waiting) yield await parts;
  } finally {
    await pool.end();
  }
}

interface Job extends WorkerTask {
  readonly done: (parts: Parts) => void;
  readonly failed: (error: Error) => void;
}

interface Reader {
  readonly worker: Worker;
  /** Sent and not yet answered, in their order: the first is the one it is at. */
  readonly jobs: Job[];
  isReady: boolean;
}

/** A second task lies ready, so that a worker need not wait for the main thread. */
const SENT_AT_ONCE = 2;

class Pool {
  readonly #script: string;
  readonly #data: WorkerSettings;
  readonly #readers = new Set<Reader>();
  readonly #queue: Job[] = [];
  #number = 0;
  #isEnded = false;
  /** Why no worker is left. */
  #failure: Error | null = null;

  constructor({ jobs, script, data }: { jobs: number; script: string; data: WorkerSettings }) {
    this.#script = script;
    this.#data = data;
    for (let count = 0; count < jobs; count += 1) this.#start();
  }

  /** Rejects when no worker can be started. */
  read(task: Task): Promise<Parts> {
    return new Promise((done, failed) => {
      if (this.#failure !== null) {
        failed(this.#failure);
        return;
      }
      this.#number += 1;
      this.#queue.push({ number: this.#number, task, done, failed });
      this.#send();
    });
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    await Promise.all([...this.#readers].map(({ worker }) => worker.terminate()));
  }

  #start(): void {
    const worker = startWorker(this.#script, this.#data);
    const reader: Reader = { worker, jobs: [], isReady: false };
    let cause: unknown;
    this.#readers.add(reader);
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer === 'ready') reader.isReady = true;
      else reader.jobs.shift()!.done(answer.parts);
      this.#send();
    });
    worker.on('error', (error) => (cause = error));
    worker.on('exit', () => this.#died(reader, cause));
  }

  #send(): void {
    for (let sent = 0; sent < SENT_AT_ONCE; sent += 1) {
      for (const { worker, jobs, isReady } of this.#readers) {
        if (!isReady || jobs.length > sent) continue;
        const job = this.#queue.shift();
        if (job === undefined) return;
        jobs.push(job);
        worker.postMessage({ number: job.number, task: job.task } satisfies WorkerTask);
      }
    }
  }

  #died(reader: Reader, cause: unknown): void {
    this.#readers.delete(reader);
    if (this.#isEnded) return;
    if (!reader.isReady) {
      if (this.#readers.size > 0) return;
      this.#failure = new Error('the worker threads cannot be started: try --jobs 1', { cause });
      for (const job of this.#queue.splice(0)) job.failed(this.#failure);
      return;
    }
    const [culprit, ...others] = reader.jobs;
    this.#queue.unshift(...others);
    if (culprit !== undefined) culprit.done(lost(culprit.task, cause));
    this.#start();
  }
}

function lost(task: Task, cause: unknown): Parts {
  const isMemory =
    cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const error = toErrorRecord(idOf(task), {
    code: 'failed',
    message: isMemory
      ? 'there was not enough memory to read this text; the other texts are not concerned'
      : 'the thread that read this text came to its end; the other texts are not concerned',
    hint: isMemory
      ? 'read it alone, or with fewer --jobs'
      : 'read it alone; if it fails again, this is a fault of sitrep: please report it',
  });
  return partsOfError(error);
}
