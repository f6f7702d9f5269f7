import { checkSync } from 'recheck';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
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

describe('every regular expression in the reader of dates', () => {
  const folders = ['lib/engine/dates', 'lib/engine/dates/rules'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const patterns = sources.flatMap((source) => {
    const found: (readonly [pattern: string, flags: string])[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push([node.text.slice(1, end), node.text.slice(end + 1)]);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('rules.ts', source, ts.ScriptTarget.Latest));
    return found;
  });

  it('is found by this test', () => {
    expect(patterns.length).toBeGreaterThan(5);
  });

  it.each(patterns)('/%s/%s cannot be made slow', (pattern, flags) => {
    expect(checkSync(pattern, flags).status).toBe('safe');
  });
});
