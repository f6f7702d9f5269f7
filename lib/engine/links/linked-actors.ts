import type { Actor, NameMention } from '../actors/value.ts';
import type { Answers } from './ranked.ts';
import type { LinkScene, Spot } from './scene.ts';

/**
 * The actors read, and those that a figure is said of: a people or a state that is named by its
 * adjective or as a place becomes an actor with these mentions. By first mention, as before;
 * `placeOf` says where each actor of the scene went, -1 for those left out.
 */
export function linkedActors(
  scene: LinkScene,
  answers: readonly Answers[],
): { readonly actors: readonly Actor[]; readonly placeOf: Int32Array } {
  const linked = new Set<number>();
  for (const { actors, source } of answers) {
    for (const { index } of actors) linked.add(index);
    if (source !== null) linked.add(source.index);
  }
  const kept = scene.actors.flatMap((actor, index) =>
    index < scene.read || linked.has(index)
      ? [{ index, actor: linked.has(index) ? withAdjectives(scene, actor, index) : actor }]
      : [],
  );
  kept.sort((one, other) => firstOf(one.actor) - firstOf(other.actor) || one.index - other.index);
  const placeOf = new Int32Array(scene.actors.length).fill(-1);
  for (const [at, { index }] of kept.entries()) placeOf[index] = at;
  const actors = kept.map(({ actor }) =>
    actor.affiliation === null ? actor : { ...actor, affiliation: placeOf[actor.affiliation]! },
  );
  return { actors, placeOf };
}

const firstOf = ({ mentions }: Actor): number => mentions[0]?.span.start ?? 0;

/** The words that only told where something is from are mentions of whom a figure is said. */
function withAdjectives(scene: LinkScene, actor: Actor, index: number): Actor {
  const more: NameMention[] = [];
  const { text } = scene.document;
  for (const spot of scene.potentialSpots(index)) {
    if (spot.form !== 'adjective' || isInside(actor, spot)) continue;
    const { start, end, sentence } = spot;
    more.push({ span: { start, end }, text: text.slice(start, end), sentence, form: 'adjective' });
  }
  if (more.length === 0) return actor;
  const mentions = [...actor.mentions, ...more];
  mentions.sort((one, other) => one.span.start - other.span.start);
  return { ...actor, mentions };
}

const isInside = ({ mentions }: Actor, { start, end }: Spot): boolean =>
  mentions.some(({ span }) => span.start < end && start < span.end);
