import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where a Chromium is installed, or null: then tests in a browser are skipped, and say so. */
export const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null;

if (CHROMIUM === null) {
  process.stderr.write('tests in a browser are SKIPPED: no chromium on this machine\n');
}

const SWITCHES = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** A browser that fetches nothing of its own. @throws when there is none */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: SWITCHES });
}

/** A page and everything on it that a harmless page has none of. */
export interface WatchedPage {
  readonly page: Page;
  /** Dialogs, errors on the console, and requests to anywhere but the places allowed. */
  readonly faults: readonly string[];
}

export async function watchedPage(
  browser: Browser,
  { allowed, ...options }: BrowserContextOptions & { readonly allowed: readonly string[] },
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const faults: string[] = [];
  context.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const isAllowed = allowed.some((place) => request.url().startsWith(place));
    if (!isAllowed && !request.url().startsWith('blob:')) faults.push(`request: ${request.url()}`);
  });
  return { page: await context.newPage(), faults };
}

/** How many pixels of the page lie beyond its right edge. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth');
}
