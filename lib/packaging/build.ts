import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { BUNDLING, HANDLER_ENTRY, PROJECT_ROOT, writeInAscii } from '../infra/bundling.ts';
import { documentJsonSchema, errorJsonSchema, FILE_KINDS } from '../output/schema.ts';
import { declarationsOf } from './declarations.ts';
import { licencesOf } from './licences.ts';
import { interfaceOf } from './record-types.ts';

/** What the package holds, by the name of its file in the package. */
const ENTRIES = {
  sitrep: 'bin/sitrep.ts',
  index: 'lib/index.ts',
  cdk: 'lib/cdk.ts',
  'asset/index': HANDLER_ENTRY,
};

/** The packed construct takes the function's code as it is packed, and needs no bundler. */
const packedCode: Plugin = {
  name: 'packed-code',
  setup(build) {
    const path = fileURLToPath(new URL('./packed-code.ts', import.meta.url));
    build.onResolve({ filter: /\/reader-code\.ts$/ }, () => ({ path }));
  },
};

/** Writes the package's files into `folder`, which is emptied first. */
export async function buildPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const inputs = await bundleInto(folder);
  write('THIRD-PARTY.txt', licencesOf(inputs, PROJECT_ROOT));
  write('schema.json', `${JSON.stringify(documentJsonSchema())}\n`);
  const declarations = declarationsOf(['lib/index.ts', 'lib/cdk.ts'], {
    root: PROJECT_ROOT,
    instead: new Map([['lib/output/schema.d.ts', recordTypes()]]),
  });
  for (const [path, text] of declarations) write(join('types', path), text);
}

/**
 * Command, library and function share what they have in common, above all the model. The shared
 * parts lie in the function's folder, which is uploaded whole. Returns what went in.
 */
async function bundleInto(folder: string): Promise<string[]> {
  const { metafile, outputFiles } = await bundle({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: ENTRIES,
    outdir: folder,
    chunkNames: 'asset/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    external: ['aws-cdk-lib', 'constructs', ...BUNDLING.external],
    plugins: [packedCode],
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: BUNDLING.target,
    minify: BUNDLING.minify,
    mainFields: [...BUNDLING.mainFields],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    write: false,
  });
  writeInAscii(outputFiles);
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path]!.bytesInOutput > 0),
  );
}

function recordTypes(): string {
  const kinds = FILE_KINDS.map((kind) => `'${kind}'`).join(', ');
  return [
    `export declare const FILE_KINDS: readonly [${kinds}];`,
    'export type FileKind = (typeof FILE_KINDS)[number];',
    interfaceOf('DocumentRecord', documentJsonSchema()),
    interfaceOf('ErrorRecord', errorJsonSchema()),
  ].join('\n');
}
