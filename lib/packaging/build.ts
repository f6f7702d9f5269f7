import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { BUNDLING, PROJECT_ROOT } from '../infra/bundling.ts';
import { documentJsonSchema, errorJsonSchema } from '../output/schema.ts';
import { declarationsOf } from './declarations.ts';
import { licencesOf } from './licences.ts';
import { interfaceOf } from './record-types.ts';

/** What the package holds, by the name of its file in the package. */
const ENTRIES = { sitrep: 'bin/sitrep.ts', index: 'lib/index.ts' };

/** Writes the package's files into `folder`, which is emptied first. */
export async function buildPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const inputs = await bundleInto(folder);
  write('THIRD-PARTY.txt', licencesOf(inputs, PROJECT_ROOT));
  write('schema.json', `${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
  const declarations = declarationsOf(['lib/index.ts'], {
    root: PROJECT_ROOT,
    instead: new Map([['lib/output/schema.d.ts', recordTypes()]]),
  });
  for (const [path, text] of declarations) write(join('types', path), text);
}

/** Command and library share what they have in common, above all the model. Returns what went in. */
async function bundleInto(folder: string): Promise<string[]> {
  const { metafile } = await bundle({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: ENTRIES,
    outdir: folder,
    chunkNames: 'parts/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: BUNDLING.target,
    minify: BUNDLING.minify,
    mainFields: [...BUNDLING.mainFields],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path]!.bytesInOutput > 0),
  );
}

function recordTypes(): string {
  return [
    interfaceOf('DocumentRecord', documentJsonSchema()),
    interfaceOf('ErrorRecord', errorJsonSchema()),
  ].join('\n');
}
