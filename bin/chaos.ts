import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { chaos } from '../lib/local/chaos.ts';

// npm run chaos -- --uploads 2000 --faults 0.1 --seed 7: ends with 1 when anything was lost, doubled,
// stale or mixed.
const { values } = parseArgs({
  options: {
    uploads: { type: 'string', default: '200' },
    faults: { type: 'string', default: '0.1' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
let last = 0;
const report = await chaos({
  uploads: Number(values.uploads),
  faults: Number(values.faults),
  seed: Number(values.seed),
  workers: Number(values.workers),
  onProgress: (done) => {
    if (performance.now() - last < 5000) return;
    last = performance.now();
    console.error(done);
  },
});
for (const [name, value] of Object.entries(report)) {
  console.log(`${name.padEnd(12)} ${Math.round(value * 10) / 10}`);
}
const { lost, doubled, stale, mixed, mixedSeen } = report;
process.exitCode = lost + doubled + stale + mixed + mixedSeen > 0 ? 1 : 0;
