import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../lib/engine/dates/index.ts';
import { figureCorpora } from '../../../lib/engine/figures/corpus.ts';
import { readFigures } from '../../../lib/engine/figures/index.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import type { FigureValue } from '../../../lib/engine/figures/value.ts';
import { MEASURES } from '../../../lib/engine/measure.ts';
import { documentOf, readMarks } from '../../support/corpus.ts';

const SENTENCES = Object.values(figureCorpora).flatMap(({ finds, ignores }) => [
  ...finds.map(([sentence]) => readMarks(sentence).text),
  ...ignores,
]);
const WORDS = SENTENCES.flatMap((sentence) => sentence.split(' '));

/** Real sentences, shuffled words of real sentences, and any string at all. */
const texts = fc.oneof(
  fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '1',
        '20',
        '-',
        ' ',
        '$',
        '%',
        '/',
        ',',
        '.',
        'm',
        'to',
        'half',
        'a',
        'one',
        'of',
        ':',
        '(',
        '½',
        'million',
        'Rs',
        'RM',
        '#',
      ),
      { maxLength: 30 },
    )
    .map((list) => list.join('')),
);

function read(text: string) {
  const document = documentOf(text, '2024-05-14');
  // What is read is the plain text: "Deaths\n------" has lost its line.
  return { plain: document.text, ...readFigures(analyse(document, readDates(document).found)) };
}

describe('whatever the text, figures', () => {
  it('cut their own text, hold their number and stand in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { plain, found, refused } = read(text);
        let last = -1;
        for (const { span, text: words, value, rule, reason } of found) {
          expect(words).toBe(plain.slice(span.start, span.end));
          expect(value.number.start).toBeGreaterThanOrEqual(span.start);
          expect(value.number.end).toBeLessThanOrEqual(span.end);
          expect(value.number.end).toBeGreaterThan(value.number.start);
          expect(value.number.start).toBeGreaterThan(last);
          last = value.number.start;
          expect(rule).toMatch(/^(?:figures|share)\/[a-z-]+$/);
          expect(reason).not.toBe('');
        }
        for (const { span, text: words } of refused) {
          expect(words).toBe(plain.slice(span.start, span.end));
        }
      }),
      { numRuns: 300, examples: [['bulletin\n\nTHE 6']] },
    );
  });

  it('say a value and limits that go with their bound', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value } of read(text).found) expectConsistent(value);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same when read twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });
});

function expectConsistent(figure: FigureValue): void {
  const { value, low, high, bound, vague, measure } = figure;
  expect(MEASURES).toContain(measure);
  for (const number of [value, low, high]) {
    if (number !== null) expect(Number.isFinite(number)).toBe(true);
  }
  if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
  if (vague) expect(value).toBeNull();
  if (value === null) {
    expect(vague || (low !== null && high !== null)).toBe(true);
    return;
  }
  if (bound === '=') expect([low, high]).toEqual([null, null]);
  if (bound === '>' || bound === '>=') expect([low, high]).toEqual([value, null]);
  if (bound === '<' || bound === '<=') expect([low, high]).toEqual([null, value]);
  if (bound === '~') expect(low).toBeNull();
}
