import { expect, it } from 'vitest';
import { valueWithUnit, whatAndOf } from '../../../lib/output/report/value.ts';

const amount = { low: null, high: null, bound: '=', vague: false } as const;

it.each([
  [
    { unit: 'kilometre', value: 18 },
    { counted: 'km', subject: null, text: '18 km' },
    '18 kilometres',
    '',
    null,
  ],
  [
    { unit: 'kilometre', value: 1 },
    { counted: 'kilometre', subject: 'road', text: '1 kilometre' },
    '1 kilometre',
    'road',
    null,
  ],
  [
    { unit: 'EUR', value: 84e6 },
    { counted: 'operating loss', subject: null, text: '84 mln euros' },
    'EUR 84 m',
    'operating loss',
    null,
  ],
  [
    { unit: null, value: 9 },
    { counted: 'miners', subject: 'Gunmen', text: 'nine miners' },
    '9',
    'miners',
    'Gunmen',
  ],
] as const)('%j, %j: "%s", "%s", of %s', (measured, said, value, what, of) => {
  expect(valueWithUnit({ ...amount, ...measured })).toBe(value);
  expect(whatAndOf({ unit: measured.unit, ...said })).toEqual([what, of]);
});
