import { expect, it } from 'vitest';
import { chaos } from '../../lib/local/chaos.ts';

it('loses, doubles and mixes nothing while every tenth request fails and workers are killed', async () => {
  const { faults, duplicates, wholeSeen, deadLetters, ...report } = await chaos({
    uploads: 60,
    faults: 0.1,
    seed: 7,
    workers: 2,
    silences: 0,
  });
  expect(report).toMatchObject({
    uploads: 60,
    keys: 45,
    ...{ lost: 0, doubled: 0, stale: 0, mixed: 0, mixedSeen: 0 },
  });
  // Something did go wrong, and somebody did look.
  expect(faults).toBeGreaterThan(50);
  expect(duplicates).toBeGreaterThan(0);
  expect(wholeSeen).toBeGreaterThan(0);
  expect(deadLetters).toBeLessThan(5);
});
