import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  copyFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsWithTypes } from '../../lib/output/column-types.ts';
import type { DocumentRecord } from '../../lib/output/schema.ts';
import { sitrep } from '../cli/surroundings.ts';
import { athenaStatements } from './athena.ts';

const PAGE = readFileSync('docs/recipes.md', 'utf8');
const blocks = (language: string) =>
  [...PAGE.matchAll(RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, block]) => block!);

/** Words that a careless reader takes for an empty cell. */
const NAMIBIA = `published: 2024-02-08

The National Alliance (NA) won 12 seats in Namibia. "None of it counts," said Ndapewa Null of the NA.
In 479 BC some 4,000 men were killed at Plataea.
`;

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-recipes-'));
  mkdirSync(at('reports'));
  for (const name of readdirSync('samples').filter((file) => file.endsWith('.txt'))) {
    copyFileSync(join('samples', name), at(`reports/${name}`));
  }
  writeFileSync(at('reports/NA'), NAMIBIA);
  const inputs = ['extract', at('reports'), at('reports/NA'), '-q', '--no-reports', '--jobs', '1'];
  await sitrep([...inputs, '--out', at('results')]);
  await sitrep([...inputs, '--out', at('tables'), '--format', 'parquet']);
  await sitrep([...inputs, '--out', at('all.xlsx')]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function connected(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  return connection;
}

/** The rows of the last statement. */
async function rowsOf(sql: string, connection?: DuckDBConnection) {
  const database = connection ?? (await connected());
  const rows = (await database.runAndReadAll(sql)).getRowObjectsJson();
  return rows as Record<string, string | number | null>[];
}

describe('docs/recipes.md in DuckDB', () => {
  const recipes = blocks('sql');

  it('has several recipes', () => expect(recipes.length).toBeGreaterThanOrEqual(6));

  it.each(recipes)('%s', async (recipe) => {
    expect((await rowsOf(recipe)).length).toBeGreaterThan(0);
  });

  it('joins figures, dates and actors in one query', async () => {
    const rows = await rowsOf(recipes.find((recipe) => recipe.includes('list_contains'))!);
    const documents = readFileSync(at('results/documents.jsonl'), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as DocumentRecord);
    const expected = documents.flatMap(({ document, figures, dates, actors }) =>
      figures
        .filter(({ measure }) => measure === 'deaths')
        .flatMap((figure) => {
          const day = dates.find(({ id }) => id === figure.date)?.earliest ?? null;
          const names = actors.filter(({ id }) => figure.actors.includes(id));
          return (names.length === 0 ? [null] : names).map((actor) =>
            [document.id, figure.text, day, actor?.name ?? null].join('|'),
          );
        }),
    );
    const found = rows.map(({ document, text, earliest, name }) =>
      [document, text, isoOf(earliest), name].join('|'),
    );
    expect(expected.some((row) => !row.includes('||'))).toBe(true);
    expect(expected.some((row) => !row.endsWith('|'))).toBe(true);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('finds the same in CSV and in Parquet, with the same types', async () => {
    const connection = await connected();
    await rowsOf(
      recipes.find((recipe) => recipe.startsWith('CREATE VIEW'))!,
      connection,
    );
    for (const table of ['figures', 'dates', 'actors']) {
      const types = async (source: string) =>
        (await rowsOf(`DESCRIBE SELECT * FROM ${source}`, connection)).map(
          ({ column_name, column_type }) => `${String(column_name)} ${String(column_type)}`,
        );
      const parquet = `'tables/${table}.parquet'`;
      expect(await types(table)).toEqual(await types(parquet));
      // A cell that a spreadsheet would run has an apostrophe in CSV alone; here is none.
      const different = `(SELECT * FROM ${table} EXCEPT ALL SELECT * FROM ${parquet})`;
      expect(await rowsOf(`SELECT count(*)::INT AS n FROM ${different}`, connection)).toEqual([
        { n: 0 },
      ]);
    }
  });

  it('keeps the word NA, and days before Christ', async () => {
    const connection = await connected();
    await rowsOf(
      recipes.find((recipe) => recipe.startsWith('CREATE VIEW'))!,
      connection,
    );
    const aliases = await rowsOf(`SELECT aliases FROM actors WHERE aliases = 'NA'`, connection);
    expect(aliases).toHaveLength(1);
    const years = `SELECT year(date_earliest)::INT AS year FROM figures WHERE value = 4000`;
    expect(await rowsOf(years, connection)).toContainEqual({ year: -478 });
  });
});

/** DuckDB writes 479 BC as `0479-01-01 (BC)`, ISO 8601 as -0478-01-01. */
const isoOf = (day: string | number | null | undefined) =>
  String(day ?? '').replace(
    /^(\d{4})(.*) \(BC\)$/,
    (_, year: string, rest: string) => `-${String(Number(year) - 1).padStart(4, '0')}${rest}`,
  );

const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const hasPandas = runs('python3', '-c', 'import pandas, pyarrow, openpyxl');
const hasReadr = runs('Rscript', '-e', 'library(readr); library(arrow)');

describe('docs/recipes.md in other tools', () => {
  it.skipIf(!hasPandas).each(blocks('python'))('%s', (program) => {
    const { status, stdout, stderr } = spawnSync('python3', ['-c', program], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^(?:\d{2,}|True)\n$/);
  });

  it.skipIf(!hasReadr).each(blocks('r'))('%s', (program) => {
    const { status } = spawnSync('Rscript', ['-e', program], { cwd: folder });
    expect(status).toBe(0);
  });

  it('tells R of columns that exist', () => {
    const names = new Set(columnsWithTypes('figures').map(({ name }) => name));
    for (const [, name] of blocks('r')[0]!.matchAll(/(?<![.\w])(\w+) = col_/g))
      expect(names).toContain(name);
  });

  it('tells Athena of every column, with its type', () => {
    expect(blocks('sql-athena')).toEqual([athenaStatements()]);
  });
});
