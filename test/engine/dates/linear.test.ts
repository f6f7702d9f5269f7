import { describe, expect, it } from 'vitest';
import { readDates } from '../../../lib/engine/dates/index.ts';
import { documentOf } from '../../support/corpus.ts';

/** Counts how often the reader looks at a token, which no clock can blur. */
function looks(text: string): number {
  const document = documentOf(text, '2024-02-08');
  let count = 0;
  const counting = <Item>(items: readonly Item[]): readonly Item[] =>
    new Proxy(items, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const { tokens } = document;
  const watched = { ...tokens, text: counting(tokens.text), lower: counting(tokens.lower) };
  readDates({ ...document, tokens: watched });
  return count;
}

describe('the work done is in proportion to the text', () => {
  const hostile = [
    'May may may ',
    '12 and ',
    '1914-18 ',
    'the end of ',
    'the night of ',
    'twenty hundred and ',
    '"Friday" ',
    'May 1, 2, 3, ',
    '1-',
    'last next this ',
    'to ',
    '(',
  ];
  it.each(hostile.map((piece) => [piece] as const))('%s', (piece) => {
    const small = looks(piece.repeat(200));
    const large = looks(piece.repeat(2000));
    expect(large).toBeLessThan(small * 12);
  });
});
