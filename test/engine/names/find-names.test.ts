import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, type Name } from '../../../lib/engine/names/index.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';
import { SENTENCES } from './sentences.ts';

const read = (text: string) => {
  const { document } = toDocument({ id: 'test', text });
  return { document, names: findNames(document) };
};

const MARK = /\[\[([^[\]|]+)\|(\w+)\]\]/g;

describe('sentences', () => {
  it.each(SENTENCES)('%s', (marked) => {
    const text = marked.replace(MARK, '$1');
    const expected = [...marked.matchAll(MARK)].map(([, name, fine]) => `${name!}|${fine!}`);
    const { names } = read(text);
    const found = names.map(({ start, end, fine }) => `${text.slice(start, end)}|${fine}`);
    expect(found).toEqual(expected);
  });
});

function expectSound(text: string): void {
  const { document, names } = read(text);
  const { tokens } = document;
  let last: Name | null = null;
  for (const name of names) {
    expect(name.firstToken).toBeGreaterThanOrEqual(last?.endToken ?? 0);
    expect(name.endToken).toBeGreaterThan(name.firstToken);
    expect(name.start).toBe(tokens.start[name.firstToken]);
    expect(name.end).toBe(tokens.end[name.endToken - 1]);
    expect(tokens.sentence[name.firstToken]).toBe(tokens.sentence[name.endToken - 1]);
    last = name;
  }
}

describe('any text', () => {
  it('gives sorted names that do not overlap and cut whole tokens of one sentence', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400, unit: 'binary' }), expectSound), {
      numRuns: 300,
    });
  });

  it('does so for strings of words, capitals and signs', () => {
    const word = fc.constantFrom(
      'Mali',
      'the',
      'of',
      'UN',
      'Al',
      '-',
      '.',
      '\n',
      "'s",
      '5',
      'McCoy',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => expectSound(words.join(' '))),
    );
  });

  it('finds the same whatever was read before', () => {
    const text = 'President Amadou Keita met Boeing in Kampala.';
    const before = JSON.stringify(read(text).names);
    for (const sentence of SENTENCES) read(sentence.replace(MARK, '$1'));
    expect(JSON.stringify(read(text).names)).toBe(before);
  });
});

describe('long texts', () => {
  /** Of CPU, as the machine may be busy. */
  const milliseconds = (text: string) => {
    const { document } = toDocument({ id: 'test', text });
    const before = process.cpuUsage();
    findNames(document);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  it.each([
    ['one run of capitals', 'Mali '],
    ['acronyms', 'ABC DEF, '],
    ['new words', null],
  ])('are read in linear time: %s', (_, part) => {
    const make = (count: number) =>
      part === null
        ? Array.from({ length: count }, (_unused, at) => `Xa${at.toString(36)}b`).join(' ')
        : part.repeat(count);
    milliseconds(make(4000));
    const small = Math.max(2, milliseconds(make(4000)));
    expect(milliseconds(make(32_000))).toBeLessThan(small * 8 * 6);
  });
});
