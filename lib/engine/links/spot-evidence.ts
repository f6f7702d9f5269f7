import type { Row } from '../linear/attributes.ts';
import { PLACES as at } from './attributes.ts';
import type { LinkScene, Spot } from './scene.ts';
import { stemOf } from '../grammar/verbs-beside.ts';
import { kindOf } from '../names/word-kind.ts';

/** Puts the words around a mention, and what it is in its sentence; `beside` are the mentions there. */
export function tellSurroundings(
  { document, around }: LinkScene,
  spot: Spot,
  { beside, row }: { readonly beside: readonly Spot[]; readonly row: Row },
): void {
  const { firstToken, endToken, kind } = document.sentences[spot.sentence]!;
  const { lower } = document.tokens;
  const start = spot.firstToken;
  const end = spot.endToken;
  const before = start > firstToken ? lower[start - 1]! : '#';
  const after = end < endToken ? lower[end]! : '#';
  const next = end + 1 < endToken ? lower[end + 1]! : '#';
  const kindAfter = kindOf(after);
  row.put(at['word before'], before);
  row.put(at['two before'], start - 1 > firstToken ? lower[start - 2]! : '#');
  row.put(at['word after'], after);
  row.put(at['two after'], next);
  row.put(at['word kind after'], kindAfter.coarse);
  row.put(at['finer kind after'], kindAfter.middle);
  row.put(at['two after kind'], kindOf(next).coarse);
  row.put(at['finer kind before'], kindOf(before).middle);
  const isSubject = around.verbs[spot.firstToken] === around.verbs[firstToken];
  row.put(at.opens, isSubject ? 'subject' : 'later');
  row.put(at['its sentence kind'], kind);
  row.put(at['is first sentence'], spot.sentence === 0 ? 'first' : 'not first');
  row.count(at['mentions beside'], Math.min(4, beside.length));
  row.put(at['is last'], spot.at === beside.length - 1 ? 'yes' : 'no');
  row.count(at['its quoted'], around.quoted[spot.firstToken]!);
}

/** Puts what is known of the mention of an actor, whoever it is to a figure. */
export function tellActor(scene: LinkScene, spot: Spot, row: Row): void {
  const { actors, actorSpots } = scene;
  tellSurroundings(scene, spot, { beside: actorSpots[spot.sentence]!, row });
  const { type } = actors[spot.index]!;
  row.put(at.type, type);
  row.put(at.sort, spot.form === 'adjective' ? `${type}-adjective` : type);
  row.put(at['known as'], spot.kind);
}

/** Puts the verb before a mention, and how far away it is. */
export function tellVerb({ around, document }: LinkScene, { firstToken }: Spot, row: Row): void {
  const verb = around.verbBefore[firstToken]!;
  row.put(at['its verb'], verb < 0 ? '-' : stemOf(document.tokens.lower[verb]!));
  row.count(at['verb away'], verb < 0 ? 9 : Math.min(4, firstToken - verb));
}
