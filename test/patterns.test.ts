import { check } from 'recheck';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { WRITTEN_FORMS } from '../lib/engine/text/publication-day.ts';

/** Folders whose patterns meet text that strangers upload. */
const FOLDERS = ['lib/engine', 'lib/output', 'lib/pipeline', 'lib/store', 'lambdas'];

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name)),
);

type Pattern = readonly [where: string, pattern: string, flags: string];

function literalsIn(path: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push([path, node.text.slice(1, end), node.text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

const built = WRITTEN_FORMS.map(([{ source, flags }]): Pattern => [
  'lib/engine/text/publication-day.ts',
  source,
  flags,
]);

describe('every regular expression that meets uploaded text', () => {
  // The same pattern in several places is checked once, under the first.
  const all = [...sources.flatMap(literalsIn), ...built];
  const patterns = new Map(all.toReversed().map((each) => [`/${each[1]}/${each[2]}`, each]));

  it('is found by this test', () => {
    expect(patterns.size).toBeGreaterThan(50);
  });

  it.each([...patterns.values()])('%s: /%s/%s cannot be made slow', async (_, pattern, flags) => {
    // As long as it takes: on a busy machine the check's own ten seconds are over before it knows.
    expect((await check(pattern, flags, { timeout: null })).status).toBe('safe');
  });
});
