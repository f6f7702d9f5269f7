import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import { buildSync, type OutputFile } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The project's folder. */
export const PROJECT_ROOT = fileURLToPath(root);

/** Source of the functions: one asset for all of them. */
export const HANDLER_ENTRY = fileURLToPath(new URL('lambdas/index.ts', root));

/** Name of the file in the function's asset that Lambda loads. */
export const ASSET_FILE = 'index.mjs';

/** How the function becomes its asset, for `cdk synth` and for the local run alike. */
export const BUNDLING = {
  /** Older than Lambda's Node 24, so that the same code runs on a developer's Node 20 too. */
  target: 'node20',
  minify: true,
  /** The packages' ESM builds: 150 KB less of AWS SDK than their CommonJS ones. */
  mainFields: ['module', 'main'],
  /** What the SDK imports in a browser only, when somebody asks who its user is: 34 KB. */
  external: ['bowser'],
} as const;

/**
 * Writes the very files that `cdk synth` puts into the asset, in a fraction of a second. What is
 * imported only when it is needed lies in files of its own: in one file with the rest, all that it
 * shares with the rest would be kept whole and wrapped into functions, to be run when first asked for.
 */
export function bundleHandler(folder: string): void {
  const { outputFiles } = buildSync({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: { [parse(ASSET_FILE).name]: HANDLER_ENTRY },
    outdir: folder,
    outExtension: { '.js': parse(ASSET_FILE).ext },
    splitting: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: BUNDLING.target,
    minify: BUNDLING.minify,
    mainFields: [...BUNDLING.mainFields],
    external: [...BUNDLING.external],
    logLevel: 'warning',
    write: false,
  });
  writeInAscii(outputFiles);
}

/**
 * Writes what was bundled in ASCII alone: for one other character V8 keeps five million in two bytes
 * each. The bundler leaves them in patterns, where `\uXXXX` says the same.
 */
export function writeInAscii(files: readonly OutputFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    const mode = text.startsWith('#!') ? 0o755 : 0o644;
    writeFileSync(path, text.replace(/[^\0-\x7f]/g, escaped), { mode });
  }
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
