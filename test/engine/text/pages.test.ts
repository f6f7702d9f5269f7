import { describe, expect, it } from 'vitest';
import { Draft } from '../../../lib/engine/text/draft.ts';
import { dropHeads, joinPages, readColumns } from '../../../lib/engine/text/pages/index.ts';

const read = (text: string): string => {
  const draft = new Draft(text);
  dropHeads(draft);
  readColumns(draft);
  joinPages(draft);
  return draft.text;
};

const PROSE = 'The storm tore roofs off houses in the old town\nand cut the road to the harbour.';

describe('pages and columns', () => {
  it.each([
    ['lone numbers that count up', `${PROSE}\n\n7\n\n${PROSE}\n\n8\n\nIt rained.`],
    ['heads with bars', `7 | Harbour News\n${PROSE}\n\nStorms | 8\n${PROSE}\nIt rained.`],
    ['a number within a sentence', `The storm that tore off the roofs was\n\n7\n\nthe worst.`],
    ['differing feet', `${PROSE}\nHarbour News, page 7\n\f${PROSE}\nHarbour News, page 8\n`],
  ])('leaves out %s', (_, text) => {
    expect(read(text)).not.toMatch(/[78]|Harbour News/);
  });

  it.each([
    ['headings that count', `Phase 1\n\n${PROSE}\n\nPhase 2\n\n${PROSE}`],
    ['totals at the feet of pages', `${PROSE}\nTotal 43\n\fIt rained\nfor a week.\nTotal 112\n`],
    ['a number of its own', `Houses burned:\n\n43\n\n${PROSE}`],
    ['numbers one below the other', `Dead, by day\n4\n5\n6\n\n${PROSE}`],
  ])('keeps %s', (_, text) => {
    const words = (from: string) => from.trim().split(/\s+/);
    expect(words(read(text))).toEqual(words(text));
  });

  it('keeps tables, of numbers and of words', () => {
    const numbers = [
      'District        Dead and missing   Houses burned',
      'Tarno the old   43 of 64 people    112 of 900',
      'Velm by sea     7 of 12 people     19 of 300',
      'Korda upper     9 of 20 people     31 of 410',
      'Nubar lower     2 of 11 people     8 of 250',
      '',
    ].join('\n');
    const words = [
      'Tarno      The road to the harbour was cut',
      '           and three bridges fell.',
      'Velm       The river rose by a metre and',
      '           the school was closed.',
      'Korda      The market burned down when',
      '           a cable fell on it.',
      'Nubar      Nobody was hurt, but the mill',
      '           lost its roof.',
      '',
    ].join('\n');
    expect(read(numbers)).toBe(numbers);
    expect(read(words)).toBe(words);
  });

  it('goes on with a sentence over the page, and with a word', () => {
    expect(read('The storm cut the road to the\n\fharbour.')).toBe(
      'The storm cut the road to the harbour.',
    );
    expect(read('The storm cost three mil-\n\flion euros.')).toBe(
      'The storm cost three million euros.',
    );
    expect(read('The storm has gone.\n\fIt rained.')).toBe('The storm has gone.\n\nIt rained.');
  });
});
