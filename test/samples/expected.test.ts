import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resultFiles } from '../../lib/output/files.ts';
import { extractText } from '../../lib/pipeline/extract-text.ts';

const samples = readdirSync('samples').filter((name) => name.endsWith('.txt'));

describe('samples/expected', () => {
  it('covers every sample', () => {
    expect(readdirSync('samples/expected').sort()).toEqual(
      samples.map((name) => name.replace(/\.txt$/, '')).sort(),
    );
    expect(samples.length).toBeGreaterThanOrEqual(6);
  });

  it.each(samples)('%s gives exactly its expected tables', (name) => {
    const files = resultFiles(extractText({ id: name, bytes: readFileSync(join('samples', name)) }));
    for (const table of ['dates.csv', 'figures.csv', 'actors.csv']) {
      const file = join('samples/expected', name.replace(/\.txt$/, ''), table);
      expect(files.get(table)).toBe(readFileSync(file, 'utf8'));
    }
  });
});
