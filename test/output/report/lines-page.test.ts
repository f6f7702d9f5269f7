import { expect, it } from 'vitest';
import { LinesPage } from '../../../lib/output/report/lines-page.ts';
import { extractText } from '../../../lib/pipeline/extract-text.ts';
import { bodyOf, sha256 } from './page.ts';

const HOSTILE = '"><img src=x onerror=alert(1)></ol><script>alert(2)</script>';

const recordOf = (id: string, text: string) => extractText({ id, bytes: Buffer.from(text) }).record;

function pageOf(...records: readonly ReturnType<typeof recordOf>[]): string {
  const page = new LinesPage();
  const start = page.start(`${HOSTILE}.jsonl`, [{ label: 'figures', href: '../figures/a.csv' }]);
  return start + records.map((record) => page.article(record)).join('') + page.end();
}

it('lists the articles, each with its day and what it is about', () => {
  const html = pageOf(
    recordOf('a', 'published: 2024-02-08\n\nGunmen killed at least nine miners and hurt 12.'),
    recordOf('b', 'Nobody came.'),
  );
  expect(html.match(/<li>/g)).toHaveLength(2);
  expect(html).toContain('<bdi>a</bdi></b> <i>2024-02-08</i>');
  expect(html).toContain('2 figures · 0 dates');
  expect(html).toContain('≥ 9 miners (deaths)');
  expect(html).toContain('nobody says when this text came out');
  expect(html).toContain('<a href="../figures/a.csv">figures</a>');
});

it('runs no script at all, and nothing of a hostile name or text', () => {
  const html = pageOf(recordOf(HOSTILE, `${HOSTILE} 14 people were killed.`));
  const policy = /Content-Security-Policy content="([^"]+)"/.exec(html)?.[1];
  const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
  expect(policy).toBe(
    `default-src 'none'; style-src '${sha256(style)}'; base-uri 'none'; form-action 'none'`,
  );
  expect(html).not.toMatch(/<script|<img/);
  expect(bodyOf(`${html}<script>`).replace(/<\/?[a-z][^<>]*>/gi, '')).not.toContain('<');
});

it('stays short: of more than 2,000 articles it says how many there are', () => {
  const record = recordOf('a', 'Nobody came.');
  const html = pageOf(...new Array<typeof record>(2003).fill(record));
  expect(html.match(/<li>/g)).toHaveLength(2000);
  expect(html).toContain('3 more articles');
});
