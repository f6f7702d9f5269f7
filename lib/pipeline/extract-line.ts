import type { Published } from '../engine/document.ts';
import { UnreadableTextError } from '../engine/text/index.ts';
import { toErrorRecord } from '../output/record.ts';
import type { ErrorRecord } from '../output/schema.ts';
import type { ArticleFields } from './article-fields.ts';
import { BadLineError, parseArticleLine } from './article-line.ts';
import { extractText, type ExtractedText } from './extract-text.ts';
import { refuseTooLarge } from './limits.ts';

/** Where a line of JSON lines stands. */
export interface LinePlace {
  /** The object key, file path, or `stdin`. */
  readonly key: string;
  /** Counted from 1. */
  readonly number: number;
  /** For a line that names no day of its own. */
  readonly published: Published | undefined;
  /** Where the parts of the article stand. @default `id`, `text`, `published` */
  readonly fields?: ArticleFields | undefined;
}

/**
 * One line, one article. A line that cannot be read gives an error record that names its number,
 * under its own id where it has one, else under `KEY#NUMBER`.
 */
export function extractLine(line: string, place: LinePlace): ExtractedText | ErrorRecord {
  let id = `${place.key}#${place.number}`;
  try {
    const article = parseArticleLine(line, place.fields);
    id = article.id;
    const bytes = new TextEncoder().encode(article.text);
    refuseTooLarge(bytes.length);
    const { published } = article;
    return extractText({
      id,
      bytes,
      published:
        published == null ? place.published : { value: String(published), source: 'metadata' },
    });
  } catch (error) {
    const isBadLine = error instanceof BadLineError;
    if (!isBadLine && !(error instanceof UnreadableTextError)) throw error;
    const code = isBadLine ? 'bad-line' : error.code;
    if (isBadLine) id = error.id ?? id;
    const message = `line ${place.number}: ${error.message}`;
    return toErrorRecord(id, { code, message, hint: error.hint });
  }
}
