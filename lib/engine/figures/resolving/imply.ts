import type { Draft } from '../draft.ts';
import { IMPLIED } from '../lexicon/cues.ts';

/** "Killing 12": people, where the measure is only ever said of them. */
export function imply(draft: Draft): void {
  const implied = IMPLIED.get(draft.measure);
  if (implied === undefined) return;
  draft.counted = implied;
  draft.head = implied === 'people' ? 'person' : implied.slice(0, -1);
  draft.reasons.push(`"${implied}" is meant, not written`);
}
