import type { DocumentRecord } from '../output/schema.ts';
import { dateMeaning, daysOf, figureValue, figureWhat, timexWords } from '../output/wording.ts';
import type { Column } from './layout.ts';
import { printable, wrapped, type Look } from './terminal.ts';

type DateRecord = DocumentRecord['dates'][number];
type FigureRecord = DocumentRecord['figures'][number];
type ActorRecord = DocumentRecord['actors'][number];

/** A record, and whether what stands below speaks of its rows by their ids. */
export type Shown = DocumentRecord & { readonly explain: boolean };

function idColumn({ explain }: Shown): Column<{ readonly id: string }> {
  return { title: '', cell: ({ id }) => (explain ? id : ''), whole: true, paint: 'dim' };
}

export function dateColumns(shown: Shown): readonly Column<DateRecord>[] {
  const textOf = new Map(shown.dates.map(({ id, text }) => [id, text]));
  const from = ({ basis, anchor }: DateRecord) => {
    if (basis === 'stated') return '';
    if (basis === 'unresolved') return 'open';
    if (anchor === null) return 'inferred';
    return anchor === 'published' ? 'published' : `“${textOf.get(anchor) ?? anchor}”`;
  };
  return [
    idColumn(shown),
    { title: 'text', least: 22, cell: ({ text }) => text },
    { title: 'means', cell: dateMeaning, whole: true, paint: 'bold' },
    { title: 'days', cell: daysOf, whole: true, spare: 1 },
    { title: 'known from', cell: from },
  ];
}

export function figureColumns(shown: Shown): readonly Column<FigureRecord>[] {
  const nameOf = new Map(shown.actors.map(({ id, name }) => [id, name]));
  const name = (id: string) => nameOf.get(id) ?? id;
  const dateOf = new Map(shown.dates.map((date) => [date.id, dayOf(date)]));
  return [
    idColumn(shown),
    { title: 'text', least: 24, cell: ({ text }) => text, spare: 5 },
    { title: 'value', cell: figureValue, right: true, whole: true, paint: 'bold' },
    { title: 'of what', least: 14, cell: whatAlone },
    { title: 'of', least: 8, cell: subjectBeside, spare: 4 },
    { title: 'measure', cell: measureWithMarks, whole: true },
    { title: 'where', least: 7, cell: ({ place }) => place ?? '', spare: 1 },
    {
      title: 'when',
      cell: ({ date }) => (date === null ? '' : (dateOf.get(date) ?? date)),
      whole: true,
      spare: 1,
    },
    { title: 'who', least: 7, cell: ({ actors }) => actors.map(name).join('; '), spare: 2 },
    {
      title: 'says',
      least: 7,
      cell: ({ source }) => (source === null ? '' : name(source)),
      spare: 1,
    },
    { title: 'per', least: 6, cell: ({ per }) => per ?? '', spare: 3 },
  ];
}

/** The day of a date, or what it names, without its hour: short enough never to be cut. */
function dayOf({ value, text }: DateRecord): string {
  if (value === null) return text;
  return timexWords(value.startsWith('P') ? value : value.replace(/T.*$/, ''));
}

/** Things counted stand alone here; of whom they are said stands in a column of its own. */
function whatAlone(figure: FigureRecord): string {
  return figureWhat(subjectBeside(figure) === '' ? figure : { ...figure, subject: null });
}

function subjectBeside({ unit, counted, subject }: FigureRecord): string {
  return unit === null && counted !== null ? (subject ?? '') : '';
}

/** What else a text says of a figure: a sign each, and what it means. */
const MARKS: readonly (readonly [
  sign: string,
  meaning: string,
  holds: (f: FigureRecord) => boolean,
])[] = [
  ['✗', 'denied', ({ status }) => status === 'denied'],
  ['?', 'possible', ({ status }) => status === 'possible'],
  ['≈', 'a vague word', ({ vague }) => vague],
  ['↑', 'up', ({ change }) => change === 'up'],
  ['↓', 'down', ({ change }) => change === 'down'],
  ['Σ', 'running total', ({ cumulative }) => cumulative],
];

function measureWithMarks(figure: FigureRecord): string {
  const signs = MARKS.filter(([, , holds]) => holds(figure)).map(([sign]) => sign);
  return [figure.measure === 'other' ? '' : figure.measure, ...signs].join(' ').trim();
}

/** What the marks in a table of figures mean; an empty text when there are none. */
export function legend(figures: readonly FigureRecord[], { paint }: Look): string {
  const used = MARKS.filter(([, , holds]) => figures.some(holds));
  if (used.length === 0) return '';
  return `\n${paint.dim(`  ${used.map(([sign, meaning]) => `${sign} ${meaning}`).join(' · ')}`)}`;
}

export function actorColumns(shown: Shown): readonly Column<ActorRecord>[] {
  const nameOf = new Map(shown.actors.map(({ id, name }) => [id, name]));
  return [
    idColumn(shown),
    { title: 'name', least: 24, cell: ({ name }) => name, paint: 'bold' },
    { title: 'type', cell: ({ type }) => type.replaceAll('_', ' '), whole: true },
    { title: 'country', cell: ({ country }) => country ?? '', whole: true },
    { title: 'role', least: 8, cell: ({ role }) => role ?? '' },
    {
      title: 'of',
      least: 8,
      cell: ({ affiliation: id }) => (id === null ? '' : (nameOf.get(id) ?? '')),
    },
    { title: 'also', cell: ({ aliases }) => aliases.join('; '), spare: 2 },
    {
      title: 'times',
      cell: ({ mentions }) => String(mentions.length),
      right: true,
      whole: true,
      spare: 1,
    },
  ];
}

/** The places in one paragraph; none, none. */
export function placesLine({ places }: DocumentRecord, { width, paint }: Look): string[] {
  if (places.length === 0) return [];
  const said = places.map(({ name, country }) =>
    country === null ? printable(name) : `${printable(name)} (${country})`,
  );
  const text = wrapped(said.join(' · '), { first: '  ', width });
  return [`${paint.bold('Places')} (${places.length})\n${text}`];
}
