import type * as Csv from '../output/csv.ts';
import type { TableName } from '../output/csv.ts';
import type * as ToRows from '../output/to-rows.ts';
import type { Rows } from '../output/to-rows.ts';
import { documentJson, documentLine } from '../output/json.ts';
import type { DocumentRecord, ErrorRecord } from '../output/schema.ts';
import type { ExtractedText } from '../pipeline/extract-text.ts';
import type { ExtractOptions, Format } from './options.ts';
import { reportText } from './report-text.ts';
import type { Sink } from './sink.ts';
import type { Look } from './terminal.ts';

/** What goes to standard output, text by text. */
export interface Writer {
  write(result: ExtractedText | ErrorRecord): Promise<void>;
  /** After the last text. */
  end(): Promise<void>;
}

export interface WriterContext {
  readonly sink: Sink;
  readonly look: Look;
  readonly options: ExtractOptions;
  /** One file that holds one text, so that JSON needs no array around it. */
  readonly isSingle: boolean;
}

export async function writerFor(format: Format, context: WriterContext): Promise<Writer> {
  switch (format) {
    case 'table':
      return tableWriter(context);
    case 'jsonl':
      return jsonLinesWriter(context);
    case 'json':
      return context.isSingle ? jsonWriter(context) : jsonArrayWriter(context);
    case 'csv':
      return csvWriter(context, {
        ...(await import('../output/csv.ts')),
        ...(await import('../output/to-rows.ts')),
      });
  }
}

const nothing = () => Promise.resolve();

const recordOf = (result: ExtractedText | ErrorRecord): DocumentRecord | ErrorRecord =>
  'error' in result ? result : result.record;

/** Errors are on standard error already; a person needs them once. */
function tableWriter({ sink, look, options }: WriterContext): Writer {
  let between = '';
  return {
    async write(result) {
      if ('error' in result) return;
      await sink.write(between + reportText(result, { ...look, explain: options.explain }));
      between = `\n${look.paint.dim('─'.repeat(Math.min(look.width, 100)))}\n\n`;
    },
    end: nothing,
  };
}

/** One line for each text, error records included, so that order and count hold. */
function jsonLinesWriter({ sink }: WriterContext): Writer {
  return { write: (result) => sink.write(documentLine(recordOf(result))), end: nothing };
}

function jsonWriter({ sink }: WriterContext): Writer {
  return { write: (result) => sink.write(documentJson(recordOf(result))), end: nothing };
}

function jsonArrayWriter({ sink }: WriterContext): Writer {
  let before = '[\n';
  return {
    async write(result) {
      await sink.write(before + documentJson(recordOf(result)).trimEnd());
      before = ',\n';
    },
    end: () => sink.write(before === '[\n' ? '[]\n' : '\n]\n'),
  };
}

/** One table is written as it comes; the others must wait for the end of the one before. */
function csvWriter(
  { sink, options }: WriterContext,
  { TABLE_NAMES, toCsv, toRows }: typeof Csv & typeof ToRows,
): Writer {
  const { byteOrderMark, only } = options;
  const later = new Map<TableName, string[]>();
  const first: TableName = only ?? 'dates';
  let isBegun = false;
  const part = (table: TableName, rows: Rows) =>
    toCsv(table, rows[table] as never, { withoutHeader: true });
  const begin = async () => {
    if (!isBegun) await sink.write(toCsv(first, [], { byteOrderMark }));
    isBegun = true;
  };
  return {
    async write(result) {
      await begin();
      if ('error' in result) return;
      const rows = toRows(result.record, result.document);
      await sink.write(part(first, rows));
      if (only !== undefined) return;
      for (const table of TABLE_NAMES.slice(1)) {
        const parts = later.get(table) ?? [];
        later.set(table, parts);
        parts.push(part(table, rows));
      }
    },
    async end() {
      await begin();
      if (only !== undefined) return;
      for (const table of TABLE_NAMES.slice(1)) {
        await sink.write(`\r\n${toCsv(table, [])}`);
        for (const rows of later.get(table) ?? []) await sink.write(rows);
      }
    },
  };
}
