import { describe, expect, it } from 'vitest';
import {
  badLinesKey,
  documentKey,
  errorKey,
  fileKey,
  fileKeys,
  resultName,
  uploadKind,
} from '../../lib/pipeline/result-keys.ts';

const allKeys = (key: string) => [
  ...fileKeys(key).values(),
  documentKey(key),
  errorKey(key),
  badLinesKey(key),
];

describe('the keys of results', () => {
  it('are the folder of their kind, the whole key and the ending of their kind', () => {
    expect(fileKey('dates', '2024/mali.txt')).toBe('dates/2024/mali.txt.csv');
    expect(fileKey('report', '2024/mali.txt')).toBe('reports/2024/mali.txt.html');
    expect(documentKey('2024/mali.txt')).toBe('documents/2024/mali.txt.json');
    expect(documentKey('2024/wire.jsonl')).toBe('documents/2024/wire.jsonl');
    expect(badLinesKey('2024/wire.jsonl')).toBe('errors/2024/wire.jsonl');
    expect(errorKey('2024/mali.txt')).toBe('errors/2024/mali.txt.json');
  });

  it('never pass 1,024 bytes, and are shortened only when they would', () => {
    for (let length = 980; length <= 1024; length += 1) {
      for (const key of ['k'.repeat(length), `${'k'.repeat(length - 6)}.jsonl`]) {
        expect(resultName(key) !== key).toBe('documents/.jsonl'.length + length > 1024);
        for (const each of allKeys(key)) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(1024);
      }
    }
  });

  it('never collide, not even with a key made to look like a shortened one', () => {
    const long = 'k'.repeat(1020);
    const lines = `${long.slice(6)}.jsonl`;
    const keys = [long, resultName(long), lines, resultName(lines), `${resultName(lines)}.jsonl`];
    const all = keys.flatMap(allKeys).filter((key) => !key.startsWith('errors/'));
    expect(new Set(all).size).toBe(all.length);
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
