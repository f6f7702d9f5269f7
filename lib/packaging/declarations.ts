import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * The `.d.ts` files that a consumer of `entries` needs, content by path below `root`. `instead` holds
 * files that are not made from their source.
 */
export function declarationsOf(
  entries: readonly string[],
  { root, instead }: { root: string; instead: ReadonlyMap<string, string> },
): ReadonlyMap<string, string> {
  const needed = new Map<string, string>();
  const take = (source: string): void => {
    const path = source.replace(/\.ts$/, '.d.ts');
    if (needed.has(path)) return;
    const text = instead.get(path) ?? withJsNames(declarationOf(join(root, source)));
    needed.set(path, text);
    for (const [, to] of text.matchAll(RELATIVE_IMPORT)) {
      take(relative(root, resolve(root, dirname(path), to!.replace(/\.js$/, '.ts'))));
    }
  };
  for (const entry of entries) take(entry);
  return needed;
}

/** In declarations every import names its file: `from './x.js'` or `import('./x.js')`. */
const RELATIVE_IMPORT = /(?:from |import\()['"](\.[^'"]+)['"]/g;

/** Sources import `./x.ts`; beside a `.d.ts` stands, for whoever runs it, a `.js`. */
function withJsNames(text: string): string {
  return text.replaceAll(/((?:from |import\()['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2');
}

/**
 * Made from the one file alone, which takes no time.
 * @throws when a type of what it exports has to be inferred from another file
 */
function declarationOf(fileName: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(fileName, 'utf8'), {
    fileName,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      strict: true,
      // Constants beside what is exported are nobody else's concern.
      stripInternal: true,
    },
  });
  const [first] = diagnostics;
  if (first === undefined) return outputText;
  throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`);
}
