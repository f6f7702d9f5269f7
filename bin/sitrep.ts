#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { run } from '../lib/cli/run.ts';

// Worker threads run this same file: wherever the command is, they are.
if (isMainThread) process.exitCode = await run(process.argv.slice(2), process, import.meta.url);
else await (await import('../lib/many/worker.ts')).serveTasks();
