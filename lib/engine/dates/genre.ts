import type { Draft } from './expression.ts';

/** How a text tells time: from the day it was written, or along its own years. */
export type Genre = 'news' | 'narrative';

/**
 * A history names old years in full and hardly a weekday; a report is the other way round. Without a
 * publication day a text that has years and nothing relative is taken for a history.
 */
export function detectGenre(drafts: readonly Draft[], publishedYear: number | null): Genre {
  let old = 0;
  let recent = 0;
  let relative = 0;
  for (const { expression } of drafts) {
    if (expression === null) relative += 1;
    else if (expression.kind === 'shift') relative += expression.from === 'speech' ? 1 : 0;
    else if (expression.kind === 'calendar') {
      if (expression.granularity === 'decade' || expression.granularity === 'century') continue;
      if (expression.year === null) {
        if (expression.weekday > 0 && expression.day === 0) relative += 1;
      } else if (publishedYear === null || expression.year < publishedYear - 1) old += 1;
      else recent += 1;
    }
  }
  return old >= 6 && old >= 4 * relative && old > recent ? 'narrative' : 'news';
}
