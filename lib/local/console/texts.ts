import type { DocumentRecord, FileKind } from '../../output/schema.ts';
import { documentKey, fileKey } from '../../pipeline/result-keys.ts';
import { refuseUnsafeKey, UnsafeKeyError } from '../../store/keys.ts';
import type { ResultFile, TextState } from '../../web/console/wire.ts';
import { kindsOf, type Mirrored } from '../mirror.ts';

/** What became of each upload since the start, and who wants to know. */
export class ConsoleTexts {
  readonly #texts = new Map<string, TextState>();
  readonly #listeners = new Set<(text: TextState) => void>();

  /** All of them, the first upload first. */
  all(): readonly TextState[] {
    return [...this.#texts.values()];
  }

  /** Told of every change from now on; the answer ends it. */
  listen(listener: (text: TextState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param message the envelope that goes to the queue for an upload */
  queued(message: string): void {
    const key = keyIn(message);
    if (key === null) return;
    const reason = whyNoFile(key);
    this.#set({ ...NOTHING, key, state: reason === null ? 'queued' : 'failed', reason });
  }

  /** @param message the envelope that was tried as often as it may be */
  givenUp(message: string): void {
    const key = keyIn(message);
    const reason = 'the function failed five times; the terminal says how';
    if (key !== null) this.#set({ ...NOTHING, key, state: 'failed', reason });
  }

  /** What the results bucket holds now. */
  ended(mirrored: Mirrored): void {
    if (mirrored.kind === 'part') return;
    const key = mirrored.name;
    if (mirrored.kind === 'error') {
      const { message, hint } = mirrored.record.error;
      this.#set({ ...NOTHING, key, state: 'failed', reason: `${message}: ${hint}` });
    } else if (mirrored.kind === 'lines') {
      const { articles, counts } = mirrored;
      const files = filesOf(key, mirrored.files, 'documents.jsonl');
      this.#set({ ...NOTHING, key, state: 'done', articles, counts, files });
    } else this.#set(doneWith(key, mirrored.record));
  }

  #set(text: TextState): void {
    this.#texts.set(text.key, text);
    for (const listener of this.#listeners) listener(text);
  }
}

const NOTHING = {
  reason: null,
  title: null,
  published: null,
  characters: null,
  counts: null,
  articles: null,
  files: [],
} as const;

function doneWith(key: string, record: DocumentRecord): TextState {
  const { title, published, characters, files } = record.document;
  const { dates, figures, actors, places } = record;
  return {
    ...NOTHING,
    key,
    state: 'done',
    title,
    published: published.value,
    characters,
    counts: {
      dates: dates.length,
      figures: figures.length,
      actors: actors.length,
      places: places.length,
    },
    files: filesOf(key, kindsOf(files), 'json'),
  };
}

function filesOf(key: string, kinds: readonly FileKind[], main: string): readonly ResultFile[] {
  const files = kinds.map((kind) => ({
    name: kind === 'report' ? 'report.html' : `${kind}.csv`,
    object: fileKey(kind, key),
  }));
  return [...files, { name: main, object: documentKey(key) }];
}

/** Why nothing of this upload will come to the folder of results; null when it will. */
function whyNoFile(key: string): string | null {
  try {
    refuseUnsafeKey(key);
    return null;
  } catch (error) {
    if (error instanceof UnsafeKeyError) return error.message;
    throw error;
  }
}

function keyIn(message: string): string | null {
  const { detail } = JSON.parse(message) as { detail?: { object?: { key?: unknown } } };
  const key = detail?.object?.key;
  return typeof key === 'string' ? key : null;
}
