import type { ActorType } from '../actors/value.ts';
import { near, type Scene } from './scene.ts';

/** Index of the last fitting actor that ends at token `at` or before, at most `memory` sentences back. */
export function lastActor(
  { actors, actorSpots, document }: Pick<Scene, 'actors' | 'actorSpots' | 'document'>,
  fits: (type: ActorType) => boolean,
  {
    sentence,
    at,
    memory,
  }: { readonly sentence: number; readonly at: number; readonly memory: number },
): number | null {
  for (let back = sentence; back > sentence - memory && back >= 0; back--) {
    const spots = near(actorSpots[back], Math.min(at, document.tokens.count));
    const spot = spots.findLast(
      ({ index, endToken }) => endToken <= at && fits(actors[index]!.type),
    );
    if (spot !== undefined) return spot.index;
  }
  return null;
}
