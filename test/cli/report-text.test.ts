import { describe, expect, it } from 'vitest';
import { table } from '../../lib/cli/layout.ts';
import { reportText } from '../../lib/cli/report-text.ts';
import { displayWidth, fitted, lookOf, PLAIN, printable, wrapped } from '../../lib/cli/terminal.ts';
import {
  dateMeaning,
  daysOf,
  figureNote,
  figureValue,
  figureWhat,
} from '../../lib/output/wording.ts';
import { emptyRecord, fixtureDocument, fixtureFacts, fixtureRecord } from '../output/fixture.ts';

const document = fixtureDocument();
const extracted = { record: fixtureRecord(document), document, facts: fixtureFacts(document) };
const look = { width: 100, paint: PLAIN };

describe('the table on the terminal', () => {
  it('says what was found, in words', () => {
    expect(reportText(extracted, { ...look, explain: false })).toBe(
      `Raid on the river post 🚨
news/korva.txt · published 2024-02-08, as you said · 165 characters

Dates (2)
  text             means       how known
  8 February 2024  2024-02-08  stated
  Thursday         2024-02-08  from the publication day

Figures (1)
  text                  value  of what   measure  where  when        actors       says
  At least 22 soldiers  ≥ 22   soldiers  deaths   Korva  2024-02-08  Korvan army  Korvan army

Actors (2)
  name         type      role     of           also               times
  Korvan army  military                        KA; Army of Korva  2
  Ana Petric   person    general  Korvan army                     1
`,
    );
  });

  it('explains every row and what was not taken', () => {
    const text = reportText(extracted, { ...look, explain: true });
    expect(text).toContain(
      '  d2  "Thursday" = 2024-02-08 · the last Thursday up to the publication day',
    );
    expect(text).toContain('against the\n      publication day 2024-02-08 · dates/weekday');
    expect(text).toContain('  "may" · a verb, not the month · dates/month');
    for (const rule of ['figures/noun-after', 'figures/killed', 'actors/lexicon', 'actors/title']) {
      expect(text).toContain(rule);
    }
  });

  it('says so when nothing was found, and what to do about a missing day', () => {
    const record = emptyRecord();
    const facts = { dates: [], figures: [], actors: [], places: [], refused: [] };
    const text = reportText({ record, document, facts }, { ...look, explain: true });
    expect(text).toContain('No dates.\n\nNo figures.\n\nNo actors.');
    expect(text).toContain('Note: nobody says when this text came out');
    expect(text).toContain('Nothing else looked like a fact.');
  });

  it.each([60, 80, 100])('stays within %i columns', (width) => {
    const text = reportText(extracted, { width, paint: PLAIN, explain: true });
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe('table', () => {
  const columns = [
    { title: 'long', cell: (row: string[]) => row[0]! },
    { title: 'number', cell: (row: string[]) => row[1]!, whole: true },
    { title: 'nothing', cell: () => '' },
  ];

  it('cuts words to fit, never numbers, and leaves out empty columns', () => {
    const rows = [['word '.repeat(200_000), '1,234,567,890']];
    const lines = table(columns, rows, { width: 60, paint: PLAIN }).split('\n');
    expect(lines.map(displayWidth).every((width) => width <= 60)).toBe(true);
    expect(lines[1]).toMatch(/… {2}1,234,567,890$/);
    expect(lines[0]).not.toContain('nothing');
  });
});

describe('terminal', () => {
  it('lets no text move the cursor, paint, or turn the direction of writing', () => {
    expect(printable('a\u001b[31mb\u202ec\u0007\r\n d\u009b')).toBe('a [31mb c d');
  });

  it('knows that some characters are two columns wide, and some none', () => {
    expect(displayWidth('e\u0301🚨漢a')).toBe(6);
    expect(fitted('漢字漢字', 5)).toBe('漢字…');
    expect(wrapped('one two three', { first: '> ', width: 9 })).toBe('> one two\n  three');
  });

  it('paints on a terminal alone, and not where nobody wants it', () => {
    const painted = (stream: { isTTY?: boolean; columns?: number }, env = {}) =>
      lookOf(stream, env).paint.bold('x') !== 'x';
    expect(painted({ isTTY: true })).toBe(true);
    expect(painted({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
    expect(painted({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
    expect(painted({})).toBe(false);
    expect(lookOf({}, {}).width).toBe(100);
    expect(lookOf({ isTTY: true, columns: 132 }, {}).width).toBe(132);
    expect(lookOf({}, { COLUMNS: '80' }).width).toBe(80);
  });
});

describe('wording', () => {
  const figure = extracted.record.figures[0]!;
  const date = extracted.record.dates[0]!;

  it.each([
    [{ value: 5000, bound: '=' }, '5,000'],
    [{ value: 603, bound: '>=' }, '≥ 603'],
    [{ value: 0.25, bound: '~' }, '~ 0.25'],
    [{ value: null, low: 300, high: 400, bound: '=' }, '300–400'],
    [{ value: null, low: 24, vague: true, bound: '~' }, 'vague, ≥ 24'],
    [{ value: null, low: null, high: 90, bound: '<=' }, '≤ 90'],
    [{ value: null, low: null, vague: true }, 'vague'],
  ] as const)('writes the value of %j as %s', (parts, expected) => {
    expect(figureValue({ ...figure, high: null, ...parts })).toBe(expected);
  });

  it('says of what a figure is, and what else is said of it', () => {
    expect(figureWhat({ ...figure, unit: 'percent', counted: null, subject: 'turnout' })).toBe(
      'percent: turnout',
    );
    expect(figureWhat({ ...figure, counted: 'jobs', subject: 'Ford' })).toBe('jobs: Ford');
    expect(
      figureNote({ ...figure, status: 'denied', change: 'up', per: 'a day', cumulative: true }),
    ).toBe('denied, up, a day, running total');
  });

  it('says what a date means and which days it can be', () => {
    const june = { ...date, value: '2018-06', earliest: '2018-06-01', latest: '2018-06-30' };
    expect(dateMeaning({ ...june, mod: 'MID' })).toBe('mid 2018-06');
    expect(daysOf(june)).toBe('2018-06-01 to 2018-06-30');
    expect(dateMeaning({ ...date, value: null })).toBe('–');
    expect(daysOf(date)).toBe('');
    expect(dateMeaning({ ...date, value: '2003', interval: '2003/2011' })).toBe(
      '2003 in 2003/2011',
    );
  });
});
