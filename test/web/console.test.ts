import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../lib/output/csv.ts';
import { readCsv, writeCsv } from '../../lib/web/console/csv.ts';
import {
  compareDays,
  narrowed,
  NO_FILTERS,
  sorted,
  type Fact,
  type Facts,
} from '../../lib/web/console/facts.ts';
import { histogramOf } from '../../lib/web/console/histogram.ts';
import { wordsAt } from '../../lib/web/console/sentence.ts';
import { totalsOf, wholesOf } from '../../lib/web/console/totals.ts';

const FIGURES = ['document', 'id', 'value', 'unit', 'measure', 'head', 'place', 'status'];
const MORE = ['part_of', 'per', 'change', 'cumulative', 'vague', 'date_earliest', 'date_latest'];
const COLUMNS = [...FIGURES, ...MORE];

function figure(cells: Readonly<Record<string, string>>): Fact {
  const usual: Record<string, string> = {
    document: 'a.txt',
    measure: 'deaths',
    status: 'asserted',
  };
  return { key: 'a.txt', cells: COLUMNS.map((column) => cells[column] ?? usual[column] ?? '') };
}

const facts = (rows: readonly Fact[]): Facts => ({ name: 'figures', columns: COLUMNS, rows });
const idsOf = (rows: readonly Fact[]) => rows.map(({ cells }) => cells[1]);

describe('tables in the console', () => {
  it.each(['figures', 'dates', 'actors'])('keep every byte of a table: %s', (table) => {
    const csv = readFileSync(`samples/expected/earthquake/${table}.csv`, 'utf8');
    expect(writeCsv(readCsv(csv))).toBe(csv);
  });

  it('keep whatever a cell may hold', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', '\uFEFF', '=', '🚨'),
    });
    const row = fc.record({ id: cell, name: cell, country: cell });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const csv = toCsv('places', rows as never);
        expect(writeCsv(readCsv(csv))).toBe(csv);
      }),
    );
  });

  it('have a header also without rows', () => {
    expect(readCsv('id,name\r\n')).toEqual({ columns: ['id', 'name'], rows: [] });
    expect(readCsv('id,name\r\n1,\r\n')).toEqual({ columns: ['id', 'name'], rows: [['1', '']] });
  });
});

describe('what is shown', () => {
  const rows = [
    figure({
      id: 'f1',
      value: '12',
      place: 'Korva',
      date_earliest: '2024-02-01',
      date_latest: '2024-02-29',
    }),
    figure({
      id: 'f2',
      value: '9',
      place: 'Brenn',
      date_earliest: '-0479-01-01',
      date_latest: '-0479-12-31',
    }),
    figure({ id: 'f3', value: '100', measure: 'troops' }),
  ];

  it.each([
    ['words in any order and any case', { words: 'KORVA 12' }, ['f1']],
    ['one measure', { exact: { measure: 'deaths' } }, ['f1', 'f2']],
    ['days that touch the limits', { from: '2024-02-29', to: '2024-03-31' }, ['f1']],
    ['days before Christ', { to: '0100-01-01' }, ['f2']],
    ['all', {}, ['f1', 'f2', 'f3']],
  ])('can be narrowed to %s', (_, filters, ids) => {
    expect(idsOf(narrowed(facts(rows), { ...NO_FILTERS, ...filters }))).toEqual(ids);
  });

  it('sorts numbers as numbers, days as days, and empty cells last either way', () => {
    const by = (column: string, isDown: boolean) =>
      idsOf(sorted(rows, COLUMNS, { column, isDown }));
    expect(by('value', false)).toEqual(['f2', 'f1', 'f3']);
    expect(by('value', true)).toEqual(['f3', 'f1', 'f2']);
    expect(by('date_earliest', false)).toEqual(['f2', 'f1', 'f3']);
    expect(by('date_earliest', true)).toEqual(['f1', 'f2', 'f3']);
  });

  it('has its days in order of time, also before Christ', () => {
    const days = ['2024-02-01', '-0479-03-01', '-0480-01-01', '-0479-02-01', '0001-01-01'];
    expect(days.toSorted(compareDays)).toEqual([
      '-0480-01-01',
      '-0479-02-01',
      '-0479-03-01',
      '0001-01-01',
      '2024-02-01',
    ]);
  });
});

describe('the words of a row in its sentence', () => {
  it.each([
    ['Some 325 people fled, and 5 were hurt.', '5', 26],
    ['Some 325 people fled.', '5', 7],
    ['Five fled.', '5', -1],
    ['Five fled.', '', -1],
  ])('%j: %j', (sentence, words, at) => expect(wordsAt(sentence, words)).toBe(at));
});

describe('totals by measure', () => {
  const total = (...rows: Fact[]) => totalsOf(rows, COLUMNS)[0];
  const whole = figure({ id: 'f1', value: '40', head: 'person' });
  const part = figure({ id: 'f2', value: '9', head: 'child', part_of: 'f1' });

  it('never add a part to its whole', () => {
    expect(total(whole, part)).toMatchObject({ sum: 40, added: 1, parts: 1 });
  });

  it('never add a part of a part to the whole of both, when what lies between is not shown', () => {
    const girls = figure({ id: 'f3', value: '4', head: 'girl', part_of: 'f2' });
    const wholes = wholesOf([whole, part, girls], COLUMNS);
    expect(totalsOf([whole, girls], COLUMNS, wholes)[0]).toMatchObject({ sum: 40, parts: 1 });
  });

  it('tell apart two uploads that give a text the same name', () => {
    const other = { ...part, key: 'b.jsonl' };
    expect(total(whole, other)).toMatchObject({ sum: 49, added: 2, parts: 0 });
  });

  it('count a part whose whole is not shown', () => {
    expect(total(part)).toMatchObject({ sum: 9, added: 1, parts: 0 });
  });

  it('count a figure once that a text says twice, and twice what two texts say', () => {
    const again = figure({ id: 'f3', value: '40', head: 'person' });
    const elsewhere = figure({ id: 'f1', value: '40', head: 'person', document: 'b.txt' });
    expect(total(whole, again, elsewhere)).toMatchObject({ sum: 80, added: 2, again: 1 });
  });

  it.each<Readonly<Record<string, string>>>([
    { status: 'denied' },
    { change: 'up' },
    { per: 'a day' },
    { cumulative: 'true' },
    { vague: 'true' },
    { value: '' },
  ])('leave out what is no plain number: %j', (cells) => {
    const odd = figure({ id: 'f9', value: '7', head: 'soldier', ...cells });
    expect(total(whole, odd)).toMatchObject({ sum: 40, others: 1 });
  });

  it('keep currencies apart, and give no sum of percentages', () => {
    const money = (unit: string) => figure({ id: unit, measure: 'money', unit, value: '5' });
    const percent = figure({ id: 'f8', measure: 'percent', unit: 'percent', value: '50' });
    const totals = totalsOf([money('EUR'), money('USD'), percent], COLUMNS);
    expect(totals.map(({ name, sum }) => [name, sum])).toEqual([
      ['money, EUR', 5],
      ['money, USD', 5],
      ['percent', null],
    ]);
  });
});

describe('the timeline of what is shown', () => {
  const on = (...days: string[]) => {
    const rows = days.map((day, index) =>
      figure({ id: `f${index}`, date_earliest: day, date_latest: day }),
    );
    return histogramOf(facts(rows), rows);
  };

  it('has a bar for each day, month, year, decade or century, as there is room', () => {
    expect(on('2024-02-01', '2024-02-03', '2024-02-03')).toMatchObject({
      unit: 'day',
      bars: [
        { label: '2024-02-01', count: 1 },
        { label: '2024-02-02', count: 0 },
        { label: '2024-02-03', count: 2 },
      ],
    });
    expect(on('2022-02-01', '2024-02-03')?.unit).toBe('month');
    expect(on('1990-02-01', '2024-02-03')?.unit).toBe('year');
    expect(on('1790-02-01', '2024-02-03')?.unit).toBe('decade');
    expect(on('-0479-01-01', '2024-02-03')).toMatchObject({ unit: 'century' });
  });

  it('says how many rows have no day', () => {
    const rows = [figure({ id: 'f1' }), figure({ id: 'f2', date_earliest: '2024-02-01' })];
    expect(histogramOf(facts(rows), rows)?.outside).toBe(1);
    expect(histogramOf(facts([]), [])).toBeNull();
  });
});
