import { describe, expect, it } from 'vitest';
import { timexWords } from '../../lib/output/date-words.ts';
import {
  dateMeaning,
  daysOf,
  figureNote,
  figureValue,
  figureWhat,
  howKnown,
} from '../../lib/output/wording.ts';
import { fixtureDocument, fixtureRecord } from './fixture.ts';

const extracted = { record: fixtureRecord(fixtureDocument()) };

describe('wording', () => {
  const figure = extracted.record.figures[0]!;
  const date = extracted.record.dates[0]!;

  it.each([
    [{ value: 5000, bound: '=' }, '5,000'],
    [{ value: 603, bound: '>=' }, '≥ 603'],
    [{ value: 0.25, bound: '~' }, '~ 0.25'],
    [{ value: null, low: 300, high: 400, bound: '=' }, '300–400'],
    [{ value: null, low: 2.5e8, high: 3e8, bound: '=' }, '250–300 m'],
    [{ value: 1_420_000_000, bound: '=' }, '1.42 bn'],
    [{ value: 1_420_500_001, bound: '=' }, '1,420,500,001'],
    [{ value: 80, bound: '>', unit: 'percent' }, '> 80%'],
    [{ value: 0.666666666666667, bound: '=', unit: 'fraction' }, '2/3'],
    [{ value: 0.5, bound: '~', unit: 'fraction' }, '~ 1/2'],
    [{ value: 0.123, bound: '=', unit: 'fraction' }, '0.123'],
    [{ value: null, low: 24, vague: true, bound: '~' }, '≥ 24'],
    [{ value: null, low: null, high: 90, bound: '<=' }, '≤ 90'],
    [{ value: null, low: null, vague: true }, '?'],
  ] as const)('writes the value of %j as %s', (parts, expected) => {
    expect(figureValue({ ...figure, high: null, ...parts })).toBe(expected);
  });

  it.each([
    [{ unit: 'percent', counted: null, subject: 'turnout' }, 'turnout'],
    [{ unit: 'fraction', counted: 'seats', subject: null }, 'seats'],
    [{ unit: 'EUR', counted: null, subject: 'operating loss' }, 'EUR: operating loss'],
    [{ unit: 'kilometre', counted: 'km', subject: null }, 'kilometres'],
    [{ unit: 'barrel per day', counted: null, subject: null }, 'barrels per day'],
    [{ unit: 'years-old', counted: 'years', subject: null }, 'years old'],
    [{ unit: 'tonne', counted: 'rice', subject: null, value: 1 }, 'tonne: rice'],
    [{ unit: null, counted: 'jobs', subject: 'Ford' }, 'jobs (Ford)'],
    [{ unit: null, counted: null, subject: null }, ''],
  ] as const)('says of %j that it is "%s"', (parts, expected) => {
    expect(figureWhat({ ...figure, ...parts })).toBe(expected);
  });

  it('notes what else is said of a figure', () => {
    expect(
      figureNote({ ...figure, status: 'denied', change: 'up', per: 'a day', cumulative: true }),
    ).toBe('denied, up, a day, running total');
  });

  it('says what a date means, and the days it can be where they say more', () => {
    const june = { ...date, value: '2018-06', earliest: '2018-06-01', latest: '2018-06-30' };
    expect(dateMeaning({ ...june, mod: 'MID' })).toBe('mid 2018-06');
    expect(daysOf(june)).toBe('');
    expect(daysOf({ ...june, value: '2018-Q2', earliest: '2018-04-01' })).toBe(
      '2018-04-01 to 2018-06-30',
    );
    expect(daysOf({ ...june, latest: null, mod: 'ON_OR_AFTER' })).toBe('2018-06-01 to …');
    expect(dateMeaning({ ...date, value: null })).toBe('–');
    expect(daysOf(date)).toBe('');
    expect(dateMeaning({ ...date, value: '2003', interval: '2003/2011' })).toBe(
      '2003 in 2003/2011',
    );
    expect(dateMeaning({ ...date, type: 'SET', value: 'P1D' })).toBe('every day');
    expect(dateMeaning({ ...date, type: 'SET', value: 'XXXX-WXX-5' })).toBe('every Friday');
  });

  it('says what a date rests on', () => {
    const textOf = () => 'April';
    expect(howKnown({ ...date, basis: 'inferred', anchor: 'd1' }, textOf)).toBe('from "April"');
    expect(howKnown({ ...date, basis: 'unresolved', anchor: null }, textOf)).toMatch(/^open/);
  });
});

describe('timexWords', () => {
  it.each([
    ['2020-01-09', '2020-01-09'],
    ['2019-04', '2019-04'],
    ['0803', '803'],
    ['2023-Q3', 'Q3 2023'],
    ['2023-H1', 'H1 2023'],
    ['2024-W07', 'W07 2024'],
    ['2024-W07-WE', 'weekend of W07 2024'],
    ['2023-WI', 'winter 2023'],
    ['199', '1990s'],
    ['19', '20th century'],
    ['10', '11th century'],
    ['BC0479', '479 BC'],
    ['BC01', '2nd century BC'],
    ['FY2023', 'fiscal 2023'],
    ['2024-03-14TMO', '2024-03-14 morning'],
    ['2024-02-08T18:15', '2024-02-08 18:15'],
    ['XXXX-WXX-5', 'a Friday'],
    ['XXXX-03-17', '17 March, year open'],
    ['XXXX-03', 'March, year open'],
    ['XXXX-WXX-4TMO', 'a Thursday morning'],
    ['PRESENT_REF', 'now'],
    ['P22Y', '22 years'],
    ['P1M', '1 month'],
    ['PT24H', '24 hours'],
    ['PT30M', '30 minutes'],
    ['P1Y6M', '1 year 6 months'],
    ['P2DE', '2 decades'],
    ['P2CE', '2 centuries'],
    ['P1.5Y', '1.5 years'],
    ['PXM', 'some months'],
    ['PTXH', 'some hours'],
    // What has no words of its own stays as it is.
    ['P3ZZ', 'P3ZZ'],
    ['XXXX-Q3', 'XXXX-Q3'],
    ['BC0479-SU', 'BC0479-SU'],
  ])('says %s as %s', (value, words) => expect(timexWords(value)).toBe(words));
});
