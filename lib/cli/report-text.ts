import type { DocumentRecord } from '../output/schema.ts';
import type { ExtractedText } from '../pipeline/extract-text.ts';
import { explanation } from './explain.ts';
import { table, type Column } from './layout.ts';
import { printable, wrapped, type Look } from './terminal.ts';
import {
  dateMeaning,
  daysOf,
  figureNote,
  figureValue,
  figureWhat,
  howKnown,
  publishedWords,
} from '../output/wording.ts';

type DateRecord = DocumentRecord['dates'][number];
type FigureRecord = DocumentRecord['figures'][number];
type ActorRecord = DocumentRecord['actors'][number];

/** One text's facts for a person: a title, when it came out, and three tables. */
export function reportText(
  extracted: ExtractedText,
  { explain, ...look }: Look & { explain: boolean },
): string {
  const { record } = extracted;
  const shown = { ...record, explain };
  const parts = [
    heading(record, look),
    section('Dates', dateColumns(shown), record.dates, look),
    section('Figures', figureColumns(shown), record.figures, look),
    section('Actors', actorColumns(shown), record.actors, look),
  ];
  if (explain) parts.push(...explanation(extracted, look));
  return `${parts.join('\n\n')}\n`;
}

function heading({ document, warnings }: DocumentRecord, { width, paint }: Look): string {
  const { title, id, published, characters } = document;
  const facts = [publishedWords(published), `${characters.toLocaleString('en-US')} characters`];
  if (title !== null) facts.unshift(printable(id));
  const lines = [
    paint.bold(wrapped(printable(title ?? id), { first: '', width })),
    paint.dim(wrapped(facts.join(' · '), { first: '', width })),
    ...warnings.map(({ message }) => wrapped(printable(message), { first: 'Note: ', width })),
  ];
  return lines.join('\n');
}

function section<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  look: Look,
): string {
  if (rows.length === 0) return `No ${name.toLowerCase()}.`;
  return `${look.paint.bold(name)} (${rows.length})\n${table(columns, rows, look)}`;
}

type Shown = DocumentRecord & { readonly explain: boolean };

/** The ids stand there only when the explanation below speaks of them. */
function idColumn({ explain }: Shown): Column<{ readonly id: string }> {
  return { title: '', cell: ({ id }) => (explain ? id : ''), whole: true };
}

function dateColumns(shown: Shown): readonly Column<DateRecord>[] {
  const textOf = new Map(shown.dates.map(({ id, text }) => [id, text]));
  const how = (date: DateRecord) => howKnown(date, (id) => textOf.get(id) ?? id);
  return [
    idColumn(shown),
    { title: 'text', least: 22, cell: ({ text }) => text },
    { title: 'means', cell: dateMeaning, whole: true },
    // Most are plain dates; the column stands only where something else does.
    { title: 'type', cell: ({ type }) => (type === 'DATE' ? '' : type.toLowerCase()), whole: true },
    { title: 'days', cell: daysOf, whole: true },
    { title: 'how known', cell: how },
  ];
}

function figureColumns(shown: Shown): readonly Column<FigureRecord>[] {
  const nameOf = new Map(shown.actors.map(({ id, name }) => [id, name]));
  const valueOf = new Map(shown.dates.map(({ id, value, text }) => [id, value ?? text]));
  return [
    idColumn(shown),
    { title: 'text', least: 24, cell: ({ text }) => text },
    { title: 'value', cell: figureValue, whole: true },
    { title: 'of what', least: 16, cell: figureWhat },
    { title: 'measure', cell: ({ measure }) => measure },
    { title: 'where', cell: ({ place }) => place ?? '', spare: true },
    {
      title: 'when',
      cell: ({ date }) => (date === null ? '' : (valueOf.get(date) ?? '')),
      spare: true,
    },
    {
      title: 'actors',
      cell: ({ actors }) => actors.map((id) => nameOf.get(id) ?? id).join('; '),
      spare: true,
    },
    {
      title: 'says',
      cell: ({ source }) => (source === null ? '' : (nameOf.get(source) ?? '')),
      spare: true,
    },
    { title: 'note', cell: figureNote },
  ];
}

function actorColumns(shown: Shown): readonly Column<ActorRecord>[] {
  const nameOf = new Map(shown.actors.map(({ id, name }) => [id, name]));
  return [
    idColumn(shown),
    { title: 'name', least: 28, cell: ({ name }) => name },
    { title: 'type', cell: ({ type }) => type.replaceAll('_', ' ') },
    { title: 'country', cell: ({ country }) => country ?? '', whole: true },
    { title: 'role', cell: ({ role }) => role ?? '' },
    { title: 'of', cell: ({ affiliation: id }) => (id === null ? '' : (nameOf.get(id) ?? '')) },
    { title: 'also', cell: ({ aliases }) => aliases.join('; '), spare: true },
    { title: 'times', cell: ({ mentions }) => String(mentions.length), whole: true, spare: true },
  ];
}
