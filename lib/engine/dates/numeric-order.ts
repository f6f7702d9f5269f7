import type { Sentence } from '../document.ts';
import type { Reader } from './reader.ts';
import type { SentenceDrafts } from './spans.ts';

/** Whether numeric dates of a text put the day or the month first; null when none of them tells. */
export type NumericOrder = 'day-first' | 'month-first' | null;

/** "27-05-66" can only be day first; where all such dates of a text agree, the others follow. */
export function numericOrder(
  reader: Reader,
  sentences: readonly Sentence[],
  read: readonly SentenceDrafts[],
): NumericOrder {
  let order: NumericOrder = null;
  for (const [number, { drafts }] of read.entries()) {
    if (drafts.length === 0) continue;
    reader.enter(sentences[number]!);
    for (const { first, expression, rule } of drafts) {
      if (rule !== 'dates/numeric' || expression?.kind !== 'calendar') continue;
      const left = reader.digitsOfLength(first, 1, 2);
      const right = reader.digitsOfLength(first + 2, 1, 2);
      if (left < 1 || right < 1 || left > 12 === right > 12) continue;
      const found = left > 12 ? 'day-first' : 'month-first';
      if (order !== null && order !== found) return null;
      order = found;
    }
  }
  return order;
}
