import { withoutEntities } from './entities.ts';
import { attributesOf, type Tag } from './scan.ts';

/** What a page says about itself. */
export interface AboutPage {
  readonly title: string | null;
  readonly author: string | null;
  /** As written, in the order of trust. */
  readonly published: readonly string[];
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'date',
];
const MOST_META = 400;
/** Of a script with linked data only its beginning is looked at. */
const LONGEST_SCRIPT = 100_000;

/** Title, author and days from `meta`, `title`, `time` and linked data. */
export function aboutPage(text: string, tags: readonly Tag[]): AboutPage {
  const meta = new Map<string, string>();
  const times: string[] = [];
  let titleTag: string | null = null;
  let heading: string | null = null;
  let linked: string | null = null;
  let seen = 0;
  for (const [index, tag] of tags.entries()) {
    if (tag.isEnd) continue;
    if (tag.name === 'meta' && seen < MOST_META) {
      seen += 1;
      const attributes = attributesOf(text, tag);
      const name =
        attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
      const content = attributes.get('content');
      if (name !== undefined && content !== undefined) meta.set(name.toLowerCase(), content);
    } else if (tag.name === 'h1' && heading === null) {
      const end = tags.slice(index, index + 9).find(({ name, isEnd }) => isEnd && name === 'h1');
      heading = text.slice(tag.end, end?.start ?? tag.end);
    } else if (tag.name === 'title') {
      titleTag ??= text.slice(tag.end, tags[index + 1]?.start ?? tag.end);
    } else if (tag.name === 'time' && times.length < 3) {
      const { start } = tags[index + 1] ?? tag;
      const given = attributesOf(text, tag).get('datetime');
      times.push(given ?? text.slice(tag.end, Math.max(tag.end, start)));
    } else if (tag.name === '!' && linked === null && isLinkedData(text, tag)) {
      linked =
        /"datePublished"\s?:\s?"([^"]{4,40})"/.exec(
          text.slice(tag.start, Math.min(tag.end, tag.start + LONGEST_SCRIPT)),
        )?.[1] ?? null;
    }
  }
  const author = meta.get('author') ?? meta.get('article:author') ?? null;
  const title = titleOf(meta.get('og:title') ?? titleTag);
  const named = heading === null ? '' : withoutEntities(heading.replace(/<[^<>]*>/g, ' '));
  const shown = named.replace(/\s+/g, ' ').trim();
  return {
    // "Blast at mill kills 6 - The Daily Plains"
    title: shown.length > 10 && title?.startsWith(shown) ? shown : title,
    author: author === null || /^https?:|@|\d/.test(author) ? null : withoutEntities(author).trim(),
    published: [...PUBLISHED.map((name) => meta.get(name)), linked, ...times].filter(
      (value) => value != null && value !== '',
    ) as string[],
  };
}

const isLinkedData = (text: string, { start }: Tag) =>
  text.startsWith('<script', start) && text.slice(start, start + 120).includes('ld+json');

/** Without the name of the site after it. */
function titleOf(raw: string | null): string | null {
  if (raw === null) return null;
  const title = withoutEntities(raw).replace(/\s+/g, ' ').trim();
  const cut = title.search(/ [|–—] [^|–—]{2,40}$/);
  return (cut > 20 ? title.slice(0, cut) : title) || null;
}
