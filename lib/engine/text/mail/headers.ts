import { lineEnd, lineStartAfter } from '../lines.ts';
import { readLabel } from './labels.ts';

/** The lines at the top of a mail or of one of its parts. */
export interface MailHeaders {
  /** Values by lower-case name, continued lines joined; of a name that comes twice the first. */
  readonly values: ReadonlyMap<string, string>;
  /** Past the empty line after them. */
  readonly end: number;
}

const MOST_LINES = 300;

/** The header fields at `at`; null where none stand. They end at the first empty line. */
export function readHeaders(text: string, at: number, until = text.length): MailHeaders | null {
  const values = new Map<string, string>();
  let last: string | null = null;
  let line = at;
  for (let count = 0; count < MOST_LINES && line < until; count += 1) {
    const end = lineEnd(text, line);
    const words = text.slice(line, Math.min(end, line + LONGEST_FIELD));
    const next = lineStartAfter(text, end);
    if (words.trim() === '') return values.size === 0 ? null : { values, end: next };
    if (/^[ \t]/.test(words) && last !== null) {
      values.set(last, `${values.get(last) ?? ''} ${words.trim()}`);
    } else {
      const field = readLabel(words);
      if (field === null) {
        if (count > 0 || !words.startsWith('From ')) return null;
      } else {
        last = field.name;
        if (!values.has(last)) values.set(last, words.slice(field.end).trim());
      }
    }
    if (next <= line) break;
    line = next;
  }
  return values.size === 0 ? null : { values, end: until };
}

const LONGEST_FIELD = 2000;

const MAIL_FIELDS = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'received',
  'cc',
  'sent',
  'reply-to',
  'return-path',
  'content-type',
];

/** Whether they are the fields of a mail and not a text that begins with "Source: …". */
export function isMail({ values }: MailHeaders): boolean {
  const known = MAIL_FIELDS.filter((name) => values.has(name)).length;
  return known >= 3 || (known === 2 && (values.has('from') || values.has('date')));
}

/** `=?utf-8?Q?Caf=C3=A9?=` of RFC 2047 read; anything else as it is. */
export function readEncodedWords(value: string): string {
  return value
    .replace(/\?= +=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,500})\?=/gi,
      (whole: string, charset: string, encoding: string, words: string) => {
        const bytes =
          encoding.toLowerCase() === 'b'
            ? base64Bytes(words)
            : quotedBytes(words.replaceAll('_', ' '));
        return textOf(bytes, charset) ?? whole;
      },
    );
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map(Array.from(BASE64, (sign, index) => [sign.charCodeAt(0), index]));

/** What base64 digits stand for; other signs are passed over. */
export function base64Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = valueOf.get(text.charCodeAt(at));
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** `=C3=A9` as bytes; other signs stand for themselves. */
export function quotedBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = /^=[\dA-F]{2}/i.test(text.slice(at, at + 3))
      ? Number.parseInt(text.slice(at + 1, at + 3), 16)
      : -1;
    bytes.push(code < 0 ? text.charCodeAt(at) & 0xff : code);
    if (code >= 0) at += 2;
  }
  return Uint8Array.from(bytes);
}

/** The bytes as text; null when the charset is none that is known or they are not valid in it. */
export function textOf(bytes: Uint8Array, charset: string): string | null {
  const name = charset.toLowerCase();
  try {
    return new TextDecoder(name === 'us-ascii' ? 'utf-8' : name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
