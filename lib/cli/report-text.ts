import type { DocumentRecord } from '../output/schema.ts';
import { publishedWords, withoutOwnLengths } from '../output/wording.ts';
import type { ExtractedText } from '../pipeline/extract-text.ts';
import { actorColumns, dateColumns, figureColumns, legend, placesLine } from './columns.ts';
import { explanation } from './explain.ts';
import { table, type Column } from './layout.ts';
import { printable, wrapped, type Look } from './terminal.ts';

/** One text's facts for a person: a title, when it came out, and its tables. */
export function reportText(
  extracted: ExtractedText,
  { explain, ...look }: Look & { explain: boolean },
): string {
  const { record } = extracted;
  const figures = withoutOwnLengths(record.figures, record.dates);
  const shown = { ...record, explain };
  const parts = [
    heading(record, look),
    section('Dates', dateColumns(shown), record.dates, look),
    section('Figures', figureColumns(shown), figures, look) + legend(figures, look),
    section('Actors', actorColumns(shown), record.actors, look),
    ...placesLine(record, look),
  ];
  if (explain) parts.push(...explanation(extracted, look));
  return `${parts.join('\n\n')}\n`;
}

/** Keeps a number on one line with what it counts. */
const NO_BREAK = '\u00a0';

function heading({ document, warnings }: DocumentRecord, { width, paint }: Look): string {
  const { title, id, published, characters } = document;
  const facts = [
    publishedWords(published),
    `${characters.toLocaleString('en-US')}${NO_BREAK}characters`,
  ];
  if (title !== null) facts.unshift(printable(id));
  const lines = [
    paint.bold(wrapped(printable(title ?? id), { first: '', width })),
    paint.dim(wrapped(facts.join(' · '), { first: '', width }).replaceAll(NO_BREAK, ' ')),
    ...warnings.map(({ message }) =>
      paint.warn(wrapped(printable(message), { first: 'Note: ', width })),
    ),
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
