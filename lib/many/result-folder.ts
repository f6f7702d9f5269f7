import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TABLE_NAMES, toCsv } from '../output/csv.ts';
import { GrownFile } from './grown-file.ts';
import {
  folderOf,
  makeTables,
  removeRows,
  rowsFileOf,
  sheetsOf,
  wantedOf,
  type Output,
} from './output.ts';
import type { Parts } from './parts.ts';
import { fileInIndexLine, INDEX_FOOT, INDEX_HEAD, indexLine } from './report-index.ts';
import { ReportNames } from './report-names.ts';
import { removeState, saveState, type RunState } from './run-state.ts';

/** Of the records of what could not be read; not there when all was read. */
const ERRORS_FILE = 'errors.jsonl';
const DOCUMENTS_FILE = 'documents.jsonl';
const REPORTS = 'reports';
const INDEX_FILE = `${REPORTS}/index.html`;

/** What is told of a run: texts read and not, and how many had each warning. */
export type Tally = Pick<RunState, 'read' | 'failed' | 'warnings'>;

/** Little is read again after an interruption, and little is waited for. */
const CHECKPOINT_MS = 500;

/**
 * What `--out` fills: one file for each table, `documents.jsonl` and the reports, all texts together,
 * written as they come. What was in these files before is lost. Until the end of the run a file says
 * how far it is, and the run can be taken up there.
 */
export class ResultFolder {
  readonly #folder: string;
  readonly #output: Output;
  readonly #run: string;
  readonly #files = new Map<string, GrownFile>();
  readonly #names = new ReportNames();
  #done = 0;
  #sentences = 0;
  #checkpointAt = 0;

  private constructor(output: Output, run: string) {
    this.#folder = folderOf(output);
    this.#output = output;
    this.#run = run;
  }

  /**
   * Makes the folder and begins its files, or takes them up where `state` says. `run` names the run:
   * only the same run can take it up.
   */
  static async begin(
    output: Output,
    { run, state = null }: { run: string; state?: RunState | null },
  ): Promise<ResultFolder> {
    const self = new ResultFolder(output, run);
    await mkdir(self.#folder, { recursive: true });
    if (self.#hasReports) await mkdir(join(self.#folder, REPORTS), { recursive: true });
    await (state === null ? self.#beginAnew() : self.#takeUp(state));
    return self;
  }

  /** The next text, and what is told of the run when it is done. */
  async write(parts: Parts, tally: Tally): Promise<void> {
    const { error, line, report } = parts;
    if (wantedOf(this.#output).line) {
      await (await this.#file(error === null ? DOCUMENTS_FILE : ERRORS_FILE)).append(line);
    }
    await this.#appendRows(parts);
    if (report !== null) await this.#writeReport(parts, report);
    this.#done += 1;
    if (performance.now() > this.#checkpointAt) await this.#checkpoint(tally);
  }

  /** After the last text. */
  async end(): Promise<void> {
    if (this.#hasReports) await (await this.#file(INDEX_FILE)).append(INDEX_FOOT);
    for (const file of this.#files.values()) await file.flush();
    await this.close();
    await makeTables(this.#output);
    await removeState(this.#folder);
    await removeRows(this.#output);
  }

  /** Leaves the run as it stood at its last checkpoint. */
  async close(): Promise<void> {
    for (const file of this.#files.values()) await file.close();
    this.#files.clear();
  }

  async #appendRows({ tables, sentences }: Parts): Promise<void> {
    const isLinked = wantedOf(this.#output).rows === 'linked';
    for (const table of sheetsOf(this.#output)) {
      const rows = tables[table];
      if (rows === undefined) continue;
      const file = await this.#file(rowsFileOf(table, this.#output));
      if (isLinked && table !== 'sentences') await file.append(`${this.#sentences}\n`);
      await file.append(rows);
    }
    this.#sentences += sentences;
  }

  async #writeReport(parts: Parts, report: Uint8Array): Promise<void> {
    const name = this.#names.take(parts.name);
    const path = join(this.#folder, REPORTS, name);
    // Small and many: to wait for another thread takes longer than to write.
    if (name.includes('/')) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, report);
    await (await this.#file(INDEX_FILE)).append(indexLine(name, parts));
  }

  /** The files are on the disk before the state that names their sizes. */
  async #checkpoint({ read, failed, warnings }: Tally): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => file.flush()));
    const sizes = Object.fromEntries([...this.#files].map(([name, { size }]) => [name, size]));
    const counts = { done: this.#done, read, failed, sentences: this.#sentences };
    await saveState(this.#folder, { run: this.#run, ...counts, warnings, sizes });
    this.#checkpointAt = performance.now() + CHECKPOINT_MS;
  }

  async #beginAnew(): Promise<void> {
    // What an earlier run said of its files holds no longer.
    await removeState(this.#folder);
    for (const report of await this.#reportsListed()) {
      await rm(join(this.#folder, REPORTS, report), { force: true });
    }
    for (const name of [ERRORS_FILE, INDEX_FILE]) {
      await rm(join(this.#folder, name), { force: true });
    }
    if (wantedOf(this.#output).line) await this.#file(DOCUMENTS_FILE);
    const { byteOrderMark } = this.#output;
    const isCsv = wantedOf(this.#output).rows === 'csv';
    for (const table of sheetsOf(this.#output)) {
      await this.#file(rowsFileOf(table, this.#output));
    }
    for (const table of isCsv ? TABLE_NAMES : []) {
      const header = toCsv(table, [], { byteOrderMark });
      await (await this.#file(rowsFileOf(table, this.#output))).append(header);
    }
    if (this.#hasReports) await (await this.#file(INDEX_FILE)).append(INDEX_HEAD);
    await this.#checkpoint({ read: 0, failed: 0, warnings: {} });
  }

  async #takeUp({ done, sentences, sizes }: RunState): Promise<void> {
    this.#done = done;
    this.#sentences = sentences;
    for (const [name, size] of Object.entries(sizes)) {
      this.#files.set(name, await GrownFile.open(join(this.#folder, name), size));
    }
    for (const report of await this.#reportsListed()) this.#names.add(report);
  }

  async #reportsListed(): Promise<readonly string[]> {
    const index = await readFile(join(this.#folder, INDEX_FILE), 'utf8').catch(() => '');
    return index.split('\n').flatMap((line) => fileInIndexLine(line) ?? []);
  }

  get #hasReports(): boolean {
    return wantedOf(this.#output).report;
  }

  async #file(name: string): Promise<GrownFile> {
    const file = this.#files.get(name) ?? (await GrownFile.open(join(this.#folder, name), 0));
    this.#files.set(name, file);
    return file;
  }
}
