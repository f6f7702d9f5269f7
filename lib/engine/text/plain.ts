import type { Credit } from '../document.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { takeCredits } from './credits.ts';
import { plainData, titleOfJson, type DataKind } from './data.ts';
import { Draft } from './draft.ts';
import { dropFootnotes } from './footnotes.ts';
import { readFrontMatter } from './front-matter.ts';
import { plainHtml } from './html/index.ts';
import { dropLetterParts, plainMail, stripQuoteMarks } from './mail/index.ts';
import { plainMarkdown } from './markdown.ts';
import { mendMojibake } from './mojibake.ts';
import { dropHeads, joinPages, readColumns } from './pages/index.ts';
import { plainSigns } from './signs.ts';
import { dropSlugs } from './wire.ts';
import { joinLines } from './wrapping.ts';

/** A text made plain, and what was learnt of it on the way. */
export interface Plain {
  readonly draft: Draft;
  /** From front matter, the subject of a mail or the head of a page. */
  readonly title: string | null;
  /** From front matter; it must be a day, or its reader is told. */
  readonly frontMatterDay: string | null;
  /** Days that mail and page name beside the text, as written, in the order of trust. */
  readonly namedDays: readonly string[];
  readonly credits: readonly Credit[];
  readonly data: DataKind | null;
  /** How often UTF-8 that was read as Windows-1252 was mended. */
  readonly mended: number;
  readonly leftOut: { readonly characters: number; readonly example: string };
}

/**
 * Everything between the decoded text and the text that is read. Each step sees what the one before
 * it left: what a mail carries may be a page, and a page may hold signs that nobody sees. Newlines
 * that end a line only because it was full are joined last, when all lines stand that will stand.
 */
export function makePlain(source: string): Plain {
  const frontMatter = readFrontMatter(source);
  const draft = new Draft(source, frontMatter.bodyStart);
  const mail = frontMatter.bodyStart > 0 ? null : plainMail(draft);
  const data = mail === null ? plainData(draft) : null;
  const named = data === 'JSON' ? titleOfJson(source) : null;
  const page = plainHtml(draft);
  const isPage = page.leftOut.characters > 0 || page.title !== null;
  const extra = data === null ? dropBoilerplate(draft, isPage) : 0;
  const mended = mendMojibake(draft);
  if (data === null) dropHeads(draft);
  if (data === null && mail === null) readColumns(draft);
  plainSigns(draft);
  if (data === null) {
    plainMarkdown(draft);
    stripQuoteMarks(draft);
    dropLetterParts(draft, mail !== null);
    dropSlugs(draft);
    dropFootnotes(draft);
    joinLines(draft);
    joinPages(draft);
  }
  const credits = takeCredits(draft);
  const author = frontMatter.author ?? page.author;
  return {
    draft,
    title: frontMatter.title ?? mail?.title ?? page.title ?? named,
    frontMatterDay: frontMatter.published,
    namedDays: [...(mail?.published == null ? [] : [mail.published]), ...page.published],
    credits: credits.length > 0 || author === null ? credits : [{ name: author, role: 'writing' }],
    data,
    mended,
    leftOut: { ...page.leftOut, characters: page.leftOut.characters + extra },
  };
}
