import { createHash } from 'node:crypto';
import type { DocumentRecord } from '../output/schema.ts';
import {
  badLinesKey,
  documentKey,
  errorKey,
  fileKeys,
  uploadKind,
} from '../pipeline/result-keys.ts';
import { setOf } from '../pipeline/result-mark.ts';
import type { ObjectVersion } from './bucket/storage.ts';
import { INBOX_BUCKET, RESULTS_BUCKET, type LocalStack } from './local-stack.ts';

/** Reads sets as a careful user does: the document, then each file that it names, hash by hash. */
export class CheckingReader {
  readonly #stack: LocalStack;
  whole = 0;
  mixed = 0;

  constructor(stack: LocalStack) {
    this.#stack = stack;
  }

  async look(key: string): Promise<void> {
    const document = this.#stack.current(RESULTS_BUCKET, documentKey(key));
    if (document === null) return;
    const record = parsed(document.bytes, key);
    let figures = '';
    for (const [kind, fileKey] of fileKeys(key)) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const file = this.#stack.current(RESULTS_BUCKET, fileKey);
      const hash = record.document.files?.[kind];
      if (hash === undefined) continue;
      if (file === null || sha256(file.bytes) !== hash) return;
      if (kind === 'figures') figures = file.bytes.toString('utf8');
    }
    this.whole += 1;
    const [figure] = record.figures;
    if (figure !== undefined && !figures.includes(`,${figure.number.text},`)) this.mixed += 1;
  }
}

/** What was wrong in the end, in numbers of keys. */
export function judge(stack: LocalStack, keys: readonly string[], dead: ReadonlySet<string>) {
  const wrong = { lost: 0, doubled: 0, stale: 0, mixed: 0 };
  for (const key of keys) {
    const document = stack.current(RESULTS_BUCKET, documentKey(key));
    const error = stack.current(RESULTS_BUCKET, errorKey(key));
    const files = [...fileKeys(key)].map(
      ([kind, fileKey]) => [kind, stack.current(RESULTS_BUCKET, fileKey)] as const,
    );
    if (document === null && error === null && !dead.has(key)) wrong.lost += 1;
    if (document !== null && error !== null) wrong.doubled += 1;
    const main = document ?? error;
    if (main === null) continue;
    const record = parsed(main.bytes, document === null ? '' : key);
    const newest = stack.current(INBOX_BUCKET, key)!;
    if (record.document.origin?.version !== newest.versionId && !dead.has(key)) wrong.stale += 1;
    const hashes = document === null ? {} : (record.document.files ?? {});
    const isWhole = files.every(([kind, file]) =>
      hashes[kind] === undefined
        ? file === null
        : file !== null && sha256(file.bytes) === hashes[kind],
    );
    if (!isWhole || hasStrayLines(stack, key, document)) wrong.mixed += 1;
  }
  return wrong;
}

/** Records of bad lines that are of another set than the document, or of none. */
function hasStrayLines(stack: LocalStack, key: string, document: ObjectVersion | null): boolean {
  if (uploadKind(key) === 'text') return false;
  const bad = stack.current(RESULTS_BUCKET, badLinesKey(key));
  return bad !== null && (document === null || setOf(bad) !== setOf(document));
}

/** Of JSON lines the last record, which names the files. */
function parsed(bytes: Buffer, key: string): DocumentRecord {
  const text = bytes.toString('utf8');
  const last = uploadKind(key) === 'lines' ? text.trimEnd().split('\n').pop()! : text;
  return JSON.parse(last) as DocumentRecord;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
