import type { Draft } from '../draft.ts';
import type { Unit } from '../lexicon/units.ts';

const MAGNITUDE: Unit = { name: 'magnitude', measure: 'other' };

/** "magnitude 8.4", "magnitude-6.9", "of magnitude 7", "a 6.9-magnitude quake". */
export function readMagnitude(draft: Draft): void {
  const { stretch, amount } = draft;
  const { tokens } = stretch.scan;
  if (draft.unit !== null || amount.value === null || amount.value >= 11) return;
  const isHyphen = tokens.text[amount.first - 1] === '-';
  const before = isHyphen ? amount.first - 2 : draft.first - 1;
  if (tokens.lower[before] === 'magnitude' && before >= stretch.sentence.firstToken) {
    draft.unit = MAGNITUDE;
  } else {
    const next = tokens.text[draft.end] === '-' ? draft.end + 1 : draft.end;
    if (tokens.lower[next] !== 'magnitude' || next >= stretch.end) return;
    draft.unit = MAGNITUDE;
    draft.end = next + 1;
  }
  draft.told = { counted: 'magnitude', head: 'magnitude' };
  draft.rule = 'figures/unit';
}
