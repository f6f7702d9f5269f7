import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/engine/index.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';

/** Number, place, date and actors of each figure of a text. */
function rowsOf(text: string) {
  const { document } = toDocument({
    id: 'page',
    text,
    published: { value: '2025-07-16', source: 'option' },
  });
  const { figures, dates, actors } = extract(document);
  return figures.map(({ value }) => [
    document.text.slice(value.number.start, value.number.end),
    value.place,
    value.date === null ? null : dates[value.date]!.value.value,
    value.actors.map((index) => actors[index]!.name),
  ]);
}

describe('what the page says of a figure', () => {
  it('gives each number of a row its date of the heading', () => {
    const rows = rowsOf(
      'Fires per valley (2017 / 2019 / 2022)\nUpper Orsa: 14 / 9 / 12\nLower Orsa: 3 / 8 / 5',
    );
    expect(rows.map(([, , date]) => date)).toEqual([
      '2017',
      '2019',
      '2022',
      '2017',
      '2019',
      '2022',
    ]);
  });

  it('gives each number the column that it stands in', () => {
    const rows = rowsOf(
      'Cholera in Lindi\n\nDistrict\tMay 2024\tJune 2024\nKilwa\t14 cases\t31 cases\nMtwara\t5 cases\t9 cases',
    );
    expect(rows.map(([, , date]) => date)).toEqual(['2024-05', '2024-06', '2024-05', '2024-06']);
    expect(rows.map(([, place]) => place)).toEqual(['Kilwa', 'Kilwa', 'Mtwara', 'Mtwara']);
  });

  it('gives the cells of a table the date of the line over it', () => {
    const rows = rowsOf(
      'Cholera in Lindi\n\nTable 1: Cases by district (12 May 2024)\n\nDistrict\tCases\nKilwa\t31\nMtwara\t9\n\nTable 2: Deaths by district (19 May 2024)\n\nDistrict\tDeaths\nKilwa\t4\nMtwara\t1',
    );
    expect(rows.map(([number, , date]) => [number, date])).toEqual([
      ['31', '2024-05-12'],
      ['9', '2024-05-12'],
      ['4', '2024-05-19'],
      ['1', '2024-05-19'],
    ]);
  });

  it('takes a number alone on its line as no heading of what follows', () => {
    const rows = rowsOf(
      'Flood response\n\nIN FIGURES (as of 9 May 2024)\n\n8,210\nhomes flooded\n\n1,340\nfamilies in tents',
    );
    expect(rows.map(([number, , date]) => [number, date])).toEqual([
      ['8,210', '2024-05-09'],
      ['1,340', '2024-05-09'],
    ]);
  });

  const partsOf = (text: string) => {
    const published = { value: '2025-07-16', source: 'option' } as const;
    const { document } = toDocument({ id: 'page', text, published });
    const { figures } = extract(document);
    const numberOf = (index: number | null) => {
      if (index === null) return null;
      const { start, end } = figures[index]!.value.number;
      return document.text.slice(start, end);
    };
    return figures.map(({ value }, index) => [numberOf(index), numberOf(value.partOf)]);
  };

  it('adds the rows of a table up to its total, shares apart', () => {
    const text =
      'Flood losses\n\nDistrict\tDeaths\tHomes lost\tShare\nKilwa\t5\t22\t11%\nMtwara\t3\t11\t9%\nTotal\t8\t33\t10%';
    expect(partsOf(text)).toEqual([
      ['5', '8'],
      ['22', '33'],
      ['11%', null],
      ['3', '8'],
      ['11', '33'],
      ['9%', null],
      ['8', null],
      ['33', null],
      ['10%', null],
    ]);
  });

  it('takes rows that come exactly to a figure above as its parts', () => {
    const table =
      'The flood killed 41 people.\n\nDistrict | Deaths | Homes lost\nKilwa | 25 | 22\nMtwara | 16 | 11';
    expect(partsOf(table)).toEqual([
      ['41', null],
      ['25', '41'],
      ['22', null],
      ['16', '41'],
      ['11', null],
    ]);
    const list = 'Homes lost: 47\n  homes lost to fire: 18\n  homes lost to mud: 29\nBoats: 12';
    expect(partsOf(list)).toEqual([
      ['47', null],
      ['18', '47'],
      ['29', '47'],
      ['12', null],
    ]);
  });

  it('takes what is set in, and what begins with "of which", for a part of the line above', () => {
    expect(
      partsOf(
        'Ward list, 3 May\nDead: 23\n   women 6\n   children 9\nWounded: 71\nOf whom in Lesk: 18 (4 girls)\nTents: 40 (12 girls)',
      ),
    ).toEqual([
      ['23', null],
      ['6', '23'],
      ['9', '23'],
      ['71', null],
      ['18', '71'],
      ['4', '18'],
      ['40', null],
      ['12', null],
    ]);
  });

  it('pairs names and numbers by their order where it is said', () => {
    const rows = rowsOf(
      'Chile, Peru and Japan sent 40 doctors, 12 nurses and 7 engineers respectively.',
    );
    expect(rows.map(([number, , , actors]) => [number, actors])).toEqual([
      ['40', ['Chile']],
      ['12', ['Peru']],
      ['7', ['Japan']],
    ]);
    const behind = rowsOf('Some 40 nurses and 12 drivers came from Chile and Peru respectively.');
    expect(behind.map(([number, , , actors]) => [number, actors])).toEqual([
      ['40', ['Chile']],
      ['12', ['Peru']],
    ]);
    const some = rowsOf(
      'Chile and Peru sent 40 doctors and 12 nurses respectively, while Japan, which has 900, said it would send seven.',
    );
    expect(some.slice(0, 2).map(([number, , , actors]) => [number, actors])).toEqual([
      ['40', ['Chile']],
      ['12', ['Peru']],
    ]);
  });
});
