import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportPageModule } from '../../../lib/local/console/report-page.ts';
import { SCRIPT, STYLE } from '../../../lib/output/report/page.generated.ts';
import { escaped } from '../../../lib/output/report/html.ts';
import { relativeAddress } from '../../../lib/output/report/links.ts';
import { bodyOf, reportPage, sha256, tagsOf, wordsOf } from './page.ts';

const SAMPLES = readdirSync('samples')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join('samples', name), 'utf8') }));

const articleOf = (html: string) => /<article [^>]*>\n(.*?)\n<\/article>/s.exec(html)?.[1] ?? '';
const dense = (text: string) => text.replace(/\s+/g, '');

const HOSTILE = [
  '</article></main><script>alert(1)</script>',
  '<img src=x onerror=alert(1)> killed 12 people on 9 May 2020',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<a href="javascript:alert(1)">Iran</a> said',
  '<!-- 40 dead --><style>*{display:none}</style>',
  '&lt;b&gt; &amp;amp; &#60;script&#62;',
  '<base href=//evil.example><meta http-equiv=refresh content=0>',
  '\u202e General </style> Petric',
];

/** Everything a page is made of; a tag or an attribute beside these came from the text. */
const TAGS = new Set(
  'header h1 h2 h3 bdi p nav a ul li div svg title lineargradient stop line text rect circle label input main article section mark b span i small ol'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'id class href data-i data-k role tabindex type checked for rx r cx cy x x1 x2 y y1 y2 dx width height fill offset text-anchor'.split(
    ' ',
  ),
);
const isOurs = (name: string) => ATTRIBUTES.has(name) || /^aria-[a-z]+$/.test(name);

function expectInert(html: string): void {
  for (const { name, attributes } of tagsOf(html)) {
    expect(TAGS).toContain(name);
    for (const [attribute, value] of attributes) {
      expect(isOurs(attribute), `${name} ${attribute}`).toBe(true);
      if (attribute === 'href') expect(value).toMatch(/^[#\w%.~!'()*&;/-]+$/);
    }
  }
  // No tag but those: what is left holds no "<".
  expect(bodyOf(html).replace(/<\/?[a-z][^<>]*>/gi, '')).not.toContain('<');
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html.match(/<style>/g)).toHaveLength(1);
}

describe('the report page', () => {
  it.each(SAMPLES)('shows every character of $name, once', ({ text, name }) => {
    const { html } = reportPage(text, { id: name });
    expect(dense(wordsOf(articleOf(html)))).toBe(dense(text));
  });

  it.each(SAMPLES)(
    'has a row for each fact of $name, and no link that leads nowhere',
    ({ text, name }) => {
      const { html, record } = reportPage(text, { id: name });
      const tags = tagsOf(html);
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(ids).toHaveLength(new Set(ids).size);
      for (const { id } of [
        ...record.dates,
        ...record.figures,
        ...record.actors,
        ...record.places,
      ]) {
        expect(ids).toContain(id);
      }
      for (const { attributes } of tags) {
        const href = attributes.get('href');
        if (href?.startsWith('#')) expect(ids).toContain(href.slice(1));
      }
    },
  );

  it('marks exactly the words of a fact', () => {
    const { html, record } = reportPage(
      'KORVA, 8 February 2024 – 🚨 At least 22 soldiers were killed.\n',
    );
    const mark = /<a class=f href=#f1 id=tf1>(.*?)<\/a>/.exec(html)?.[1] ?? '';
    expect(wordsOf(mark)).toBe(record.figures[0]?.text);
    expect(mark).toContain('<b>22</b>');
  });

  it('tells when in words, and no length of time as the day of itself', () => {
    const { html, record } = reportPage(
      'KORVA, 8 February 2024 - The siege lasted 22 months. Late on 3 March 2023 nine men died.\n',
    );
    const rowOf = (measure: string) => {
      const id = record.figures.find((figure) => figure.measure === measure)!.id;
      return new RegExp(`<li id=${id}>.*`).exec(html)![0];
    };
    expect(rowOf('duration')).not.toContain('<a href=#d');
    expect(rowOf('deaths')).toMatch(/<a href=#d\d>late 2023-03-03<\/a>/);
  });

  it('gives the same bytes for the same text', () => {
    const { text, name } = SAMPLES[0]!;
    expect(reportPage(text, { id: name }).html).toBe(reportPage(text, { id: name }).html);
  });

  it('greys what is not read, and shows it', () => {
    const { html } = reportPage(
      'title: Raid\npublished: 2024-02-08\n\nKorvan troops killed 12 people.\n',
    );
    expect(html).toContain('<span class=x>title: Raid\npublished: 2024-02-08');
  });

  it('keeps the lines of lists and tables, and lets wrapped prose flow', () => {
    const prose = 'The army said on Thursday that at least twelve soldiers were killed\n';
    const { html } = reportPage(
      `Raid\n\n${prose}${prose}\n* one\n* two\n\n${prose.trim()}  12\n${prose}`,
    );
    const article = articleOf(html);
    expect(article.match(/<p class=w>/g)).toHaveLength(2);
    expect(article.match(/<p>/g)).toHaveLength(1);
  });

  it('says in words what was assumed', () => {
    const { html } = reportPage('It happened on Thursday.\n');
    expect(html).toMatch(/<ul id=notices[^>]*><li>Nobody says when this text came out/);
  });

  it('cuts a very long text and says so', () => {
    const { html } = reportPage('The army said nothing of it to the press. '.repeat(10_000));
    expect(html).toMatch(/This page shows the first 29\d,\d{3} characters of 420,000 characters/);
    expect(html.length).toBeLessThan(700_000);
  });
});

describe('its safety', () => {
  it('allows its own script and style by their hashes, and nothing else', () => {
    const { html } = reportPage(SAMPLES[0]!.text);
    const policy = /Content-Security-Policy content="([^"]+)"/.exec(html)?.[1];
    const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
    expect(policy).toBe(
      `default-src 'none'; script-src '${sha256(script)}'; style-src '${sha256(style)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/\bsrc=|@import|https?:\/\/|\bstyle=/);
    expect(style).not.toContain('url(');
  });

  it.each(HOSTILE)('leaves %j as it is written', (text) => {
    const { html } = reportPage(`${text}\n\nOn 3 May 2021 ${text} 14 people.`, {
      id: `${text}.txt`,
      files: [{ label: text, href: relativeAddress('reports/x.html', `figures/${text}.csv`) }],
    });
    expectInert(html);
  });

  it('shows signs that no text has as the replacement character', () => {
    expect(escaped('a\u0000b\u001bc\td')).toBe('a\uFFFDb\uFFFDc\td');
  });

  it('holds on whatever is put together', () => {
    const piece = fc.constantFrom(
      ...HOSTILE,
      ...[
        'at least 12 ',
        'dead ',
        'Iran ',
        'on Monday ',
        '\n\n',
        '\r\n',
        ' ',
        '🚨',
        '\ud800',
        'General Ana Petric ',
      ],
      ...['<', '>', '"', "'", '&', '/', '=', '`', '<!--', ']]>', '\u2028'],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.array(piece, { maxLength: 3 }),
        (parts, name) => {
          const text = `Korva fell. ${parts.join('')}`;
          const { html, document } = reportPage(text, { id: `${name.join('')}x` });
          expectInert(html);
          const shown = dense(wordsOf(articleOf(html)));
          expect(shown).toBe(dense(document.source));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('its size', () => {
  it('has a script of at most 6 KB', () => {
    expect(SCRIPT.length).toBeLessThanOrEqual(6 * 1024);
  });

  it('takes at most 60 KB for each 1,000 words, all told, and no more for each word of a longer text', () => {
    const text = SAMPLES.map((sample) => sample.text).join('\n\n');
    const words = text.split(/\s+/).length;
    const { html } = reportPage(text);
    const own = html.length - SCRIPT.length - STYLE.length;
    expect(own / words).toBeLessThanOrEqual(60);
    const thousand = text
      .split(/(?<=\s)/)
      .slice(0, 1000)
      .join('');
    expect(reportPage(thousand).html.length).toBeLessThanOrEqual(60 * 1024);
  });

  it.each(['12 dead, ', '1/', '<b>3</b>', 'Iran '])(
    'stays in bounds on %j over and over',
    (piece) => {
      const text = piece.repeat(Math.ceil(40_000 / piece.length));
      const { html } = reportPage(text);
      expect(html.length).toBeLessThan(40 * text.length);
    },
  );

  it('is made of the sources of lib/web', async () => {
    const written = readFileSync('lib/output/report/page.generated.ts', 'utf8');
    expect(written, 'make it anew: npm run page').toBe(await reportPageModule());
  });
});

describe('addresses of the files beside it', () => {
  it.each([
    ['reports/mali.txt.html', 'figures/mali.txt.csv', '../figures/mali.txt.csv'],
    [
      'reports/2024/mali.txt.html',
      'documents/2024/mali.txt.json',
      '../../documents/2024/mali.txt.json',
    ],
    ['reports/a/b.html', 'reports/a/c.html', 'c.html'],
    ['reports/x.html', 'figures/a b#?:"<.csv', '../figures/a%20b%23%3F%3A%22%3C.csv'],
    ['x.html', 'javascript:alert(1)', 'javascript%3Aalert(1)'],
  ])('lead from %s to %s', (from, to, address) => {
    expect(relativeAddress(from, to)).toBe(address);
  });
});
