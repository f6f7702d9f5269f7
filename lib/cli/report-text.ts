import type { DocumentRecord } from '../output/schema.ts';
import { publishedWords } from '../output/wording.ts';
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
  const shown = { ...record, explain };
  const parts = [
    heading(record, look),
    section('Dates', dateColumns(shown), record.dates, look),
    section('Figures', figureColumns(shown), record.figures, look) + legend(record.figures, look),
    section('Actors', actorColumns(shown), record.actors, look),
    ...placesLine(record, look),
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
