import { expect, it } from 'vitest';
import { explore } from './model/explore.ts';
import { QUICK } from './model/scenarios.ts';

it.each(QUICK.map((scenario) => [JSON.stringify(scenario), scenario] as const))(
  'ends with the newest upload, whatever the order of requests and whoever dies: %s',
  async (_, scenario) => {
    const { states, ends, wrong } = await explore(scenario);
    expect(wrong).toEqual([]);
    expect(states).toBeGreaterThan(20);
    expect(ends).toBeGreaterThan(0);
  },
);
