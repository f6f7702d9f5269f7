import type { Scenario } from './explore.ts';

const TABLE = { files: ['dates'] } as const;

/** Small enough for every run of the tests. */
export const QUICK: readonly Scenario[] = [
  { uploads: ['x1'], kills: 2 },
  { uploads: ['bad'], kills: 2, ...TABLE },
  { uploads: ['bad', 'x1'], kills: 0, ...TABLE },
];

/** The same bytes come again after others, from another upload: an ETag cannot tell them apart. */
export const AGAIN: readonly Scenario[] = [
  { uploads: ['x1', 'y', 'x1'], kills: 2 },
  { uploads: ['bad', 'x1', 'bad'], kills: 2 },
  { uploads: ['x1', null, 'x1'], kills: 1 },
  { uploads: ['x1', 'y', 'x1'], kills: 1, isBare: true },
];

/** `npm run model`: minutes. `x1` and `x2` have a table in common, `y` has none with them. */
export const WHOLE: readonly Scenario[] = [
  ...QUICK,
  { uploads: ['x1', 'x2'], kills: 0 },
  { uploads: ['x1', 'x2'], kills: 1, ...TABLE },
  { uploads: ['x1', 'bad'], kills: 1, ...TABLE },
  { uploads: ['bad', 'x1'], kills: 1, ...TABLE },
  { uploads: ['x1', null], kills: 1, ...TABLE },
  { uploads: ['x1', 'x2'], kills: 1, isBare: true, ...TABLE },
  { uploads: ['x1', 'y', 'x1'], kills: 0, ...TABLE },
  { uploads: ['bad', 'x1', 'bad'], kills: 0, ...TABLE },
];
