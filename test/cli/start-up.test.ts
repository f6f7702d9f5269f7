import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Files and packages that a module loads at once, by itself or through others; `import()` is not followed. */
async function loadedBy(module: string): Promise<{ packages: string[]; files: Set<string> }> {
  const { metafile } = await build({
    entryPoints: [module],
    bundle: true,
    splitting: true,
    outdir: 'unused',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    write: false,
  });
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const imported of metafile.inputs[path]?.imports ?? []) {
      if (imported.kind !== 'import-statement') continue;
      if (!imported.external) visit(imported.path);
      else if (!imported.path.startsWith('node:')) packages.add(imported.path);
    }
  };
  visit(module);
  return { packages: [...packages], files: seen };
}

describe('start-up', () => {
  it.each(['bin/sitrep.ts', 'lib/cli/extract.ts'])('loads no package for %s', async (module) => {
    expect((await loadedBy(module)).packages).toEqual([]);
  });

  it('loads zod and papaparse where CSV is written', async () => {
    const { packages } = await loadedBy('lib/many/result-folder.ts');
    expect(packages.sort()).toEqual(['papaparse', 'zod/mini']);
  });

  it.each([
    ['bin/sitrep.ts', true],
    ['lambdas/index.ts', true],
    ['lib/index.ts', false],
  ])('sets V8 for a process of its own and leaves a host as it is: %s', async (module, sets) => {
    expect((await loadedBy(module)).files.has('lib/v8-settings.ts')).toBe(sets);
  });
});
