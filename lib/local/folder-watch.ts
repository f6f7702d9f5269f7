import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderWatchOptions {
  readonly folder: string;
  /** A file is new or has changed, and is no longer being written. `name` has `/` between parts. */
  readonly onFile: (name: string, path: string) => Promise<void>;
  readonly onGone: (name: string) => Promise<void>;
  readonly onError: (error: unknown) => void;
  /** @default 400 */
  readonly intervalMs?: number;
}

interface Seen {
  /** Size and time of last change, as of the last look. */
  readonly state: string;
  /** The state that was handed over, or null before the first time. */
  readonly done: string | null;
}

const DEFAULT_INTERVAL_MS = 400;

/** Unfinished downloads and the files that editors and systems keep beside the real ones. */
const UNFINISHED = /\.(?:part|partial|crdownload|download|tmp|swp)$|~$/i;

/**
 * Looks at a folder again and again, as notices from the system differ too much from one system to
 * the next. A file is handed over once it looks the same twice in a row.
 */
export class FolderWatch {
  readonly #options: FolderWatchOptions;
  #seen: ReadonlyMap<string, Seen> = new Map();
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: FolderWatchOptions) {
    this.#options = options;
  }

  start(): void {
    this.#looking = this.look().finally(() => {
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.start(), this.#options.intervalMs ?? DEFAULT_INTERVAL_MS);
    });
  }

  /** Resolves when the last hand-over is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#looking;
  }

  /** One look at the folder, as `start` takes them again and again. */
  async look(): Promise<void> {
    const now = new Map<string, Seen>();
    try {
      for (const [name, path] of await filesIn(this.#options.folder)) {
        const state = await stateOf(path);
        if (state !== null) now.set(name, { state, done: this.#seen.get(name)?.done ?? null });
      }
      await this.#handOver(now);
    } catch (error) {
      this.#options.onError(error);
    }
    this.#seen = now;
  }

  async #handOver(now: Map<string, Seen>): Promise<void> {
    const { folder, onFile, onGone, onError } = this.#options;
    for (const [name, { state, done }] of now) {
      if (this.#stopped) return;
      if (state === done || state !== this.#seen.get(name)?.state) continue;
      now.set(name, { state, done: state });
      await onFile(name, join(folder, name)).catch(onError);
    }
    for (const [name, { done }] of this.#seen) {
      if (!now.has(name) && done !== null) await onGone(name).catch(onError);
    }
  }
}

/** Files at any depth, sorted by name; no links, which could lead out of the folder. */
async function filesIn(folder: string): Promise<[name: string, path: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), path];
    })
    .filter(([name]) => !UNFINISHED.test(name) && !name.split('/').some((part) => part[0] === '.'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Null when the file went away between the two looks. */
async function stateOf(path: string): Promise<string | null> {
  const found = await lstat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${found.size}/${found.mtimeNs}/${found.ino}`;
}
