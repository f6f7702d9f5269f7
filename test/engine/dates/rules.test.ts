import { describe, expect, it } from 'vitest';
import { DATE_RULES, readDates } from '../../../lib/engine/dates/index.ts';
import { documentOf, readMarks } from '../../support/corpus.ts';

describe('every date rule', () => {
  it('has an id of its own', () => {
    const ids = DATE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^dates\/[a-z-]+$/);
  });

  it.each(DATE_RULES.map((rule) => [rule.id, rule] as const))(
    '%s reads its example',
    (id, rule) => {
      const { text, spans } = readMarks(rule.example);
      const document = documentOf(text, '2024-02-08');
      const { found } = readDates(document, { genre: rule.genre ?? 'news' });
      const wanted = spans.length === 0 ? text : text.slice(spans[0]!.start, spans[0]!.end);
      const mention = found.find((candidate) => candidate.rule === id);
      expect(mention?.text).toBe(wanted);
      expect(mention?.reason).toContain(wanted);
    },
  );
});
