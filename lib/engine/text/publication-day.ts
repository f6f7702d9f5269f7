import { civilDay, dayNumber, isoDay, isRealDay, type CivilDay } from '../calendar.ts';

const MONTHS = [
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
];

function monthOf(word: string): number {
  const lower = word.toLowerCase().replace('.', '');
  const full = MONTHS[0]!.indexOf(lower);
  return full >= 0 ? full + 1 : MONTHS[1]!.indexOf(lower.slice(0, 3)) + 1;
}

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
/** Exported for the test that no pattern can be made slow. */
export const WRITTEN_FORMS: readonly (readonly [pattern: RegExp, order: string])[] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, 'ymd'],
  [/\b(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/, 'y-md'],
  [
    new RegExp(
      String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(${MONTH})(?:,? |-)(\d{4}|\d{2})\b`,
      'i',
    ),
    'dmy',
  ],
  [new RegExp(String.raw`\b(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'i'), 'mdy'],
];

/** A day written in full somewhere in a short text: `2020-01-09`, `9 January 2020`, `Jan. 9, 2020`; ISO 8601 or null. */
export function findFullDay(text: string): string | null {
  const short = text.slice(0, 300);
  for (const [pattern, order] of WRITTEN_FORMS) {
    const match = pattern.exec(short);
    if (match === null) continue;
    const day = dayOf(match.slice(1), order);
    if (isRealDay(day)) return isoDay(day);
  }
  return findNumericDay(short);
}

/** `15/03/2023`, `15.03.2023`: only where no other order of day and month is possible. */
function findNumericDay(text: string): string | null {
  const match = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const isDayFirst = first > 12 || first === second || match[2] === '.';
  if (!isDayFirst && second <= 12) return null;
  const day = isDayFirst
    ? { year, month: second, day: first }
    : { year, month: first, day: second };
  return isRealDay(day) ? isoDay(day) : null;
}

/** `order` names each group of the pattern by what it holds. */
function dayOf(parts: readonly string[], order: string): CivilDay {
  const part = (name: string) => parts[order.indexOf(name)]!;
  const year = Number(part('y'));
  const month = /^\d/.test(part('m')) ? Number(part('m')) : monthOf(part('m'));
  return { year: year < 100 ? century(year) + year : year, month, day: Number(part('d')) };
}

const century = (twoDigits: number) => (twoDigits < 50 ? 2000 : 1900);

/** A line that says nothing but a day, perhaps with "Updated", a weekday or a clock time. */
export function isDateLine(line: string): boolean {
  if (line.length > 90) return false;
  if (findFullDay(line) === null) return false;
  const rest = line
    .replace(/\d+(?:st|nd|rd|th)?/gi, ' ')
    .replace(new RegExp(MONTH, 'gi'), ' ')
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, ' ')
    .replace(
      /\b(?:last|first|updated|published|posted|modified|released|date|issued|on|at|of|as|am|pm|a\.m\.?|p\.m\.?|gmt|utc|est|edt|et|pst|pdt|bst|cet|cest|ist|wat|eat|sast|msk|hrs|h|for|immediate|press|news|release|local|time|min|mins|minutes?|read)\b/gi,
      ' ',
    );
  return !/\p{L}{2}/u.test(rest);
}

/** `2020-01-09`, `2020_01_09`, `20200109` or `2020/01/09` in a key or file name; the last one wins. */
export function dayInName(name: string): string | null {
  const pattern = /(?<!\d)((?:1[89]|20)\d{2})([-_./]?)(\d{2})\2(\d{2})(?!\d)/g;
  let found: string | null = null;
  for (const match of name.slice(-1024).matchAll(pattern)) {
    const day = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
    if (isRealDay(day)) found = isoDay(day);
  }
  return found;
}

/** The day a line says the text came out: of "Updated … Published …" the second. */
export function findPublishedDay(words: string): string | null {
  const published = words.search(/\b(?:published|posted|issued|released|first published)\b/i);
  return (published > 0 ? findFullDay(words.slice(published)) : null) ?? findFullDay(words);
}

const UNIX_EPOCH = dayNumber({ year: 1970, month: 1, day: 1 });
const SECONDS_PER_DAY = 86_400;

/**
 * What a person or a machine gave as publication day: ISO 8601 with or without a time (the day as
 * written), `20240208`, `2024/02/08`, RFC 822, Unix time in seconds or milliseconds (the day in UTC), or
 * written out; null when it is no day.
 */
export function readGivenDay(given: string): string | null {
  const text = given.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d.{0,30})?$/.exec(text);
  if (compact !== null) {
    const day = dayOf(compact.slice(1, 4), 'ymd');
    return isRealDay(day) ? isoDay(day) : null;
  }
  if (/^\d{9,10}(?:\.\d{1,9})?$/.test(text)) return unixDay(Number(text));
  if (/^\d{12,13}$/.test(text)) return unixDay(Number(text) / 1000);
  const isIso = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}/.test(text);
  return isIso || text.length < 60 ? findFullDay(text) : null;
}

const unixDay = (seconds: number) =>
  isoDay(civilDay(UNIX_EPOCH + Math.floor(seconds / SECONDS_PER_DAY)));
