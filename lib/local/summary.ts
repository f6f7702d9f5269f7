import type { DocumentRecord, ErrorRecord } from '../output/schema.ts';

type Figure = DocumentRecord['figures'][number];
type TextDate = DocumentRecord['dates'][number];

/** What a reader of reports looks for first; kinds that are not named come after these. */
const TELLING_MEASURES: readonly Figure['measure'][] = [
  'deaths',
  'injuries',
  'missing',
  'displaced',
  'detained',
  'abducted',
  'troops',
  'fighters',
  'cases',
  'votes',
  'attacks',
  'money',
  'percent',
];

const ROW_WIDTH = 76;

/** Counts of one text, in the order of the demo's columns. */
export function countsOf({ dates, figures, actors }: DocumentRecord): string {
  const count = (list: readonly unknown[], one: string) =>
    `${list.length} ${one}${list.length === 1 ? '' : 's'}`;
  return [count(dates, 'date'), count(figures, 'figure'), count(actors, 'actor')].join(' · ');
}

/** At most two figures, a date and an actor that tell most of what the text is about. */
export function tellingRows(record: DocumentRecord): string[] {
  const figures = [...record.figures]
    .filter(({ status, measure }) => status === 'asserted' && measure !== 'age')
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 2);
  const date = record.dates.find(isResolved) ?? record.dates.find(({ earliest }) => earliest);
  const [actor] = [...record.actors].sort((a, b) => b.mentions.length - a.mentions.length);
  const rows = figures.map((figure) => row('figure', figure.text, meaningOf(figure)));
  if (date) rows.push(row('date', date.text, date.value ?? ''));
  if (actor) {
    const about = [actor.type, ...(actor.country === null ? [] : [actor.country])].join(', ');
    const times = actor.mentions.length === 1 ? 'once' : `${actor.mentions.length} times`;
    rows.push(row('actor', actor.name, `${about}, ${times}`));
  }
  return rows;
}

/** One line that says why a text could not be read. */
export function refusalOf({ error }: ErrorRecord): string {
  return printable(`cannot be read: ${error.message}. ${error.hint}`);
}

/** Text from outside as one line that cannot move the cursor, change colours or ring the bell. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '�');
}

function rank({ measure, value, low }: Figure): number {
  const place = TELLING_MEASURES.indexOf(measure);
  const known = value === null && low === null ? 1 : 0;
  return 2 * (place < 0 ? TELLING_MEASURES.length : place) + known;
}

/** A date that the text alone does not give in full tells more than one that it spells out. */
function isResolved({ basis, type, earliest }: TextDate): boolean {
  return basis === 'inferred' && type === 'DATE' && earliest !== null;
}

/** "deaths ≥ 603", "percent 52", "people 300–400". */
function meaningOf({ measure, bound, value, low, high, unit }: Figure): string {
  const sign = { '=': '', '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '~ ' }[bound];
  const shown = (number: number) => number.toLocaleString('en-US', { maximumFractionDigits: 2 });
  const range = [low, high].filter((end) => end !== null).map(shown);
  const number = value === null ? range.join('–') : shown(value);
  const kind = measure === 'other' ? (unit ?? 'number') : measure;
  const currency = measure === 'money' && unit !== null ? `${unit} ` : '';
  return `${kind} ${sign}${currency}${number}`.trimEnd();
}

function row(kind: string, text: string, meaning: string): string {
  const room = ROW_WIDTH - meaning.length - 'figure    → '.length;
  const whole = Array.from(printable(text));
  const shown = whole.length <= room ? whole.join('') : `${whole.slice(0, room - 1).join('')}…`;
  return `${kind.padEnd(6)}  ${shown}  → ${printable(meaning)}`;
}
