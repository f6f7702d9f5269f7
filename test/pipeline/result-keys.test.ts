import { describe, expect, it } from 'vitest';
import {
  errorKey,
  RESULT_FILES,
  resultKey,
  resultName,
  uploadKind,
} from '../../lib/pipeline/result-keys.ts';

describe('the keys of results', () => {
  it('hold the key of the upload', () => {
    expect(resultKey('2024/mali.txt', 'dates.csv')).toBe('documents/2024/mali.txt/dates.csv');
    expect(errorKey('2024/mali.txt')).toBe('errors/2024/mali.txt.json');
  });

  it('never pass 1,024 bytes, and are shortened only when they would', () => {
    const longest = Math.max(...RESULT_FILES.map((file) => file.length));
    for (let length = 980; length <= 1024; length += 1) {
      const key = 'k'.repeat(length);
      const isShortened = resultName(key) !== key;
      expect(isShortened).toBe('documents/'.length + length + '/'.length + longest > 1024);
      for (const each of [errorKey(key), ...RESULT_FILES.map((file) => resultKey(key, file))]) {
        expect(Buffer.byteLength(each)).toBeLessThanOrEqual(1024);
      }
    }
  });

  it('stay apart for long keys that differ in their ends only', () => {
    const names = ['1', '2'].map((end) => resultName(`${'k'.repeat(1000)}${end}`));
    expect(new Set(names).size).toBe(2);
  });
});

it('the end of a key says whether it is one text or one article a line', () => {
  expect(['a.jsonl', 'A.JSONL', 'a.jsonl.txt', 'jsonl'].map(uploadKind)).toEqual([
    'lines',
    'lines',
    'text',
    'text',
  ]);
});
