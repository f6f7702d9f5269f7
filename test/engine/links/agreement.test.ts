import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/engine/index.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';

/** Each number of a text with its place. */
function placesOf(text: string) {
  const { document } = toDocument({ id: 'page', text });
  const { figures } = extract(document);
  return figures.map(({ value }) => [
    document.text.slice(value.number.start, value.number.end),
    value.place,
  ]);
}

describe('the figures of a table', () => {
  it('have the place of the heading where most of them have', () => {
    const text = `Boats held in March off Gabon
Flag      Boats    Fines (CFA m)
China     6        420
Spain     2        95
Togo      11       33`;
    expect(placesOf(text).map(([, place]) => place)).toEqual(Array(6).fill('Gabon'));
  });

  it('keep their own place, and leave the text below alone', () => {
    const text = `TRAM FARES IN GRAZ, 4 MAY

passengers ............. 4,760
of these pupils ........ 3,900
extra trams ............ 5

At Traun 59 people were taken off a tram.`;
    expect(placesOf(text)).toEqual([
      ['4,760', 'GRAZ'],
      ['3,900', 'GRAZ'],
      ['5', 'GRAZ'],
      ['59', 'Traun'],
    ]);
  });
});
