import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Size, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AccountPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { csvColumns, TABLE_NAMES } from '../../lambdas/stage/columns.ts';
import type { StageRequest } from '../../lambdas/stage/request.ts';
import { stageSets } from '../../lambdas/stage/stage.ts';
import { Sitrep } from '../../lib/infra/sitrep.ts';
import { BucketServer } from '../../lib/local/bucket/server.ts';
import { extractObject } from '../../lib/pipeline/extract-object.ts';
import { s3Client } from '../../lib/store/s3-client.ts';
import { S3Store } from '../../lib/store/s3-store.ts';
import { newApp, property, resources, templateOf } from './app.ts';
import { Athena } from './athena.ts';
import { ACCOUNT, may, policiesOf } from './simulate.ts';
import { sqlParsers, type Check } from './sql-parsers.ts';
import { definitionIn } from './states/definition.ts';
import { Execution } from './states/execution.ts';
import { failure } from './states/failure.ts';
import type { Workflow } from './states/machine.ts';

let template: Template;
let definition: Workflow;
let server: BucketServer;
let s3: S3Client;
let athena: Athena;
let parsers: { readonly trino: Check; readonly hive: Check };
let folder = '';
let nights = 0;
/** When a document came, by what a listing said of it first. */
const came = new Map<string, { readonly etag: string; readonly seconds: number }>();

beforeAll(async () => {
  parsers = await sqlParsers();
  template = templateOf({ sql: true, largestScan: Size.gibibytes(3) });
  definition = definitionIn(template, 'Compaction', (id) =>
    id.includes('Results') ? 'results' : id.includes('Work') ? 'work' : id,
  );
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-sql-'));
  const credentials = { accessKeyId: 'KEY', secretAccessKey: 'secret', region: 'us-east-1' };
  const buckets = ['inbox', 'results', 'work'];
  server = await BucketServer.start({ credentials, buckets, versioned: ['inbox'] });
  s3 = s3Client({
    ...{ endpoint: server.endpoint, region: 'us-east-1', credentials, forcePathStyle: true },
  });
  athena = await Athena.start(s3, folder);
  came.clear();
  nights = 0;
  return async () => {
    s3.destroy();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
});

async function upload(key: string, text: string): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: 'inbox', Key: key, Body: text }));
  await read(key);
}

async function read(key: string): Promise<void> {
  const stores = { inbox: new S3Store(s3, 'inbox'), results: new S3Store(s3, 'results') };
  await extractObject({ bucket: 'inbox', key }, stores);
}

async function remove(key: string): Promise<void> {
  const inbox = new S3Store(s3, 'inbox');
  await inbox.delete(key, (await inbox.head(key))!.etag);
  await read(key);
}

interface Hooks {
  /** Between the listing of the documents and the reading of their sets. */
  readonly onListed?: () => Promise<void>;
  /** Fails the statements that it says. */
  readonly refuses?: (statement: string) => boolean;
}

const DAY_SECONDS = 86_400;

/** One night; what was uploaded since the night before came at noon. */
async function compact({ onListed, refuses }: Hooks = {}) {
  nights += 1;
  const tonight = nights * DAY_SECONDS;
  const startedAt = new Date(tonight * 1000).toISOString();
  const execution = new Execution(definition, {
    input: {},
    startedAt,
    services: {
      'arn:aws:states:::s3:listObjectsV2': async (list: { Bucket: string; Prefix: string }) => {
        const listed: object[] = [];
        for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, list)) {
          for (const { Key = '', ETag: etag = '', Size } of Contents) {
            const known = came.get(Key);
            const seconds = known?.etag === etag ? known.seconds : tonight - DAY_SECONDS / 2;
            came.set(Key, { etag, seconds });
            listed.push({ Key, Etag: etag, Size, LastModified: seconds });
          }
        }
        await onListed?.();
        return listed;
      },
      'arn:aws:states:::lambda:invoke': async ({ Payload }: { Payload: StageRequest }) => {
        return { Payload: await stageSets(Payload, { client: s3, results: 'results' }) };
      },
      'arn:aws:states:::athena:startQueryExecution.sync': async (call: { QueryString: string }) => {
        if (refuses?.(call.QueryString)) throw failure('Athena.AthenaException');
        await athena.query(call.QueryString);
        return { QueryExecution: {} };
      },
      'arn:aws:states:::aws-sdk:s3:getObject': async (call: { Bucket: string; Key: string }) => {
        try {
          const { Body } = await s3.send(new GetObjectCommand(call));
          return { Body: await Body!.transformToString() };
        } catch (error) {
          throw failure(`S3.${(error as Error).name}Exception`);
        }
      },
      'arn:aws:states:::aws-sdk:s3:putObject': async (call: { Bucket: string; Key: string }) => {
        await s3.send(new PutObjectCommand(call));
        return {};
      },
    },
  });
  return execution.run();
}

const TEXT = (deaths: number) =>
  `published: 2024-02-08\n\nSome ${deaths} soldiers died in Mali on Tuesday, the army said.\n`;
/** Wrapped by hand, so that cells hold line breaks; and a battle before Christ. */
const WRAPPED = `published: 2024-02-08

In 479 BC some 4,000 men were killed at Plataea, and the ground
was lost again a year later, a historian of the International
Committee of the Red Cross told a meeting of the veterans, who
had come to the city to hear of the old wars and of the new.
`;

const valuesIn = async (table: string) =>
  (await athena.rows(`SELECT upload, value FROM ${table} ORDER BY ALL`)).map(
    ({ upload, value }) => `${String(upload)} ${String(value)}`,
  );

describe('the tables for SQL', () => {
  it('hold what was read, with types, line breaks and days before Christ', async () => {
    await upload('a.txt', TEXT(11));
    await upload('b.txt', WRAPPED);
    expect(await compact()).toMatchObject({ status: 'SUCCEEDED' });
    expect(await valuesIn('figures')).toEqual(['a.txt 11', 'b.txt 4000']);
    const [row] = await athena.rows(
      `SELECT year(date_earliest)::INT AS year, part_of FROM figures WHERE upload = 'b.txt'`,
    );
    expect(row).toEqual({ year: -478, part_of: null });
    const actors = await athena.rows(`SELECT first_mention FROM actors WHERE upload = 'b.txt'`);
    expect(actors).toContainEqual({ first_mention: 'International\nCommittee of the Red Cross' });
  });

  it('change by what changed alone: what is replaced or deleted is not in them any more', async () => {
    for (const [name, deaths] of [
      ['a', 11],
      ['b', 22],
      ['c', 33],
    ] as const) {
      await upload(`${name}.txt`, TEXT(deaths));
    }
    await compact();
    await upload('a.txt', `${TEXT(44)}Some 55 were hurt.\n`);
    await upload('b.txt', '');
    await remove('c.txt');
    await upload('d.txt', TEXT(66));
    await compact();
    expect(await valuesIn('figures')).toEqual(['a.txt 44', 'a.txt 55', 'd.txt 66']);
    for (const table of TABLE_NAMES) {
      const left = await athena.rows(`SELECT DISTINCT upload FROM ${table} ORDER BY ALL`);
      expect(left.map(({ upload }) => upload)).toEqual(
        table === 'actors' || table === 'places'
          ? ['a.txt', 'd.txt']
          : expect.not.arrayContaining(['b.txt', 'c.txt']),
      );
    }
  });

  it('stay as they are when nothing changed, and when the same night is done again', async () => {
    await upload('a.txt', TEXT(11));
    await compact();
    await compact();
    expect(await valuesIn('figures')).toEqual(['a.txt 11']);
  });

  it('take JSON lines whose ids are those of other uploads, and twice the same', async () => {
    const lines = ['x', 'x', 'y'].map((id, index) =>
      JSON.stringify({ id, text: TEXT(10 + index) }),
    );
    await upload('one.jsonl', lines.join('\n'));
    await upload('two.jsonl', lines[2]!);
    await compact();
    await upload('one.jsonl', lines[0]!);
    await compact();
    expect(await valuesIn('figures')).toEqual(['one.jsonl 10', 'two.jsonl 12']);
  });

  it('never hold a set that is replaced while they are made: it comes the night after', async () => {
    await upload('a.txt', TEXT(11));
    await upload('b.txt', TEXT(22));
    await compact();
    await upload('a.txt', TEXT(33));
    await compact({
      onListed: async () => {
        // The document is of one upload, a table of another: somebody is at work, or died.
        const table = { Bucket: 'results', Key: 'figures/a.txt.csv' };
        const csv = await (await s3.send(new GetObjectCommand(table))).Body!.transformToString();
        await s3.send(new PutObjectCommand({ ...table, Body: csv.replaceAll('33', '99') }));
      },
    });
    // Also where the other tables of the new set are whole.
    expect(await valuesIn('figures')).toEqual(['a.txt 11', 'b.txt 22']);
    expect(await athena.rows('SELECT upload FROM dates ORDER BY ALL')).toHaveLength(2);
    await upload('a.txt', TEXT(44));
    await compact();
    expect(await valuesIn('figures')).toEqual(['a.txt 44', 'b.txt 22']);
  });

  it('leave out a text whose document is gone since it was listed', async () => {
    await upload('a.txt', TEXT(11));
    await upload('b.txt', TEXT(22));
    await compact({ onListed: () => remove('a.txt') });
    expect(await valuesIn('figures')).toEqual(['b.txt 22']);
  });

  it('are made by the next run when one fails in the middle', async () => {
    await upload('a.txt', TEXT(11));
    const refuses = (statement: string) => statement.startsWith('MERGE INTO dates');
    expect(await compact({ refuses })).toMatchObject({ status: 'FAILED' });
    expect(await compact()).toMatchObject({ status: 'SUCCEEDED' });
    expect(await valuesIn('figures')).toEqual(['a.txt 11']);
    const [dates] = await athena.rows('SELECT count(*)::INT AS n FROM dates');
    expect(dates).toEqual({ n: 1 });
  });
});

describe('the views', () => {
  it('never add a part to its whole, nor a total, a change, a denial or a limit', async () => {
    await upload(
      'a.txt',
      `published: 2024-02-08

A bomb killed 20 people in Mali on Tuesday, seven of them children. The attack brought the toll since January to 300. The army denied that 40 civilians had died in Mopti. Up to 90 people were hurt.
`,
    );
    await compact();
    const all = await athena.rows(`SELECT value, part_of, cumulative, status FROM figures`);
    expect(all.filter(({ part_of }) => part_of !== null)).toHaveLength(1);
    expect(all.some(({ cumulative }) => cumulative)).toBe(true);
    expect(all.some(({ status }) => status === 'denied')).toBe(true);
    const [deaths] = await athena.rows(`SELECT * FROM by_measure WHERE measure = 'deaths'`);
    expect(deaths).toMatchObject({ texts: '1', sum: 20 });
    const [most] = await athena.rows(`SELECT * FROM most_of_text WHERE measure = 'deaths'`);
    expect(most).toMatchObject({ upload: 'a.txt', most: 20 });
  });

  it('of now show the CSV files with types, and empty cells as unknown', async () => {
    await upload('a.txt', TEXT(11));
    await compact();
    await upload('b.txt', TEXT(22));
    await athena.query('CREATE OR REPLACE VIEW again AS SELECT document FROM figures_csv');
    const columns = csvColumns('figures')
      .map(({ name }) => `"${name}"`)
      .join(', ');
    expect(await athena.rows('SELECT document, value FROM figures_now ORDER BY ALL')).toEqual([
      { document: 'a.txt', value: 11 },
      { document: 'b.txt', value: 22 },
    ]);
    expect(
      await athena.rows(`SELECT ${columns} FROM figures_now WHERE document = 'a.txt'`),
    ).toEqual(await athena.rows(`SELECT ${columns} FROM figures`));
  });
});

describe('the statements', () => {
  it('are what the grammars of Athena take', async () => {
    await upload('a.txt', TEXT(11));
    await compact();
    const kinds = new Map<string, number>();
    for (const statement of athena.statements) {
      const [kind] = /^(?:CREATE TABLE|MERGE|OPTIMIZE|VACUUM|CREATE OR REPLACE VIEW)/.exec(
        statement,
      )!;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (kind === 'CREATE TABLE') expect(parsers.hive(statement), statement).toEqual([]);
      else if (kind === 'OPTIMIZE') {
        expect(statement).toMatch(/^OPTIMIZE \w+ REWRITE DATA USING BIN_PACK$/);
      } else if (kind === 'VACUUM') expect(statement).toMatch(/^VACUUM \w+$/);
      else expect(parsers.trino(statement), statement).toEqual([]);
    }
    expect(Object.fromEntries(kinds)).toEqual({
      ...{ 'CREATE TABLE': 4, MERGE: 4, OPTIMIZE: 4, VACUUM: 4, 'CREATE OR REPLACE VIEW': 11 },
    });
    expect(parsers.trino('SELECT FROM WHERE')).not.toEqual([]);
  });
});

describe('docs/recipes.md', () => {
  const page = readFileSync('docs/recipes.md', 'utf8');
  const [, block = ''] = /```sql-views\n(.*?)```/s.exec(page) ?? [];
  const recipes = block.split(/;\n+/).filter((recipe) => recipe.trim() !== '');

  it('asks what the views answer', async () => {
    await upload('a.txt', TEXT(11));
    await upload(
      'b.txt',
      `published: 2024-02-08\n\nUnited Nations officials said on Tuesday that 900 people had fled Mali.\n`,
    );
    await compact();
    expect(recipes.length).toBeGreaterThanOrEqual(3);
    for (const recipe of recipes) {
      expect(parsers.trino(recipe), recipe).toEqual([]);
      expect(await athena.rows(recipe), recipe).toBeInstanceOf(Array);
    }
    const [first] = await athena.rows(recipes[1]!);
    expect(first).toMatchObject({ place_country: 'MLI', deaths: 11 });
  });
});

describe('the stack with SQL', () => {
  it('lets analysts ask in the workgroup, and nothing else', () => {
    const stack = new Stack(newApp({ bundling: false }), 'Asked');
    const analyst = new Role(stack, 'Analyst', { assumedBy: new AccountPrincipal(ACCOUNT) });
    const { sql } = new Sitrep(stack, 'Sitrep', { sql: true });
    sql!.grantQuery(analyst);
    const policies = policiesOf(Template.fromStack(stack), 'Analyst');
    const glue = `arn:aws:glue:us-east-1:${ACCOUNT}:table/${sql!.databaseName}/figures`;
    const workgroup = `arn:aws:athena:us-east-1:${ACCOUNT}:workgroup/`;
    for (const [action, resource] of [
      ['athena:StartQueryExecution', workgroup + sql!.workgroupName],
      ['glue:GetTable', glue],
      ['s3:GetObject', 'arn:aws:s3:::work/tables/figures_1/data/x.parquet'],
      ['s3:GetObject', 'arn:aws:s3:::results/figures/mali.txt.csv'],
      ['s3:PutObject', 'arn:aws:s3:::work/answers/1.csv'],
    ] as const) {
      expect(may(policies, action, resource), action).toBe(true);
    }
    for (const [action, resource] of [
      ['athena:StartQueryExecution', `${workgroup}primary`],
      ['glue:UpdateTable', glue],
      ['glue:DeleteTable', glue],
      ['s3:PutObject', 'arn:aws:s3:::work/tables/figures_1/data/x.parquet'],
      ['s3:GetObject', 'arn:aws:s3:::work/staging/figures/run=1/x.parquet'],
      ['s3:GetObject', 'arn:aws:s3:::inbox/mali.txt'],
      ['s3:GetObject', 'arn:aws:s3:::results/documents/mali.txt.json'],
    ] as const) {
      expect(may(policies, action, resource), `${action} ${resource}`).toBe(false);
    }
  });

  it('declares the CSV files with the very columns of the schema', () => {
    const tables = [...resources(template, 'AWS::Glue::Table').values()];
    for (const table of TABLE_NAMES) {
      const declared = tables.find((each) => property(each, 'TableInput.Name') === `${table}_csv`)!;
      const columns = property(declared, 'TableInput.StorageDescriptor.Columns');
      expect(columns).toEqual(
        csvColumns(table).map(({ name }) => ({ Name: name, Type: 'string' })),
      );
      const location = JSON.stringify(property(declared, 'TableInput.StorageDescriptor.Location'));
      expect(location).toMatch(new RegExp(`Results[^"]*"},"/${table}/"`));
    }
    template.resourceCountIs('AWS::Glue::Crawler', 0);
    expect(JSON.stringify(template.toJSON())).not.toMatch(/"Custom::/);
  });

  it('asks in a workgroup that holds everybody to its limit and its encryption', () => {
    template.hasResourceProperties('AWS::Athena::WorkGroup', {
      WorkGroupConfiguration: {
        EnforceWorkGroupConfiguration: true,
        BytesScannedCutoffPerQuery: 3 * 1024 ** 3,
        ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
      },
    });
  });

  it('brings the tables up to date every night, and is alarmed when it could not', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'cron(0 2 * * ? *)',
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'ExecutionsFailed' });
  });

  it('has tables only for what is written', () => {
    const some = templateOf({ sql: true, files: ['dates', 'report'] });
    const names = [...resources(some, 'AWS::Glue::Table').values()].map((table) =>
      property(table, 'TableInput.Name'),
    );
    expect(names).toEqual(['dates_csv', 'dates_staged', 'standing_staged']);
    expect(() => templateOf({ sql: true, files: ['report'] })).toThrow('sql wants a table');
  });
});
