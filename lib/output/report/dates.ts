import type { DocumentRecord } from '../schema.ts';
import { dateMeaning, daysOf, howKnown } from '../date-words.ts';
import { dotted, escaped, shortened } from './html.ts';
import type { DateRecord } from './input.ts';
import { markId } from './marks.ts';
import { ruleLine } from './rules.ts';
import { dayOf } from './scale.ts';

/** The dates in order of time, then what stays open, then lengths and what comes again. */
export function datesHtml({ dates: all }: DocumentRecord, dates: readonly DateRecord[]): string {
  const textOf = new Map(all.map(({ id, text }) => [id, text]));
  const row = (date: DateRecord) => {
    const how = date.basis === 'stated' ? '' : howKnown(date, (id) => textOf.get(id) ?? id);
    const range = date.interval === null ? null : `in ${escaped(date.interval)}`;
    const about = dotted([daysOf(date), range, shortened(how, 80)]);
    return (
      `<li id=${date.id}><a href=#${markId(date.id, 1)}>` +
      `${shortened(meaning(date), 40)}</a> <span>${shortened(date.text, 100)}</span>` +
      `${about === '' ? '' : `<div>${about}</div>`}${ruleLine(rulesOf(date))}`
    );
  };
  const isLength = ({ type }: DateRecord) => type === 'DURATION' || type === 'SET';
  const isKnown = ({ earliest, latest }: DateRecord) => earliest !== null || latest !== null;
  const list = (title: string, rows: readonly DateRecord[]) =>
    rows.length === 0
      ? ''
      : `<h3>${escaped(title)}</h3>\n<ol class=g>${rows.map(row).join('\n')}</ol>`;
  return [
    list('in order of time', dates.filter(isKnown).sort(byTime)),
    list(
      'open',
      dates.filter((date) => !isKnown(date) && !isLength(date)),
    ),
    list(
      'lengths and repeats',
      dates.filter((date) => !isKnown(date) && isLength(date)),
    ),
  ].join('\n');
}

/** The value that stands in the tables, and what read it. */
function rulesOf(date: DateRecord): [string, string][] {
  const { value, rule } = date;
  return [
    ...(value === null || value === meaning(date) ? [] : [['value', value] as [string, string]]),
    ['', rule],
  ];
}

/** The range a date stands in is told beside it. */
const meaning = (date: DateRecord) => dateMeaning({ ...date, interval: null });

const firstDay = ({ earliest, latest }: DateRecord) => dayOf(earliest) ?? dayOf(latest) ?? 0;
const lastDay = ({ latest }: DateRecord) => dayOf(latest) ?? Infinity;

const byTime = (one: DateRecord, other: DateRecord) =>
  firstDay(one) - firstDay(other) ||
  Math.sign(lastDay(one) - lastDay(other)) ||
  one.start - other.start;
