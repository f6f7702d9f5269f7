import { describe, expect, it } from 'vitest';
import { readDates } from '../../../lib/engine/dates/index.ts';
import { COUNT_RULES, IMPLY_RULES } from '../../../lib/engine/figures/counting/rules.ts';
import { readFigures } from '../../../lib/engine/figures/index.ts';
import { allMeasureRules } from '../../../lib/engine/figures/measuring/rules.ts';
import { READING_RULES } from '../../../lib/engine/figures/read-figure.ts';
import { REFUSING_RULES } from '../../../lib/engine/figures/refusals/refuse.ts';
import {
  BREAKDOWN_RULES,
  FROM_LAST,
  FROM_NEXT,
} from '../../../lib/engine/figures/sharing/rules.ts';
import {
  GUESSED_MEASURES,
  GUESSED_NOUNS,
  LIKELIEST,
} from '../../../lib/engine/figures/second-look/second-look.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { documentOf } from '../../support/corpus.ts';

function read(text: string) {
  const document = documentOf(text, '2024-05-14');
  return readFigures(analyse(document, readDates(document).found));
}

const DECIDING = [
  ...COUNT_RULES.atFirst,
  ...COUNT_RULES.ofSums,
  ...COUNT_RULES.ofThings,
  ...IMPLY_RULES,
  ...allMeasureRules(),
  ...Object.values(LIKELIEST),
  ...FROM_NEXT,
  ...FROM_LAST,
  ...BREAKDOWN_RULES,
];

describe('the rules of figures', () => {
  it('have ids of their own', () => {
    const ids = [...READING_RULES, ...REFUSING_RULES, ...DECIDING].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('are known by those that are looked at again', () => {
    const ids = new Set(DECIDING.map(({ id }) => id));
    expect([...GUESSED_NOUNS, ...GUESSED_MEASURES].filter((id) => !ids.has(id))).toEqual([]);
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

  it.each(DECIDING.map(({ id, example }) => [id, example] as const))(
    '%s decides in "%s"',
    (id, example) => {
      const { found } = read(example);
      const decided = found.flatMap(({ value: { rules } }) => [
        rules.number,
        rules.counted,
        rules.measure,
      ]);
      expect(decided).toContain(id);
    },
  );
});
