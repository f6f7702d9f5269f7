import type { Draft } from '../draft.ts';
import { isMail, readEncodedWords, readHeaders, type MailHeaders } from './headers.ts';
import { isForwardMark } from './replies.ts';
import { keepPart, textPart } from './parts.ts';

export { dropLetterParts, stripQuoteMarks } from './replies.ts';

/** What the header of a mail says. */
export interface AboutMail {
  readonly title: string | null;
  /** The `Date` field as written. */
  readonly published: string | null;
}

/**
 * Cuts a mail down to the text it carries; null, and nothing done, when the text is no mail. Where a
 * mail does nothing but hand on another one, it is the other one's day and subject that count.
 */
export function plainMail(draft: Draft): AboutMail | null {
  const { text, bodyStart } = draft;
  const headers = FIRST_LINE.test(text.slice(bodyStart, bodyStart + 200))
    ? readHeaders(text, bodyStart)
    : null;
  const outer = headers !== null && isMail(headers) ? headers : null;
  if (outer !== null) keepPart(draft, textPart(text, outer));
  const forwarded = takeForwarded(draft);
  if (outer === null && forwarded === null) return null;
  return { ...about(outer), ...withoutNulls(about(forwarded)) };
}

const FIRST_LINE = /^(?:From |\p{L}[\p{L}\w-]{0,40}[ \u00a0]?:\s)/u;
const PREFIX = /^(?:(?:re|fw|fwd|aw|wg|tr|sv|rv|rif|vs)\s?:\s?){1,6}/i;

function about(headers: MailHeaders | null): AboutMail {
  const values = headers?.values;
  const subject = readEncodedWords(values?.get('subject') ?? '')
    .replace(PREFIX, '')
    .trim();
  return {
    title: subject === '' ? null : subject,
    published: values?.get('date') ?? values?.get('sent') ?? null,
  };
}

const withoutNulls = (known: AboutMail): Partial<AboutMail> =>
  Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));

/** Words above what is forwarded that are a remark and no message of their own. */
const LONGEST_REMARK = 300;

/** Takes the header of a mail that is handed on out of the text, when hardly anything stands above it. */
function takeForwarded(draft: Draft): MailHeaders | null {
  const { text, lines } = draft;
  for (const { start, end } of lines) {
    if (start - draft.bodyStart > LONGEST_REMARK) return null;
    if (!isForwardMark(text.slice(start, Math.min(end, start + 120)))) continue;
    const first = lines.find((line) => line.start > end)?.start;
    const headers = first === undefined ? null : readHeaders(text, first);
    if (headers === null || !isMail(headers) || headers.end >= text.length) return null;
    draft.edit([{ start, end: headers.end, insert: '', kind: 'header' }]);
    return headers;
  }
  return null;
}
