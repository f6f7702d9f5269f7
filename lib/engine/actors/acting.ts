import type { Name } from '../names/value.ts';
import { ACTING_BIAS, ACTING_WEIGHTS } from './acting-weights.ts';
import { fold } from './fold.ts';
import { stateNamed, stateOfCapital } from './knowledge.ts';
import { clauseFeatures, type PlaceClass, type Scene } from './clause.ts';

let weights: ReadonlyMap<string, number> | null = null;

/** Feature names to weights, read from their table once, when the first text needs them. */
function weightsByFeature(): ReadonlyMap<string, number> {
  if (weights !== null) return weights;
  const map = new Map<string, number>();
  for (const line of ACTING_WEIGHTS.split('\n')) {
    const blank = line.indexOf('\t');
    if (blank > 0) map.set(line.slice(blank + 1), Number(line.slice(0, blank)));
  }
  weights = map;
  return map;
}

/**
 * How much the clause speaks for a place name acting (positive) or being a place (negative), in
 * hundredths of log odds.
 */
export function actingScore(scene: Scene, name: Name, placeClass: PlaceClass): number {
  const map = weightsByFeature();
  let score = ACTING_BIAS;
  for (const feature of clauseFeatures(scene, name, placeClass)) score += map.get(feature) ?? 0;
  return score;
}

/** What a place name is by itself: a state, a capital or any other place. */
export function placeClassOf(text: string): PlaceClass {
  const folded = fold(text);
  if (stateNamed(folded) !== null) return 'state';
  return stateOfCapital(folded) === null ? 'other' : 'capital';
}
