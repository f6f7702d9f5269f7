import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The command and the library as JavaScript in `folder`; returns where the command is. Half a second,
 * once, where a process or a worker thread that compiles TypeScript takes a second each time.
 */
export function buildCommand(folder: string): string {
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: { sitrep: 'bin/sitrep.ts', index: 'lib/index.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
  });
  return join(folder, 'sitrep.mjs');
}
