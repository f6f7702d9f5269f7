import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with the page as it stands, one line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Past the page's own policy, which rightly lets no other script in.
  await page.evaluate(SOURCE);
  return page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
        id + ' ' + target.join(' ') + ': ' + (failureSummary ?? '').replace(/\\s+/g, ' '))))`,
  );
}
