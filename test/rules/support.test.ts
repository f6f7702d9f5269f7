import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DECIDING } from './deciding.ts';
import { FEWEST_TEXTS } from './support.ts';
import { TABLE, textsInTable } from './table.ts';

const texts = textsInTable(readFileSync(TABLE, 'utf8'));

it('has every rule in the table of their support', () => {
  expect(DECIDING.map(({ id }) => id).filter((id) => !texts.has(id))).toEqual([]);
});

it('has no rule that decides in fewer texts than three', () => {
  const lonely = [...texts].filter(([, count]) => count < FEWEST_TEXTS);
  expect(lonely).toEqual([]);
});
