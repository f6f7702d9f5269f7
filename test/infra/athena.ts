import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { GetObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import {
  csvColumns,
  SQL_TYPES,
  sqlColumns,
  STANDING,
  standingColumns,
  TABLE_NAMES,
} from '../../lambdas/stage/columns.ts';
import { csvTable, stagedTable } from '../../lib/infra/sql/statements.ts';

/**
 * Athena's part, played by DuckDB over copies of the buckets' objects: statements in Trino's words
 * run as they are; a table in Hive's words is made with the same columns.
 */
export class Athena {
  readonly #database: DuckDBConnection;
  readonly #s3: S3Client;
  readonly #folder: string;
  readonly statements: string[] = [];
  /** What is here already, by its ETag. */
  readonly #copied = new Map<string, string>();
  #last: Promise<void> = Promise.resolve();

  private constructor(database: DuckDBConnection, s3: S3Client, folder: string) {
    this.#database = database;
    this.#s3 = s3;
    this.#folder = folder;
  }

  static async start(s3: S3Client, folder: string): Promise<Athena> {
    const database = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    await database.run(`CREATE MACRO regexp_like(text, p) AS regexp_matches(text, p)`);
    return new Athena(database, s3, folder);
  }

  /** One after the other: all copy to one folder. */
  query(statement: string): Promise<void> {
    const done = this.#last.then(() => this.#carryOut(statement));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #carryOut(statement: string): Promise<void> {
    this.statements.push(statement);
    if (/^(?:OPTIMIZE|VACUUM) /.test(statement)) return;
    if (/_(?:staged|csv)\b/.test(statement)) await this.#copyFiles();
    const [, table, columns] = /^CREATE TABLE IF NOT EXISTS (\w+) \((.*)\)\n/.exec(statement) ?? [];
    const own = columns?.replaceAll('`', '"').replaceAll(' string', ' varchar') ?? '';
    await this.#database.run(
      table === undefined ? statement : `CREATE TABLE IF NOT EXISTS ${table} (${own})`,
    );
  }

  async rows(sql: string): Promise<Record<string, unknown>[]> {
    return (await this.#database.runAndReadAll(sql)).getRowObjectsJson();
  }

  /** The external tables: files as they lie in the buckets now. */
  async #copyFiles(): Promise<void> {
    for (const table of TABLE_NAMES) {
      const isThere = await this.#copy('results', `${table}/`);
      const columns = csvColumns(table).map(({ name }) => `NULL::varchar AS "${name}"`);
      const files = `read_csv('${this.#folder}/results/${table}/**', header = true, delim = ',', quote = '"', all_varchar = true)`;
      await this.#view(csvTable(table), isThere ? files : null, columns);
    }
    const staged = [
      ...TABLE_NAMES.map((table) => [table, sqlColumns(table)] as const),
      [STANDING, standingColumns] as const,
    ];
    for (const [table, columns] of staged) {
      const isThere = await this.#copy('work', `staging/${table}/`);
      const files = `read_parquet('${this.#folder}/work/staging/${table}/*/*.parquet', hive_partitioning = true, hive_types = {'run': varchar})`;
      await this.#view(stagedTable(table), isThere ? files : null, [
        ...columns.map(({ name, type }) => `NULL::${SQL_TYPES[type].trino} AS "${name}"`),
        `NULL::varchar AS run`,
      ]);
    }
  }

  #view(name: string, files: string | null, columns: readonly string[]): Promise<unknown> {
    const from = files === null ? `(SELECT ${columns.join(', ')} WHERE false)` : files;
    return this.#database.run(`CREATE OR REPLACE VIEW ${name} AS SELECT * FROM ${from}`);
  }

  async #copy(bucket: string, prefix: string): Promise<boolean> {
    let isThere = false;
    const pages = paginateListObjectsV2({ client: this.#s3 }, { Bucket: bucket, Prefix: prefix });
    for await (const { Contents = [] } of pages) {
      for (const { Key = '', ETag = '' } of Contents) {
        isThere = true;
        if (this.#copied.get(Key) === ETag) continue;
        this.#copied.set(Key, ETag);
        const { Body } = await this.#s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
        const path = join(this.#folder, bucket, Key);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, await Body!.transformToByteArray());
      }
    }
    return isThere;
  }
}
