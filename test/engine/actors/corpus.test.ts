import { describe, expect, it } from 'vitest';
import { actorCorpus } from '../../../lib/engine/actors/corpus.ts';
import type { ExpectedActor } from '../../../lib/engine/actors/corpus/line.ts';
import { readActors } from '../../../lib/engine/actors/index.ts';
import type { Actor } from '../../../lib/engine/actors/value.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { readMarkedNames } from './marked-names.ts';

/** The fields of an actor that a line judges. */
function judged(actor: Actor, actors: readonly Actor[], expected: ExpectedActor): ExpectedActor {
  const given = Object.keys(expected).map((field) => {
    const value =
      field === 'affiliation'
        ? actor.affiliation === null
          ? null
          : actors[actor.affiliation]!.name
        : actor[field as keyof Actor];
    return [field, value];
  });
  return Object.fromEntries(given) as ExpectedActor;
}

describe('actors in marked texts', () => {
  it.each(actorCorpus.finds.map(([text, ...expected]) => [text, expected] as const))(
    'reads %s',
    (text, expected) => {
      const { document, names } = readMarkedNames(text);
      const { actors } = readActors(analyse(document, []), names);
      expect(actors.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      expect(actors.map((actor, index) => judged(actor, actors, expected[index]!))).toEqual(
        expected,
      );
    },
  );

  it.each(actorCorpus.ignores)('finds no actor in %s', (text) => {
    const { document, names } = readMarkedNames(text);
    expect(readActors(analyse(document, []), names).actors.map(({ name }) => name)).toEqual([]);
  });

  it('has enough lines', () => {
    expect(actorCorpus.finds.length + actorCorpus.ignores.length).toBeGreaterThanOrEqual(200);
    expect(actorCorpus.ignores.length).toBeGreaterThanOrEqual(60);
  });
});
