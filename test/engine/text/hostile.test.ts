import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentJson } from '../../../lib/output/json.ts';
import { extractText } from '../../../lib/pipeline/extract-text.ts';
import { mutated, pieces } from '../../support/mutated.ts';

const schema = JSON.parse(readFileSync('lib/output/document.schema.json', 'utf8')) as object;

const read = (text: string) =>
  extractText({ id: 'hostile.txt', bytes: new TextEncoder().encode(text) });

const filled = (piece: string, size: number) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

describe('a text that is none', () => {
  it.each([
    ['deaths without end', filled('12 dead, ', 8_000)],
    ['slashes', filled('1/', 8_000)],
    ['numbers', filled('5 7 ', 8_000)],
    ['days', filled('1 May and ', 8_000)],
    ['minified JSON', `[${filled('{"town":"Tarno","dead":12,"day":"2025-03-11"},', 10_000)}{}]`],
    ['a page in one line', `<html><body>${filled('<p>12 dead in Tarno</p>', 8_000)}`],
    ['cells', `<table><tr>${filled('<td>1', 8_000)}`],
  ])('%s: results are at most forty times its size', (_, text) => {
    const { record } = read(text);
    expect(documentJson(record).length).toBeLessThan(text.length * 40);
    for (const { start, end } of record.sentences) expect(end - start).toBeLessThan(3000);
  });

  it('a sentence is cut at 1,000 characters, at a joint', () => {
    const { document } = read(`${filled('they came to the town of Tarno, ', 3200)} and left.`);
    expect(document.sentences.length).toBeGreaterThan(3);
    for (const { start, end, goesOn } of document.sentences) {
      expect(end - start).toBeLessThanOrEqual(1000);
      if (goesOn) expect(document.text.slice(start, end)).toMatch(/,$/);
    }
  });

  it('whatever was done to a text, nothing is thrown, the record is valid, spans cut their texts', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const isValid = ajv.compile(schema);
    for (const text of mutated(pieces(), { count: 25, seed: 20_250_311 })) {
      const { record, document } = read(text);
      expect(isValid(record), JSON.stringify(isValid.errors)).toBe(true);
      const points = Array.from(document.source);
      for (const fact of [...record.dates, ...record.figures]) {
        expect(points.slice(fact.start, fact.end).join('')).toBe(fact.text);
      }
    }
  });
});
