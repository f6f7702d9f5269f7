import type { ObjectHead } from '../store/object-store.ts';
import { bears, saysAll, type ResultMark } from './result-mark.ts';

/** The keys of one upload's results, by what their presence means. */
export interface WholeKeys {
  readonly document: string;
  readonly error: string;
  /** Stand beside every document. */
  readonly always: readonly string[];
  /** May stand beside it. */
  readonly perhaps: readonly string[];
}

/**
 * True when all that stands is one whole set with this mark: document and files, or the error record
 * alone. It tells an event that came again from one that has something to do.
 */
export function standsWhole(
  heads: ReadonlyMap<string, ObjectHead | null>,
  { document, error, always, perhaps }: WholeKeys,
  mark: ResultMark,
): boolean {
  const standing = new Map([...heads].filter(([, head]) => head !== null)) as Map<
    string,
    ObjectHead
  >;
  for (const [key, head] of standing) {
    if (!bears(head, mark)) return false;
    if ((key === document || key === error) && !saysAll(head, mark)) return false;
  }
  if (standing.has(error)) return standing.size === 1;
  const wanted = [document, ...always];
  const allowed = new Set([...wanted, ...perhaps]);
  return (
    wanted.every((key) => standing.has(key)) &&
    [...standing.keys()].every((key) => allowed.has(key))
  );
}
