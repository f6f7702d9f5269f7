import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractText } from '../../lib/pipeline/extract-text.ts';
import type { DocumentRecord } from '../../lib/output/schema.ts';

/**
 * What an analyst would write down from each sample, by hand. `samples/expected/` shows every row
 * and changes with the engine; these lines do not.
 */
interface MustHold {
  readonly dates: readonly (readonly [text: string, value: string | null, mod?: string])[];
  readonly figures: readonly (readonly [
    number: string,
    value: number | null,
    bound: string,
    measure: string,
    counted: string,
  ])[];
  readonly actors: readonly (readonly [name: string, type: string, country: string | null])[];
  readonly notActors: readonly string[];
}

const MUST_HOLD: Readonly<Record<string, MustHold>> = {
  '2020-01-09-confrontation.txt': {
    dates: [
      ['Thursday', '2020-01-09'],
      ['last Friday', '2020-01-03'],
      ['last April', '2019-04'],
      ['Sunday', '2020-01-05'],
      ['Monday', '2020-01-06'],
      ['mid-2018', '2018', 'MID'],
      ['eight years', 'P8Y'],
      ['180-day', 'P180D'],
      ['Tuesday', '2020-01-14'],
      ['Wednesday evening', '2020-01-08TEV'],
    ],
    figures: [
      ['16', 16, '>=', 'attacks', 'missiles'],
      ['603', 603, '>=', 'deaths', 'American service members'],
      ['5,000', 5000, '~', 'troops', 'U.S. troops'],
      ['65', 65, '~', 'other', 'militias'],
      ['140,000', 140000, '<=', 'fighters', 'fighters'],
      ['80', 80, '>', 'percent', ''],
      ['41', 41, '=', 'age', ''],
    ],
    actors: [
      ['Qassem Soleimani', 'person', 'IRN'],
      ['Quds Force', 'military', 'IRN'],
      ['U.S. Central Command', 'military', 'USA'],
      ['Popular Mobilization Forces', 'armed_group', 'IRQ'],
      ['Kataib Hezbollah', 'armed_group', 'IRQ'],
      ['International Energy Agency', 'international_org', null],
      ['Leila Farahmand', 'person', null],
      ['United Nations Security Council', 'international_org', null],
      ['Iran', 'state', 'IRN'],
      ['United States', 'state', 'USA'],
    ],
    notActors: ['Doha', 'Oman', 'Thursday'],
  },
  'earthquake.txt': {
    dates: [
      ['Saturday', '2023-11-04'],
      ['April 2015', '2015-04'],
    ],
    figures: [
      ['128', 128, '>=', 'deaths', 'people'],
      ['140', 140, '>', 'injuries', ''],
      ['18', 18, '=', 'distance', ''],
      ['8', 8, '=', 'missing', ''],
      ['20,000 and 25,000', null, '=', 'displaced', ''],
      ['4,000', 4000, '~', 'buildings', ''],
      ['$2.5 million', 2500000, '=', 'money', ''],
      ['34', 34, '=', 'age', ''],
    ],
    actors: [
      ['Pushpa Kamal Dahal', 'person', 'NPL'],
      ['Sushila Rawal', 'person', 'NPL'],
      ['Nepali Army', 'military', 'NPL'],
      ['India', 'state', 'IND'],
      ['China', 'state', 'CHN'],
      ['Red Cross', 'civil_society', null],
    ],
    notActors: ['Jajarkot', 'Rukum West'],
  },
  'history.txt': {
    dates: [
      ['the late 1870s', '187', 'END'],
      ['the spring of 1891', '1891-SP'],
      ['14 June', '1891-06-14'],
      ['3 October 1891', '1891-10-03'],
      ['9 May', '1892-05-09'],
      ['January 1893', '1893-01'],
      ['17 July', '1893-07-17'],
    ],
    figures: [
      ['12,000', 12000, '~', 'troops', 'men'],
      ['2,100', 2100, '=', 'deaths', 'dead'],
      ['900', 900, '=', 'fighters', 'defenders'],
    ],
    actors: [['Otto von Hallwyl', 'person', null]],
    notActors: [],
  },
  'company-results.txt': {
    dates: [
      ['Q3', '2024-Q3'],
      ['mid-2026', '2026', 'MID'],
      ['next week', '2024-W44'],
      ['fiscal 2023', 'FY2023'],
    ],
    figures: [
      ['1,300', 1300, '=', 'people', 'jobs'],
      ['17', 17, '=', 'percent', ''],
      ['1.42 billion', 1420000000, '=', 'money', ''],
      ['890,000', 890000, '=', 'weight', ''],
    ],
    actors: [
      ['Norrmark Steel AB', 'company', null],
      ['Annika Hellström', 'person', null],
      ['European Commission', 'international_org', null],
    ],
    notActors: ['China'],
  },
};

const cache = new Map<string, DocumentRecord>();
function read(name: string): DocumentRecord {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const { record } = extractText({ id: name, bytes: readFileSync(join('samples', name)) });
  cache.set(name, record);
  return record;
}

describe.each(Object.entries(MUST_HOLD))('%s', (name, { dates, figures, actors, notActors }) => {
  it.each(dates)('the date "%s" is %s', (text, value, mod) => {
    const found = read(name).dates.filter((date) => date.text === text);
    expect(found.map((date) => [date.value, date.mod])).toContainEqual([value, mod ?? null]);
  });

  it.each(figures)('the figure %s is %s %s (%s) %s', (number, value, bound, measure, counted) => {
    const found = read(name).figures.filter((figure) => figure.number.text === number);
    expect(
      found.map((figure) => ({
        value: figure.value,
        bound: figure.bound,
        measure: figure.measure,
        counted: counted === '' ? '' : figure.counted,
      })),
    ).toContainEqual({ value, bound, measure, counted });
  });

  it.each(actors)('the actor %s is a %s of %s', (actorName, type, country) => {
    const found = read(name).actors.filter((actor) => actor.name === actorName);
    expect(found.map((actor) => [actor.type, country === null ? null : actor.country])).toEqual([
      [type, country],
    ]);
  });

  it.each(notActors)('%s is not an actor', (text) => {
    expect(read(name).actors.map((actor) => actor.name)).not.toContain(text);
  });
});
