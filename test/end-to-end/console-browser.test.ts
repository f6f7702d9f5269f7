import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../web/axe.ts';
import { CHROMIUM, sideways } from '../web/browser.ts';
import { ConsoleRun } from '../web/console-run.ts';

const SAMPLES = ['clash.txt', 'earthquake.txt', '2020-01-09-confrontation.txt'];
const HOSTILE_NAME = '"><img src=x onerror=alert(1)>.txt';
const HOSTILE_TEXT =
  '<script>alert(2)</script> "><img src=x onerror=alert(3)> killed 12 people on 9 May 2020.';

/** Scrolls the table to its end; the longest that one step took, in milliseconds. */
const SCROLL_THROUGH = `(async () => {
  const grid = document.querySelector('.grid');
  let slowest = 0;
  for (let step = 0; step < 60; step += 1) {
    const began = performance.now();
    grid.scrollTop += grid.scrollHeight / 60;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    slowest = Math.max(slowest, performance.now() - began);
  }
  return slowest;
})()`;

describe.skipIf(CHROMIUM === null)('the console in a browser', () => {
  let run: ConsoleRun;
  let page: Page;

  beforeAll(async () => {
    run = await ConsoleRun.start();
    page = run.page;
  });

  afterAll(() => run.stop());

  /** Drops texts on the page, as a person would. */
  async function drop(texts: readonly (readonly [name: string, text: string])[]) {
    const transfer = await page.evaluateHandle(
      `(() => {
        const made = new DataTransfer();
        for (const [name, text] of ${JSON.stringify(texts)}) made.items.add(new File([text], name));
        return made;
      })()`,
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  }

  const rowOf = (name: string) => run.rowOf(name);
  const view = (name: string) => run.view(name);

  it('takes its key out of the address', async () => {
    await page.waitForURL(`${new URL(run.address).origin}/`);
  });

  it('reads three files that are dropped on it, each to its end', async () => {
    await drop(SAMPLES.map((name) => [name, readFileSync(join('samples', name), 'utf8')]));
    for (const name of SAMPLES) await rowOf(name).locator('.done').waitFor();
    expect(await page.locator('header [role=status]').innerText()).toBe('3 done');
  });

  it('opens a report: a marked figure and the timeline', async () => {
    const [report] = await Promise.all([
      page.context().waitForEvent('page'),
      rowOf('2020-01-09-confrontation.txt').getByRole('link').click(),
    ]);
    await report.locator('#text').waitFor();
    await report.hover('text=at least 603');
    expect(await report.locator('#card').innerText()).toMatch(/≥ 603/);
    expect(await report.locator('#timeline').innerText()).toContain('published 2020-01-09');
    // Its address is signed for this one object.
    expect(await report.locator('#files').count()).toBe(0);
    await report.close();
  });

  it('narrows figures to deaths, shows a sentence, and downloads what is shown', async () => {
    await view('Figures');
    await page.getByLabel('measure').selectOption('deaths');
    const rows = page.locator('.grid tbody tr[aria-rowindex]');
    await rows.first().click();
    expect(await page.locator('.detail mark').innerText()).not.toBe('');
    const csv = (
      await run.downloaded(() => page.click('.downloads button:has-text("CSV")'))
    ).toString();
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength((await rows.count()) + 1);
    for (const line of lines.slice(1)) expect(line).toContain(',deaths,');
    await page.click('.filters button:has-text("clear")');
  });

  it('downloads the very bytes of the bucket, one by one and as zip', async () => {
    await view('Texts');
    const name = 'clash.txt';
    const one = await run.downloaded(() =>
      page.getByLabel(`Download figures.csv of ${name}`).click(),
    );
    expect(one.equals(await run.inBucket(`figures/${name}.csv`))).toBe(true);
    const zip = unzipSync(
      await run.downloaded(() => page.getByLabel(`All results of ${name} as zip`).click()),
    );
    const tables = ['actors', 'dates', 'figures', 'places'].map((table) => `${table}/${name}.csv`);
    expect(Object.keys(zip)).toEqual(expect.arrayContaining([...tables, `documents/${name}.json`]));
    for (const [key, bytes] of Object.entries(zip)) {
      expect(Buffer.from(bytes).equals(await run.inBucket(key)), key).toBe(true);
    }
  });

  it('says why a file cannot be read', async () => {
    await drop([['empty.txt', '']]);
    await rowOf('empty.txt').locator('.failed').waitFor();
    expect(await rowOf('empty.txt').innerText()).toMatch(/empty/);
  });

  it('reads a pasted text with its day', async () => {
    await page.getByLabel('published').fill('2021-03-04');
    await page.click('button:has-text("paste a text")');
    await page.getByLabel('Name').fill('pasted');
    await page.getByLabel('Text', { exact: true }).fill('Troops left Korva on Tuesday.');
    await page.click('button:has-text("Read it")');
    await rowOf('pasted.txt').locator('.done').waitFor();
    expect(await rowOf('pasted.txt').innerText()).toContain('2021-03-04');
    await page.getByLabel('published').fill('');
  });

  it('shows a hostile name and a hostile text as what they are', async () => {
    await drop([[HOSTILE_NAME, HOSTILE_TEXT]]);
    await rowOf('onerror').locator('.done').waitFor();
    expect(await rowOf('onerror').innerText()).toContain(HOSTILE_NAME);
    await view('Figures');
    await page.getByLabel('search').fill('onerror');
    await page.locator('.grid tbody tr[aria-rowindex]').first().click();
    expect(await page.locator('.detail').innerText()).toContain(HOSTILE_NAME);
    await page.waitForTimeout(200);
    await page.click('.filters button:has-text("clear")');
  });

  it(
    'has nothing that axe finds wrong, light and dark, in every view',
    { timeout: 120_000 },
    async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const name of ['Texts', 'Figures', 'Dates', 'Actors', 'Places']) {
          await view(name);
          await page.locator('.grid tbody tr').first().waitFor();
          expect(await axeFindings(page), `${colorScheme} ${name}`).toEqual([]);
        }
      }
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );

  it.each([360, 800, 1600])('never scrolls sideways at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const name of ['Texts', 'Figures', 'Dates', 'Actors', 'Places']) {
      await view(name);
      expect(await sideways(page), name).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1600, height: 900 });
  });

  it('holds 10,000 rows with only those in view on the page', { timeout: 280_000 }, async () => {
    const line = (index: number) =>
      JSON.stringify({
        id: `line-${index}`,
        text: `Troops killed ${index + 10} soldiers in Mopti on Tuesday. Some ${index + 300} people fled, and 5 were hurt. Police held ${index + 20} men.`,
        published: '2024-02-08',
      });
    await view('Texts');
    const file = join(run.folder, 'many.jsonl');
    writeFileSync(file, Array.from({ length: 2600 }, (_, index) => line(index)).join('\n'));
    await page.setInputFiles('input[type=file][multiple]', file);
    await rowOf(basename(file)).locator('.done').waitFor({ timeout: 200_000 });
    await view('Figures');
    await expect
      .poll(() => page.locator('.count').innerText(), { timeout: 20_000 })
      .toMatch(/1\d,\d{3} figures/);
    expect(await page.locator('.grid tbody tr').count()).toBeLessThan(100);
    const slowest = await page.evaluate(SCROLL_THROUGH);
    expect(slowest).toBeLessThan(1000);
    await page.getByLabel('search').fill('line-2599');
    await expect
      .poll(() => page.locator('.count').innerText(), { timeout: 20_000 })
      .toMatch(/^\d of 1/);
  });

  it('met no dialog, no error and no request to elsewhere on the whole way', () => {
    expect(run.faults).toEqual([]);
  });
});
