import type { Document } from './document.ts';
import type { Span } from './span.ts';

/** Bytes that one fact takes in all results together, about. */
const FIGURE_BYTES = 1100;
const DATE_BYTES = 560;
const NAME_BYTES = 140;

/** Results may be so many times the text… */
const MOST_GROWTH = 34;
/** …or so many bytes, where the text is short. */
const ALWAYS_BYTES = 180_000;

interface Found {
  readonly dates: readonly { readonly span: Span }[];
  readonly figures: readonly { readonly span: Span }[];
  readonly names: readonly Span[];
}

/**
 * The offset from which on facts are left out, so that no text, whatever it is, gives results far
 * larger than itself; null for every text in which people write sentences.
 */
export function endOfFacts({ source }: Document, { dates, figures, names }: Found): number | null {
  let left = Math.max(ALWAYS_BYTES, source.length * MOST_GROWTH);
  const total =
    figures.length * FIGURE_BYTES + dates.length * DATE_BYTES + names.length * NAME_BYTES;
  if (total <= left) return null;
  const costs = [
    ...figures.map(({ span }) => ({ at: span.start, bytes: FIGURE_BYTES })),
    ...dates.map(({ span }) => ({ at: span.start, bytes: DATE_BYTES })),
    ...names.map(({ start }) => ({ at: start, bytes: NAME_BYTES })),
  ].sort((one, other) => one.at - other.at);
  for (const { at, bytes } of costs) {
    left -= bytes;
    if (left < 0) return at;
  }
  return null;
}
