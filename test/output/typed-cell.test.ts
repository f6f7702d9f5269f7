import { expect, it } from 'vitest';
import { columnsWithTypes } from '../../lib/output/column-types.ts';
import { typedCell } from '../../lib/output/typed-cell.ts';

it.each([
  ['value', '-5.5', -5.5],
  ['value', '', null],
  ['start', '7', 7],
  ['vague', 'true', true],
  ['vague', 'false', false],
  ['place', '', null],
  ['text', '', ''],
  ['text', "'=SUM(A1)", '=SUM(A1)'],
  ['text', "'s-Hertogenbosch", "'s-Hertogenbosch"],
  ['date_earliest', '-0478-01-01', '-0478-01-01'],
] as const)('column %s: %j stands for %j', (name, cell, value) => {
  const column = columnsWithTypes('figures').find((each) => each.name === name)!;
  expect(typedCell(cell, column)).toBe(value);
});
