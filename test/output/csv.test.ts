import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { columnsOf, formulaSafe, TABLE_NAMES, toCsv } from '../../lib/output/csv.ts';
import { resultFiles } from '../../lib/output/files.ts';
import type { DateRow } from '../../lib/output/rows.ts';
import { toRows } from '../../lib/output/to-rows.ts';
import { emptyRecord, fixtureDocument, fixtureRecord } from './fixture.ts';

const rows = toRows(fixtureRecord(), fixtureDocument());
const parse = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('the columns', () => {
  it('are those of the contract, in its order', () => {
    expect(columnsOf('dates').join(', ')).toBe(
      'document, published, id, text, type, value, mod, earliest, latest, granularity, interval, edtf, basis, anchor, sentence, start, end, rule',
    );
    expect(columnsOf('figures').join(', ')).toBe(
      'document, published, id, text, number, value, low, high, bound, vague, unit, counted, head, subject, measure, change, per, cumulative, status, part_of, place, place_country, date, date_value, date_earliest, date_latest, actors, source, confidence, sentence, start, end, rule',
    );
    expect(columnsOf('actors').join(', ')).toBe(
      'document, published, id, name, type, country, country_basis, role, affiliation, aliases, mentions, first_mention, sentence, start, end, rule',
    );
    expect(columnsOf('places').join(', ')).toBe(
      'document, published, id, name, country, mentions, first_mention, sentence, start, end',
    );
  });

  it('are filled by every row', () => {
    for (const table of TABLE_NAMES) {
      expect(rows[table].length).toBeGreaterThan(0);
      for (const row of rows[table]) {
        expect(Object.keys(row)).toEqual(expect.arrayContaining([...columnsOf(table)]));
      }
    }
  });
});

describe('toCsv', () => {
  it('writes what a spreadsheet needs to read a figure without the JSON', () => {
    expect(parse(toCsv('figures', rows.figures))[0]).toMatchObject({
      document: 'news/korva.txt',
      text: 'At least 22 soldiers',
      number: '22',
      value: '22',
      high: '',
      vague: 'false',
      date: 'd2',
      date_value: '2024-02-08',
      date_earliest: '2024-02-08',
      published: '2024-02-08',
      part_of: '',
      confidence: '0.8',
      rule: 'figures/noun-after; figures/killed',
      actors: 'Korvan army',
      source: 'Korvan army',
      start: '51',
    });
    expect(parse(toCsv('actors', rows.actors))).toMatchObject([
      {
        aliases: 'KA; Army of Korva',
        mentions: '2',
        first_mention: 'Korvan army',
        affiliation: '',
      },
      { aliases: '', mentions: '1', affiliation: 'Korvan army' },
    ]);
  });

  it('leaves an unknown cell empty, and ends every line with CRLF', () => {
    const csv = toCsv('dates', rows.dates);
    expect(csv.split('\r\n').length).toBe(4);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv).not.toMatch(/null|undefined/);
    expect(parse(csv)[0]!['mod']).toBe('');
  });

  it('writes the header even when there are no rows, and a byte-order mark only when asked', () => {
    const header = `${columnsOf('dates').join(',')}\r\n`;
    expect(toCsv('dates', [])).toBe(header);
    expect(toCsv('dates', [], { byteOrderMark: true })).toBe(`\uFEFF${header}`);
    expect(toCsv('dates', [], { withoutHeader: true })).toBe('');
    const files = resultFiles({
      record: emptyRecord(),
      document: fixtureDocument('Nothing here.'),
    });
    expect([...files.keys()]).toEqual([
      'dates.csv',
      'figures.csv',
      'actors.csv',
      'places.csv',
      'document.json',
    ]);
    expect(files.get('dates.csv')).toBe(header);
  });

  it('comes back through papaparse as it went in, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      fc
        .array(fc.constantFrom('"', ',', '\r', '\n', '\r\n', ';', "'", ' ', '=', '\uFEFF', 'é'), {
          minLength: 1,
          maxLength: 8,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.option(cell)), { maxLength: 5 }), (cells) => {
        const made = cells.map(([document, text, value]): DateRow => {
          return { ...rows.dates[0]!, document, text, value };
        });
        const [header, ...lines] = Papa.parse<string[]>(toCsv('dates', made).slice(0, -2), {
          delimiter: ',',
          newline: '\r\n',
        }).data;
        const column = (name: string) => header!.indexOf(name);
        expect(lines.length).toBe(made.length);
        for (const [index, row] of made.entries()) {
          expect(lines[index]![column('document')]).toBe(formulaSafe(row.document));
          expect(lines[index]![column('text')]).toBe(formulaSafe(row.text));
          expect(lines[index]![column('value')]).toBe(formulaSafe(row.value ?? ''));
        }
      }),
    );
  });
});

describe('formulaSafe', () => {
  it.each([
    '=1+1',
    '  =1',
    '@SUM(A1)',
    '+1+1',
    '-2+3',
    '＝1',
    '－1',
    '\t=1',
    '\rx',
    '\u00a0=1',
    '-',
  ])('makes %j harmless', (text) => expect(formulaSafe(text)).toBe(`'${text}`));

  it.each(['=', '-5', '+3.5', '-5,000', '-12%', '5', 'a = b', "'quoted", '', 'al-Qaeda', '1-2'])(
    'leaves %j as it is',
    (text) => expect(formulaSafe(text)).toBe(text),
  );

  it('never leaves a cell that begins like a formula and is no number', () => {
    const start = fc.constantFrom('', ' ', '\t', '\n', '\u00a0', '\u3000');
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
    fc.assert(
      fc.property(start, sign, fc.string({ minLength: 1, maxLength: 8 }), (space, first, rest) => {
        const safe = formulaSafe(`${space}${first}${rest}`);
        expect(safe.startsWith("'") || Number.isFinite(Number(safe.replace(/[,%]/g, '')))).toBe(
          true,
        );
      }),
    );
  });
});
