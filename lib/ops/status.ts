import { ENGINE } from '../engine/version.ts';
import type { ErrorRecord } from '../output/schema.ts';
import { isBefore } from '../pipeline/engine-order.ts';
import { engineOf, originIn } from '../pipeline/result-mark.ts';
import {
  badLinesKey,
  documentKey,
  DOCUMENTS,
  errorKey,
  ERRORS,
  uploadKind,
} from '../pipeline/result-keys.ts';
import { ObjectNotFoundError } from '../store/object-store.ts';
import { S3Store } from '../store/s3-store.ts';
import { deadLetters, release, type DeadLetter } from './dead-letters.ts';
import { inOrder } from './in-order.ts';
import { listObjects, listUploads, type ListedUpload } from './listing.ts';
import type { Pipeline } from './pipeline.ts';
import { waitingIn, type Waiting } from './queue.ts';

/** How the newest upload of a key ended, or that it has not ended yet. */
export type End =
  /** Its results stand. */
  | {
      readonly state: 'done';
      readonly engine: MadeBy;
      /** Some lines of a `*.jsonl` could not be read. */
      readonly hasBadLines: boolean;
    }
  /** It can never be read; its error record stands. */
  | {
      readonly state: 'failed';
      readonly engine: MadeBy;
      readonly code: string;
      readonly message: string;
      readonly hint: string;
    }
  /** Tried five times in vain. */
  | { readonly state: 'dead' }
  | { readonly state: 'missing' };

/** What made a result. */
export interface MadeBy {
  /** `sitrep/0.1.0`; null where the result does not say. */
  readonly name: string | null;
  /** Its version comes before this command's. */
  readonly isOlder: boolean;
}

export type TextStatus = End & Pick<ListedUpload, 'key' | 'version' | 'sizeBytes'>;

/** What stands beside the uploads. */
export interface Rest {
  readonly waiting: Waiting;
  /** Messages that were given up, whatever they speak of. */
  readonly deadLetters: number;
  /** Error records of texts that are not in the inbox (any more). */
  readonly deleted: number;
  /** Results of texts that are not in the inbox (any more). */
  readonly kept: number;
}

/** How many uploads ended in what way. */
export interface Counts {
  readonly uploads: number;
  readonly done: number;
  readonly failed: number;
  readonly dead: number;
  readonly missing: number;
  /** Of those done and failed. */
  readonly olderEngine: number;
  /** Of those done. */
  readonly badLines: number;
}

export interface StatusReport {
  readonly pipeline: string;
  readonly counts: Counts & Rest;
  /** Those that need a look; with `--json` all. */
  readonly texts: readonly TextStatus[];
}

/** Requests under way at the same time. */
const AT_ONCE = 32;

/** What stands in the results bucket, and what was given up: looked at once, before the uploads. */
export class PipelineStatus {
  readonly #pipeline: Pipeline;
  readonly #prefix: string;
  readonly #results: S3Store;
  /** Keys that no upload has claimed yet. */
  readonly #records: Set<string>;
  readonly #badLines: ReadonlySet<string>;
  readonly #dead: ReadonlySet<string>;
  readonly #letters: number;

  private constructor(
    { pipeline, prefix }: { pipeline: Pipeline; prefix: string },
    found: { records: Set<string>; badLines: ReadonlySet<string>; letters: readonly DeadLetter[] },
  ) {
    this.#pipeline = pipeline;
    this.#prefix = prefix;
    this.#results = new S3Store(pipeline.s3, pipeline.results);
    this.#records = found.records;
    this.#badLines = found.badLines;
    this.#letters = found.letters.length;
    this.#dead = new Set(found.letters.flatMap(({ keys }) => keys));
  }

  static async look(about: { pipeline: Pipeline; prefix: string }): Promise<PipelineStatus> {
    const { pipeline, prefix } = about;
    // First, so that what is redriven meanwhile is seen at work rather than not at all.
    const letters: DeadLetter[] = [];
    try {
      for await (const some of deadLetters(pipeline)) letters.push(...some);
    } finally {
      await release(pipeline, letters);
    }
    const records = new Set<string>();
    const badLines = new Set<string>();
    for (const folder of [DOCUMENTS, ERRORS]) {
      const place = { bucket: pipeline.results, prefix: folder + prefix };
      for await (const { key } of listObjects(pipeline.s3, place)) {
        const isBadLines = folder === ERRORS && uploadKind(key) === 'lines';
        (isBadLines ? badLines : records).add(key);
      }
    }
    return new PipelineStatus(about, { records, badLines, letters });
  }

  /** Every upload, in the order of the keys. */
  texts(): AsyncGenerator<TextStatus> {
    const { s3, inbox } = this.#pipeline;
    const uploads = listUploads(s3, { bucket: inbox, prefix: this.#prefix });
    return inOrder(uploads, AT_ONCE, async (upload) => ({
      key: upload.key,
      version: upload.version,
      sizeBytes: upload.sizeBytes,
      ...(await this.#endOf(upload)),
    }));
  }

  /** To be asked for after the texts. */
  async rest(): Promise<Rest> {
    const left = [...this.#records];
    const deleted = left.filter((key) => key.startsWith(ERRORS)).length;
    return {
      waiting: await waitingIn(this.#pipeline),
      deadLetters: this.#letters,
      deleted,
      kept: left.length - deleted,
    };
  }

  async #endOf(upload: ListedUpload): Promise<End> {
    const [document, error] = [documentKey(upload.key), errorKey(upload.key)];
    // Both, and at once: what one upload has claimed is not left over.
    const [mayBeDone, mayHaveFailed] = [this.#claim(document), this.#claim(error)];
    // What was not listed may have come since.
    const end =
      (mayBeDone || !mayHaveFailed ? await this.#done(document, upload) : null) ??
      (mayHaveFailed || !mayBeDone ? await this.#failed(error, upload) : null);
    return end ?? { state: this.#dead.has(upload.key) ? 'dead' : 'missing' };
  }

  #claim(key: string): boolean {
    return this.#records.delete(key);
  }

  async #done(document: string, upload: ListedUpload): Promise<End | null> {
    const head = await this.#results.head(document);
    if (head === null || !isOf(originIn(head), upload)) return null;
    return {
      state: 'done',
      engine: madeBy(head),
      hasBadLines: this.#badLines.has(badLinesKey(upload.key)),
    };
  }

  async #failed(error: string, upload: ListedUpload): Promise<End | null> {
    try {
      const object = await this.#results.get(error);
      if (!isOf(originIn(object), upload)) return null;
      const record = JSON.parse(Buffer.from(object.bytes).toString('utf8')) as ErrorRecord;
      return { state: 'failed', engine: madeBy(object), ...record.error };
    } catch (cause) {
      if (cause instanceof ObjectNotFoundError) return null;
      throw cause;
    }
  }
}

/** True for an end that an engine before this one made, so that another may come of it now. */
export function isByOlderEngine(text: TextStatus): boolean {
  return (text.state === 'done' || text.state === 'failed') && text.engine.isOlder;
}

/** The version tells it; where the inbox keeps none, the bytes do. */
function isOf(
  origin: { readonly version: string | null; readonly etag: string | null } | null,
  { version, etag }: ListedUpload,
): boolean {
  if (origin === null) return false;
  return version === null ? origin.etag === etag : origin.version === version;
}

function madeBy(object: Parameters<typeof engineOf>[0]): MadeBy {
  const name = engineOf(object) ?? null;
  return { name, isOlder: name !== null && isBefore(name, ENGINE.version) };
}
