import type { Document, Published, Sentence } from '../document.ts';
import { isInCapitals, languageOf } from './language.ts';
import { readLines } from './lines.ts';
import { makePlain, type Plain } from './plain.ts';
import {
  dayInName,
  findPublishedDay,
  isDateLine,
  isReportLine,
  readGivenDay,
} from './publication-day.ts';
import { readSegments } from './segments.ts';
import { readSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';
import { TokenKind, type Tokens } from './tokens.ts';
import { tooManyFacts, type ReadText, type TextInput, type Warning } from './read-text.ts';

/** Makes a decoded text plain, cuts it into sentences and tokens and settles the day it came out. */
export function toDocument({ id, text: source, published: given }: TextInput): ReadText {
  const plain = makePlain(source);
  const { text, map, omitted, blocks, bodyStart } = plain.draft;
  const whole = tokenise(text, bodyStart);
  const end = endOfReading(whole, text.length);
  const read = end === null ? text : text.slice(0, end);
  const tokens = end === null ? whole : tokenise(read, bodyStart);
  const lines = end === null ? plain.draft.lines : readLines(read, bodyStart);
  const sentences = readSentences(tokens, readSegments(read, { lines, blocks }));
  const warnings: Warning[] = end === null ? [] : [tooManyFacts(end)];
  const published = publicationDay({ id, text, given, plain, sentences, warnings });
  const heading = sentences.find(({ kind }) => kind === 'title');
  const named = heading && plain.data === null ? text.slice(heading.start, heading.end) : null;
  const title = plain.title ?? named;
  const language = languageOf(bodyStart === 0 ? text : text.slice(bodyStart), tokens);
  const document: Document = {
    id,
    text,
    source,
    map,
    omitted,
    blocks,
    language,
    credits: plain.credits,
    title: title?.replace(/\s+/g, ' ') ?? null,
    published,
    bodyStart,
    tokens,
    sentences,
  };
  return { document, warnings: [...warnings, ...remarks(plain, document)] };
}

/** Numbers that any text may hold, and above that one for so many characters. */
const ALWAYS_READ = 400;
const CHARACTERS_PER_NUMBER = 12;

/** Where reading stops because numbers stand closer than in any text, so that results stay in bounds; else null. */
function endOfReading({ kind, start, count }: Tokens, length: number): number | null {
  let left = Math.max(ALWAYS_READ, length / CHARACTERS_PER_NUMBER);
  for (let token = 0; token < count; token += 1) {
    if (kind[token] !== TokenKind.number) continue;
    left -= 1;
    if (left < 0) return start[token]!;
  }
  return null;
}

/** What a reader of the results should know of the text itself. */
function remarks({ data, mended, leftOut }: Plain, { language, tokens }: Document): Warning[] {
  const said: Warning[] = [];
  if (data !== null) {
    said.push({
      code: 'data',
      message: `this is ${data} more than a text, and was read line by line${data === 'program code' ? ', without its statements' : ''}: what a value means is told from its own line only`,
    });
  }
  if (mended > 0) {
    said.push({
      code: 'mended-encoding',
      message: `${mended} ${mended === 1 ? 'character was' : 'characters were'} UTF-8 read as Windows-1252 ("Ã¼" for "ü") and mended; export the text anew if letters look wrong`,
    });
  }
  if (leftOut.characters > 0) {
    said.push({
      code: 'parts-left-out',
      message: `${leftOut.characters} characters of the page are menus, links and the like and were left out${leftOut.example === '' ? '' : `: "${leftOut.example} …"`}`,
    });
  }
  if (language !== 'en') {
    said.push({
      code: 'not-english',
      message: `the text looks like "${language}", not English: dates, figures and names are read by English rules and many will be missing or wrong`,
    });
  }
  if (isInCapitals(tokens)) {
    said.push({
      code: 'capitals',
      message:
        'the text is written in capitals, so names are told from other words less surely: give it in ordinary writing if you can',
    });
  }
  return said;
}

interface Evidence {
  readonly id: string;
  readonly text: string;
  readonly given: Published | undefined;
  readonly plain: Plain;
  readonly sentences: readonly Sentence[];
  readonly warnings: Warning[];
}

/** Option or metadata, front matter, mail or page, dateline or date line, file name; else none, with a warning. */
function publicationDay({ id, text, given, plain, sentences, warnings }: Evidence): Published {
  const { frontMatterDay } = plain;
  const stated = [
    given?.value ? ({ value: given.value, source: given.source } as const) : null,
    frontMatterDay === null ? null : ({ value: frontMatterDay, source: 'front-matter' } as const),
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
  for (const day of plain.namedDays) {
    const value = readGivenDay(day);
    if (value !== null) return { value, source: 'front-matter' };
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
    const words = text.slice(start, end);
    if (kind === 'note' ? !isDateLine(words) : kind !== 'dateline' && !isReportLine(words))
      continue;
    const day = findPublishedDay(words);
    if (day !== null) return day;
  }
  return null;
}
