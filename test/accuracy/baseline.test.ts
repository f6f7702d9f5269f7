import { expect, it } from 'vitest';
import { lossesSince, MOST_LOST, readBaseline, scoresToday } from './baseline.ts';

it('loses no more than a little on our own reports', () => {
  const losses = lossesSince(readBaseline().scores, scoresToday());
  expect(
    losses,
    `more than ${MOST_LOST} points lost on our own reports. Which: npm run accuracy -- reports. ` +
      'Look at faults in the open ones: npm run accuracy -- reports --errors COLUMN. ' +
      'If the loss is right: npm run accuracy -- --baseline --reason "…"',
  ).toEqual([]);
});

it('tells a loss from a slip, and a column that is gone from one that never was', () => {
  const before = { 'figures row': 92, whole: 50, 'dates value': 97, 'link partOf': null };
  const today = { 'figures row': 91.7, whole: 49.6, 'link partOf': null };
  expect(lossesSince(before, today)).toEqual(['whole 50.0 → 49.6', 'dates value 97.0 → 0.0']);
});
