import type * as Csv from '../output/csv.ts';
import type { TableName } from '../output/csv.ts';
import { documentJson, documentLine } from '../output/json.ts';
import type { Measure } from '../engine/measure.ts';
import type * as Hxl from '../output/hxl.ts';
import type * as Report from '../output/report/report.ts';
import type { DocumentRecord, ErrorRecord } from '../output/schema.ts';
import type * as ToRows from '../output/to-rows.ts';
import type { ExtractedText } from '../pipeline/extract-text.ts';
import { UsageError, type ExtractOptions, type Format } from './options.ts';
import { Overview } from './overview.ts';
import { reportText } from './report-text.ts';
import { outputOf } from './settings.ts';
import type { Sink } from './sink.ts';
import type { Look } from './terminal.ts';

/** Where results go, text by text. */
export interface Writer {
  /** `name` is that of its file, where it has one. */
  write(result: ExtractedText | ErrorRecord, name?: string): Promise<void>;
  /** After the last text. */
  end(): Promise<void>;
}

export interface WriterContext {
  readonly sink: Sink;
  readonly look: Look;
  /** One file that holds one text: it is shown in full, and its JSON needs no array around it. */
  readonly isSingle: boolean;
  /** Of the inputs, as far as they are known before anything is read. */
  readonly names: readonly string[];
}

/** All that the options ask for; the one place where it is chosen. */
export async function writersFor(
  options: ExtractOptions,
  context: WriterContext,
): Promise<readonly Writer[]> {
  const writers: Writer[] = [];
  if (options.format !== null) writers.push(await printer(options.format, options, context));
  if (options.out !== undefined) {
    writers.push(await folderWriter(options.out, options));
  }
  return writers;
}

/** What goes to standard output. */
async function printer(
  format: Format,
  options: ExtractOptions,
  context: WriterContext,
): Promise<Writer> {
  switch (format) {
    case 'table':
      return context.isSingle || options.explain
        ? tableWriter(context, options)
        : overviewWriter(context);
    case 'jsonl':
      return jsonLinesWriter(context);
    case 'json':
      return context.isSingle ? jsonWriter(context) : jsonArrayWriter(context);
    case 'html':
      if (!context.isSingle)
        throw new UsageError(
          '--format html prints the page of one text: write the pages of all with --out DIR',
        );
      return pageWriter(context, await import('../output/report/report.ts'));
    case 'csv':
      if (!context.isSingle && options.only === undefined) {
        throw new UsageError(
          '--format csv prints one table of several texts: add --only figures, dates, actors or places; or write all of them with --out DIR',
        );
      }
      return csvWriter(context, options, {
        ...(await import('../output/csv.ts')),
        ...(await import('../output/hxl.ts')),
        ...(await import('../output/to-rows.ts')),
      });
  }
}

/** The files of `--out`, beside what is printed. */
async function folderWriter(out: string, options: ExtractOptions): Promise<Writer> {
  const { ResultFolder } = await import('../many/result-folder.ts');
  const { loadPartMakers, partsOf } = await import('../many/parts.ts');
  const { wantedOf } = await import('../many/output.ts');
  const output = outputOf(options, out);
  const wanted = wantedOf(output);
  const make = await loadPartMakers();
  const folder = await ResultFolder.begin(output, { run: 'printed' });
  return {
    write: (result, name) => folder.write(partsOf(result, { wanted, make, name }), NO_TALLY),
    end: () => folder.end(),
  };
}

/** A run that prints cannot be taken up: what was printed is gone. */
const NO_TALLY = { read: 0, failed: 0, warnings: {} };

const nothing = () => Promise.resolve();

const recordOf = (result: ExtractedText | ErrorRecord): DocumentRecord | ErrorRecord =>
  'error' in result ? result : result.record;

/** Errors are on standard error already; a person needs them once. */
function tableWriter(
  { sink, look }: WriterContext,
  { explain }: { readonly explain: boolean },
): Writer {
  let between = '';
  return {
    async write(result) {
      if ('error' in result) return;
      await sink.write(between + reportText(result, { ...look, explain }));
      between = `\n${look.paint.dim('─'.repeat(Math.min(look.width, 100)))}\n\n`;
    },
    end: nothing,
  };
}

/** The report page. */
function pageWriter({ sink }: WriterContext, { reportOf }: typeof Report): Writer {
  return {
    write: async (result) => {
      if (!('error' in result)) await sink.write(reportOf(result));
    },
    end: nothing,
  };
}

/** Several texts, a line each. */
function overviewWriter({ sink, look, names }: WriterContext): Writer {
  const overview = new Overview(look, names);
  let before = overview.head();
  let example: string | undefined;
  return {
    async write(result) {
      if ('error' in result) return;
      await sink.write(before + overview.line(result.record));
      before = '';
      // Only what has a file of its own can be asked for by its name.
      if (names.includes(result.record.document.id)) example ??= result.record.document.id;
    },
    end: () => sink.write(overview.foot(example)),
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

/** One table of all texts, or all tables of one text with an empty line between them. */
function csvWriter(
  { sink }: WriterContext,
  { byteOrderMark, only, many }: ExtractOptions,
  { TABLE_NAMES, toCsv, toRows, csvLines, hxlTags }: typeof Csv & typeof ToRows & typeof Hxl,
): Writer {
  const tables = only === undefined ? TABLE_NAMES : [only];
  let isBegun = false;
  const begin = async (table: TableName, measures: ReadonlySet<Measure>) => {
    const mark = byteOrderMark && !isBegun;
    await sink.write((isBegun ? '\r\n' : '') + toCsv(table, [], { byteOrderMark: mark }));
    isBegun = true;
    if (!many.hxl) return;
    const [measure = null] = measures;
    await sink.write(csvLines([hxlTags(table, measures.size === 1 ? measure : null)]));
  };
  // Tags say what all figures have in common: with them, rows wait for the last text.
  const held: string[] = [];
  const measures = new Set<Measure>();
  const isHeld = many.hxl && only !== undefined;
  return {
    async write(result) {
      if ('error' in result) return;
      const { figures } = result.record;
      for (const { measure } of figures) measures.add(measure);
      const rows = toRows(result.record, result.document);
      for (const table of tables) {
        const lines = toCsv(table, rows[table], { withoutHeader: true });
        if (isHeld) held.push(lines);
        else {
          if (!isBegun || only === undefined) await begin(table, measures);
          await sink.write(lines);
        }
      }
    },
    // The header stands even when nothing could be read.
    async end() {
      if (!isBegun) for (const table of tables) await begin(table, measures);
      for (const lines of held) await sink.write(lines);
    },
  };
}
