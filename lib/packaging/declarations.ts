import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * The `.d.ts` files that a consumer of `entries` needs, content by path below `root`. What no entry
 * leads to is left out; `instead` holds files that are not made from their source.
 */
export function declarationsOf(
  entries: readonly string[],
  { root, instead }: { root: string; instead: ReadonlyMap<string, string> },
): ReadonlyMap<string, string> {
  const emitted = emit(entries.map((entry) => join(root, entry)));
  const all = new Map(
    [...emitted].map(([path, text]) => [relative(root, path), withJsNames(text)] as const),
  );
  for (const [path, text] of instead) all.set(path, text);
  const needed = new Map<string, string>();
  const take = (path: string): void => {
    if (needed.has(path)) return;
    const text = all.get(path);
    if (text === undefined) throw new Error(`no declarations for ${path}`);
    needed.set(path, text);
    for (const [, to] of text.matchAll(RELATIVE_IMPORT)) {
      take(relative(root, resolve(root, dirname(path), to!.replace(/\.js$/, '.d.ts'))));
    }
  };
  for (const entry of entries) take(entry.replace(/\.ts$/, '.d.ts'));
  return needed;
}

/** In declarations every import names its file: `from './x.js'` or `import('./x.js')`. */
const RELATIVE_IMPORT = /(?:from |import\()['"](\.[^'"]+)['"]/g;

/** Sources import `./x.ts`; beside a `.d.ts` stands, for whoever runs it, a `.js`. */
function withJsNames(text: string): string {
  return text.replaceAll(/((?:from |import\()['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2');
}

/** @throws when a declaration cannot be written */
function emit(entries: readonly string[]): ReadonlyMap<string, string> {
  const program = ts.createProgram([...entries], {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    declaration: true,
    emitDeclarationOnly: true,
    // Constants beside what is exported are nobody else's concern.
    stripInternal: true,
    // `npm run typecheck` does that; to do it here too takes as long again.
    noCheck: true,
  });
  const emitted = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) => emitted.set(path, text));
  if (diagnostics.length > 0) {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostics[0]!.messageText, '\n'));
  }
  return emitted;
}
