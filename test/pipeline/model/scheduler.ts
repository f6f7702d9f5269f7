import type { ObjectStore, PutOptions } from '../../../lib/store/object-store.ts';

/** One request that a worker has made and that has not reached the store yet. */
interface Waiting {
  readonly worker: string;
  readonly label: string;
  readonly carryOut: () => Promise<unknown>;
  readonly answer: (result: unknown) => void;
}

/** Killed: none of its requests reaches a store any more. */
export class Killed extends Error {}

/** Holds every request back until the test lets it through, so that any order can be tried. */
export class Scheduler {
  #waiting: Waiting[] = [];
  /** What each worker has been told so far: its whole state, as it knows nothing else. */
  readonly histories = new Map<string, string[]>();

  /** The store as one worker sees it. */
  wrap(store: ObjectStore, name: string, worker: string): ObjectStore {
    const hold = <T>(label: string, carryOut: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        this.#waiting.push({
          worker,
          label: `${name} ${label}`,
          carryOut: async () => {
            try {
              const value = await carryOut();
              return { value };
            } catch (error) {
              return { error };
            }
          },
          answer: (result) => {
            const told = result as { value: T } | { error: Error };
            if ('error' in told) reject(told.error);
            else resolve(told.value);
          },
        });
      });
    return {
      get: (key, options) => hold(`get ${key}`, () => store.get(key, options)),
      head: (key) => hold(`head ${key}`, () => store.head(key)),
      put: (key, bytes, options: PutOptions) =>
        hold(`put ${key} over ${String(options.over)}`, () => store.put(key, bytes, options)),
      delete: (key, etag) => hold(`delete ${key} ${etag}`, () => store.delete(key, etag)),
      writer: (key, options) => store.writer(key, options),
    };
  }

  /** What could happen next, in a fixed order. */
  get choices(): readonly { readonly worker: string; readonly label: string }[] {
    return this.#waiting.map(({ worker, label }) => ({ worker, label }));
  }

  /** Lets one request through. */
  async let(worker: string, label: string): Promise<void> {
    const index = this.#waiting.findIndex((each) => each.worker === worker && each.label === label);
    const [chosen] = this.#waiting.splice(index, 1);
    const result = await chosen!.carryOut();
    this.#remember(worker, `${label} → ${digest(result)}`);
    chosen!.answer(result);
  }

  /** The worker's process ends: its requests that are under way never arrive. */
  kill(worker: string): void {
    this.#waiting = this.#waiting.filter((each) => each.worker !== worker);
    this.histories.set(worker, ['killed']);
  }

  #remember(worker: string, what: string): void {
    const history = this.histories.get(worker) ?? [];
    history.push(what);
    this.histories.set(worker, history);
  }
}

function digest(result: unknown): string {
  return JSON.stringify(result, (key, value: unknown) => {
    if (value instanceof Map) return [...(value as Map<string, string>)];
    if (value instanceof Uint8Array) return value.length;
    if (value instanceof Error) return value.name;
    return key === 'modifiedAt' ? undefined : value;
  });
}
