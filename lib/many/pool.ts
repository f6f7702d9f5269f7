import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { toErrorRecord } from '../output/record.ts';
import { partsOfError, type Parts } from './parts.ts';
import type { ReadOptions } from './read-parts.ts';
import { startWorker } from './start-worker.ts';
import { idOf, sizeOf, type Task } from './task.ts';
import type { WorkerAnswer } from './worker.ts';

/** Texts on their way, for each worker: enough that none waits for the slowest text. */
const AHEAD = 16;
/** Bytes of text on their way; one larger text goes alone. */
const MOST_BYTES_AHEAD = 32_000_000;

/**
 * Reads in `jobs` worker processes; what comes out stands in the order of the tasks. `script` is run in
 * each worker and must call `serveTasks`. A text on which a worker dies gives an error record, and
 * another worker goes on.
 */
export async function* readInWorkers(
  tasks: AsyncIterable<Task>,
  { jobs, script, ...options }: ReadOptions & { jobs: number; script: string },
): AsyncGenerator<Parts> {
  const pool = new Pool(options, { jobs, script });
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

interface Job {
  readonly task: Task;
  readonly done: (parts: Parts) => void;
  readonly failed: (error: Error) => void;
}

interface Reader {
  readonly worker: ChildProcess;
  /** Sent and not yet answered, in their order: the first is the one it is at. */
  readonly jobs: Job[];
  isReady: boolean;
}

/** A second task lies ready, so that a worker need not wait for the main process. */
const SENT_AT_ONCE = 2;

/** Of what a worker writes to standard error, the last characters. */
const MOST_COMPLAINT = 4000;

/** How a worker came to its end, and what it said last. */
interface Death {
  readonly how: string;
  readonly complaint: string;
}

/** A worker that cannot be sent to has gone, which is seen where it closes. */
const GONE_IS_SEEN = () => undefined;

class Pool {
  readonly #script: string;
  readonly #options: ReadOptions;
  readonly #readers = new Set<Reader>();
  readonly #queue: Job[] = [];
  #isEnded = false;
  /** Why no worker is left. */
  #failure: Error | null = null;

  constructor(options: ReadOptions, { jobs, script }: { jobs: number; script: string }) {
    this.#script = script;
    this.#options = options;
    for (let count = 0; count < jobs; count += 1) this.#start();
  }

  /** Rejects when no worker can be started. */
  read(task: Task): Promise<Parts> {
    return new Promise((done, failed) => {
      if (this.#failure !== null) {
        failed(this.#failure);
        return;
      }
      this.#queue.push({ task, done, failed });
      this.#send();
    });
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    await Promise.all(
      [...this.#readers].map(({ worker }) => {
        const ended = once(worker, 'close');
        worker.kill();
        return ended;
      }),
    );
  }

  #start(): void {
    const worker = startWorker(this.#script);
    const reader: Reader = { worker, jobs: [], isReady: false };
    let complaint = '';
    this.#readers.add(reader);
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer === 'ready') reader.isReady = true;
      else reader.jobs.shift()!.done(answer);
      this.#send();
    });
    worker.stderr!.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-MOST_COMPLAINT);
    });
    worker.on('error', ({ message }) => (complaint += message));
    // Not `exit`: what it has answered may still be on its way then.
    worker.on('close', (code, signal) => {
      this.#died(reader, { complaint, how: signal ?? `code ${code}` });
    });
    worker.send(this.#options, GONE_IS_SEEN);
  }

  #send(): void {
    for (let sent = 0; sent < SENT_AT_ONCE; sent += 1) {
      for (const { worker, jobs, isReady } of this.#readers) {
        if (!isReady || !worker.connected || jobs.length > sent) continue;
        const job = this.#queue.shift();
        if (job === undefined) return;
        jobs.push(job);
        worker.send(job.task, GONE_IS_SEEN);
      }
    }
  }

  #died(reader: Reader, death: Death): void {
    this.#readers.delete(reader);
    if (this.#isEnded) return;
    if (!reader.isReady) {
      if (this.#readers.size > 0) return;
      const cause = new Error(`${death.how}: ${death.complaint}`);
      this.#failure = new Error('the worker processes cannot be started: try --jobs 1', { cause });
      for (const job of this.#queue.splice(0)) job.failed(this.#failure);
      return;
    }
    const [culprit, ...others] = reader.jobs;
    this.#queue.unshift(...others);
    if (culprit !== undefined) culprit.done(lost(culprit.task, death));
    this.#start();
  }
}

function lost(task: Task, { complaint, how }: Death): Parts {
  const isMemory = complaint.includes('out of memory');
  const error = toErrorRecord(idOf(task), {
    code: 'failed',
    message: isMemory
      ? 'there was not enough memory to read this text; the other texts are not concerned'
      : `the process that read this text came to its end (${how}); the other texts are not concerned`,
    // A system that runs out of memory kills.
    hint:
      isMemory || how === 'SIGKILL'
        ? 'read it alone, or with fewer --jobs'
        : 'read it alone; if it fails again, this is a fault of sitrep: please report it',
  });
  return partsOfError(error);
}
