import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Packages that a module loads at once, by itself or through others; `import()` is not followed. */
async function packagesLoadedBy(module: string): Promise<string[]> {
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
  return [...packages];
}

describe('start-up', () => {
  it.each(['bin/sitrep.ts', 'lib/cli/extract.ts'])('loads no package for %s', async (module) => {
    expect(await packagesLoadedBy(module)).toEqual([]);
  });

  it('loads zod and papaparse where CSV is written', async () => {
    const packages = await packagesLoadedBy('lib/many/result-folder.ts');
    expect(packages.sort()).toEqual(['papaparse', 'zod/mini']);
  });
});
