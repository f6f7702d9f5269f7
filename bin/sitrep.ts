#!/usr/bin/env node
// First, so that it holds for all that follows.
import '../lib/v8-settings.ts';
import { run } from '../lib/cli/run.ts';
import { WORKER_ARGUMENT } from '../lib/many/worker-argument.ts';

// Workers run this same file: wherever the command is, they are.
const isWorker = process.argv[2] === WORKER_ARGUMENT && process.send !== undefined;
if (isWorker) await (await import('../lib/many/worker.ts')).serveTasks();
else process.exitCode = await run(process.argv.slice(2), process, import.meta.url);
