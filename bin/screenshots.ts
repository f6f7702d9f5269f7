import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Browser, Page } from 'playwright-core';
import { ConsoleServer } from '../lib/local/console/server.ts';
import { ConsoleTexts } from '../lib/local/console/texts.ts';
import { INBOX_BUCKET, RESULTS_BUCKET, startLocalStack } from '../lib/local/local-stack.ts';
import { Mirror } from '../lib/local/mirror.ts';
import { reportOf } from '../lib/output/report/report.ts';
import { extractText } from '../lib/pipeline/extract-text.ts';
import { launch } from '../test/web/browser.ts';

/**
 * Takes the pictures of docs/pictures/ anew, from the samples, in Chromium. Fonts are those of
 * Debian's fonts-dejavu-core, so that the pictures are the same wherever they are taken.
 */
const PICTURES = 'docs/pictures';
const REPORTED = '2020-01-09-confrontation.txt';

async function reportPicture(browser: Browser, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  const bytes = readFileSync(join('samples', REPORTED));
  const { record, document } = extractText({ id: REPORTED, bytes });
  const file = join(tmpdir(), 'sitrep-report.html');
  writeFileSync(file, reportOf({ record, document }));
  await page.goto(pathToFileURL(file).href);
  // Without moving the page, as a pointer would find it.
  const figure = page.locator('#text a.f', { hasText: 'at least 603' });
  await figure.dispatchEvent('pointerover', { pointerType: 'mouse' });
  await take(page, `report-${colorScheme}.png`);
}

async function consolePicture(browser: Browser): Promise<void> {
  const texts = new ConsoleTexts();
  const folder = join(tmpdir(), 'sitrep-screenshots');
  let mirroring = Promise.resolve();
  const stack = await startLocalStack({
    onUpload: (message) => texts.queued(message),
    onResult: (key) => {
      mirroring = mirroring.then(async () => texts.ended(await mirror.take(key)));
    },
  });
  const mirror = new Mirror({ client: stack.client, bucket: RESULTS_BUCKET, folder });
  const served = await ConsoleServer.start({ stack, texts });
  const names = readdirSync('samples')
    .filter((name) => name.endsWith('.txt'))
    .sort();
  for (const Key of names) {
    const Body = readFileSync(join('samples', Key));
    await stack.client.send(new PutObjectCommand({ Bucket: INBOX_BUCKET, Key, Body }));
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(served.address);
  await page
    .locator('.done')
    .nth(names.length - 1)
    .waitFor();
  await page.click('.views button:has-text("Figures")');
  await page.getByLabel('measure').selectOption('deaths');
  await page.locator('.grid tbody tr').nth(1).click();
  await take(page, 'console.png');
  await served.stop();
  await stack.stop();
  await mirroring;
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, name) });
  await page.close();
}

mkdirSync(PICTURES, { recursive: true });
const browser = await launch();
await reportPicture(browser, 'light');
await reportPicture(browser, 'dark');
await consolePicture(browser);
await browser.close();
