import { writeCsv, type Table } from './csv.ts';

/** A way to download what is shown. A further one is a further line in the list below. */
export interface ExportFormat {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (table: Table) => string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: 'CSV', ending: 'csv', type: 'text/csv', write: writeCsv },
  { name: 'JSON', ending: 'json', type: 'application/json', write: asJson },
];

/** One object a row, keyed by column, cells as in the table; null for an empty one. */
function asJson({ columns, rows }: Table): string {
  const objects = rows.map((cells) =>
    JSON.stringify(
      Object.fromEntries(columns.map((column, index) => [column, cells[index] || null])),
    ),
  );
  return `[\n${objects.join(',\n')}\n]\n`;
}

/** Hands a file to the browser's downloads. */
export function save(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
