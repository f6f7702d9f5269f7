import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/engine/index.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';

/** Each number of a text with who says so. */
function sourcesOf(text: string) {
  const { document } = toDocument({ id: 'page', text });
  const { figures, actors } = extract(document);
  return figures.map(({ value }) => [
    document.text.slice(value.number.start, value.number.end),
    value.source === null ? null : actors[value.source]!.name,
  ]);
}

describe('whose figures a page gives', () => {
  it('is told over a list, and not of the text below', () => {
    const text = `STRANDED CATTLE, Lower Bight (compiled by the river authority)
* Cows: 412
* Goats: 96

At Holm 30 sheep drowned.`;
    expect(sourcesOf(text)).toEqual([
      ['412', 'river authority'],
      ['96', 'river authority'],
      ['30', null],
    ]);
  });

  it('is told at the foot of a table', () => {
    const text = `Clinics shut by district
Morvan | 14
Lesk | 3
Source: NHRA`;
    expect(sourcesOf(text)).toEqual([
      ['14', 'NHRA'],
      ['3', 'NHRA'],
    ]);
  });

  it('is told by a last line that is nothing but the name of a body', () => {
    const text = `Cars stolen by district
Morvan | 14
Lesk | 3
(Road Inspectorate)`;
    expect(sourcesOf(text)).toEqual([
      ['14', 'Road Inspectorate'],
      ['3', 'Road Inspectorate'],
    ]);
  });

  it('is told by who issued them', () => {
    const text = `Clinics shut by district
Morvan | 14
Lesk | 3
Issued by the health ministry`;
    expect(sourcesOf(text)).toEqual([
      ['14', 'health ministry'],
      ['3', 'health ministry'],
    ]);
  });

  it('is told by letters before the noun, not by any word with a capital', () => {
    const rows = '\nMorvan: 14\nLesk: 3';
    expect(sourcesOf(`Wells dug in spring, NHRA data${rows}`)[0]).toEqual(['14', 'NHRA']);
    expect(sourcesOf(`KEY FIGURES${rows}`)[0]).toEqual(['14', null]);
    expect(sourcesOf(`Official data for spring${rows}`)[0]).toEqual(['14', null]);
  });

  it('is told by a bracket that closes the heading, which names a body and not where', () => {
    const rows = '\nMorvan: 14\nLesk: 3';
    expect(sourcesOf(`Seats after appeals (Electoral Commission, 28 December)${rows}`)).toEqual([
      ['14', 'Electoral Commission'],
      ['3', 'Electoral Commission'],
    ]);
    expect(sourcesOf(`Wells dug (Lesk harbour office)${rows}`)[0]).toEqual([
      '14',
      'Lesk harbour office',
    ]);
    expect(sourcesOf(`Landings by port (Spain)${rows}`)[0]).toEqual(['14', null]);
    expect(sourcesOf(`Wells dug (thousands)${rows}`)[0]![1]).toBeNull();
    expect(sourcesOf(`Wells dug (NOK million)${rows}`)[0]![1]).toBeNull();
  });

  it('is told by a line of its own', () => {
    const rows = 'Shootings by district\nMorvan: 14\nLesk: 3\n';
    expect(sourcesOf(`${rows}Source: the police; figures may be revised`)[0]![1]).toBe('police');
    expect(sourcesOf(`${rows}(Electoral Commission)`)[0]![1]).toBe('Electoral Commission');
  });
});
