import type * as Csv from '../output/csv.ts';
import type { SheetName } from '../output/column-types.ts';
import type { TableName } from '../output/csv.ts';
import { documentLine } from '../output/json.ts';
import type * as Report from '../output/report/report.ts';
import type { DocumentRecord, ErrorRecord } from '../output/schema.ts';
import { foldedSentences } from '../output/sentences.ts';
import type * as ToRows from '../output/to-rows.ts';
import type { ExtractedText } from '../pipeline/extract-text.ts';

export type WarningCode = DocumentRecord['warnings'][number]['code'];

/** What is wanted of each text. */
export interface PartsWanted {
  /**
   * Lines of CSV, or of JSON lines with one array of cells each, from which other formats are made;
   * linked: with one cell more, the number of the sentence in its text, and the sentences themselves.
   */
  readonly rows: 'csv' | 'json' | 'linked';
  readonly report: boolean;
  /** A line of documents.jsonl or errors.jsonl. */
  readonly line: boolean;
}

/** One text as it is written down: bytes to append to each file, and what is told of it. */
export interface Parts {
  readonly id: string;
  /** What its report page is called, before the name is made safe. */
  readonly name: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly warnings: readonly WarningCode[];
  /** How many there are in the text. */
  readonly sentences: number;
  /** Set when the text could not be read; then there is nothing else. */
  readonly error: ErrorRecord | null;
  /** A line of documents.jsonl or, for what could not be read, of errors.jsonl; empty if not wanted. */
  readonly line: Uint8Array;
  readonly tables: Readonly<Partial<Record<SheetName, Uint8Array>>>;
  readonly report: Uint8Array | null;
}

/** Loaded where tables are written, and not before. */
export type PartMakers = Pick<typeof Csv, 'TABLE_NAMES' | 'toCsv' | 'columnsOf'> &
  Pick<typeof ToRows, 'toRows'> &
  Pick<typeof Report, 'reportOf'>;

export async function loadPartMakers(): Promise<PartMakers> {
  const [csv, rows, report] = await Promise.all([
    import('../output/csv.ts'),
    import('../output/to-rows.ts'),
    import('../output/report/report.ts'),
  ]);
  return { ...csv, ...rows, ...report };
}

/** `name` is what the report page is called where it is not to be called by the text's id. */
export function partsOf(
  result: ExtractedText | ErrorRecord,
  { wanted, make, name }: { wanted: PartsWanted; make: PartMakers; name?: string | undefined },
): Parts {
  if ('error' in result) return partsOfError(result);
  const { record, document } = result;
  const { id, title, published } = record.document;
  return {
    id,
    name: name ?? id,
    title,
    published: published.value,
    warnings: record.warnings.map(({ code }) => code),
    sentences: record.sentences.length,
    error: null,
    line: wanted.line ? encoded(documentLine(record)) : NO_BYTES,
    tables: tablesOf(result, { wanted, make }),
    report: wanted.report ? encoded(make.reportOf({ record, document })) : null,
  };
}

export function partsOfError(error: ErrorRecord): Parts {
  const { id } = error.document;
  return { ...NOTHING, id, name: id, error, line: encoded(documentLine(error)) };
}

const NO_BYTES = new Uint8Array();

const NOTHING = {
  ...{ title: null, published: null, warnings: [], sentences: 0 },
  ...{ tables: {}, report: null },
} as const;

function tablesOf(
  { record, document }: ExtractedText,
  { wanted, make }: { wanted: PartsWanted; make: PartMakers },
): Parts['tables'] {
  const rows = make.toRows(record, document);
  const isLinked = wanted.rows === 'linked';
  const tables: Partial<Record<SheetName, Uint8Array>> = {};
  for (const table of make.TABLE_NAMES) {
    const lines =
      wanted.rows === 'csv'
        ? make.toCsv(table, rows[table], { withoutHeader: true })
        : jsonRows(rows[table], {
            columns: make.columnsOf(table),
            more: isLinked ? sentencesOf(record, table) : [],
          });
    if (lines !== '') tables[table] = encoded(lines);
  }
  if (isLinked) tables.sentences = encoded(sentenceRows({ record, document }));
  return tables;
}

/** `more` holds what stands in a row behind the columns. */
function jsonRows(
  rows: readonly object[],
  { columns, more }: { columns: readonly string[]; more: readonly number[] },
): string {
  return rows
    .map((row, index) => {
      const cells = row as Readonly<Record<string, unknown>>;
      const named = columns.map((column) => cells[column] ?? null);
      return `${JSON.stringify([...named, ...more.slice(index, index + 1)])}\n`;
    })
    .join('');
}

/** In which sentence each row of a table stands, counted from 0: a name where it is first mentioned. */
function sentencesOf(record: DocumentRecord, table: TableName): number[] {
  return record[table].map((fact) =>
    'mentions' in fact ? (fact.mentions[0]?.sentence ?? 0) : fact.sentence,
  );
}

function sentenceRows({ record, document }: Pick<ExtractedText, 'record' | 'document'>): string {
  const { id } = record.document;
  return foldedSentences(document)
    .map((text, index) => {
      const { start, end } = record.sentences[index]!;
      return `${JSON.stringify([id, index, text, start, end])}\n`;
    })
    .join('');
}

const encoded = (text: string) => new TextEncoder().encode(text);
