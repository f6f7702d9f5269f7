import { describe, expect, it } from 'vitest';
import { table } from '../../lib/cli/layout.ts';
import { reportText } from '../../lib/cli/report-text.ts';
import { displayWidth, fitted, lookOf, PLAIN, printable, wrapped } from '../../lib/cli/terminal.ts';
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
  text             means       known from
  8 February 2024  2024-02-08
  Thursday         2024-02-08  published

Figures (1)
  text                  value  of what   measure  where  when        who          says
  At least 22 soldiers   ≥ 22  soldiers  deaths   Korva  2024-02-08  Korvan army  Korvan army

Actors (2)
  name         type      role     of           also               times
  Korvan army  military                        KA; Army of Korva      2
  Ana Petric   person    general  Korvan army                         1

Places (1)
  Korva
`,
    );
  });

  it('explains every row as a small tree, and what was not taken', () => {
    const text = reportText(extracted, { ...look, width: 80, explain: true });
    expect(text).toContain(`
  d2  “Thursday” = 2024-02-08
      ├ because  the last Thursday up to the publication day
      ├ against  the publication day 2024-02-08
      └ rule     dates/weekday
`);
    expect(text).toContain(`
      ├ where    Korva, from the dateline
      ├ when     “Thursday”, 2024-02-08 (d2), from its clause
      ├ who      Korvan army (a1), from its sentence
      ├ says     Korvan army (a1), from its sentence
      ├ right    80 in 100 such rows
      └ rules    figures/at-least (number) · figures/noun-after (counted) ·
                 figures/killed (measure) · links/dateline (place)
`);
    expect(text).toContain('  “may” · a verb, not the month · dates/month');
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

  it.each([60, 80, 100, 120])('stays within %i columns', (width) => {
    const text = reportText(extracted, { width, paint: PLAIN, explain: true });
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe('the table of figures', () => {
  const figure = extracted.record.figures[0]!;
  const shown = (changes: Partial<typeof figure>, width = 80) =>
    reportText(
      {
        ...extracted,
        record: { ...extracted.record, figures: [figure, { ...figure, ...changes }] },
      },
      { width, paint: PLAIN, explain: false },
    );

  it('puts numbers under each other by their last digit', () => {
    const lines = shown({ value: 1200, low: null, bound: '=' }).split('\n');
    const [first, second] = lines.filter((line) => line.includes('soldiers'));
    expect(first!.indexOf('22') + 2).toBe(second!.indexOf('1,200') + 5);
  });

  it('says with marks what else is said of a figure, and what they mean', () => {
    const text = shown({ status: 'denied', change: 'up', cumulative: true });
    expect(text).toContain('deaths ✗ ↑ Σ');
    expect(text).toContain('\n  ✗ denied · ↑ up · Σ running total\n');
    expect(shown({})).not.toContain('✗');
  });

  it('shows who and who says so within 80 columns, and the words where there is room', () => {
    const titles = (width: number) =>
      shown({ counted: 'soldiers of the third brigade', subject: 'the army of Korva' }, width)
        .split('\n')
        .find((line) => line.includes('of what'))!;
    expect(titles(80)).toMatch(/value.*of what.*measure.*where.*when.*who.*says/);
    expect(titles(80)).not.toContain('text');
    expect(titles(120)).toMatch(/text.*value/);
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
