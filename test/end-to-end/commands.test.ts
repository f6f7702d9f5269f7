import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRecord, errorRecord } from '../../lib/output/schema.ts';

const PROJECT = new URL('../../', import.meta.url);
const SOON = { timeout: 120_000, interval: 50 };

let folder: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-commands-'));
});

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Runs a script of `bin/` in the empty folder; `output` grows as it writes. */
function run(script: string, ...options: string[]) {
  const tsx = import.meta.resolve('tsx');
  const path = fileURLToPath(new URL(`bin/${script}`, PROJECT));
  const child = spawn(process.execPath, ['--import', tsx, path, ...options], { cwd: folder });
  children.push(child);
  const output = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.text += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output.text += chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output, ended };
}

const read = (path: string) => readFile(join(folder, path), 'utf8').catch(() => null);

async function json(path: string): Promise<unknown> {
  await expect.poll(() => read(path), SOON).not.toBeNull();
  return JSON.parse((await read(path))!);
}

describe('npm run demo', () => {
  it('leaves three tables and a document for every sample, and says so', async () => {
    const { output, ended } = run('demo.ts');
    expect(await ended, output.text).toBe(0);
    const names = (await readdir(new URL('samples', PROJECT))).filter((name) =>
      name.endsWith('.txt'),
    );
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const name of names) {
      expect(output.text).toContain(name);
      documentRecord.parse(await json(`out/documents/${name}.json`));
      for (const table of ['dates', 'figures', 'actors']) {
        expect(await read(`out/${table}/${name}.csv`)).toMatch(/^document,published,id,/);
      }
    }
    expect(output.text).not.toContain('NodeVersionSupportWarning');
  });
});

describe('npm start', () => {
  it('reads what is dropped, changed and uploaded, and leaves nothing running at the end', async () => {
    const { child, output, ended } = run('start.ts', '--port', '0', '--out', 'mirror');
    await expect.poll(() => output.text, SOON).toContain('Ctrl-C ends it');

    await writeFile(join(folder, 'inbox', 'a b+[1].txt'), 'Ten people died.');
    await writeFile(join(folder, 'inbox', 'half.txt.part'), 'Ten peo');
    documentRecord.parse(await json('mirror/documents/a b+[1].txt.json'));

    await writeFile(join(folder, 'inbox', 'scan.txt'), Buffer.from([0, 1, 2, 0]));
    errorRecord.parse(await json('mirror/errors/scan.txt.json'));
    await writeFile(join(folder, 'inbox', 'scan.txt'), 'Now it is a text.');
    documentRecord.parse(await json('mirror/documents/scan.txt.json'));
    await expect.poll(() => read('mirror/errors/scan.txt.json'), SOON).toBeNull();

    await unlink(join(folder, 'inbox', 'scan.txt'));
    await expect.poll(() => output.text, SOON).toContain('scan.txt   gone from the inbox');
    await expect.poll(() => read('mirror/documents/scan.txt.json'), SOON).toBeNull();
    expect(await json('mirror/errors/scan.txt.json')).toMatchObject({ error: { code: 'deleted' } });

    const client = clientFrom(output.text);
    const put = (Key: string) =>
      client.send(new PutObjectCommand({ Bucket: 'sitrep-inbox', Key, Body: 'Two were hurt.' }));
    await put('from/a client.txt');
    documentRecord.parse(await json('mirror/documents/from/a client.txt.json'));
    const key = 'actors/from/a client.txt.csv';
    const csv = await client.send(new GetObjectCommand({ Bucket: 'sitrep-results', Key: key }));
    expect(await csv.Body!.transformToString()).toBe(await read(`mirror/${key}`));

    await put('../../escaped.txt');
    await expect.poll(() => output.text, SOON).toContain('cannot become a file');
    expect(await readdir(folder)).toEqual(['inbox', 'mirror', 'out']);
    expect(await readdir(join(folder, 'mirror', 'documents'))).not.toContain('half.txt.part');

    const workers = await childrenOf(child.pid!);
    child.kill('SIGINT');
    expect(await ended, output.text).toBe(0);
    for (const worker of workers) await expect.poll(() => isRunning(worker), SOON).toBe(false);
    client.destroy();
  });

  it('names what is wrong with its command line, and ends with 2', async () => {
    const { output, ended } = run('start.ts', '--port', 'high');
    expect(await ended).toBe(2);
    expect(output.text).toContain('--port high is no port');
  });
});

/** A client with no more knowledge than what `npm start` prints. */
function clientFrom(printed: string): S3Client {
  const value = (pattern: RegExp) => pattern.exec(printed)?.[1] ?? '';
  return new S3Client({
    endpoint: value(/endpoint (http:\S+),/),
    region: value(/AWS_REGION=(\S+)/),
    credentials: {
      accessKeyId: value(/AWS_ACCESS_KEY_ID=(\S+)/),
      secretAccessKey: value(/AWS_SECRET_ACCESS_KEY=(\S+)/),
    },
    forcePathStyle: true,
  });
}

/** Where the system tells (Linux); elsewhere an empty list. */
async function childrenOf(pid: number): Promise<number[]> {
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return list.split(' ').filter(Boolean).map(Number);
}

/** One that has ended and was not yet waited for does not count. */
async function isRunning(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status !== '' && !/\) Z /.test(status);
}
