import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPage } from '../output/report/page.ts';
import { axeFindings } from './axe.ts';
import { CHROMIUM, launch, sideways, watchedPage } from './browser.ts';

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.txt'));

const HOSTILE = `<script>alert(1)</script>

"><img src=x onerror=alert(2)> killed at least 12 people in Iraq on 9 May 2020, <b onclick=alert(3)>General</b> Ana Petric said.

</article></main></body><svg onload=alert(4)><style>@import url(https://evil.example/a.css)</style> 40 dead
<iframe src="javascript:alert(5)"></iframe> ${'x'.repeat(400)} https://evil.example/${'y'.repeat(200)}
`;

describe.skipIf(CHROMIUM === null)('the report page in a browser', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'sitrep-report-'));
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(text: string, options: { colorScheme?: 'light' | 'dark' } = {}) {
    const file = join(folder, 'report.html');
    writeFileSync(file, reportPage(text, { id: '"><img src=x onerror=alert(0)>.txt' }).html);
    const viewport = { width: 1600, height: 900 };
    const watched = await watchedPage(browser, {
      viewport,
      allowed: [pathToFileURL(file).href],
      ...options,
    });
    await watched.page.goto(pathToFileURL(file).href);
    return watched;
  }

  const sample = (name: string) => readFileSync(join('samples', name), 'utf8');

  it('runs nothing of a hostile text or name, asks for nothing, and reports no error', async () => {
    const { page, faults } = await open(HOSTILE);
    await page.hover('#text a.f');
    await page.click('#text a.d');
    await page.waitForTimeout(200);
    expect(faults).toEqual([]);
    expect(await page.locator('#text').innerText()).toContain('<script>alert(1)</script>');
    await page.context().close();
  });

  it.each(['a hostile text', ...SAMPLES])('never scrolls sideways: %s', async (name) => {
    const { page } = await open(SAMPLES.includes(name) ? sample(name) : HOSTILE);
    for (const width of [360, 800, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sideways(page), `at ${width} pixels`).toBe(0);
    }
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong, %s',
    async (colorScheme) => {
      const { page } = await open(sample('earthquake.txt'), { colorScheme });
      expect(await axeFindings(page)).toEqual([]);
      await page.check('#show-r');
      await page.click('#text a.f');
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 900 });
      expect(await axeFindings(page), 'narrow').toEqual([]);
      await page.context().close();
    },
  );

  it('tells of the fact under the pointer, once for each fact', async () => {
    const { page } = await open(sample('2020-01-09-confrontation.txt'));
    await page.hover('text=at least 603');
    const card = page.locator('#card');
    expect(await card.isVisible()).toBe(true);
    expect(await card.innerText()).toMatch(/figure · deaths\s+≥ 603/);
    expect(await card.locator('li').count()).toBe(2);
    await page.mouse.move(5, 5);
    await page.hover('h1');
    expect(await card.isVisible()).toBe(false);
    await page.context().close();
  });

  it('tells of it at the foot of a narrow page, too', async () => {
    const { page } = await open(sample('history.txt'));
    await page.setViewportSize({ width: 360, height: 900 });
    await page.click('#text a.f:has-text("2,100")');
    const box = await page.locator('#card').boundingBox();
    expect(box).toMatchObject({ x: 0, width: 360 });
    expect(box!.y + box!.height).toBe(900);
    await page.context().close();
  });

  it('goes from a mark to its row and back by the keyboard, and Escape closes the card', async () => {
    const { page } = await open(sample('2020-01-09-confrontation.txt'));
    await page.locator('#text').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator('#card').isVisible()).toBe(true);
    const described = page.locator('#text a[aria-describedby=card]');
    expect(await described.count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await page.locator('#facts li.on').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('#card').isVisible()).toBe(false);
    await page.context().close();
  });

  it('shows all mentions of an actor that is clicked', async () => {
    const { page } = await open(sample('2020-01-09-confrontation.txt'));
    const name = page.locator('section[aria-labelledby=actors] li > a:first-of-type', {
      hasText: /^United States$/,
    });
    await name.click();
    const id = (await name.getAttribute('href'))!.replace('#t', '');
    const mentions = await page.locator(`#text [href="#${id}"], #text [data-i="${id}"]`).count();
    expect(mentions).toBeGreaterThan(3);
    expect(await page.locator('#text .on').count()).toBe(mentions);
    await page.context().close();
  });

  it('leads to its rows without a script, too', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const file = join(folder, 'plain.html');
    writeFileSync(file, reportPage(sample('clash.txt')).html);
    await page.goto(pathToFileURL(file).href);
    const link = page.locator('#text a.f').first();
    const id = (await link.getAttribute('href'))!.slice(1);
    await link.click();
    expect(page.url()).toMatch(new RegExp(`#${id}$`));
    expect(await page.locator(`#${id} > small`).isVisible()).toBe(true);
    await context.close();
  });
});
