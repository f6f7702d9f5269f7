import { build, stop } from 'esbuild';
import { PROJECT_ROOT } from '../../infra/bundling.ts';

/** Script and style of one page, each whole: nothing is left to load. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * Bundles `lib/web/NAME/NAME.ts(x)` and `NAME.css` for a browser. The same sources give the same text.
 * @throws when the sources cannot be bundled
 */
export async function bundlePage(name: string): Promise<PageAssets> {
  const { outputFiles } = await build({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: { script: `./lib/web/${name}/${name}`, style: `./lib/web/${name}/${name}.css` },
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome120', 'firefox121', 'safari17'],
    tsconfig: 'lib/web/tsconfig.json',
    legalComments: 'none',
    logLevel: 'warning',
  }).finally(() => stop()); // Else its process stays as long as ours.
  const named = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  return { script: named('.js'), style: named('.css') };
}
