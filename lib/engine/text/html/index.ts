import type { Draft } from '../draft.ts';
import { aboutPage, type AboutPage } from './about-page.ts';
import { readElements } from './elements.ts';
import { entityEdits } from './entities.ts';
import { writePlainHtml, type LeftOut } from './plain-html.ts';
import { scanTags, type Tag } from './scan.ts';
import { words } from '../../word-lists.ts';

const NOT_A_PAGE: AboutPage & { leftOut: LeftOut } = {
  title: null,
  author: null,
  published: [],
  leftOut: { characters: 0, example: '' },
};

/** Said by whole pages, near the top. */
const PAGE = /<(?:!doctype html|html|head|body|article|main)[\s>]/i;
const TOP = 5000;

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/**
 * Makes plain text of a page or of a text with tags or character references in it. A text that only
 * has a `<` in it ("p < 0.05", "<name@example.org>") stays as it is.
 */
export function plainHtml(draft: Draft): AboutPage & { leftOut: LeftOut } {
  const { text, bodyStart } = draft;
  if (text.includes('<', bodyStart)) {
    const isPage = PAGE.test(text.slice(bodyStart, bodyStart + TOP));
    const tags = known(scanTags(text, bodyStart), isPage);
    if (tags.length > 0) {
      const elements = readElements(text, tags);
      const isFolded = isPage || tags.some(({ name }) => BLOCK_NAMES.has(name));
      const about = isPage ? aboutPage(text, tags) : NOT_A_PAGE;
      const page = { text, tags, elements };
      return { ...about, leftOut: writePlainHtml(draft, page, { isFolded, isPage }) };
    }
  }
  if (text.includes('&', bodyStart) && REFERENCE.test(text)) {
    draft.edit([...entityEdits(text, { start: bodyStart, end: text.length })]);
  }
  return NOT_A_PAGE;
}

/** Begin a block: where one stands the newlines of the source are no breaks. */
const BLOCK_NAMES = words(
  'p div br h1 h2 h3 h4 h5 h6 ul ol li table tr td blockquote section figure',
);

const FRAGMENT_NAMES = new Set(
  `! p div br h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr td th thead tbody tfoot caption blockquote
  section figure figcaption b i u em strong a span font small sup sub time img hr cite abbr mark q
  pre code center s strike del ins header footer nav aside article main address`.split(/\s+/),
);

/** In a page everything between `<` and `>` is a tag, elsewhere only what HTML knows. */
function known(tags: readonly Tag[], isPage: boolean): readonly Tag[] {
  return isPage ? tags : tags.filter(({ name }) => FRAGMENT_NAMES.has(name));
}
