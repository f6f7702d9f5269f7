// Speaks as lib/many/worker.ts does, reads nothing, and dies on some texts.
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

const NOTHING = { name: '', published: null, warnings: [], error: null, tables: {}, report: null };

process.on('disconnect', () => process.exit());
await once(process, 'message');
let before = Promise.resolve();
process.on('message', (task) => {
  before = before.then(async () => {
    const text = Buffer.from(task.bytes).toString();
    if (text === 'die') process.exit(3);
    if (text === 'killed') process.kill(process.pid, 'SIGKILL');
    if (text === 'throw') throw new Error('a fault');
    if (text === 'eat') for (const all = []; ;) all.push(new Array(1_000_000).fill(all.length));
    if (text.startsWith('wait ')) await wait(Number(text.slice(5)));
    process.send({ ...NOTHING, id: task.id, title: text, line: new Uint8Array() });
  });
});
process.send('ready');
