import { expect, it } from 'vitest';
import { explore, wander } from './model/explore.ts';
import { AGAIN, QUICK } from './model/scenarios.ts';

it.each(QUICK.map((scenario) => [JSON.stringify(scenario), scenario] as const))(
  'ends with the newest upload, whatever the order of requests and whoever dies: %s',
  async (_, scenario) => {
    const { states, ends, wrong } = await explore(scenario);
    expect(wrong).toEqual([]);
    expect(states).toBeGreaterThan(20);
    expect(ends).toBeGreaterThan(0);
  },
);

it.each(AGAIN.map((scenario) => [JSON.stringify(scenario), scenario] as const))(
  'ends with the newest upload when the bytes of an earlier one come again: %s',
  async (_, scenario) => {
    const { states, wrong } = await wander(scenario, { walks: 150, seed: 7 });
    expect(wrong).toEqual([]);
    expect(states).toBeGreaterThan(500);
  },
);
