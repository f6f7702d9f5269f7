import { describe, expect, it } from 'vitest';
import { BadReportError, readReport } from './read-report.ts';

const REPORT = `=== river-bus | 2022-05-04 | wire | dates figures actors links
[[KISUMU|d9?]], 4 May - A bus fell into the Nzoia on [[Tuesday|d1]], killing [[at least|d8?]] [[12|f1]], [[three|f2]] of them children, after [[[[two|f3]] days|d2]] of rain, [[Transport Minister|a2?]] [[Ann Oloo|a1]] of [[Kenya|a2]] said.
---
d1: 2022-05-03; mod=START
d2?: P2D
d8?: -
d9?: XXXX-WXX-2; SET
a1: Ann Oloo; person; KEN; role=Transport Minister
a2: Kenya; state; KEN
f1: >=12; person|passenger "people"; deaths|people; implied; place=Nzoia; date=d1; actors=a2:owner; also=a1; source=a1|a2|-
f2: 3; child; deaths; place=Nzoia|-; date=d1; source=a1; of=f1; cumulative; possible; up; per=a day
f3?: 2 day; -; duration
`;

describe('readReport', () => {
  const report = readReport(REPORT);

  it('takes the marks out of the text and keeps where they stood', () => {
    expect(report.text).toBe(
      'KISUMU, 4 May - A bus fell into the Nzoia on Tuesday, killing at least 12, three of them children, after two days of rain, Transport Minister Ann Oloo of Kenya said.\n',
    );
    for (const { start, end, text } of [...report.dates, ...report.figures])
      expect(report.text.slice(start, end)).toBe(text);
    expect(report.dates.find(({ id }) => id === 'd2')?.text).toBe('two days');
    expect(report.figures.map(({ text }) => text)).toEqual(['12', 'three', 'two']);
  });

  it('reads dates with their types and modifiers', () => {
    expect(report.dates).toMatchObject([
      { id: 'd1', value: '2022-05-03', type: 'DATE', mod: 'START', optional: false },
      { id: 'd2', value: 'P2D', type: 'DURATION', mod: null, optional: true },
      { id: 'd8', value: null },
      { id: 'd9', value: 'XXXX-WXX-2', type: 'SET' },
    ]);
  });

  it('reads actors with every mention', () => {
    expect(report.actors).toMatchObject([
      { name: 'Ann Oloo', type: 'person', country: 'KEN', role: 'Transport Minister' },
      {
        name: 'Kenya',
        role: null,
        mentions: [{ optional: true }, { text: 'Kenya', optional: false }],
      },
    ]);
  });

  it('reads what a figure says, and its links', () => {
    expect(report.figures[0]).toMatchObject({
      value: 12,
      bound: '>=',
      unit: null,
      heads: ['person', 'passenger'],
      phrase: 'people',
      measures: ['deaths', 'people'],
      implied: true,
      status: 'asserted',
      place: ['Nzoia'],
      date: ['d1'],
      need: [{ actor: 'a2', role: 'owner' }],
      also: ['a1'],
      source: ['a1', 'a2', null],
      partOf: [],
    });
    expect(report.figures[1]).toMatchObject({
      place: ['Nzoia', null],
      partOf: ['f1'],
      cumulative: true,
      status: 'possible',
      change: 'up',
      per: 'a day',
    });
    expect(report.figures[2]).toMatchObject({ unit: 'day', heads: [], optional: true });
  });

  it.each([
    ['12', { value: 12, bound: '=', low: null, unit: null }],
    ['~24..', { value: null, low: 24, high: null, bound: '~' }],
    ['300..400 cubic metre', { low: 300, high: 400, unit: 'cubic metre' }],
    ['<0.5 fraction', { value: 0.5, bound: '<', unit: 'fraction' }],
    ['-3.5 percent', { value: -3.5, unit: 'percent' }],
  ])('reads the amount %s', (amount, expected) => {
    expect(readReport(REPORT.replace('>=12', amount)).figures[0]).toMatchObject(expected);
  });

  it.each([
    ['no line for a mark', 'a2: Kenya; state; KEN\n', '', 'no line tells of a2'],
    ['no mark for a line', '[[Tuesday|d1]]', 'Tuesday', 'nothing in the text is marked d1'],
    ['a mark left open', 'Kenya|a2]]', 'Kenya|a2', 'a mark is left open'],
    ['a link to nothing', 'source=a1|a2', 'source=a7|a2', 'linked to a7'],
    ['a place not in the text', 'place=Nzoia;', 'place=Tana;', '"Tana" does not stand in the text'],
    ['a misspelt field', 'cumulative', 'cumulated', 'cannot read "cumulated"'],
    ['a misspelt measure', 'deaths|people', 'death', 'no such measure: "death"'],
    ['a date for a person', 'source=a1;', 'source=d1;', 'd1 stands where a a belongs'],
  ])('refuses %s', (_, good, bad, message) => {
    expect(() => readReport(REPORT.replace(good, bad))).toThrow(BadReportError);
    expect(() => readReport(REPORT.replace(good, bad))).toThrow(message);
  });
});
