import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../lib/engine/text/index.ts';
import type { Published } from '../../../lib/engine/document.ts';

const read = (text: string, id = 'a.txt', published?: Published) =>
  toDocument({ id, text, published });

const sentences = (text: string) => {
  const { document } = read(text);
  return document.sentences.map(({ start, end }) => text.slice(start, end));
};

const kinds = (text: string) => read(text).document.sentences.map(({ kind }) => kind);

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Eight died (incl. 2 guards). It rained.', ['Eight died (incl. 2 guards).', 'It rained.']],
    [
      'Gen. Ali met Mr. J. Smith of the U.S. Army. It rained.',
      ['Gen. Ali met Mr. J. Smith of the U.S. Army.', 'It rained.'],
    ],
    ['They fled to the U.S. The rest stayed.', ['They fled to the U.S.', 'The rest stayed.']],
    [
      'Prices rose 3.5 percent in Jan. 2020, he said. "Why?" she asked.',
      ['Prices rose 3.5 percent in Jan. 2020, he said.', '"Why?" she asked.'],
    ],
    ['“We got two,” he said. “Go!” They went.', ['“We got two,” he said.', '“Go!”', 'They went.']],
    ['It ended.The rest is known.', ['It ended.', 'The rest is known.']],
    ['It was over (see below.) He slept.', ['It was over (see below.)', 'He slept.']],
    ['Dead: 41\nInjured: 587\n', ['Dead: 41', 'Injured: 587']],
    ['A line.\r\n\r\nAnother\u00a0line.\r\n', ['A line.', 'Another\u00a0line.']],
    [
      'Shares of Acme Inc. fell. Acme Co. said so.',
      ['Shares of Acme Inc. fell.', 'Acme Co. said so.'],
    ],
    ['• one man hurt\n• two men killed', ['• one man hurt', '• two men killed']],
    ['Wait... what happened? Nothing!', ['Wait... what happened?', 'Nothing!']],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('joins lines that were wrapped at a fixed width', () => {
    const text =
      'Rescue teams pulled six more bodies from collapsed houses in the\nsouthern valleys on Friday, bringing the death toll to 41, and the\ncivil defence institute said that more were missing in the\nhills. Nearly 600 people were hurt.';
    expect(sentences(text)).toHaveLength(2);
  });

  it('takes the by-line out and tells title, date line, dateline, heading, item and prose apart', () => {
    const text = [
      'Quake toll climbs to 41',
      '',
      'By Ana Ruiz',
      'Updated: 15 March 2024, 18:00 GMT',
      '',
      'AREQUIPA, Peru (Andes Wire) – Teams found six more bodies. They dug on.',
      '',
      'Key figures',
      '',
      '- Dead: 41',
    ].join('\n');
    expect(kinds(text)).toEqual(['title', 'note', 'dateline', 'prose', 'prose', 'heading', 'item']);
  });

  it.each([
    'BAMAKO, 15 June (Sahel Dispatch) - Gunmen came.',
    'Kabul, Afghanistan (CNN) -- Gunmen came.',
    'SAN SALVADOR, 3 JAN 90 -- GUNMEN CAME.',
    'ROTTERDAM, 26 Oct – Gunmen came.',
    'NEW DELHI: Gunmen came – twice.',
    'Mali – once rich – is poor.',
  ])('finds a dateline where there is one: %s', (text) => {
    expect(kinds(text)[0]).toBe(/Gunmen came\.|GUNMEN/.test(text) ? 'dateline' : 'prose');
  });

  it('gives every token the sentence it lies in, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { document } = read(text);
        const { tokens } = document;
        let covered = 0;
        for (const [index, sentence] of document.sentences.entries()) {
          expect(sentence.firstToken).toBe(covered);
          expect(sentence.start).toBe(tokens.start[sentence.firstToken]);
          for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
            expect(tokens.sentence[token]).toBe(index);
          }
          covered = sentence.endToken;
        }
        expect(covered).toBe(tokens.count);
      }),
    );
  });
});

describe('publication day', () => {
  const option = { value: '2020-01-09', source: 'option' } as const;

  it.each<[string, string, string, Published | undefined, Published]>([
    ['an option wins', 'published: 2019-01-01\n\nText.', '2018-01-01.txt', option, option],
    [
      'front matter',
      'published: 2019-01-02\ntitle: A\n\nText.',
      '2018-01-01.txt',
      undefined,
      { value: '2019-01-02', source: 'front-matter' },
    ],
    [
      'fenced front matter',
      '---\npublished: "9 January 2019"\n---\nText.',
      'a.txt',
      undefined,
      { value: '2019-01-09', source: 'front-matter' },
    ],
    [
      'a dateline with a year',
      'LIMA, 3 JAN 90 -- TEXT.',
      'a.txt',
      undefined,
      { value: '1990-01-03', source: 'dateline' },
    ],
    [
      'a date line',
      'Title here\nMonday, May 18, 2015\n\nText.',
      'a.txt',
      undefined,
      { value: '2015-05-18', source: 'dateline' },
    ],
    [
      'a numeric date line',
      'Title here\n\n16/03/2023\n\nText.',
      'a.txt',
      undefined,
      { value: '2023-03-16', source: 'dateline' },
    ],
    [
      'a file name',
      'Text.',
      'news/2020/01/09/iran.txt',
      undefined,
      { value: '2020-01-09', source: 'filename' },
    ],
    [
      'nothing',
      'On 3 May 2019 it rained.',
      'report-12345678.txt',
      undefined,
      { value: null, source: 'none' },
    ],
  ])('%s', (_, text, id, given, expected) => {
    expect(read(text, id, given).document.published).toEqual(expected);
  });

  it.each([
    '2024-02-08',
    '2024-02-08T10:11:12+05:30',
    '2024-02-08 10:11',
    '20240208',
    '20240208T101112Z',
    '2024/02/08',
    'Thu, 08 Feb 2024 10:11:12 GMT',
    '8 February 2024',
    '1707387072',
    '1707387072000',
  ])('is read from %s', (value) => {
    const { document } = read('Text.', 'a.txt', { value, source: 'metadata' });
    expect(document.published).toEqual({ value: '2024-02-08', source: 'metadata' });
  });

  it.each([
    ['Title here\n\nFeb 26, 2025 | 9:05 AM\n\nText.', '2025-02-26'],
    ['FOR IMMEDIATE RELEASE\nWednesday, February 26, 2025\n\nText.', '2025-02-26'],
    ['Title here\nUpdated 28 Feb 2025 Published 26 Feb 2025\n\nText.', '2025-02-26'],
  ])('is read from %j', (text, day) => {
    expect(read(text).document.published).toEqual({ value: day, source: 'dateline' });
  });

  it('warns when nobody says the day, and when a given day is none', () => {
    expect(read('Text.').warnings.map(({ code }) => code)).toEqual(['no-publication-date']);
    const { document, warnings } = read('published: 2019-02-30\n\nText.', '2018-01-01.txt');
    expect(warnings.map(({ code }) => code)).toEqual(['bad-publication-date']);
    expect(document.published.source).toBe('filename');
  });

  it('does not take an ambiguous numeric day', () => {
    expect(read('Title here\n\n03/04/2023\n\nText.').document.published.value).toBeNull();
  });
});

describe('front matter', () => {
  it('gives the title and keeps the offsets of the whole text', () => {
    const text = 'title: Iran, day by day\npublished: 2020-01-09\n\nTehran denied it.';
    const { document } = read(text);
    expect(document.title).toBe('Iran, day by day');
    expect(document.tokens.text[0]).toBe('Tehran');
    expect(document.tokens.start[0]).toBe(text.indexOf('Tehran'));
  });

  it('is not seen in a text that merely begins with a colon', () => {
    expect(read('Source: Reuters said so.\n\nMore.').document.bodyStart).toBe(0);
  });
});
