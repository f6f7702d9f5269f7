import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorCorpus } from '../../../lib/engine/actors/corpus.ts';
import { readActors } from '../../../lib/engine/actors/index.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { findNames } from '../../../lib/engine/names/index.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';
import { readMarkedNames } from './marked-names.ts';

const plain = (text: string) => text.replace(/\[\[([^|\]]+)\|\w+\]\]/g, '$1');
const read = (text: string) => {
  const { document } = toDocument({ id: 'text', text });
  return { document, ...readActors(analyse(document, []), findNames(document)) };
};

const WORDS = fc.constantFrom(
  'Iran',
  "'s",
  'Washington',
  'U.S.',
  'troops',
  'Malian',
  'army',
  'said',
  ',',
  '.',
  '(',
  ')',
  'the',
  'President',
  'Anna',
  'Weiss',
  'NATO',
  'Ministry',
  'of',
  'Defence',
  'in',
  'and',
  'By',
  'Photo',
  ':',
  '\n',
  '\n\n',
  'mayor',
  'who',
  'heads',
  'Bank',
  'al-Masri',
  '“',
  '”',
  'Operation',
  '5,000',
  '—',
  '😀',
);
const sentences = fc.array(WORDS, { maxLength: 60 }).map((words) => words.join(' '));

describe('readers of actors', () => {
  it('throw on no string, and every mention cuts its own text', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        const { document, actors, places, refused } = read(text);
        const mentions = [...actors, ...places].flatMap((found) => found.mentions);
        for (const { span, text: words, sentence } of mentions) {
          expect(document.text.slice(span.start, span.end)).toBe(words);
          expect(document.sentences[sentence]!.start).toBeLessThanOrEqual(span.start);
          expect(document.sentences[sentence]!.end).toBeGreaterThanOrEqual(span.end);
        }
        for (const { span, text: words } of refused) {
          expect(document.text.slice(span.start, span.end)).toBe(words);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('give actors by first mention, with mentions in text order, never overlapping', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const { actors, places } = read(text);
        const starts = actors.map(({ mentions }) => mentions[0]!.span.start);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
        const spans = [...actors, ...places]
          .flatMap(({ mentions }) => mentions.map(({ span }) => span))
          .sort((one, other) => one.start - other.start);
        for (let at = 1; at < spans.length; at += 1) {
          expect(spans[at]!.start).toBeGreaterThanOrEqual(spans[at - 1]!.end);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('give the same actors each time', () => {
    const text = actorCorpus.finds.map(([line]) => plain(line)).join('\n\n');
    expect(read(text).actors).toEqual(read(text).actors);
  });

  it('point affiliations at other actors', () => {
    const text = actorCorpus.finds.map(([line]) => line).join('\n\n');
    const { document, names } = readMarkedNames(text);
    const { actors } = readActors(analyse(document, []), names);
    actors.forEach(({ affiliation }, self) => {
      if (affiliation === null) return;
      expect(affiliation).not.toBe(self);
      expect(actors[affiliation]).toBeDefined();
    });
  });

  it('find most actors of the corpus when the names are found too', () => {
    let expected = 0;
    let right = 0;
    for (const [text, ...wanted] of actorCorpus.finds) {
      const { actors } = read(plain(text));
      expected += wanted.length;
      right += wanted.filter(({ name, type }) =>
        actors.some((actor) => actor.name === name && (type ?? actor.type) === actor.type),
      ).length;
    }
    expect(right / expected).toBeGreaterThan(0.75);
    const quiet = actorCorpus.ignores.filter((text) => read(plain(text)).actors.length === 0);
    expect(quiet.length / actorCorpus.ignores.length).toBeGreaterThan(0.75);
  });
});

describe('time', () => {
  const seconds = (text: string) => {
    const { document } = toDocument({ id: 'text', text });
    const names = findNames(document);
    const analysis = analyse(document, []);
    const before = process.cpuUsage();
    readActors(analysis, names);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const many = (count: number, word: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => word(index)).join(' ');

  it.each([
    ['different people of one surname', (index: number) => `Anna${index} Weiss said so.`],
    ['different short names', (index: number) => `Mr. Weiss${index} said so.`],
    ['a list of states', (index: number) => (index % 2 === 0 ? 'Iran,' : 'Iraq and')],
    [
      'organisations that begin alike',
      (index: number) => `Northern Trade Bank${index} Ltd said so.`,
    ],
    ['acronyms in brackets', (index: number) => `National Transport Union${index} (NTU) struck.`],
    ['one name', () => 'Washington'],
    ['appositions', () => 'Anna Weiss, mayor of, of'],
  ])('grows no faster than the text: %s', (_, word) => {
    seconds(many(1_000, word));
    const small = seconds(many(1_000, word));
    const large = seconds(many(10_000, word));
    expect(large).toBeLessThan(Math.max(small, 0.025) * 25);
  });
});
