import type { DateMod } from '../engine/dates/value.ts';
import type { DocumentRecord } from './schema.ts';

type DateRecord = DocumentRecord['dates'][number];
type FigureRecord = DocumentRecord['figures'][number];
type Published = DocumentRecord['document']['published'];

const PUBLISHED_BY: Readonly<Record<Published['source'], string>> = {
  option: 'as you said',
  metadata: 'from its metadata',
  'front-matter': 'from its front matter',
  dateline: 'from its dateline',
  filename: 'from its name',
  'upload-time': 'the day of upload',
  none: '',
};

/** "published 2020-01-09, from its name". */
export function publishedWords({ value, source }: Published): string {
  if (value === null) return 'publication day unknown';
  return `published ${value}, ${PUBLISHED_BY[source]}`;
}

const MOD_WORDS: Readonly<Record<DateMod, string>> = {
  START: 'early',
  MID: 'mid',
  END: 'late',
  APPROX: 'about',
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'by',
  ON_OR_AFTER: 'since',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
};

/** "mid 2018", "about P3Y", "2003/2011"; a dash when nothing can be said. */
export function dateMeaning({ value, mod, interval }: DateRecord): string {
  if (value === null) return '–';
  const said = mod === null ? value : `${MOD_WORDS[mod]} ${value}`;
  return interval === null ? said : `${said} in ${interval}`;
}

/** The days a date can mean, where they say more than its value does. */
export function daysOf({ earliest, latest, value }: DateRecord): string {
  if (earliest === null && latest === null) return '';
  if (earliest === latest) return earliest === value ? '' : (earliest ?? '');
  return `${earliest ?? '…'} to ${latest ?? '…'}`;
}

/** What a date rests on: "stated", "from the publication day", 'from "April"'. */
export function howKnown(
  { basis, anchor }: DateRecord,
  textOf: (dateId: string) => string,
): string {
  if (basis === 'unresolved') return 'open: needs the publication day';
  if (basis === 'stated') return 'stated';
  if (anchor === null) return 'inferred';
  return anchor === 'published' ? 'from the publication day' : `from "${textOf(anchor)}"`;
}

const BOUND_SIGNS = { '=': '', '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '~ ' } as const;

/** "≥ 603", "300–400", "~ 20,000", "vague, ≥ 24". */
export function figureValue({ value, low, high, bound, vague }: FigureRecord): string {
  if (vague) return low === null ? 'vague' : `vague, ≥ ${grouped(low)}`;
  if (value !== null) return BOUND_SIGNS[bound] + grouped(value);
  if (low !== null && high !== null) return `${grouped(low)}–${grouped(high)}`;
  if (low !== null) return `≥ ${grouped(low)}`;
  return high === null ? '–' : `≤ ${grouped(high)}`;
}

/** "American service members", "percent: turnout", "USD". */
export function figureWhat({ unit, counted, subject }: FigureRecord): string {
  const of = subject ?? counted ?? '';
  if (unit === null) return subject === null || counted === null ? of : `${counted}: ${subject}`;
  const name = unit.replaceAll('-', ' ');
  return of === '' ? name : `${name}: ${of}`;
}

/** What else the text says of a figure. */
export function figureNote({ change, per, cumulative, status }: FigureRecord): string {
  const notes: string[] = [];
  if (status !== 'asserted') notes.push(status);
  if (change !== null) notes.push(change);
  if (per !== null) notes.push(per);
  if (cumulative) notes.push('running total');
  return notes.join(', ');
}

/** Thousands set apart; nothing rounded. */
function grouped(value: number): string {
  return Math.abs(value) < 1e15
    ? value.toLocaleString('en-US', { maximumFractionDigits: 15 })
    : String(value);
}
