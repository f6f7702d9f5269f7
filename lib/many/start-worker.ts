import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { WORKER_ARGUMENT } from './worker-argument.ts';

/**
 * Where each processor has a worker, threads that help it to collect garbage only take turns with it. On
 * a machine with much memory V8 lets a heap grow fourfold before it collects; to let it grow by half
 * saves a quarter of the memory and takes no time that could be measured.
 */
const V8_FLAGS = ['--single-threaded-gc', '--heap-growing-percent=50'];

/** Runs the module at the address `script` in a process of its own, in a checkout TypeScript too. */
export function startWorker(script: string): ChildProcess {
  const loader = script.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  return fork(fileURLToPath(script), [WORKER_ARGUMENT], {
    execArgv: [...loader, ...V8_FLAGS, ...process.execArgv],
    // Bytes go as bytes.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
