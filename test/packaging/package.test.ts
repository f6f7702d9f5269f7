import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentJsonSchema } from '../../lib/output/schema.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const TEXT = 'Talks begin on Thursday. At least 22 soldiers were killed, the army said.\n';

let folder = '';
const at = (path: string) => join(folder, path);

/** Packs the project and installs it, without a registry, where nothing else is. */
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sitrep-package-')));
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', [...args, '--no-audit', '--no-fund', '--offline'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  mkdirSync(at('app'));
  mkdirSync(at('elsewhere'));
  npm(ROOT, 'pack', '--silent', '--pack-destination', folder);
  put('app/package.json', '{ "name": "app", "private": true }');
  npm(at('app'), 'install', '--silent', at(`sitrep-${ownPackage().version}.tgz`));
  put('elsewhere/report.txt', `published: 2024-02-08\n\n${TEXT}`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Manifest {
  readonly version: string;
  readonly dependencies?: unknown;
}
const manifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const ownPackage = () => manifest(join(ROOT, 'package.json'));
const put = (path: string, text: string) => writeFileSync(at(path), text);

/** The installed command, run in a folder that is neither the app's nor ours. */
function command(...args: string[]) {
  return commandIn({}, ...args);
}

function commandIn(variables: Readonly<Record<string, string>>, ...args: string[]) {
  const bin = at('app/node_modules/.bin/sitrep');
  const { status, stdout, stderr } = spawnSync(bin, args, {
    cwd: at('elsewhere'),
    env: { ...process.env, ...variables },
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

describe('the package', () => {
  it('holds what is needed and no more than 6 MB', () => {
    const list = execFileSync('tar', ['-tzf', at(`sitrep-${ownPackage().version}.tgz`)], {
      encoding: 'utf8',
    });
    const files = list.trim().split('\n').sort();
    expect(files).toContain('package/LICENSE');
    expect(files).toContain('package/docs/model-card.md');
    expect(files.filter((file) => /\btest\b|samples|\.test\.|node_modules/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([]);
    const installed = files.map((file) => file.replace('package', 'app/node_modules/sitrep'));
    const bytes = installed.reduce((sum, file) => sum + statSync(at(file)).size, 0);
    expect(bytes).toBeLessThan(6_000_000);
  });

  it('wants no other package', () => {
    expect(ownPackage().dependencies).toBeUndefined();
    const tree = JSON.parse(readFileSync(at('app/package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>;
    };
    expect(Object.keys(tree.packages)).toEqual(['', 'node_modules/sitrep']);
  });

  it('names the licences of what is bundled', () => {
    const licences = readFileSync(at('app/node_modules/sitrep/dist/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['zod', 'papaparse']) expect(licences).toContain(`${name} `);
  });
});

describe('the command, installed', () => {
  it('says the version of the package', () => {
    expect(command('--version')).toEqual({
      status: 0,
      stdout: `sitrep ${ownPackage().version}\n`,
      stderr: '',
    });
  });

  it('reads a file from any folder', () => {
    const { status, stdout } = command('extract', 'report.txt', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      document: { id: 'report.txt', published: { value: '2024-02-08' } },
      dates: [{ text: 'Thursday', value: '2024-02-08' }],
    });
  });

  it('reads a folder in worker processes', () => {
    mkdirSync(at('elsewhere/folder'), { recursive: true });
    for (const name of ['a', 'b', 'c']) put(`elsewhere/folder/${name}.txt`, `${TEXT}${name}\n`);
    const run = command('extract', 'folder', '--out', 'results', '--jobs', '2', '--quiet');
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    const table = readFileSync(at('elsewhere/results/figures.csv'), 'utf8');
    expect(table.match(/^folder\/\w\.txt/gm)).toEqual(
      ['a', 'b', 'c'].map((n) => `folder/${n}.txt`),
    );
    expect(readdirSync(at('elsewhere/results/reports'))).toContain('b.txt.html');
    expect(command('extract', 'folder', '--out', 'all.xlsx', '-q').status).toBe(0);
    expect(command('extract', 'folder', '--out', 'tables', '-f', 'parquet', '-q').status).toBe(0);
    expect(readFileSync(at('elsewhere/all.xlsx'), 'latin1')).toMatch(/^PK/);
    expect(readFileSync(at('elsewhere/tables/dates.parquet'), 'latin1')).toMatch(/^PAR1.*PAR1$/s);
  });

  it('brings the clients of AWS that its operator needs', () => {
    // A port where nobody listens: it gets as far as asking.
    const nobody = 'http://127.0.0.1:1';
    const keys = {
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_REGION: 'eu-west-1',
    };
    const onAws = { ...keys, AWS_ENDPOINT_URL: nobody, AWS_MAX_ATTEMPTS: '1' };
    const { status, stderr } = commandIn(onAws, 'status', '--stack', 'News');
    expect(stderr).toMatch(/^sitrep: the pipeline is out of reach \(.*ECONNREFUSED/);
    expect(status).toBe(1);
    const run = {
      ...{ endpoint: nobody, region: 'us-east-1', accessKeyId: 'id', secretAccessKey: 'secret' },
      ...{ inbox: 'i', results: 'r', queueUrl: `${nobody}/0/q`, deadLettersUrl: `${nobody}/0/d` },
    };
    writeFileSync(at('run.json'), JSON.stringify(run), { mode: 0o600 });
    const here = { SITREP_LOCAL_RUN: at('run.json') };
    for (const args of [
      ['put', 'report.txt'],
      ['export', '--kind', 'figures', '--out', 'x.csv'],
      ['redrive'],
    ]) {
      expect(commandIn(here, ...args)).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringMatching(
          /^sitrep: the pipeline is out of reach .*\n.*npm start/,
        ) as string,
      });
    }
  });

  it('answers at once when it has nothing to read', () => {
    // Seconds of CPU, the least of five, as the machine may be busy.
    const bin = at('app/node_modules/.bin/sitrep');
    const script = `TIMEFORMAT='%U %S'; for run in 1 2 3 4 5; do time "$0" --version >&3; done`;
    const { stderr } = spawnSync('bash', ['-c', `${script} 3>/dev/null`, bin], {
      encoding: 'utf8',
    });
    const seconds = stderr
      .trim()
      .split('\n')
      .map((line) => line.split(' ').reduce((sum, part) => sum + Number(part), 0));
    expect(seconds).toHaveLength(5);
    expect(Math.min(...seconds)).toBeLessThan(0.25);
  });
});

const CONSUMER = `
import { documentSchema, ENGINE, errorSchema, extract, UnreadableTextError } from 'sitrep';
import type { DocumentRecord, FigureRecord } from 'sitrep';

const document: DocumentRecord = extract(${JSON.stringify(TEXT)}, { id: 'x', published: '2024-02-08' });
const figures: FigureRecord[] = document.figures;
const deaths: number[] = figures.flatMap(({ measure, low }) => (measure === 'deaths' && low !== null ? [low] : []));
const day: string | null | undefined = document.dates[0]?.value;
let refused: string | null = null;
try {
  extract('');
} catch (error) {
  if (error instanceof UnreadableTextError) refused = error.code;
}
const again: DocumentRecord = documentSchema.parse(JSON.parse(JSON.stringify(document)));
const wrong: boolean = errorSchema.safeParse(document).success;
const vendor: string = documentSchema['~standard'].vendor;
const version: string = ENGINE.version;
export const found = { deaths, day, refused, wrong, vendor, version, id: again.document.id };
`;

const FOUND = {
  deaths: [22],
  day: '2024-02-08',
  refused: 'empty',
  wrong: false,
  vendor: 'zod',
  version: ownPackage().version,
  id: 'x',
};

describe('the library, installed', () => {
  it('is imported by plain JavaScript', () => {
    const script = CONSUMER.replace(/^import type .*$/m, '').replace(
      /: (?:DocumentRecord|FigureRecord\[\]|number\[\]|string \| null(?: \| undefined)?|boolean|string) =/g,
      ' =',
    );
    put('app/consumer.mjs', `${script}\nconsole.log(JSON.stringify(found));\n`);
    const printed = execFileSync(process.execPath, ['consumer.mjs'], {
      cwd: at('app'),
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(FOUND);
  });

  it('has types that the strictest TypeScript takes, without the types of Node or a browser', () => {
    put('app/consumer.mts', CONSUMER);
    expect(typeErrors(['consumer.mts'], ['--exactOptionalPropertyTypes'])).toBe('');
  });

  it('brings its JSON Schema', () => {
    put(
      'app/schema.mjs',
      `import schema from 'sitrep/schema.json' with { type: 'json' }; console.log(JSON.stringify(schema));`,
    );
    const printed = execFileSync(process.execPath, ['--no-warnings', 'schema.mjs'], {
      cwd: at('app'),
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(documentJsonSchema());
  });
});

describe('the construct, installed', () => {
  // Its peers, as another app would have them.
  beforeAll(() => {
    for (const peer of ['aws-cdk-lib', 'constructs']) {
      symlinkSync(join(ROOT, 'node_modules', peer), at(`app/node_modules/${peer}`));
    }
    cpSync(join(ROOT, 'examples'), at('app'), { recursive: true });
  });

  const EXAMPLES = readdirSync(join(ROOT, 'examples'));

  it('is there in two examples at least', () => expect(EXAMPLES.length).toBeGreaterThanOrEqual(2));

  it('has types that strict apps take, the library the very types of the records', () => {
    // The examples are ES modules, as their package says.
    put('app/package.json', '{ "name": "app", "private": true, "type": "module" }');
    put(
      'app/same.ts',
      `import type { DocumentRecord, ErrorRecord } from 'sitrep';
import type * as Ours from ${JSON.stringify(join(ROOT, 'lib/output/schema.ts'))};
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export const same: [Same<DocumentRecord, Ours.DocumentRecord>, Same<ErrorRecord, Ours.ErrorRecord>] = [true, true];
`,
    );
    // The construct's props are types that hold an app to them.
    put(
      'app/wrong.ts',
      `import type { SitrepProps } from 'sitrep/cdk';
// @ts-expect-error no such file
export const wrong: SitrepProps = { files: ['reports'] };
`,
    );
    const files = ['same.ts', 'wrong.ts', ...EXAMPLES.map((name) => `${name}/app.ts`)];
    const compilerOptions = {
      ...{ skipLibCheck: true, allowImportingTsExtensions: true },
      ...{ typeRoots: [join(ROOT, 'node_modules/@types')], types: ['node'] },
      // Without the index of all services, which takes as long again.
      paths: { 'aws-cdk-lib': ['./node_modules/aws-cdk-lib/core/index.d.ts'] },
    };
    put('app/tsconfig.json', JSON.stringify({ compilerOptions, files }));
    expect(typeErrors([], ['--project', '.'])).toBe('');
  });

  it('is synthesised in every example, with the packed function', () => {
    buildSync({
      ...{ absWorkingDir: at('app'), entryPoints: EXAMPLES.map((name) => `${name}/app.ts`) },
      ...{ outdir: '.', format: 'esm', outExtension: { '.js': '.mjs' } },
    });
    // An app synthesises when its process ends, into the folder that was named when it began.
    const runs = EXAMPLES.map(
      (name) =>
        `process.env.CDK_OUTDIR = ${JSON.stringify(at(`${name}.out`))}; await import('./${name}/app.mjs');`,
    );
    put('app/run.mjs', runs.join('\n'));
    // CloudFormation's own rules are asked in test/infra.
    const env = { ...process.env, CDK_VALIDATION: 'false' };
    execFileSync(process.execPath, ['run.mjs'], { cwd: at('app'), env });
    for (const name of EXAMPLES) expect(readerFilesOf(at(`${name}.out`))).toContain('index.mjs');
  });

  /** The files of the function that a synthesised app would deploy. */
  function readerFilesOf(out: string): string[] {
    const template = readdirSync(out).find((file) => file.endsWith('.template.json'))!;
    const { Resources } = JSON.parse(readFileSync(join(out, template), 'utf8')) as {
      Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
    };
    const reader = Object.values(Resources).find(
      ({ Type, Properties }) =>
        Type === 'AWS::Lambda::Function' && Properties['Handler'] === 'index.handler',
    )!;
    expect(reader.Properties['Runtime']).toBe('nodejs24.x');
    const key = (reader.Properties['Code'] as { S3Key: string }).S3Key;
    return readdirSync(join(out, `asset.${key.replace('.zip', '')}`));
  }

  it('packs a function that needs nothing beside its folder', () => {
    cpSync(at('app/node_modules/sitrep/dist/asset'), at('asset'), { recursive: true });
    const script = `import('./index.mjs').then(({ handler }) => console.log(typeof handler))`;
    const printed = execFileSync(process.execPath, ['-e', script], {
      cwd: at('asset'),
      encoding: 'utf8',
      env: { ...process.env, RESULTS_BUCKET: 'results' },
    });
    expect(printed.trim()).toBe('function');
  });
});

function typeErrors(files: readonly string[], options: readonly string[]): string {
  const strict = ['--strict', '--noUncheckedIndexedAccess', '--noEmit'];
  const module = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023'];
  // The later of two options with one name holds.
  const args = [TSC, ...strict, ...module, ...options, ...files];
  return spawnSync(process.execPath, args, { cwd: at('app'), encoding: 'utf8' }).stdout;
}

it('has one version everywhere', () => {
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  expect(FOUND.version).toBe(ownPackage().version);
  expect(changelog).toContain(`## ${ownPackage().version}`);
});
