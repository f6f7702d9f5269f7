import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLE_NAMES, toCsv, type TableName } from '../output/csv.ts';
import { documentLine } from '../output/json.ts';
import type { ErrorRecord } from '../output/schema.ts';
import { toRows } from '../output/to-rows.ts';
import type { ExtractedText } from '../pipeline/extract-text.ts';

/** Of the records of what could not be read; not there when all was read. */
const ERRORS_FILE = 'errors.jsonl';

/**
 * What `--out` fills: one CSV file for each table and `documents.jsonl`, all texts together, written
 * as they come. What was in these files before is lost.
 */
export class ResultFolder {
  readonly #folder: string;
  readonly #documents: FileHandle;
  readonly #tables: ReadonlyMap<TableName, FileHandle>;
  #errors: FileHandle | null = null;

  private constructor(
    folder: string,
    files: { documents: FileHandle; tables: ReadonlyMap<TableName, FileHandle> },
  ) {
    this.#folder = folder;
    this.#documents = files.documents;
    this.#tables = files.tables;
  }

  /** Makes the folder and begins its files. */
  static async begin(
    folder: string,
    { byteOrderMark }: { byteOrderMark: boolean },
  ): Promise<ResultFolder> {
    await mkdir(folder, { recursive: true });
    await rm(join(folder, ERRORS_FILE), { force: true });
    const documents = await open(join(folder, 'documents.jsonl'), 'w');
    const tables = new Map<TableName, FileHandle>();
    for (const table of TABLE_NAMES) {
      const file = await open(join(folder, `${table}.csv`), 'w');
      await file.write(toCsv(table, [], { byteOrderMark }));
      tables.set(table, file);
    }
    return new ResultFolder(folder, { documents, tables });
  }

  async write(result: ExtractedText | ErrorRecord): Promise<void> {
    if ('error' in result) {
      this.#errors ??= await open(join(this.#folder, ERRORS_FILE), 'w');
      await this.#errors.write(documentLine(result));
      return;
    }
    await this.#documents.write(documentLine(result.record));
    const rows = toRows(result.record, result.document);
    for (const [table, file] of this.#tables) {
      const lines = toCsv(table, rows[table] as never, { withoutHeader: true });
      if (lines !== '') await file.write(lines);
    }
  }

  async end(): Promise<void> {
    for (const file of [this.#documents, ...this.#tables.values()]) await file.close();
    await this.#errors?.close();
  }
}
