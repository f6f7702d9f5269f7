import type { Draft } from '../draft.ts';
import { isMail, readEncodedWords, readHeaders } from './headers.ts';
import { keepPart, textPart } from './parts.ts';

export { dropLetterParts, stripQuoteMarks } from './replies.ts';

/** What the header of a mail says. */
export interface AboutMail {
  readonly title: string | null;
  /** The `Date` field as written. */
  readonly published: string | null;
}

/** Cuts a mail down to the text it carries; null, and nothing done, when the text is no mail. */
export function plainMail(draft: Draft): AboutMail | null {
  const { text, bodyStart } = draft;
  if (!FIRST_LINE.test(text.slice(bodyStart, bodyStart + 200))) return null;
  const headers = readHeaders(text, bodyStart);
  if (headers === null || !isMail(headers)) return null;
  const { values } = headers;
  keepPart(draft, textPart(text, headers));
  const subject = readEncodedWords(values.get('subject') ?? '')
    .replace(PREFIX, '')
    .trim();
  return {
    title: subject === '' ? null : subject,
    published: values.get('date') ?? values.get('sent') ?? null,
  };
}

const FIRST_LINE = /^(?:From |[A-Za-z][\w-]{0,40}:\s)/;
const PREFIX = /^(?:(?:re|fw|fwd|aw|tr|sv)\s?:\s?){1,6}/i;
