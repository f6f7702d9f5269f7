/** What a log line may hold: names and counts, never the text of a document. */
export type LogFields = Readonly<Record<string, string | number | undefined>>;

/** Writes one line of JSON to standard output, where Lambda keeps it as it is. */
export function log(level: 'INFO' | 'WARN' | 'ERROR', message: string, fields: LogFields): void {
  const timestamp = new Date().toISOString();
  process.stdout.write(`${JSON.stringify({ timestamp, level, message, ...fields })}\n`);
}
