import { basename } from 'node:path';
import { build, stop, type BuildOptions } from 'esbuild';
import { PROJECT_ROOT } from '../../infra/bundling.ts';

/** Script and style of one page, each whole: nothing is left to load. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** Those of a page that loads some of its script when it is wanted. */
export interface SplitAssets extends PageAssets {
  /** Further scripts, by the name that the page asks for. */
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * Bundles `lib/web/NAME/NAME.ts(x)` and `NAME.css` for a browser. The same sources give the same text.
 * @throws when the sources cannot be bundled
 */
export async function bundlePage(name: string): Promise<PageAssets> {
  const { script, style } = await bundled(name, { format: 'iife' });
  return { script, style };
}

/**
 * As `bundlePage`, for a script of type `module`: what it imports when it is wanted is a part of its own.
 * @throws when the sources cannot be bundled
 */
export function bundleSplitPage(name: string): Promise<SplitAssets> {
  return bundled(name, { format: 'esm', splitting: true });
}

async function bundled(
  name: string,
  options: Pick<BuildOptions, 'format' | 'splitting'>,
): Promise<SplitAssets> {
  const { outputFiles } = await build({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: { script: `./lib/web/${name}/${name}`, style: `./lib/web/${name}/${name}.css` },
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    target: ['chrome120', 'firefox121', 'safari17'],
    tsconfig: 'lib/web/tsconfig.json',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  }).finally(() => stop()); // Else its process stays as long as ours.
  const parts = new Map(outputFiles.map(({ path, text }) => [basename(path), text.trim()]));
  const take = (file: string) => {
    const text = parts.get(file) ?? '';
    parts.delete(file);
    return text;
  };
  return { script: take('script.js'), style: take('style.css'), parts };
}
