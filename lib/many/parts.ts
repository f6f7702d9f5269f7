import type * as Csv from '../output/csv.ts';
import type { TableName } from '../output/csv.ts';
import { documentLine } from '../output/json.ts';
import type * as Report from '../output/report/report.ts';
import type { DocumentRecord, ErrorRecord } from '../output/schema.ts';
import type * as ToRows from '../output/to-rows.ts';
import type { ExtractedText } from '../pipeline/extract-text.ts';

export type WarningCode = DocumentRecord['warnings'][number]['code'];

/** What is wanted of each text. */
export interface PartsWanted {
  /** Lines of CSV, or of JSON lines with one array of cells each, from which other formats are made. */
  readonly rows: 'csv' | 'json';
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
  /** Set when the text could not be read; then there is nothing else. */
  readonly error: ErrorRecord | null;
  /** A line of documents.jsonl or, for what could not be read, of errors.jsonl; empty if not wanted. */
  readonly line: Uint8Array;
  readonly tables: Readonly<Partial<Record<TableName, Uint8Array>>>;
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

const NOTHING = { title: null, published: null, warnings: [], tables: {}, report: null } as const;

function tablesOf(
  { record, document }: ExtractedText,
  { wanted, make }: { wanted: PartsWanted; make: PartMakers },
): Parts['tables'] {
  const rows = make.toRows(record, document);
  const tables: Partial<Record<TableName, Uint8Array>> = {};
  for (const table of make.TABLE_NAMES) {
    const lines =
      wanted.rows === 'csv'
        ? make.toCsv(table, rows[table], { withoutHeader: true })
        : jsonRows(make.columnsOf(table), rows[table]);
    if (lines !== '') tables[table] = encoded(lines);
  }
  return tables;
}

function jsonRows(columns: readonly string[], rows: readonly object[]): string {
  return rows
    .map((row) => {
      const cells = row as Readonly<Record<string, unknown>>;
      return `${JSON.stringify(columns.map((column) => cells[column] ?? null))}\n`;
    })
    .join('');
}

const encoded = (text: string) => new TextEncoder().encode(text);
