import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePoints } from '../../lib/output/code-points.ts';
import { foldedSentences, sentenceCells } from '../../lib/output/sentences.ts';
import { fixtureDocument, fixtureFacts, fixtureRecord } from './fixture.ts';

/** As Python counts and cuts. */
const pythonSlice = (text: string, start: number, end: number) =>
  Array.from(text).slice(start, end).join('');

describe('toRecord', () => {
  const document = fixtureDocument();
  const record = fixtureRecord(document);

  it('counts offsets in code points, so that text[start:end] in Python is the text', () => {
    const quotes = [
      ...record.dates,
      ...record.figures,
      ...record.figures.map(({ number }) => number),
      ...record.actors.flatMap(({ mentions }) => mentions),
      ...record.places.flatMap(({ mentions }) => mentions),
    ];
    expect(quotes.length).toBe(8);
    for (const { text, start, end } of quotes) {
      expect(pythonSlice(document.text, start, end)).toBe(text);
    }
    expect(record.document.characters).toBe(Array.from(document.text).length);
    // Behind the first emoji the two ways of counting differ.
    expect(record.dates[0]!.start).toBe(fixtureFacts(document).dates[0]!.span.start - 1);
  });

  it('writes references as ids that exist', () => {
    expect(record.dates.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(record.dates[1]!.anchor).toBe('published');
    expect(record.figures[0]).toMatchObject({ date: 'd2', actors: ['a1'], source: 'a1' });
    expect(record.actors[1]).toMatchObject({ id: 'a2', affiliation: 'a1' });
  });

  it('points an anchor at another date by its id', () => {
    const facts = fixtureFacts(document);
    const [first, second] = facts.dates;
    const anchored = { ...second!, value: { ...second!.value, anchor: 0 } };
    const record = fixtureRecord(document, { ...facts, dates: [first!, anchored] });
    expect(record.dates[1]!.anchor).toBe('d1');
  });

  it('gives the same bytes for the same input', () => {
    expect(JSON.stringify(fixtureRecord(fixtureDocument()))).toBe(JSON.stringify(record));
  });

  it('repeats at most 1,000 characters of a sentence, the words among them, cuts marked', () => {
    const words = 'the words that matter';
    const text = `${'filler '.repeat(300)}${words} ${'filler '.repeat(300)}`;
    const cells = sentenceCells({ text, sentences: [{ start: 0, end: text.length }] });
    const cell = cells([{ sentence: 0, text: words }])({ sentence: 0, text: words });
    expect(cell.length).toBeLessThanOrEqual(1002);
    expect(cell).toMatch(/^….*the words that matter.*…$/);
  });

  it('cuts each sentence out of the text, white space folded', () => {
    const folded = foldedSentences(document);
    expect(folded[record.figures[0]!.sentence]).toContain('on Thursday, the Korvan army said');
  });
});

describe('codePoints', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });

  it('agrees with counting character by character, lone surrogates included', () => {
    const halves = fc.array(fc.constantFrom('a', '\ud83d', '\udea8', '🚨', 'é'), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          halves.map((parts) => parts.join('')),
        ),
        (text) => {
          const points = codePoints(text);
          let units = 0;
          let count = 0;
          for (const character of text) {
            expect(points.at(units)).toBe(count);
            units += character.length;
            count += 1;
          }
          expect(points.at(units)).toBe(count);
          expect(points.count).toBe(count);
        },
      ),
    );
  });
});
