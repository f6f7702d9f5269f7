import type { Draft } from '../draft.ts';

/** An age counts years, or the months, weeks or days it is given in. */
export function resolveAge(draft: Draft): void {
  draft.measure = 'age';
  // "the retirement age": the reader knows what is so old.
  if (draft.head === 'age') return;
  draft.counted = draft.unit?.name === 'years-old' ? 'years old' : (draft.unit?.name ?? null);
  draft.head = draft.unit?.name.startsWith('month')
    ? 'month'
    : draft.unit?.name.startsWith('week')
      ? 'week'
      : draft.unit?.name.startsWith('day')
        ? 'day'
        : 'year';
}
