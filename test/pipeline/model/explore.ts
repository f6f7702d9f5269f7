import { extractObject, type ObjectRef } from '../../../lib/pipeline/extract-object.ts';
import type { Product, ProductInput } from '../../../lib/pipeline/product-shape.ts';
import { refusalOf } from '../../../lib/pipeline/product.ts';
import type { Content } from '../../../lib/pipeline/settle.ts';
import { documentKey, fileKey } from '../../../lib/pipeline/result-keys.ts';
import { MemoryStore } from '../../../lib/store/memory-store.ts';
import { Scheduler } from './scheduler.ts';

const KEY = 'a.txt';
const BAD = 'bad';

/** What a user does, in order; each causes one event. `null` deletes. */
export type Uploads = readonly (string | null)[];

export interface Scenario {
  readonly uploads: Uploads;
  /** How often a worker's process may die. */
  readonly kills: number;
  /** Events name no version and no sequencer, as those of a backfill. */
  readonly isBare?: boolean;
  /** Tables that are written. Those of dates are the same for texts that begin with the same letter. */
  readonly files?: readonly ('dates' | 'figures')[];
}

export interface Explored {
  /** Different states that were reached. */
  readonly states: number;
  /** Ends that were reached, each checked. */
  readonly ends: number;
  /** Choices that lead to a wrong end; empty when there is none. */
  readonly wrong: readonly { readonly path: readonly string[]; readonly found: string }[];
}

/** Tables that say little of the text, so that different texts share some, and a document that says all. */
function fakeProduce({ key, object, options }: ProductInput): Promise<Product> {
  const text = new TextDecoder().decode(object.bytes);
  if (text === BAD) {
    const error = { code: 'binary', message: 'it is bad', hint: 'send another' };
    return Promise.resolve(refusalOf(key, error));
  }
  const encoded = (content: string) => new TextEncoder().encode(content);
  const tables = options.files.map((kind): [string, Content] => [
    fileKey(kind, key),
    { bytes: encoded(kind === 'dates' ? `dates of ${text.slice(0, 1)}` : `${kind} of ${text}`) },
  ]);
  const contents = new Map<string, Content>([
    ...tables,
    [documentKey(key), { recordOf: (origin) => encoded(JSON.stringify({ text, origin })) }],
  ]);
  const counts = { articles: 1, unreadable: 0, failed: 0 };
  const facts = { dates: 1, figures: 1, actors: 0, places: 0 };
  return Promise.resolve({ kind: 'results', contents, ...counts, facts });
}

const optionsOf = ({ files = ['dates', 'figures'] }: Scenario) => ({
  produce: fakeProduce,
  results: { files, byteOrderMark: false },
});

/** Nobody ever writes these: looks at them commute with everything. */
const isAlwaysAbsent = (label: string, { files = ['dates', 'figures'] }: Scenario) =>
  label.startsWith('results head ') &&
  !['documents', 'errors', ...files].some((kind) => label.startsWith(`results head ${kind}/`));

/** One run of a scenario along given choices. */
class Run {
  readonly inbox = new MemoryStore();
  readonly results = new MemoryStore();
  readonly #scheduler = new Scheduler();
  readonly #scenario: Scenario;
  readonly #events: (ObjectRef | null)[] = [];
  readonly #active = new Map<string, number>();
  #starts = 0;
  #kills: number;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#kills = scenario.kills;
  }

  /** Choices that are open now, in a fixed order. */
  get choices(): string[] {
    const open: string[] = [];
    const seen = new Set<string>();
    for (const { worker, label } of this.#scheduler.choices) {
      // A worker's own requests arrive in the order in which it made them.
      if (seen.has(worker)) continue;
      seen.add(worker);
      open.push(`${worker}: ${label}`);
    }
    if (this.#events.length < this.#scenario.uploads.length) open.push('user');
    if (this.#kills > 0) {
      for (const worker of this.#active.keys()) {
        if ((this.#scheduler.histories.get(worker)?.length ?? 0) > 0) open.push(`kill ${worker}`);
      }
    }
    return open;
  }

  async take(choice: string): Promise<void> {
    if (choice === 'user') await this.#upload();
    else if (choice.startsWith('kill ')) this.#kill(choice.slice('kill '.length));
    else {
      const [worker = '', ...label] = choice.split(': ');
      await this.#scheduler.let(worker, label.join(': '));
    }
    await this.#rest();
  }

  /** All that decides what can still happen. */
  get state(): string {
    const stored = this.results.keys.map((key) => {
      const known = this.results.known(key);
      return [key, known?.etag, [...(known?.metadata ?? [])]];
    });
    const histories = [...this.#active.keys()].map((worker) => [
      worker,
      this.#scheduler.histories.get(worker) ?? [],
    ]);
    return JSON.stringify([stored, this.#events.length, this.#kills, histories]);
  }

  async #upload(): Promise<void> {
    const index = this.#events.length;
    const content = this.#scenario.uploads[index] ?? null;
    if (content === null) this.inbox.remove(KEY);
    else {
      const bytes = new TextEncoder().encode(content);
      await this.inbox.put(KEY, bytes, { contentType: 'text/plain' });
    }
    const head = await this.inbox.head(KEY);
    const ref: ObjectRef = this.#scenario.isBare
      ? { bucket: 'inbox', key: KEY }
      : { bucket: 'inbox', key: KEY, versionId: head?.versionId, sequencer: `0${index}` };
    this.#events.push(ref);
    this.#start(index);
  }

  #start(index: number): void {
    const worker = `w${index}`;
    this.#starts += 1;
    const generation = this.#starts;
    this.#active.set(worker, generation);
    this.#scheduler.histories.set(worker, []);
    const stores = {
      inbox: this.#scheduler.wrap(this.inbox, 'inbox', worker),
      results: this.#scheduler.wrap(this.results, 'results', worker),
    };
    const isMine = () => this.#active.get(worker) === generation;
    extractObject(this.#events[index]!, stores, optionsOf(this.#scenario)).then(
      () => {
        if (isMine()) this.#active.delete(worker);
      },
      () => {
        // Its message comes again.
        if (isMine()) this.#start(index);
      },
    );
  }

  #kill(worker: string): void {
    this.#kills -= 1;
    this.#scheduler.kill(worker);
    this.#start(Number(worker.slice(1)));
  }

  /** Waits until every worker waits for a store, looks that commute with everything carried out. */
  async #rest(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const silent = this.#scheduler.choices.find(({ label }) =>
        isAlwaysAbsent(label, this.#scenario),
      );
      if (silent === undefined) return;
      await this.#scheduler.let(silent.worker, silent.label);
    }
  }
}

/** What stands at the end, by key. */
function snapshot(results: MemoryStore): string {
  return JSON.stringify(results.keys.map((key) => [key, results.text(key)]));
}

/** Walks every order of requests, uploads and deaths, each different state once. */
export async function explore(scenario: Scenario, mostStates = Infinity): Promise<Explored> {
  const expected = await inOrder(scenario);
  const visited = new Set<string>();
  const wrong: { path: string[]; found: string }[] = [];
  const open: string[][] = [[]];
  let ends = 0;
  while (open.length > 0 && visited.size < mostStates && wrong.length < 3) {
    const path = [...open.pop()!];
    const run = new Run(scenario);
    for (const choice of path) await run.take(choice);
    for (;;) {
      const { state } = run;
      if (visited.has(state)) break;
      visited.add(state);
      const [first, ...others] = run.choices;
      if (first === undefined) {
        ends += 1;
        const found = snapshot(run.results);
        if (found !== expected) wrong.push({ path, found });
        break;
      }
      for (const other of others) open.push([...path, other]);
      path.push(first);
      if (path.length > 400) throw new Error(`no end: ${path.slice(-60).join('\n')}`);
      await run.take(first);
    }
  }
  return { states: visited.size, ends, wrong };
}

/**
 * As `explore`, but so many walks to an end, each choice by lot: for scenarios with more states than
 * can be walked. The seed decides the lots.
 */
export async function wander(
  scenario: Scenario,
  { walks, seed }: { walks: number; seed: number },
): Promise<Explored> {
  const expected = await inOrder(scenario);
  const visited = new Set<string>();
  const wrong: { path: string[]; found: string }[] = [];
  let lot = seed;
  for (let walk = 0; walk < walks && wrong.length < 3; walk += 1) {
    const run = new Run(scenario);
    const path: string[] = [];
    for (let { choices } = run; choices.length > 0; { choices } = run) {
      // Lehmer's generator: the same lots everywhere.
      lot = (lot * 48_271) % 2_147_483_647;
      const choice = choices[lot % choices.length]!;
      path.push(choice);
      await run.take(choice);
      visited.add(run.state);
    }
    const found = snapshot(run.results);
    if (found !== expected) wrong.push({ path, found });
  }
  return { states: visited.size, ends: walks, wrong };
}

/** What stands after every event was done in order, alone. */
async function inOrder(scenario: Scenario): Promise<string> {
  const run = new Run({ ...scenario, kills: 0 });
  while (run.choices.length > 0) {
    const { choices } = run;
    await run.take(choices.find((choice) => choice !== 'user') ?? 'user');
  }
  return snapshot(run.results);
}
