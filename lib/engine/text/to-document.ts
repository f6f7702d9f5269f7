import type { Document, Published, Sentence } from '../document.ts';
import { readFrontMatter } from './front-matter.ts';
import { dayInName, findFullDay, isDateLine, readGivenDay } from './publication-day.ts';
import { readSegments } from './segments.ts';
import { readSentences } from './sentences.ts';
import { SAME_TEXT } from './source-map.ts';
import { tokenise } from './tokenise.ts';
import type { ReadText, TextInput, Warning } from './read-text.ts';

/** Cuts a decoded text into sentences and tokens and settles the day it came out. */
export function toDocument({ id, text, published: given }: TextInput): ReadText {
  const frontMatter = readFrontMatter(text);
  const tokens = tokenise(text, frontMatter.bodyStart);
  const sentences = readSentences(tokens, readSegments(text, frontMatter.bodyStart));
  const warnings: Warning[] = [];
  const published = publicationDay({
    id,
    text,
    given,
    frontMatter: frontMatter.published,
    sentences,
    warnings,
  });
  const heading = sentences.find(({ kind }) => kind === 'title');
  const title = frontMatter.title ?? (heading ? text.slice(heading.start, heading.end) : null);
  const document: Document = {
    id,
    text,
    source: text,
    map: SAME_TEXT,
    omitted: [],
    blocks: [],
    language: 'en',
    credits: [],
    title: title?.replace(/\s+/g, ' ') ?? null,
    published,
    bodyStart: frontMatter.bodyStart,
    tokens,
    sentences,
  };
  return { document, warnings };
}

interface Evidence {
  readonly id: string;
  readonly text: string;
  readonly given: Published | undefined;
  readonly frontMatter: string | null;
  readonly sentences: readonly Sentence[];
  readonly warnings: Warning[];
}

/** Option or metadata, front matter, dateline or date line, file name; else none, with a warning. */
function publicationDay({
  id,
  text,
  given,
  frontMatter,
  sentences,
  warnings,
}: Evidence): Published {
  const stated = [
    given?.value ? ({ value: given.value, source: given.source } as const) : null,
    frontMatter === null ? null : ({ value: frontMatter, source: 'front-matter' } as const),
  ];
  for (const candidate of stated) {
    if (candidate === null) continue;
    const value = readGivenDay(candidate.value);
    if (value !== null) return { value, source: candidate.source };
    warnings.push({
      code: 'bad-publication-date',
      message: `the publication day "${candidate.value.slice(0, 60)}" (${candidate.source}) is no calendar day: write it as 2020-01-09`,
    });
  }
  const dateline = dayInText(text, sentences);
  if (dateline !== null) return { value: dateline, source: 'dateline' };
  const named = dayInName(id);
  if (named !== null) return { value: named, source: 'filename' };
  warnings.push({
    code: 'no-publication-date',
    message:
      'nobody says when this text came out, so relative dates ("Thursday", "last month") stay unresolved: give --published, x-amz-meta-published, or a line "published: 2020-01-09" at the top',
  });
  return { value: null, source: 'none' };
}

const MOST_SENTENCES_BEFORE_DATE = 8;

/** A dateline with a year, or a line that says nothing but a day, near the top. */
function dayInText(text: string, sentences: readonly Sentence[]): string | null {
  for (const { kind, start, end } of sentences.slice(0, MOST_SENTENCES_BEFORE_DATE)) {
    if (kind !== 'dateline' && kind !== 'note') continue;
    const words = text.slice(start, end);
    if (kind === 'note' && !isDateLine(words)) continue;
    const day = findFullDay(words);
    if (day !== null) return day;
  }
  return null;
}
