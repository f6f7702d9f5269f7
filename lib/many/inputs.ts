import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UNFINISHED } from './unfinished.ts';

/** One file, or standard input, before it is read. */
export interface Input {
  /** As it stands in the results: the path with forward slashes, or `stdin`. */
  readonly id: string;
  /** Null for standard input. */
  readonly path: string | null;
  /** Folder below `--out`, made from names that are not ours: not yet safe. */
  readonly outName: string;
  /** One text, JSON lines, or a CSV file with a text in each row. */
  readonly kind: 'text' | 'lines' | 'rows';
  /** False for what was found in a folder. */
  readonly isNamed: boolean;
}

/** Something named on the command line that gives no text. */
export interface MissingInput {
  readonly id: string;
  readonly code: 'not-found' | 'no-access' | 'no-texts';
  readonly message: string;
  readonly hint: string;
}

const TEXT_ENDINGS = ['.txt', '.text', '.md', '.jsonl'];

/** Read row by row where it is said which column holds the text; else a text like any other. */
const ROW_ENDINGS = ['.csv', '.tsv'];

export interface FindOptions {
  /** Everything is JSON lines. */
  readonly jsonl: boolean;
  /** CSV files hold a text in each row, and so does standard input; folders give theirs. @default false */
  readonly rows?: boolean | undefined;
  /** A folder that is passed over where it lies in one that is read: that of the results. */
  readonly except?: string | undefined;
}

/**
 * The inputs that the arguments name, in their order. A folder gives its text files, subfolders too,
 * sorted by name, hidden ones left out; a file is taken whatever its ending.
 */
export async function findInputs(
  paths: readonly string[],
  { jsonl, rows = false, except }: FindOptions,
): Promise<(Input | MissingInput)[]> {
  const found: (Input | MissingInput)[] = [];
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') {
      const kind = jsonl ? 'lines' : rows ? 'rows' : 'text';
      found.push({ id: 'stdin', path: null, outName: 'stdin', kind, isNamed: true });
      continue;
    }
    for (const input of await inputsAt(path, { rows, except })) {
      found.push(jsonl && 'path' in input ? { ...input, kind: 'lines' } : input);
    }
  }
  return found;
}

async function inputsAt(
  path: string,
  { rows, except }: { rows: boolean; except: string | undefined },
): Promise<(Input | MissingInput)[]> {
  const id = slashed(path);
  try {
    if (!(await stat(path)).isDirectory()) return [inputOf(path, { rows })];
    const endings = rows ? [...TEXT_ENDINGS, ...ROW_ENDINGS] : TEXT_ENDINGS;
    const files = await textFiles(path, { endings, except });
    if (files.length > 0) return files.map((file) => inputOf(file, { rows, folder: path }));
    return [
      {
        id,
        code: 'no-texts',
        message: 'the folder holds no text file',
        hint: `text files end in ${endings.join(', ')}; a file with another ending is read when you name it`,
      },
    ];
  } catch (error) {
    return [missing(id, error)];
  }
}

function inputOf(path: string, { rows, folder }: { rows: boolean; folder?: string }): Input {
  const isRows = rows && hasEnding(path, ROW_ENDINGS);
  const kind = isRows ? 'rows' : hasEnding(path, ['.jsonl']) ? 'lines' : 'text';
  const outName = slashed(folder === undefined ? basename(path) : relative(folder, path));
  return { id: slashed(path), path, outName, kind, isNamed: folder === undefined };
}

async function textFiles(
  folder: string,
  { endings, except }: { endings: readonly string[]; except: string | undefined },
): Promise<string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  // By code unit, so that the order is the same on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.endsWith(UNFINISHED)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (except !== undefined && resolve(path) === resolve(except)) continue;
      for (const file of await textFiles(path, { endings, except })) files.push(file);
    } else if (hasEnding(path, endings) && (entry.isFile() || (await isLinkToFile(path))))
      files.push(path);
  }
  return files;
}

const hasEnding = (path: string, endings: readonly string[]) =>
  endings.some((end) => path.toLowerCase().endsWith(end));

/** Links to folders are not followed: they may lead in a circle. */
async function isLinkToFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** What a failed attempt to open something means for the one who named it. */
export function missing(id: string, error: unknown): MissingInput {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      id,
      code: 'not-found',
      message: 'there is no such file or folder',
      hint: 'check the name and the folder you are in',
    };
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      id,
      code: 'no-access',
      message: 'you may not read it',
      hint: 'ask its owner, or change its permissions (chmod)',
    };
  }
  const why = error instanceof Error ? error.message : String(error);
  return {
    id,
    code: 'no-access',
    message: `it cannot be opened (${why})`,
    hint: 'check its permissions',
  };
}

const slashed = (path: string) => path.split(sep).join('/');
