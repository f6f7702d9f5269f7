import type { Actor, NameMention } from '../actors/value.ts';
import type { LinkedFigure } from '../facts.ts';
import type { Told } from './told.ts';
import type { LinkScene, Spot } from './scene.ts';

/** The figures with their links, and the actors: those read and those whom a figure made some. */
export interface Linked {
  readonly figures: readonly LinkedFigure[];
  readonly actors: readonly Actor[];
}

/**
 * The actors read, and those that a figure is said of: a people or a state that is named by its
 * adjective or as a place becomes an actor with these mentions. By first mention, as before; the
 * figures point at them anew.
 */
export function linkedActors(scene: LinkScene, figures: readonly Told[]): Linked {
  const linked = new Set<number>();
  for (const { value } of figures) {
    for (const actor of value.actors) linked.add(actor);
    if (value.source !== null) linked.add(value.source);
  }
  const kept = scene.actors.flatMap((actor, index) =>
    index < scene.read || linked.has(index)
      ? [{ index, actor: linked.has(index) ? withAdjectives(scene, actor, index) : actor }]
      : [],
  );
  kept.sort((one, other) => firstOf(one.actor) - firstOf(other.actor) || one.index - other.index);
  const place = new Int32Array(scene.actors.length).fill(-1);
  for (const [at, { index }] of kept.entries()) place[index] = at;
  const moved = (index: number) => place[index]!;
  return {
    actors: kept.map(({ actor }) =>
      actor.affiliation === null ? actor : { ...actor, affiliation: moved(actor.affiliation) },
    ),
    figures: figures.map((figure) =>
      figure.with({
        ...figure.value,
        actors: figure.value.actors.map(moved),
        source: figure.value.source === null ? null : moved(figure.value.source),
      }),
    ),
  };
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
