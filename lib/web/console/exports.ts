import { writeCsv } from './csv.ts';
import type { NamedTable } from './typed-exports.ts';

/** A way to download tables that are shown. A further one is a further line in the list below. */
export interface ExportFormat {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (table: NamedTable) => Promise<BlobPart[]>;
}

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'CSV',
    ending: 'csv',
    type: 'text/csv',
    write: (table) => Promise.resolve([writeCsv(table)]),
  },
  {
    name: 'Workbook',
    ending: 'xlsx',
    type: WORKBOOK_TYPE,
    write: async (table) => (await typedExports()).workbookOf([table]),
  },
  {
    name: 'JSON',
    ending: 'json',
    type: 'application/json',
    write: async (table) => (await typedExports()).jsonOf(table),
  },
];

const typedExports = () => import('./typed-exports.ts');

/** Several tables in one workbook, to the browser's downloads. */
export async function saveWorkbook(tables: readonly NamedTable[], name: string): Promise<void> {
  save(name, await (await typedExports()).workbookOf(tables), WORKBOOK_TYPE);
}

/** Hands a file to the browser's downloads. */
export function save(name: string, content: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(content, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
