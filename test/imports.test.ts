import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOTS = ['lib', 'bin', 'lambdas'];

/** Every file of the project with the files it imports: values, types and `await import()` alike. */
function importGraph(): Map<string, readonly string[]> {
  const files = ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => join(root, file)),
  );
  return new Map(
    files.map((file) => [
      file,
      ts
        .preProcessFile(readFileSync(file, 'utf8'))
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => normalize(join(dirname(file), fileName))),
    ]),
  );
}

/** The first circle that a walk over the graph closes, as the files along it; empty when there is none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): readonly string[] => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const other of graph.get(file) ?? []) {
      const circle = walk(other);
      if (circle.length > 0) return circle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const circle = walk(file);
    if (circle.length > 0) return circle;
  }
  return [];
}

it('finds a circle where there is one', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', []],
    ['c', ['d']],
    ['d', ['a']],
  ]);
  expect(findCircle(graph)).toEqual(['a', 'c', 'd', 'a']);
});

it('has no file that imports itself over others, types included', () => {
  const graph = importGraph();
  expect(graph.get('lib/engine/index.ts')).toContain('lib/engine/figures/index.ts');
  expect(graph.get('lib/cli/run.ts')).toContain('lib/cli/extract.ts');
  expect(findCircle(graph)).toEqual([]);
});
