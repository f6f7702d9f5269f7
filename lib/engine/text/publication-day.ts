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
  [/(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/, 'ymd'],
  [
    new RegExp(
      String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(${MONTH})(?:,? |-)(\d{4}|\d{2})\b(?![:.]\d)`,
      'i',
    ),
    'dmy',
  ],
  [new RegExp(String.raw`\b(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'i'), 'mdy'],
];

/** Every form has them, and most lines have not. */
const TWO_DIGITS = /\d\d/;

/** A day written in full somewhere in a short text: `2020-01-09`, `9 January 2020`, `Jan. 9, 2020`; ISO 8601 or null. */
export function findFullDay(text: string): string | null {
  const short = text.slice(0, 300);
  if (!TWO_DIGITS.test(short)) return null;
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

/** `Toron, February 26th, 2025`: the place a release was given out at. */
const PLACE = /^\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,3}, (?=.{0,12}\d)/u;
const POSTED = /^(?:posted|published|updated|written|submitted)\b/i;
const LONGEST_POSTER = 36;

/** `Posted on 2025-02-26 by admin` without who did it. */
function withoutPoster(line: string): string {
  const by = line.lastIndexOf(' by ');
  const isPoster = by > 0 && line.length - by < LONGEST_POSTER && POSTED.test(line);
  return isPoster ? line.slice(0, by) : line;
}

/** A line that says nothing but a day, perhaps with "Updated", a place, a weekday or a clock time. */
export function isDateLine(line: string): boolean {
  if (line.length > 90) return false;
  if (findFullDay(line) === null) return false;
  const rest = withoutPoster(line)
    .replace(PLACE, ' ')
    .replace(/ \(\p{Lu}[\p{L} .&-]{1,30}\)$/u, ' ')
    .replace(/\d+(?:st|nd|rd|th)?/gi, ' ')
    .replace(new RegExp(MONTH, 'gi'), ' ')
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, ' ')
    .replace(
      /\b(?:last|first|updated|published|posted|modified|released|date|issued|on|at|of|as|am|pm|a\.m\.?|p\.m\.?|gmt|utc|est|edt|et|pst|pdt|bst|cet|cest|ist|wat|eat|sast|msk|hrs|h|for|immediate|press|news|release|local|time|min|mins|minutes?|read)\b/gi,
      ' ',
    );
  return !/\p{L}{2}/u.test(rest);
}

const REPORT =
  /\b(?:bulletin|situation report|sitrep|(?:press|news|media) (?:release|note|advisory|statement)|flash update|newsletter|communiqu[eé]|(?:daily|weekly|monthly) (?:note|brief|briefing|report|update))\b/i;
const OF_DATA = /\b(?:as of|as at|ending|ended|data|period|until|through|closed)\b/i;
const ENDS_IN_DAY = /(?:\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})\)?$/;

/** `Accident Bulletin No. 12, 4 May 2021`: the name of a report, which ends in its day. */
export const isReportLine = (line: string): boolean =>
  line.length <= 120 &&
  ENDS_IN_DAY.test(line) &&
  REPORT.test(line) &&
  !OF_DATA.test(line) &&
  findFullDay(line.slice(-22)) !== null;

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

/** Months by their beginnings, as mail programs of other languages write them. */
const MONTHS_ABROAD =
  `jan|ene|gen|янв fév|fev|feb|фев mär|maa|mars|mac|мар avr|abr|apr|апр mai|may|mei|maj|mag|мая juin|jun|giu|июн
  juil|jul|lug|июл aoû|aug|ago|авг sep|set|сен okt|oct|out|ott|окт nov|ноя dez|déc|dec|dic|des|дек`
    .split(/\s+/)
    .map((month) => month.split('|'));

const WRITTEN_ABROAD = /(?<!\d)(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.? (?:de )?(\d{4})(?!\d)/iu;

/** `Montag, 4. Dezember 2023 10:22`, `5 de marzo de 2024`. */
function findDayAbroad(text: string): string | null {
  const [, day, word, year] = WRITTEN_ABROAD.exec(text) ?? [];
  const lower = word?.toLowerCase() ?? '';
  const month =
    MONTHS_ABROAD.findIndex((forms) => forms.some((form) => lower.startsWith(form))) + 1;
  const civil = { year: Number(year), month, day: Number(day) };
  return month > 0 && isRealDay(civil) ? isoDay(civil) : null;
}

/** `2025-W09-3` and `2025-057` of ISO 8601. */
function readOrdinalDay(text: string): string | null {
  const [, year, week, weekday] = /^(\d{4})-?W(\d{2})-?([1-7])(?:T.{0,30})?$/.exec(text) ?? [];
  if (week !== undefined) {
    // The week with 4 January is the first; 1 January 1970 was a Thursday.
    const fourth = dayNumber({ year: Number(year), month: 1, day: 4 });
    const monday = fourth - ((((fourth - UNIX_EPOCH + 3) % 7) + 7) % 7);
    return Number(week) >= 1 && Number(week) <= 53
      ? isoDay(civilDay(monday + (Number(week) - 1) * 7 + Number(weekday) - 1))
      : null;
  }
  const [, inYear, day] = /^(\d{4})-(\d{3})$/.exec(text) ?? [];
  if (day === undefined || Number(day) < 1 || Number(day) > 365) return null;
  return isoDay(civilDay(dayNumber({ year: Number(inYear), month: 1, day: 1 }) + Number(day) - 1));
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
  const ordinal = readOrdinalDay(text);
  if (ordinal !== null) return ordinal;
  const isIso = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}/.test(text);
  return isIso || text.length < 60 ? (findFullDay(text) ?? findDayAbroad(text)) : null;
}

const unixDay = (seconds: number) =>
  isoDay(civilDay(UNIX_EPOCH + Math.floor(seconds / SECONDS_PER_DAY)));
