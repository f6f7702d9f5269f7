import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Browser, Locator, Page } from 'playwright-core';
import { RESULTS_BUCKET } from '../../lib/local/local-stack.ts';
import { launch, watchedPage, type WatchedPage } from './browser.ts';

/** `npm start` as anybody runs it, on free ports, and its page in a browser. */
export class ConsoleRun {
  /** For files of a test; gone with the run. */
  readonly folder: string;
  readonly #browser: Browser;
  readonly #process: ChildProcess;
  readonly #client: S3Client;
  readonly #watched: WatchedPage;
  /** With the key behind its `#`. */
  readonly address: string;

  private constructor(started: {
    browser: Browser;
    process: ChildProcess;
    client: S3Client;
    watched: WatchedPage;
    folder: string;
    address: string;
  }) {
    this.folder = started.folder;
    this.#browser = started.browser;
    this.#process = started.process;
    this.#client = started.client;
    this.#watched = started.watched;
    this.address = started.address;
  }

  static async start(): Promise<ConsoleRun> {
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-console-'));
    const ports = ['--port', '0', '--console', '0'];
    const folders = ['--inbox', join(folder, 'in'), '--out', join(folder, 'out')];
    const [process, browser] = [
      spawn('node', ['--import', 'tsx', 'bin/start.ts', ...ports, ...folders], { stdio: 'pipe' }),
      await launch(),
    ];
    const said = await greetingOf(process);
    const after = (label: string) => new RegExp(`${label}\\s+(\\S+?),?\\s`).exec(said)?.[1] ?? '';
    const endpoint = after('endpoint');
    const credentials = { accessKeyId: after('Access key'), secretAccessKey: after('Secret key') };
    const region = 'us-east-1';
    const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
    const address = after('Open in a browser');
    const allowed = [new URL(address).origin, endpoint];
    const viewport = { width: 1600, height: 900 };
    const watched = await watchedPage(browser, { allowed, viewport });
    watched.page.setDefaultTimeout(120_000);
    await watched.page.goto(address);
    // The key is taken out of the address when the page has its cookie for it.
    await watched.page.waitForURL(new URL('/', address).href);
    return new ConsoleRun({ browser, process, client, watched, folder, address });
  }

  get page(): Page {
    return this.#watched.page;
  }

  /** Dialogs, errors and requests to elsewhere, of which there must be none. */
  get faults(): readonly string[] {
    return this.#watched.faults;
  }

  /** The row of a text, or of a fact. */
  rowOf(words: string): Locator {
    return this.page.locator('.grid tbody tr', { hasText: words });
  }

  view(name: string): Promise<void> {
    return this.page.click(`.views button:has-text("${name}")`);
  }

  /** Chooses files or folders that are there, as a person would. */
  async choose(paths: readonly string[]): Promise<void> {
    await this.page.setInputFiles('input[type=file][multiple]', [...paths]);
  }

  /** What the browser was given by a click. */
  async downloaded(click: () => Promise<void>): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), click()]);
    return readFileSync(await download.path());
  }

  async inBucket(Key: string): Promise<Buffer> {
    const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: RESULTS_BUCKET, Key }));
    return Buffer.from(await Body!.transformToByteArray());
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#client.destroy();
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    await gone;
    rmSync(this.folder, { recursive: true });
  }
}

/** All that `npm start` says until it is ready. */
async function greetingOf(process: ChildProcess): Promise<string> {
  let said = '';
  process.stdout!.setEncoding('utf8');
  // Not by iterating: its end would close the pipe, and the run with it.
  await new Promise<void>((resolve, reject) => {
    process.stdout!.on('data', (chunk: string) => {
      said += chunk;
      if (said.includes('aws s3 sync')) resolve();
    });
    process.once('exit', () => reject(new Error(`npm start ended:\n${said}`)));
  });
  return said;
}
