import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, type CivilDay } from '../../../lib/engine/calendar.ts';
import { agencyDateCorpus } from '../../../lib/engine/dates/corpus-agency.ts';
import { businessDateCorpus } from '../../../lib/engine/dates/corpus-business.ts';
import { conflictDateCorpus } from '../../../lib/engine/dates/corpus-conflict.ts';
import { narrativeDateCorpus } from '../../../lib/engine/dates/corpus-narrative.ts';
import { dateCorpus } from '../../../lib/engine/dates/corpus.ts';
import { readDates } from '../../../lib/engine/dates/index.ts';
import { daysOf, easter, move, point, within } from '../../../lib/engine/dates/points.ts';
import { documentOf, readMarks } from '../../support/corpus.ts';

const WORDS =
  "May march March Sun the of on in and to 12 14th 1944 480 BC Friday last next week two three days ago later early end mid - – , . ( ) \" first third quarter half fiscal year's '98 morning night at 6 pm 18:15 every a an decade century Q3 2024-03-14 14/03/2024 Christmas overnight that same day twenty hundred or until from between 29 February 31";
const words = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 24 })
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 }), fc.string());
const published = fc.constantFrom('2024-02-29', '2020-12-31', '2021-01-01', '1900-03-01', null);
const genre = fc.constantFrom('news' as const, 'narrative' as const, undefined);

describe('any text', () => {
  it('gives mentions in order that cut their own text, and days in order', () => {
    fc.assert(
      fc.property(anyText, published, genre, (text, day, kind) => {
        const document = documentOf(text, day);
        const { found, refused } = readDates(document, kind === undefined ? {} : { genre: kind });
        let end = 0;
        for (const { span, text: words, value, sentence, reason } of found) {
          expect(document.text.slice(span.start, span.end)).toBe(words);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
          expect(document.sentences[sentence]!.start).toBeLessThanOrEqual(span.start);
          expect(reason.length).toBeGreaterThan(0);
          if (value.earliest !== null && !value.earliest.startsWith('-')) {
            expect(value.earliest <= value.latest!).toBe(true);
          }
          if (typeof value.anchor === 'number') expect(value.anchor).toBeLessThan(found.length);
          if (document.published.value === null) expect(value.anchor).not.toBe('published');
        }
        for (const { span, text: words } of refused) {
          expect(document.text.slice(span.start, span.end)).toBe(words);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is read alike every time', () => {
    fc.assert(
      fc.property(words, published, (text, day) => {
        const once = readDates(documentOf(text, day));
        expect(readDates(documentOf(text, day))).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

const civil = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((day): CivilDay => day);

describe('the calendar', () => {
  it('reads back any ISO day of this and the last millennium', () => {
    fc.assert(
      fc.property(civil, (day) => {
        fc.pre(day.year >= 1000 && day.year < 2200);
        const { found } = readDates(documentOf(`It was ${isoDay(day)}.`, null));
        expect(found.map(({ value }) => value)).toMatchObject([
          { value: isoDay(day), earliest: isoDay(day), latest: isoDay(day), basis: 'stated' },
        ]);
      }),
    );
  });

  it('moves weeks there and back, week 53 included', () => {
    const week = point({ unit: 'week', year: 2020, number: 53 });
    expect(move(week, 1)).toMatchObject({ year: 2021, number: 1 });
    expect(move(move(week, 60), -60)).toEqual(week);
    expect(daysOf(week)!.map(isoDay)).toEqual(['2020-12-28', '2021-01-03']);
  });

  it('counts on across the year zero', () => {
    const ides = point({ unit: 'day', year: -43, number: 3, day: 15 });
    expect(move(point({ unit: 'year', year: 0 }), 1).year).toBe(1);
    expect(within(ides, 'year')).toMatchObject({ unit: 'year', year: -43 });
    expect(within(ides, 'century')).toMatchObject({ number: 0, isBc: true });
    expect(daysOf(point({ unit: 'decade', number: 47, isBc: true }))!.map(isoDay)).toEqual([
      '-0478-01-01',
      '-0469-12-31',
    ]);
  });

  it('knows leap years', () => {
    const read = (text: string) =>
      readDates(documentOf(text, '2023-05-05')).found.map(({ value }) => value.value);
    expect(read('It was 29 February 2020.')).toEqual(['2020-02-29']);
    expect(read('It was 29 February 2021.')).toEqual(['2021']);
    expect(read('It was 29 February 1900.')).not.toContain('1900-02-29');
  });

  it('knows when Easter is', () => {
    expect([1961, 2000, 2024, 2038].map((year) => isoDay(easter(year)))).toEqual([
      '1961-04-02',
      '2000-04-23',
      '2024-03-31',
      '2038-04-25',
    ]);
  });
});

describe('EDTF', () => {
  const corpora = [
    agencyDateCorpus,
    dateCorpus,
    conflictDateCorpus,
    businessDateCorpus,
    narrativeDateCorpus,
  ];
  const written = corpora.flatMap(({ finds, published: day }) =>
    finds.flatMap(([sentence]) =>
      readDates(documentOf(readMarks(sentence).text, day)).found.flatMap(({ value }) =>
        [value.edtf, value.interval].filter((text) => text !== null),
      ),
    ),
  );

  it.each([...new Set(written)].map((text) => [text] as const))('%s is valid', (text) => {
    expect(() => edtf(text)).not.toThrow();
  });
});
