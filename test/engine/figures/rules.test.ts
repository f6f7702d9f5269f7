import { describe, expect, it } from 'vitest';
import { readDates } from '../../../lib/engine/dates/index.ts';
import { readFigures } from '../../../lib/engine/figures/index.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { READING_RULES, REFUSING_RULES } from '../../../lib/engine/figures/rules.ts';
import { documentOf } from '../../support/corpus.ts';

function read(text: string) {
  const document = documentOf(text, '2024-05-14');
  return readFigures(analyse(document, readDates(document).found));
}

describe('the rules of figures', () => {
  it('have ids of their own', () => {
    const ids = [...READING_RULES, ...REFUSING_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(READING_RULES.map(({ id, example }) => [id, example] as const))(
    '%s reads "%s" and says why',
    (id, example) => {
      const { found } = read(example);
      expect(found.map(({ rule }) => rule)).toEqual([id]);
      expect(found[0]!.reason).not.toBe('');
    },
  );

  it.each(REFUSING_RULES.map(({ id, example }) => [id, example] as const))(
    '%s refuses "%s" and says why',
    (id, example) => {
      const { found, refused } = read(example);
      expect(found).toEqual([]);
      expect(refused.map(({ rule }) => rule)).toContain(id);
      expect(refused.every(({ reason }) => reason !== '')).toBe(true);
    },
  );
});
