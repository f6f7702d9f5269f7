import Papa from 'papaparse';
import { sentenceCells, type CutText } from './sentences.ts';
import {
  TABLES,
  type ActorRow,
  type DateRow,
  type DocumentRecord,
  type FigureRow,
} from './schema.ts';

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** Rows of the three tables, each in the order of the record. */
export interface Rows {
  readonly dates: readonly DateRow[];
  readonly figures: readonly FigureRow[];
  readonly actors: readonly ActorRow[];
}

export interface CsvOptions {
  /** Put a byte-order mark first, for spreadsheets that take CSV for Windows-1252 without one. */
  readonly byteOrderMark?: boolean | undefined;
  /** Leave the header out, to write on under one that is there. */
  readonly withoutHeader?: boolean | undefined;
}

/** The column names of one table, in order. */
export function columnsOf(table: TableName): readonly string[] {
  return Object.keys(TABLES[table].shape);
}

/**
 * The record as flat rows. `text` is the plain text the facts were read from. Each table is made when it
 * is asked for, and made again when asked again: those of a large text are not all held at once.
 */
export function toRows(record: DocumentRecord, text: CutText): Rows {
  const sentences = sentenceCells(text);
  const nameOf = new Map(record.actors.map((actor) => [actor.id, actor.name]));
  const valueOf = new Map(record.dates.map((date) => [date.id, date.value]));
  const document = record.document.id;
  const name = (id: string | null) => (id === null ? null : (nameOf.get(id) ?? null));
  return {
    get dates() {
      const sentenceOf = sentences(record.dates);
      return record.dates.map((date) => ({
        document,
        ...date,
        sentence: sentenceOf(date),
      }));
    },
    get figures() {
      const sentenceOf = sentences(record.figures);
      return record.figures.map((figure) => ({
        document,
        ...figure,
        number: figure.number.text,
        date_value: figure.date === null ? null : (valueOf.get(figure.date) ?? null),
        actors: joined(figure.actors.map((id) => nameOf.get(id) ?? id)),
        source: name(figure.source),
        sentence: sentenceOf(figure),
      }));
    },
    get actors() {
      const sentenceOf = sentences(record.actors.flatMap(({ mentions }) => mentions.slice(0, 1)));
      return record.actors.map((actor) => {
        const first = actor.mentions[0];
        return {
          document,
          id: actor.id,
          name: actor.name,
          type: actor.type,
          country: actor.country,
          country_basis: actor.countryBasis,
          role: actor.role,
          affiliation: name(actor.affiliation),
          aliases: joined(actor.aliases),
          mentions: actor.mentions.length,
          first_mention: first?.text ?? actor.name,
          sentence: first === undefined ? '' : sentenceOf(first),
          start: first?.start ?? 0,
          end: first?.end ?? 0,
          rule: actor.rule,
        };
      });
    },
  };
}

/**
 * One table as RFC 4180: CRLF, the header even with no rows, an empty cell for what is unknown.
 * The same rows give the same bytes.
 */
export function toCsv<Name extends TableName>(
  table: Name,
  rows: Rows[Name],
  { byteOrderMark = false, withoutHeader = false }: CsvOptions = {},
): string {
  const fields = columnsOf(table);
  const parts = [byteOrderMark ? '\uFEFF' : ''];
  const write = (lines: Cell[][]) => parts.push(Papa.unparse(lines, { newline: '\r\n' }), '\r\n');
  if (!withoutHeader) write([[...fields]]);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    write(
      rows.slice(from, from + ROWS_AT_ONCE).map((row) => {
        const cells = row as Readonly<Record<string, Cell | undefined>>;
        return fields.map((field) => cell(cells[field]));
      }),
    );
  }
  return parts.join('');
}

/** A text of 20 MB gives hundreds of thousands of rows: their cells are not held all at once. */
const ROWS_AT_ONCE = 1000;

/** Several values in one cell; nothing at all is an empty cell. */
function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}

type Cell = string | number | boolean | null;

function cell(value: Cell | undefined): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return formulaSafe(value);
}

/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const FORMULA_STARTS = new Set(['=', '@', '+', '-', '＝', '＠', '＋', '－']);

/** A signed number and nothing else: "-5", "+3.5", "-5,000", "-12%". */
const SIGNED_NUMBER = /^[+-]\d[\d,]*(?:\.\d+)?%?$/;

/**
 * A leading apostrophe for a cell that a spreadsheet would run as a formula; white space in front
 * does not hide one. Signed numbers stay what they are, and so does the bound `=`, which stands
 * alone: there is nothing to run.
 */
export function formulaSafe(text: string): string {
  const trimmed = text.trim();
  const risky =
    text.startsWith('\t') || text.startsWith('\r') || FORMULA_STARTS.has(trimmed.charAt(0));
  const isHarmless = text === '=' || SIGNED_NUMBER.test(trimmed);
  return risky && !isHarmless ? `'${text}` : text;
}
