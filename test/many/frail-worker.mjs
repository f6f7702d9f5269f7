// Speaks as lib/many/worker.ts does, reads nothing, and dies on some texts.
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';

const NOTHING = { name: '', published: null, warnings: [], error: null, tables: {}, report: null };

let before = Promise.resolve();
parentPort.on('message', ({ number, task }) => {
  before = before.then(async () => {
    const text = Buffer.from(task.bytes).toString();
    if (text === 'die') process.exit(3);
    if (text === 'throw') throw new Error('a fault');
    if (text === 'eat') for (const all = []; ;) all.push(new Array(1_000_000).fill(all.length));
    if (text.startsWith('wait ')) await wait(Number(text.slice(5)));
    const parts = { ...NOTHING, id: task.id, title: text, line: new Uint8Array() };
    parentPort.postMessage({ number, parts });
  });
});
parentPort.postMessage('ready');
