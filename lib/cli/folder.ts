import { mkdir, open, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLE_NAMES, toCsv, type TableName } from '../output/csv.ts';
import { resultFiles } from '../output/files.ts';
import { documentLine } from '../output/json.ts';
import type { ErrorRecord } from '../output/schema.ts';
import { toRows } from '../output/to-rows.ts';
import type { ExtractedText } from '../pipeline/extract-text.ts';
import { shortened } from '../store/keys.ts';
import type { Input } from './inputs.ts';
import type { Outcome } from './read.ts';

/**
 * Writes under `--out` what each text gives: `NAME/` with the tables
 * and `document.json` for a text; for JSON lines the tables of all lines and `documents.jsonl`.
 */
export class ResultFolder {
  readonly #root: string;
  readonly #byteOrderMark: boolean;
  readonly #names = new Set<string>();
  #open: { readonly input: Input; readonly files: LinesFiles } | null = null;

  constructor(root: string, { byteOrderMark }: { byteOrderMark: boolean }) {
    this.#root = root;
    this.#byteOrderMark = byteOrderMark;
  }

  /** The folder it wrote to; null when there was nothing to write. */
  async write({ input, result }: Outcome): Promise<string | null> {
    if (input?.kind === 'lines') return this.#writeLine(input, result);
    await this.end();
    if (input === null || 'error' in result) return null;
    const folder = await this.#folderFor(input);
    const files = resultFiles(result, { byteOrderMark: this.#byteOrderMark });
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    return folder;
  }

  async #writeLine(input: Input, result: ExtractedText | ErrorRecord): Promise<string> {
    let current = this.#open;
    if (current?.input !== input) {
      await this.end();
      const folder = await this.#folderFor(input);
      const files = await LinesFiles.begin(folder, { byteOrderMark: this.#byteOrderMark });
      current = { input, files };
      this.#open = current;
    }
    await current.files.write(result);
    return current.files.folder;
  }

  /** Closes what is open. */
  async end(): Promise<void> {
    await this.#open?.files.close();
    this.#open = null;
  }

  async #folderFor({ outName }: Input): Promise<string> {
    const wanted = safeName(outName);
    let name = wanted;
    // Lower case, as some file systems do not tell the two apart.
    for (let copy = 2; this.#names.has(name.toLowerCase()); copy += 1) name = `${wanted}-${copy}`;
    this.#names.add(name.toLowerCase());
    const folder = join(this.#root, ...name.split('/'));
    await mkdir(folder, { recursive: true });
    return folder;
  }
}

/** The open files of one JSON lines input. */
class LinesFiles {
  readonly folder: string;
  readonly #documents: FileHandle;
  readonly #tables: ReadonlyMap<TableName, FileHandle>;

  private constructor(
    folder: string,
    files: { documents: FileHandle; tables: ReadonlyMap<TableName, FileHandle> },
  ) {
    this.folder = folder;
    this.#documents = files.documents;
    this.#tables = files.tables;
  }

  static async begin(folder: string, options: { byteOrderMark: boolean }): Promise<LinesFiles> {
    const documents = await open(join(folder, 'documents.jsonl'), 'w');
    const tables = new Map<TableName, FileHandle>();
    for (const table of TABLE_NAMES) {
      const file = await open(join(folder, `${table}.csv`), 'w');
      await file.write(toCsv(table, [], options));
      tables.set(table, file);
    }
    return new LinesFiles(folder, { documents, tables });
  }

  async write(result: ExtractedText | ErrorRecord): Promise<void> {
    await this.#documents.write(documentLine('error' in result ? result : result.record));
    if ('error' in result) return;
    const rows = toRows(result.record, result.document);
    for (const [table, file] of this.#tables) {
      const lines = toCsv(table, rows[table] as never, { withoutHeader: true });
      if (lines !== '') await file.write(lines);
    }
  }

  async close(): Promise<void> {
    for (const file of [this.#documents, ...this.#tables.values()]) await file.close();
  }
}

const MOST_PART_BYTES = 120;

/** A relative path that stays below its folder and that every common file system takes. */
export function safeName(name: string): string {
  const parts = name
    .split('/')
    .map(safePart)
    .filter((part) => part !== '');
  return parts.length === 0 ? 'text' : parts.join('/');
}

function safePart(part: string): string {
  if (/^\.*$/.test(part)) return '';
  const plain = part.replace(/[\p{Cc}<>:"\\|?*]/gu, '_').replace(/[. ]$/, '_');
  return shortened(plain, MOST_PART_BYTES);
}
