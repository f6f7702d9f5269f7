import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

interface Parser {
  validate(sql: string): readonly { readonly message: string }[];
}

/** What is wrong with a statement; empty when it is taken. */
export type Check = (sql: string) => readonly string[];

/**
 * The grammars that Athena speaks: Hive's for tables, Trino's for everything else, from the projects'
 * own (dt-sql-parser). The package imports folders, which Node does not: these two are bundled first.
 */
export async function sqlParsers(): Promise<{ readonly trino: Check; readonly hive: Check }> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-sql-'));
  const outfile = join(folder, 'parsers.mjs');
  buildSync({
    stdin: {
      contents: ['trino', 'hive']
        .map((name) => `export * from 'dt-sql-parser/dist/parser/${name}';`)
        .join('\n'),
      resolveDir: import.meta.dirname,
    },
    ...{ bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' },
  });
  try {
    const parsers = (await import(pathToFileURL(outfile).href)) as Record<
      'TrinoSQL' | 'HiveSQL',
      new () => Parser
    >;
    const check = (parser: Parser): Check => {
      return (sql) => parser.validate(sql).map(({ message }) => message);
    };
    return { trino: check(new parsers.TrinoSQL()), hive: check(new parsers.HiveSQL()) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
