import type { Span } from '../../span.ts';
import type { Element } from './elements.ts';
import { attributesOf, type Tag } from './scan.ts';
import { words } from '../../word-lists.ts';

/** A page with what is known of it. */
export interface Page {
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly elements: readonly Element[];
}

/** Never part of an article. */
const NEVER = new Set(
  'nav form button select option noscript iframe object video audio canvas dialog label head menu'.split(
    ' ',
  ),
);
/** Part of an article only inside it. */
const FRAME = new Set(['footer', 'aside', 'header']);

const ROLES = words(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar',
);

/** Names that page builders give to what stands around an article. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|related|recommend|recommended|recommendations|newsletter|subscribe|subscription|promo|advert|advertisement|ads?|sponsored|cookies?|consent|gdpr|sidebar|comments?|disqus|popup|modal|paywall|signup|login|outbrain|taboola|trending|most-read|most-popular|mostread|tags?|skip|skip-link|toolbar|masthead|footer|author-bio|author-box|more-stories|read-more|logo|weather|ticker)(?:$|[\s_-])/i;

const HIDDEN = /display:\s?none|visibility:\s?hidden/i;

/**
 * The stretches of a page that are not its article: what says so itself, and what holds links more
 * than text. Sorted; none lies in another.
 */
export function aroundArticle(page: Page): Span[] {
  const root = articleOf(page);
  const total = page.elements.reduce(
    (sum, { parent, characters }) => sum + (parent < 0 ? characters : 0),
    0,
  );
  const dropped: Span[] = [];
  let until = 0;
  const drop = (start: number, end: number) => {
    if (start < until || end <= start) return;
    dropped.push({ start, end });
    until = end;
  };
  const { start, end } = root === null ? { start: 0, end: Infinity } : spanOf(page, root);
  const heading = root === null ? onlyHeading(page) : null;
  for (const element of page.elements) {
    const span = spanOf(page, element);
    if (span.start < until || span.start < start || span.start >= end) continue;
    const isMost =
      element.characters > total / 2 || holds(span, root === null ? null : spanOf(page, root));
    if (isMost && element.name !== 'head') continue;
    const isAbove = heading !== null && span.end <= heading.start && isChrome(page, element);
    if (isAbove || isAround(page, element, root !== null) || isLinks(element))
      drop(span.start, span.end);
  }
  return root === null ? dropped : outside(page, { start, end }, dropped);
}

/** The main heading of a page that has one and no more. */
function onlyHeading(page: Page): Span | null {
  const headings = page.elements.filter(({ name }) => name === 'h1');
  return headings.length === 1 ? spanOf(page, headings[0]!) : null;
}

/** In characters, as no entry of a menu is. */
const SHORTEST_PROSE = 80;
const MOST_CHROME = 1000;
const MOST_TAGS = 200;

/** What stands above the heading and holds no prose: logo, menu, counts of messages. */
function isChrome({ tags, text }: Page, { name, characters, open, close }: Element): boolean {
  if (!HOLDS_TEXT.has(name) || characters >= MOST_CHROME || close - open > MOST_TAGS) return false;
  for (let at = open; at < close; at += 1) {
    const run = (tags[at + 1]?.start ?? text.length) - tags[at]!.end;
    if (
      run >= SHORTEST_PROSE &&
      text.slice(tags[at]!.end, tags[at]!.end + run).trim().length >= SHORTEST_PROSE
    )
      return false;
  }
  return true;
}

const spanOf = ({ text, tags }: Page, { open, close }: Element): Span => ({
  start: tags[open]!.start,
  end: close > open ? (tags[close]!.isEnd ? tags[close]!.end : tags[close]!.start) : text.length,
});

const holds = (one: Span, other: Span | null) =>
  other !== null && one.start <= other.start && other.end <= one.end;

/** Everything before and after the article, too; a heading of the page above it stays. */
function outside(page: Page, article: Span, dropped: readonly Span[]): Span[] {
  const headings = page.elements
    .filter(({ name }) => name === 'h1')
    .map((element) => spanOf(page, element));
  const hasOwn = headings.some((heading) => holds(article, heading));
  const kept = hasOwn ? undefined : headings.find((heading) => heading.end <= article.start);
  const before =
    kept === undefined
      ? [{ start: 0, end: article.start }]
      : [
          { start: 0, end: kept.start },
          { start: kept.end, end: article.start },
        ];
  return [...before, ...dropped, { start: article.end, end: page.text.length }].filter(
    ({ start, end }) => end > start,
  );
}

const LEAST_ARTICLE = 200;

/** The element that says it is the article, if it holds a good part of the page's text. */
function articleOf(page: Page): Element | null {
  const whole = page.elements.find(({ name }) => name === 'body') ?? page.elements[0];
  if (whole === undefined) return null;
  let best: Element | null = null;
  for (const element of page.elements) {
    if (element.characters < Math.max(LEAST_ARTICLE, whole.characters * 0.25)) continue;
    if (!saysArticle(page, element)) continue;
    // The innermost of those that hold each other, else the longest.
    const isInside = best !== null && holds(spanOf(page, best), spanOf(page, element));
    if (best === null || isInside || element.characters > best.characters) best = element;
  }
  return best;
}

function saysArticle({ text, tags }: Page, { name, open }: Element): boolean {
  if (name === 'article' || name === 'main') return true;
  if (name !== 'div' && name !== 'section') return false;
  const attributes = attributesOf(text, tags[open]!);
  const said = `${attributes.get('itemprop') ?? ''} ${attributes.get('role') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`;
  return /(?:^|[\s_-])(?:articlebody|article-body|article__body|main|story-body|post-content|entry-content)(?:$|\s)/i.test(
    said,
  );
}

function isAround({ text, tags }: Page, { name, open }: Element, isInArticle: boolean): boolean {
  if (NEVER.has(name)) return true;
  if (FRAME.has(name) && (name === 'aside' || !isInArticle)) return true;
  const attributes = attributesOf(text, tags[open]!);
  if (attributes.size === 0) return false;
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  if (HIDDEN.test(attributes.get('style') ?? '')) return true;
  if (ROLES.has(attributes.get('role') ?? '')) return true;
  if (name === 'body' || name === 'html' || name === 'p' || name === 'a') return false;
  return AROUND.test(`${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`);
}

const HOLDS_TEXT = new Set([
  'div',
  'section',
  'ul',
  'ol',
  'p',
  'li',
  'table',
  'td',
  'dl',
  'h2',
  'h3',
  'h4',
]);

/** Hardly anything but links: a menu, a list of other articles, a share line. */
function isLinks({ name, characters, linkCharacters }: Element): boolean {
  return (
    HOLDS_TEXT.has(name) &&
    characters > 0 &&
    characters < 2000 &&
    linkCharacters > characters * 0.75
  );
}
