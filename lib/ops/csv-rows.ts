import { parse } from 'csv-parse';

/** The cells of one row, by the name of their column. */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a table of ours, one after the other: a table of JSON lines may be large. */
export async function* csvRows(file: NodeJS.ReadableStream): AsyncGenerator<CsvRow> {
  const parser = parse({ bom: true, columns: true, record_delimiter: '\r\n' });
  file.on('error', (error: Error) => parser.destroy(error)).pipe(parser);
  for await (const row of parser) yield row as CsvRow;
}
