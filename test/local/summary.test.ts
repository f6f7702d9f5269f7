import { describe, expect, it } from 'vitest';
import { countsOf, printable, refusalOf, tellingRows } from '../../lib/local/summary.ts';
import type { DocumentRecord } from '../../lib/output/schema.ts';

type Figure = DocumentRecord['figures'][number];

const RULES: Figure['rules'] = {
  ...{ number: 'figures/count', counted: null, measure: null, place: null, date: null },
  ...{ actors: null, source: null, partOf: null },
};

function figure(text: string, about: Partial<Figure>): Figure {
  return {
    ...{ id: 'f1', text, start: 0, end: 1, sentence: 0, number: { text, start: 0, end: 1 } },
    ...{ value: null, low: null, high: null, bound: '=', vague: false, unit: null },
    ...{ counted: null, head: null, subject: null, measure: 'other', change: null, per: null },
    ...{ cumulative: false, status: 'asserted', place: null, date: null, actors: [] },
    ...{ source: null, actorRoles: [], partOf: null, confidence: null },
    via: { place: null, date: null, actors: null, source: null },
    rules: RULES,
    ...about,
  };
}

function record(parts: Partial<DocumentRecord>): DocumentRecord {
  return { dates: [], figures: [], actors: [], places: [], ...parts } as unknown as DocumentRecord;
}

describe('the summary of a text', () => {
  it('counts, in the singular where there is one', () => {
    const figures = [figure('5', {})];
    expect(countsOf(record({ figures }))).toBe('0 dates · 1 figure · 0 actors');
  });

  it('shows deaths before money, and what is asserted only', () => {
    const figures = [
      figure('$2.5bn', { measure: 'money', value: 2.5e9, unit: 'USD' }),
      figure('between 300 and 400 people', { measure: 'displaced', low: 300, high: 400 }),
      figure('no deaths', { measure: 'deaths', value: 0, status: 'denied' }),
      figure('at least 603 soldiers', { measure: 'deaths', value: 603, bound: '>=' }),
    ];
    expect(tellingRows(record({ figures }))).toEqual([
      'figure  at least 603 soldiers  → deaths ≥ 603',
      'figure  between 300 and 400 people  → displaced 300–400',
    ]);
  });

  it('cuts long words to the width of a terminal', () => {
    const figures = [figure('soldiers '.repeat(30), { measure: 'deaths', value: 3 })];
    const [row = ''] = tellingRows(record({ figures }));
    expect(row.length).toBeLessThanOrEqual(76);
    expect(row).toMatch(/… {2}→ deaths 3$/);
  });

  it('lets no text move the cursor or forge a line', () => {
    expect(printable('a\u001b[31mb\r\nc\u202e\u0007')).toBe('a�[31mb c��');
    const error = { code: 'binary', message: 'it is\nbinary', hint: 'send text' };
    const line = refusalOf({
      schema: 'sitrep/error@2',
      document: { id: 'a', origin: null },
      error,
    });
    expect(line).toBe('cannot be read: it is binary. send text');
  });
});
